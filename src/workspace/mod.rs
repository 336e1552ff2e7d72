//! An open project: its settings, its words and its notices, each loaded and checked when it is asked for.

mod basis_point;
mod check;
mod codes;
mod files;
mod looks_like;
mod not_read;
mod notices;
mod open;
mod select;
mod settings;
mod stop;
mod themes;

pub use check::{Checked, CodeFilter, Verdict};
pub use codes::{codes, find_code, is_fixed, near_code};
pub use not_read::is_no_project;
pub use open::Workspace;
pub use stop::Stop;
