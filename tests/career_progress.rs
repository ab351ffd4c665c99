//! How a career went: trends, the radar, the calendar and the story, over random lives and in figures.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use aplomb::career::{
    AGO_D, Ask, Entry, Ladder, Now, Series, Standing, Trend, WEEKS, What, calendar, history, radar, shipped,
    timeline, weekday,
};
use aplomb::encounter::Header;
use aplomb::grading::HandleTimes;
use aplomb::records::{Origin, Points, Start, Summary, VERSION};
use aplomb::scenario::{Library, Rule};
use proptest::prelude::*;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);
static LADDER: LazyLock<Ladder> = LazyLock::new(|| Ladder::clone(&shipped()));

const DAY: i64 = 86_400;
/// Monday 5 January 2026, noon.
const FIRST: i64 = 1_767_614_400;

type Record = (Start, Summary);

fn start(id: String, scenario: &str, practice: bool) -> Start {
    Start {
        aplomb_attempt: VERSION,
        id,
        encounter: Header { scenario: scenario.to_owned(), ..Header::default() },
        from: practice.then(|| Origin { attempt: "earlier".to_owned(), chat: 0, turn: 2 }),
        agent: String::new(),
        language: String::new(),
        started_at: FIRST,
    }
}

/// A contact that brought this much in everything; it was on the phone for two minutes.
fn contact(at: i64, scenario: &str, grade: u8) -> Record {
    let points = Points { got: grade.into(), of: 100 };
    let summary = Summary {
        finished_at: at,
        empathy: grade,
        resolution: grade,
        handle_time: grade,
        overall: grade,
        passed: grade >= 70,
        csat: 4,
        total_ms: 120_000,
        times: HandleTimes { talk_ms: 90_400, hold_ms: 0, after_ms: 29_600 },
        rules: [(Rule::CueMet.slug().to_owned(), points)].into(),
        ..Summary::default()
    };
    (start(format!("{at:012}-{scenario}-{grade}"), scenario, false), summary)
}

/// A coaching talk that brought this much, for three quarters of an hour.
fn talk(at: i64, grade: u8) -> Record {
    let (start, summary) = contact(at, "supervisor/three-fifty-two", grade);
    let times = HandleTimes { talk_ms: 2_700_000, hold_ms: 0, after_ms: 0 };
    (start, Summary { rubric: "coaching".to_owned(), times, in_time: Some(false), ..summary })
}

/// A calibration that agreed this much.
fn calibration(at: i64, agreement: u8) -> Record {
    let (start, _) = contact(at, "supervisor/the-vending-machine", agreement);
    let points = Points { got: agreement.into(), of: 100 };
    let rules = [("agreement".to_owned(), points)].into();
    (start, Summary { finished_at: at, overall: agreement, rules, ..Summary::default() })
}

fn entries(records: &[Record]) -> Vec<Entry<'_>> {
    history(records.iter().map(|(start, summary)| (start, summary)))
}

fn now(seconds: i64) -> Now {
    Now { seconds, utc_offset_s: 3_600 }
}

fn ids() -> Vec<String> {
    LIBRARY.scenarios().map(|(_, scenario)| scenario.id.clone()).chain(["interview/any".to_owned()]).collect()
}

/// A life of up to half a year: contacts, practice and interviews, some of them kept before there were times.
fn life() -> impl Strategy<Value = Vec<Record>> {
    let one = (prop::sample::select(ids()), 0i64..180 * DAY, 0u8..=100, 0u8..8);
    prop::collection::vec(one, 0..80).prop_map(|lived| {
        let record = |(scenario, after, grade, odd): (String, i64, u8, u8)| {
            let (mut start, mut summary) = contact(FIRST + after, &scenario, grade);
            if odd == 0 {
                start.from = Some(Origin { attempt: "earlier".to_owned(), chat: 0, turn: 2 });
            }
            if odd == 1 {
                summary.times = HandleTimes::default();
            }
            start.id += &odd.to_string();
            (start, summary)
        };
        lived.into_iter().map(record).collect()
    })
}

#[test]
fn a_trend_follows_contacts_and_smooths_over_five() {
    let grades = [50u8, 60, 70, 80, 90, 100, 40];
    let mut records: Vec<Record> = (0..)
        .zip(grades)
        .map(|(day, grade)| contact(FIRST + day * DAY, "first-week/no-receipt", grade))
        .collect();
    // Neither practice nor an interview is seen, nor a coaching talk or a calibration.
    let mut practice = contact(FIRST + 10 * DAY, "first-week/no-receipt", 0);
    practice.0.from = Some(Origin { attempt: "earlier".to_owned(), chat: 0, turn: 2 });
    records.extend([practice, contact(FIRST + 11 * DAY, "interview/any", 0)]);
    records.extend([talk(FIRST + 12 * DAY, 0), calibration(FIRST + 13 * DAY, 0)]);
    let entries = entries(&records);
    let shown = |last: usize| {
        let trend = Trend::of(Series::Empathy, &LADDER, &entries, last);
        let points: Vec<(u32, Option<u32>)> = trend.points.iter().map(|it| (it.value, it.smooth)).collect();
        (points, trend.lately(), trend.before())
    };
    let whole =
        [(50, None), (60, None), (70, None), (80, None), (90, Some(70)), (100, Some(80)), (40, Some(76))];
    assert_eq!(shown(30), (whole.to_vec(), Some(76), None));
    assert_eq!(shown(2), (whole[5..].to_vec(), Some(76), None));
    let talk = Trend::of(Series::Talk, &LADDER, &entries, 1);
    assert_eq!((talk.points[0].value, talk.points[0].at), (90, FIRST + 6 * DAY));
}

#[test]
fn the_last_five_stand_beside_the_five_before() {
    let records: Vec<Record> = (0..12)
        .map(|at| contact(FIRST + at, "first-week/no-receipt", if at < 7 { 60 } else { 80 }))
        .collect();
    let trend = Trend::of(Series::Resolution, &LADDER, &entries(&records), 30);
    assert_eq!((trend.lately(), trend.before()), (Some(80), Some(60)));
}

#[test]
fn a_record_older_than_the_times_has_none() {
    let mut records = vec![contact(FIRST, "first-week/no-receipt", 70), contact(FIRST + 1, "sales/any", 70)];
    records[0].1.times = HandleTimes::default();
    let points = |series: Series| Trend::of(series, &LADDER, &entries(&records), 30).points.len();
    assert_eq!(Series::ALL.iter().map(|series| points(*series)).collect::<Vec<_>>(), [2, 2, 2, 1, 1, 1]);
}

#[test]
fn the_radar_looks_at_today_and_at_a_month_ago() {
    let then = |days: i64, grade: u8| {
        let ids = ids();
        (0..3).map(move |at| contact(FIRST + days * DAY + at, &ids[at as usize + days as usize % 7], grade))
    };
    let records: Vec<Record> = then(0, 40).chain(then(38, 80)).collect();
    let entries = entries(&records);
    let empathy = LADDER.competencies.iter().position(|it| it.id == "empathy").expect("it is on the ladder");
    let levels = |day: i64| {
        let spoke = radar(&LADDER, &entries, now(FIRST + day * DAY))[empathy];
        (spoke.now.map(|it| it.value), spoke.before.map(|it| it.value), spoke.seen)
    };
    assert_eq!(levels(40), (Some(60), Some(40), 6));
    assert_eq!(levels(80), (Some(60), Some(60), 6));
    // What was never seen is not known, and is not nothing.
    let unseen = radar(&LADDER, &entries, now(FIRST))[empathy + 1];
    assert_eq!((unseen.now, unseen.before, unseen.seen), (None, None, 0));
    assert_eq!(levels(AGO_D - 1).1, None);
}

#[test]
fn a_calendar_counts_by_days() {
    let mut records = vec![
        contact(FIRST - 7 * DAY, "first-week/no-receipt", 70),
        contact(FIRST, "first-week/no-receipt", 70),
        contact(FIRST + 60, "sales/any", 70),
        contact(FIRST + 120, "interview/any", 70),
        contact(FIRST + 2 * DAY, "sales/any", 70),
    ];
    records[1].1.total_ms = 60_001;
    let days = calendar(&LADDER, &entries(&records), now(FIRST + 3));
    let seen: Vec<(i64, usize, usize, u32)> = days
        .iter()
        .filter(|it| it.contacts + it.practice > 0)
        .map(|it| (it.day - days[0].day, it.contacts, it.practice, it.minutes))
        .collect();
    // This Monday is the last of 78 days; a week before it was one contact, and what is still to come is not there.
    assert_eq!((days.len(), seen), (78, vec![(70, 1, 0, 2), (77, 2, 1, 6)]));
}

#[test]
fn a_story_tells_what_was_first_and_what_was_hard() {
    let hardest = LIBRARY.scenarios().find(|(_, it)| it.difficulty == 5).expect("there is one").1;
    let other = LIBRARY.scenarios().find(|(_, it)| it.difficulty == 4).expect("there is one").1;
    let records = vec![
        contact(FIRST, "first-week/no-receipt", 50),
        contact(FIRST + 1, "first-week/no-receipt", 80),
        contact(FIRST + 2, "first-week/billing-shock", 100),
        contact(FIRST + 3, &other.id, 100),
        contact(FIRST + 4, "interview/any", 90),
        contact(FIRST + 5, "interview/any", 95),
        contact(FIRST + 6, &hardest.id, 75),
        contact(FIRST + 7, &hardest.id, 75),
        contact(FIRST + 8, "gone/from-here", 75),
    ];
    let entries = entries(&records);
    let standing = Standing::of(&LADDER, &entries, &[]);
    let story = timeline(&standing, &entries, &LIBRARY);
    let told: Vec<(i64, &str)> = story.iter().map(|it| (it.at - FIRST, it.what.slug())).collect();
    let pack = |id: &str| id.split_once('/').expect("a pack").0.to_owned();
    let mut expected =
        vec![(0, "first"), (1, "pack"), (2, "full-marks"), (3, "pack"), (3, "hard"), (4, "interview")];
    if pack(&other.id) != pack(&hardest.id) {
        expected.push((6, "pack"));
    }
    expected.extend([(6, "hard"), (8, "pack")]);
    assert_eq!(told, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_trend_is_of_contacts_alone_and_does_not_depend_on_how_many_are_shown(records in life(), last in 0usize..40) {
        let all = entries(&records);
        let contacts: Vec<Entry> = all.iter().filter(|entry| LADDER.is_contact(entry)).copied().collect();
        for series in Series::ALL {
            let whole = Trend::of(*series, &LADDER, &all, usize::MAX);
            let few = Trend::of(*series, &LADDER, &contacts, last);
            let from = whole.points.len().saturating_sub(last);
            prop_assert_eq!(&few.points[..], &whole.points[from..]);
            prop_assert!(whole.points.is_sorted_by_key(|point| point.at));
            for five in whole.points.windows(5) {
                let values = five.iter().map(|point| point.value);
                let smooth = five[4].smooth.expect("there are five");
                prop_assert!(values.clone().min() <= Some(smooth) && Some(smooth) <= values.max());
            }
        }
    }

    /// The radar finds from the end what a standing finds by living through everything.
    #[test]
    fn the_radar_tells_the_levels_of_the_standing(records in life(), day in 0i64..250) {
        let now = now(FIRST + day * DAY);
        let all = entries(&records);
        let until = |seconds: i64| {
            let then: Vec<Entry> = all.iter().filter(|it| it.summary.finished_at <= seconds).copied().collect();
            Standing::of(&LADDER, &then, &[])
        };
        let (whole, before) = (Standing::of(&LADDER, &all, &[]), until(now.seconds - AGO_D * DAY));
        for spoke in radar(&LADDER, &all, now) {
            prop_assert_eq!((spoke.now, spoke.seen), whole.recent.level(spoke.competency));
            prop_assert_eq!(spoke.before, before.recent.level(spoke.competency).0);
        }
    }

    #[test]
    fn a_calendar_has_every_day_once_and_everything_that_was_done(records in life(), day in 0i64..250) {
        let (all, now) = (entries(&records), now(FIRST + day * DAY));
        let days = calendar(&LADDER, &all, now);
        prop_assert!(days.windows(2).all(|two| two[0].day + 1 == two[1].day));
        prop_assert_eq!((weekday(days[0].day), days[days.len() - 1].day), (0, now.today()));
        prop_assert_eq!(days.len().div_ceil(7) as i64, WEEKS);
        let mut counted: BTreeMap<i64, usize> = BTreeMap::new();
        for entry in &all {
            *counted.entry(now.day_of(entry.summary.finished_at)).or_default() += 1;
        }
        for it in &days {
            prop_assert_eq!(it.contacts + it.practice, counted.get(&it.day).copied().unwrap_or(0));
            prop_assert_eq!(it.minutes > 0, it.contacts + it.practice > 0);
        }
    }

    #[test]
    fn a_story_is_in_order_tells_each_first_once_and_every_promotion(records in life()) {
        let all = entries(&records);
        let standing = Standing::of(&LADDER, &all, &[]);
        let story = timeline(&standing, &all, &LIBRARY);
        prop_assert!(story.is_sorted_by_key(|it| it.at));
        let told: BTreeSet<String> = story.iter().map(|it| format!("{:?}", it.what)).collect();
        prop_assert_eq!(told.len(), story.len(), "nothing is told twice");
        let posts: Vec<usize> = story.iter().filter_map(|it| match it.what { What::Promoted { post } => Some(post), _ => None }).collect();
        let won: Vec<usize> = standing.promotions.iter().map(|it| it.post).collect();
        prop_assert_eq!(posts, won);
        for it in &story {
            prop_assert!(all.iter().any(|entry| entry.id() == it.attempt && entry.summary.finished_at == it.at));
        }
    }
}

#[test]
fn what_is_no_contact_is_in_no_measure_of_contacts() {
    let contacts: Vec<Record> = (0..)
        .zip(["first-week/no-receipt", "first-week/billing-shock"])
        .map(|(day, scenario)| contact(FIRST + day * DAY, scenario, 80))
        .collect();
    let mut all = contacts.clone();
    all.extend([talk(FIRST + 3 * DAY, 20), calibration(FIRST + 4 * DAY, 20)]);
    let (alone, beside) = (entries(&contacts), entries(&all));
    let [alone, beside] = [&alone, &beside].map(|entries| Standing::of(&LADDER, entries, &[]));
    assert_eq!((beside.recent.contacts(), beside.recent.coaching_talks()), (2, 1));
    let mut seen = 0;
    for ask in LADDER.posts.iter().flat_map(|post| &post.asks) {
        if matches!(ask, Ask::Measure { .. } | Ask::Clean { .. }) {
            assert_eq!(alone.recent.progress(ask), beside.recent.progress(ask), "{ask:?}");
            seen += 1;
        }
    }
    assert!(seen > 10);
    // What somebody can do is seen in it all the same.
    let empathy = LADDER.competencies.iter().position(|it| it.rules.contains(&Rule::CueMet)).expect("there");
    assert_eq!([&alone, &beside].map(|it| it.recent.level(empathy).1), [2, 3]);
}
