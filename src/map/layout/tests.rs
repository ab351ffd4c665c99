use proptest::prelude::*;

use super::*;

/// A graph in which every node can be reached from the first, as its own input.
#[derive(Clone, Debug)]
struct Sample {
    sizes: Vec<(f32, f32)>,
    edges: Vec<(usize, usize)>,
    last: Vec<bool>,
}

impl Sample {
    /// A tree given by parents, and more edges; each pair once.
    fn new(parents: &[usize], more: &[(usize, usize)], last: &[bool]) -> Self {
        let count = parents.len() + 1;
        let tree = parents.iter().enumerate().map(|(at, parent)| (parent % (at + 1), at + 1));
        let more = more.iter().map(|(from, to)| (from % count, to % count));
        let mut edges: Vec<(usize, usize)> = Vec::new();
        for edge in tree.chain(more) {
            if !edges.contains(&edge) {
                edges.push(edge);
            }
        }
        let sizes = (0..count).map(|at| if at % 3 == 0 { (160.0, 60.0) } else { (190.0, 80.0) }).collect();
        Sample { sizes, edges, last: (0..count).map(|at| last[at % last.len()]).collect() }
    }

    fn layout(&self, root: usize) -> Layout {
        layout(&Input { sizes: &self.sizes, edges: &self.edges, roots: &[root], last: &self.last })
    }

    fn leads_on(&self, node: usize) -> bool {
        self.edges.iter().any(|(from, to)| *from == node && *to != node)
    }
}

fn sample() -> impl Strategy<Value = Sample> {
    let parents = prop::collection::vec(any::<usize>(), 0..40);
    let more = prop::collection::vec((any::<usize>(), any::<usize>()), 0..60);
    let last = prop::collection::vec(prop::bool::weighted(0.3), 1..8);
    (parents, more, last).prop_map(|(parents, more, last)| Sample::new(&parents, &more, &last))
}

fn right(area: &Area) -> f32 {
    area.left + area.width
}

fn bottom(area: &Area) -> f32 {
    area.top + area.height
}

/// Whether a point lies on the border of an area.
fn touches(area: &Area, (x, y): (f32, f32)) -> bool {
    let near = |a: f32, b: f32| (a - b).abs() < 0.1;
    let across = x > area.left - 0.1 && x < right(area) + 0.1;
    let along = y > area.top - 0.1 && y < bottom(area) + 0.1;
    across && (near(y, area.top) || near(y, bottom(area))) || along && near(x, right(area))
}

fn check(sample: &Sample) {
    let laid = sample.layout(0);
    for (one, a) in laid.areas.iter().enumerate() {
        assert!(a.left > -0.1 && a.top > -0.1, "{one} sticks out");
        assert!(right(a) <= laid.size.0 + 0.1 && bottom(a) <= laid.size.1 + 0.1, "{one} sticks out");
        for (other, b) in laid.areas.iter().enumerate().skip(one + 1) {
            let apart = right(a) < b.left || right(b) < a.left || bottom(a) < b.top || bottom(b) < a.top;
            assert!(apart, "{one} and {other} overlap: {a:?} {b:?}");
        }
    }
    assert_eq!(laid.rows[0], [0], "the start stands alone in the first row");
    let deepest = laid.rows.len() - 1;
    for node in (1..sample.sizes.len()).filter(|node| sample.last[*node] && !sample.leads_on(*node)) {
        assert!(laid.rows[deepest].contains(&node), "the ending {node} stands in the last row");
    }
    for ((from, to), route) in sample.edges.iter().zip(&laid.routes) {
        let ends = [route.points[0], route.points[route.points.len() - 1]];
        assert!(touches(&laid.areas[*from], ends[0]), "{from} to {to}: {route:?}");
        assert!(touches(&laid.areas[*to], ends[1]), "{from} to {to}: {route:?}");
        passes_between(&laid, (*from, *to), route);
    }
}

/// A line passes between all nodes but its own: where it is straight, beside them, where it is a curve, between rows.
fn passes_between(laid: &Layout, (from, to): (usize, usize), route: &Route) {
    for pair in route.points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let (top, low) = (a.1.min(b.1), a.1.max(b.1));
        for (node, area) in laid.areas.iter().enumerate().filter(|(node, _)| ![from, to].contains(node)) {
            let level = top < bottom(area) - 0.1 && low > area.top + 0.1;
            let beside = a.0.max(b.0) < area.left || a.0.min(b.0) > right(area);
            assert!(!level || beside, "{from} to {to} passes through {node}: {a:?} {b:?} {area:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_overlaps_and_every_line_meets_its_nodes(sample in sample()) {
        check(&sample);
    }

    #[test]
    fn the_order_of_the_nodes_changes_nothing(sample in sample(), seed in any::<u64>()) {
        // A permutation: new position by old one.
        let count = sample.sizes.len();
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(seed | 1));
        let mut new = vec![0; count];
        order.iter().enumerate().for_each(|(at, old)| new[*old] = at);
        // Each node's own edges stay in their order; the nodes come in another one.
        let mut edges: Vec<(usize, usize)> = sample.edges.iter().map(|(a, b)| (new[*a], new[*b])).collect();
        edges.sort_by_key(|(from, _)| *from);
        let shuffled = Sample {
            sizes: order.iter().map(|old| sample.sizes[*old]).collect(),
            last: order.iter().map(|old| sample.last[*old]).collect(),
            edges,
        };
        let (one, other) = (sample.layout(0), shuffled.layout(new[0]));
        for (old, area) in one.areas.iter().enumerate() {
            prop_assert_eq!(*area, other.areas[new[old]]);
        }
        prop_assert_eq!(one.size, other.size);
    }
}

#[test]
fn two_hundred_beats_are_laid_out() {
    // Three ways on from each, and now and then one that leads far back.
    let parents: Vec<usize> = (0..199).map(|at| at - at % 5).collect();
    let more: Vec<(usize, usize)> =
        (0..170).flat_map(|at| [(at, at + 7), (at, at + 11), (at - at % 10 + 30, at - at % 10)]).collect();
    check(&Sample::new(&parents, &more, &[false, false, false, false, true]));
}

#[test]
fn lines_that_need_not_cross_do_not() {
    // Two pairs whose order is the wrong one at first, and a line past both.
    let sample = Sample {
        sizes: vec![(100.0, 40.0); 6],
        edges: vec![(0, 1), (0, 2), (0, 5), (1, 4), (2, 3), (3, 5), (4, 5)],
        last: vec![false; 6],
    };
    let input = Input { sizes: &sample.sizes, edges: &sample.edges, roots: &[0], last: &sample.last };
    let mut rows = rows::build(&input, &ranks::find(&input));
    order::uncross(&mut rows);
    assert_eq!(order::crossings(&rows), 0);
    let laid = sample.layout(0);
    let past = &laid.routes[2].points;
    let straight =
        past.windows(2).filter(|pair| pair[0].1 > laid.areas[1].top - 1.0 && pair[1].1 < laid.areas[5].top);
    let bends = straight.filter(|pair| (pair[0].0 - pair[1].0).abs() > 0.1).count();
    assert_eq!(bends, 0, "a long line is straight on its way: {past:?}");
}

#[test]
fn what_leads_back_is_known_and_runs_upwards() {
    let sample = Sample {
        sizes: vec![(100.0, 40.0); 3],
        edges: vec![(0, 1), (1, 2), (2, 0), (2, 2)],
        last: vec![false; 3],
    };
    check(&sample);
    let laid = sample.layout(0);
    let back: Vec<bool> = laid.routes.iter().map(|route| route.back).collect();
    assert_eq!(back, [false, false, true, false]);
    let up = &laid.routes[2].points;
    assert!(up[0].1 > up[up.len() - 1].1);
}

#[test]
fn nothing_gives_nothing() {
    let nothing = layout(&Input { sizes: &[], edges: &[], roots: &[], last: &[] });
    assert_eq!(nothing, Layout::default());
}
