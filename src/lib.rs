//! Privacy notices as code.
//!
//! The stages, in the order in which data pass through them: [`project`] finds and reads the files; [`load`] turns TOML into
//! a [`register`], with the place of every value; [`rules`] check what the law asks and [`policy`] decides what counts;
//! [`report`] words the findings. [`compose`] lays a register out as a notice in one language by the [`outline`], with the
//! words of [`locale`]; [`render`] turns the notice into pages through a [`theme`]; [`publish`] puts them into a folder, and a
//! [`record`] tells the next build that they are there.

pub mod cli;
pub mod closest;
pub mod compose;
pub mod document;
pub mod edit;
mod embedded;
pub mod finding;
pub mod jurisdiction;
pub mod language;
pub mod law;
pub mod load;
pub mod locale;
pub mod outline;
pub mod page;
pub mod policy;
pub mod problem;
pub mod project;
pub mod prose;
pub mod publish;
pub mod reading;
pub mod record;
pub mod register;
pub mod render;
pub mod report;
pub mod rules;
pub mod schema;
pub mod settings;
pub mod source;
pub mod theme;
pub mod vocabulary;
pub mod workspace;
