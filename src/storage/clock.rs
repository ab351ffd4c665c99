//! The clock of this machine.

use chrono::{Datelike, Local, Offset};

use super::attempts::now;

/// Seconds since 1970-01-01 UTC, and how far local time is ahead of UTC at this moment, in seconds.
pub fn here() -> (i64, i32) {
    (now(), Local::now().offset().fix().local_minus_utc())
}

/// Today, where this machine is: year, month (1–12) and day (1–31).
pub fn today() -> (i16, u8, u8) {
    let now = Local::now();
    (now.year() as i16, now.month() as u8, now.day() as u8)
}
