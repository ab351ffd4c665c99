//! What the map shows, with all its words.

use std::collections::BTreeMap;

use super::ColorBy;
use crate::args;
use crate::diagnostics::{Diagnostic, Severity};
use crate::explore::{Report, What};
use crate::l10n::{Catalogue, Key};
use crate::map::{self, Area, Edge, Entrance, Graph, Input, Kind, Layout};
use crate::msg;
use crate::scenario::schema::{self, Says};
use crate::scenario::{Agent, BeatIx, Outcome, Scenario, TextKey};
use crate::ui::search::finds;
use crate::ui::words::{said, words};

/// Width and height of a beat's card and of an ending's, in points at 100 %.
const BEAT: (f32, f32) = (192.0, 78.0);
const ENDING: (f32, f32) = (160.0, 72.0);

/// What a map is made from. Only the document has to be there.
#[derive(Clone, Copy)]
pub struct MapSource<'a> {
    /// What the author wrote, whatever is wrong with it.
    pub document: &'a schema::Scenario,
    /// The file it was read from.
    pub text: &'a str,
    /// The scenario that the document resolves to, for its texts in the reader's language.
    pub scenario: Option<&'a Scenario>,
    /// What `check` says of the author's file.
    pub findings: &'a [Diagnostic],
    /// What the explorer found, and in which scenario.
    pub explored: Option<(&'a Scenario, &'a Report)>,
    /// The heat of 0–20 with which the customer usually comes to a beat, by id.
    pub heats: &'a BTreeMap<String, u8>,
    /// Who answers, as the texts name them.
    pub agent: &'a Agent,
    /// What is searched for; nothing is dimmed while it is empty.
    pub filter: &'a str,
}

/// A map, with all its words.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    pub nodes: Vec<MapNode>,
    pub edges: Vec<MapEdge>,
    pub(super) layout: Layout,
    pub(super) words: MapWords,
    /// The choices of what the colours mean.
    pub(super) colorings: Vec<(ColorBy, String)>,
    pub(super) moods: [String; 3],
    pub(super) outcomes: Vec<String>,
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub struct MapNode {
    pub id: String,
    pub kind: NodeKind,
    /// What the customer says there; of an ending, its outcome.
    pub line: String,
    /// Where the contact begins.
    pub start: bool,
    /// One comes here from anywhere: patience runs out, a supervisor is demanded, the desk hands over.
    pub anywhere: bool,
    /// 0–20, if it is known.
    pub heat: Option<u8>,
    /// How it ends, or the best way in which it can still end; None where it cannot end.
    pub outcome: Option<Outcome>,
    pub seen: Seen,
    /// The lowest and the highest overall grade over all paths that come here.
    pub grades: Option<(u8, u8)>,
    /// The same in figures: "34–92"; empty if unknown.
    pub figures: String,
    /// That no path comes here, in words.
    pub never: String,
    pub errors: usize,
    pub warnings: usize,
    /// The feeling that the line shows, in a word.
    pub cue: Option<String>,
    /// What is searched for is not in it.
    pub dimmed: bool,
    /// For a screen reader: "Beat opening, 3 replies, 1 warning".
    pub name: String,
    /// In full: what is said, where it leads and what leads there.
    pub about: String,
}

/// What a card stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Beat,
    Ending,
    /// Something leads here, but nothing has this name.
    Missing,
}

/// Whether the explorer came to a beat or an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Nobody looked, or not everywhere.
    Unknown,
    Yes,
    /// No path comes here.
    Never,
}

/// A line between two cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapEdge {
    /// Positions in [`MapView::nodes`].
    pub from: usize,
    pub to: usize,
    /// It takes a condition to go there.
    pub conditional: bool,
    /// Not by an answer, but by a callback later.
    pub callback: bool,
}

words! {
    /// The map's own words.
    MapWords {
        name = msg!("map-name"),
        color = msg!("map-color"),
        closer = msg!("map-closer"),
        farther = msg!("map-farther"),
        full = msg!("map-full"),
        fit = msg!("map-fit"),
        unknown_mood = msg!("map-mood-unknown"),
        no_way_out = msg!("map-no-ending"),
        seen = msg!("map-seen"),
        never = msg!("map-never"),
        cue = msg!("map-cue"),
        unknown = msg!("map-unknown"),
        missing = msg!("map-missing"),
        reply = msg!("map-line-reply"),
        condition = msg!("map-line-condition"),
        back = msg!("map-line-back"),
        callback = msg!("map-line-callback"),
        anywhere = msg!("map-line-anywhere"),
    }
}

impl MapView {
    /// The map of a scenario as it is written now.
    pub fn of(source: &MapSource, catalogue: &Catalogue) -> Self {
        let graph = Graph::of(source.document);
        let sizes: Vec<(f32, f32)> = graph.nodes.iter().map(|node| size(node.kind)).collect();
        let edges: Vec<(usize, usize)> = graph.edges.iter().map(|edge| (edge.from, edge.to)).collect();
        let last: Vec<bool> = graph.nodes.iter().map(|node| matches!(node.kind, Kind::Ending(_))).collect();
        let roots = graph.roots();
        let layout = map::layout(&Input { sizes: &sizes, edges: &edges, roots: &roots, last: &last });
        let maker = Maker::new(source, &graph, catalogue);
        MapView {
            nodes: (0..graph.nodes.len()).map(|at| maker.node(at)).collect(),
            edges: graph.edges.iter().map(MapEdge::of).collect(),
            layout,
            words: MapWords::new(catalogue),
            colorings: ColorBy::ALL
                .map(|by| {
                    let key = match by {
                        ColorBy::Mood => msg!("map-by-mood"),
                        ColorBy::Outcome => msg!("map-by-outcome"),
                        ColorBy::Coverage => msg!("map-by-coverage"),
                    };
                    (by, catalogue.text(key))
                })
                .to_vec(),
            moods: ["calm", "tense", "furious"].map(|band| catalogue.word("band", band)),
            outcomes: Outcome::ALL.iter().map(|it| catalogue.word("outcome", it.slug())).collect(),
        }
    }
}

impl MapView {
    /// The position of a node, by id.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.id == id)
    }

    /// Where the contact begins.
    pub(super) fn start(&self) -> Option<usize> {
        self.nodes.iter().position(|node| node.start).or_else(|| (!self.nodes.is_empty()).then_some(0))
    }

    /// The first card that has what is searched for, if anything is searched for.
    pub(super) fn found(&self) -> Option<usize> {
        let searched = self.nodes.iter().any(|node| node.dimmed);
        let mut cards = self.layout.rows.iter().flatten().copied();
        cards.find(|at| searched && !self.nodes[*at].dimmed)
    }

    /// How far two cards are from each other, along the row and across it, in points.
    pub(super) fn apart(&self, one: usize, other: usize) -> f32 {
        let [a, b] = [one, other].map(|at| &self.layout.areas[at]);
        let middle = |area: &Area| (area.left + area.width / 2.0, area.top + area.height / 2.0);
        let ((x, y), (to_x, to_y)) = (middle(a), middle(b));
        (x - to_x).abs() + (y - to_y).abs()
    }
}

impl MapEdge {
    fn of(edge: &Edge) -> Self {
        MapEdge { from: edge.from, to: edge.to, conditional: edge.conditional, callback: edge.callback }
    }
}

fn size(kind: Kind) -> (f32, f32) {
    if matches!(kind, Kind::Ending(_)) { ENDING } else { BEAT }
}

struct Maker<'a> {
    source: &'a MapSource<'a>,
    graph: &'a Graph,
    catalogue: &'a Catalogue,
    /// Errors and warnings, by id.
    marks: BTreeMap<String, (usize, usize)>,
    /// What can still be reached at best.
    outcomes: Vec<Option<Outcome>>,
}

impl<'a> Maker<'a> {
    fn new(source: &'a MapSource, graph: &'a Graph, catalogue: &'a Catalogue) -> Self {
        Maker { source, graph, catalogue, marks: marks(source), outcomes: outcomes(source.document, graph) }
    }

    fn node(&self, at: usize) -> MapNode {
        let node = &self.graph.nodes[at];
        let (seen, grades) = self.figures(&node.id, node.kind);
        let (errors, warnings) = self.marks.get(&node.id).copied().unwrap_or_default();
        let mut made = MapNode {
            id: node.id.clone(),
            kind: match node.kind {
                Kind::Beat(_) => NodeKind::Beat,
                Kind::Ending(_) => NodeKind::Ending,
                Kind::Missing => NodeKind::Missing,
            },
            line: String::new(),
            start: node.entrances.contains(&Entrance::Start),
            anywhere: node.entrances.iter().any(|entrance| *entrance != Entrance::Start),
            heat: self.source.heats.get(&node.id).copied().filter(|_| matches!(node.kind, Kind::Beat(_))),
            outcome: self.outcomes[at],
            seen,
            grades,
            figures: grades.map_or_else(String::new, |(least, most)| format!("{least}–{most}")),
            never: self.catalogue.text(msg!("map-never")),
            errors,
            warnings,
            cue: None,
            dimmed: false,
            name: String::new(),
            about: String::new(),
        };
        let (beats, endings) = (&self.source.document.beats, &self.source.document.endings);
        let mut said = String::new();
        let title = match node.kind {
            Kind::Beat(at) => {
                let (id, beat) = &beats[at];
                said = self.line(id, &beat.says);
                made.line = said.clone();
                made.cue = beat.cue.as_ref().map(|cue| self.catalogue.word("cue", cue.value.slug()));
                let replies = beat.replies.len();
                self.catalogue.format(msg!("map-beat"), &args![name = &node.id, count = replies])
            }
            Kind::Ending(at) => {
                let (id, ending) = &endings[at];
                said = self.line(id, &ending.says);
                made.line = self.catalogue.word("outcome", ending.outcome.value.slug());
                self.catalogue.format(msg!("map-ending"), &args![name = &node.id, outcome = &made.line])
            }
            Kind::Missing => {
                made.line = self.catalogue.text(msg!("map-missing"));
                self.catalogue.format(msg!("map-nothing"), &args![name = &node.id])
            }
        };
        made.name = self.name(title, &made);
        made.about = self.about(at, &said);
        let found = finds(self.source.filter, &format!("{} {said} {}", node.id, self.answers(node.kind)));
        made.dimmed = !found;
        made
    }

    /// What the explorer found: whether it came here, and the lowest and the highest overall grade then.
    fn figures(&self, id: &str, kind: Kind) -> (Seen, Option<(u8, u8)>) {
        let Some((scenario, report)) = self.source.explored else { return (Seen::Unknown, None) };
        let finding = |what: What| report.findings.iter().any(|finding| finding.what == what);
        let seen = |yes: bool, never: bool| match (yes, never) {
            (true, _) => Seen::Yes,
            (false, true) => Seen::Never,
            (false, false) => Seen::Unknown,
        };
        match kind {
            Kind::Beat(_) => {
                let Some(beat) = place(scenario.beats.iter().map(|beat| &beat.id), id).map(BeatIx) else {
                    return (Seen::Unknown, None);
                };
                let replies = || report.replies.iter().filter(|reply| reply.beat == beat);
                let offered = replies().any(|reply| reply.offered > 0);
                let ranges = || replies().filter_map(|reply| reply.overall.as_ref());
                let least = ranges().map(|range| range.least.grade).min();
                let most = ranges().map(|range| range.most.grade).max();
                let yes = offered || finding(What::DeadEnd(beat));
                (seen(yes, finding(What::NeverBeat(beat))), least.zip(most))
            }
            Kind::Ending(_) => {
                let Some(at) = place(scenario.endings.iter().map(|ending| &ending.id), id) else {
                    return (Seen::Unknown, None);
                };
                let ending = report.endings.iter().find(|ending| ending.ending.0 == at);
                let never = report.findings.iter().any(|finding| match finding.what {
                    What::NeverEnding(ending) => ending.0 == at,
                    _ => false,
                });
                let overall = ending.map(|ending| &ending.grades.overall);
                let grades = overall.map(|range| (range.least.grade, range.most.grade));
                (seen(ending.is_some(), never), grades)
            }
            Kind::Missing => (Seen::Unknown, None),
        }
    }

    /// What the customer says, in the reader's language if the scenario resolves; the calmest line there is.
    fn line(&self, id: &str, says: &Says) -> String {
        let resolved = self
            .source
            .scenario
            .map(|scenario| said(scenario, &TextKey::message(id), self.source.agent, self.catalogue));
        let written = || says.tones.first().map_or_else(String::new, |(_, text)| text.value.clone());
        resolved.filter(|text| !text.is_empty()).unwrap_or_else(written)
    }

    /// Names and texts of the replies, for finding them.
    fn answers(&self, kind: Kind) -> String {
        let Kind::Beat(at) = kind else { return String::new() };
        let (beat, it) = &self.source.document.beats[at];
        let words = it.replies.iter().map(|(id, reply)| {
            let key = TextKey::attribute(beat.as_str(), id.as_str());
            let text = self.source.scenario.map(|it| said(it, &key, self.source.agent, self.catalogue));
            format!("{} {}", id.value, text.unwrap_or_else(|| reply.says.value.clone()))
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// The title and everything that the card shows.
    fn name(&self, title: String, node: &MapNode) -> String {
        let c = self.catalogue;
        let mut parts = vec![title];
        if node.start {
            parts.push(c.text(msg!("map-start")));
        }
        parts.extend(node.cue.clone());
        if node.errors > 0 {
            parts.push(c.format(msg!("map-errors"), &args![count = node.errors]));
        }
        if node.warnings > 0 {
            parts.push(c.format(msg!("map-warnings"), &args![count = node.warnings]));
        }
        if node.seen == Seen::Never {
            parts.push(c.text(msg!("map-never")));
        }
        if let Some((least, most)) = node.grades {
            parts.push(c.format(msg!("map-grades"), &args![least = least, most = most]));
        }
        parts.join(", ")
    }

    /// What is said here, where it leads and what leads here.
    fn about(&self, at: usize, line: &str) -> String {
        let c = self.catalogue;
        let graph = self.graph;
        let id = |at: usize| graph.nodes[at].id.as_str();
        let entrance = |entrance: &Entrance| match entrance {
            Entrance::Start => c.text(msg!("map-enter-start")),
            Entrance::Demand => c.text(msg!("map-enter-demand")),
            Entrance::Leave => c.text(msg!("map-enter-leave")),
            Entrance::Handover(level) => {
                c.format(msg!("map-enter-handover"), &args![level = c.word("level", level.slug())])
            }
        };
        let mut parts = Vec::new();
        if !line.is_empty() {
            parts.push(c.format(msg!("map-said"), &args![line = line]));
        }
        parts.extend(graph.nodes[at].entrances.iter().map(entrance));
        let outgoing =
            graph.edges.iter().filter(|edge| edge.from == at).map(|edge| self.way(edge, id(edge.to)));
        let outgoing: Vec<String> = outgoing.collect();
        if !outgoing.is_empty() {
            parts.push(c.format(msg!("map-leads-to"), &args![list = outgoing.join(", ")]));
        }
        let incoming: Vec<&str> =
            graph.edges.iter().filter(|edge| edge.to == at).map(|edge| id(edge.from)).collect();
        if !incoming.is_empty() {
            parts.push(c.format(msg!("map-comes-from"), &args![list = incoming.join(", ")]));
        }
        parts.join("\n")
    }

    /// "facts (acknowledge, own-it)", "storm (if a condition holds: script)".
    fn way(&self, edge: &Edge, to: &str) -> String {
        let key: Key = match (edge.callback, edge.conditional) {
            (true, _) => msg!("map-way-callback"),
            (false, true) => msg!("map-way-condition"),
            (false, false) if edge.replies.is_empty() => msg!("map-way-composed"),
            (false, false) => msg!("map-way"),
        };
        self.catalogue.format(key, &args![to = to, replies = edge.replies.join(", ")])
    }
}

fn place<'a>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> Option<u16> {
    ids.position(|other| other == id).and_then(|at| u16::try_from(at).ok())
}

/// Errors and warnings by the beat or ending that they stand in; what the explorer found of a beat counts as a warning.
fn marks(source: &MapSource) -> BTreeMap<String, (usize, usize)> {
    let places = map::places(source.text);
    let mut marks: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for finding in source.findings {
        let at = finding.place.span.start;
        let Some((id, _)) = places.iter().find(|(_, span)| span.contains(&at)) else { continue };
        let (errors, warnings) = marks.entry(id.clone()).or_default();
        *(if finding.severity == Severity::Error { errors } else { warnings }) += 1;
    }
    let Some((scenario, report)) = source.explored else { return marks };
    for finding in &report.findings {
        let (What::DeadEnd(beat)
        | What::NeverReply(beat, _)
        | What::SameWhatever(beat)
        | What::Loop(beat)
        | What::DemandUnheard(beat)) = finding.what
        else {
            continue;
        };
        if let Some(beat) = scenario.beats.get(beat.at()) {
            marks.entry(beat.id.clone()).or_default().1 += 1;
        }
    }
    marks
}

/// The best outcome that each node can still lead to, along any lines.
fn outcomes(document: &schema::Scenario, graph: &Graph) -> Vec<Option<Outcome>> {
    let mut found: Vec<Option<Outcome>> = vec![None; graph.nodes.len()];
    let mut into = vec![Vec::new(); graph.nodes.len()];
    graph.edges.iter().for_each(|edge| into[edge.to].push(edge.from));
    for outcome in Outcome::ALL {
        let ends = |kind: Kind| match kind {
            Kind::Ending(at) => document.endings[at].1.outcome.value == *outcome,
            _ => false,
        };
        let mut open: Vec<usize> = (0..graph.nodes.len()).filter(|at| ends(graph.nodes[*at].kind)).collect();
        while let Some(at) = open.pop() {
            if found[at].is_none() {
                found[at] = Some(*outcome);
                open.extend(&into[at]);
            }
        }
    }
    found
}
