//! Which day it is.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::l10n::Catalogue;

const DAY_S: u64 = 86_400;

/// Today (UTC), as the language writes it.
pub fn today(catalogue: &Catalogue) -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / DAY_S);
    let (year, month, day) = date(since);
    catalogue.date(year, month, day)
}

/// Year, month (1–12) and day (1–31) of a day since 1970-01-01, by the Gregorian calendar. (H. Hinnant,
/// chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.)
fn date(day: u64) -> (i16, u8, u8) {
    let shifted = day + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = 400 * era + year_of_era + u64::from(month <= 2);
    (year as i16, month as u8, (of_year - (153 * from_march + 2) / 5 + 1) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let check = |day: u64, expected: (i16, u8, u8)| assert_eq!(date(day), expected, "{day}");
        check(0, (1970, 1, 1));
        check(11_016, (2000, 2, 29));
        check(19_782, (2024, 2, 29));
        check(20_514, (2026, 3, 2));
    }
}
