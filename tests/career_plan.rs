//! What is to be practised today, after what went how on which day.

use std::sync::LazyLock;

use aplomb::career::{Entry, Now, Plan, Standing, Why, history, plan, shipped};
use aplomb::encounter::{Header, fingerprint};
use aplomb::records::{Moment, Origin, Points, Start, Summary, VERSION};
use aplomb::scenario::{Library, Rule};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);
const SCENARIO: &str = "first-week/billing-shock";
const DAY: i64 = 86_400;
/// 5 January 2026, noon.
const FIRST: i64 = 1_767_614_400;

fn start(id: &str, from: Option<&str>) -> Start {
    let scenario = LIBRARY.scenario(SCENARIO).expect("it is shipped");
    let fingerprint = fingerprint(&LIBRARY.arrivals(scenario, false));
    Start {
        aplomb_attempt: VERSION,
        id: id.to_owned(),
        encounter: Header { scenario: SCENARIO.to_owned(), fingerprint, ..Header::default() },
        from: from.map(|attempt| Origin { attempt: attempt.to_owned(), chat: 0, turn: 2 }),
        agent: String::new(),
        language: String::new(),
        started_at: FIRST,
    }
}

/// A contact after so many days, in which the moment brought so many of ten points.
fn contact(day: i64, opening: i32, second: i32) -> Summary {
    let beats = &LIBRARY.scenario(SCENARIO).expect("it is shipped").beats;
    let moment = |at: usize, got: i32| Moment {
        beat: beats[at].id.clone(),
        turn: at + 1,
        points: Points { got, of: 10 },
    };
    Summary {
        finished_at: FIRST + day * DAY,
        overall: 80,
        passed: true,
        csat: 4,
        rules: [(Rule::Asked.slug().to_owned(), Points { got: 35, of: 35 })].into(),
        moments: vec![moment(0, opening), moment(1, second)],
        ..Summary::default()
    }
}

/// The plan of a day, told in words.
fn told(records: &[(Start, Summary)], day: i64, minutes: u32) -> Vec<String> {
    let plan = planned(records, day, minutes);
    let word = |why: &Why| match why {
        Why::Moment { beat, attempt, turn } => format!("{beat} {attempt}:{turn}"),
        Why::Competency(at) => shipped().competencies[*at].id.clone(),
        Why::Next { post, .. } => format!("for {}", shipped().posts[*post].id),
        Why::New => "new".to_owned(),
    };
    plan.items.iter().map(|item| format!("{} {}", item.scenario.id, word(&item.why))).collect()
}

fn planned(records: &[(Start, Summary)], day: i64, minutes: u32) -> Plan<'static> {
    // A plan borrows from its records: a test lets them live for ever.
    let records: &'static [(Start, Summary)] = records.to_vec().leak();
    let ladder = Box::leak(Box::new(shipped()));
    let entries: Vec<Entry> = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(ladder, &entries, &[]);
    let now = Now { seconds: FIRST + day * DAY, utc_offset_s: 0 };
    plan(&standing, &entries, &LIBRARY, now, minutes)
}

fn first_beat() -> String {
    LIBRARY.scenario(SCENARIO).expect("it is shipped").beats[0].id.clone()
}

#[test]
fn a_new_person_begins_with_the_easiest_that_the_next_post_asks() {
    let plan = told(&[], 0, 15);
    assert_eq!(plan[0], format!("{SCENARIO} for representative"));
    let hard = planned(&[], 0, 60).items.iter().map(|item| item.scenario.difficulty).collect::<Vec<_>>();
    assert!(hard.is_sorted(), "{hard:?}");
}

#[test]
fn a_moment_that_went_wrong_comes_again_until_it_goes_well() {
    let moment = |plan: &[String]| plan.iter().find(|it| it.contains(&first_beat())).cloned();
    let wrong = (start("a", None), contact(0, 2, 9));
    // Not the same day, but the day after, from the attempt and the line at which it went wrong.
    assert_eq!(moment(&told(std::slice::from_ref(&wrong), 0, 15)), None);
    let due = moment(&told(std::slice::from_ref(&wrong), 1, 15)).expect("it is due");
    assert_eq!(due, format!("{SCENARIO} {} a:1", first_beat()));
    // What was copied from the earlier attempt is not done again: the first line stays due, the second is seen.
    let copied = (start("b", Some("a")), contact(1, 10, 10));
    assert!(moment(&told(&[wrong.clone(), copied], 1, 15)).is_some());
    // Done again and well, it waits for longer each time.
    let mut well = (start("c", Some("a")), contact(1, 10, 10));
    well.0.from = Some(Origin { attempt: "a".into(), chat: 0, turn: 1 });
    assert_eq!(moment(&told(&[wrong.clone(), well.clone()], 2, 15)), None);
    assert!(moment(&told(&[wrong, well], 60, 15)).is_some());
}

#[test]
fn what_went_well_is_no_moment_to_practise() {
    let well = [(start("a", None), contact(0, 8, 10))];
    assert!(!told(&well, 30, 15).iter().any(|it| it.contains(&first_beat())));
}

#[test]
fn nobody_is_sent_back_into_a_scenario_that_has_changed() {
    let mut wrong = (start("a", None), contact(0, 2, 9));
    wrong.0.encounter.fingerprint += 1;
    assert!(!told(&[wrong], 1, 15).iter().any(|it| it.contains("a:1")));
}

#[test]
fn a_skill_is_due_again_after_a_while() {
    let well = [(start("a", None), contact(0, 10, 10))];
    let due = |day| told(&well, day, 15).iter().any(|it| it.ends_with("listening"));
    assert!(!due(1) && due(20));
}

#[test]
fn days_are_counted_and_nothing_else() {
    let on = |id: &str, day: i64| (start(id, None), contact(day, 10, 10));
    let records = [on("a", 0), on("b", 0), on("c", 1), on("d", 27), on("e", 40)];
    let practised = |day| planned(&records, day, 15).practised;
    assert_eq!([practised(0), practised(27), practised(28), practised(40), practised(100)], [1, 3, 2, 2, 0]);
}

#[test]
fn where_nothing_fits_the_shortest_is_named() {
    let plan = planned(&[], 0, 1);
    assert!(plan.items.is_empty());
    assert!(plan.shortest.is_some_and(|shortest| shortest > 1));
}
