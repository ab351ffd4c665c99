//! The clock of this machine.

use chrono::{Local, Offset};

use super::attempts::now;

/// Seconds since 1970-01-01 UTC, and how far local time is ahead of UTC at this moment, in seconds.
pub fn here() -> (i64, i32) {
    (now(), Local::now().offset().fix().local_minus_utc())
}
