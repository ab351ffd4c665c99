//! When something is to be practised again: FSRS, by the crate `rs-fsrs` with its default weights (version 5 of the
//! algorithm, <https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>). They were fitted to flash cards;
//! here they are a sensible rule of spacing, and no claim about what somebody remembers.
//!
//! The only floats of a career stand here. The last bits of `powf` and `exp` differ between machines, so results are
//! rounded at once: memories to thousandths, intervals to whole days. What is kept and compared is integers.

use std::sync::LazyLock;

use rs_fsrs::{Parameters, Rating};

/// The longest time between two practices, in days: whoever works on a skill meets it again each quarter.
const LONGEST_D: u32 = 90;

/// What is remembered, by FSRS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Thousandths of a day after which it is recalled nine times out of ten.
    stability: u32,
    /// Thousandths; 1–10.
    difficulty: u32,
    /// Days until it is practised again, 1–90.
    pub interval_d: u32,
}

/// It reads the clock for a seed of its own; nothing is ever drawn with it, as long as intervals are not fuzzed.
static PARAMETERS: LazyLock<Parameters> = LazyLock::new(Parameters::default);

/// What is remembered after it went with this score (0–100), so many days after the last time. 50, 75 and 90 part
/// “again”, “hard”, “good” and “easy”: where trainings of the trade give their medals.
pub fn review(before: Option<Memory>, elapsed_d: u32, score: u8) -> Memory {
    let rating = match score {
        0..=49 => Rating::Again,
        50..=74 => Rating::Hard,
        75..=89 => Rating::Good,
        _ => Rating::Easy,
    };
    let (stability, difficulty) = match before {
        None => (PARAMETERS.init_stability(rating), PARAMETERS.init_difficulty(rating)),
        Some(memory) => {
            let (stability, difficulty) = (exact(memory.stability), exact(memory.difficulty));
            let recall = Parameters::forgetting_curve(f64::from(elapsed_d), stability);
            let next = match rating {
                // What is forgotten is not known for longer than before.
                Rating::Again => {
                    PARAMETERS.next_forget_stability(difficulty, stability, recall).min(stability)
                }
                rating => PARAMETERS.next_recall_stability(difficulty, stability, recall, rating),
            };
            (next, PARAMETERS.next_difficulty(difficulty, rating))
        }
    };
    let stability = thousandths(stability);
    let interval = PARAMETERS.next_interval(exact(stability), i64::from(elapsed_d));
    let interval_d = (interval as u32).clamp(1, LONGEST_D);
    Memory { stability, difficulty: thousandths(difficulty), interval_d }
}

fn exact(thousandths: u32) -> f64 {
    f64::from(thousandths) / 1000.0
}

/// Rounded, and never nothing: FSRS divides by it. The most is a thousand years.
fn thousandths(exact: f64) -> u32 {
    (exact * 1000.0).round().clamp(1.0, 365_000_000.0) as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// By the formulas of the algorithm, computed elsewhere. They hold on every machine: others would plan other days.
    #[test]
    fn a_life_of_a_card_is_the_same_everywhere() {
        let check = |scores: &[u8], expected: &[u32]| {
            let mut memory: Option<Memory> = None;
            let mut intervals = Vec::new();
            for score in scores {
                let next = review(memory, memory.map_or(0, |memory| memory.interval_d), *score);
                intervals.push(next.interval_d);
                memory = Some(next);
            }
            assert_eq!(intervals, expected, "{scores:?}");
        };
        check(&[80, 80, 80, 80], &[3, 11, 36, 90]);
        check(&[40, 80, 80], &[1, 3, 8]);
        check(&[80, 80, 40, 80], &[3, 11, 2, 6]);
        check(&[95, 95], &[15, 90]);
    }

    proptest! {
        #[test]
        fn whatever_happens_there_is_a_next_time(history in prop::collection::vec((0u8..=100, 0u32..2_000), 1..60)) {
            let mut memory = None;
            for (score, elapsed_d) in history {
                let next = review(memory, elapsed_d, score);
                prop_assert!((1..=LONGEST_D).contains(&next.interval_d));
                prop_assert!((1_000..=10_000).contains(&next.difficulty));
                memory = Some(next);
            }
        }

        #[test]
        fn the_better_it_went_the_later_it_comes_again(elapsed_d in 1u32..100, first in 0u8..=100, worse in 0u8..=100, better in 0u8..=100) {
            let before = review(None, 0, first);
            let (worse, better) = (worse.min(better), worse.max(better));
            let interval = |score| review(Some(before), elapsed_d, score).interval_d;
            prop_assert!(interval(worse) <= interval(better));
        }
    }
}
