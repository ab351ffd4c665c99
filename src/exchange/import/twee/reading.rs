//! The pieces of passages into a story.

use std::collections::{BTreeMap, BTreeSet};

use super::super::condition;
use super::super::loss::{Losses, What, one_line};
use super::super::plain;
use super::super::story::{Choice, Imported, Note, Passage, Story, Test};
use super::super::variants::{self, Supposed};
use super::markup::{Bit, Branch, DEPTH, Kind, Set, variables};
use super::{Dialect, Source, chapbook, harlowe, sugarcube};
use crate::scenario::Outcome;

/// Passages that set things up before the first word.
const BEFORE: &[&str] = &["StoryInit", "startup"];
/// Passages and tags of what stands around every passage.
const FRAMES: &[&str] = &[
    "StoryMenu",
    "StoryCaption",
    "StoryBanner",
    "StorySubtitle",
    "StoryAuthor",
    "StoryInterface",
    "StoryShare",
    "StoryDisplayTitle",
    "StorySettings",
    "StoryIncludes",
    "PassageHeader",
    "PassageFooter",
    "PassageReady",
    "PassageDone",
    "header",
    "footer",
    "debug-header",
    "debug-footer",
    "debug-startup",
    "widget",
];
/// Passages and tags that are no part of the story.
const OUTSIDE: &[&str] = &[
    "StoryTitle",
    "StoryData",
    "script",
    "stylesheet",
    "style",
    "UserScript",
    "UserStylesheet",
    "annotation",
    "twine.private",
    "twine.image",
    "twine.audio",
    "twine.video",
];
/// Most steps of reading one passage with all that it includes.
const STEPS: usize = 20_000;

/// Makes a story of passages, the first of which is `start` (else the one called Start, else the first).
pub fn story(sources: &[Source], dialect: Dialect, start: Option<&str>, losses: Losses) -> Imported {
    let read = |source: &Source| match dialect {
        Dialect::Harlowe => harlowe::read(&source.body, source.line),
        Dialect::SugarCube => sugarcube::read(&source.body, source.line),
        Dialect::Chapbook => chapbook::read(&source.body, source.line),
    };
    let is = |source: &Source, names: &[&str]| {
        let named = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
        named(&source.name) || source.tags.iter().any(|tag| named(tag))
    };
    let mut bits: BTreeMap<&str, (&Source, Vec<Bit>)> = BTreeMap::new();
    for source in sources.iter().filter(|source| !is(source, OUTSIDE)) {
        bits.entry(&source.name).or_insert_with(|| (source, read(source)));
    }
    let mut facts = Facts::default();
    bits.values().for_each(|(_, bits)| facts.find(bits));
    let mut reading = Reading { bits, facts, dialect, losses, revealed: BTreeMap::new() };
    let mut told: Vec<&Source> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut initially = BTreeMap::new();
    for source in sources.iter().filter(|source| !is(source, OUTSIDE) && seen.insert(&source.name)) {
        if is(source, BEFORE) {
            initially.extend(reading.run(source, &mut Supposed::default()).sets);
        } else if is(source, FRAMES) {
            reading.losses.add(What::Frame, &source.name, Some(source.line), &source.body);
        } else {
            told.push(source);
        }
    }
    let named = |name: &str| told.iter().any(|source| source.name == name);
    let start = start.filter(|name| named(name)).or(Some("Start").filter(|name| named(name)));
    let start = start.or(told.first().map(|source| source.name.as_str())).unwrap_or_default().to_owned();
    // What is only ever shown inside others is no passage of its own.
    let (linked, included) = reading.uses();
    told.retain(|source| {
        source.name == start || linked.contains(&source.name) || !included.contains(&source.name)
    });
    let mut passages: Vec<Passage> =
        told.iter().flat_map(|source| variants::read(|supposed| reading.run(source, supposed))).collect();
    // What was shown below a passage leads back to it.
    for passage in passages.iter_mut().filter(|it| it.choices.is_empty() && it.next.is_none()) {
        passage.next = reading.revealed.get(&passage.name).filter(|from| **from != passage.name).cloned();
    }
    let initially = initially.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect();
    Imported { story: Story { start, passages, initially, ..Story::default() }, losses: reading.losses }
}

/// Which variables are only ever set to true and false.
#[derive(Default)]
struct Facts {
    truths: BTreeSet<String>,
    others: BTreeSet<String>,
}

impl Facts {
    fn find(&mut self, bits: &[Bit]) {
        let set = |facts: &mut Facts, set: &Set| {
            let list = if set.to.is_some() { &mut facts.truths } else { &mut facts.others };
            list.insert(set.name.clone());
        };
        for bit in bits {
            match &bit.kind {
                Kind::Set(one) => set(self, one),
                Kind::Link { sets, .. } => sets.iter().for_each(|one| set(self, one)),
                Kind::Block(branches) => branches.iter().for_each(|branch| self.find(&branch.bits)),
                _ => {}
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        self.truths.contains(name) && !self.others.contains(name)
    }
}

struct Reading<'a> {
    bits: BTreeMap<&'a str, (&'a Source, Vec<Bit>)>,
    facts: Facts,
    dialect: Dialect,
    losses: Losses,
    /// Passages that are shown below another, and that other.
    revealed: BTreeMap<String, String>,
}

/// A passage while it is read.
struct Flow {
    passage: Passage,
    text: String,
    /// The passages that are being shown inside each other.
    inside: Vec<String>,
    over: bool,
    steps: usize,
}

impl Reading<'_> {
    /// The passages that are led to, and those that are shown inside others.
    fn uses(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        fn walk(bits: &[Bit], linked: &mut BTreeSet<String>, included: &mut BTreeSet<String>) {
            for bit in bits {
                match &bit.kind {
                    Kind::Link { to, .. } | Kind::Reveal { to, .. } | Kind::Goto(to) => {
                        linked.insert(to.clone());
                    }
                    Kind::Include(name) => {
                        included.insert(name.clone());
                    }
                    Kind::Block(branches) => {
                        branches.iter().for_each(|branch| walk(&branch.bits, linked, included));
                    }
                    _ => {}
                }
            }
        }
        let (mut linked, mut included) = Default::default();
        self.bits.values().for_each(|(_, bits)| walk(bits, &mut linked, &mut included));
        (linked, included)
    }

    fn run(&mut self, source: &Source, supposed: &mut Supposed) -> Passage {
        let outcome = source.tags.iter().find_map(|tag| outcome(tag));
        let passage = Passage { name: source.name.clone(), outcome, ..Passage::default() };
        let mut flow = Flow { passage, text: String::new(), inside: Vec::new(), over: false, steps: 0 };
        self.show(&source.name, &mut flow, supposed);
        let (text, marks) = self.plain(&flow.text);
        for (what, mark) in marks {
            self.losses.add(what, &source.name, Some(source.line), &mark);
        }
        let mut passage = flow.passage;
        passage.text = text;
        if passage.next.is_some() {
            // On at once: nobody gets to choose.
            passage.choices.clear();
        }
        passage
    }

    fn plain(&self, text: &str) -> (String, Vec<(What, String)>) {
        let text =
            if self.dialect == Dialect::SugarCube { sugarcube::plain_text(text) } else { text.to_owned() };
        let (text, mut lost) = plain::from_html(&text);
        let (text, changed) = plain::without_emphasis(&text);
        lost.extend(changed.then(|| (What::Formatting, text.clone())));
        if self.dialect != Dialect::Chapbook {
            lost.extend(variables(&text).into_iter().map(|name| (What::Variable, name)));
        }
        (plain::tidy(&text), lost)
    }

    /// Reads a passage where it stands: on its own, or inside another.
    fn show(&mut self, name: &str, flow: &mut Flow, supposed: &mut Supposed) {
        if flow.inside.len() >= DEPTH || flow.inside.iter().any(|outer| outer == name) {
            return;
        }
        let Some((_, bits)) = self.bits.get(name) else { return };
        let bits = bits.clone();
        flow.inside.push(name.to_owned());
        self.walk(&bits, None, flow, supposed);
        flow.inside.pop();
    }

    /// Reads pieces that are there while `when` holds.
    fn walk(&mut self, bits: &[Bit], when: Option<&Test>, flow: &mut Flow, supposed: &mut Supposed) {
        for bit in bits {
            flow.steps += 1;
            if flow.over || flow.steps > STEPS {
                return;
            }
            let place = flow.inside.last().cloned().unwrap_or_default();
            let line = Some(bit.line);
            match &bit.kind {
                Kind::Text(text) => flow.text.push_str(text),
                Kind::Comment(text) => flow.passage.notes.push(Note::Own(one_line(text))),
                Kind::Lost(what, source) => {
                    // A variable's place in a sentence stays to be seen.
                    if *what == What::Variable {
                        flow.text.push_str(source);
                    }
                    self.losses.add(*what, &place, line, source);
                    flow.passage.notes.push(Note::Was(one_line(source)));
                }
                Kind::Set(set) => match (self.facts.has(&set.name), set.to) {
                    (true, Some(to)) => drop(flow.passage.sets.insert(set.name.clone(), to)),
                    _ => {
                        self.losses.add(What::Variable, &place, line, &set.source);
                        flow.passage.notes.push(Note::Was(one_line(&set.source)));
                    }
                },
                Kind::Include(name) => {
                    if !self.bits.contains_key(name.as_str()) {
                        self.losses.add(What::Link, &place, line, name);
                    }
                    self.show(name, flow, supposed);
                }
                Kind::Goto(to) => {
                    flow.passage.next = Some(to.clone());
                    flow.over = true;
                }
                Kind::Link { text, to, sets } => {
                    let choice = self.choice(text, to, sets, when, &place, bit.line);
                    let same = |other: &Choice| other.text == choice.text && other.to == choice.to;
                    if !flow.passage.choices.iter().any(same) {
                        flow.passage.choices.push(choice);
                    }
                }
                Kind::Reveal { text, to } => {
                    let choice = self.choice(text, to, &[], when, &place, bit.line);
                    self.revealed.entry(to.clone()).or_insert_with(|| flow.passage.name.clone());
                    flow.passage.choices.push(choice);
                }
                Kind::Block(branches) => self.block(branches, when, bit.line, flow, supposed),
            }
        }
    }

    fn choice(
        &mut self,
        text: &str,
        to: &str,
        sets: &[Set],
        when: Option<&Test>,
        place: &str,
        line: usize,
    ) -> Choice {
        let (text, _) = self.plain(text);
        let mut choice = Choice { text, when: when.cloned(), ..Choice::default() };
        if self.bits.contains_key(to) {
            choice.to = Some(to.to_owned());
        } else {
            self.losses.add(What::Link, place, Some(line), to);
            choice.notes.push(Note::Was(one_line(&format!("[[{to}]]"))));
        }
        for set in sets {
            match (self.facts.has(&set.name), set.to) {
                (true, Some(to)) => drop(choice.sets.insert(set.name.clone(), to)),
                _ => {
                    self.losses.add(What::Variable, place, Some(line), &set.source);
                    choice.notes.push(Note::Was(one_line(&set.source)));
                }
            }
        }
        choice
    }

    fn block(
        &mut self,
        branches: &[Branch],
        when: Option<&Test>,
        line: usize,
        flow: &mut Flow,
        supposed: &mut Supposed,
    ) {
        let known = flow.passage.sets.clone();
        let test = |branch: &Branch| match &branch.condition {
            None => Some(Test::Always(true)),
            Some(source) => {
                let test = condition::read(source, &|name| self.facts.has(name))?;
                let test = test.simplified(&|name| known.get(name).copied().or(supposed.already(name)));
                Some(if branch.unless { test.negated() } else { test })
            }
        };
        let tests: Option<Vec<Test>> = branches.iter().map(test).collect();
        let Some(tests) = tests else { return self.undecided(branches, line, flow) };
        let only_links = branches.iter().all(|branch| branch.bits.iter().all(is_link));
        if only_links {
            let mut before = when.cloned().unwrap_or(Test::Always(true));
            for (branch, test) in branches.iter().zip(tests) {
                match before.clone().and(test.clone()) {
                    Test::Always(true) => self.walk(&branch.bits, None, flow, supposed),
                    Test::Always(false) => {}
                    when => self.walk(&branch.bits, Some(&when), flow, supposed),
                }
                before = before.and(test.negated());
            }
            return;
        }
        for (branch, test) in branches.iter().zip(tests) {
            match supposed.test(&test) {
                Some(true) => return self.walk(&branch.bits, when, flow, supposed),
                Some(false) => {}
                None => return self.undecided(branches, line, flow),
            }
        }
    }

    /// Nobody can say which branch is shown: the first that has words is, and all links are there.
    fn undecided(&mut self, branches: &[Branch], line: usize, flow: &mut Flow) {
        let place = flow.inside.last().cloned().unwrap_or_default();
        let mut told = false;
        for branch in branches {
            let condition = branch.condition.as_deref().unwrap_or("else");
            let was = one_line(&format!("{condition}: {}", source(&branch.bits)));
            self.losses.add(What::Condition, &place, Some(line), &was);
            flow.passage.notes.push(Note::Was(was));
            let has_words = branch
                .bits
                .iter()
                .any(|bit| matches!(&bit.kind, Kind::Text(text) if !text.trim().is_empty()));
            let tells = has_words && !told;
            told |= has_words;
            for bit in &branch.bits {
                match &bit.kind {
                    Kind::Text(text) if tells => flow.text.push_str(text),
                    Kind::Text(_) => {}
                    // It may lead there or not: whoever plays decides.
                    Kind::Goto(to) => self.walk(
                        &[Bit {
                            line: bit.line,
                            kind: Kind::Link { text: to.clone(), to: to.clone(), sets: Vec::new() },
                        }],
                        None,
                        flow,
                        &mut Supposed::nothing(),
                    ),
                    Kind::Set(set) => self.losses.add(What::Variable, &place, Some(bit.line), &set.source),
                    Kind::Block(inner) => self.undecided(inner, bit.line, flow),
                    _ => self.walk(std::slice::from_ref(bit), None, flow, &mut Supposed::nothing()),
                }
            }
        }
    }
}

fn is_link(bit: &Bit) -> bool {
    match &bit.kind {
        Kind::Link { .. } | Kind::Reveal { .. } | Kind::Comment(_) => true,
        Kind::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// What stands in a branch, in short.
fn source(bits: &[Bit]) -> String {
    let piece = |bit: &Bit| match &bit.kind {
        Kind::Text(text) | Kind::Lost(_, text) | Kind::Comment(text) => text.clone(),
        Kind::Link { text, .. } | Kind::Reveal { text, .. } => format!("[[{text}]]"),
        Kind::Set(set) => set.source.clone(),
        Kind::Goto(name) => format!("→ {name}"),
        Kind::Include(name) => name.clone(),
        Kind::Block(_) => "…".to_owned(),
    };
    bits.iter().map(piece).collect()
}

/// The outcome that a tag names, in English or French.
fn outcome(tag: &str) -> Option<Outcome> {
    Some(match tag {
        "resolved" | "résolu" => Outcome::Resolved,
        "partial" | "partiel" => Outcome::Partial,
        "escalated" | "escaladé" => Outcome::Escalated,
        "unresolved" | "non-résolu" => Outcome::Unresolved,
        "lost" | "perdu" => Outcome::Lost,
        _ => return None,
    })
}
