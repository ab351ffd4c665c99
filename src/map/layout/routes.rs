//! From rows and places to areas and lines.

use super::rows::Rows;
use super::{Area, Input, LOOP, Layout, Route};

/// Room between two rows, in points: at least, and at most where lines go far to the side.
const BETWEEN_ROWS: (f32, f32) = (40.0, 96.0);
/// Room above the first row, for signs of what leads there from outside.
const ABOVE: f32 = 28.0;
/// How much of the way to the side comes on top.
const FLATTEST: f32 = 0.07;
/// Room between the ends of two lines at a node, and between a line's end and the node's corner.
const BETWEEN_ENDS: f32 = 22.0;
const CORNER: f32 = 20.0;

/// Draws everything.
pub fn draw(input: &Input, rows: &Rows, middles: &[f32]) -> Layout {
    let bands = bands(input, rows, middles);
    let areas: Vec<Area> = (input.sizes.iter().enumerate())
        .map(|(node, (width, height))| {
            let (top, bottom) = bands[rows.items[node].row];
            let top = top + (bottom - top - height) / 2.0;
            Area { left: middles[node] - width / 2.0, top, width: *width, height: *height }
        })
        .collect();
    let routes = (0..input.edges.len()).map(|edge| route(edge, rows, middles, &areas, &bands)).collect();
    let right = rows.items.iter().zip(middles).map(|(item, middle)| middle + item.width / 2.0);
    let nodes = |row: &Vec<usize>| row.iter().filter_map(|item| rows.items[*item].node).collect();
    Layout {
        size: (right.fold(0.0, f32::max), bands.last().map_or(0.0, |(_, bottom)| *bottom)),
        areas,
        rows: rows.rows.iter().map(nodes).collect(),
        routes,
    }
}

/// Top and bottom of each row.
fn bands(input: &Input, rows: &Rows, middles: &[f32]) -> Vec<(f32, f32)> {
    let mut bands = Vec::new();
    let mut top = ABOVE;
    for row in &rows.rows {
        let nodes = row.iter().filter_map(|item| rows.items[*item].node);
        let bottom = top + nodes.map(|node| input.sizes[node].1).fold(0.0, f32::max);
        bands.push((top, bottom));
        let aside = |item: &usize| {
            let far = rows.below[*item].iter().map(|other| (middles[*other] - middles[*item]).abs());
            far.fold(0.0, f32::max)
        };
        let far = row.iter().map(aside).fold(0.0, f32::max);
        top = bottom + (BETWEEN_ROWS.0 + far * FLATTEST).min(BETWEEN_ROWS.1);
    }
    bands
}

fn route(edge: usize, rows: &Rows, middles: &[f32], areas: &[Area], bands: &[(f32, f32)]) -> Route {
    let path = &rows.paths[edge];
    let (Some(&upper), Some(&lower)) = (path.first(), path.last()) else { return Route::default() };
    if upper == lower {
        return Route { points: around(&areas[upper]), back: false };
    }
    let mut points = Vec::new();
    for (at, &item) in path.iter().enumerate() {
        let (top, bottom) = bands[rows.items[item].row];
        if at > 0 {
            let x = end(item, path[at - 1], &rows.above[item], rows, middles, areas);
            points.push((x, top));
            points.extend((item == lower).then(|| (x, areas[item].top)).filter(|(_, y)| *y > top));
        }
        if at + 1 < path.len() {
            let x = end(item, path[at + 1], &rows.below[item], rows, middles, areas);
            let under = (item == upper).then(|| (x, areas[item].top + areas[item].height));
            points.extend(under.filter(|(_, y)| *y < bottom));
            points.push((x, bottom));
        }
    }
    if rows.back[edge] {
        points.reverse();
    }
    Route { points, back: rows.back[edge] }
}

/// Where the line to `other`, one of the items `near` on one side, leaves an item: beside each other at a node.
fn end(item: usize, other: usize, near: &[usize], rows: &Rows, middles: &[f32], areas: &[Area]) -> f32 {
    if rows.items[item].node.is_none() || near.len() < 2 {
        return middles[item];
    }
    let left = near.iter().filter(|it| (middles[**it], **it) < (middles[other], other)).count() as f32;
    let gaps = near.len() as f32 - 1.0;
    let step = BETWEEN_ENDS.min((areas[item].width - 2.0 * CORNER) / gaps);
    middles[item] + (left - gaps / 2.0) * step
}

/// The way from a node to itself: out at its right side and in again further down.
fn around(area: &Area) -> Vec<(f32, f32)> {
    let (right, middle, far) = (area.left + area.width, area.top + area.height / 2.0, area.height / 5.0);
    let out = right + LOOP * 0.8;
    vec![(right, middle - far), (out, middle - far), (out, middle + far), (right, middle + far)]
}
