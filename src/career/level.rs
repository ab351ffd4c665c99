//! How well a competency is mastered, from scores of 0–100, and how sure that is.

/// From so many observations on, a level is told.
pub const ENOUGH: usize = 3;
/// After so many halvings an observation weighs nothing.
const HALVINGS: usize = 10;
/// The square of 1.645, in thousandths: an interval that holds the true level nine times out of ten.
const Z2: u64 = 2_706;

/// A level, and between what it lies nine times out of ten; all 0–100, low ≤ value ≤ high.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    pub value: u8,
    pub low: u8,
    pub high: u8,
}

impl Level {
    /// The level of these scores (0–100), the newest first; None of fewer than [`ENOUGH`].
    ///
    /// The i-th score, from 0, weighs w = 2^-⌊i / half_life⌋, and the level is the weighted mean Σwx / Σw, rounded.
    /// The interval is Wilson's for a proportion (E. B. Wilson 1927, doi 10.1080/01621459.1927.10502953), with
    /// Kish's effective number of observations n = (Σw)² / Σw² (L. Kish, Survey Sampling, 1965): with p the mean as a
    /// proportion, (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). A score of 0–100 varies no more than a yes or no
    /// of the same mean, so the interval is rather too wide than too narrow.
    pub fn of(newest_first: &[u8], half_life: usize) -> Option<Level> {
        if newest_first.len() < ENOUGH {
            return None;
        }
        let (mut sum, mut weights, mut squares) = (0u64, 0u64, 0u64);
        for (at, score) in newest_first.iter().enumerate() {
            let Some(left) = HALVINGS.checked_sub(at / half_life.max(1)) else { break };
            let weight = 1u64 << left;
            sum += weight * u64::from(*score.min(&100));
            weights += weight;
            squares += weight * weight;
        }
        // Thousandths of observations, and ten-thousandths of a proportion.
        let n = 1000 * weights * weights / squares;
        let p = 100 * sum / weights;
        // Both multiplied by n, so that nothing is divided before the end.
        let middle = p * n + 5000 * Z2;
        let reach = (Z2 * (n * p * (10_000 - p) + 25_000_000 * Z2)).isqrt();
        let value = ((2 * sum + weights) / (2 * weights)) as u8;
        let low = (middle.saturating_sub(reach) / (n + Z2) / 100) as u8;
        let high = (middle + reach).div_ceil(n + Z2).div_ceil(100).min(100) as u8;
        Some(Level { value, low: low.min(value), high: high.max(value) })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_recent_weighs_more() {
        let check = |scores: &[u8], value: u8| {
            assert_eq!(Level::of(scores, 2).expect("enough").value, value, "{scores:?}");
        };
        check(&[60, 60, 60], 60);
        // (2·100 + 2·100 + 1·0) / 5, and the other way round.
        check(&[100, 100, 0], 80);
        check(&[0, 100, 100], 60);
        check(&[100, 100, 0, 0, 0, 0], 57);
    }

    #[test]
    fn the_interval_is_wilsons() {
        let check = |scores: &[u8], low: u8, high: u8| {
            let level = Level::of(scores, 100).expect("enough");
            assert_eq!((level.low, level.high), (low, high), "{scores:?}");
        };
        // Of n equal weights with the mean p: computed by the formula in decimals, rounded outwards.
        check(&[100; 3], 52, 100);
        check(&[0; 3], 0, 48);
        check(&[50; 10], 26, 74);
        check(&[80; 30], 65, 90);
    }

    proptest! {
        #[test]
        fn levels_stay_within_bounds_and_doubt_shrinks(
            scores in prop::collection::vec(0u8..=100, 0..100),
            half_life in 1usize..20,
        ) {
            let level = Level::of(&scores, half_life);
            prop_assert_eq!(level.is_none(), scores.len() < ENOUGH);
            if let Some(Level { value, low, high }) = level {
                prop_assert!(low <= value && value <= high && high <= 100);
                let lowest = *scores.iter().min().expect("there are some");
                let highest = *scores.iter().max().expect("there are some");
                prop_assert!((lowest..=highest).contains(&value));
            }
        }

        #[test]
        fn more_of_the_same_is_surer(score in 0u8..=100, few in 3usize..20, more in 1usize..20) {
            let width = |count: usize| {
                let level = Level::of(&vec![score; count], 100).expect("enough");
                level.high - level.low
            };
            prop_assert!(width(few + more) <= width(few));
        }
    }
}
