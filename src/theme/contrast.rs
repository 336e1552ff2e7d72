//! Contrast of an accent, by WCAG 2.2 (success criterion 1.4.3), in light mode and in dark mode.
//!
//! In light mode, links have the accent as it is given. It must reach 4.5:1 on white and on surfaces, which are mixed from
//! the accent. In dark mode the stylesheet lightens the accent: same hue, limited chroma. This module computes that colour
//! with the stylesheet's own numbers, and measures it on dark surfaces.

/// The contrast that links and other text of normal size need against their background.
const NEEDED: f64 = 4.5;

/// The share of the accent in the strongest surface behind text: `--wash` of the stylesheet.
const WASH: f64 = 0.06;

/// The background in dark mode, before the accent is mixed in.
const NIGHT: Rgb = Rgb([19.0 / 255.0, 22.0 / 255.0, 23.0 / 255.0]);

const WHITE: Rgb = Rgb([1.0, 1.0, 1.0]);

/// The least lightness and the most chroma that the stylesheet gives the accent in dark mode.
const LIGHTENED: (f64, f64) = (0.8, 0.09);

/// Result for an accent that is too light to be read.
#[derive(Debug, PartialEq)]
pub(super) struct TooLight {
    /// The least contrast of the accent, over all backgrounds.
    pub(super) contrast: f64,
    /// The nearest colour of the same hue that can be read: `#rrggbb`.
    pub(super) nearest: String,
}

/// Checks an accent: `#` and six hexadecimal digits.
pub(super) fn check(accent: &str) -> Result<(), TooLight> {
    let colour = Rgb::parse(accent);
    let least = colour.least_contrast();
    if least >= NEEDED {
        return Ok(());
    }
    Err(TooLight { contrast: least, nearest: colour.nearest_readable().to_string() })
}

/// A colour in sRGB: red, green and blue from 0 to 1, with gamma.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rgb([f64; 3]);

/// A colour in Oklab, which is perceptually uniform: lightness and two axes of colour.
#[derive(Debug, Clone, Copy)]
struct Oklab([f64; 3]);

impl Rgb {
    fn parse(hexadecimal: &str) -> Rgb {
        let part = |at: usize| {
            let digits = hexadecimal.get(at..at + 2).unwrap_or_default();
            f64::from(u8::from_str_radix(digits, 16).unwrap_or_default()) / 255.0
        };
        Rgb([part(1), part(3), part(5)])
    }

    /// Returns the least contrast of links, over the backgrounds of both modes.
    fn least_contrast(self) -> f64 {
        let night = NIGHT.mixed_with(self, WASH);
        let lightened = self.lightened();
        let surface_at_night = night.mixed_with(lightened, WASH);
        contrast(self, WHITE)
            .min(contrast(self, WHITE.mixed_with(self, WASH)))
            .min(contrast(lightened, night))
            .min(contrast(lightened, surface_at_night))
    }

    /// Returns the colour of links in dark mode: `oklch(from var(--brand) max(l, .8) min(c, .09) h)`.
    fn lightened(self) -> Rgb {
        let [l, a, b] = Oklab::from(self).0;
        let chroma = a.hypot(b);
        let kept = if chroma > 0.0 { (LIGHTENED.1 / chroma).min(1.0) } else { 1.0 };
        Rgb::from(Oklab([l.max(LIGHTENED.0), a * kept, b * kept]))
    }

    /// Returns the lightest colour of this hue that can be read. Its chroma shrinks with its lightness.
    fn nearest_readable(self) -> Rgb {
        let [l, a, b] = Oklab::from(self).0;
        let (mut dark, mut light) = (0.0, l);
        for _ in 0..24 {
            let middle = f64::midpoint(dark, light);
            let part = middle / l;
            let candidate = Rgb::from(Oklab([middle, a * part, b * part])).rounded();
            if candidate.least_contrast() >= NEEDED { dark = middle } else { light = middle }
        }
        let part = dark / l;
        Rgb::from(Oklab([dark, a * part, b * part])).rounded()
    }

    /// Rounds each part to eight bits.
    fn rounded(self) -> Rgb {
        Rgb(self.0.map(|part| (part * 255.0).round() / 255.0))
    }

    /// Mixes in a part of another colour, as `color-mix(in oklab, …)` does.
    fn mixed_with(self, other: Rgb, part: f64) -> Rgb {
        let (own, other) = (Oklab::from(self).0, Oklab::from(other).0);
        Rgb::from(Oklab([0, 1, 2].map(|at| own[at] * (1.0 - part) + other[at] * part)))
    }

    /// Returns red, green and blue in linear light, without gamma.
    fn linear(self) -> [f64; 3] {
        self.0.map(|part| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) })
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl From<Rgb> for Oklab {
    fn from(colour: Rgb) -> Oklab {
        let [r, g, b] = colour.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        Oklab([
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ])
    }
}

impl From<Oklab> for Rgb {
    /// Converts to sRGB. A colour outside of sRGB is clamped in each part.
    fn from(Oklab([lightness, a, b]): Oklab) -> Rgb {
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let linear = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        let shown = |part: f64| {
            if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
        };
        Rgb(linear.map(|part| shown(part.clamp(0.0, 1.0))))
    }
}

impl std::fmt::Display for Rgb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("#")?;
        self.0.iter().try_for_each(|part| write!(f, "{:02x}", (part * 255.0).round() as u8))
    }
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let of = |one: &str, other: &str| (contrast(Rgb::parse(one), Rgb::parse(other)) * 100.0).round() / 100.0;
        assert_eq!(of("#000000", "#ffffff"), 21.0);
        assert_eq!(of("#767676", "#ffffff"), 4.54);
        assert_eq!(of("#ff0000", "#ffffff"), 4.0);
        assert_eq!(of("#0000ff", "#ffffff"), 8.59);
    }

    #[test]
    fn a_colour_survives_the_way_to_oklab_and_back() {
        for colour in ["#0b5a66", "#ff0000", "#00ff00", "#0000ff", "#123456", "#ffffff", "#000000"] {
            assert_eq!(Rgb::from(Oklab::from(Rgb::parse(colour))).to_string(), colour);
        }
    }

    #[test]
    fn the_nearest_colour_of_a_light_accent_can_be_read() {
        for accent in ["#ffcc00", "#ff7900", "#00c1d4", "#ff0000", "#ffffff", "#8bc34a", "#767676", "#f5a9c9"] {
            let too_light = check(accent).unwrap_err();
            assert!(too_light.contrast < NEEDED && check(&too_light.nearest).is_ok(), "{accent}: {too_light:?}");
        }
        for accent in ["#0b5a66", "#1d4f76", "#000000", "#0000ff", "#b00020", "#005a9c"] {
            assert_eq!(check(accent), Ok(()), "{accent}");
        }
    }

    /// An accent that passes on white also passes in dark mode.
    #[test]
    fn every_accent_can_be_read_at_night() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let colour = Rgb([red, green, blue].map(|part| f64::from(part) / 255.0));
                    let night = NIGHT.mixed_with(colour, WASH);
                    assert!(contrast(colour.lightened(), night) >= NEEDED, "{colour}");
                }
            }
        }
    }
}
