//! How well tone is read.

use std::cmp::Ordering;

use crate::language::{Mechanism, Text, Tongue, empathy, warmth};

/// Spearman's rank correlation, -1 to 1, of the warmth of texts with how polite people judged them. None where there is
/// nothing to correlate: fewer than two rows, or only equal ones.
pub fn politeness(tongue: Tongue, rows: &[(&str, f64)]) -> Option<f64> {
    let warmths = rows.iter().map(|(text, _)| f64::from(warmth(tongue, &Text::new(tongue, text)).degree));
    let judged = rows.iter().map(|(_, judged)| *judged);
    correlation(&ranks(warmths.collect()), &ranks(judged.collect()))
}

/// The mean of the two F1 (macro-F1, 0 to 1) of finding a mechanism of empathy in texts: of those that have it, and of those
/// that have not, as people judged.
pub fn found_mechanism(mechanism: Mechanism, tongue: Tongue, rows: &[(&str, bool)]) -> f64 {
    let (mut both, mut wrong, mut neither) = (0.0, 0.0, 0.0);
    for (text, judged) in rows {
        let found = empathy(tongue, &Text::new(tongue, text)).iter().any(|it| it.what == mechanism);
        match (found, judged) {
            (true, true) => both += 1.0,
            (false, false) => neither += 1.0,
            _ => wrong += 1.0,
        }
    }
    let f1 = |right: f64| if right > 0.0 { 2.0 * right / (2.0 * right + wrong) } else { 0.0 };
    (f1(both) + f1(neither)) / 2.0
}

/// The rank of each value; equal values share the mean of their ranks.
fn ranks(values: Vec<f64>) -> Vec<f64> {
    let order = |one: &f64, other: &f64| one.total_cmp(other);
    let rank = |value: &f64| {
        let below = values.iter().filter(|other| order(other, value) == Ordering::Less).count();
        let equal = values.iter().filter(|other| order(other, value) == Ordering::Equal).count();
        below as f64 + (equal as f64 + 1.0) / 2.0
    };
    values.iter().map(rank).collect()
}

/// Pearson's correlation; None where one of the two does not vary.
fn correlation(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (x_mean, y_mean) = (mean(xs), mean(ys));
    let (mut products, mut x_squares, mut y_squares) = (0.0, 0.0, 0.0);
    for (x, y) in xs.iter().zip(ys) {
        products += (x - x_mean) * (y - y_mean);
        x_squares += (x - x_mean).powi(2);
        y_squares += (y - y_mean).powi(2);
    }
    (x_squares > 0.0 && y_squares > 0.0).then(|| products / (x_squares * y_squares).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_compared() {
        assert_eq!(ranks(vec![2.0, -1.0, 2.0, 5.0]), [2.5, 1.0, 2.5, 4.0]);
        assert_eq!(correlation(&[1.0, 2.0, 3.0], &[30.0, 20.0, 10.0]), Some(-1.0));
        assert_eq!(correlation(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(correlation(&[], &[]), None);
    }

    #[test]
    fn people_and_figures_agree() {
        let rows = [("Thank you so much for your help!", 1.2), ("What do you want?", -0.8)];
        assert_eq!(politeness(Tongue::English, &rows), Some(1.0));
        let rows = [
            ("I’m so sorry to hear it.", true),
            ("The shop is closed.", false),
            ("I hope you get well.", false),
        ];
        let figure = found_mechanism(Mechanism::EmotionalReaction, Tongue::English, &rows);
        assert!((figure - 2.0 / 3.0).abs() < 1e-9);
    }
}
