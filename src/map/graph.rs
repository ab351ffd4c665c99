//! Which beats and endings there are, and by which replies one leads to another.
//!
//! It is made from what the author wrote, not from the resolved scenario: a map of something broken shows where it is
//! broken.

use std::collections::BTreeMap;

use crate::scenario::Level;
use crate::scenario::decode::Name;
use crate::scenario::schema::{Beat, Scenario, Then};
use crate::scenario::syntax::{Node as Tree, Span, Value, parse};

/// Most beats, most endings and most names that lead nowhere: no scenario with more of them can be played.
const MOST: usize = 500;

/// A scenario's beats and endings, and what leads where.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    /// Beats in the author's order, then endings, then names that are neither.
    pub nodes: Vec<Node>,
    /// Each pair once; those of a beat in the order of its replies.
    pub edges: Vec<Edge>,
}

/// A beat, an ending, or a name that leads nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub kind: Kind,
    pub id: String,
    /// How one comes here without a reply.
    pub entrances: Vec<Entrance>,
}

/// What a node is; with its place among the document's beats or endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Beat(usize),
    Ending(usize),
    /// Something leads here, but there is neither a beat nor an ending of this name.
    Missing,
}

/// A way into a beat or an ending from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entrance {
    Start,
    /// The customer demands a supervisor.
    Demand,
    /// Patience has run out.
    Leave,
    /// The desk hands the contact over.
    Handover(Level),
}

/// One or several replies of a beat that lead to the same place.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Positions in [`Graph::nodes`].
    pub from: usize,
    pub to: usize,
    /// In the author's order; empty if only a composed answer leads there.
    pub replies: Vec<String>,
    /// Every one of them needs a condition to hold.
    pub conditional: bool,
    /// Not an answer, but a promise to call back leads there.
    pub callback: bool,
}

impl Graph {
    /// The map of a document, whatever is wrong with it.
    pub fn of(document: &Scenario) -> Self {
        let mut maker = Maker::default();
        for (at, (id, _)) in document.beats.iter().enumerate().take(MOST) {
            maker.add(Kind::Beat(at), id);
        }
        for (at, (id, _)) in document.endings.iter().enumerate().take(MOST) {
            maker.add(Kind::Ending(at), id);
        }
        maker.enter(&document.start, Entrance::Start);
        document.on_demand.iter().for_each(|name| maker.enter(name, Entrance::Demand));
        maker.enter(&document.on_leave, Entrance::Leave);
        for (level, escalation) in &document.escalation.0 {
            maker.enter(&escalation.to, Entrance::Handover(level.value));
        }
        for (from, (_, beat)) in document.beats.iter().enumerate().take(MOST) {
            maker.replies(from, beat, document);
        }
        maker.graph
    }

    /// Where ways through the map begin: the start, then the other entrances, by position.
    pub fn roots(&self) -> Vec<usize> {
        let mut roots: Vec<(Entrance, usize)> = Vec::new();
        for (at, node) in self.nodes.iter().enumerate() {
            roots.extend(node.entrances.first().map(|entrance| (*entrance, at)));
        }
        roots.sort_unstable();
        roots.into_iter().map(|(_, at)| at).collect()
    }
}

struct Maker {
    graph: Graph,
    by_id: BTreeMap<String, usize>,
    missing: usize,
}

impl Default for Maker {
    fn default() -> Self {
        let graph = Graph { nodes: Vec::new(), edges: Vec::new() };
        Maker { graph, by_id: BTreeMap::new(), missing: 0 }
    }
}

impl Maker {
    fn add(&mut self, kind: Kind, id: &str) -> usize {
        let at = self.graph.nodes.len();
        self.graph.nodes.push(Node { kind, id: id.to_owned(), entrances: Vec::new() });
        // An ending comes before a beat of the same name, as it does for whoever plays it.
        self.by_id.insert(id.to_owned(), at);
        at
    }

    /// The position of what a name means; None if the name itself could not be read.
    fn find(&mut self, name: &Name) -> Option<usize> {
        if let Some(at) = self.by_id.get(name.as_str()) {
            return Some(*at);
        }
        if !name.known || self.missing == MOST {
            return None;
        }
        self.missing += 1;
        Some(self.add(Kind::Missing, name))
    }

    fn enter(&mut self, name: &Name, entrance: Entrance) {
        if let Some(at) = self.find(name) {
            self.graph.nodes[at].entrances.push(entrance);
        }
    }

    fn replies(&mut self, from: usize, beat: &Beat, document: &Scenario) {
        let first = self.graph.edges.len();
        for (id, reply) in beat.replies.iter() {
            let own = reply.when.is_some();
            reply.then.iter().for_each(|then| self.links(first, from, Some(id), then, own));
            let promised = reply.callback.iter().flat_map(|name| document.callbacks.position(name));
            for at in promised.collect::<Vec<_>>() {
                let (_, callback) = &document.callbacks[at];
                for name in [&callback.to, &callback.missed] {
                    self.link(first, (from, name), Some(id), own, true);
                }
            }
        }
        beat.answer.iter().for_each(|then| self.links(first, from, None, then, false));
    }

    fn links(&mut self, first: usize, from: usize, reply: Option<&Name>, then: &Then, conditional: bool) {
        for link in &then.links {
            self.link(first, (from, &link.to), reply, conditional || link.when.is_some(), false);
        }
    }

    /// Adds a way to the edge of the same ends, if the beat has one; its edges stand from `first` on.
    fn link(
        &mut self,
        first: usize,
        (from, name): (usize, &Name),
        reply: Option<&Name>,
        conditional: bool,
        callback: bool,
    ) {
        let Some(to) = self.find(name) else { return };
        let edges = &mut self.graph.edges;
        let at = edges[first..].iter().position(|edge| edge.to == to).unwrap_or_else(|| {
            edges.push(Edge { from, to, replies: Vec::new(), conditional: true, callback: true });
            edges.len() - 1 - first
        });
        let edge = &mut edges[first + at];
        edge.conditional &= conditional;
        edge.callback &= callback;
        if let Some(reply) = reply.filter(|reply| edge.replies.last() != Some(&reply.value)) {
            edge.replies.push(reply.value.clone());
        }
    }
}

/// Where each beat and each ending stands in a scenario's file, by id: from its name to its closing bracket.
pub fn places(source: &str) -> BTreeMap<String, Span> {
    let (tree, _) = parse(source);
    let Value::Fields(_, fields) = &tree.value else { return BTreeMap::new() };
    let entries = fields.iter().filter(|field| ["beats", "endings"].contains(&&*field.name.text));
    let mut places = BTreeMap::new();
    for field in entries {
        let Value::Map(pairs) = &field.value.value else { continue };
        for (key, value) in pairs {
            if let Tree { value: Value::Text(id), span } = key {
                places.entry(id.to_string()).or_insert(span.start..value.span.end);
            }
        }
    }
    places
}
