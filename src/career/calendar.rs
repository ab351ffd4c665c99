//! On which days of the last weeks how much was done.

use super::days::Now;
use super::history::Entry;
use super::ladder::Ladder;

/// How many weeks are shown, this one included.
pub const WEEKS: i64 = 12;

/// What was done on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The local day, in days since 1970-01-01.
    pub day: i64,
    /// Contacts that were played to their end.
    pub contacts: usize,
    /// What else was: attempts that went back to a line, interviews, calibrations, coaching talks.
    pub practice: usize,
    /// What they took together, in minutes of encounter time, rounded up. An interview has none.
    pub minutes: u32,
}

/// The days from the Monday of eleven weeks ago until today: 78 to 84, whole weeks but the last.
pub fn calendar(ladder: &Ladder, history: &[Entry], now: Now) -> Vec<Day> {
    let today = now.today();
    let first = today - weekday(today) as i64 - 7 * (WEEKS - 1);
    let mut days: Vec<Day> =
        (first..=today).map(|day| Day { day, contacts: 0, practice: 0, minutes: 0 }).collect();
    let mut lasted_ms = vec![0u64; days.len()];
    let from = history.partition_point(|entry| now.day_of(entry.summary.finished_at) < first);
    for entry in &history[from..] {
        // After a clock was set back there may be days still to come.
        let at = (now.day_of(entry.summary.finished_at) - first) as usize;
        let Some(day) = days.get_mut(at) else { break };
        let count = if ladder.is_contact(entry) { &mut day.contacts } else { &mut day.practice };
        *count += 1;
        lasted_ms[at] += u64::from(entry.summary.total_ms);
    }
    for (day, ms) in days.iter_mut().zip(lasted_ms) {
        day.minutes = u32::try_from(ms.div_ceil(60_000)).unwrap_or(u32::MAX);
    }
    days
}

/// The day of the week, Monday being 0. (1 January 1970 was a Thursday.)
pub fn weekday(day: i64) -> usize {
    (day + 3).rem_euclid(7) as usize
}
