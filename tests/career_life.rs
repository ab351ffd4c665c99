//! A working life, scripted: somebody who gets better goes from the first day to supervisor through real encounters,
//! somebody who does not stays where they began, and the records alone say why.

mod life;

use std::collections::BTreeSet;

use aplomb::career::{Ask, Entry, Ladder, Recent, Standing, history, shipped};
use life::Life;

/// More than enough for anybody who learns.
const LONGEST: usize = 150;

fn ids<'a>(ladder: &'a Ladder, standing: &Standing) -> Vec<&'a str> {
    standing.promotions.iter().map(|promotion| ladder.posts[promotion.post].id.as_str()).collect()
}

#[test]
fn whoever_learns_becomes_supervisor() {
    let ladder = shipped();
    let mut life = Life::new(&ladder, 7);
    // With three contacts a day; skill rises from a beginner's to 95 % in a month.
    let steps = life.live(LONGEST, |step| (10 + step).min(95));
    let records = life.records();
    let entries = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    let won = ids(&ladder, &standing);
    assert_eq!(ladder.posts[standing.post()].id, "supervisor", "{won:?}");
    assert!((60..LONGEST).contains(&steps), "{steps} attempts: neither for showing up nor for ever");
    for post in ["representative", "senior", "team-lead"] {
        assert!(won.contains(&post), "{post} was passed over: {won:?}");
    }
    let at = |post: &str| won.iter().position(|it| *it == post).expect("it was won");
    assert!(at("representative") < at("senior") && at("senior") < at("team-lead"));
    every_promotion_can_be_computed_again(&ladder, &entries, &standing);
    it_does_not_matter_in_which_order_files_are_read(&ladder, &records, &standing);
}

#[test]
fn whoever_does_not_learn_stays_a_trainee() {
    let ladder = shipped();
    let mut life = Life::new(&ladder, 8);
    life.live(120, |_| 0);
    let records = life.records();
    let entries = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    assert_eq!(ids(&ladder, &standing), Vec::<&str>::new());
    let open = standing.next().expect("the next post is there to be won");
    assert!(standing.progress(open).iter().any(|it| !it.met));
}

/// Six posts stand beside or above a senior's; chance alone leads to none from which a team is led.
#[test]
fn whoever_is_good_every_other_time_leads_nobody() {
    let ladder = shipped();
    let mut life = Life::new(&ladder, 3);
    life.live(90, |_| 50);
    let records = life.records();
    let entries = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    assert!(standing.post() < ladder.post("team-lead").expect("it is on the ladder"), "{standing:?}");
}

/// What shows that something was fulfilled gives the same figure alone, and no attempt of it was unneeded.
fn every_promotion_can_be_computed_again(ladder: &Ladder, entries: &[Entry], standing: &Standing) {
    for promotion in &standing.promotions {
        let post = &ladder.posts[promotion.post];
        assert_eq!(promotion.asks.len(), post.asks.len(), "{}", post.id);
        for shown in &promotion.asks {
            assert!(shown.met && !shown.attempts.is_empty(), "{}: {shown:?}", post.id);
            let known: BTreeSet<&str> = shown.attempts.iter().copied().collect();
            let mut alone = Recent::new(ladder);
            entries.iter().filter(|entry| known.contains(entry.id())).for_each(|entry| alone.add(*entry));
            assert_eq!(&alone.progress(shown.ask), shown, "{}", post.id);
            // One attempt less shows less.
            let mut fewer = Recent::new(ladder);
            let but_one = shown.attempts[1..].iter().copied().collect::<BTreeSet<&str>>();
            entries.iter().filter(|entry| but_one.contains(entry.id())).for_each(|entry| fewer.add(*entry));
            let less = fewer.progress(shown.ask);
            match shown.ask {
                Ask::Passed { .. } | Ask::Clean { .. } | Ask::Interview { .. } => {
                    assert!(less.have < shown.have)
                }
                Ask::Competency { .. } | Ask::Measure { .. } => assert!(less.seen < shown.seen),
            }
        }
        // Nothing that came later is needed.
        let until = entries.iter().filter(|entry| entry.summary.finished_at <= promotion.at);
        let then: Vec<Entry> = until.copied().collect();
        assert!(Standing::of(ladder, &then, &[]).holds(promotion.post), "{}", post.id);
    }
}

fn it_does_not_matter_in_which_order_files_are_read(
    ladder: &Ladder,
    records: &[life::Record],
    standing: &Standing,
) {
    // Backwards, with every other one twice, as after an import.
    let twice = records.iter().rev().chain(records.iter().step_by(2));
    let entries = history(twice.map(|(start, summary)| (start, summary)));
    assert_eq!(Standing::of(ladder, &entries, &[]).promotions, standing.promotions);
}
