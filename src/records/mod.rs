//! What is kept of a person: a profile, attempts, and where each stopped. Pure: reading and writing bytes is `storage`'s.

mod attempt;
mod damage;
mod end;
mod entry;
mod finished;
mod merge;
mod profile;
mod seal;
mod summary;
mod whole;

pub use attempt::{Attempt, Held, Line, Made, Origin, Start, Status, VERSION};
pub use damage::{Cause, Damage};
pub use end::End;
pub use entry::{Entry, Verdict, ends};
pub use finished::Finished;
pub use merge::{Merge, are_kin, kin_of, merge, under};
pub use profile::{Kept, LONGEST_NAME, PROFILE_VERSION, Profile};
pub use summary::{Moment, Points, Summary, WELL};
pub use whole::Whole;
