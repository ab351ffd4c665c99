//! Aplomb: learn customer service by doing it.
//!
//! How the data flows, one way only:
//!
//! ```text
//! author's RON + FTL ─► scenario ─► encounter ─► transcript ─► grading ─► scorecard ─► records ─► career
//!                       (resolved)  (moves in,   (what         (rules,                (saved)    (rank, plan)
//!                           ▲        events out)  happened)     evidence)
//!                      check, explore
//! ```
//!
//! The core (everything but `storage`, `cli`, `ui`, `app`) is deterministic: no clock, no file,
//! no hash order, no sentence for a person. `docs/architecture.md` states the invariants and
//! `tests/architecture.rs` holds the code to them.

pub mod assignment;
pub mod author;
pub mod calibration;
pub mod career;
pub mod check;
pub mod class;
pub mod cli;
pub mod coaching;
pub mod cores;
pub mod course;
pub mod diagnostics;
pub mod encounter;
pub mod exchange;
pub mod explore;
pub mod grading;
pub mod interview;
pub mod l10n;
pub mod language;
pub mod map;
pub mod records;
pub mod scenario;
pub mod storage;
pub mod translate;

#[cfg(feature = "window")]
pub mod app;
#[cfg(feature = "screens")]
pub mod ui;
