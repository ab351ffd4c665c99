//! What an answer to an open question tells, part by part, each with its words.
//!
//! A story is taken apart by what stories have in common: examples and rules of `assets/language/<tag>/star.ron`. The points of
//! any other question are what its author wrote of them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::curves::ln;
use super::matching::{Choice, MOST_EXAMPLES, Prepared, Reader};
use super::rules::{Found, RuleFile, Rules};
use super::spellings::Spellings;
use super::{Sentence, Text, Tongue};

/// The parts of a story, in the order in which it is told, by their names in the file; what is none of them stands last.
const PARTS: [&str; 4] = ["situation", "task", "action", "result"];
const NONE: usize = PARTS.len();

/// A sentence of more words than this is read by its clauses.
const LONG: usize = 14;
/// Fewer words are no clause of their own.
const SHORT: usize = 4;

// How a story is taken apart: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), whose weights are
// log odds. Fitted to the model and weak answers of the shipped interviews, whose words are not among the examples, whole and
// with each part left out, and to that half of the typed answers which may be looked at (`benches/interview.rs`); each
// typed answer counted eight times, each weak one three times. BEGIN and LONG were then set so that an answer of ten
// stretches has to be a little surer.

/// Of how much likelier than no part the kernel finds a stretch, and the sentence in which it stands.
const STRETCH: f64 = 0.6;
const SENTENCE: f64 = 2.5;
/// What speaks for each part, whatever the words, where none was asked for.
const BIAS: [f64; NONE] = [0.6, 1.25, 1.55, -0.35];
/// Of a rule that points at words of the stretch.
const RULE: [f64; NONE] = [0.2, 3.2, 0.9, 1.4];
/// Of words for oneself.
const ONESELF: [f64; NONE] = [-0.75, 0.45, -0.15, -0.65];
/// Of the place: for the first stretch, and as much against for the last.
const EARLY: [f64; NONE] = [2.4, 0.7, -0.8, -5.4];
/// Of beginning a part, so that none rests on one weak sentence; more in a long answer, where one is alike by chance: times
/// the logarithm of how many stretches it has.
const BEGIN: f64 = -1.2;
const IN_MANY: f64 = -1.85;
/// Of each part that is passed over, less in an answer of fewer stretches than `FEW`; and of going back to an earlier one:
/// stories are told in order.
const SKIP: f64 = -3.9;
const FEW: usize = 4;
const BACK: f64 = -3.3;

/// From this probability on, in thousandths, a stretch makes a point of a question that asks for no story.
const POINT: u16 = 200;
/// From this one on it makes the point that was asked for: as much as it takes to be asked “did you mean…”, and it was.
const ASKED: u16 = 90;

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
    /// words that tell it, in their order: of all ways to give each stretch a part or none, the likeliest. Where one part was
    /// `asked` for, the answer is heard as going on with it, and its first words need not be a beginning.
    pub fn story(&self, ready: &StoryReady, answer: &str, asked: Option<usize>) -> Vec<Found<usize>> {
        let tongue = self.tongue();
        let text = Text::new(tongue, answer);
        let (stories, spelled_out) = (Stories::of(tongue), Spellings::of(tongue).spelled_out(&text));
        let (ruled, voices) = (stories.parts.find(&spelled_out), stories.voices.find(&spelled_out));
        // How much likelier each part is than none, by the kernel alone.
        let clear = |bytes: &Range<usize>| -> Option<[f64; NONE]> {
            let scores = self.scores(&ready.0, &text.written.text[bytes.clone()])?;
            Some(std::array::from_fn(|part| scores[part] - scores[NONE]))
        };
        let mut read: Vec<(Range<usize>, [f64; NONE])> = Vec::new();
        for sentence in &text.sentences {
            let Some(whole) = clear(&sentence.bytes) else { continue };
            for bytes in stretches(&text, sentence) {
                let own = if bytes == sentence.bytes { Some(whole) } else { clear(&bytes) };
                let Some(own) = own else { continue };
                let place = text.written.original(bytes);
                let here = |it: &Range<usize>| it.start < place.end && place.start < it.end;
                let oneself = voices.iter().any(|it| it.what == Voice::I && here(&it.place));
                let worth = |part: usize| {
                    let points = ruled.iter().any(|it| it.what == part && here(&it.place));
                    STRETCH * own[part]
                        + SENTENCE * whole[part]
                        + if asked.is_none() { BIAS[part] } else { 0.0 }
                        + if points { RULE[part] } else { 0.0 }
                        + if oneself { ONESELF[part] } else { 0.0 }
                };
                read.push((place.clone(), std::array::from_fn(worth)));
            }
        }
        let last = read.len().saturating_sub(1);
        for (at, (_, worth)) in read.iter_mut().enumerate().filter(|_| last > 0 && asked.is_none()) {
            // From 1 at the beginning to -1 at the end.
            let early = 1.0 - 2.0 * at as f64 / last as f64;
            worth.iter_mut().zip(EARLY).for_each(|(worth, weight)| *worth += weight * early);
        }
        let worth: Vec<[i64; NONE]> = read.iter().map(|(_, worth)| worth.map(thousandths)).collect();
        let told = read.into_iter().zip(likeliest(&worth, asked.unwrap_or(NONE)));
        joined(told.filter_map(|((place, _), part)| Some(Found { place, what: part? })).collect())
    }

    /// Which points an answer makes, by their place among the choices that were made ready, each with its words. A point that
    /// was `asked` for is made by less.
    pub fn points(&self, ready: &Prepared, answer: &str, asked: Option<usize>) -> Vec<Found<usize>> {
        let text = Text::new(self.tongue(), answer);
        let made = |bytes: Range<usize>| {
            let first = *self.read(ready, &text.written.text[bytes.clone()]).ranked.first()?;
            let enough = if asked == Some(first.choice) { ASKED } else { POINT };
            let what = (first.score >= enough).then_some(first.choice)?;
            Some(Found { place: text.written.original(bytes), what })
        };
        joined(text.sentences.iter().flat_map(|it| stretches(&text, it)).filter_map(made).collect())
    }
}

/// A weight as it is compared: the same everywhere.
fn thousandths(weight: f64) -> i64 {
    (weight * 1000.0).round() as i64
}

/// The part of each stretch, or none, such that all together are likeliest: what each is worth where it stands, and in
/// this order (the algorithm of Viterbi 1967; what was told last is the state, `before` at first).
fn likeliest(worth: &[[i64; NONE]], before: usize) -> Vec<Option<usize>> {
    let begin = thousandths(BEGIN + IN_MANY * f64::from(ln(worth.len())));
    let skip = thousandths(SKIP * worth.len().min(FEW) as f64 / FEW as f64);
    let in_order = |last: usize, part: usize| match last {
        last if part == last => 0,
        NONE => begin + skip * part as i64,
        last if part < last => thousandths(BACK),
        last => begin + skip * (part - last - 1) as i64,
    };
    // By what was told last (`NONE` before anything was): the worth so far, and the parts so far.
    let mut best: Vec<Option<(i64, Vec<Option<usize>>)>> = vec![None; NONE + 1];
    best[before] = Some((0, Vec::new()));
    for here in worth {
        let mut next: Vec<Option<(i64, Vec<Option<usize>>)>> = vec![None; NONE + 1];
        for (last, way) in best.iter().enumerate() {
            let Some((so_far, parts)) = way else { continue };
            for part in std::iter::once(None).chain((0..NONE).map(Some)) {
                let (to, more) = match part {
                    None => (last, 0),
                    Some(part) => (part, here[part] + in_order(last, part)),
                };
                if next[to].as_ref().is_none_or(|(most, _)| so_far + more > *most) {
                    let parts = parts.iter().copied().chain([part]).collect();
                    next[to] = Some((so_far + more, parts));
                }
            }
        }
        best = next;
    }
    let best = best.into_iter().flatten().max_by_key(|(worth, _)| *worth);
    best.map(|(_, parts)| parts).unwrap_or_default()
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

/// The stretches of a sentence that are read one by one: all of it, or if it is long its clauses, as bytes of
/// [`Text::written`].
fn stretches(text: &Text, sentence: &Sentence) -> Vec<Range<usize>> {
    if sentence.words.len() <= LONG {
        return vec![sentence.bytes.clone()];
    }
    let mut stretches = Vec::new();
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
    stretches
}
