//! Faults that only walking a scenario shows.
//!
//! What is said never to happen is proven by a walk through more than can happen (`possible.rs`), on every day of the
//! customer at once: first without moods, and with them where something is open after that which neither this day's walk
//! comes to nor that of a trainee who idles. What is said of every path is looked for on the mildest and the hardest day
//! and with the highest rank too.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Range;

use super::coverage::{Coverage, ending};
use super::explore::Day;
use super::intern::Interner;
use super::possible::{Sight, possible};
use super::report::{Comes, Finding, Report, Unreached, What, Witness};
use super::times::{Times, times};
use super::walk::{Graph, Progress, Scope, walk};
use crate::encounter::{Phase, Setting, first_impression, offered};
use crate::grading::tally::{Tally, bit};
use crate::scenario::{BeatIx, CriticalError, EndingIx, Rank};

/// Everything that is wrong, in the order of [`What`], and the endings at which no path of this day ends.
pub fn of(
    day: &Day,
    report: &Report,
    scope: &Scope,
    progress: &dyn Fn(Progress),
) -> (Vec<Finding>, Vec<Unreached>) {
    if scope.is_stopped() {
        return (Vec::new(), Vec::new());
    }
    let scenario = day.tally.scenario;
    let mut found: Vec<Finding> = seen(day);
    let mut endings = unreached(day, report);
    let is_walked = report.limit.is_none();
    let mut never = never_possible(day, Sight::Facts, POSSIBLE_STATES, scope);
    let mut came_up = Coverage::of(&day.graph, scenario);
    let is_open = |came_up: &Coverage, never| !came_up.never(scenario).is_subset(never);
    if is_walked && is_open(&came_up, &never) {
        came_up.join(idled(day, &mut endings, scope, progress));
    }
    if is_open(&came_up, &never) {
        let states = usize::try_from(scope.states).unwrap_or(usize::MAX).min(POSSIBLE_STATES);
        never.extend(never_possible(day, Sight::Mood, states, scope));
    }
    // What was not walked to its end may still be different there.
    if is_walked {
        never.extend(on_no_day(day, &never, &mut endings, scope, progress));
    }
    for it in endings.iter_mut().filter(|it| never.contains(&What::NeverEnding(it.ending))) {
        it.comes = Comes::Never;
    }
    let reached =
        |what: &What| !matches!(what, What::NeverReply(beat, _) if never.contains(&What::NeverBeat(*beat)));
    found.extend(never.iter().copied().filter(reached).map(|what| shown(day, report, what)));
    found.sort_by_key(|finding| finding.what);
    (found, endings)
}

/// The endings at which no path of this day ends, before anything is known of other days.
fn unreached(day: &Day, report: &Report) -> Vec<Unreached> {
    let unreached = |ending: EndingIx| {
        let comes = match spot_of(&day.graph, ending) {
            None => Comes::Unknown,
            Some(spot) if report.limit.is_none() => Comes::Passing(day.witness(day.graph.way_to(spot))),
            // It may well be the last on a path that was not followed to its end.
            Some(_) => return None,
        };
        Some(Unreached { ending, outcome: day.tally.scenario.endings[ending.at()].outcome, comes })
    };
    let told: BTreeSet<EndingIx> = report.endings.iter().map(|it| it.ending).collect();
    let all = (0..day.tally.scenario.endings.len()).map(|at| EndingIx(at as u16));
    all.filter(|ending| !told.contains(ending)).filter_map(unreached).collect()
}

/// The first spot at which this ending has come.
fn spot_of(graph: &Graph, wanted: EndingIx) -> Option<u32> {
    (0..graph.len() as u32).find(|at| ending(&graph.spots[*at].state.phase) == Some(wanted))
}

/// What is proven never to happen; nothing where that takes more than so many states.
fn never_possible(day: &Day, sight: Sight, states: usize, scope: &Scope) -> BTreeSet<What> {
    let possible = possible(day.setting, sight, states, scope.stop);
    possible.map(|possible| possible.never(day.tally.scenario)).unwrap_or_default()
}

/// What comes up when the customer is left to wait. Of each of these endings, it is noted when that brings it.
fn idled(day: &Day, endings: &mut [Unreached], scope: &Scope, progress: &dyn Fn(Progress)) -> Coverage {
    let few = Scope { states: scope.states.min(IDLE_STATES), ..*scope };
    let idle = walk(day.setting, day.seed, true, &few, progress);
    for it in endings.iter_mut().filter(|it| it.comes == Comes::Unknown) {
        if let Some(spot) = spot_of(&idle, it.ending) {
            let moves = idle.moves(day.setting, idle.way_to(spot));
            it.comes = Comes::Waiting(Witness { seed: day.seed, moves });
        }
    }
    Coverage::of(&idle, day.tally.scenario)
}

/// What is so on this day, on others, and to a trainee of the highest rank. Of each of these endings that may come, it is
/// noted when it does.
fn on_no_day(
    day: &Day,
    never: &BTreeSet<What>,
    endings: &mut [Unreached],
    scope: &Scope,
    progress: &dyn Fn(Progress),
) -> BTreeSet<What> {
    let mut open = always(day);
    let supervisor = Setting { rank: Rank::Supervisor, ..day.setting.clone() };
    let of_supervisor = Tally { rank: supervisor.rank, ..*day.tally };
    let others = other_days(day).into_iter().map(|seed| (day.setting, day.tally, seed));
    for (setting, tally, seed) in others.chain([(&supervisor, &of_supervisor, day.seed)]) {
        let unknown = |it: &&mut Unreached| {
            it.comes == Comes::Unknown && !never.contains(&What::NeverEnding(it.ending))
        };
        let mut unknown = endings.iter_mut().filter(unknown).peekable();
        if open.is_empty() && unknown.peek().is_none() {
            break;
        }
        let other = Day::walk(setting, tally, seed, scope, progress);
        if other.limit.is_some() || scope.is_stopped() {
            return BTreeSet::new();
        }
        let (also, came_up) = (always(&other), Coverage::of(&other.graph, day.tally.scenario));
        // A choice that nobody comes to that day is no other then.
        let is_missing =
            |what: &What| matches!(what, What::SameWhatever(beat) if !came_up.beats.contains(beat));
        open.retain(|what| also.contains(what) || is_missing(what));
        let come = unknown.filter(|it| came_up.endings.contains(&it.ending));
        come.for_each(|it| it.comes = Comes::Otherwise);
    }
    open
}

/// Most states of the walk in which the customer is left to wait: there are many, and it only shows what does happen.
const IDLE_STATES: u64 = 400_000;
/// Most states of a walk through more than can happen, of some 90 bytes: twice what the largest shipped scenario takes.
const POSSIBLE_STATES: usize = 1_000_000;

/// Each of the 27 days there are is among so many seeds.
pub const DAYS: Range<u64> = 0..1_000;

/// The mildest day and the hardest, if this one is neither.
fn other_days(day: &Day) -> Vec<u64> {
    let author = day.setting.scenario.customer.mood;
    let hardness = |seed: u64| {
        let mood = first_impression(seed, author);
        i16::from(mood.heat) - i16::from(mood.trust) - i16::from(mood.patience)
    };
    let both = [DAYS.min_by_key(|seed| hardness(*seed)), DAYS.max_by_key(|seed| hardness(*seed))];
    both.into_iter().flatten().filter(|seed| hardness(*seed) != hardness(day.seed)).collect()
}

/// What can be seen to happen: somebody is left without an answer, goes round in circles, or is not heard.
fn seen(day: &Day) -> Vec<Finding> {
    let mut found: Vec<Finding> = unheard(day).into_iter().collect();
    let mut told = BTreeSet::new();
    for spot in 0..day.graph.walked() {
        let Phase::Talking(beat) = day.graph.spots[spot].state.phase else { continue };
        let nothing = || offered(day.tally.scenario, &day.graph.spots[spot].state).next().is_none();
        if !day.graph.spots[spot].composes() && nothing() && told.insert(beat) {
            let witness = Some(day.witness(day.graph.way_to(spot)));
            found.push(Finding { what: What::DeadEnd(beat), witness });
        }
    }
    let mut told = BTreeSet::new();
    for (group, is_loop) in day.order.groups(&day.graph) {
        let Some(first) = group.iter().min().filter(|_| is_loop) else { continue };
        let Some(beat) = super::picks::beat(&day.graph.spots[*first].state) else { continue };
        if told.insert(beat) {
            let mut way = day.graph.way_to(*first);
            way.extend(round(day, *first, group));
            found.push(Finding { what: What::Loop(beat), witness: Some(day.witness(way)) });
        }
    }
    found
}

/// Where a supervisor is demanded first, if nothing comes of it.
fn unheard(day: &Day) -> Option<Finding> {
    let graph = &day.graph;
    let demanded = |deed: u32| graph.deeds[deed].demanded;
    if day.tally.scenario.on_demand.is_some() || !graph.deeds.items().iter().any(|deed| deed.demanded) {
        return None;
    }
    let first =
        |spot: u32| Some((spot, graph.steps(spot).iter().position(|step| demanded(step.deed))? as u16));
    let (spot, step) = (0..graph.walked()).find_map(first)?;
    let beat = super::picks::beat(&graph.spots[spot].state)?;
    let mut way = graph.way_to(spot);
    way.push((spot, step));
    Some(Finding { what: What::DemandUnheard(beat), witness: Some(day.witness(way)) })
}

/// The shortest way round a loop, from a spot of it back to itself.
fn round(day: &Day, first: u32, group: &[u32]) -> Vec<(u32, u16)> {
    let within: BTreeSet<u32> = group.iter().copied().collect();
    let mut from: BTreeMap<u32, (u32, u16)> = BTreeMap::new();
    let mut open = VecDeque::from([first]);
    while let Some(spot) = open.pop_front() {
        for (at, step) in day.graph.steps(spot).iter().enumerate() {
            if within.contains(&step.to) && !from.contains_key(&step.to) {
                from.insert(step.to, (spot, at as u16));
                open.push_back(step.to);
            }
        }
    }
    let mut way = Vec::new();
    let mut spot = first;
    while let Some(step) = from.get(&spot) {
        way.push(*step);
        spot = step.0;
        if spot == first {
            break;
        }
    }
    way.reverse();
    way
}

/// What is so on this day, whatever is said: no choice that counts, an error that is made, a grade that nobody gets.
fn always(day: &Day) -> BTreeSet<What> {
    let mut found: BTreeSet<What> = unavoidable(day).map(What::CriticalUnavoidable).collect();
    found.extend(same(day).into_iter().map(What::SameWhatever));
    if day.highest().is_some_and(|most| most < day.tally.rubric.pass) {
        found.insert(What::PassOutOfReach { most: 0, pass: day.tally.rubric.pass });
    }
    found
}

/// Errors that every path to an end makes.
fn unavoidable<'d>(day: &'d Day) -> impl Iterator<Item = CriticalError> + 'd {
    let start = day.start() as usize;
    let ends = times(&day.classes, |_| true, |_| true)[start].is_some();
    let fails =
        CriticalError::ALL.iter().copied().filter(move |error| ends && day.tally.rubric.fails_on(*error));
    fails.filter(move |error| {
        let makes =
            |deed: u32| day.graph.deeds[deed].said.parts.iter().any(|part| part.errors & bit(*error) != 0);
        times(&day.classes, |_| true, |deed| !makes(deed))[start].is_none()
    })
}

/// Beats in which, whatever is said, the same points are got and the same can follow, time apart.
fn same(day: &Day) -> BTreeSet<BeatIx> {
    let Some(all) = &day.situations else { return BTreeSet::new() };
    // A number for each future.
    let mut futures: Interner<Vec<u64>> = Interner::default();
    let mut of = vec![0u32; all.list.len()];
    let (mut same, mut differs) = (BTreeSet::new(), BTreeSet::new());
    for at in all.order.iter().rev().copied() {
        let moves = all.moves(at);
        let future =
            |made: &super::situations::Move| u64::from(made.points) << 32 | u64::from(of[made.to as usize]);
        let mut sign: Vec<u64> = moves.iter().map(future).collect();
        let class = &day.classes.list[all.list[at].class as usize];
        if let Some(beat) = class.beat {
            let picks = day.graph.picks(day.setting, class.spot);
            let lines = picks.iter().zip(&sign).filter(|(pick, _)| pick.says());
            let lines: Vec<u64> = lines.map(|(_, future)| *future).collect();
            if lines.len() > 1 {
                let all_same = lines.windows(2).all(|two| two[0] == two[1]);
                if all_same {
                    same.insert(beat)
                } else {
                    differs.insert(beat)
                };
            }
        }
        if all.on_loop(at) {
            sign.extend([u64::MAX, u64::from(at)]);
        }
        if let Some(end) = all.end(at) {
            let kind = u64::from(end.most) | u64::from(end.ending.0) << 8;
            sign.extend([u64::MAX - 1, kind, super::intern::hash(&end.sums)]);
        }
        of[at as usize] = futures.put(sign).0;
    }
    same.retain(|beat| !differs.contains(beat));
    same
}

/// A finding with what shows it.
fn shown(day: &Day, report: &Report, what: What) -> Finding {
    let highest = report.overall.as_ref().map(|overall| &overall.most);
    let what = match (what, highest) {
        (What::PassOutOfReach { pass, .. }, Some(most)) => What::PassOutOfReach { most: most.grade, pass },
        (what, _) => what,
    };
    let witness = match what {
        What::PassOutOfReach { .. } => highest.map(|most| most.witness.clone()),
        What::SameWhatever(beat) => {
            let here = |spot: &u32| super::picks::beat(&day.graph.spots[*spot].state) == Some(beat);
            let spot = (0..day.graph.len() as u32).find(here);
            spot.map(|spot| day.witness(day.graph.way_to(spot)))
        }
        What::CriticalUnavoidable(_) => {
            let all = times(&day.classes, |_| true, |_| true);
            let steps = Times::shortest_way(&day.classes, &all, day.start());
            Some(day.witness(day.graph.way_by(&steps)))
        }
        _ => None,
    };
    Finding { what, witness }
}
