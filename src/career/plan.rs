//! What to practise today: the interview for a post that is near, skills and moments that are due, then the next step on
//! the ladder, then something new, in the minutes that there are.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::days::{Now, SEEN_D, practised};
use super::exercise::Exercise;
use super::help::{best, exercised, help, worth};
use super::history::Entry;
use super::ladder::{Ask, is_of};
use super::memory::{Memory, review};
use super::standing::Standing;
use crate::encounter::fingerprint;
use crate::records::WELL;
use crate::scenario::Library;

/// A plan for today.
#[derive(Clone, Debug)]
pub struct Plan<'a> {
    /// From easy to hard; together no longer than the minutes that were given.
    pub items: Vec<Item<'a>>,
    /// On how many of so many last days, today included, something was practised.
    pub practised: usize,
    pub of: usize,
    /// How long the shortest takes of all that could be planned, in minutes; None where nothing could.
    pub shortest: Option<u32>,
}

/// One thing to practise.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    pub exercise: Exercise<'a>,
    /// An estimate: as long as the exercise takes; a moment half of that.
    pub minutes: u32,
    pub why: Why<'a>,
}

/// Why it is practised.
#[derive(Clone, Debug, PartialEq)]
pub enum Why<'a> {
    /// This line of the customer went wrong: it is practised from there, in that attempt.
    Moment { beat: &'a str, attempt: &'a str, turn: usize },
    /// This competency is due.
    Competency(usize),
    /// It helps with what a post asks.
    Next { post: usize, ask: &'a Ask },
    /// It was done least.
    New,
}

impl Why<'_> {
    /// Its word in message keys.
    pub fn slug(&self) -> &'static str {
        match self {
            Why::Moment { .. } => "moment",
            Why::Competency(_) => "competency",
            Why::Next { .. } => "next",
            Why::New => "new",
        }
    }
}

/// A post is near once so many percent of what it asks are fulfilled.
const NEAR: usize = 75;

/// Something that is practised again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing<'a> {
    /// Of a scenario, a beat.
    Moment(&'a str, &'a str),
    Competency(usize),
}

/// When it was practised last, with what result, and where.
#[derive(Clone, Copy, Debug)]
struct Card<'a> {
    memory: Memory,
    day: i64,
    /// Of moments: the attempt, and the turn.
    at: Option<(Entry<'a>, usize)>,
}

/// A plan for so many minutes, from the history of which `standing` was made.
pub fn plan<'a>(
    standing: &Standing<'a>,
    history: &[Entry<'a>],
    library: &'a Library,
    now: Now,
    minutes: u32,
) -> Plan<'a> {
    let due = due(&cards(standing, history, now), now.today());
    let mut day = Day { library, standing, left: minutes, items: Vec::new() };
    // It takes a good part of the time: what comes after it would leave it none.
    day.interview(history, now);
    // Whole contacts keep half of the time: a moment is practice for one, and none itself.
    day.moments(&due, minutes.div_ceil(2));
    for (thing, _) in &due {
        if let Thing::Competency(at) = thing {
            day.whole(Why::Competency(*at), |exercise| exercised(*at, exercise, standing));
        }
    }
    if let Some(post) = standing.next() {
        for it in standing.progress(post).iter().filter(|it| !it.met) {
            day.whole(Why::Next { post, ask: it.ask }, |exercise| worth(it.ask, exercise, standing));
        }
    }
    // Nobody applies for a post for a change.
    while day.whole(Why::New, |exercise| usize::from(!matches!(exercise, Exercise::Interview(_)))) {}
    day.moments(&due, minutes);
    let mut items = day.items;
    items.sort_by_key(|item| item.exercise.difficulty());
    let open = library.scenarios().filter(|(pack, _)| standing.opens(&pack.id));
    let shortest = open.map(|(_, scenario)| Exercise::Contact(scenario).minutes()).min();
    Plan { items, practised: practised(history, now), of: SEEN_D as usize, shortest }
}

/// A day that is being planned.
struct Day<'p, 'a> {
    library: &'a Library,
    standing: &'p Standing<'a>,
    /// Minutes.
    left: u32,
    items: Vec<Item<'a>>,
}

impl<'a> Day<'_, 'a> {
    /// Takes the moments that are due and can be gone back to, as long as all of them take no more than this.
    fn moments(&mut self, due: &[(Thing<'a>, Card<'a>)], most: u32) {
        for (thing, card) in due {
            let (Thing::Moment(id, beat), Some((entry, turn))) = (*thing, card.at) else { continue };
            let Some(scenario) = self.library.scenario(id).filter(|it| !self.has(&it.id)) else { continue };
            let spent: u32 = self.items.iter().map(|item| item.minutes).sum();
            let exercise = Exercise::Contact(scenario);
            let minutes = exercise.minutes().div_ceil(2);
            let arrivals = self.library.arrivals(scenario, entry.start.encounter.alone);
            if minutes + spent <= most && fingerprint(&arrivals) == entry.start.encounter.fingerprint {
                let why = Why::Moment { beat, attempt: entry.id(), turn };
                self.take(exercise, minutes, why);
            }
        }
    }

    /// Takes the interview that the next post asks for once that is near, unless one was held today or it takes too long.
    fn interview(&mut self, history: &[Entry], now: Now) {
        let Some(post) = self.standing.next() else { return };
        let asks = self.standing.progress(post);
        let met = asks.iter().filter(|it| it.met).count();
        let is_today = |entry: &&Entry| now.day_of(entry.summary.finished_at) == now.today();
        for ask in asks.iter().filter(|it| !it.met && 100 * met >= NEAR * asks.len()).map(|it| it.ask) {
            let Ask::Interview { of } = ask else { continue };
            let held = history.iter().filter(is_today).any(|entry| is_of(entry.scenario(), of));
            let found =
                help(ask, self.library, self.standing).filter(|it| it.minutes() <= self.left && !held);
            if let Some(exercise) = found {
                self.take(exercise, exercise.minutes(), Why::Next { post, ask });
            }
        }
    }

    /// Takes the exercise that is worth most, of those that fit; says whether there was one.
    fn whole(&mut self, why: Why<'a>, worth: impl Fn(Exercise) -> usize) -> bool {
        let fits = |exercise: Exercise| exercise.minutes() <= self.left && !self.has(exercise.id());
        let worth = |exercise: Exercise| if fits(exercise) { worth(exercise) } else { 0 };
        let found = best(self.library, self.standing, worth);
        found.map(|exercise| self.take(exercise, exercise.minutes(), why)).is_some()
    }

    fn take(&mut self, exercise: Exercise<'a>, minutes: u32, why: Why<'a>) {
        self.left = self.left.saturating_sub(minutes);
        self.items.push(Item { exercise, minutes, why });
    }

    fn has(&self, id: &str) -> bool {
        self.items.iter().any(|item| item.exercise.id() == id)
    }
}

/// What is due on this day, by how much it is late in parts of its interval.
fn due<'a>(cards: &BTreeMap<Thing<'a>, Card<'a>>, today: i64) -> Vec<(Thing<'a>, Card<'a>)> {
    let passed = |card: &Card| (today - card.day).max(0);
    let mut due: Vec<(Thing, Card)> = cards
        .iter()
        .filter(|(_, card)| passed(card) >= i64::from(card.memory.interval_d))
        .map(|(thing, card)| (*thing, *card))
        .collect();
    due.sort_by_key(|(thing, card)| {
        (Reverse(1000 * passed(card) / i64::from(card.memory.interval_d)), *thing)
    });
    due
}

/// Everything that is practised again and again. Competencies are seen in contacts; a moment is there from the first
/// time that it went wrong, and is also seen in attempts that go back to it.
fn cards<'a>(standing: &Standing<'a>, history: &[Entry<'a>], now: Now) -> BTreeMap<Thing<'a>, Card<'a>> {
    let mut cards: BTreeMap<Thing, Card> = BTreeMap::new();
    for entry in history {
        let day = now.day_of(entry.summary.finished_at);
        let mut see = |thing: Thing<'a>, score: u8, at: Option<(Entry<'a>, usize)>| {
            let before = cards.get(&thing);
            let elapsed_d = before.map_or(0, |card| (day - card.day).clamp(0, 36_500) as u32);
            let memory = review(before.map(|card| card.memory), elapsed_d, score);
            if before.is_some() || at.is_none() || score < WELL {
                cards.insert(thing, Card { memory, day, at });
            }
        };
        if standing.ladder.shows(entry) {
            for at in 0..standing.ladder.competencies.len() {
                if let Some(score) = standing.ladder.score(at, entry) {
                    see(Thing::Competency(at), score, None);
                }
            }
        }
        // What was copied from the earlier attempt was not done again.
        let (chat, from) = entry.start.from.as_ref().map_or((0, 0), |from| (from.chat, from.turn));
        let own = entry.summary.moments.iter().filter(|moment| chat == 0 && moment.turn >= from);
        for moment in own {
            let thing = Thing::Moment(entry.scenario(), &moment.beat);
            see(thing, moment.points.score(), Some((*entry, moment.turn)));
        }
    }
    cards
}
