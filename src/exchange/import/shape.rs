//! A story within the rules of a scenario: two to nine replies to everything that is said, an end that can be reached
//! from everywhere, facts that something sets.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Unread;
use super::ids::{Ids, slug};
use super::loss::{Losses, What, one_line};
use super::story::{Choice, Note, Passage, Story, Test};
use super::written::{Draft, DraftBeat, DraftEnding, DraftReply};
use crate::l10n::Catalogue;
use crate::scenario::{Act, Outcome, keys};

mod answers;
mod facts;

pub use facts::told;

/// Most beats, and most endings, that are made of a story: the format allows 500 of each, and some are added here.
const MOST: usize = 450;
/// Longest text, in characters.
const LONGEST: usize = 4_000;
/// Most needs of a customer.
const MOST_NEEDS: usize = 16;
/// Most conditions that lead on to one another.
const DOORS: usize = 4;

/// Makes a scenario's draft of a story; the words that it adds are the catalogue's.
pub fn draft(mut story: Story, mut losses: Losses, words: &Catalogue) -> Result<Draft, Unread> {
    story.passages.retain({
        let mut seen = BTreeSet::new();
        move |passage| seen.insert(passage.name.clone())
    });
    if !story.passages.iter().any(|passage| !passage.choices.is_empty()) {
        return Err(Unread::NoChoices);
    }
    pass_through(&mut story);
    nearest(&mut story, &mut losses);
    let mut story = facts::settle(story, &mut losses);
    join(&mut story);
    begin_with_a_choice(&mut story);
    answers::complete(&mut story, &mut losses, words);
    Ok(finish(story, losses, words))
}

/// Where a name leads through passages that say nothing and only go on.
fn pass_through(story: &mut Story) {
    let mut ways: BTreeMap<String, String> = BTreeMap::new();
    for passage in &story.passages {
        if let (true, true, Some(next)) = (passage.text.is_empty(), passage.doors.is_empty(), &passage.next)
            && passage.sets.is_empty()
            && passage.choices.is_empty()
        {
            ways.insert(passage.name.clone(), next.clone());
        }
    }
    let resolve = |name: &mut String| {
        // A ring of them leads nowhere: it stays.
        for _ in 0..ways.len() {
            let Some(next) = ways.get(name) else { return };
            *name = next.clone();
        }
    };
    resolve(&mut story.start);
    for passage in &mut story.passages {
        passage.next.iter_mut().for_each(resolve);
        passage.doors.iter_mut().for_each(|(_, name)| resolve(name));
        passage.choices.iter_mut().filter_map(|choice| choice.to.as_mut()).for_each(resolve);
    }
    let used = links(story);
    let start = story.start.clone();
    story.passages.retain(|it| !ways.contains_key(&it.name) || used.contains(&it.name) || it.name == start);
}

/// Every name that something leads to.
fn links(story: &Story) -> BTreeSet<String> {
    story.passages.iter().flat_map(exits).map(str::to_owned).collect()
}

/// Where a passage leads.
fn exits(passage: &Passage) -> impl Iterator<Item = &str> {
    let doors = passage.doors.iter().map(|(_, name)| name.as_str());
    let choices = passage.choices.iter().filter_map(|choice| choice.to.as_deref());
    doors.chain(choices).chain(passage.next.as_deref())
}

/// Leaves out what lies furthest from the start, if there is more than a scenario holds.
fn nearest(story: &mut Story, losses: &mut Losses) {
    // A beat with many answers becomes several.
    let weight = |passage: &Passage| 1 + passage.choices.len() / answers::MOST;
    let by_name: BTreeMap<&str, &Passage> =
        story.passages.iter().map(|passage| (passage.name.as_str(), passage)).collect();
    let mut kept: BTreeSet<String> = BTreeSet::new();
    let (mut beats, mut endings) = (0, 0);
    let mut open = VecDeque::from([story.start.as_str()]);
    // From the start as the ways lead, then what nothing leads to.
    let mut others = story.passages.iter();
    while let Some(name) = open.pop_front().or_else(|| others.next().map(|passage| passage.name.as_str())) {
        let Some(passage) = by_name.get(name).filter(|_| !kept.contains(name)) else { continue };
        let count = if exits(passage).next().is_none() { &mut endings } else { &mut beats };
        if *count + weight(passage) <= MOST {
            *count += weight(passage);
            kept.insert(passage.name.clone());
            open.extend(exits(passage));
        }
    }
    story.passages.retain(|passage| {
        if !kept.contains(&passage.name) {
            losses.add(What::TooMuch, &passage.name, None, &passage.text);
        }
        kept.contains(&passage.name)
    });
    let names: BTreeSet<String> = story.passages.iter().map(|passage| passage.name.clone()).collect();
    for passage in &mut story.passages {
        passage.doors.retain(|(_, name)| names.contains(name));
        passage.next = passage.next.take().filter(|name| names.contains(name));
        for choice in &mut passage.choices {
            if let Some(to) = choice.to.take_if(|to| !names.contains(to)) {
                choice.notes.push(Note::Was(one_line(&to)));
            }
        }
        for text in [Some(&mut passage.text), passage.becomes.as_mut()].into_iter().flatten() {
            if let Some((end, _)) = text.char_indices().nth(LONGEST) {
                losses.add(What::TooMuch, &passage.name, None, &text[end..]);
                text.truncate(end);
                text.push('…');
            }
        }
    }
}

/// Joins a passage that only goes on with the one after it, if nothing else leads there.
fn join(story: &mut Story) {
    let mut ways_in: BTreeMap<String, usize> = BTreeMap::new();
    for name in story.passages.iter().flat_map(exits) {
        *ways_in.entry(name.to_owned()).or_default() += 1;
    }
    let mut passages: BTreeMap<String, Passage> = BTreeMap::new();
    let order: Vec<String> = story.passages.iter().map(|passage| passage.name.clone()).collect();
    passages.extend(story.passages.drain(..).map(|passage| (passage.name.clone(), passage)));
    for name in &order {
        let Some(mut passage) = passages.remove(name) else { continue };
        while let Some(next) = passage.next.clone().filter(|_| passage.choices.is_empty()) {
            let alone = ways_in.get(&next) == Some(&1) && next != story.start;
            if !alone || passages.get(&next).is_none_or(|next| !next.doors.is_empty()) {
                break;
            }
            let Some(next) = passages.remove(&next) else { break };
            passage.text = [passage.text.as_str(), next.text.as_str()].join("\n\n").trim().to_owned();
            passage.next = next.next;
            passage.choices = next.choices;
            passage.sets.extend(next.sets);
            passage.outcome = next.outcome.or(passage.outcome);
            passage.becomes = next.becomes.or(passage.becomes);
            passage.notes.extend(next.notes);
        }
        passages.insert(name.clone(), passage);
    }
    story.passages = order.iter().filter_map(|name| passages.remove(name)).collect();
}

/// A contact begins with something that can be answered.
fn begin_with_a_choice(story: &mut Story) {
    let start = story.passages.iter().position(|passage| passage.name == story.start);
    let holds =
        |test: &Test| test.simplified(&|name| Some(story.initially.contains(name))) == Test::Always(true);
    let door = start.and_then(|at| story.passages[at].doors.iter().find(|(test, _)| holds(test)));
    if let Some((_, name)) = door {
        story.start = name.clone();
    }
    let answered = |passage: &&Passage| !passage.choices.is_empty() || passage.next.is_some();
    let good = story.passages.iter().find(|passage| passage.name == story.start).filter(answered);
    if good.is_none()
        && let Some(first) = story.passages.iter().find(answered)
    {
        story.start = first.name.clone();
    }
}

/// Names into ids, and everything into its place.
fn finish(story: Story, mut losses: Losses, words: &Catalogue) -> Draft {
    let mut ids = Ids::default();
    let free = |id: &str| {
        !keys::RESERVED.contains(&id) && !keys::PREFIXES.iter().any(|prefix| id.starts_with(prefix))
    };
    let names: BTreeMap<String, String> = story
        .passages
        .iter()
        .map(|passage| {
            let other = if passage.choices.is_empty() { "ending" } else { "beat" };
            // Names of a path, as ink has them, differ in their last part.
            (passage.name.clone(), ids.make(&passage.name, other, &free))
        })
        .collect();
    let mut fact_ids = Ids::default();
    let facts: BTreeSet<&str> = story.passages.iter().flat_map(set_by).collect();
    let facts: BTreeMap<String, String> =
        facts.into_iter().map(|fact| (fact.to_owned(), fact_ids.make(fact, "fact", &|_| true))).collect();
    let tests = Tests { passages: &story.passages, names: &names, facts: &facts };
    let mut need_ids = Ids::default();
    let mut needs: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (name, label) in &story.needs {
        if needs.len() < MOST_NEEDS {
            let id = need_ids.make(name, "need", &|_| true);
            needs.insert(name.clone(), (id, label.clone()));
        } else {
            losses.add(What::TooMuch, "", None, label);
        }
    }
    if needs.is_empty() {
        needs.insert(String::new(), ("answer".to_owned(), words.word("import", "need")));
    }
    let (mut beats, mut endings) = (Vec::new(), Vec::new());
    for passage in &story.passages {
        let id = names[&passage.name].clone();
        let says = [Some(said(&passage.text)), passage.tense.clone(), passage.furious.clone()];
        if passage.choices.is_empty() {
            let becomes = passage.becomes.clone().unwrap_or_else(|| fate(&passage.text));
            let outcome = passage.outcome;
            endings.push(DraftEnding {
                id,
                notes: passage.notes.clone(),
                outcome,
                says,
                becomes: said(&becomes),
            });
            continue;
        }
        // Nobody says when a need is first heard: from the first word on.
        let is_start = passage.name == story.start;
        let voices = needs.values().filter(|_| is_start).map(|(id, _)| id.clone()).collect();
        let replies = replies(passage, &tests, &needs);
        beats.push(DraftBeat { id, notes: passage.notes.clone(), says, voices, replies });
    }
    let derived: BTreeSet<&str> = (story.passages.iter())
        .filter(|passage| story.derived || !passage.doors.is_empty())
        .flat_map(|passage| {
            let doors = passage.doors.iter().map(|(_, name)| name.as_str());
            doors.chain([passage.name.as_str()]).filter_map(|name| names.get(name)).map(String::as_str)
        })
        .collect();
    let start = names.get(&story.start).cloned().unwrap_or_default();
    let reached = reached(&start, &beats);
    beats.retain(|beat| reached.contains(&beat.id) || !derived.contains(beat.id.as_str()));
    endings.retain(|ending| reached.contains(&ending.id) || !derived.contains(ending.id.as_str()));
    for ending in endings.iter().filter(|ending| ending.outcome.is_none()) {
        losses.add(What::Outcome, &ending.id, None, "");
    }
    // Somebody may lose patience: there is an ending for that.
    let lost =
        endings.iter().find(|ending| ending.outcome == Some(Outcome::Lost)).map(|ending| ending.id.clone());
    let on_leave = lost.unwrap_or_else(|| {
        let id = ids.make("left", "left", &free);
        let says = [Some(words.word("import", "left-says")), None, None];
        let becomes = words.word("import", "left-becomes");
        let notes = vec![Note::Added("left")];
        endings.push(DraftEnding { id: id.clone(), notes, outcome: Some(Outcome::Lost), says, becomes });
        id
    });
    Draft {
        title: story.title,
        briefing: story.briefing,
        language: story.language,
        needs: needs.into_values().collect(),
        start,
        on_leave,
        beats,
        endings,
        losses,
    }
}

/// Everything that can be reached from a beat. A way of reading a passage that no facts lead to is not among it.
fn reached(start: &str, beats: &[DraftBeat]) -> BTreeSet<String> {
    let by_id: BTreeMap<&str, &DraftBeat> = beats.iter().map(|beat| (beat.id.as_str(), beat)).collect();
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        if reached.insert(id.to_owned()) {
            let replies = by_id.get(id).into_iter().flat_map(|beat| &beat.replies);
            open.extend(replies.flat_map(|reply| &reply.then).map(|(_, to)| to.as_str()));
        }
    }
    reached
}

fn set_by(passage: &Passage) -> impl Iterator<Item = &str> {
    passage
        .sets
        .keys()
        .chain(passage.choices.iter().flat_map(|choice| choice.sets.keys()))
        .map(String::as_str)
}

/// Words, even where there are none.
fn said(text: &str) -> String {
    if text.trim().is_empty() { "…".to_owned() } else { text.to_owned() }
}

/// What became of it: the last paragraph of an ending.
fn fate(text: &str) -> String {
    text.rsplit("\n\n").next().unwrap_or(text).to_owned()
}

struct Tests<'a> {
    passages: &'a [Passage],
    names: &'a BTreeMap<String, String>,
    facts: &'a BTreeMap<String, String>,
}

impl Tests<'_> {
    /// The test with ids for facts.
    fn test(&self, test: &Test) -> Test {
        match test {
            Test::Always(holds) => Test::Always(*holds),
            Test::Fact(name) => Test::Fact(self.facts.get(name).unwrap_or(name).clone()),
            Test::Not(of) => self.test(of).negated(),
            Test::All(of) => Test::All(of.iter().map(|one| self.test(one)).collect()),
            Test::Any(of) => Test::Any(of.iter().map(|one| self.test(one)).collect()),
        }
    }

    /// Where a name leads: through its doors, then to itself.
    fn links(&self, name: &str, made: &BTreeMap<String, bool>) -> Vec<(Test, String)> {
        let mut found = Vec::new();
        self.collect(name, Test::Always(true), made, 0, &mut found);
        // After one that is always taken, none is.
        if let Some(end) = found.iter().position(|(test, _)| *test == Test::Always(true)) {
            found.truncate(end + 1);
        }
        // Those before the last that lead to the same place say nothing.
        let last = found.last().map(|(_, to)| to.clone());
        while found.len() > 1 && last.as_deref() == found.get(found.len() - 2).map(|(_, to)| to.as_str()) {
            found.remove(found.len() - 2);
        }
        found
    }

    fn collect(
        &self,
        name: &str,
        when: Test,
        made: &BTreeMap<String, bool>,
        depth: usize,
        found: &mut Vec<(Test, String)>,
    ) {
        let Some(passage) = self.passages.iter().find(|passage| passage.name == name) else { return };
        for (test, door) in passage.doors.iter().filter(|_| depth < DOORS) {
            let test = when.clone().and(test.simplified(&|name| made.get(name).copied()));
            if test != Test::Always(false) {
                self.collect(door, test, made, depth + 1, found);
            }
        }
        let Some(id) = self.names.get(name) else { return };
        let test = self.test(&when);
        if found.iter().all(|(other, _)| *other != test) {
            found.push((test, id.clone()));
        }
    }
}

fn replies(passage: &Passage, tests: &Tests, needs: &BTreeMap<String, (String, String)>) -> Vec<DraftReply> {
    let mut ids = Ids::default();
    let made: Vec<String> = (passage.choices.iter().enumerate())
        .map(|(at, choice)| {
            let name = choice.name.as_deref().unwrap_or(&choice.text);
            ids.make(name, &format!("reply-{}", at + 1), &|id| !keys::is_reserved_reply(id))
        })
        .collect();
    let better = |choice: &Choice| {
        let wanted = choice.better.as_deref()?;
        let by_name = passage.choices.iter().position(|other| {
            other.name.as_deref().is_some_and(|name| slug(name) == slug(wanted))
                || slug(&other.text) == slug(wanted)
        });
        let by_number = || wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        made.get(by_name.or_else(by_number)?).cloned()
    };
    let reply = |(choice, id): (&Choice, &String)| {
        let mut sets = passage.sets.clone();
        sets.extend(choice.sets.clone());
        let of = |holds: bool| {
            let chosen = sets.iter().filter(|(_, value)| **value == holds);
            chosen.map(|(name, _)| tests.facts.get(name).unwrap_or(name).clone()).collect()
        };
        DraftReply {
            id: id.clone(),
            notes: choice.notes.clone(),
            says: said(&choice.text),
            also: choice.also.clone(),
            guessed: choice.acts.is_empty(),
            acts: if choice.acts.is_empty() { vec![Act::Inform] } else { choice.acts.clone() },
            when: choice.when.as_ref().map(|test| tests.test(test)),
            set: of(true),
            clear: of(false),
            meets: choice.meets.iter().filter_map(|name| Some(needs.get(name)?.0.clone())).collect(),
            better: better(choice).filter(|better| better != id),
            coach: choice.coach.clone(),
            then: tests.links(choice.to.as_deref().unwrap_or_default(), &sets),
        }
    };
    passage.choices.iter().zip(&made).map(reply).collect()
}
