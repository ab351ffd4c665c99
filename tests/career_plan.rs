//! What is to be practised today, after what went how on which day.

use std::sync::{Arc, LazyLock};

use aplomb::career::{Ask, Entry, Item, Kept, Ladder, Now, Plan, Standing, Why, history, plan, shipped};
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
    plan.items.iter().map(|item| format!("{} {}", item.exercise.id(), word(&item.why))).collect()
}

fn planned(records: &[(Start, Summary)], day: i64, minutes: u32) -> Plan<'static> {
    planned_on(shipped(), &[], records, day, minutes)
}

/// The plan of somebody on this ladder, with promotions that were kept.
fn planned_on(
    ladder: Arc<Ladder>,
    kept: &'static [Kept],
    records: &[(Start, Summary)],
    day: i64,
    minutes: u32,
) -> Plan<'static> {
    // A plan borrows from its records: a test lets them live for ever.
    let records: &'static [(Start, Summary)] = records.to_vec().leak();
    let ladder = Box::leak(Box::new(ladder));
    let entries: Vec<Entry> = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(ladder, &entries, kept);
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
    let hard = planned(&[], 0, 60).items.iter().map(|item| item.exercise.difficulty()).collect::<Vec<_>>();
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

/// A post above the first asks an interview and three things more, which one good contact fulfils.
const INTERVIEWED: &str = r#"Career(
    format: 1,
    recent: 30,
    half_life: 6,
    competencies: {"listening": (rules: [Asked])},
    posts: {
        "below": (rank: Trainee),
        "above": (
            rank: TeamLead,
            after: ["below"],
            asks: (passed: {"first-week": 1}, measures: {Quality: 70}, over: 1, clean: 1, interview: "interview"),
        ),
    },
)"#;

#[test]
fn an_interview_is_held_once_the_post_is_near() {
    let (ladder, findings) = aplomb::career::read("career.ron", INTERVIEWED);
    let ladder = Arc::new(ladder.unwrap_or_else(|| panic!("{findings:?}")));
    let held = |records: &[(Start, Summary)], day: i64| {
        let plan = planned_on(Arc::clone(&ladder), &[], records, day, 40);
        let asked = |item: &&Item| matches!(item.why, Why::Next { ask: Ask::Interview { .. }, .. });
        let found: Vec<String> =
            plan.items.iter().filter(asked).map(|it| it.exercise.id().to_owned()).collect();
        found
    };
    assert_eq!(held(&[], 0), [""; 0], "nothing else is fulfilled");
    let near = (start("a", None), contact(0, 10, 10));
    // One that is for a promotion comes before the others.
    assert_eq!(held(std::slice::from_ref(&near), 0), ["interview/lead-the-room"]);
    let mut today = (start("b", None), Summary { finished_at: FIRST + DAY, ..Summary::default() });
    today.0.encounter.scenario = "interview/lead-the-room".to_owned();
    let records = [near, today];
    assert_eq!(held(&records, 1), [""; 0], "once a day is enough");
    assert_eq!(held(&records, 2), ["interview/quality-ear"], "what was held least comes first");
}

#[test]
fn a_calibration_keeps_up_what_calibrations_show() {
    static LEAD: LazyLock<[Kept; 1]> =
        LazyLock::new(|| [Kept { post: "team-lead".to_owned(), at: FIRST, attempt: "a".to_owned() }]);
    let mut scored = (start("a", None), contact(0, 10, 10));
    scored.0.encounter.scenario = "supervisor/the-vending-machine".to_owned();
    scored.1.moments.clear();
    scored.1.rules = [("agreement".to_owned(), Points { got: 60, of: 100 })].into();
    let calibrations = |kept: &'static [Kept], day: i64| {
        let plan = planned_on(shipped(), kept, std::slice::from_ref(&scored), day, 30);
        let analysing = shipped().competencies.iter().position(|it| it.calibrations).expect("there is one");
        let of = plan.items.iter().filter(|it| it.why == Why::Competency(analysing));
        of.map(|it| it.exercise.id().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(calibrations(&*LEAD, 0), [""; 0], "it was done today");
    // The other was heard less, but is too hard yet.
    assert_eq!(calibrations(&*LEAD, 30), ["supervisor/the-vending-machine"]);
    assert_eq!(calibrations(&[], 30), [""; 0], "their pack opens with a post");
}
