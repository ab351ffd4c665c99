//! A trainee who does anything that is allowed.

use aplomb::encounter::{CallbackState, Encounter, Move, Phase, rules};
use aplomb::scenario::{HoldWords, Scenario};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

/// Any move that the present phase allows: mostly something said, now and then one of the desk's tools.
pub fn any_move(encounter: &Encounter, rng: &mut ChaCha8Rng) -> Move {
    let scenario = encounter.scenario();
    let mut below = |most: u32| rng.next_u32() % most.max(1);
    let thought_ms = if below(4) == 0 { below(90_000) } else { 0 };
    if matches!(encounter.state().phase, Phase::AfterCall(_)) {
        let open = matches!(encounter.state().callback, CallbackState::Promised(_));
        if open && below(3) > 0 {
            return Move::CallBack { after_min: below(120) };
        }
        let codes = &scenario.dispositions;
        let code = codes.get(below(codes.len() as u32 + 1) as usize).map(|code| code.id.clone());
        return Move::WrapUp { code, note: some_needs(scenario, &mut below), thought_ms };
    }
    if below(8) == 0
        && let Some(tool) = any_tool(scenario, &mut below)
    {
        return tool;
    }
    let offered: Vec<&str> = encounter.offered().map(|(_, reply)| reply.id.as_str()).collect();
    assert!(!offered.is_empty(), "{}: nothing to say in {:?}", scenario.id, encounter.state().phase);
    let Phase::Talking(beat) = encounter.state().phase else { unreachable!("a customer is there") };
    if scenario.beats[beat.at()].answer.is_none() {
        return Move::Say { reply: offered[below(offered.len() as u32) as usize].to_owned(), thought_ms };
    }
    let first = below(offered.len() as u32) as usize;
    let count = 1 + below(offered.len() as u32) as usize;
    let parts = offered.iter().cycle().skip(first).take(count);
    Move::Send { parts: parts.map(|part| (*part).to_owned()).collect(), thought_ms }
}

fn any_tool(scenario: &Scenario, below: &mut impl FnMut(u32) -> u32) -> Option<Move> {
    let words = match below(3) {
        0 => HoldWords::Silent,
        1 => HoldWords::Explained,
        _ => HoldWords::Promised(below(120)),
    };
    let hold = rules(scenario.channel).hold;
    let briefing = (below(2) == 0).then(|| some_needs(scenario, below));
    let article = scenario.knowledge.get(below(scenario.knowledge.len() as u32) as usize);
    let escalation = scenario.escalation.get(below(scenario.escalation.len() as u32) as usize);
    match below(6) {
        0 if hold => Some(Move::Hold { lasts_s: 1 + below(90), words }),
        1 if hold => Some(Move::Mute { lasts_s: 1 + below(30) }),
        2 => Some(Move::Wait { lasts_s: 1 + below(40) }),
        3 => escalation.map(|it| Move::Transfer { to: it.level, briefing }),
        _ => article.map(|it| Move::LookUp { article: it.id.clone(), thought_ms: below(9_000) }),
    }
}

fn some_needs(scenario: &Scenario, below: &mut impl FnMut(u32) -> u32) -> Vec<String> {
    scenario.needs.iter().filter(|_| below(2) == 0).map(|need| need.id.clone()).collect()
}
