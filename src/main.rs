//! The `notice` command: reads the command line, runs it, and ends with its exit code.

use std::process::ExitCode;

/// Notices are loaded and rendered in many small pieces, by all threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    notice::cli::Cli::main()
}
