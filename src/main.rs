//! The `notice` command: reads the command line, runs it, and ends with its exit code.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    notice::cli::Cli::parse().run()
}
