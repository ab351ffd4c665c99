//! What can be read in a scenario without playing it.

use std::collections::BTreeSet;

use crate::encounter::rules;
use crate::l10n::Locale;
use crate::scenario::{
    Act, Agent, Answer, Beat, CriticalError, Cue, Form, NeedKind, Rank, Reply, Scenario, TextKey, Texts,
};

/// A scenario's sheet.
pub struct Sheet<'a> {
    pub scenario: &'a Scenario,
    pub acts: BTreeSet<Act>,
    pub cues: BTreeSet<Cue>,
    pub needs: BTreeSet<NeedKind>,
    /// Critical errors that some line makes, or makes where things stand badly.
    pub criticals: BTreeSet<CriticalError>,
    pub replies: usize,
    /// Beats in which a coach has a word on a line, and a better one is named.
    pub coached: usize,
    /// Other wordings of the reply that has the fewest.
    pub fewest_ways: usize,
    /// By language, the author's first: how many words each reply has, from the shortest.
    pub words: Vec<(Locale, Vec<usize>)>,
}

impl<'a> Sheet<'a> {
    pub fn of(scenario: &'a Scenario) -> Sheet<'a> {
        let replies = || scenario.beats.iter().flat_map(|beat| &beat.replies);
        let coached = |beat: &&Beat| {
            let any = |has: fn(&Reply) -> bool| beat.replies.iter().any(has);
            any(|reply| reply.coach.is_some()) && any(|reply| reply.better.is_some())
        };
        let words = |locale: Locale| {
            let count = |reply: &Reply| count(&said(&scenario.texts, &reply.says.key, &locale));
            let mut words: Vec<usize> = replies().map(count).collect();
            words.sort_unstable();
            (locale, words)
        };
        Sheet {
            scenario,
            acts: replies().flat_map(|reply| reply.acts.iter().copied()).collect(),
            cues: scenario.beats.iter().filter_map(|beat| beat.cue).collect(),
            needs: scenario.needs.iter().map(|need| need.kind).collect(),
            criticals: criticals(scenario),
            replies: replies().count(),
            coached: scenario.beats.iter().filter(coached).count(),
            fewest_ways: replies().map(|reply| reply.also.len()).min().unwrap_or(0),
            words: scenario.texts.locales().into_iter().map(words).collect(),
        }
    }

    /// By language, the author's first: the median length of a reply, in words.
    pub fn medians(&self) -> impl Iterator<Item = (&Locale, usize)> {
        self.words.iter().map(|(locale, words)| (locale, middle(words)))
    }
}

/// The median of numbers in order; 0 of none.
pub fn middle(sorted: &[usize]) -> usize {
    sorted.get(sorted.len() / 2).copied().unwrap_or(0)
}

/// A text as a trainee reads it; the trainee's own name is one word, whatever it is.
pub fn said(texts: &Texts, key: &TextKey, locale: &Locale) -> String {
    texts.format(key, locale, &Agent { name: "A".to_owned(), form: Form::Neutral })
}

/// Words, as whoever counts them by hand would: a sign alone, such as a French question mark, is none.
pub fn count(text: &str) -> usize {
    let spaces = |c: char| c.is_whitespace() || c == '—' || c == '–';
    text.split(spaces).filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What the lines of a scenario can fail by, as the marks on them show it.
fn criticals(scenario: &Scenario) -> BTreeSet<CriticalError> {
    let channel = rules(scenario.channel);
    let may_give = scenario.authority.of(Rank::default());
    let instalments = scenario.debt.map_or(u8::MAX, |debt| debt.instalments);
    let refuses = scenario.beats.iter().any(|beat| beat.consent == Some(Answer::Refused));
    let mut found = BTreeSet::new();
    for beat in &scenario.beats {
        for reply in &beat.replies {
            let does = |act| reply.acts.contains(&act);
            let sells = does(Act::Upsell) || reply.plan.is_some();
            let too_much =
                reply.compensates > may_give || reply.plan.is_some_and(|plan| plan.instalments > instalments);
            let personal = reply.discloses || does(Act::Verify);
            let can = [
                (reply.discloses && !does(Act::Verify), CriticalError::UnverifiedDisclosure),
                (too_much, CriticalError::BeyondAuthority),
                (
                    beat.hard_stop && !does(Act::Escalate) && !does(Act::Transfer),
                    CriticalError::MissedHardStop,
                ),
                (channel.public && personal, CriticalError::PublicDisclosure),
                (reply.books.is_some() || channel.outbound && sells, CriticalError::WithoutConsent),
                (refuses && sells, CriticalError::RefusalIgnored),
            ];
            found.extend(can.into_iter().filter_map(|(can, error)| can.then_some(error)));
            found.extend(reply.critical);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_by_hand() {
        let check = |text: &str, expected: usize| assert_eq!(count(text), expected, "{text}");
        check("Good morning, this is A.", 5);
        check("Vous l’avez reçu\u{a0}? Oui\u{a0}: le 3.", 6);
        check("Wait — no…", 2);
        check("", 0);
    }
}
