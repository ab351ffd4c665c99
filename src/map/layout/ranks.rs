//! The row of each node: edges that close a loop are set aside, and each node stands one row below the lowest of those
//! that lead to it.

use super::Input;

/// Which row each node stands in.
pub struct Ranks {
    pub rank: Vec<usize>,
    /// In the order in which a walk from the roots comes to the nodes.
    pub visited: Vec<usize>,
}

/// Finds the rows.
pub fn find(input: &Input) -> Ranks {
    let count = input.sizes.len();
    let mut out = vec![Vec::new(); count];
    for &(from, to) in input.edges.iter().filter(|(from, to)| from != to) {
        out[from].push(to);
    }
    let walk = Walk::new(&out, input.roots);
    let start = walk.visited[0];
    // Nothing leads to the start but by going back.
    let onward = |from: usize| {
        let forward = out[from].iter().zip(&walk.back[from]);
        forward.filter(|(to, back)| !**back && **to != start).map(|(to, _)| *to)
    };
    let (mut rank, mut started) = (vec![1; count], vec![false; count]);
    (rank[start], started[start]) = (0, true);
    for &node in walk.finished.iter().rev() {
        for to in onward(node) {
            rank[to] = rank[to].max(rank[node] + 1);
            started[to] |= started[node];
        }
    }
    // What the start does not lead to stands near where it leads.
    for &node in walk.finished.iter().filter(|node| !started[**node]) {
        rank[node] = onward(node).map(|to| rank[to] - 1).min().unwrap_or(rank[node]).max(rank[node]);
    }
    let last = |node: usize| input.last[node] && out[node].is_empty() && node != start;
    let deepest = (0..count).filter(|node| !last(*node)).map(|node| rank[node]).max().unwrap_or(0);
    for node in (0..count).filter(|node| last(*node)) {
        rank[node] = deepest + 1;
    }
    Ranks { rank: without_gaps(rank), visited: walk.visited }
}

/// The same rows without empty ones.
fn without_gaps(rank: Vec<usize>) -> Vec<usize> {
    let mut used = rank.clone();
    used.sort_unstable();
    used.dedup();
    rank.iter().map(|rank| used.partition_point(|other| other < rank)).collect()
}

/// A walk through the graph, depth first.
struct Walk {
    visited: Vec<usize>,
    finished: Vec<usize>,
    /// For each edge of each node: it leads back to where the walk still is.
    back: Vec<Vec<bool>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

impl Walk {
    fn new(out: &[Vec<usize>], roots: &[usize]) -> Self {
        let back = out.iter().map(|to| vec![false; to.len()]).collect();
        let mut walk = Walk { visited: Vec::new(), finished: Vec::new(), back };
        let mut marks = vec![Mark::New; out.len()];
        // Whatever no root leads to comes last, first of all what nothing leads to.
        let mut entered = vec![false; out.len()];
        out.iter().flatten().for_each(|to| entered[*to] = true);
        let alone = (0..out.len()).filter(|node| !entered[*node]);
        for root in roots.iter().copied().chain(alone).chain(0..out.len()) {
            walk.from(root, out, &mut marks);
        }
        walk
    }

    /// Without recursion: an author's file may be one long chain.
    fn from(&mut self, root: usize, out: &[Vec<usize>], marks: &mut [Mark]) {
        if marks[root] != Mark::New {
            return;
        }
        marks[root] = Mark::Open;
        self.visited.push(root);
        let mut path = vec![(root, 0)];
        while let Some((node, next)) = path.last_mut() {
            let (from, edge) = (*node, *next);
            *next += 1;
            let Some(&to) = out[from].get(edge) else {
                marks[from] = Mark::Done;
                self.finished.push(from);
                path.pop();
                continue;
            };
            self.back[from][edge] = marks[to] == Mark::Open;
            if marks[to] == Mark::New {
                marks[to] = Mark::Open;
                self.visited.push(to);
                path.push((to, 0));
            }
        }
    }
}
