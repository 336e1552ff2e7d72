//! Addresses that a page links: web addresses, e-mail addresses and telephone numbers.
//!
//! Each is judged once, in the way in which a browser or mail program would read it, and the result is what stands in the
//! link: ASCII alone, encoded. A reader sees the address as its author wrote it. What a program would read otherwise than a
//! person does is refused, with a proposal where one is certain: invisible characters, letters of two scripts in one name,
//! a user before the host, a backslash, headers of a message.

mod characters;
mod fault;
mod host;
mod web;

pub use characters::is_invisible;
pub use fault::{Fault, Why};
pub use web::{base_url, web};
