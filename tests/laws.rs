//! The ten behavioural laws of the customer, each over every temperament and random states.

use std::sync::{Arc, LazyLock};

use aplomb::encounter::{CustomerState, Mood, Promise, Sale, Stimulus, Temperament, Temperaments};
use aplomb::scenario::{Act, ActSet, Band, Handover, HoldTime, HoldWords, Shift};
use proptest::prelude::*;

static TEMPERAMENTS: LazyLock<Temperaments> = LazyLock::new(Temperaments::shipped);

fn temperaments() -> Vec<&'static Arc<Temperament>> {
    TEMPERAMENTS.all().collect()
}

/// Any state that an encounter could be in.
fn any_state() -> impl Strategy<Value = CustomerState> {
    let promise = prop_oneof![Just(Promise::None), Just(Promise::Honest), Just(Promise::Over)];
    let numbers = (0..=20u8, 0..=20u8, 0..=80u8);
    (numbers, any::<bool>(), 0..=3u8, 0..=3u8, 0..=3u8, promise).prop_map(
        |((heat, trust, patience), heard, apologies, sympathy, transfers, promise)| CustomerState {
            heard,
            apologies,
            sympathy,
            transfers,
            promise,
            ..CustomerState::new(heat, trust, patience)
        },
    )
}

fn any_act() -> impl Strategy<Value = Act> {
    prop::sample::select(Act::ALL)
}

fn any_words() -> impl Strategy<Value = HoldWords> {
    prop_oneof![
        Just(HoldWords::Silent),
        Just(HoldWords::Explained),
        any::<u32>().prop_map(HoldWords::Promised)
    ]
}

fn any_stimulus() -> impl Strategy<Value = Stimulus> {
    let shift = (-20..=20i8, -20..=20i8, -20..=20i8);
    let sale = prop::sample::select(vec![Sale::Pushed, Sale::Unasked, Sale::Fitting]);
    prop_oneof![
        any_act().prop_map(Stimulus::Act),
        shift.prop_map(|(heat, trust, patience)| Stimulus::Shift(Shift { heat, trust, patience })),
        (any::<u32>(), any::<bool>()).prop_map(|(ticks, explained)| Stimulus::Wait { ticks, explained }),
        (1..=u32::MAX, any_words()).prop_map(|(lasts_s, words)| Stimulus::Hold(HoldTime { lasts_s, words })),
        Just(Stimulus::DeadAir),
        Just(Stimulus::PreparedMisfit),
        any::<bool>().prop_map(|well| Stimulus::WentPrivate { well }),
        Just(Stimulus::RefusalIgnored),
        prop::sample::select(Handover::ALL).prop_map(Stimulus::Transfer),
        Just(Stimulus::Retell),
        sale.prop_map(Stimulus::Sale),
        any::<bool>().prop_map(|kept| Stimulus::PromiseSeen { kept }),
    ]
}

/// The state after one line of the trainee that does these acts.
fn after(temperament: &Temperament, mut state: CustomerState, acts: &[Act]) -> CustomerState {
    for act in acts {
        state.react(temperament, Stimulus::Act(*act));
    }
    state.end_turn(ActSet::of(acts));
    state
}

fn with(temperament: &Temperament, mut state: CustomerState, stimulus: Stimulus) -> CustomerState {
    state.react(temperament, stimulus);
    state
}

/// How much better things stand: heat down, trust up.
fn repair(from: &CustomerState, to: &CustomerState) -> i32 {
    i32::from(from.heat) - i32::from(to.heat) + i32::from(to.trust) - i32::from(from.trust)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn law_1_acknowledging_first_never_leaves_more_heat(state in any_state()) {
        for temperament in temperaments() {
            let turns = |first, second| after(temperament, after(temperament, state, &[first]), &[second]);
            let right = turns(Act::Acknowledge, Act::Explain);
            let wrong = turns(Act::Explain, Act::Acknowledge);
            prop_assert!(right.heat <= wrong.heat, "{}: {right:?} {wrong:?}", temperament.id);
            if !state.heard && state.band() == Band::Furious {
                prop_assert!(right.heat < wrong.heat, "{}: {right:?} {wrong:?}", temperament.id);
            }
            // The same within one line.
            let right = after(temperament, state, &[Act::Acknowledge, Act::Explain]);
            let wrong = after(temperament, state, &[Act::Explain, Act::Acknowledge]);
            prop_assert!(right.heat <= wrong.heat, "{}: {right:?} {wrong:?}", temperament.id);
        }
    }

    #[test]
    fn law_2_a_repeated_apology_moves_less_each_time(state in any_state()) {
        for temperament in temperaments() {
            // From the same mood, so that only the repetition differs.
            let cooling = |apologies| {
                let state = CustomerState { apologies, sympathy: 0, ..state };
                let after = after(temperament, state, &[Act::Apologise]);
                (i32::from(state.heat) - i32::from(after.heat), i32::from(after.trust) - i32::from(state.trust))
            };
            let each: Vec<(i32, i32)> = (0..=3).map(cooling).collect();
            for pair in each.windows(2) {
                prop_assert!(pair[1].0 < pair[0].0 || (pair[1].0, pair[0].0) == (0, 0), "{each:?}");
                prop_assert!(pair[1].1 <= pair[0].1, "{each:?}");
            }
        }
    }

    #[test]
    fn law_2_sympathy_without_action_ends_by_costing_trust(state in any_state()) {
        for temperament in temperaments() {
            for act in [Act::Acknowledge, Act::Apologise] {
                let mut now = state;
                for _ in 0..2 {
                    now = after(temperament, now, &[act]);
                }
                let third = after(temperament, now, &[act]);
                prop_assert!(third.trust < now.trust || now.trust == 0, "{}: {now:?} {third:?}", temperament.id);
                prop_assert!(third.heat == now.heat, "it does not cool either: {now:?} {third:?}");
                // One action, and sympathy works again.
                let acted = after(temperament, third, &[Act::Own]);
                let again = after(temperament, acted, &[act]);
                prop_assert!(again.trust >= acted.trust);
            }
        }
    }

    #[test]
    fn law_3_an_explained_hold_costs_least_and_a_broken_time_most(
        state in any_state(), lasts_s in 1u32..600, spare in 0u32..120, short in 1u32..600,
    ) {
        for temperament in temperaments() {
            let held = |words| with(temperament, state, Stimulus::Hold(HoldTime { lasts_s, words }));
            let kept = held(HoldWords::Promised(lasts_s + spare));
            let silent = held(HoldWords::Silent);
            let broken = held(HoldWords::Promised(lasts_s.saturating_sub(short)));
            let explained = held(HoldWords::Explained);
            prop_assert!(kept.patience_ticks >= explained.patience_ticks);
            prop_assert!(explained.patience_ticks >= silent.patience_ticks && explained.heat <= silent.heat);
            prop_assert!(silent.patience_ticks >= broken.patience_ticks);
            if silent.patience_ticks > 0 {
                prop_assert!(kept.patience_ticks > silent.patience_ticks, "{}", temperament.id);
                prop_assert!(silent.patience_ticks > broken.patience_ticks, "{}", temperament.id);
            }
            prop_assert!(broken.trust < silent.trust || silent.trust == 0 || broken.trust == 0);
            prop_assert!(broken.heat >= silent.heat && silent.heat >= kept.heat);
        }
    }

    #[test]
    fn law_4_no_harmful_act_lowers_heat_or_raises_trust(state in any_state()) {
        for temperament in temperaments() {
            for act in Act::ALL.iter().filter(|act| act.is_harmful()) {
                let harmed = after(temperament, state, &[*act]);
                prop_assert!(harmed.heat >= state.heat, "{act:?} {}", temperament.id);
                prop_assert!(harmed.trust <= state.trust, "{act:?} {}", temperament.id);
            }
        }
    }

    #[test]
    fn law_5_compensation_without_acknowledgement_repairs_less(state in any_state()) {
        for temperament in temperaments() {
            let state = CustomerState { heard: false, sympathy: 0, ..state };
            let alone = after(temperament, state, &[Act::Compensate]);
            let both = after(temperament, state, &[Act::Acknowledge, Act::Compensate]);
            prop_assert!(repair(&state, &alone) <= repair(&state, &both), "{}", temperament.id);
            if state.band() != Band::Calm {
                prop_assert!(repair(&state, &alone) < repair(&state, &both), "{}", temperament.id);
            }
        }
    }

    #[test]
    fn law_6_overpromising_pleases_now_and_costs_more_when_it_breaks(state in any_state()) {
        for temperament in temperaments() {
            let promised = |act| after(temperament, CustomerState { promise: Promise::None, ..state }, &[act]);
            let (over, honest) = (promised(Act::Overpromise), promised(Act::Promise));
            if state.patience_ticks < 72 {
                prop_assert!(over.patience_ticks > state.patience_ticks, "it pleases: {}", temperament.id);
                prop_assert!(over.patience_ticks > honest.patience_ticks, "{}", temperament.id);
            }
            // Broken from the very same mood, only what had been promised differs.
            let broken = |promise| {
                with(temperament, CustomerState { promise, ..state }, Stimulus::PromiseSeen { kept: false })
            };
            let (over, honest) = (broken(Promise::Over), broken(Promise::Honest));
            prop_assert!(over.trust < honest.trust || honest.trust == 0, "{}", temperament.id);
            prop_assert!(over.heat >= honest.heat && over.patience_ticks <= honest.patience_ticks);
        }
    }

    #[test]
    fn law_7_selling_early_costs_trust_and_a_fitting_offer_does_not(state in any_state()) {
        for temperament in temperaments() {
            let sold = |sale| with(temperament, state, Stimulus::Sale(sale));
            prop_assert!(sold(Sale::Pushed).trust < state.trust || state.trust == 0, "{}", temperament.id);
            prop_assert!(sold(Sale::Fitting).trust >= state.trust, "{}", temperament.id);
            prop_assert!(sold(Sale::Fitting).heat <= state.heat, "{}", temperament.id);
        }
    }

    #[test]
    fn law_8_each_transfer_costs_patience_a_cold_one_and_retelling_more(state in any_state()) {
        for temperament in temperaments() {
            let warm = with(temperament, state, Stimulus::Transfer(Handover::Warm));
            let cold = with(temperament, state, Stimulus::Transfer(Handover::Cold));
            let retold = with(temperament, cold, Stimulus::Retell);
            let less = |a: &CustomerState, b: &CustomerState| {
                a.patience_ticks < b.patience_ticks || b.patience_ticks == 0
            };
            prop_assert!(less(&warm, &state) && less(&cold, &warm) && less(&retold, &cold), "{}", temperament.id);
        }
    }

    #[test]
    fn law_9_patience_never_rises_by_waiting(state in any_state(), ticks in any::<u32>(), explained in any::<bool>()) {
        for temperament in temperaments() {
            let waited = with(temperament, state, Stimulus::Wait { ticks, explained });
            prop_assert!(waited.patience_ticks <= state.patience_ticks);
            prop_assert!(ticks == 0 || waited.patience_ticks < state.patience_ticks || state.patience_ticks == 0);
            prop_assert_eq!((waited.heat, waited.trust), (state.heat, state.trust));
        }
    }

    #[test]
    fn law_10_all_numbers_stay_in_range_and_the_same_gives_the_same(
        state in any_state(), stimuli in prop::collection::vec(any_stimulus(), 0..20),
    ) {
        for temperament in temperaments() {
            let run = || stimuli.iter().fold(state, |now, stimulus| with(temperament, now, *stimulus));
            let end = run();
            let Mood { heat, trust, patience } = end.mood();
            prop_assert!(heat <= 20 && trust <= 20 && patience <= 20, "{end:?}");
            prop_assert!(end.patience_ticks <= 80 && end.apologies <= 3 && end.sympathy <= 3 && end.transfers <= 3);
            prop_assert_eq!(end, run());
        }
    }
}
