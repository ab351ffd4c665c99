//! Where each node of a graph stands, and how each edge runs: in rows from top to bottom, as Sugiyama, Tagawa and Toda
//! ("Methods for visual understanding of hierarchical system structures", 1981) have it.
//!
//! Five steps, one a file: loops are cut, rows found, each row ordered so that few edges cross, places given along the
//! row, and lines drawn. The steps are our own: `rust-sugiyama` gives places but no lines, `layout-rs` draws pictures
//! but gives neither, and neither can hold the endings in one last row or let the edges to one node join on their way.
//!
//! Everything is deterministic and depends on how the graph hangs together from its roots and on the order of each
//! node's edges, not on the order of the nodes.

mod order;
mod place;
mod ranks;
mod routes;
mod rows;

/// Room between two nodes of a row, in points.
const BETWEEN: f32 = 28.0;
/// Room on either side of a line that passes between two nodes.
const BESIDE_LINE: f32 = 18.0;
/// How far an edge from a node to itself reaches out beside it.
const LOOP: f32 = 26.0;

/// A graph to lay out.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Width and height of each node, in points.
    pub sizes: &'a [(f32, f32)],
    /// From and to, by position; each pair once. The order of a node's edges decides between equals.
    pub edges: &'a [(usize, usize)],
    /// Where ways begin; the first has the first row to itself.
    pub roots: &'a [usize],
    /// Nodes for the last row; a node that leads on is none.
    pub last: &'a [bool],
}

/// Places and lines, in points from the upper left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Width and height of everything.
    pub size: (f32, f32),
    /// Of each node.
    pub areas: Vec<Area>,
    /// The nodes of each row, from left to right.
    pub rows: Vec<Vec<usize>>,
    /// Of each edge.
    pub routes: Vec<Route>,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

/// The line of an edge.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    /// From the one node to the other. Between two points of the same x (or, beside a node that leads to itself, the
    /// same y) the line is straight, between others a curve that is upright at both.
    pub points: Vec<(f32, f32)>,
    /// The edge leads back up.
    pub back: bool,
}

/// Lays a graph out.
pub fn layout(input: &Input) -> Layout {
    if input.sizes.is_empty() {
        return Layout::default();
    }
    let ranks = ranks::find(input);
    let mut rows = rows::build(input, &ranks);
    order::uncross(&mut rows);
    let places = place::along(&rows);
    routes::draw(input, &rows, &places)
}

#[cfg(test)]
mod tests;
