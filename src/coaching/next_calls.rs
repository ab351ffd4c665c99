//! The agent's next calls, each led twice: with the old habit, and as the talk has left it.

use std::sync::Arc;

use super::agent::Agent;
use crate::encounter::{Encounter, Event, Temperaments};
use crate::grading::{Grades, Rubric, grade};
use crate::scenario::{Coached, Outcome, Scenario, TextKey};

/// What a coaching talk came to.
#[derive(Debug)]
pub struct NextCalls {
    /// Of the facts that close the gap, so many were true at the end of a talk that ended well.
    pub changed: usize,
    pub of: usize,
    /// In the order in which the scenario names them.
    pub calls: Vec<NextCall>,
}

/// One call of the agent.
#[derive(Debug)]
pub struct NextCall {
    pub scenario: Arc<Scenario>,
    /// Without the talk.
    pub before: Grades,
    /// After it: the same, where the old habit is back.
    pub after: Grades,
    /// Whether what was agreed still holds in this call.
    pub kept: bool,
    /// Where the two part; None if they never do.
    pub difference: Option<Difference>,
}

/// The first moment at which the agent says something else, in texts of the call's scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the customer had said.
    pub customer: TextKey,
    /// What the agent answered: one line, or the parts of a composed answer.
    pub before: Vec<TextKey>,
    pub after: Vec<TextKey>,
}

/// The next calls of the agent of a coaching talk, each with the rubric that grades it, by how the talk ended. The customers
/// have the day of the talk's seed. None for a talk that is not over, or is no coaching talk.
pub fn next_calls(
    talk: &Encounter,
    calls: &[(Arc<Scenario>, Arc<Rubric>)],
    temperaments: &Temperaments,
) -> Option<NextCalls> {
    let coached = talk.scenario().coached.as_ref().filter(|_| talk.is_over())?;
    let (changed, of) = (changed(talk, coached), coached.changes.len());
    // What was agreed in part is kept for that part of the calls; then the habit is back.
    let kept = calls.len() * changed / of.max(1);
    let seed = talk.transcript().header.seed;
    let call = |(at, (scenario, rubric)): (usize, &(Arc<Scenario>, Arc<Rubric>))| {
        let kept = at < kept;
        let lead = |habit| Agent { habit }.lead(scenario, temperaments, seed);
        let before = lead(&coached.gap)?;
        let after = if kept { lead(&[])? } else { before.clone() };
        let grades = |call: &Encounter| grade(scenario, call.transcript(), rubric).grades;
        Some(NextCall {
            scenario: Arc::clone(scenario),
            before: grades(&before),
            after: grades(&after),
            kept,
            difference: difference(&before, &after),
        })
    };
    Some(NextCalls { changed, of, calls: calls.iter().enumerate().filter_map(call).collect() })
}

/// How many of the facts that close the gap are true at the end; none where the agent went away with nothing.
fn changed(talk: &Encounter, coached: &Coached) -> usize {
    let ended = talk.transcript().events().filter_map(|(_, event)| match event {
        Event::Ended { outcome, .. } => Some(*outcome),
        _ => None,
    });
    match ended.last() {
        Some(Outcome::Resolved | Outcome::Partial) => {
            coached.changes.iter().filter(|fact| talk.state().facts.has(**fact)).count()
        }
        _ => 0,
    }
}

fn difference(before: &Encounter, after: &Encounter) -> Option<Difference> {
    let pairs = answers(before).into_iter().zip(answers(after));
    let (before, after) = pairs.into_iter().find(|(before, after)| before.1 != after.1)?;
    Some(Difference { customer: before.0, before: before.1, after: after.1 })
}

/// What the customer had said and what was answered, in order.
fn answers(call: &Encounter) -> Vec<(TextKey, Vec<TextKey>)> {
    let scenario = call.scenario();
    let mut answers: Vec<(TextKey, Vec<TextKey>)> = Vec::new();
    let (mut customer, mut last) = (scenario.title.clone(), None);
    for (turn, event) in call.transcript().events() {
        match event {
            Event::CustomerSaid { speech, band, .. } => customer = speech.line(scenario, *band).key.clone(),
            Event::AgentSaid { beat, reply, .. } => {
                let said = scenario.beats[beat.at()].replies[reply.at()].says.key.clone();
                match answers.last_mut().filter(|_| last == Some(turn)) {
                    Some((_, parts)) => parts.push(said),
                    None => answers.push((customer.clone(), vec![said])),
                }
                last = Some(turn);
            }
            _ => {}
        }
    }
    answers
}
