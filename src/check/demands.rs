//! Whether conditions can hold together.
//!
//! They are written out as alternatives, each a list of plain demands on mood, facts and needs; an
//! alternative falls away as soon as its demands contradict each other.

use std::collections::BTreeMap;

use crate::scenario::model::NOTCHES;
use crate::scenario::schema::{Condition, Scenario, Test};
use crate::scenario::{Act, NeedState};

/// Most alternatives looked at.
const MOST: usize = 256;

/// Whether there may be a moment at which every condition holds that is given with `true`, and none that is
/// given with `false`. None if that is too much to find out, or a condition cannot be read.
pub fn can_hold<'a>(
    conditions: impl IntoIterator<Item = (&'a Condition, bool)>,
    scenario: &'a Scenario,
) -> Option<bool> {
    let can_verify = scenario.replies().any(|(_, reply)| reply.does(&[Act::Verify]));
    let mut left = vec![Demands { can_verify, ..Demands::default() }];
    for (condition, holds) in conditions {
        left = alternatives(condition, holds, &left)?;
    }
    Some(!left.is_empty())
}

/// What one alternative demands so far.
#[derive(Clone, Default)]
struct Demands<'a> {
    can_verify: bool,
    /// Least and most of heat, trust and patience.
    bounds: BTreeMap<&'static str, (i64, i64)>,
    /// Facts, `Verified` and `SupervisorDemanded`: whether they must hold.
    flags: BTreeMap<&'a str, bool>,
    /// The one that holds of things that exclude each other.
    choices: BTreeMap<&'static str, &'static str>,
    /// Least and most of a need's state.
    needs: BTreeMap<&'a str, (NeedState, NeedState)>,
}

impl<'a> Demands<'a> {
    /// With one more demand; None if that contradicts the others.
    fn and(&self, test: &'a Test, holds: bool) -> Option<Self> {
        let mut all = self.clone();
        let good = match test {
            Test::Always => holds,
            Test::Fact(name) => all.flag(name, holds),
            Test::Verified => all.flag("Verified", holds) && (self.can_verify || !holds),
            Test::SupervisorDemanded => all.flag("SupervisorDemanded", holds),
            Test::Private => all.flag("Private", holds),
            Test::Queue(compare) => all.bound("queue", compare.over, compare.than.value, holds),
            Test::Booked(name) => all.flag(name, holds),
            Test::Consent(answer) => all.one_of("consent", answer.value.word(), holds),
            Test::Callback(end) => all.one_of("callback", end.value.word(), holds),
            Test::Rank(rank) => all.bound("rank", true, rank.value as i64 - 1, holds),
            Test::Heat(compare) => all.bound("heat", compare.over, compare.than.value, holds),
            Test::Trust(compare) => all.bound("trust", compare.over, compare.than.value, holds),
            Test::Patience(compare) => all.bound("patience", compare.over, compare.than.value, holds),
            Test::Need(name, state) => all.need(name, state.value, holds),
            Test::Unknown | Test::All(_) | Test::Any(_) | Test::Not(_) => true,
        };
        good.then_some(all)
    }

    fn flag(&mut self, name: &'a str, holds: bool) -> bool {
        *self.flags.entry(name).or_insert(holds) == holds
    }

    /// Of several things that exclude each other, at most one holds.
    fn one_of(&mut self, what: &'static str, word: &'static str, holds: bool) -> bool {
        if !holds {
            return self.choices.get(what) != Some(&word);
        }
        *self.choices.entry(what).or_insert(word) == word
    }

    fn bound(&mut self, what: &'static str, over: bool, than: i64, holds: bool) -> bool {
        let (low, high) = self.bounds.entry(what).or_insert((0, i64::from(NOTCHES)));
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
) -> Option<Vec<Demands<'a>>> {
    let each = |of: &'a [Condition]| {
        of.iter().try_fold(before.to_vec(), |so_far, one| alternatives(one, holds, &so_far))
    };
    let either = |of: &'a [Condition]| {
        of.iter().try_fold(Vec::new(), |mut found, one| {
            found.extend(alternatives(one, holds, before)?);
            Some(found)
        })
    };
    let found = match &condition.test {
        Test::Unknown => return None,
        Test::Not(of) => alternatives(of, !holds, before)?,
        Test::All(of) if holds => each(of)?,
        Test::Any(of) if !holds => each(of)?,
        Test::All(of) | Test::Any(of) => either(of)?,
        test => before.iter().filter_map(|demands| demands.and(test, holds)).collect(),
    };
    (found.len() <= MOST).then_some(found)
}
