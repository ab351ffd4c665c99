//! Players: ways to play that understand nothing, or only half. What they score tests a scenario: one that can be
//! passed without understanding the customer teaches nothing.

use std::ops::Range;
use std::sync::Arc;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::best::{Effort, furthest};
use super::options::{after_call, articles};
use super::report::{self, Reached, Report, Witness};
use crate::encounter::{Encounter, Header, Move, Pace, Phase, State, Temperaments, is_action};
use crate::grading::{FEELING, Grades, Rubric, Scorecard, grade};
use crate::scenario::vocabulary::words;
use crate::scenario::{Act, NeedKind, Reply, Scenario, Target};

words! {
    /// Who plays. After the call all do what is to be done, but the rusher, who does nothing, and the random one, who
    /// does it or not.
    Player {
        /// Any line; the seed of the encounter decides which.
        Random => "random",
        /// The first line that is offered.
        AlwaysFirst => "always-first",
        /// The line that takes longest to say; of composed answers, every part.
        AlwaysLongest => "always-longest",
        AlwaysShortest => "always-shortest",
        /// Prepared sentences and procedure, whoever is there.
        ScriptFollower => "script-follower",
        /// Speaks to the feeling and does nothing about its cause.
        Empath => "empath",
        /// Does all that helps and has no word for the person.
        Solver => "solver",
        /// The fewest lines to an end, and of these the shortest.
        Rusher => "rusher",
        /// The best path that a search finds.
        Best => "best",
    }
}

/// Moves after which a player who has come to no end is stopped: no contact is so long.
const MOST_MOVES: usize = 100;

impl Player {
    /// Those who should not pass: each leaves out what the training is about.
    pub const LAZY: &'static [Player] = &[
        Player::AlwaysFirst,
        Player::AlwaysLongest,
        Player::AlwaysShortest,
        Player::ScriptFollower,
        Player::Empath,
        Player::Solver,
        Player::Rusher,
    ];

    /// The seeds that it plays: each is another day of the customer, and another chance. Chance needs more of them before
    /// its mean says anything.
    pub fn seeds(self) -> Range<u64> {
        if self == Player::Random { 0..100 } else { 0..20 }
    }

    /// The next move from here; None where the encounter is over, or the customer waits and nothing can be answered.
    pub fn next(self, here: &Encounter, rubric: &Arc<Rubric>) -> Option<Move> {
        if here.is_over() {
            return None;
        }
        if self == Player::Best
            && let Some(end) = furthest(here, rubric, Effort::default())
        {
            return end.transcript().moves().nth(here.transcript().moves().count()).cloned();
        }
        if let Phase::AfterCall(_) = here.state().phase {
            let moves = after_call(here);
            return match self {
                Player::Rusher => Some(Move::wrap_up()),
                Player::Random if chance(here).next_u32().is_multiple_of(2) => Some(Move::wrap_up()),
                _ => moves.into_iter().next(),
            };
        }
        let article = if self == Player::Solver { telling(here) } else { None };
        article.or_else(|| self.answer(here))
    }

    /// What is said or sent: the reply that is worth most, of equals the first; where an answer is composed, every part
    /// that is worth something, in the order in which they are offered.
    fn answer(self, here: &Encounter) -> Option<Move> {
        let mut chance = chance(here);
        let ways = if self == Player::Rusher { ways_to_an_end(here.scenario()) } else { Vec::new() };
        let mut place = 0;
        answer(here, |reply| {
            place += 1;
            let worth = match self {
                Player::Random => i64::from(chance.next_u32() as i32),
                // The best comes here only where no end was found.
                Player::AlwaysFirst | Player::Best => -place,
                Player::AlwaysLongest => i64::from(reply.says.ms),
                Player::AlwaysShortest => -i64::from(reply.says.ms),
                Player::ScriptFollower => by_the_script(reply),
                Player::Empath => feelings(reply) - 10 * solutions(here, reply),
                Player::Solver => solutions(here, reply) - 10 * feelings(reply),
                Player::Rusher => -i64::from(reply.says.ms) - (nearest(&ways, reply) << 32),
            };
            // Whoever means well does no harm where anything else is offered.
            let means_well = matches!(self, Player::ScriptFollower | Player::Empath | Player::Solver);
            let harm = if means_well { 100 * harm(here, reply) } else { 0 };
            worth - harm
        })
    }
}

/// The answer whose line is worth most, of equals the first; where an answer is composed, every part that is worth
/// something, in the order in which they are offered. None if nothing can be said.
pub fn answer(here: &Encounter, mut worth: impl FnMut(&Reply) -> i64) -> Option<Move> {
    let offered: Vec<(i64, &str)> =
        here.offered().map(|(_, reply)| (worth(reply), reply.id.as_str())).collect();
    let best = offered.iter().rev().max_by_key(|(worth, _)| *worth)?.1.to_owned();
    if !here.composes() {
        return Some(Move::Say { reply: best, thought_ms: 0 });
    }
    let worth_it = offered.into_iter().filter(|(worth, _)| *worth > 0);
    let parts: Vec<String> = worth_it.map(|(_, part)| part.to_owned()).collect();
    Some(Move::Send { parts: if parts.is_empty() { vec![best] } else { parts }, thought_ms: 0 })
}

/// Chance at this moment: the encounter's seed and the number of its turns decide it.
fn chance(here: &Encounter) -> ChaCha8Rng {
    let mut rng = ChaCha8Rng::seed_from_u64(here.transcript().header.seed);
    rng.set_stream(here.transcript().turns.len() as u64);
    rng
}

/// An article that opens a line here.
pub fn telling(here: &Encounter) -> Option<Move> {
    let lines = here.offered().count();
    articles(here).into_iter().find(|look_up| {
        let mut after = here.clone();
        after.step(look_up).is_ok()
            && after.state().phase == here.state().phase
            && after.offered().count() > lines
    })
}

/// Acts that do damage, and what fails an evaluation as far as the line itself shows it.
fn harm(here: &Encounter, reply: &Reply) -> i64 {
    reply.acts.iter().filter(|act| act.is_harmful()).count() as i64 + fails(here, reply)
}

/// What fails an evaluation, as far as the line itself shows it.
pub fn fails(here: &Encounter, reply: &Reply) -> i64 {
    let unverified = reply.discloses && !here.state().verified && !reply.acts.contains(&Act::Verify);
    let beyond = reply.compensates > here.scenario().authority.of(here.rank());
    [unverified, beyond, reply.critical.is_some()].into_iter().filter(|fails| *fails).count() as i64
}

fn feelings(reply: &Reply) -> i64 {
    reply.acts.iter().filter(|act| FEELING.contains(act)).count() as i64
}

/// What a reply does for the matter: the needs that it meets weigh most.
fn solutions(here: &Encounter, reply: &Reply) -> i64 {
    let needs = &here.scenario().needs;
    let met = reply.meets.iter().filter(|need| needs[need.at()].kind != NeedKind::Emotional).count();
    let acts = reply.acts.iter().filter(|act| is_action(**act) || matches!(act, Act::Explain | Act::Inform));
    (3 * met + acts.count()) as i64
}

/// How much of a reply is procedure, prepared best of all; a word of one's own is no part of it.
fn by_the_script(reply: &Reply) -> i64 {
    use Act::*;
    let procedure = [Greet, Verify, Ask, Explain, Inform, SetExpectation, Hold, Transfer, Recap, Close];
    let by_the_book = reply.acts.iter().filter(|act| procedure.contains(act)).count() as i64;
    by_the_book + 10 * i64::from(reply.prepared) - 10 * feelings(reply)
}

/// For each beat, how many answers are at least needed to come to an end, whatever their conditions.
fn ways_to_an_end(scenario: &Scenario) -> Vec<i64> {
    let mut ways = vec![i64::from(u16::MAX); scenario.beats.len()];
    loop {
        let mut changed = false;
        for (at, beat) in scenario.beats.iter().enumerate() {
            let by_answer = beat.answer.iter().flatten();
            let links = beat.replies.iter().flat_map(|reply| &reply.then).chain(by_answer);
            let least = links.map(|link| 1 + behind(&ways, link.to)).min();
            if let Some(least) = least.filter(|least| *least < ways[at]) {
                (ways[at], changed) = (least, true);
            }
        }
        if !changed {
            return ways;
        }
    }
}

fn behind(ways: &[i64], to: Target) -> i64 {
    match to {
        Target::Ending(_) => 0,
        Target::Beat(beat) => ways[beat.at()],
    }
}

/// How many answers are at least needed after this reply.
fn nearest(ways: &[i64], reply: &Reply) -> i64 {
    reply.then.iter().map(|link| behind(ways, link.to)).min().unwrap_or(0)
}

/// Makes one move after the other until there is none, or it cannot be made.
pub fn lead(mut encounter: Encounter, mut next: impl FnMut(&Encounter) -> Option<Move>) -> Encounter {
    for _ in 0..MOST_MOVES {
        let Some(made) = next(&encounter) else { break };
        if encounter.step(&made).is_err() {
            break;
        }
    }
    encounter
}

/// Plays to the end, or until nothing can be done any more, or the player goes round in circles: an encounter that is
/// not over says so. As a trainee, untimed, with nobody else at the desk. None if the scenario's temperament is unknown.
pub fn play(
    player: Player,
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    rubric: &Arc<Rubric>,
    seed: u64,
) -> Option<(Encounter, Scorecard)> {
    let mut encounter = Encounter::new(Arc::clone(scenario), temperaments, seed, Pace::Untimed)?;
    if player == Player::Best {
        // One search finds the whole path; one for each move would find its rest again and again.
        encounter = furthest(&encounter, rubric, Effort::default()).unwrap_or(encounter);
    }
    // The same state, the same move: whoever does not play by chance goes round in a circle for ever.
    let mut been: Vec<State> = Vec::new();
    let encounter = lead(encounter, |here| {
        let again = player != Player::Random && been.contains(here.state());
        been.push(*here.state());
        if again { None } else { player.next(here, rubric) }
    });
    let card = grade(scenario, encounter.transcript(), rubric);
    Some((encounter, card))
}

/// What a player scores, whatever day the customer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scores {
    pub player: Player,
    /// How often it was played, how often it came to an end, and how often it passed.
    pub plays: u32,
    pub finished: u32,
    pub passed: u32,
    /// Of those that were finished, how many made an error on which the rubric fails.
    pub critical: u32,
    /// The mean of each grade over the plays that were finished, rounded down; 0 if none was.
    pub mean: Grades,
    /// The lowest and the highest overall grade of a play that was finished.
    pub overall: Option<report::Range>,
}

/// Lets a player play once for each of these seeds.
pub fn scores(
    player: Player,
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    rubric: &Arc<Rubric>,
    seeds: Range<u64>,
) -> Scores {
    let plays = seeds.clone().count() as u32;
    let played = seeds.filter_map(|seed| play(player, scenario, temperaments, rubric, seed));
    Scores::of(player, plays, &played.filter(|(encounter, _)| encounter.is_over()).collect::<Vec<_>>())
}

/// What the best scores, by what a walk found: where it was complete, nobody does better than its witness.
pub fn best_scores(
    report: &Report,
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    rubric: &Arc<Rubric>,
) -> Scores {
    let walked = report.overall.as_ref().filter(|_| report.limit.is_none());
    let replayed = walked.and_then(|range| {
        let Witness { seed, moves } = &range.most.witness;
        let header = Header { seed: *seed, ..Header::default() };
        Encounter::replay(Arc::clone(scenario), temperaments, &header, moves)
    });
    match replayed {
        Some((encounter, _)) => {
            let card = grade(scenario, encounter.transcript(), rubric);
            Scores::of(Player::Best, 1, &[(encounter, card)])
        }
        None => scores(Player::Best, scenario, temperaments, rubric, 0..1),
    }
}

impl Scores {
    /// The share of finished plays with a critical error, in percent, rounded up; 0 only if there was none.
    pub fn critical_percent(&self) -> u32 {
        (self.critical * 100).div_ceil(self.finished.max(1))
    }

    /// Of so many plays, those that came to an end.
    fn of(player: Player, plays: u32, finished: &[(Encounter, Scorecard)]) -> Scores {
        let count = finished.len() as u32;
        let mean = |of: fn(&Grades) -> u8| {
            let sum: u32 = finished.iter().map(|(_, card)| u32::from(of(&card.grades))).sum();
            sum.checked_div(count).unwrap_or(0) as u8
        };
        let reached = |(encounter, card): &(Encounter, Scorecard)| {
            let transcript = encounter.transcript();
            let moves = transcript.moves().cloned().collect();
            Reached { grade: card.grades.overall, witness: Witness { seed: transcript.header.seed, moves } }
        };
        let overall = |(_, card): &&(Encounter, Scorecard)| card.grades.overall;
        let least = finished.iter().min_by_key(overall).map(reached);
        let most = finished.iter().rev().max_by_key(overall).map(reached);
        Scores {
            player,
            plays,
            finished: count,
            passed: finished.iter().filter(|(_, card)| card.passed).count() as u32,
            critical: finished.iter().filter(|(_, card)| !card.critical_errors.is_empty()).count() as u32,
            mean: Grades {
                empathy: mean(|grades| grades.empathy),
                resolution: mean(|grades| grades.resolution),
                handle_time: mean(|grades| grades.handle_time),
                overall: mean(|grades| grades.overall),
            },
            overall: least.zip(most).map(|(least, most)| report::Range { least, most }),
        }
    }
}
