//! A job interview: questions are asked, answers are typed and read for what they tell, what is missing is asked for.
//!
//! Like an encounter it is a state, moves and one function that steps; what was understood of an answer is part of the move,
//! so that an interview can be read again without the means to read answers.

mod answer;
mod attempt;
mod listener;
mod summary;
mod talk;
mod wording;

pub use answer::{Answer, Told};
pub use attempt::{Attempt, FollowUp, Reaction};
pub use listener::Listener;
pub use summary::{OWN_POINTS, PART_POINTS, PartState, Points, Review, Summary, Verdict};
pub use talk::{MOST_OWN, Mode, Move, Own, Refused, Speaker, Spoken, Stage, Talk, Words};
pub use wording::Wording;
