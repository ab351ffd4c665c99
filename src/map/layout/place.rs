//! Places along each row: every item as near to its neighbours as the order of its row and the room between items let it
//! be. For one row that is a problem with an exact answer (least squares under an order, by pooling adjacent violators);
//! going down and up through the rows makes them agree.

use super::rows::Rows;
use super::{BESIDE_LINE, BETWEEN};

/// How much a line wants to be straight; a node pulls as much as it has neighbours.
const STRAIGHT: f32 = 4.0;
/// Passes through all rows.
const PASSES: usize = 24;

/// The middle of each item, in points; the leftmost border is at 0.
pub fn along(rows: &Rows) -> Vec<f32> {
    let mut middles = vec![0.0; rows.items.len()];
    for row in &rows.rows {
        let offsets = offsets(row, rows);
        let half = offsets.last().map_or(0.0, |last| last / 2.0);
        row.iter().zip(offsets).for_each(|(item, offset)| middles[*item] = offset - half);
    }
    for pass in 0..PASSES {
        // At the end, both sides count at once.
        let (above, below) = if pass + 4 >= PASSES { (true, true) } else { (pass % 2 == 0, pass % 2 == 1) };
        for step in 0..rows.rows.len() {
            let row = if pass % 2 == 0 { step } else { rows.rows.len() - 1 - step };
            settle(&rows.rows[row], rows, &mut middles, (above, below));
        }
    }
    straighten(rows, &mut middles);
    let borders = rows.items.iter().zip(&middles).map(|(item, middle)| middle - item.width / 2.0);
    let left = borders.fold(f32::INFINITY, f32::min);
    middles.iter().map(|middle| middle - left).collect()
}

/// Makes lines that pass several rows straight, as far as their neighbours let them: from where they lead upwards, as
/// many rows at a time as have a place in common.
fn straighten(rows: &Rows, middles: &mut [f32]) {
    let mut before = vec![None; rows.items.len()];
    let bends = || (0..rows.items.len()).filter_map(|item| Some((item, rows.items[item].next?)));
    bends()
        .filter(|(_, next)| rows.items[*next].node.is_none())
        .for_each(|(item, next)| before[next] = Some(item));
    let places = rows.places();
    for (last, target) in bends().filter(|(_, next)| rows.items[*next].node.is_some()) {
        let (mut wish, mut run, mut room) = (middles[target], Vec::new(), (f32::NEG_INFINITY, f32::INFINITY));
        let mut bend = Some(last);
        while let Some(item) = bend {
            let own = room_of(item, &places, rows, middles);
            let common = (room.0.max(own.0), room.1.min(own.1));
            if common.0 > common.1 {
                wish = wish.clamp(room.0, room.1);
                run.drain(..).for_each(|item: usize| middles[item] = wish);
                room = own;
            } else {
                room = common;
            }
            run.push(item);
            bend = before[item];
        }
        run.into_iter().for_each(|item| middles[item] = wish.clamp(room.0, room.1));
    }
}

/// Between which places an item can stand, its neighbours being where they are.
fn room_of(item: usize, places: &[usize], rows: &Rows, middles: &[f32]) -> (f32, f32) {
    let row = &rows.rows[rows.items[item].row];
    let place = places[item];
    let left = place.checked_sub(1).map(|left| middles[row[left]] + apart(row[left], item, rows));
    let right = row.get(place + 1).map(|right| middles[*right] - apart(item, *right, rows));
    // Where rounding has left less than no room, the item stays.
    let (left, right) = (left.unwrap_or(f32::NEG_INFINITY), right.unwrap_or(f32::INFINITY));
    if left <= right { (left, right) } else { (middles[item], middles[item]) }
}

/// The least distance between the middles of two neighbours.
fn apart(left: usize, right: usize, rows: &Rows) -> f32 {
    let [a, b] = [left, right].map(|item| rows.items[item]);
    let gap = if a.node.is_some() && b.node.is_some() { BETWEEN } else { BESIDE_LINE };
    a.width / 2.0 + gap + b.width / 2.0
}

/// The least distance of each item's middle from that of the first.
fn offsets(row: &[usize], rows: &Rows) -> Vec<f32> {
    let mut offsets = Vec::with_capacity(row.len());
    let mut offset = 0.0;
    for (at, item) in row.iter().enumerate() {
        if let Some(before) = at.checked_sub(1) {
            offset += apart(row[before], *item, rows);
        }
        offsets.push(offset);
    }
    offsets
}

/// Moves the items of a row to where they want to be.
fn settle(row: &[usize], rows: &Rows, middles: &mut [f32], (above, below): (bool, bool)) {
    let offsets = offsets(row, rows);
    let wishes: Vec<(f32, f32)> = (row.iter().zip(&offsets))
        .map(|(item, offset)| {
            let (wish, weight) = wish(*item, rows, middles, (above, below));
            (wish - offset, weight)
        })
        .collect();
    for ((item, offset), place) in row.iter().zip(&offsets).zip(in_order(&wishes)) {
        middles[*item] = place + offset;
    }
}

/// Where an item would like to be, and how much: a node between its neighbours, a line that passes a row straight before
/// where it leads.
fn wish(item: usize, rows: &Rows, middles: &[f32], (above, below): (bool, bool)) -> (f32, f32) {
    if let Some(next) = rows.items[item].next {
        return (middles[next], STRAIGHT);
    }
    let near = rows.above[item].iter().filter(|_| above).chain(rows.below[item].iter().filter(|_| below));
    let (mut sum, mut count) = (0.0, 0.0);
    for other in near {
        sum += middles[*other];
        count += 1.0;
    }
    if count > 0.0 { (sum / count, count) } else { (middles[item], 0.1) }
}

/// The numbers in ascending order that are nearest to these (value, weight), in the sum of weighted squares.
fn in_order(wishes: &[(f32, f32)]) -> Vec<f32> {
    // Blocks of equal numbers: sum of weighted values, weight, how many.
    let mut blocks: Vec<(f32, f32, usize)> = Vec::new();
    for (value, weight) in wishes {
        let mut block = (value * weight, *weight, 1);
        while let Some(before) = blocks.last().copied().filter(|it| it.0 / it.1 >= block.0 / block.1) {
            blocks.pop();
            block = (before.0 + block.0, before.1 + block.1, before.2 + block.2);
        }
        blocks.push(block);
    }
    blocks.iter().flat_map(|(sum, weight, count)| std::iter::repeat_n(sum / weight, *count)).collect()
}
