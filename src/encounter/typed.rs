//! A line in the trainee's own words, as it was understood.
//!
//! Reading happens before the move is made and its result is part of the move: a transcript plays again exactly, with or
//! without the means to read it again.

use serde::{Deserialize, Serialize};

use crate::language::{Text, Tongue, Word};
use crate::scenario::{Act, ActSet, Band, Reply};

/// What was understood of a typed line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meant {
    /// It says what this reply of the present beat says.
    Reply(String),
    /// None of them, or nothing that could be made out.
    Unclear(Unclear),
}

/// Why a line was not understood: the customer answers each in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unclear {
    /// It fits nothing that could be said here.
    Plain,
    /// Another language than the one that is spoken here.
    Language,
    /// Nothing but rudeness.
    Insult,
    /// So long that nobody follows.
    Long,
    /// Personal data that has no place here.
    Personal,
}

impl Unclear {
    pub const ALL: &'static [Unclear] =
        &[Unclear::Plain, Unclear::Language, Unclear::Insult, Unclear::Long, Unclear::Personal];

    /// Its word in a moves file and in message keys.
    pub fn slug(self) -> &'static str {
        match self {
            Unclear::Plain => "plain",
            Unclear::Language => "language",
            Unclear::Insult => "insult",
            Unclear::Long => "long",
            Unclear::Personal => "personal",
        }
    }

    /// So many ways there are to say that a line was not understood, by nothing but what it says.
    pub const VARIANTS: u8 = 4;

    /// What the customer answers, as the program's messages name it: `spoken-calm-2`, `written-furious-insult`.
    pub fn answer(self, written: bool, band: Band, variant: u8) -> String {
        let (way, tone) = (if written { "written" } else { "spoken" }, band.slug());
        match self {
            Unclear::Plain => format!("{way}-{tone}-{}", variant % Self::VARIANTS + 1),
            why => format!("{way}-{tone}-{}", why.slug()),
        }
    }

    pub fn from_slug(slug: &str) -> Option<Unclear> {
        Unclear::ALL.iter().copied().find(|it| it.slug() == slug)
    }
}

/// More words than this at once are a wall: two minutes of speech.
const LONG: usize = 250;
/// Digits of a card, an account or a telephone number.
const MANY_DIGITS: usize = 9;

impl Unclear {
    /// Why a line that says none of the replies was not understood.
    pub fn of(tongue: Tongue, text: &Text, acts: &[Act]) -> Unclear {
        // Whoever is curt or insists on a rule insults nobody.
        let rude = |act: &Act| matches!(act, Act::Blame | Act::Threaten);
        let digits = |word: &Word| word.plain.chars().filter(char::is_ascii_digit).count();
        let known = |tongue: Tongue| text.words.iter().filter(|word| is_common(tongue, &word.lower)).count();
        let foreign = Tongue::ALL.iter().filter(|other| **other != tongue).map(|other| known(*other)).max();
        if acts.iter().any(rude) {
            Unclear::Insult
        } else if foreign.is_some_and(|foreign| foreign >= 2 && foreign > 2 * known(tongue)) {
            Unclear::Language
        } else if text.words.iter().map(digits).sum::<usize>() >= MANY_DIGITS
            || text.plain.text.split_whitespace().any(is_address)
        {
            Unclear::Personal
        } else if text.words.len() > LONG {
            Unclear::Long
        } else {
            Unclear::Plain
        }
    }
}

/// Whether it looks like an e-mail address.
fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Words that stand in nearly every text of a language and hardly in one of another.
fn is_common(tongue: Tongue, word: &str) -> bool {
    let common: &[&str] = match tongue {
        Tongue::English => &[
            "the", "and", "of", "to", "is", "are", "was", "you", "your", "we", "it", "that", "this", "with",
            "for", "have", "has", "will", "would", "can", "my", "what", "when", "there", "not", "i'm",
            "don't", "they",
        ],
        Tongue::French => &[
            "le", "la", "les", "un", "une", "des", "du", "et", "est", "vous", "votre", "vos", "nous", "je",
            "il", "elle", "que", "qui", "pour", "dans", "avec", "pas", "ne", "sur", "mon", "c'", "j'", "l'",
            "d'", "qu'",
        ],
    };
    common.contains(&word)
}

/// Acts that lie in how something is said: a typed line does them only if its own words do.
const MANNER: ActSet =
    ActSet::of(&[Act::Greet, Act::Listen, Act::Acknowledge, Act::Apologise, Act::Own, Act::Paraphrase]);

/// What somebody does who says a reply in words that do `found`, in the order of the words: its matter is the reply's, its
/// manner that of the words. What the reply itself harms, it harms in any words.
pub fn acts(reply: &[Act], found: &[Act]) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let said = found.iter().filter(|act| MANNER.has(**act) || act.is_harmful() || reply.contains(act));
    let meant = reply.iter().filter(|act| !MANNER.has(**act));
    for act in said.chain(meant) {
        if !acts.contains(act) {
            acts.push(*act);
        }
    }
    acts
}

/// The reply as it was said: in words that do `found` and take `ms` milliseconds.
pub fn in_own_words(reply: &Reply, found: &[Act], ms: u32) -> Reply {
    let acts = acts(&reply.acts, found);
    let mut said = Reply { does: ActSet::of(&acts), prepared: false, acts, ..reply.clone() };
    said.says.ms = ms;
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use Act::*;

    #[test]
    fn matter_is_the_replys_and_manner_that_of_the_words() {
        let check = |reply: &[Act], found: &[Act], expected: &[Act]| {
            assert_eq!(acts(reply, found), expected, "{reply:?} said with {found:?}");
        };
        // As warm as the reply, in the order of the words.
        check(&[Acknowledge, Explain], &[Explain, Acknowledge], &[Explain, Acknowledge]);
        // The same, coldly.
        check(&[Acknowledge, Own, Offer], &[], &[Offer]);
        // Rudely.
        check(&[Acknowledge, Offer], &[Blame], &[Blame, Offer]);
        // What the words seem to promise is not what was matched: matter is the reply's.
        check(&[Explain], &[Compensate, Acknowledge], &[Acknowledge, Explain]);
        // A promise that nobody can keep stays one.
        check(&[Overpromise], &[Acknowledge], &[Acknowledge, Overpromise]);
    }
}
