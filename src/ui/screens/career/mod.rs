//! The career: the ladder, what each skill is worth, how it went over time, the days, the story.

mod asks;
mod days;
mod rung;
mod show;
mod shown;
mod skills;
mod source;
pub mod stations;
mod story;
mod trends;
mod view;

pub use show::show;
pub use source::{Source, Told};
pub use view::{CareerMemo, CareerView, RoomsView, Tab};
