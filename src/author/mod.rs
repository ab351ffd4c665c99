//! Changing what an author has written, without touching what was not meant.
//!
//! A [`Manuscript`] holds one author's file and its translations as text. An [`Edit`] becomes the smallest stretches to
//! replace in them: comments, layout and the author's way of quoting stay. What would leave a file that cannot be read
//! is [`Refused`]. Every edit can be undone, to the byte.

mod change;
mod edit;
mod field;
mod format;
mod layout;
mod literal;
mod manuscript;
mod names;
mod refused;
mod rename;
mod splice;
mod template;
mod translated;
mod translations;
mod tree;
mod workshop;

pub use edit::{Edit, Family, Part};
pub use field::{Field, Spot};
pub use format::format;
pub use literal::quoted;
pub use manuscript::Manuscript;
pub use refused::Refused;
pub use template::{Template, begin, with_order};
pub use workshop::{Objection, Sheet, Workshop};
