//! Today: where somebody stands, what to practise, what to work on. Computed beside the frames.

use crate::args;
use crate::career::{Ask, Exercise, Item, Standing, Why, plan};
use crate::msg;
use crate::ui::action::Action;
use crate::ui::screens::calibration::RecordingCard;
use crate::ui::screens::career::{Source, stations};
use crate::ui::screens::interview::PostView;
use crate::ui::screens::library::Entry;
use crate::ui::screens::parts::CustomerCard;
use crate::ui::widgets::ladder::StationView;

/// So much is planned for a day, in minutes.
const MINUTES: u32 = 15;

/// Today, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct TodayView {
    /// The next post, the present one, and the one before it.
    pub rungs: Vec<StationView>,
    /// "Your 15 minutes", on the first day "Your first customer".
    pub title: String,
    /// What the first day is like; None on any other.
    pub first: Option<String>,
    /// From easy to hard.
    pub items: Vec<ItemView>,
    /// Why there is nothing to practise, where there is nothing.
    pub empty: String,
    /// On how many days something was practised; None before anything was.
    pub practised: Option<String>,
    pub skill: Option<SkillView>,
}

/// One thing to practise.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemView {
    pub opens: Action,
    pub card: Entry,
    /// "about 4 min".
    pub minutes: String,
    pub why: String,
    /// "Start: Four days offline", for a screen reader.
    pub start: String,
}

/// The competency to work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillView {
    pub title: String,
    /// What it is worth, and what the next post asks.
    pub why: String,
    /// How it is shown in a contact.
    pub tip: Option<String>,
}

impl TodayView {
    pub fn new(source: &Source) -> Self {
        let (catalogue, standing) = (source.catalogue, source.standing);
        let plan = plan(standing, source.history, source.library, source.now, MINUTES);
        let is_first = source.history.is_empty();
        let here = standing.post();
        // The ladder's own order tells which came last.
        let before = (0..here).rev().find(|post| standing.holds(*post));
        let rungs = standing.next().into_iter().chain([here]).chain(before);
        let days = args![days = plan.practised, of = plan.of];
        TodayView {
            rungs: rungs.map(|post| stations::station(source, post)).collect(),
            title: if is_first {
                catalogue.text(msg!("home-first"))
            } else {
                catalogue.format(msg!("home-today"), &args![minutes = MINUTES])
            },
            first: is_first.then(|| catalogue.text(msg!("home-first-why"))),
            items: plan.items.iter().map(|it| item(source, it)).collect(),
            empty: match plan.shortest {
                Some(shortest) => catalogue.format(msg!("plan-too-short"), &args![shortest = shortest]),
                None => catalogue.text(msg!("library-empty")),
            },
            practised: (!is_first).then(|| catalogue.format(msg!("plan-practised"), &days)),
            skill: focus(standing).map(|at| skill(source, at)),
        }
    }
}

fn item(source: &Source, it: &Item) -> ItemView {
    let (exercise, catalogue) = (it.exercise, source.catalogue);
    let of = source.history.iter().filter(|entry| !entry.is_practice() && entry.scenario() == exercise.id());
    let best = of.map(|entry| entry.summary.overall).max();
    let why = match it.why {
        Why::New if best.is_none() => catalogue.text(msg!("home-why-new")),
        _ => source.wording().why(it, source.agent),
    };
    let card = match exercise {
        Exercise::Contact(it) => {
            Entry::Customer(Box::new(CustomerCard::new(it, best, source.agent, catalogue)))
        }
        Exercise::Interview(it) => Entry::Interview(Box::new(PostView::new(it, source.agent, catalogue))),
        Exercise::Calibration(it, _) => {
            Entry::Recording(Box::new(RecordingCard::new(it, source.library, catalogue)))
        }
    };
    let opens = match it.why {
        Why::Moment { attempt, turn, .. } => Action::ReplayAttempt { attempt: attempt.to_owned(), turn },
        _ => card.opens(),
    };
    ItemView {
        opens,
        start: catalogue.format(msg!("home-start"), &args![title = card.title()]),
        card,
        minutes: catalogue.format(msg!("home-minutes"), &args![minutes = it.minutes]),
        why,
    }
}

/// What is asked of a competency by the nearest post: its place and the level.
fn asked(standing: &Standing) -> Vec<(usize, u8)> {
    let next = standing.next().map_or(&[][..], |post| &standing.ladder.posts[post].asks);
    let level = |ask: &Ask| match ask {
        Ask::Competency { competency, level, .. } => Some((*competency, *level)),
        _ => None,
    };
    next.iter().filter_map(level).collect()
}

/// The competency to work on: of those that the nearest post asks for the one that is farthest from it; where none of them is
/// short of it, the lowest of all. None before any level is told.
fn focus(standing: &Standing) -> Option<usize> {
    let known = |at: usize| standing.recent.level(at).0.map(|level| level.value);
    let short = asked(standing).into_iter().filter_map(|(at, need)| {
        let missing = need.checked_sub(known(at)?)?;
        (missing > 0).then_some((missing, at))
    });
    let all = (0..standing.ladder.competencies.len()).filter_map(|at| Some((known(at)?, at)));
    short
        .max_by_key(|(missing, _)| *missing)
        .or_else(|| all.min_by_key(|(value, _)| *value))
        .map(|(_, at)| at)
}

fn skill(source: &Source, at: usize) -> SkillView {
    let (catalogue, words, standing) = (source.catalogue, source.wording(), source.standing);
    let (level, seen) = standing.recent.level(at);
    let level = level.map_or(0, |level| level.value);
    let mut why = catalogue.format(msg!("skill-level"), &args![level = level, seen = seen]);
    let need = asked(standing).into_iter().find(|(competency, _)| *competency == at);
    if let (Some((_, need)), Some(post)) = (need, standing.next()) {
        let post = words.post(&standing.ladder.posts[post]);
        why = format!("{why} {}", catalogue.format(msg!("skill-asked"), &args![post = post, need = need]));
    }
    let competency = &standing.ladder.competencies[at];
    SkillView { title: words.competency(competency), why, tip: words.tip(competency) }
}
