//! Answers in the trainee's own words: what they say is the matched reply's, how they say it is their own.

mod played;

use std::sync::Arc;

use aplomb::encounter::{Ear, Encounter, Event, Header, Meant, Moment, Move, Pace, Sense, Unclear};
use aplomb::grading::{Scorecard, Section, grade};
use aplomb::l10n::Locale;
use aplomb::language::Tongue;
use aplomb::scenario::{Act, Agent, Form};
use played::{World, moves, moves_of};

const SCENARIO: &str = "first-week/billing-shock";

/// The careful trainee's moves, each line typed in words that do what `words` says of its turn and its
/// reply's acts.
fn retyped(world: &World, words: impl Fn(usize, &[Act]) -> (String, Vec<Act>)) -> (Encounter, Scorecard) {
    let scenario = world.library.scenario(SCENARIO).expect("a shipped scenario");
    let mut encounter = world.encounter(scenario, 0, Pace::Untimed);
    for made in moves(&moves_of(scenario).join("careful.moves")) {
        let made = match made {
            Move::Say { reply, thought_ms } => {
                let acts =
                    encounter.offered().find(|(_, it)| it.id == reply).expect("offered").1.acts.clone();
                let (text, acts) = words(encounter.transcript().turns.len(), &acts);
                Move::Type { text, meant: Meant::Reply(reply), acts, thought_ms }
            }
            other => other,
        };
        encounter.step(&made).expect("the line is there");
    }
    let rubric = world.library.rubric(SCENARIO);
    let card = grade(scenario, encounter.transcript(), &rubric);
    (encounter, card)
}

#[test]
fn manner_is_graded_on_the_words_and_matter_on_the_reply() {
    let world = World::new();
    let scenario = world.library.scenario(SCENARIO).expect("a shipped scenario");
    let rubric = world.library.rubric(SCENARIO);
    let chosen = world.play((scenario, &rubric), "careful.moves", 0).grades;
    // Words that do all that the line does are worth as much.
    let (_, warm) =
        retyped(&world, |_, acts| ("So sorry to hear that, of course I will.".to_owned(), acts.to_vec()));
    assert_eq!((warm.grades.empathy, warm.grades.resolution), (chosen.empathy, chosen.resolution));
    // Words that do nothing solve it coldly.
    let (_, cold) = retyped(&world, |_, _| ("Fine. That is done.".to_owned(), Vec::new()));
    assert!(cold.grades.empathy < 30, "{:?}", cold.grades);
    assert!(cold.grades.empathy + 50 < warm.grades.empathy, "{:?}", cold.grades);
    // One line that blames is worse than one that is cold.
    let once = |does: &'static [Act]| {
        let words = |turn: usize, acts: &[Act]| {
            ("You should have read it.".to_owned(), if turn == 1 { does.to_vec() } else { acts.to_vec() })
        };
        retyped(&world, words)
    };
    let ((_, curt), (_, rude)) = (once(&[]), once(&[Act::Blame]));
    assert!(rude.grades.empathy < curt.grades.empathy && curt.grades.empathy < chosen.empathy);
    assert!(rude.csat <= curt.csat);
}

#[test]
fn a_cold_line_is_shown_the_authors_own_words() {
    let world = World::new();
    let (encounter, card) = retyped(&world, |_, _| ("Fine. That is done.".to_owned(), Vec::new()));
    let shown =
        card.evidence.iter().filter(|it| it.section == Section::Empathy && it.is_loss()).find(|missed| {
            let turn = &encounter.transcript().turns[missed.turn];
            let said = turn.own_words(encounter.scenario(), &missed.quote);
            said == Some("Fine. That is done.") && missed.better.as_ref() == Some(&missed.quote)
        });
    assert!(shown.is_some(), "the reply that was said coldly, as it is written: {:?}", card.evidence);
}

#[test]
fn what_was_not_understood_is_said_so_and_nothing_is_lost() {
    let world = World::new();
    let scenario = world.library.scenario(SCENARIO).expect("a shipped scenario");
    let check = |why: Unclear, acts: &[Act], hotter: bool| {
        let mut encounter = world.encounter(scenario, 0, Pace::Untimed);
        let (phase, heat) = (encounter.state().phase, encounter.transcript().last_mood().heat);
        let meant = Meant::Unclear(why);
        let made = Move::Type { text: "Hm.".to_owned(), meant, acts: acts.to_vec(), thought_ms: 0 };
        let turn = encounter.step(&made).expect("anything can be typed").clone();
        let said = |event: &Event| matches!(event, Event::CustomerPuzzled { why: it, .. } if *it == why);
        assert!(turn.events.iter().any(said), "{why:?}");
        assert_eq!(encounter.state().phase, phase, "{why:?}: the customer waits where they were");
        assert_eq!(encounter.transcript().last_mood().heat > heat, hotter, "{why:?}");
        assert!(encounter.offered().count() > 0);
    };
    check(Unclear::Plain, &[], false);
    check(Unclear::Language, &[Act::Apologise], false);
    check(Unclear::Insult, &[Act::Blame], true);
}

#[test]
fn an_insult_that_was_not_understood_is_graded_all_the_same() {
    let world = World::new();
    let scenario = world.library.scenario(SCENARIO).expect("a shipped scenario");
    let rubric = world.library.rubric(SCENARIO);
    let graded = |acts: Vec<Act>| {
        let mut encounter = world.encounter(scenario, 0, Pace::Untimed);
        let meant = Meant::Unclear(Unclear::Insult);
        let made = Move::Type { text: "You again.".to_owned(), meant, acts, thought_ms: 0 };
        encounter.step(&made).expect("anything can be typed");
        for made in moves(&moves_of(scenario).join("careful.moves")) {
            encounter.step(&made).expect("the way goes on");
        }
        grade(scenario, encounter.transcript(), &rubric)
    };
    let (harmless, harmful) = (graded(Vec::new()), graded(vec![Act::Dismiss]));
    assert!(harmful.grades.empathy < harmless.grades.empathy);
    assert!(harmful.evidence.iter().any(|it| it.turn == 1 && it.points < 0));
}

#[test]
fn a_typed_play_is_the_same_again() {
    let world = World::new();
    let (encounter, _) =
        retyped(&world, |_, acts| ("In \"my\" own words,\nso far.".to_owned(), acts.to_vec()));
    let header: &Header = &encounter.transcript().header;
    let made: Vec<Move> = encounter
        .transcript()
        .moves()
        .map(|made| match aplomb::encounter::Entry::parse(&made.to_string()) {
            Ok(Some(aplomb::encounter::Entry::Move(read))) => read,
            other => panic!("{made}: {other:?}"),
        })
        .collect();
    let scenario = Arc::clone(encounter.scenario());
    let (again, refused) = Encounter::replay(scenario, &world.temperaments, header, &made).expect("known");
    assert!(refused.is_none());
    assert_eq!(again.transcript(), encounter.transcript());
}

/// Without the encoder, which takes its time in a build that is not optimised.
#[test]
fn an_ear_knows_an_example_from_nonsense_in_both_languages() {
    let world = World::new();
    let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
    let check = |locale: &str, tongue: Tongue, nonsense: &str, foreign: &str| {
        let scenario = world.library.scenario(SCENARIO).expect("a shipped scenario");
        let encounter = world.encounter(scenario, 0, Pace::Untimed);
        let moment = Moment::of(&encounter, &Locale::new(locale), &agent);
        assert_eq!(moment.choices().len(), encounter.offered().count());
        let mut ear = Ear::new(tongue, None);
        for choice in moment.choices() {
            let heard = ear.hear(&moment, &choice.examples[0]);
            assert_eq!(heard.sense, Sense::Reply(choice.id.clone()), "{}", choice.examples[0]);
        }
        assert_eq!(ear.hear(&moment, nonsense).sense, Sense::Unclear(Unclear::Plain), "{nonsense}");
        assert_eq!(ear.hear(&moment, foreign).sense, Sense::Unclear(Unclear::Language), "{foreign}");
        let long = "à 12 \u{202e}\u{0} 🙂 ".repeat(2_000);
        assert!(ear.hear(&moment, &long).text.chars().count() <= aplomb::language::READ_AT_MOST);
        assert_eq!(ear.hear(&moment, "").sense, Sense::Unclear(Unclear::Plain));
        assert_eq!(ear.hear(&moment, "0612345678 zoe@example.org").sense, Sense::Unclear(Unclear::Personal));
    };
    check("en", Tongue::English, "zzz qqq", "Vous avez vu le match hier avec les voisins ?");
    check("fr", Tongue::French, "zzz qqq", "What have you and your friends been doing there?");
}
