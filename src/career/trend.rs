//! How grades and times went from contact to contact.

use super::history::Entry;
use super::ladder::Ladder;
use crate::records::Summary;
use crate::scenario::vocabulary::words;

/// Over how many contacts a figure is smoothed.
pub const SMOOTH: usize = 5;

words! {
    /// What is followed: the three grades, 0–100, and the three parts of handle time, in seconds.
    Series {
        Empathy => "empathy",
        Resolution => "resolution",
        HandleTime => "handle-time",
        Talk => "talk",
        Hold => "hold",
        AfterCall => "after-call",
    }
}

impl Series {
    /// Whether it is a grade: 0–100, and more is better. The others are seconds, of which neither few nor many are good.
    pub fn is_grade(self) -> bool {
        matches!(self, Series::Empathy | Series::Resolution | Series::HandleTime)
    }

    /// What a contact shows; None of times where its record is older than the times are.
    fn of(self, summary: &Summary) -> Option<u32> {
        let times = summary.times;
        let seconds = |ms: u32| (times.total_ms() > 0).then_some(ms.saturating_add(500) / 1000);
        match self {
            Series::Empathy => Some(summary.empathy.into()),
            Series::Resolution => Some(summary.resolution.into()),
            Series::HandleTime => Some(summary.handle_time.into()),
            Series::Talk => seconds(times.talk_ms),
            Series::Hold => seconds(times.hold_ms),
            Series::AfterCall => seconds(times.after_ms),
        }
    }
}

/// What one contact showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point<'a> {
    /// Id of the attempt.
    pub attempt: &'a str,
    /// Seconds since 1970-01-01 UTC.
    pub at: i64,
    pub value: u32,
    /// The mean of this and the four before, rounded; None while there are fewer than five.
    pub smooth: Option<u32>,
}

/// One figure over the last contacts, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend<'a> {
    pub series: Series,
    pub points: Vec<Point<'a>>,
}

impl<'a> Trend<'a> {
    /// The last so many contacts that show it, of a history in order of time. Unlike for levels, each contact counts, however
    /// often its scenario was played: this is what was done, not what is mastered. All that is no contact is left out.
    pub fn of(series: Series, ladder: &Ladder, history: &[Entry<'a>], last: usize) -> Trend<'a> {
        let contacts = history.iter().rev().filter(|entry| ladder.is_contact(entry));
        let shown = contacts.filter_map(|entry| Some((entry, series.of(entry.summary)?)));
        // Some more than are shown, so that what is smoothed does not depend on how many are.
        let mut shown: Vec<(&Entry, u32)> = shown.take(last.saturating_add(SMOOTH - 1)).collect();
        shown.reverse();
        let points = shown.iter().enumerate().map(|(at, (entry, value))| {
            let five = (at + 1).checked_sub(SMOOTH).map(|from| &shown[from..=at]);
            let smooth = five.map(|five| mean(five.iter().map(|(_, value)| *value)));
            Point { attempt: entry.id(), at: entry.summary.finished_at, value: *value, smooth }
        });
        let points = points.skip(shown.len().saturating_sub(last)).collect();
        Trend { series, points }
    }

    /// The mean of the last five.
    pub fn lately(&self) -> Option<u32> {
        self.points.last()?.smooth
    }

    /// The mean of the five before those.
    pub fn before(&self) -> Option<u32> {
        self.points.iter().nth_back(SMOOTH)?.smooth
    }
}

/// Rounded; there are five.
fn mean(five: impl Iterator<Item = u32>) -> u32 {
    let (sum, count) = (five.map(u64::from).sum::<u64>(), SMOOTH as u64);
    ((2 * sum + count) / (2 * count)) as u32
}
