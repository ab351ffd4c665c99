//! Facts: those that something sets and something asks for, no more than a scenario holds.

use std::collections::{BTreeMap, BTreeSet};

use super::super::loss::{Losses, What, one_line};
use super::super::story::{Note, Story, Test};
use super::exits;

/// Most facts of a scenario.
const MOST: usize = 64;
/// What stands before the name of a fact that holds until it is cleared: its opposite is set instead.
const NOT: &str = "no ";

/// Leaves the facts that a scenario can hold; conditions on others fall away, and are noted.
pub fn settle(mut story: Story, losses: &mut Losses) -> Story {
    turn_round(&mut story);
    once(&mut story);
    let mut set: BTreeSet<&str> = BTreeSet::new();
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for passage in &story.passages {
        // What an ending makes true comes too late.
        let on = !passage.choices.is_empty() || passage.next.is_some();
        let own = passage.sets.iter().filter(|_| on);
        let sets = own.chain(passage.choices.iter().flat_map(|choice| &choice.sets));
        set.extend(sets.filter(|(_, holds)| **holds).map(|(name, _)| name.as_str()));
        asked.extend(passage.doors.iter().flat_map(|(test, _)| test.facts()));
        asked.extend(passage.choices.iter().filter_map(|choice| choice.when.as_ref()).flat_map(Test::facts));
    }
    // Those that the story itself declares come before those made for what can be said once.
    let mut used: Vec<String> = set.intersection(&asked).map(|name| (*name).to_owned()).collect();
    used.sort_by_key(|name| name.starts_with(ONCE));
    for name in used.iter().skip(MOST) {
        losses.add(What::Fact, "", None, name.strip_prefix(ONCE).unwrap_or(name));
    }
    used.truncate(MOST);
    let used: BTreeSet<String> = used.into_iter().collect();
    // A fact that nothing sets never holds; one that there is no room for may hold or not.
    let never: BTreeSet<String> =
        asked.iter().filter(|name| !set.contains(*name)).map(|name| (*name).to_owned()).collect();
    let known = |name: &str| never.contains(name).then_some(false);
    let fits = |test: &Test| test.facts().into_iter().all(|name| used.contains(name));
    for passage in &mut story.passages {
        let name = passage.name.clone();
        passage.sets.retain(|fact, _| used.contains(fact));
        let mut doors = Vec::new();
        for (test, door) in passage.doors.drain(..) {
            let test = test.simplified(&known);
            if fits(&test) {
                doors.push((test, door));
            } else {
                losses.add(What::Condition, &name, None, &told(&test));
            }
        }
        doors.retain(|(test, _)| *test != Test::Always(false));
        passage.doors = doors;
        for choice in &mut passage.choices {
            choice.sets.retain(|fact, _| used.contains(fact));
            let Some(test) = choice.when.take() else { continue };
            match test.simplified(&known) {
                Test::Always(true) => {}
                test if test != Test::Always(false) && fits(&test) => choice.when = Some(test),
                _ => {
                    // It would never be said, or nobody can tell when: better too often than never.
                    if !test.facts().iter().all(|fact| fact.starts_with(ONCE)) {
                        losses.add(
                            What::Condition,
                            &name,
                            None,
                            &format!("{}: {}", told(&test), choice.text),
                        );
                        choice.notes.push(Note::Was(one_line(&told(&test))));
                    }
                }
            }
        }
    }
    story.initially.clear();
    story
}

/// A test in a line.
pub fn told(test: &Test) -> String {
    match test {
        Test::Always(holds) => holds.to_string(),
        Test::Fact(name) => name.clone(),
        Test::Not(of) => format!("not {}", told(of)),
        Test::All(of) => of.iter().map(told).collect::<Vec<_>>().join(" and "),
        Test::Any(of) => format!("({})", of.iter().map(told).collect::<Vec<_>>().join(" or ")),
    }
}

/// A scenario's facts do not hold at the start: one that does is told by its opposite.
fn turn_round(story: &mut Story) {
    fn of(test: &Test, turned: &BTreeSet<String>) -> Test {
        match test {
            Test::Always(holds) => Test::Always(*holds),
            Test::Fact(name) if turned.contains(name) => Test::Fact(format!("{NOT}{name}")).negated(),
            Test::Fact(name) => Test::Fact(name.clone()),
            Test::Not(inner) => of(inner, turned).negated(),
            Test::All(list) => Test::All(list.iter().map(|one| of(one, turned)).collect()),
            Test::Any(list) => Test::Any(list.iter().map(|one| of(one, turned)).collect()),
        }
    }
    // What the first passage makes true is true from then on, but not before: only what holds before it counts.
    let turned = std::mem::take(&mut story.initially);
    let sets = |sets: &mut BTreeMap<String, bool>| {
        let old = std::mem::take(sets);
        sets.extend(old.into_iter().map(|(name, holds)| match turned.contains(&name) {
            true => (format!("{NOT}{name}"), !holds),
            false => (name, holds),
        }));
    };
    for passage in &mut story.passages {
        sets(&mut passage.sets);
        passage.doors.iter_mut().for_each(|(test, _)| *test = of(test, &turned));
        for choice in &mut passage.choices {
            sets(&mut choice.sets);
            choice.when = choice.when.as_ref().map(|test| of(test, &turned));
        }
    }
}

/// Begins the name of a fact that remembers what was said.
const ONCE: &str = "said ";

/// What can be said once, where it could be said again, leaves a fact behind.
fn once(story: &mut Story) {
    let ways: BTreeMap<String, Vec<String>> = (story.passages.iter())
        .map(|passage| (passage.name.clone(), exits(passage).map(str::to_owned).collect()))
        .collect();
    let comes_back = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                open.extend(ways.get(name).into_iter().flatten().map(String::as_str));
            }
        }
        false
    };
    for passage in &mut story.passages {
        for (at, choice) in passage.choices.iter_mut().enumerate().filter(|(_, choice)| choice.once) {
            let Some(to) = &choice.to else { continue };
            if comes_back(to, &passage.name) {
                let words: Vec<&str> = choice.text.split_whitespace().take(4).collect();
                let fact = format!("{ONCE}{} {} {at}", words.join(" "), passage.name);
                let unsaid = Test::Fact(fact.clone()).negated();
                choice.when = Some(choice.when.take().map_or(unsaid.clone(), |when| when.and(unsaid)));
                choice.sets.insert(fact, true);
            }
        }
    }
}
