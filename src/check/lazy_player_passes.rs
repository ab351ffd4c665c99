//! `lazy-player-passes`: whoever answers without having understood the customer passes all the same.

use std::sync::LazyLock;

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::encounter::Temperaments;
use crate::explore::{Player, play};

/// The customer's day: the one that `aplomb play` plays where no seed is named.
const SEED: u64 = 0;

/// With fewer beats there is too little to understand.
const FEWEST_BEATS: usize = 5;

static TEMPERAMENTS: LazyLock<Temperaments> = LazyLock::new(Temperaments::shipped);

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (Some(document), Some(scenario)) = (context.scenario, context.resolved) else { return Vec::new() };
    let Some(rubric) = context.pack.rubric_of(scenario.kind).filter(|_| scenario.beats.len() >= FEWEST_BEATS)
    else {
        return Vec::new();
    };
    let passes = |player: &Player| {
        let (encounter, card) = play(*player, scenario, &TEMPERAMENTS, rubric, SEED)?;
        let args = args![player = player.slug(), grade = card.grades.overall, pass = rubric.pass];
        let finding = || context.finding(Code::LazyPlayerPasses, &document.title.span, args);
        (encounter.is_over() && card.passed).then(finding)
    };
    Player::LAZY.iter().filter_map(passes).collect()
}
