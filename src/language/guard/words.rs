//! What the guards know of a language: `assets/language/<tag>/guard.ron`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::Tongue;
use crate::language::phrase::{self, Phrase};

/// The words of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// How words, or their ends, are written out.
    contractions: Vec<(String, String)>,
    pub breaks: Vec<Phrase>,
    pub harmless: Vec<Phrase>,
    pub once: Vec<Phrase>,
    pub turns: Vec<Phrase>,
    pub opposites: Vec<Phrase>,
    pub ours: Vec<Phrase>,
    pub yours: Vec<Phrase>,
    pub promise: Vec<Phrase>,
    pub refusal: Vec<Phrase>,
    pub doubtful: Vec<Phrase>,
    pub feeling: Vec<Phrase>,
    pub hollow: Vec<Phrase>,
    /// How those who speak name themselves, and those who listen.
    we: Vec<Phrase>,
    you: Vec<Phrase>,
    /// What stands between these and the word for what they did.
    did: Vec<Phrase>,
    /// Other ways to name them.
    us: Vec<Phrase>,
    yourself: Vec<Phrase>,
    /// What has these words and names nobody.
    nobody: Vec<Phrase>,
    /// With what questions begin.
    pub asks: Vec<Phrase>,
    /// Kinds of words that change what others say.
    pub turning: Vec<Phrase>,
    /// Words that say too little to be compared.
    light: String,
    #[serde(skip)]
    pub light_words: BTreeSet<String>,
}

impl Words {
    pub fn of(tongue: Tongue) -> &'static Words {
        static ENGLISH: LazyLock<Words> =
            LazyLock::new(|| Words::read(include_str!("../../../assets/language/en/guard.ron")));
        static FRENCH: LazyLock<Words> =
            LazyLock::new(|| Words::read(include_str!("../../../assets/language/fr/guard.ron")));
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

    /// Who is the first to be named in a clause of those who speak (true) and those who listen, and where.
    pub fn subject(&self, clause: &[&str]) -> Option<(bool, usize)> {
        let nobody = phrase::places(&self.nobody, clause);
        let is = |phrases, at: usize| !nobody.contains(&at) && phrase::begins(phrases, &clause[at..at + 1]);
        let who = (0..clause.len()).find(|at| is(&self.we, *at) || is(&self.you, *at))?;
        Some((is(&self.we, who), who))
    }

    /// Whether those who speak did what a clause tells, or those who listen, and the word for what they did; None if it
    /// tells of neither, or of what will or can be done.
    pub fn doing(&self, clause: &[&str]) -> Option<(bool, usize)> {
        let (ours, who) = self.subject(clause)?;
        let what = (who + 1..clause.len()).find(|at| !phrase::begins(&self.did, &clause[*at..*at + 1]))?;
        (!self.light_words.contains(clause[what])).then_some((ours, what))
    }

    /// Those who speak (true) and those who listen, each time that they are named in any way.
    pub fn persons(&self, clause: &[&str]) -> Vec<bool> {
        let nobody = phrase::places(&self.nobody, clause);
        let named = |lists: [&[Phrase]; 2], at: usize| {
            lists.iter().any(|list| phrase::begins(list, &clause[at..at + 1])) && !nobody.contains(&at)
        };
        let who = |at| {
            let ours = named([&self.we, &self.us], at);
            (ours || named([&self.you, &self.yourself], at)).then_some(ours)
        };
        (0..clause.len()).filter_map(who).collect()
    }

    /// A word as the patterns know it: one or more.
    pub fn written_out(&self, word: &str) -> String {
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
