//! The order within each row: by turns each row is sorted by where its lines come from (barycentres) and neighbours
//! change places if fewer lines cross then. The best order that was seen is kept.

use super::rows::Rows;

/// Sweeps down and up; more of them change hardly anything.
const SWEEPS: usize = 24;
/// Passes in which neighbours change places, after each sweep.
const EXCHANGES: usize = 6;
/// Beyond so many items one sweep has to do: no scenario that can be played comes near.
const MANY: usize = 20_000;

/// Orders the rows.
pub fn uncross(rows: &mut Rows) {
    let sweeps = if rows.items.len() > MANY { 1 } else { SWEEPS };
    let mut best = (crossings(rows), rows.rows.clone());
    let mut places = rows.places();
    for sweep in 0..sweeps {
        let down = sweep % 2 == 0;
        for step in 1..rows.rows.len() {
            let row = if down { step } else { rows.rows.len() - 1 - step };
            sort(rows, row, down, &mut places);
        }
        let mut tries = if sweeps > 1 { EXCHANGES } else { 0 };
        while tries > 0 && exchange(rows, &mut places) {
            tries -= 1;
        }
        let now = crossings(rows);
        if now < best.0 {
            best = (now, rows.rows.clone());
        }
    }
    rows.rows = best.1;
}

/// Sorts a row by the mean place of its neighbours above, or below; whoever has none stays.
fn sort(rows: &mut Rows, row: usize, by_above: bool, places: &mut [usize]) {
    let neighbours = if by_above { &rows.above } else { &rows.below };
    let key = |item: usize| match neighbours[item].as_slice() {
        [] => places[item] as f32,
        near => near.iter().map(|other| places[*other] as f32).sum::<f32>() / near.len() as f32,
    };
    let mut keyed: Vec<(f32, usize)> = rows.rows[row].iter().map(|item| (key(*item), *item)).collect();
    keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (place, (_, item)) in keyed.into_iter().enumerate() {
        rows.rows[row][place] = item;
        places[item] = place;
    }
}

/// Exchanges neighbours wherever fewer lines cross then; says whether it did.
fn exchange(rows: &mut Rows, places: &mut [usize]) -> bool {
    let mut changed = false;
    for row in 0..rows.rows.len() {
        for at in 1..rows.rows[row].len() {
            let (left, right) = (rows.rows[row][at - 1], rows.rows[row][at]);
            let (mut now, mut then) = (0, 0);
            for near in [&rows.above, &rows.below] {
                for a in &near[left] {
                    for b in &near[right] {
                        now += usize::from(places[*a] > places[*b]);
                        then += usize::from(places[*a] < places[*b]);
                    }
                }
            }
            if then < now {
                rows.rows[row].swap(at - 1, at);
                places.swap(left, right);
                changed = true;
            }
        }
    }
    changed
}

/// How often lines cross.
pub fn crossings(rows: &Rows) -> usize {
    let places = rows.places();
    rows.rows.iter().map(|row| between(row, rows, &places)).sum()
}

/// How often the lines below a row cross: pairs in wrong order, counted in a binary indexed tree.
fn between(row: &[usize], rows: &Rows, places: &[usize]) -> usize {
    let mut ends = Vec::new();
    for item in row {
        let mut below: Vec<usize> = rows.below[*item].iter().map(|other| places[*other]).collect();
        below.sort_unstable();
        ends.append(&mut below);
    }
    let mut tree = vec![0; ends.iter().max().map_or(0, |last| last + 2)];
    let mut crossed = 0;
    for (seen, end) in ends.iter().enumerate() {
        let (mut not_right, mut at) = (0, end + 1);
        while at > 0 {
            not_right += tree[at];
            at &= at - 1;
        }
        crossed += seen - not_right;
        let mut at = end + 1;
        while at < tree.len() {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    crossed
}
