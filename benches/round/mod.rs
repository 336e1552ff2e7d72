//! Measurement by turns. Each round runs every candidate once, so that other load on the machine affects all alike. Only the
//! ratios within one run count, never the times.

#![allow(unreachable_pub, reason = "two benchmarks use it")]
#![allow(clippy::print_stdout, dead_code, reason = "a benchmark prints, and each uses its own part")]

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A candidate: a name, and a function that runs it and returns the time. Preparation is not part of that time.
pub(crate) type Candidate<'a> = (&'a str, Box<dyn FnMut() -> Duration + 'a>);

/// Returns the time of a function.
pub(crate) fn time<T>(run: impl FnOnce() -> T) -> Duration {
    let started = Instant::now();
    let result = std::hint::black_box(run());
    let time = started.elapsed();
    drop(result);
    time
}

/// Runs the candidates by turns, after one round to warm up. Prints the median time of each and its ratio to the first: the
/// median and the quartiles of the ratios of all rounds.
pub(crate) fn measure(title: &str, rounds: usize, mut candidates: Vec<Candidate<'_>>) {
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); candidates.len()];
    for round in 0..=rounds {
        for ((_, run), times) in candidates.iter_mut().zip(&mut times) {
            let time = run().as_secs_f64() * 1e3;
            if round > 0 {
                times.push(time);
            }
        }
    }
    println!("\n{title} ({rounds} rounds)\n");
    println!("| | least ms | median ms | ratio | from – to |\n|---|--:|--:|--:|--:|");
    for ((name, _), own) in candidates.iter().zip(&times) {
        let ratios: Vec<f64> = own.iter().zip(&times[0]).map(|(own, first)| own / first).collect();
        let (least, low, high) = (quantile(own, 0.0), quantile(&ratios, 0.25), quantile(&ratios, 0.75));
        let (median, ratio) = (quantile(own, 0.5), quantile(&ratios, 0.5));
        println!("| {name} | {least:.2} | {median:.2} | {ratio:.2} | {low:.2} – {high:.2} |");
    }
}

fn quantile(values: &[f64], at: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let index = (at * (sorted.len() - 1) as f64).round() as usize;
    sorted[index]
}

/// Makes a new folder, in memory if the system allows it, so that the disk is not measured.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    let base = if memory.is_dir() { memory } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("notice-bench-").tempdir_in(base).expect("a new folder can be made")
}
