//! Walks every path of a scenario and says what it found.

use std::sync::Arc;

use super::classes::Classes;
use super::findings;
use super::hopes::Hopes;
use super::loops::Order;
use super::report::{
    EndingReport, Limit, Paths, Range, Ranges, Reached, ReplyFigures, Report, Standing, Timed, Witness,
};
use super::search::{Aim, Found, Goal, Ground, Headline};
use super::situations::Situations;
use super::times::{Times, times};
use super::walk::{Graph, Progress, Scope, walk};
use crate::cores;
use crate::encounter::{Pace, Setting, Temperaments};
use crate::grading::tally::Tally;
use crate::scenario::{BeatIx, EndingIx, Rank, ReplyIx, Rubric, Scenario};

/// Walks every path of a scenario, with a trainee and nobody else at the desk. A scenario whose
/// temperament is unknown (loading refuses that) is not walked.
pub fn explore(
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    rubric: &Arc<Rubric>,
    scope: &Scope,
    progress: &dyn Fn(Progress),
) -> Report {
    let Some(setting) = setting(scenario, temperaments) else { return Report::default() };
    let tally = Tally { scenario, rubric, rank: setting.rank };
    let day = Day::walk(&setting, &tally, scope.seed, scope, progress);
    let mut report = day.report();
    (report.findings, report.unreached) = findings::of(&day, &report, scope, progress);
    if scope.is_stopped() {
        report.limit = Some(Limit::Stopped);
    }
    report
}

/// What a walk alone comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walked {
    pub states: u64,
    pub steps: u64,
    /// What the states and the steps take, without the tables by which they are found.
    pub bytes: u64,
}

/// Walks every path and says only how much there was; None if the temperament is unknown.
pub fn walk_only(
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    scope: &Scope,
    progress: &dyn Fn(Progress),
) -> Option<Walked> {
    let graph = walk(&setting(scenario, temperaments)?, scope.seed, false, scope, progress);
    let (states, steps) = (graph.len() as u64, graph.steps.len() as u64);
    Some(Walked { states, steps, bytes: graph.bytes() })
}

fn setting(scenario: &Arc<Scenario>, temperaments: &Temperaments) -> Option<Setting> {
    let temperament = Arc::clone(temperaments.get(&scenario.customer.temperament)?);
    let (scenario, rank) = (Arc::clone(scenario), Rank::default());
    Some(Setting { scenario, temperament, pace: Pace::Untimed, rank })
}

/// Everything that is known of one day of the customer.
pub struct Day<'a> {
    pub setting: &'a Setting,
    pub tally: &'a Tally<'a>,
    pub seed: u64,
    pub graph: Graph,
    /// Its spots, loops apart.
    pub order: Order,
    pub classes: Classes,
    /// None if there are more than may be graded.
    pub situations: Option<Situations>,
    pub limit: Option<Limit>,
    scope: &'a Scope<'a>,
}

impl<'a> Day<'a> {
    pub fn walk(
        setting: &'a Setting,
        tally: &'a Tally<'a>,
        seed: u64,
        scope: &'a Scope<'a>,
        progress: &dyn Fn(Progress),
    ) -> Day<'a> {
        let graph = walk(setting, seed, false, scope, progress);
        let order = Order::of(&graph);
        let classes = Classes::new(&graph, &order);
        let situations = Situations::new(tally, &graph, &classes, scope.grades);
        let too_many = situations.is_none().then_some(Limit::Grades(scope.grades));
        let limit = graph.limit.or(too_many);
        Day { setting, tally, seed, graph, order, classes, situations, limit, scope }
    }

    /// A path that shows something.
    pub fn witness(&self, way: Vec<(u32, u16)>) -> Witness {
        Witness { seed: self.seed, moves: self.graph.moves(self.setting, way) }
    }

    /// The number of the class in which everything begins.
    pub fn start(&self) -> u32 {
        self.classes.of[self.graph.start.spot as usize]
    }

    pub fn ending(&self, class: u32) -> Option<EndingIx> {
        self.classes.list[class as usize].last.map(|last| last.ending)
    }

    fn report(&self) -> Report {
        let all = times(&self.classes, |_| true, |_| true)[self.start() as usize];
        let mut report = Report {
            limit: self.limit,
            states: self.graph.len() as u64,
            steps: self.graph.steps.len() as u64,
            paths: all.map_or(Paths::Exactly(0), |all| all.paths),
            replies: self.replies(),
            ..Report::default()
        };
        let Some(situations) = self.situations.as_ref().filter(|_| !self.scope.is_stopped()) else {
            return report;
        };
        let scenario = self.tally.scenario;
        let ground = self.ground(situations);
        let judge = Judge { day: self, ground: &ground };
        let endings = (0..scenario.endings.len()).map(|at| EndingIx(at as u16));
        let mut proven = true;
        // Each end and each beat is judged by itself, shared out over the cores.
        let endings: Vec<EndingIx> = endings.collect();
        let ends = cores::each(&endings, self.scope.threads, |ending| judge.ending(*ending));
        for (found, sure) in ends.into_iter().flatten() {
            proven &= sure;
            report.endings.push(found);
        }
        // Of equals, the first.
        let all = || report.endings.iter().map(|it| &it.grades.overall);
        let least = all().map(|it| &it.least).min_by_key(|it| it.grade).cloned();
        let most = all().map(|it| &it.most).rev().max_by_key(|it| it.grade).cloned();
        report.overall = least.zip(most).map(|(least, most)| Range { least, most });
        let hopes = [Aim::Lowest, Aim::Highest].map(|aim| Hopes::of_ends(situations, aim, |_| true));
        let says = self.says();
        let asked: Vec<usize> =
            (0..report.replies.len()).filter(|at| report.replies[*at].offered > 0).collect();
        let ranges = cores::each(&asked, self.scope.threads, |at| {
            if self.scope.is_stopped() {
                return None;
            }
            let it = &report.replies[*at];
            judge.reply(&hopes, |class, step| says[class as usize][step] == Some((it.beat, it.reply)))
        });
        for (at, range) in asked.into_iter().zip(ranges) {
            if let Some((range, sure)) = range {
                proven &= sure;
                report.replies[at].overall = Some(range);
            }
        }
        compare(&mut report.replies);
        if !proven && report.limit.is_none() {
            report.limit = Some(Limit::Grades(super::search::PATIENCE as u64));
        }
        report
    }

    fn ground<'g>(&'g self, situations: &'g Situations) -> Ground<'g> {
        let limit_ms = self.tally.scenario.handle_time.limit_s.saturating_mul(1000);
        Ground { tally: self.tally, situations, limit_ms, scope: self.scope }
    }

    /// The highest overall grade; None if no end is reached, or there was too much to grade.
    pub fn highest(&self) -> Option<u8> {
        let situations = self.situations.as_ref()?;
        let after = &Hopes::of_ends(situations, Aim::Highest, |_| true);
        let goal = Goal { after, before: None };
        Some(self.ground(situations).search(&goal, Aim::Highest, Headline::Overall)?.grade)
    }

    /// Every reply, with in how many states it is offered.
    fn replies(&self) -> Vec<ReplyFigures> {
        let offered = self.graph.offered(self.tally.scenario);
        let each = offered.into_iter().enumerate().flat_map(|(beat, replies)| {
            replies.into_iter().enumerate().map(move |(reply, offered)| ReplyFigures {
                beat: BeatIx(beat as u16),
                reply: ReplyIx(reply as u16),
                offered,
                overall: None,
                standing: None,
            })
        });
        each.collect()
    }

    /// By class, the line that each of its steps says.
    fn says(&self) -> Vec<Vec<Option<(BeatIx, ReplyIx)>>> {
        let of_class = |class: &super::classes::Class| {
            let picks = self.graph.picks(self.setting, class.spot);
            picks.into_iter().map(|pick| Some((class.beat?, pick.reply()?))).collect()
        };
        self.classes.list.iter().map(of_class).collect()
    }
}

/// Says how high and how low grades get.
struct Judge<'a> {
    day: &'a Day<'a>,
    ground: &'a Ground<'a>,
}

impl Judge<'_> {
    /// An ending, and whether its ranges are proven; None if no path leads there.
    fn ending(&self, ending: EndingIx) -> Option<(EndingReport, bool)> {
        let day = self.day;
        let times = times(&day.classes, |class| day.ending(class) == Some(ending), |_| true);
        let start = day.start();
        let all = times[start as usize]?;
        let wanted = |at: u32| self.ground.situations.end(at).is_some_and(|end| end.ending == ending);
        let hopes =
            [Aim::Lowest, Aim::Highest].map(|aim| Hopes::of_ends(self.ground.situations, aim, wanted));
        let mut proven = true;
        let mut range = |headline| {
            let [least, most] = [Aim::Lowest, Aim::Highest].map(|aim| {
                let after = &hopes[usize::from(aim == Aim::Highest)];
                self.ground.search(&Goal { after, before: None }, aim, headline)
            });
            let (least, most) = (least?, most?);
            proven &= least.proven && most.proven;
            Some(Range { least: self.reached(least), most: self.reached(most) })
        };
        let grades = Ranges {
            empathy: range(Headline::Empathy)?,
            resolution: range(Headline::Resolution)?,
            handle_time: range(Headline::HandleTime)?,
            overall: range(Headline::Overall)?,
        };
        let opening = day.graph.start.ms;
        let timed = |ms: u32, steps: Vec<u16>| Timed {
            ms: ms.saturating_add(opening),
            witness: day.witness(day.graph.way_by(&steps)),
        };
        let report = EndingReport {
            ending,
            outcome: day.tally.scenario.endings[ending.at()].outcome,
            paths: all.paths,
            grades,
            shortest: timed(all.shortest.0, Times::shortest_way(&day.classes, &times, start)),
            longest: all.longest.map(|(ms, _)| timed(ms, Times::longest_way(&day.classes, &times, start))),
        };
        Some((report, proven))
    }

    /// The overall grade over all paths that say a line, and whether that is proven; `says` tells which steps of a class
    /// do.
    fn reply(&self, hopes: &[Hopes; 2], says: impl Fn(u32, usize) -> bool) -> Option<(Range, bool)> {
        let situations = self.ground.situations;
        let says = |at: u32, step: usize| says(situations.list[at].class, step);
        let search = |aim: Aim| {
            let after = &hopes[usize::from(aim == Aim::Highest)];
            let before = after.by_way_of(situations, says);
            let goal = Goal { after, before: Some((&before, &says)) };
            self.ground.search(&goal, aim, Headline::Overall)
        };
        let (least, most) = (search(Aim::Lowest)?, search(Aim::Highest)?);
        let proven = least.proven && most.proven;
        Some((Range { least: self.reached(least), most: self.reached(most) }, proven))
    }

    fn reached(&self, found: Found) -> Reached {
        Reached { grade: found.grade, witness: self.day.witness(self.day.graph.way_by(&found.steps)) }
    }
}

/// How each reply stands among those of its beat.
fn compare(replies: &mut [ReplyFigures]) {
    for beat in replies.chunk_by_mut(|one, next| one.beat == next.beat) {
        let ranges: Vec<Option<(u8, u8)>> = beat
            .iter()
            .map(|it| it.overall.as_ref().map(|overall| (overall.least.grade, overall.most.grade)))
            .collect();
        for (at, it) in beat.iter_mut().enumerate() {
            let others =
                || ranges.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|it| *it.1);
            let Some((least, most)) = ranges[at].filter(|_| others().next().is_some()) else { continue };
            if others().all(|(low, high)| most > high && least >= low) {
                it.standing = Some(Standing::Best);
            } else if others().all(|(low, high)| most < high && least <= low) {
                it.standing = Some(Standing::Worst);
            }
        }
    }
}
