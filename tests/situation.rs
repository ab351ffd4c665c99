//! Beginning in the middle: the state is the one that was asked for, and all that follows is as in any contact.

use aplomb::encounter::{Desk, Encounter, Header, Mood, Move, Phase, Situation, Temperaments};
use aplomb::scenario::{BeatIx, FactIx, Library, NeedIx, NeedState, Scenario};

/// Every moment of a scenario in which a customer of this heat says a beat's line, knowing all of it or nothing.
fn situations(scenario: &Scenario, heat: u8, everything: bool) -> Vec<Situation> {
    let all = |many: usize| (0..if everything { many } else { 0 }).map(|at| at as u16);
    let beats = 0..scenario.beats.len() as u16;
    beats
        .map(|beat| Situation {
            beat: BeatIx(beat),
            mood: Mood { heat, trust: 9, patience: 7 },
            facts: all(scenario.facts.len()).map(FactIx).collect(),
            needs: all(scenario.needs.len()).map(|need| (NeedIx(need), NeedState::Acknowledged)).collect(),
            verified: everything,
        })
        .collect()
}

#[test]
fn an_encounter_begins_where_it_is_told_to() {
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    for (_, scenario) in library.scenarios() {
        for (heat, everything) in [(2, false), (18, true)] {
            for situation in situations(scenario, heat, everything) {
                let begun = Encounter::begin_at(
                    scenario.clone(),
                    &temperaments,
                    Header::default(),
                    situation.clone(),
                );
                let encounter = begun.expect("the temperament is there");
                let (beat, state) = (&scenario.beats[situation.beat.at()], encounter.state());
                let name = format!("{} {}", scenario.id, beat.id);
                assert_eq!(state.phase, Phase::Talking(situation.beat), "{name}");
                assert_eq!(encounter.transcript().first_mood, situation.mood, "{name}");
                if !beat.retells {
                    assert_eq!(state.customer.mood(), situation.mood, "{name}");
                }
                assert_eq!(state.verified, everything, "{name}");
                for fact in 0..scenario.facts.len() as u16 {
                    assert_eq!(state.facts.has(FactIx(fact)), everything, "{name}");
                }
                let offered: Vec<&str> = encounter.offered().map(|(_, reply)| reply.id.as_str()).collect();
                let expected = beat.replies.iter().filter(|reply| state.holds(&reply.when));
                assert_eq!(offered, expected.map(|reply| reply.id.as_str()).collect::<Vec<_>>(), "{name}");
            }
        }
    }
}

#[test]
fn it_goes_on_as_any_other_and_can_be_gone_back_in() {
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    let mut finished = 0;
    for (_, scenario) in library.scenarios().filter(|(_, it)| it.beats.iter().all(|it| it.answer.is_none())) {
        for situation in situations(scenario, 9, true) {
            let begun =
                Encounter::begin_at(scenario.clone(), &temperaments, Header::default(), situation.clone());
            let mut desk = Desk::of(begun.expect("the temperament is there"));
            for _ in 0..60 {
                let reply = desk.first().offered().last().map(|(_, reply)| reply.id.clone());
                let made = match reply {
                    Some(reply) => Move::Say { reply, thought_ms: 0 },
                    None => Move::wrap_up(),
                };
                if desk.is_over() || desk.step(0, &made).is_err() {
                    break;
                }
            }
            finished += usize::from(desk.is_over());
            let again = desk.before(0, 1);
            assert_eq!(again.first().state().phase, Phase::Talking(situation.beat), "{}", scenario.id);
            let last = desk.first().transcript().turns.len() - 1;
            let back = desk.first().before(last);
            assert_eq!(back.transcript().turns, desk.first().transcript().turns[..last], "{}", scenario.id);
        }
    }
    assert!(finished > 50, "most of them come to their end: {finished}");
}
