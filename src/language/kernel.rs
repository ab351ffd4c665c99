//! Which of several options a text says: kernel ridge regression on how alike it is to the examples of each (Saunders et al.
//! 1998, “Ridge Regression Learning Algorithm in Dual Variables”). Unlike the nearest example, it weighs each example
//! against those of the other options: what all of them share tells nothing.

/// How much is forgiven: the examples' own options need not be met exactly.
const RIDGE: f64 = 0.2;

/// What each example of a beat says for and against each option.
#[derive(Clone, Debug, PartialEq)]
pub struct Kernel {
    options: usize,
    /// For each example a row with a weight for each option.
    weights: Vec<f64>,
}

impl Kernel {
    /// From how alike any two of the examples are (one row for each, symmetric, 1 for an example with itself), and the
    /// option of each example.
    pub fn new(alike: &[Vec<f32>], option_of: &[usize], options: usize) -> Self {
        let count = option_of.len();
        let lower = cholesky(alike);
        let mut weights = vec![0.0; count * options];
        // Before anything is said, each option is as likely as none of them.
        let share = 1.0 / (options as f64 + 1.0);
        for option in 0..options {
            let wanted = option_of.iter().map(|of| if *of == option { 1.0 - share } else { -share });
            for (example, weight) in solve(&lower, wanted.collect()).into_iter().enumerate() {
                weights[example * options + option] = weight;
            }
        }
        Kernel { options, weights }
    }

    /// A score for each option, from how alike a text is to each example: about 0 for none of them, 1 − 1/(options + 1)
    /// for an example of its own.
    pub fn scores(&self, alike: &[f32]) -> Vec<f64> {
        let mut scores = vec![0.0; self.options];
        for (weights, alike) in self.weights.chunks_exact(self.options.max(1)).zip(alike) {
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight * f64::from(*alike));
        }
        scores
    }
}

/// The lower triangle whose product with itself is the matrix with the ridge on its diagonal.
fn cholesky(matrix: &[Vec<f32>]) -> Vec<Vec<f64>> {
    let mut lower: Vec<Vec<f64>> = Vec::with_capacity(matrix.len());
    for (row, values) in matrix.iter().enumerate() {
        let mut line = Vec::with_capacity(row + 1);
        for column in 0..=row {
            let above = lower.get(column).unwrap_or(&line);
            let known: f64 = above.iter().zip(&line).map(|(a, b)| a * b).sum();
            let value = f64::from(values[column]) - known;
            // Likenesses are products of vectors, so that what is left is at least the ridge, but for rounding.
            line.push(if column == row {
                (value + RIDGE).max(RIDGE / 2.0).sqrt()
            } else {
                value / above[column]
            });
        }
        lower.push(line);
    }
    lower
}

/// Solves for one column, forwards and then backwards.
fn solve(lower: &[Vec<f64>], mut column: Vec<f64>) -> Vec<f64> {
    for row in 0..column.len() {
        let known: f64 = lower[row].iter().zip(&column[..row]).map(|(a, b)| a * b).sum();
        column[row] = (column[row] - known) / lower[row][row];
    }
    for row in (0..column.len()).rev() {
        let known: f64 = (row + 1..column.len()).map(|below| lower[below][row] * column[below]).sum();
        column[row] = (column[row] - known) / lower[row][row];
    }
    column
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_of_its_option() {
        let alike = vec![vec![1.0, 0.9, 0.1], vec![0.9, 1.0, 0.2], vec![0.1, 0.2, 1.0]];
        let kernel = Kernel::new(&alike, &[0, 0, 1], 2);
        let scores = kernel.scores(&alike[2]);
        assert!(scores[1] > 0.4 && scores[0] < 0.0, "{scores:?}");
        // (K + ridge) × weights gives what was wanted.
        for (example, row) in alike.iter().enumerate() {
            let got = kernel.scores(row)[0] + RIDGE * kernel.weights[example * 2];
            let wanted = if example < 2 { 2.0 / 3.0 } else { -1.0 / 3.0 };
            assert!((got - wanted).abs() < 1e-6, "{got}");
        }
    }

    #[test]
    fn nothing_is_like_nothing() {
        assert_eq!(Kernel::new(&[], &[], 0).scores(&[]), Vec::<f64>::new());
        assert_eq!(Kernel::new(&[], &[], 1).scores(&[]), vec![0.0]);
    }
}
