//! Numbers that look random and are the same for the same seed.

/// A generator of numbers: xorshift64*.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed + 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next()).unwrap() % end
    }

    /// A number from 0 up to 1.
    #[allow(clippy::cast_precision_loss)]
    pub fn fraction(&mut self) -> f64 {
        self.next() as f64 / (1u64 << 53) as f64
    }
}
