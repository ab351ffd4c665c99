//! What tells a text from an example although they are alike: meanings do not see a negation, and hardly see whose fault
//! something is said to be, or whether it is promised or refused.
//!
//! A text is taken apart into clauses. What a clause says of its words is turned round by a negation, and by words that
//! say no by themselves; twice turned round is as before. The words are data: `assets/language/<tag>/guard.ron`.

mod near;
mod words;

use std::collections::BTreeSet;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::phrase::{self, Phrase};
use super::{Acts, Text, Tongue, Word};
use crate::scenario::Act;
use near::{Compared, Wording};
use words::Words;

/// Why a text is held not to say an option that it is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// Another is to blame: us for you, or the other way round; or somebody, where the option blames nobody.
    Blame,
    /// One promises and the other refuses.
    Refusal,
    /// One says no where the other says yes, about the same words.
    Negation,
    /// It has the words of understanding and no feeling is seen.
    Hollow,
    /// A promise has become a perhaps.
    Doubt,
    /// It keeps most of the words of the option and changes some that matter.
    Changed,
    /// The option sees what is felt, and the text does not seem to.
    Unfeeling,
}

impl Guard {
    /// Every guard.
    pub const ALL: &'static [Self] = &[
        Guard::Blame,
        Guard::Refusal,
        Guard::Negation,
        Guard::Hollow,
        Guard::Doubt,
        Guard::Changed,
        Guard::Unfeeling,
    ];

    /// Its name in kebab-case.
    pub fn slug(self) -> &'static str {
        match self {
            Guard::Blame => "blame",
            Guard::Refusal => "refusal",
            Guard::Negation => "negation",
            Guard::Hollow => "hollow",
            Guard::Doubt => "doubt",
            Guard::Changed => "changed",
            Guard::Unfeeling => "unfeeling",
        }
    }

    /// Whether it speaks against the option where the text is near to it in its words. The others only make it doubtful.
    pub fn is_sure(self) -> bool {
        matches!(self, Guard::Blame | Guard::Refusal | Guard::Negation | Guard::Hollow)
    }
}

/// A word's stem, without accents.
pub fn stem(tongue: Tongue, word: &Word) -> String {
    let algorithm = match tongue {
        Tongue::English => Algorithm::English,
        Tongue::French => Algorithm::French,
    };
    super::text::plain(&Stemmer::create(algorithm).stem(&word.lower))
}

/// A text of so many clauses is short.
const FEW: usize = 2;

/// What a clause is about, and whether it is turned round.
#[derive(Clone, Debug)]
struct Clause {
    stems: BTreeSet<String>,
    negated: bool,
    /// Who did something, those who speak or those who listen, and the stem of what they did.
    doing: Option<(bool, String)>,
}

impl Clause {
    /// How many stems it shares with another, if that is more than half of those of the shorter one.
    fn shared(&self, other: &Clause) -> Option<usize> {
        let shared = self.stems.intersection(&other.stems).count();
        (2 * shared > self.stems.len().min(other.stems.len())).then_some(shared)
    }
}

/// Who is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    Ours,
    Theirs,
}

/// What somebody will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stance {
    Promise,
    Refusal,
}

/// What the guards see in a text.
#[derive(Clone, Debug)]
pub struct Sense {
    clauses: Vec<Clause>,
    faults: BTreeSet<Fault>,
    stances: BTreeSet<Stance>,
    doubtful: bool,
    /// Whether it seems to see what somebody feels, and whether it surely does.
    feeling: bool,
    acknowledges: bool,
    blames: bool,
    hollow: bool,
    wording: Wording,
}

impl Sense {
    pub fn of(tongue: Tongue, text: &Text) -> Self {
        let list = Words::of(tongue);
        let acts = Acts::of(tongue).find(text);
        let does = |act: Act| acts.iter().any(|found| found.what == act);
        let mut sense = Sense {
            clauses: Vec::new(),
            faults: BTreeSet::new(),
            stances: BTreeSet::new(),
            doubtful: false,
            feeling: false,
            acknowledges: does(Act::Acknowledge),
            blames: does(Act::Blame),
            hollow: false,
            wording: Wording::default(),
        };
        let mut wording = Wording { sentences: text.sentences.len(), ..Wording::default() };
        for sentence in &text.sentences {
            let first: Vec<&str> =
                text.words[sentence.words.clone()].iter().map(|it| it.plain.as_str()).collect();
            let asks = text.sentence(sentence).ends_with('?') || phrase::begins(&list.asks, &first);
            wording.asks |= asks;
            for stretch in stretches(text, &text.words[sentence.words.clone()]) {
                // The words as the patterns know them, each with its stem.
                let mut words: Vec<(String, String)> = Vec::new();
                for word in stretch {
                    let long = list.written_out(&word.plain);
                    if long == word.plain {
                        words.push((long, stem(tongue, word)));
                    } else {
                        words.extend(long.split(' ').map(|part| (part.to_owned(), part.to_owned())));
                    }
                }
                let plain: Vec<&str> = words.iter().map(|(plain, _)| plain.as_str()).collect();
                sense.feeling |= phrase::first(&list.feeling, &plain).is_some();
                sense.hollow |= phrase::first(&list.hollow, &plain).is_some();
                let turning = list.turning.iter().enumerate();
                let turning =
                    turning.filter(|(_, kind)| phrase::first(std::slice::from_ref(*kind), &plain).is_some());
                wording.turning.extend(turning.map(|(place, _)| place));
                wording.words.extend(words.iter().map(|(_, stem)| stem.clone()));
                wording.persons.extend(list.persons(&plain));
                let mut ends = phrase::starts(&list.breaks, &plain);
                ends.push(plain.len());
                let mut start = 0;
                for end in ends {
                    sense.add(list, &words[start..end], &plain[start..end], &mut wording);
                    start = end;
                }
            }
        }
        sense.wording = wording;
        sense
    }

    /// Adds a clause: its words with their stems, and the words alone; and to its sentence.
    fn add(&mut self, list: &Words, words: &[(String, String)], plain: &[&str], wording: &mut Wording) {
        let harmless = phrase::places(&list.harmless, plain);
        // How often something in it is denied, by other words than these and by the lists.
        let denials = |but: &[usize], lists: &[&[Phrase]]| {
            let counts = |place: &usize| !harmless.contains(place) && !but.contains(place);
            let once = phrase::places(&list.once, plain).iter().any(counts);
            let turns = lists.iter().flat_map(|list| phrase::starts(list, plain)).filter(counts).count();
            usize::from(once) + turns
        };
        let turned = |but: &[usize], lists: &[&[Phrase]]| denials(but, lists) % 2 == 1;
        let fault = [(&list.ours, Fault::Ours, Fault::Theirs), (&list.yours, Fault::Theirs, Fault::Ours)];
        for (phrases, is, is_not) in fault {
            if let Some(own) = phrase::first(phrases, plain) {
                self.faults.insert(if turned(&own, &[]) { is_not } else { is });
                break;
            }
        }
        let stance = [(&list.refusal, true), (&list.promise, false)];
        for (phrases, refuses) in stance {
            if let Some(own) = phrase::first(phrases, plain) {
                let refuses = refuses != turned(&own, &[&list.turns]);
                self.stances.insert(if refuses { Stance::Refusal } else { Stance::Promise });
                break;
            }
        }
        self.doubtful |= phrase::first(&list.doubtful, plain).is_some();
        // Not to lose is to keep: nothing is denied.
        let opposites = phrase::starts(&list.opposites, plain).len();
        wording.negations += denials(&[], &[&list.turns]).abs_diff(opposites);
        wording.subjects.extend(list.subject(plain).map(|(ours, _)| ours));
        let heavy =
            words.iter().filter(|(plain, _)| plain.chars().count() > 1 && !list.light_words.contains(plain));
        let stems: BTreeSet<String> = heavy.map(|(_, stem)| stem.clone()).collect();
        wording.stems.extend(stems.iter().cloned());
        if !stems.is_empty() {
            let doing = list.doing(plain).map(|(ours, what)| (ours, words[what].1.clone()));
            self.clauses.push(Clause { stems, negated: turned(&[], &[&list.turns, &list.opposites]), doing });
        }
    }

    /// What tells this text from a choice that has these examples, and whether it has so many of their words that this is
    /// to be relied on. Most of it can only be seen where the text speaks in the words of an example.
    pub fn told_apart(&self, examples: &[&Sense]) -> Option<(Guard, bool)> {
        let compared: Vec<Compared> =
            examples.iter().map(|example| Compared::new(&self.wording, &example.wording)).collect();
        let near = compared.iter().any(Compared::is_near);
        self.guard(examples, &compared, near).map(|guard| (guard, near))
    }

    fn guard(&self, examples: &[&Sense], compared: &[Compared], near: bool) -> Option<Guard> {
        let any = |seen: fn(&Sense) -> bool| examples.iter().any(|example| seen(example));
        let all = |seen: fn(&Sense) -> bool| examples.iter().all(|example| seen(example));
        let faults: BTreeSet<Fault> = examples.iter().flat_map(|it| it.faults.iter().copied()).collect();
        let stances: BTreeSet<Stance> = examples.iter().flat_map(|it| it.stances.iter().copied()).collect();
        let refuses = stances.contains(&Stance::Refusal);
        let other_did = |(clause, others): &(&Clause, Vec<&Clause>)| {
            let other = |other: &&Clause| match (&clause.doing, &other.doing) {
                (Some((one, what)), Some((other, same))) => one != other && what == same,
                _ => false,
            };
            others.iter().all(other)
        };
        if apart(&self.faults, &faults) {
            return Some(Guard::Blame);
        }
        let feels = all(|it| it.feeling || it.acknowledges);
        let hollow = feels && self.hollow && !self.acknowledges && !any(|it| it.hollow);
        let same_fault = !self.faults.is_disjoint(&faults);
        let alike = same_fault || !self.stances.is_disjoint(&stances) || self.feeling && any(|it| it.feeling);
        let changed = || near::changes(compared, alike, feels || !faults.is_empty());
        if !compared.iter().any(Compared::is_beside) {
            return if hollow { Some(Guard::Hollow) } else { changed().then_some(Guard::Changed) };
        }
        let nearest = self.nearest(examples);
        let accuses = self.blames && !any(|it| it.blames) && !faults.contains(&Fault::Theirs);
        if accuses || nearest.iter().any(other_did) {
            return Some(Guard::Blame);
        }
        if apart(&self.stances, &stances) {
            return Some(Guard::Refusal);
        }
        let turned = |(clause, others): &(&Clause, Vec<&Clause>)| {
            others.iter().all(|other| other.negated != clause.negated)
        };
        if nearest.iter().any(turned) {
            return Some(Guard::Negation);
        }
        if hollow {
            return Some(Guard::Hollow);
        }
        if self.doubtful && !refuses && !any(|it| it.doubtful) {
            return Some(Guard::Doubt);
        }
        if changed() {
            return Some(Guard::Changed);
        }
        let felt = self.acknowledges || self.feeling && !(all(|it| it.acknowledges) && near);
        (feels && !felt && !same_fault).then_some(Guard::Unfeeling)
    }

    /// How many of a hundred of these show that they see what somebody feels, if this does too; else 0.
    pub fn acknowledges_like(&self, examples: &[&Sense]) -> usize {
        let like = examples.iter().filter(|example| self.acknowledges && example.acknowledges).count();
        100 * like / examples.len().max(1)
    }

    /// The clauses that are about the same as clauses of the examples, each with those that share most with it. In a text
    /// of more than [`FEW`] clauses, one word alone may be shared by chance.
    fn nearest<'s>(&'s self, examples: &[&'s Sense]) -> Vec<(&'s Clause, Vec<&'s Clause>)> {
        let nearest = |clause: &'s Clause| {
            let others = examples.iter().flat_map(|example| &example.clauses);
            let most = others.clone().filter_map(|other| clause.shared(other)).max()?;
            if most < 2 && self.clauses.len() > FEW {
                return None;
            }
            Some((clause, others.filter(|other| clause.shared(other) == Some(most)).collect()))
        };
        self.clauses.iter().filter_map(nearest).collect()
    }
}

/// Both say something, and nothing that the other says.
fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// Words of a text between its punctuation marks.
fn stretches<'t>(text: &'t Text, words: &'t [Word]) -> Vec<&'t [Word]> {
    let mut stretches = Vec::new();
    let mut start = 0;
    for at in 1..=words.len() {
        let parted = match &words[at - 1..] {
            [before, after, ..] => text.written.text[before.bytes.end..after.bytes.start]
                .contains([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '\n', '"', '«', '»']),
            _ => true,
        };
        if parted && !words.is_empty() {
            stretches.push(&words[start..at]);
            start = at;
        }
    }
    stretches
}

#[cfg(test)]
mod tests;
