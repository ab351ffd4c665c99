//! The map of a scenario's beats and endings, from what the author wrote.

use std::collections::BTreeSet;

use aplomb::map::{Entrance, Graph, Kind, places};
use aplomb::scenario::pack::{self, Files, ReadScenario};
use aplomb::scenario::{Level, Target, shipped_packs};

fn each(files: &Files, mut see: impl FnMut(&ReadScenario)) {
    let reading = pack::read(files);
    let scenarios: Vec<_> = reading.packs.iter().flat_map(|pack| &pack.scenarios).collect();
    assert!(!scenarios.is_empty());
    scenarios.into_iter().for_each(&mut see);
}

/// One scenario that comes with the program, after a change of its file.
fn changed(id: &str, change: impl FnOnce(String) -> String) -> Graph {
    let mut files = shipped_packs();
    let file = format!("{id}.ron");
    let text = String::from_utf8(files[&file].clone()).expect("a text");
    let after = change(text.clone());
    assert_ne!(after, text, "something is changed");
    files.insert(file.clone(), after.into_bytes());
    let mut graph = None;
    each(&files, |read| {
        if read.file == file {
            graph = read.document.as_ref().map(Graph::of);
        }
    });
    graph.expect("the scenario is there")
}

#[test]
fn every_link_of_a_scenario_is_on_its_map_and_nothing_else() {
    each(&shipped_packs(), |read| {
        let document = read.document.as_ref().expect("its syntax is whole");
        let scenario = read.scenario.as_ref().expect("nothing is wrong with it");
        let graph = Graph::of(document);
        let id = |at: usize| graph.nodes[at].id.as_str();
        let found: BTreeSet<(&str, &str)> = (graph.edges.iter())
            .filter(|edge| !edge.callback)
            .map(|edge| (id(edge.from), id(edge.to)))
            .collect();
        let mut wanted = BTreeSet::new();
        for beat in &scenario.beats {
            let links = beat.replies.iter().flat_map(|reply| &reply.then).chain(beat.answer.iter().flatten());
            for link in links {
                let to = match link.to {
                    Target::Beat(beat) => &scenario.beats[beat.at()].id,
                    Target::Ending(ending) => &scenario.endings[ending.at()].id,
                };
                wanted.insert((beat.id.as_str(), to.as_str()));
            }
        }
        assert_eq!(found, wanted, "{}", scenario.id);
        assert_eq!(id(graph.roots()[0]), scenario.beats[scenario.start.at()].id);
        assert!(graph.nodes.iter().all(|node| node.kind != Kind::Missing), "{}", scenario.id);
    });
}

#[test]
fn what_leads_in_from_anywhere_is_known() {
    each(&shipped_packs(), |read| {
        let document = read.document.as_ref().expect("its syntax is whole");
        let graph = Graph::of(document);
        let entered = |entrance: Entrance| {
            let mut nodes = graph.nodes.iter().filter(|node| node.entrances.contains(&entrance));
            nodes.next().map(|node| node.id.as_str())
        };
        assert_eq!(entered(Entrance::Start), Some(document.start.as_str()));
        assert_eq!(entered(Entrance::Leave), Some(document.on_leave.as_str()));
        assert_eq!(entered(Entrance::Demand), document.on_demand.as_ref().map(|name| name.as_str()));
        let supervisor = document.escalation.0.iter().find(|(level, _)| level.value == Level::Supervisor);
        let to = supervisor.map(|(_, escalation)| escalation.to.as_str());
        assert_eq!(entered(Entrance::Handover(Level::Supervisor)), to);
    });
}

#[test]
fn a_name_that_leads_nowhere_is_a_node_of_its_own() {
    let graph = changed("first-week/billing-shock", |text| text.replace("start: \"", "start: \"no-"));
    let missing: Vec<_> = graph.nodes.iter().filter(|node| node.kind == Kind::Missing).collect();
    assert_eq!(missing.len(), 1);
    assert!(missing[0].id.starts_with("no-") && missing[0].entrances == [Entrance::Start]);
    let graph = changed("first-week/billing-shock", |text| text.replacen("then: \"", "then: \"no-", 1));
    let missing = graph.nodes.iter().position(|node| node.kind == Kind::Missing).expect("a broken link");
    assert_eq!(graph.edges.iter().filter(|edge| edge.to == missing).count(), 1);
}

#[test]
fn only_what_needs_a_condition_in_every_way_is_conditional() {
    let always = changed("first-week/billing-shock", |text| {
        // Every reply, wherever it leads, now asks for something first.
        text.replace("then:", "when: Verified, then:")
    });
    assert!(always.edges.iter().all(|edge| edge.conditional));
}

#[test]
fn places_hold_each_beat_and_each_ending_whole() {
    let files = shipped_packs();
    each(&files, |read| {
        let text = std::str::from_utf8(&files[&read.file]).expect("a text");
        let document = read.document.as_ref().expect("its syntax is whole");
        let places = places(text);
        let ids = || document.beats.ids().chain(document.endings.ids());
        assert_eq!(places.len(), ids().count(), "{}", read.file);
        for id in ids() {
            let part = &text[places[id].clone()];
            assert!(part.starts_with(&format!("{id:?}")) && part.ends_with(')'), "{}: {part}", read.file);
        }
        for (id, beat) in document.beats.iter() {
            for (reply, _) in beat.replies.iter() {
                assert!(places[id.as_str()].contains(&reply.span.start), "{}: {}", read.file, reply.value);
            }
        }
    });
}
