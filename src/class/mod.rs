//! A class as its trainer sees it: where each person stands, which skills are weakest, and which lines of customers go
//! wrong most. Computed from finished attempts, again each time; whoever is asked brings them as [`Contact`]s.

mod better;
mod contact;
mod moments;
mod report;
mod skills;

pub use contact::{Contact, Kind, Lost, Seen};
pub use moments::{Answer, Failed, TellsLines, Told};
pub use report::{Asked, Person, Report, Row};
pub use skills::Skill;
