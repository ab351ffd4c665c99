//! What an answer to an open question tells, part by part, each with its words.
//!
//! A story is taken apart by what stories have in common: examples and rules of `assets/language/<tag>/star.ron`. The points of
//! any other question are what its author wrote of them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::matching::{Choice, MOST_EXAMPLES, Prepared, Reader};
use super::rules::{Found, RuleFile, Rules};
use super::spellings::Spellings;
use super::{Text, Tongue};

/// The parts of a story, in the order in which it is told, by their names in the file; what is none of them stands last.
const PARTS: [&str; 4] = ["situation", "task", "action", "result"];
const NONE: usize = PARTS.len();

/// A sentence of more words than this is read by its clauses.
const LONG: usize = 14;
/// Fewer words are no clause of their own.
const SHORT: usize = 4;

// How a story is taken apart, in thousandths, where 1,000 is certain. Chosen on the model answers of the shipped interviews,
// whose words are not among the examples (`benches/interview.rs`).

/// By so much a stretch must be likelier one part than no part.
const CLEAR: i64 = 300;
/// What a rule that points at words of a stretch adds to its part.
const RULE: i64 = 150;
/// What it costs to begin a part, so that none rests on a weak sentence alone.
const BEGIN: i64 = 250;
/// What it takes from a result that no rule points at any of its words: whatever stands last is like one.
const UNMARKED: i64 = 150;
/// What going back to an earlier part costs: stories are told in order.
const BACK: i64 = 800;
/// What leaving a part out costs.
const SKIP: i64 = 50;
/// What the first stretch adds to the situation, and the last to the result; from the middle on it takes away, up to twice
/// as much.
const IN_ORDER: i64 = 200;

/// From this probability on, in thousandths, a stretch makes a point of a question that asks for no story.
const POINT: u16 = 200;

/// What is known of stories in one language.
struct Stories {
    examples: [Vec<String>; NONE + 1],
    parts: Rules<usize>,
    voices: Rules<Voice>,
}

/// Who acts in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Voice {
    /// The one who tells.
    I,
    /// A group that they belong to.
    We,
}

/// The file of a language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StarFile {
    examples: BTreeMap<String, Vec<String>>,
    rules: RuleFile,
    voices: RuleFile,
}

impl Stories {
    fn of(tongue: Tongue) -> &'static Stories {
        static EN: LazyLock<Stories> = LazyLock::new(|| {
            Stories::read(Tongue::English, include_str!("../../assets/language/en/star.ron"))
        });
        static FR: LazyLock<Stories> = LazyLock::new(|| {
            Stories::read(Tongue::French, include_str!("../../assets/language/fr/star.ron"))
        });
        match tongue {
            Tongue::English => &EN,
            Tongue::French => &FR,
        }
    }

    /// Part of the program: a file with a mistake stops the first test that runs.
    fn read(tongue: Tongue, text: &str) -> Stories {
        let mut file: StarFile = ron::from_str(text).expect("the shipped file of stories can be read");
        let mut examples = |name: &str| file.examples.remove(name).expect("every part has examples");
        let examples = [PARTS[0], PARTS[1], PARTS[2], PARTS[3], "none"].map(&mut examples);
        let mut parts = Rules::new(Spellings::of(tongue));
        let part = |name: &str| PARTS.iter().position(|part| *part == name);
        parts.add(file.rules, part);
        let mut voices = Rules::new(Spellings::of(tongue));
        let voice = |name: &str| match name {
            "i" => Some(Voice::I),
            "we" => Some(Voice::We),
            _ => None,
        };
        voices.add(file.voices, voice);
        Stories { examples, parts, voices }
    }
}

/// A story's parts made ready.
#[derive(Clone, Debug)]
pub struct StoryReady(Prepared);

/// Who acts in an answer: how often it says “I” and “we”, in any of their forms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    pub i: usize,
    pub we: usize,
}

/// How often an answer speaks of oneself, and of a group.
pub fn voices(tongue: Tongue, text: &Text) -> Voices {
    let found = Stories::of(tongue).voices.find(&Spellings::of(tongue).spelled_out(text));
    let count = |voice: Voice| found.iter().filter(|it| it.what == voice).count();
    Voices { i: count(Voice::I), we: count(Voice::We) }
}

impl Reader<'_> {
    /// Makes ready to read stories: `own` are sentences that tell the situation, the task, the action and the result of this
    /// subject, beside those that the program knows; those beyond [`MOST_EXAMPLES`] in all are left out.
    pub fn prepare_story(&self, own: &[Vec<String>; 4]) -> StoryReady {
        let known = &Stories::of(self.tongue()).examples;
        let room = MOST_EXAMPLES.saturating_sub(known.iter().map(Vec::len).sum()) / PARTS.len();
        let choice = |at: usize| {
            let own = own.get(at).into_iter().flatten().take(room);
            Choice { id: String::new(), examples: known[at].iter().chain(own).cloned().collect() }
        };
        StoryReady(self.prepare(&(0..=NONE).map(choice).collect::<Vec<_>>()))
    }

    /// Which parts of a story an answer tells (0 the situation, 1 the task, 2 the action, 3 the result), each with the
    /// words that tell it, in their order: of all ways to give each stretch a part or none, the likeliest.
    pub fn story(&self, ready: &StoryReady, answer: &str) -> Vec<Found<usize>> {
        let tongue = self.tongue();
        let text = Text::new(tongue, answer);
        let ruled = Stories::of(tongue).parts.find(&Spellings::of(tongue).spelled_out(&text));
        let place = |bytes: &Range<usize>| text.written.original(bytes.clone());
        let mut read: Vec<(Range<usize>, [i64; NONE])> = Vec::new();
        for bytes in stretches(&text) {
            let Some(scores) = self.scores(&ready.0, &text.written.text[bytes.clone()]) else { continue };
            let place = place(&bytes);
            let here = |it: &&Found<usize>| it.place.start < place.end && place.start < it.place.end;
            let hits: Vec<usize> = ruled.iter().filter(here).map(|it| it.what).collect();
            let clear = |part: usize| {
                let rule = match part {
                    part if hits.contains(&part) => RULE,
                    part if part == NONE - 1 => -UNMARKED,
                    _ => 0,
                };
                thousandths(scores[part] - scores[NONE]) + rule - CLEAR
            };
            read.push((place, std::array::from_fn(clear)));
        }
        let last = read.len().saturating_sub(1) as i64;
        for (at, (_, clear)) in read.iter_mut().enumerate().filter(|_| last > 0) {
            // From 1,000 at the beginning to -1,000 at the end.
            let early = 1000 - 2000 * at as i64 / last;
            let in_order = |early: i64| IN_ORDER * if early < 0 { 2 * early } else { early } / 1000;
            clear[0] += in_order(early);
            clear[NONE - 1] += in_order(-early);
        }
        let likeliest = likeliest(&read.iter().map(|(_, clear)| *clear).collect::<Vec<_>>());
        let told = read.into_iter().zip(likeliest);
        joined(told.filter_map(|((place, _), part)| Some(Found { place, what: part? })).collect())
    }

    /// Which points an answer makes, by their place among the choices that were made ready, each with its words.
    pub fn points(&self, ready: &Prepared, answer: &str) -> Vec<Found<usize>> {
        let text = Text::new(self.tongue(), answer);
        let made = |bytes: Range<usize>| {
            let first = *self.read(ready, &text.written.text[bytes.clone()]).ranked.first()?;
            let what = (first.score >= POINT).then_some(first.choice)?;
            Some(Found { place: text.written.original(bytes), what })
        };
        joined(stretches(&text).into_iter().filter_map(made).collect())
    }
}

/// A score as it is compared: the same everywhere.
fn thousandths(score: f64) -> i64 {
    (score * 1000.0).round() as i64
}

/// The part of each stretch, or none, such that all together are likeliest: what each is worth where it stands, less what
/// is told out of order (the algorithm of Viterbi 1967; what was told last is the state).
fn likeliest(clear: &[[i64; NONE]]) -> Vec<Option<usize>> {
    // By what was told last (`NONE` before anything was): the worth so far, and the parts so far.
    let mut best: Vec<Option<(i64, Vec<Option<usize>>)>> = vec![None; NONE + 1];
    best[NONE] = Some((0, Vec::new()));
    for clear in clear {
        let mut next: Vec<Option<(i64, Vec<Option<usize>>)>> = vec![None; NONE + 1];
        for (last, way) in best.iter().enumerate() {
            let Some((worth, parts)) = way else { continue };
            for part in std::iter::once(None).chain((0..NONE).map(Some)) {
                let (to, more) = match part {
                    None => (last, 0),
                    Some(part) => (part, clear[part] - out_of_order(last, part)),
                };
                if next[to].as_ref().is_none_or(|(most, _)| worth + more > *most) {
                    let parts = parts.iter().copied().chain([part]).collect();
                    next[to] = Some((worth + more, parts));
                }
            }
        }
        best = next;
    }
    let best = best.into_iter().flatten().max_by_key(|(worth, _)| *worth);
    best.map(|(_, parts)| parts).unwrap_or_default()
}

/// What it costs to tell a part after the one that was told last.
fn out_of_order(last: usize, part: usize) -> i64 {
    match last {
        NONE => BEGIN,
        last if part < last => BACK,
        last if part == last => 0,
        last => BEGIN + SKIP * (part - last - 1) as i64,
    }
}

/// By place; what tells the same part and overlaps or follows at once is one.
fn joined(mut found: Vec<Found<usize>>) -> Vec<Found<usize>> {
    found.sort_by_key(|it| (it.what, it.place.start, it.place.end));
    let mut joined: Vec<Found<usize>> = Vec::new();
    for it in found {
        match joined.last_mut() {
            Some(last) if last.what == it.what && it.place.start <= last.place.end + 1 => {
                last.place.end = last.place.end.max(it.place.end);
            }
            _ => joined.push(it),
        }
    }
    joined.sort_by_key(|it| (it.place.start, it.place.end, it.what));
    joined
}

/// The stretches of a text that are read one by one: its sentences, long ones by their clauses, as bytes of
/// [`Text::written`].
fn stretches(text: &Text) -> Vec<Range<usize>> {
    let mut stretches = Vec::new();
    for sentence in &text.sentences {
        if sentence.words.len() <= LONG {
            stretches.push(sentence.bytes.clone());
            continue;
        }
        let (mut start, mut words) = (sentence.bytes.start, 0);
        for at in sentence.words.clone() {
            words += 1;
            let word = &text.words[at];
            let next = text.words.get(at + 1).filter(|_| at + 1 < sentence.words.end);
            let Some(next) = next else { continue };
            let between = &text.written.text[word.bytes.end..next.bytes.start];
            let rest = sentence.words.end - at - 1;
            if words >= SHORT && rest >= SHORT && between.contains([',', ';', ':', '–', '—', '(', ')']) {
                stretches.push(start..word.bytes.end);
                (start, words) = (next.bytes.start, 0);
            }
        }
        stretches.push(start..sentence.bytes.end);
    }
    stretches
}
