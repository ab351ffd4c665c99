//! Which beats and endings lead to which.

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::schema::Scenario;

/// The links between a scenario's beats and endings, by name; conditions are taken to be possible.
pub struct Graph<'a> {
    next: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Graph<'a> {
    pub fn of(scenario: &'a Scenario) -> Self {
        let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (id, beat) in scenario.beats.iter() {
            next.entry(id).or_default().extend(beat.links().map(|link| link.to.as_str()));
            // The desk can hand over from anywhere.
            let desk = scenario.escalation.0.iter().map(|(_, escalation)| escalation.to.as_str());
            next.entry(id).or_default().extend(desk);
            for callback in beat.replies.iter().filter_map(|(_, reply)| reply.callback.as_ref()) {
                let called = scenario.callbacks.iter().find(|(id, _)| id.as_str() == callback.as_str());
                let ends = called.map(|(_, it)| [it.to.as_str(), it.missed.as_str()]);
                next.entry(id).or_default().extend(ends.into_iter().flatten());
            }
        }
        Graph { next }
    }

    /// Everything that can be reached from these, themselves included.
    pub fn reachable(&self, from: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = from.into_iter().collect();
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                open.extend(self.next.get(name).into_iter().flatten());
            }
        }
        seen
    }

    /// Everything from which one of these can be reached, themselves included.
    pub fn leading_to(&self, ends: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut back: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (from, to) in &self.next {
            for to in to {
                back.entry(to).or_default().insert(from);
            }
        }
        Graph { next: back }.reachable(ends)
    }
}

/// Where an encounter may begin or be taken without a reply: its start, and the beat and the ending that
/// the customer's own temper leads to. None if one of the names points nowhere.
pub fn entrances(scenario: &Scenario) -> Option<Vec<&str>> {
    let beat = |name: &str| scenario.beats.position(name).is_some();
    let demand = scenario.on_demand.as_ref().map(|name| name.as_str());
    let good = beat(&scenario.start)
        && demand.is_none_or(beat)
        && scenario.endings.position(&scenario.on_leave).is_some();
    let own = [scenario.start.as_str(), scenario.on_leave.as_str()];
    good.then(|| own.into_iter().chain(demand).collect())
}
