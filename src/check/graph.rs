//! Which beats and endings lead to which.

use std::collections::{BTreeMap, BTreeSet};

use crate::scenario::schema::{Beat, Scenario};

/// The links between a scenario's beats and endings, by name; conditions are taken to be possible.
pub struct Graph<'a> {
    next: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Graph<'a> {
    pub fn of(scenario: &'a Scenario) -> Self {
        let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        // The desk can hand over from anywhere.
        let desk = || scenario.escalation.0.iter().map(|(_, escalation)| escalation.to.as_str());
        for (id, beat) in scenario.beats.iter() {
            let links = beat.links().map(|link| link.to.as_str());
            next.entry(id).or_default().extend(links.chain(desk()));
        }
        let mut graph = Graph { next };
        graph.add_callbacks(scenario);
        graph
    }

    /// A promised callback is held, or missed, after the call has ended: whichever end the promise can come to.
    fn add_callbacks(&mut self, scenario: &'a Scenario) {
        for (id, callback) in scenario.callbacks.iter() {
            let promises = |beat: &Beat| {
                let mut named = beat.replies.iter().filter_map(|(_, reply)| reply.callback.as_ref());
                named.any(|name| name.value == id.value)
            };
            let promising =
                scenario.beats.iter().filter(|(_, beat)| promises(beat)).map(|(id, _)| id.as_str());
            for name in self.reachable(promising) {
                if scenario.endings.position(name).is_some() {
                    let after = [callback.to.as_str(), callback.missed.as_str()];
                    self.next.entry(name).or_default().extend(after);
                }
            }
        }
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
