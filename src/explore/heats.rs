//! How angry the customer usually is, beat by beat.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::players::{Player, play};
use crate::encounter::{Event, Speech, Temperaments};
use crate::grading::Rubric;
use crate::scenario::Scenario;

/// Contacts that are played.
const PLAYS: u64 = 150;

/// The heat (0–20) with which the customer comes to each beat, by the beat's id: the median over contacts in which any
/// line is said that is offered. A beat that none of them came to is left out.
pub fn heats(
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    rubric: &Arc<Rubric>,
) -> BTreeMap<String, u8> {
    let mut seen: Vec<Vec<u8>> = vec![Vec::new(); scenario.beats.len()];
    for seed in 0..PLAYS {
        let Some((encounter, _)) = play(Player::Random, scenario, temperaments, rubric, seed) else {
            continue;
        };
        for turn in &encounter.transcript().turns {
            for event in &turn.events {
                if let Event::CustomerSaid { speech: Speech::Beat(beat), .. } = event {
                    seen[beat.at()].push(turn.mood.heat);
                }
            }
        }
    }
    let median = |mut heats: Vec<u8>| {
        heats.sort_unstable();
        heats.get(heats.len() / 2).copied()
    };
    let beats = scenario.beats.iter().zip(seen);
    beats.filter_map(|(beat, heats)| Some((beat.id.clone(), median(heats)?))).collect()
}
