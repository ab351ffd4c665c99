//! Which spots lie on a loop: a way leads from them back to the very same state. (Tarjan 1972, without recursion.)

use super::walk::Graph;

/// The spots in an order in which each comes after all that it leads to, loops apart, in groups: one spot, or all those
/// of a loop.
pub struct Order {
    pub spots: Vec<u32>,
    /// Where each group begins in `spots`.
    pub groups: Vec<u32>,
}

impl Order {
    pub fn of(graph: &Graph) -> Order {
        const NEW: u32 = u32::MAX;
        let mut found = Order { spots: Vec::with_capacity(graph.len()), groups: Vec::new() };
        // When each spot was first seen, and the earliest that it leads back to.
        let mut seen = vec![NEW; graph.len()];
        let mut low = vec![0u32; graph.len()];
        let mut done = vec![false; graph.len()];
        let (mut next, mut open, mut path) = (0u32, Vec::new(), Vec::<(u32, u32)>::new());
        path.push((graph.start.spot, 0));
        // A spot, and 0 when it is entered, else 1 + the step behind which something was found.
        while let Some((spot, resume)) = path.pop() {
            let here = spot as usize;
            if resume == 0 {
                (seen[here], low[here]) = (next, next);
                next += 1;
                open.push(spot);
            }
            let begin = resume.saturating_sub(1) as usize;
            let steps = &graph.steps(spot)[begin..];
            let unseen = steps.iter().position(|step| {
                let to = step.to as usize;
                if seen[to] != NEW && !done[to] {
                    low[here] = low[here].min(low[to]);
                }
                seen[to] == NEW
            });
            if let Some(ahead) = unseen {
                path.push((spot, (begin + ahead + 1) as u32));
                path.push((steps[ahead].to, 0));
                continue;
            }
            if low[here] == seen[here] {
                found.groups.push(found.spots.len() as u32);
                while let Some(member) = open.pop() {
                    done[member as usize] = true;
                    found.spots.push(member);
                    if member == spot {
                        break;
                    }
                }
            }
        }
        found
    }

    /// The groups, each with whether it is a loop.
    pub fn groups<'o>(&'o self, graph: &'o Graph) -> impl Iterator<Item = (&'o [u32], bool)> + 'o {
        let ends = self.groups.iter().skip(1).copied().chain([self.spots.len() as u32]);
        self.groups.iter().zip(ends).map(move |(from, to)| {
            let group = &self.spots[*from as usize..to as usize];
            let itself = || graph.steps(group[0]).iter().any(|step| step.to == group[0]);
            (group, group.len() > 1 || itself())
        })
    }
}
