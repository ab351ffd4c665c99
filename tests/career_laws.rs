//! Laws of a career, over random lives.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use aplomb::career::{Ask, ENOUGH, Entry, Kept, Ladder, Now, Standing, history, is_of, plan, read};
use aplomb::encounter::Header;
use aplomb::records::{Origin, Points, Start, Summary, VERSION};
use aplomb::scenario::{Library, Rule};
use proptest::prelude::*;

/// So little is asked that chance gets somewhere.
const LADDER: &str = r#"Career(
    format: 1,
    recent: 8,
    half_life: 2,
    competencies: {
        "empathy": (rules: [CueMet, Harm]),
        "solving": (rules: [NeedMet]),
        "time": (rules: [InTime]),
    },
    posts: {
        "new": (rank: Trainee),
        "known": (rank: Representative, after: ["new"], asks: (passed: {"sales": 1})),
        "kind": (rank: Senior, after: ["known"], asks: (competencies: {"empathy": (level: 40, seen: 3)})),
        "quick": (rank: Senior, after: ["known"], asks: (measures: {InTime: 30, Quality: 40}, over: 3)),
        "sure": (rank: Specialist, after: ["kind", "quick"], asks: (clean: 2, competencies: {"solving": (level: 50, seen: 3)})),
        "chosen": (rank: TeamLead, after: ["sure"], asks: (interview: "de-escalation/the-regular")),
    },
)"#;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);

type Record = (Start, Summary);

fn ladder() -> Ladder {
    let (ladder, findings) = read("career.ron", LADDER);
    ladder.unwrap_or_else(|| panic!("{findings:?}"))
}

fn scenarios() -> Vec<String> {
    let ids = ["sales", "de-escalation"]
        .iter()
        .flat_map(|pack| &LIBRARY.pack(pack).expect("it is shipped").scenarios);
    ids.map(|scenario| scenario.id.clone()).collect()
}

/// One finished attempt. Its id is made of all that can differ: two that are the same attempt are the same.
fn record() -> impl Strategy<Value = Record> {
    let rules = [Rule::CueMet, Rule::Harm, Rule::NeedMet, Rule::InTime, Rule::FirstContact];
    let points = prop::collection::vec(prop::option::of((-20i32..=40, 0i32..=40)), rules.len());
    let scenario = prop::sample::select(scenarios());
    let day = 1_767_600_000i64..1_770_000_000;
    (scenario, day, 0u8..=100, 1u8..=5, points, prop::option::weighted(0.2, 0usize..2), 0u8..10).prop_map(
        move |(scenario, finished_at, overall, csat, points, critical, odd)| {
            let each = rules.iter().zip(&points).filter_map(|(rule, points)| Some((rule, (*points)?)));
            let rules: BTreeMap<String, Points> =
                each.map(|(rule, points)| (rule.slug().to_owned(), Points::from(points))).collect();
            let critical = vec!["insult".to_owned(); critical.unwrap_or(0)];
            let practice = odd == 0;
            let start = Start {
                aplomb_attempt: VERSION,
                id: format!("{finished_at}-{scenario}-{overall}-{csat}-{odd}-{points:?}-{}", critical.len()),
                encounter: Header { scenario, ..Header::default() },
                from: practice.then(|| Origin { attempt: "earlier".to_owned(), chat: 0, turn: 2 }),
                agent: String::new(),
                language: String::new(),
                started_at: finished_at - 300,
            };
            let passed = overall >= 50 && critical.is_empty();
            let in_time = (odd % 3 > 0).then_some(csat > 2);
            (
                start,
                Summary {
                    finished_at,
                    overall,
                    csat,
                    passed,
                    in_time,
                    rules,
                    critical,
                    ..Summary::default()
                },
            )
        },
    )
}

fn life(most: usize) -> impl Strategy<Value = Vec<Record>> {
    prop::collection::vec(record(), 0..most)
}

fn entries(records: &[Record]) -> Vec<Entry<'_>> {
    history(records.iter().map(|(start, summary)| (start, summary)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// What comes later adds posts and takes none.
    #[test]
    fn ranks_never_fall_as_time_goes_by(records in life(60), until in 0usize..60) {
        let (ladder, all) = (ladder(), entries(&records));
        let whole = Standing::of(&ladder, &all, &[]);
        let before = Standing::of(&ladder, &all[..until.min(all.len())], &[]);
        let kept = before.promotions.len();
        prop_assert_eq!(&whole.promotions[..kept], &before.promotions[..]);
        prop_assert!(whole.rank() >= before.rank() && whole.post() >= before.post());
    }

    /// What comes in from elsewhere, with whatever dates, takes nothing away from what was kept.
    #[test]
    fn ranks_never_fall_when_attempts_are_added(records in life(40), more in life(40)) {
        let ladder = ladder();
        let kept = Standing::of(&ladder, &entries(&records), &[]).kept();
        let merged: Vec<Record> = records.iter().chain(&more).cloned().collect();
        let entries = entries(&merged);
        let standing = Standing::of(&ladder, &entries, &kept);
        for Kept { post, .. } in &kept {
            prop_assert!(standing.holds(ladder.post(post).expect("it is on the ladder")), "{}", post);
        }
        let times: Vec<i64> = standing.promotions.iter().map(|promotion| promotion.at).collect();
        prop_assert!(times.is_sorted());
        let posts: BTreeSet<usize> = standing.promotions.iter().map(|promotion| promotion.post).collect();
        prop_assert_eq!(posts.len(), standing.promotions.len(), "each post is won once");
    }

    /// What is kept says nothing that the records do not say: the same posts, with the same evidence.
    #[test]
    fn what_is_kept_is_recomputed_with_its_evidence(records in life(60)) {
        let (ladder, all) = (ladder(), entries(&records));
        let computed = Standing::of(&ladder, &all, &[]);
        let kept = computed.kept();
        prop_assert_eq!(Standing::of(&ladder, &all, &kept).promotions, computed.promotions);
    }

    /// Where the list of attempts says that no post can be won, going through all of them wins none.
    #[test]
    fn whoever_may_win_nothing_wins_nothing(records in life(60), until in 0usize..60) {
        let (ladder, all) = (ladder(), entries(&records));
        let kept = Standing::of(&ladder, &all[..until.min(all.len())], &[]).kept();
        let good = all.iter().filter(|entry| !entry.is_practice() && entry.summary.passed);
        let passed: BTreeSet<&str> = good.map(|entry| entry.scenario()).collect();
        let count = |named: &str| passed.iter().filter(|scenario| is_of(scenario, named)).count();
        if !Standing::of(&ladder, &[], &kept).may_win(count) {
            prop_assert_eq!(Standing::of(&ladder, &all, &kept).promotions.len(), kept.len());
        }
    }

    #[test]
    fn the_order_of_reading_does_not_matter(records in life(40).prop_shuffle(), again in 0usize..40) {
        let ladder = ladder();
        let mut sorted = records.clone();
        sorted.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        sorted.extend(records.get(again).cloned());
        prop_assert_eq!(entries(&records), entries(&sorted));
        let (one, other) = (entries(&records), entries(&sorted));
        let (one, other) = (Standing::of(&ladder, &one, &[]), Standing::of(&ladder, &other, &[]));
        prop_assert_eq!(one.promotions, other.promotions);
    }

    #[test]
    fn practice_and_interviews_move_no_figure(records in life(40)) {
        let ladder = ladder();
        let counts = |(start, _): &&Record| {
            start.from.is_none() && !ladder.is_interview(&start.encounter.scenario)
        };
        let contacts: Vec<Record> = records.iter().filter(counts).cloned().collect();
        let (all, contacts) = (entries(&records), entries(&contacts));
        let (all, contacts) = (Standing::of(&ladder, &all, &[]), Standing::of(&ladder, &contacts, &[]));
        for at in 0..ladder.competencies.len() {
            prop_assert_eq!(all.recent.level(at), contacts.recent.level(at));
        }
        prop_assert_eq!(all.recent.contacts(), contacts.recent.contacts());
    }

    #[test]
    fn nothing_is_claimed_before_three_and_all_stays_within_bounds(records in life(40)) {
        let (ladder, entries) = (ladder(), entries(&records));
        let standing = Standing::of(&ladder, &entries, &[]);
        for at in 0..ladder.competencies.len() {
            let (level, seen) = standing.recent.level(at);
            prop_assert_eq!(level.is_some(), seen >= ENOUGH);
            prop_assert!(seen <= ladder.recent);
            prop_assert!(level.is_none_or(|it| it.low <= it.value && it.value <= it.high && it.high <= 100));
        }
        for it in (0..ladder.posts.len()).flat_map(|post| standing.progress(post)) {
            let few = it.seen.is_some_and(|(seen, wanted)| seen < wanted);
            prop_assert!(!(it.met && few), "{:?}", it);
            if let Ask::Competency { .. } | Ask::Measure { .. } = it.ask {
                prop_assert!(it.have <= 100);
            }
        }
    }

    #[test]
    fn a_plan_fits_and_is_the_same_again(records in life(30), minutes in 1u32..60, days in 0i64..60) {
        let (ladder, entries) = (ladder(), entries(&records));
        let standing = Standing::of(&ladder, &entries, &[]);
        let now = Now { seconds: 1_770_000_000 + 86_400 * days, utc_offset_s: 3600 };
        let told = || {
            let plan = plan(&standing, &entries, &LIBRARY, now, minutes);
            let items = plan.items.iter().map(|item| (item.exercise.id().to_owned(), item.minutes, format!("{:?}", item.why)));
            (items.collect::<Vec<_>>(), plan.practised, plan.shortest)
        };
        let (items, practised, shortest) = told();
        prop_assert_eq!((items.clone(), practised, shortest), told());
        prop_assert!(items.iter().map(|(_, minutes, _)| minutes).sum::<u32>() <= minutes);
        let scenarios: BTreeSet<&String> = items.iter().map(|(scenario, ..)| scenario).collect();
        prop_assert_eq!(scenarios.len(), items.len());
        prop_assert!(practised <= 28);
        prop_assert_eq!(items.is_empty(), shortest.is_none_or(|shortest| shortest > minutes));
    }
}
