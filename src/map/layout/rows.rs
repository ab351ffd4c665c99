//! The rows with everything that stands in them: nodes, and the bends of edges that pass between them.
//!
//! The edges to one node join: in each row that they pass, they have one bend together. That makes a bundle of lines
//! one line, and tells nothing wrong: what joins leads to the same place.

use std::collections::BTreeMap;

use super::ranks::Ranks;
use super::{Input, LOOP};

/// Something that stands in a row.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// None for a bend.
    pub node: Option<usize>,
    pub row: usize,
    /// Of a bend: the next item on the way to where its lines lead.
    pub next: Option<usize>,
    /// In points, with what reaches out beside it.
    pub width: f32,
}

/// The rows.
pub struct Rows {
    /// Nodes first, by their positions, then bends.
    pub items: Vec<Item>,
    /// The items of each row, from left to right.
    pub rows: Vec<Vec<usize>>,
    /// For each item, the items of the row above to which a line runs.
    pub above: Vec<Vec<usize>>,
    pub below: Vec<Vec<usize>>,
    /// For each edge, the items of its line from the upper to the lower end; the node alone if it leads to itself.
    pub paths: Vec<Vec<usize>>,
    /// For each edge, whether it leads from the lower to the upper end.
    pub back: Vec<bool>,
}

/// Puts nodes and bends into their rows, in the order in which a walk from the roots meets them.
pub fn build(input: &Input, ranks: &Ranks) -> Rows {
    let mut loops = vec![false; input.sizes.len()];
    for (from, _) in input.edges.iter().filter(|(from, to)| from == to) {
        loops[*from] = true;
    }
    let item = |node: usize| {
        let beside = if loops[node] { 2.0 * LOOP } else { 0.0 };
        Item { node: Some(node), row: ranks.rank[node], next: None, width: input.sizes[node].0 + beside }
    };
    let count = ranks.rank.iter().max().map_or(0, |last| last + 1);
    let mut rows = Rows {
        items: (0..input.sizes.len()).map(item).collect(),
        rows: vec![Vec::new(); count],
        above: vec![Vec::new(); input.sizes.len()],
        below: vec![Vec::new(); input.sizes.len()],
        paths: vec![Vec::new(); input.edges.len()],
        back: vec![false; input.edges.len()],
    };
    let mut out = vec![Vec::new(); input.sizes.len()];
    for (edge, (from, _)) in input.edges.iter().enumerate() {
        out[*from].push(edge);
    }
    let mut bends = BTreeMap::new();
    let mut placed = vec![false; input.sizes.len()];
    for &node in &ranks.visited {
        rows.put(node, &mut placed);
        for &edge in &out[node] {
            rows.run(edge, input.edges[edge], &mut bends);
            rows.put(input.edges[edge].1, &mut placed);
        }
    }
    rows
}

impl Rows {
    /// The place of each item in its row.
    pub fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.items.len()];
        for row in &self.rows {
            row.iter().enumerate().for_each(|(place, item)| places[*item] = place);
        }
        places
    }

    fn put(&mut self, node: usize, placed: &mut [bool]) {
        if !placed[node] {
            placed[node] = true;
            self.rows[self.items[node].row].push(node);
        }
    }

    /// Finds the items of an edge's line, and makes the bends that are not yet there.
    fn run(
        &mut self,
        edge: usize,
        (from, to): (usize, usize),
        bends: &mut BTreeMap<(usize, bool, usize), usize>,
    ) {
        let back = self.items[from].row > self.items[to].row;
        let (upper, lower) = if back { (to, from) } else { (from, to) };
        let mut path = vec![upper];
        for row in self.items[upper].row + 1..self.items[lower].row {
            path.push(*bends.entry((to, back, row)).or_insert_with(|| {
                self.items.push(Item { node: None, row, next: None, width: 0.0 });
                self.above.push(Vec::new());
                self.below.push(Vec::new());
                self.rows[row].push(self.items.len() - 1);
                self.items.len() - 1
            }));
        }
        if lower != upper {
            path.push(lower);
        }
        for pair in path.windows(2) {
            if !self.below[pair[0]].contains(&pair[1]) {
                self.below[pair[0]].push(pair[1]);
                self.above[pair[1]].push(pair[0]);
            }
        }
        for pair in path.windows(2) {
            let (bend, next) = if back { (pair[1], pair[0]) } else { (pair[0], pair[1]) };
            if self.items[bend].node.is_none() {
                self.items[bend].next = Some(next);
            }
        }
        self.paths[edge] = path;
        self.back[edge] = back;
    }
}
