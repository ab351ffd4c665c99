//! Every shipped pack, played by three kinds of trainee, whose grades must tell them apart.

mod played;

use played::World;

/// The shipped packs, with the number of their scenarios.
const PACKS: [(&str, usize); 2] = [("first-week", 4), ("whole-contact", 10)];

#[test]
fn a_careful_trainee_gets_at_least_85_everywhere() {
    let world = World::new();
    PACKS.iter().for_each(|(pack, _)| world.careful(pack));
}

#[test]
fn a_rushed_trainee_is_quick_and_fails() {
    let world = World::new();
    PACKS.iter().for_each(|(pack, _)| world.rushed(pack));
}

#[test]
fn a_cold_trainee_solves_it_and_shows_no_feeling() {
    let world = World::new();
    PACKS.iter().for_each(|(pack, _)| world.cold(pack));
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
