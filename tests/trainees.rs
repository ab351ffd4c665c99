//! Every shipped pack, played by three kinds of trainee, whose grades must tell them apart.

mod played;

use played::World;

/// The shipped packs, with the number of their scenarios.
const PACKS: [(&str, usize); 6] = [
    ("first-week", 4),
    ("whole-contact", 10),
    ("onboarding", 12),
    ("de-escalation", 8),
    ("sales", 4),
    ("supervisor", 4),
];
/// Those in which who rushes and who is cold go by the same rule whatever day it is; in the others they fail.
const PLAIN: [&str; 2] = ["first-week", "whole-contact"];

#[test]
fn a_careful_trainee_gets_at_least_85_everywhere() {
    let world = World::new();
    PACKS.iter().for_each(|(pack, _)| world.careful(pack));
}

#[test]
fn a_rushed_trainee_is_quick_and_fails() {
    let world = World::new();
    PLAIN.iter().for_each(|pack| world.rushed(pack));
}

#[test]
fn a_cold_trainee_solves_it_and_shows_no_feeling() {
    let world = World::new();
    PLAIN.iter().for_each(|pack| world.cold(pack));
}

#[test]
fn whoever_rushes_or_is_cold_fails_everywhere() {
    let world = World::new();
    for (pack, _) in PACKS.iter().filter(|(pack, _)| !PLAIN.contains(pack)) {
        world.fails(pack, "rushed.moves");
        world.fails(pack, "cold.moves");
    }
}

#[test]
fn every_shipped_scenario_is_among_them() {
    let world = World::new();
    for (pack, count) in PACKS {
        assert_eq!(world.pack(pack).len(), count, "{pack}");
    }
    let all: usize = PACKS.iter().map(|(_, count)| count).sum();
    assert_eq!(aplomb::scenario::Library::shipped().scenarios().count(), all);
}
