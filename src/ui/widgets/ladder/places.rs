//! Which stations stand beside each other.

use super::StationView;

/// The rows from below, each with its stations. Whatever leads somewhere stands below it; no row has more than `most`.
pub fn rows(stations: &[StationView], most: usize) -> Vec<Vec<usize>> {
    let mut heights: Vec<usize> = Vec::new();
    for (at, station) in stations.iter().enumerate() {
        let below = station.after.iter().filter(|it| **it < at).map(|it| heights[*it] + 1);
        let height = below.max().unwrap_or(0);
        heights.push(height);
    }
    let highest = heights.iter().copied().max().unwrap_or(0);
    let level = |height| -> Vec<usize> { (0..stations.len()).filter(|at| heights[*at] == height).collect() };
    (0..=highest).flat_map(|height| even(level(height), most.max(1))).collect()
}

/// Cut into rows of about the same length.
fn even(level: Vec<usize>, most: usize) -> Vec<Vec<usize>> {
    let rows = level.len().div_ceil(most).max(1);
    let length = level.len().div_ceil(rows).max(1);
    level.chunks(length).map(<[usize]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Stand;
    use super::*;

    fn stations(after: &[&[usize]]) -> Vec<StationView> {
        let station = |after: &&[usize]| StationView {
            id: String::new(),
            label: String::new(),
            state: String::new(),
            stand: Stand::Closed,
            after: after.to_vec(),
            part: 0.0,
        };
        after.iter().map(station).collect()
    }

    #[test]
    fn whatever_leads_somewhere_stands_below_it() {
        let check = |after: &[&[usize]], most: usize, expected: &[&[usize]]| {
            assert_eq!(rows(&stations(after), most), expected, "{after:?}");
        };
        let branches: &[&[usize]] = &[&[], &[0], &[1], &[1], &[1], &[2, 3, 4], &[5]];
        check(branches, 5, &[&[0], &[1], &[2, 3, 4], &[5], &[6]]);
        check(branches, 2, &[&[0], &[1], &[2, 3], &[4], &[5], &[6]]);
        check(&[&[]], 3, &[&[0]]);
        // A short cut does not pull anybody down.
        check(&[&[], &[0], &[0, 1]], 3, &[&[0], &[1], &[2]]);
        check(&[&[], &[0], &[0], &[0], &[0], &[0]], 4, &[&[0], &[1, 2, 3], &[4, 5]]);
    }
}
