//! The first pack, played by three kinds of trainee, whose grades must tell them apart.

mod played;

use played::World;

const PACK: &str = "first-week";

#[test]
fn a_careful_trainee_gets_at_least_85_everywhere() {
    World::new().careful(PACK);
}

#[test]
fn a_rushed_trainee_is_quick_and_fails() {
    World::new().rushed(PACK);
}

#[test]
fn a_cold_trainee_solves_it_and_shows_no_feeling() {
    World::new().cold(PACK);
}

#[test]
fn the_pack_has_its_four_scenarios() {
    assert_eq!(World::new().pack(PACK).len(), 4);
}
