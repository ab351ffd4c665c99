//! What tells a text from an example although they are alike: meanings do not see a negation, and hardly see whose fault
//! something is said to be, or whether it is promised or refused.
//!
//! A text is taken apart into clauses. What a clause says of its words is turned round by a negation, and by words that
//! say no by themselves; twice turned round is as before. The words are data: `assets/language/<tag>/guard.ron`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::phrase::{self, Phrase};
use super::{Text, Tongue, Word};

/// Why a text is held not to say an option that it is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guard {
    /// Another is to blame: us for you, or the other way round.
    Blame,
    /// One promises and the other refuses.
    Refusal,
    /// One says no where the other says yes, about the same words.
    Negation,
    /// It has the words of understanding and no feeling is seen.
    Hollow,
    /// A promise has become a perhaps.
    Doubt,
    /// One says no, but it is not clear to what.
    Polarity,
    /// The option sees what is felt, and the text does not seem to.
    Unfeeling,
}

impl Guard {
    /// Every guard, in the order in which they are looked for.
    pub const ALL: &'static [Self] = &[
        Guard::Blame,
        Guard::Refusal,
        Guard::Negation,
        Guard::Hollow,
        Guard::Doubt,
        Guard::Polarity,
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
            Guard::Polarity => "polarity",
            Guard::Unfeeling => "unfeeling",
        }
    }

    /// Whether it speaks against the option. The others only make it doubtful.
    pub fn is_sure(self) -> bool {
        matches!(self, Guard::Blame | Guard::Refusal | Guard::Negation | Guard::Hollow)
    }
}

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// How words, or their ends, are written out.
    contractions: Vec<(String, String)>,
    breaks: Vec<Phrase>,
    harmless: Vec<Phrase>,
    once: Vec<Phrase>,
    turns: Vec<Phrase>,
    ours: Vec<Phrase>,
    yours: Vec<Phrase>,
    promise: Vec<Phrase>,
    refusal: Vec<Phrase>,
    doubtful: Vec<Phrase>,
    feeling: Vec<Phrase>,
    hollow: Vec<Phrase>,
    /// Words that say too little to be compared.
    light: String,
    #[serde(skip)]
    light_words: BTreeSet<String>,
}

impl Words {
    fn of(tongue: Tongue) -> &'static Words {
        static ENGLISH: LazyLock<Words> =
            LazyLock::new(|| Words::read(include_str!("../../assets/language/en/guard.ron")));
        static FRENCH: LazyLock<Words> =
            LazyLock::new(|| Words::read(include_str!("../../assets/language/fr/guard.ron")));
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::French => &FRENCH,
        }
    }

    fn read(text: &str) -> Self {
        let mut words: Words = ron::from_str(text).expect("the words of the guards can be read");
        words.light_words = words.light.split(' ').map(str::to_owned).collect();
        words
    }

    /// A word as the patterns know it: one or more.
    fn written_out(&self, word: &str) -> String {
        for (short, long) in &self.contractions {
            match word.strip_suffix(short.as_str()) {
                Some("") => return long.clone(),
                Some(rest) if short.contains('\'') => {
                    return format!("{rest}{}{long}", if long.starts_with(' ') { "" } else { " " });
                }
                _ => {}
            }
        }
        word.to_owned()
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

/// What a clause is about, and whether it is turned round.
#[derive(Clone, Debug)]
struct Clause {
    stems: BTreeSet<String>,
    negated: bool,
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
    feeling: bool,
    hollow: bool,
}

impl Sense {
    pub fn of(tongue: Tongue, text: &Text) -> Self {
        let list = Words::of(tongue);
        let mut sense = Sense {
            clauses: Vec::new(),
            faults: BTreeSet::new(),
            stances: BTreeSet::new(),
            doubtful: false,
            feeling: false,
            hollow: false,
        };
        for stretch in stretches(text) {
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
            let mut ends = phrase::starts(&list.breaks, &plain);
            ends.push(plain.len());
            let mut start = 0;
            for end in ends {
                sense.add(list, &words[start..end], &plain[start..end]);
                start = end;
            }
        }
        sense
    }

    /// Adds a clause: its words with their stems, and the words alone.
    fn add(&mut self, list: &Words, words: &[(String, String)], plain: &[&str]) {
        let harmless = phrase::places(&list.harmless, plain);
        let turned = |but: &[usize]| {
            let counts = |place: &usize| !harmless.contains(place) && !but.contains(place);
            let once = phrase::places(&list.once, plain).iter().any(counts);
            let turns = phrase::starts(&list.turns, plain).iter().filter(|place| counts(place)).count();
            (usize::from(once) + turns) % 2 == 1
        };
        let fault = [(&list.ours, Fault::Ours, Fault::Theirs), (&list.yours, Fault::Theirs, Fault::Ours)];
        for (phrases, is, is_not) in fault {
            if let Some(own) = phrase::first(phrases, plain) {
                self.faults.insert(if turned(&own) { is_not } else { is });
                break;
            }
        }
        let stance = [(&list.refusal, true), (&list.promise, false)];
        for (phrases, refuses) in stance {
            if let Some(own) = phrase::first(phrases, plain) {
                let refuses = refuses != turned(&own);
                self.stances.insert(if refuses { Stance::Refusal } else { Stance::Promise });
                break;
            }
        }
        self.doubtful |= phrase::first(&list.doubtful, plain).is_some();
        let heavy =
            words.iter().filter(|(plain, _)| plain.chars().count() > 1 && !list.light_words.contains(plain));
        let stems: BTreeSet<String> = heavy.map(|(_, stem)| stem.clone()).collect();
        if !stems.is_empty() {
            self.clauses.push(Clause { stems, negated: turned(&[]) });
        }
    }

    /// What tells this text from a choice that has these examples; the first of [`Guard::ALL`].
    pub fn told_apart(&self, examples: &[&Sense]) -> Option<Guard> {
        let any = |seen: fn(&Sense) -> bool| examples.iter().any(|example| seen(example));
        let all = |seen: fn(&Sense) -> bool| examples.iter().all(|example| seen(example));
        let faults: BTreeSet<Fault> = examples.iter().flat_map(|it| it.faults.iter().copied()).collect();
        let stances: BTreeSet<Stance> = examples.iter().flat_map(|it| it.stances.iter().copied()).collect();
        let refuses = stances.contains(&Stance::Refusal);
        if apart(&self.faults, &faults) {
            return Some(Guard::Blame);
        }
        if apart(&self.stances, &stances) {
            return Some(Guard::Refusal);
        }
        let (agree, differ) = self.polarity(examples);
        if differ > agree {
            return Some(Guard::Negation);
        }
        let feels = all(|it| it.feeling);
        if feels && self.hollow && !any(|it| it.hollow) {
            return Some(Guard::Hollow);
        }
        if self.doubtful && stances.contains(&Stance::Promise) && !refuses && !any(|it| it.doubtful) {
            return Some(Guard::Doubt);
        }
        let negated = |sense: &Sense| sense.clauses.iter().any(|clause| clause.negated);
        if agree == 0 && negated(self) != any(negated) && negated(self) != all(negated) {
            return Some(Guard::Polarity);
        }
        (feels && !self.feeling).then_some(Guard::Unfeeling)
    }

    /// Of how many words the clauses say the same as the nearest clauses of the examples, and of how many the opposite.
    fn polarity(&self, examples: &[&Sense]) -> (usize, usize) {
        let (mut agree, mut differ) = (0, 0);
        for clause in &self.clauses {
            let others = examples.iter().flat_map(|example| &example.clauses);
            let shared = |other: &Clause| clause.stems.intersection(&other.stems).count();
            let nearest = others.clone().map(shared).max().unwrap_or_default();
            if nearest > 0 {
                let same = others.filter(|it| shared(it) == nearest).any(|it| it.negated == clause.negated);
                *(if same { &mut agree } else { &mut differ }) += nearest;
            }
        }
        (agree, differ)
    }
}

/// Both say something, and nothing that the other says.
fn apart<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
    !one.is_empty() && !other.is_empty() && one.is_disjoint(other)
}

/// The words of a text between its punctuation marks.
fn stretches(text: &Text) -> Vec<&[Word]> {
    let mut stretches = Vec::new();
    let mut start = 0;
    for at in 1..=text.words.len() {
        let parted = match &text.words[at - 1..] {
            [before, after, ..] => text.written.text[before.bytes.end..after.bytes.start]
                .contains([',', ';', ':', '.', '!', '?', '(', ')', '–', '—', '\n', '"', '«', '»']),
            _ => true,
        };
        if parted && !text.words.is_empty() {
            stretches.push(&text.words[start..at]);
            start = at;
        }
    }
    stretches
}
