//! Privacy notices as code.
//!
//! The stages, in the order in which data pass through them: [`project`] finds and reads the files; [`load`] turns TOML into
//! a [`register`], with the place of every value; [`rules`] check what the law asks and [`policy`] decides what counts;
//! [`report`] words the findings. [`compose`] lays a register out as a notice in one language by the [`outline`], with the
//! words of [`locale`]; [`render`] turns the notice into pages through a [`theme`]; [`publish`] puts them into a folder. A
//! record in the [`cache`] tells the next build which pages an edit does not concern.
//!
//! A [`workspace`] is an open project, a [`site`] makes its pages, and a [`build`] publishes them. Files may lie in memory:
//!
//! ```
//! use notice::language::Language;
//! use notice::project::{Memory, Project};
//! use notice::site::{Request, Site};
//! use notice::workspace::{CodeFilter, Stop, Workspace};
//!
//! fn main() -> Result<(), Stop> {
//!     let files = Memory::default().with("notices/customers.toml", "[controller]\nname = \"Aamu Oy\"\n");
//!     let workspace = Workspace::open(Project::new(files), Language::FALLBACK)?;
//!     let file = &workspace.listing.notices[0];
//!     let notice = workspace.notice(file)?;
//!
//!     let checked = workspace.check(&notice);
//!     let verdict = workspace.judge(vec![checked], jiff::civil::date(2026, 11, 22), &CodeFilter::default());
//!     assert!(verdict.findings.iter().any(|finding| finding.code.name == "retention-missing"));
//!
//!     let pages = Site::open(&workspace, &Request::default())?.pages(file, &notice, &[])?;
//!     assert!(pages.iter().any(|page| page.path == "fi/customers.html"));
//!     Ok(())
//! }
//! ```

pub mod address;
pub mod build;
pub mod cache;
pub mod characters;
pub mod cli;
pub mod closest;
pub mod compose;
pub mod digest;
pub mod document;
pub mod draft;
pub mod edit;
mod embedded;
pub mod finder;
pub mod finding;
pub mod jurisdiction;
pub mod language;
pub mod law;
pub mod load;
pub mod locale;
pub mod logo;
#[cfg(test)]
mod made_up;
pub mod outline;
pub mod page;
pub mod placeholder;
pub mod policy;
pub mod problem;
pub mod project;
pub mod prose;
pub mod publish;
pub mod reading;
pub mod register;
pub mod render;
pub mod report;
pub mod rules;
pub mod schema;
pub mod settings;
pub mod site;
pub mod source;
pub mod theme;
pub mod visible;
pub mod vocabulary;
pub mod workspace;
