//! Days as the trainee counts them.

use super::history::Entry;

/// Over how many days it is told on how many of them somebody practised.
pub const SEEN_D: i64 = 28;
const DAY_S: i64 = 86_400;

/// The present moment, where the trainee is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Seconds since 1970-01-01 UTC.
    pub seconds: i64,
    /// How far local time is ahead of UTC, in seconds. It is taken for all days: what was done around midnight half a
    /// year ago may count for the day beside.
    pub utc_offset_s: i32,
}

impl Now {
    /// The local day of a moment, in days since 1970-01-01.
    pub fn day_of(self, seconds: i64) -> i64 {
        seconds.saturating_add(i64::from(self.utc_offset_s)).div_euclid(DAY_S)
    }

    /// The local day of now.
    pub fn today(self) -> i64 {
        self.day_of(self.seconds)
    }
}

/// On how many of the last 28 days, today included, something was played to its end.
pub fn practised(history: &[Entry], now: Now) -> usize {
    let mut days: Vec<i64> = history.iter().map(|entry| now.day_of(entry.summary.finished_at)).collect();
    days.sort_unstable();
    days.dedup();
    days.iter().filter(|day| (now.today() - SEEN_D + 1..=now.today()).contains(*day)).count()
}

/// Year, month (1–12) and day (1–31) of a day since 1970-01-01, by the Gregorian calendar. (H. Hinnant,
/// chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.)
pub fn date(day: i64) -> (i16, u8, u8) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = 400 * era + year_of_era + i64::from(month <= 2);
    (year as i16, month as u8, (of_year - (153 * from_march + 2) / 5 + 1) as u8)
}

/// The day since 1970-01-01 of a date of the Gregorian calendar: [`date`], the other way round. (H. Hinnant, ibid.,
/// `days_from_civil`.)
pub fn day(year: i16, month: u8, of_month: u8) -> i64 {
    let (month, year) = (i64::from(month), i64::from(year) - i64::from(month <= 2));
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * from_march + 2) / 5 + i64::from(of_month) - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let check = |number: i64, expected: (i16, u8, u8)| {
            assert_eq!(date(number), expected, "{number}");
            assert_eq!(day(expected.0, expected.1, expected.2), number, "{expected:?}");
        };
        check(0, (1970, 1, 1));
        check(-1, (1969, 12, 31));
        check(19_782, (2024, 2, 29));
        check(20_514, (2026, 3, 2));
        check(-25_509, (1900, 2, 28));
        check(-25_508, (1900, 3, 1));
    }

    #[test]
    fn midnight_is_that_of_the_trainee() {
        let check = |seconds: i64, utc_offset_s: i32, day: i64| {
            assert_eq!(Now { seconds, utc_offset_s }.today(), day, "{seconds} {utc_offset_s}");
        };
        check(86_399, 0, 0);
        check(86_399, 1, 1);
        check(0, -1, -1);
    }
}
