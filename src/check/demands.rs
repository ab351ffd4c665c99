//! Whether conditions can hold together.
//!
//! They are written out as alternatives, each a list of plain demands on mood, facts and needs; an
//! alternative falls away as soon as its demands contradict each other, or ask for what no line of the scenario
//! brings about.

use std::collections::{BTreeMap, BTreeSet};

use crate::encounter::rules;
use crate::scenario::model::NOTCHES;
use crate::scenario::schema::{Compare, Condition, Reply, Scenario, Test};
use crate::scenario::{Act, Answer, NeedState, Rank, Side};

/// Most alternatives looked at.
const MOST: usize = 256;
const HIGHEST_RANK: i64 = Rank::ALL.len() as i64 - 1;

/// What the lines of a scenario can bring about at all.
pub struct Possible<'a> {
    verified: bool,
    private: bool,
    callback: bool,
    answers: Vec<Answer>,
    booked: BTreeSet<&'a str>,
    /// People who wait behind the customer at the start.
    people: i64,
}

impl<'a> Possible<'a> {
    pub fn of(scenario: &'a Scenario) -> Self {
        let channel = &scenario.channel;
        let public = !channel.known || rules(channel.value).public;
        let goes_private =
            |reply: &Reply| reply.side.as_ref().is_some_and(|it| !it.known || it.value == Side::Private);
        Possible {
            verified: scenario.replies().any(|(_, reply)| reply.does(&[Act::Verify])),
            private: public && scenario.replies().any(|(_, reply)| goes_private(reply)),
            callback: scenario.replies().any(|(_, reply)| reply.callback.is_some()),
            answers: (scenario.beats.iter())
                .filter_map(|(_, beat)| Some(beat.consent.as_ref()?.value))
                .collect(),
            booked: (scenario.replies())
                .filter_map(|(_, reply)| Some(reply.books.as_ref()?.as_str()))
                .collect(),
            people: scenario.queue.as_ref().map_or(0, |queue| queue.people.value),
        }
    }

    /// Whether there may be a moment at which every condition holds that is given with `true`, and none that is
    /// given with `false`. None if that is too much to find out, or a condition cannot be read.
    pub fn can_hold<'c>(&self, conditions: impl IntoIterator<Item = (&'c Condition, bool)>) -> Option<bool> {
        let mut left = vec![Demands::default()];
        for (condition, holds) in conditions {
            left = alternatives(condition, holds, &left, self)?;
        }
        Some(!left.is_empty())
    }

    fn can_be(&self, test: &Test) -> bool {
        match test {
            Test::Verified => self.verified,
            Test::Private => self.private,
            Test::Callback(_) => self.callback,
            Test::Consent(answer) => !answer.known || self.answers.contains(&answer.value),
            Test::Booked(product) => !product.known || self.booked.contains(product.as_str()),
            _ => true,
        }
    }
}

/// What one alternative demands so far.
#[derive(Clone, Default)]
struct Demands<'a> {
    /// Least and most of heat, trust, patience, rank and the queue.
    bounds: BTreeMap<&'static str, (i64, i64)>,
    /// Facts, products on the account and what stands alone: whether they must hold, by kind and name.
    flags: BTreeMap<(&'static str, &'a str), bool>,
    /// The one that holds of things that exclude each other.
    choices: BTreeMap<&'static str, &'static str>,
    /// Least and most of a need's state.
    needs: BTreeMap<&'a str, (NeedState, NeedState)>,
}

impl<'a> Demands<'a> {
    /// With one more demand; None if that contradicts the others.
    fn and(&self, test: &'a Test, holds: bool, possible: &Possible) -> Option<Self> {
        if holds && !possible.can_be(test) {
            return None;
        }
        let mut all = self.clone();
        let mut notches =
            |what, compare: &Compare, most| all.bound(what, compare.over, compare.than.value, holds, most);
        let good = match test {
            Test::Always => holds,
            Test::Heat(compare) => notches("heat", compare, NOTCHES.into()),
            Test::Trust(compare) => notches("trust", compare, NOTCHES.into()),
            Test::Patience(compare) => notches("patience", compare, NOTCHES.into()),
            Test::Queue(compare) => notches("queue", compare, possible.people),
            Test::Rank(rank) => all.bound("rank", true, rank.value as i64 - 1, holds, HIGHEST_RANK),
            Test::Fact(name) => all.flag("fact", name, holds),
            Test::Booked(name) => all.flag("booked", name, holds),
            Test::Verified => all.flag("verified", "", holds),
            Test::SupervisorDemanded => all.flag("demanded", "", holds),
            Test::Private => all.flag("private", "", holds),
            Test::Consent(answer) => all.one_of("consent", answer.value.word(), holds),
            Test::Callback(end) => all.one_of("callback", end.value.word(), holds),
            Test::Need(name, state) => all.need(name, state.value, holds),
            Test::Unknown | Test::All(_) | Test::Any(_) | Test::Not(_) => true,
        };
        good.then_some(all)
    }

    fn flag(&mut self, kind: &'static str, name: &'a str, holds: bool) -> bool {
        *self.flags.entry((kind, name)).or_insert(holds) == holds
    }

    /// Of several things that exclude each other, at most one holds.
    fn one_of(&mut self, what: &'static str, word: &'static str, holds: bool) -> bool {
        self.flag(what, word, holds) && (!holds || *self.choices.entry(what).or_insert(word) == word)
    }

    fn bound(&mut self, what: &'static str, over: bool, than: i64, holds: bool, most: i64) -> bool {
        let (low, high) = self.bounds.entry(what).or_insert((0, most));
        match (over, holds) {
            (true, true) => *low = (*low).max(than + 1),
            (true, false) => *high = (*high).min(than),
            (false, true) => *high = (*high).min(than - 1),
            (false, false) => *low = (*low).max(than),
        }
        low <= high
    }

    fn need(&mut self, name: &'a str, state: NeedState, holds: bool) -> bool {
        let (low, high) = self.needs.entry(name).or_insert((NeedState::Hidden, NeedState::Met));
        if holds {
            *low = (*low).max(state);
        } else {
            match NeedState::ALL.iter().rev().find(|below| **below < state) {
                Some(below) => *high = (*high).min(*below),
                None => return false,
            }
        }
        low <= high
    }
}

/// The alternatives, out of `before`, in which the condition holds (or does not).
fn alternatives<'a>(
    condition: &'a Condition,
    holds: bool,
    before: &[Demands<'a>],
    possible: &Possible,
) -> Option<Vec<Demands<'a>>> {
    let each = |of: &'a [Condition]| {
        of.iter().try_fold(before.to_vec(), |so_far, one| alternatives(one, holds, &so_far, possible))
    };
    let either = |of: &'a [Condition]| {
        of.iter().try_fold(Vec::new(), |mut found, one| {
            found.extend(alternatives(one, holds, before, possible)?);
            Some(found)
        })
    };
    let found = match &condition.test {
        Test::Unknown => return None,
        Test::Not(of) => alternatives(of, !holds, before, possible)?,
        Test::All(of) if holds => each(of)?,
        Test::Any(of) if !holds => each(of)?,
        Test::All(of) | Test::Any(of) => either(of)?,
        test => before.iter().filter_map(|demands| demands.and(test, holds, possible)).collect(),
    };
    (found.len() <= MOST).then_some(found)
}
