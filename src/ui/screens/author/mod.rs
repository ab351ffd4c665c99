//! The author's studio: a pack's scenarios at the left, the map of one in the middle, the text of a beat at the right
//! in every language, what is wrong below.

mod act_chips;
mod asks;
mod bar;
mod beat;
mod beat_view;
mod editable;
mod figures;
mod findings;
mod findings_view;
mod index;
mod memo;
mod pack;
mod play;
mod questions;
mod rows;
mod show;
mod sizes;
mod source;
mod text_fields;
mod view;
mod words;

pub use asks::{Ask, Sizes, Start};
pub use memo::{AuthorMemo, Tab};
pub use show::show;
pub use source::{Checked, Explored, Look, Source, Tried};
pub use view::AuthorView;
