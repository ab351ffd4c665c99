//! From a transcript to a scorecard: rules over what happened, with evidence for every point.
//!
//! A section's score is exactly `100 × Σ points / Σ of` over its evidence, kept within 0–100: whoever adds up
//! the evidence finds the grade.

mod better;
mod coaching;
pub mod compare;
mod contact;
mod csat;
mod evidence;
mod exchange;
mod grade;
mod handing;
mod joint;
mod reason;
mod scorecard;
mod sections;
pub mod tally;

pub use crate::scenario::{Rubric, Rule, Section};
pub use coaching::Coaching;
pub use evidence::{Detail, Evidence};
pub use grade::grade;
pub use joint::Joint;
pub use reason::outcome;
pub use scorecard::{Critical, Grades, HandleTimes, Scorecard, SectionScore};
pub use sections::FEELING;
