//! What a coaching talk came to: the agent's next calls, before and after, in text and as JSON.

use serde::Serialize;

use super::verdict::Grades;
use super::words::Words;
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, heading_of, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::coaching::{self, NextCalls};
use crate::grading;
use crate::scenario::{Agent, TextKey};
use crate::{args, msg};

/// One call of the agent, for programs.
#[derive(Serialize)]
pub struct NextCall {
    scenario: String,
    title: String,
    /// Whether what was agreed still holds in this call.
    kept: bool,
    before: Grades,
    after: Grades,
    /// The first moment at which the agent says something else.
    difference: Option<Difference>,
}

#[derive(Serialize)]
struct Difference {
    customer: String,
    before: String,
    after: String,
}

/// Every call, in the reader's language; it is the agent who speaks in them.
pub fn all(talk: &Words, calls: &NextCalls) -> Vec<NextCall> {
    calls.calls.iter().map(|call| NextCall::new(talk, call)).collect()
}

impl NextCall {
    fn new(talk: &Words, call: &coaching::NextCall) -> NextCall {
        let customer = &talk.scenario.customer;
        let agent = Agent { name: customer.name.clone(), form: customer.form };
        let words = Words::new(&call.scenario, talk.locale.clone(), &agent);
        let said = |parts: &[TextKey]| {
            let parts: Vec<String> = parts.iter().map(|key| words.text(key)).collect();
            parts.join(" ")
        };
        NextCall {
            scenario: call.scenario.id.clone(),
            title: words.text(&call.scenario.title),
            kept: call.kept,
            before: call.before.into(),
            after: call.after.into(),
            difference: call.difference.as_ref().map(|it| Difference {
                customer: words.text(&it.customer),
                before: said(&it.before),
                after: said(&it.after),
            }),
        }
    }
}

/// Prints each call: its grades before and after, and the moment that shows the difference.
pub fn show(console: &mut Console, talk: &Words, calls: &NextCalls) -> Result<(), Failure> {
    let name = &talk.scenario.customer.name;
    heading_of(console, &console.text(msg!("next-calls"), &args![agent = name]))?;
    let (changed, of) = (calls.changed, calls.of);
    let changes = match changed {
        0 => msg!("next-calls-nothing"),
        _ if changed == of => msg!("next-calls-all"),
        _ => msg!("next-calls-some"),
    };
    let changes = console.text(changes, &args![agent = name, changed = changed, of = of]);
    console.line(&wrap("  ", &changes))?;
    for (call, shown) in calls.calls.iter().zip(all(talk, calls)) {
        console.line(&format!("\n{}", styled(STRONG, &wrap("  ", &shown.title))))?;
        grades(console, call)?;
        let told = match (&shown.difference, call.kept) {
            (Some(it), _) => {
                let quote = |text: &str| console.text(msg!("play-quote"), &args![text = text]);
                vec![
                    (FAINT, console.text(msg!("next-calls-customer"), &args![line = quote(&it.customer)])),
                    (BAD, console.text(msg!("next-calls-before"), &args![line = quote(&it.before)])),
                    (GOOD, console.text(msg!("next-calls-after"), &args![line = quote(&it.after)])),
                ]
            }
            (None, true) => vec![(FAINT, console.text(msg!("next-calls-same"), &args![]))],
            (None, false) => vec![(FAINT, console.text(msg!("next-calls-habit"), &args![]))],
        };
        for (style, line) in told {
            console.line(&styled(style, &wrap("    ", &line)))?;
        }
    }
    Ok(())
}

fn grades(console: &mut Console, call: &coaching::NextCall) -> Result<(), Failure> {
    type Of = fn(&grading::Grades) -> u8;
    let rows: [(_, Of); 4] = [
        (msg!("play-grade-empathy"), |grades| grades.empathy),
        (msg!("play-grade-resolution"), |grades| grades.resolution),
        (msg!("play-grade-handle-time"), |grades| grades.handle_time),
        (msg!("play-grade-overall"), |grades| grades.overall),
    ];
    let labels = rows.map(|(key, _)| console.text(key, &args![]));
    let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    for (label, (_, of)) in labels.iter().zip(rows) {
        let (before, after) = (of(&call.before), of(&call.after));
        let line = format!("    {label:widest$}  {before:>3} → {after:>3}");
        console.line(&if before == after { styled(FAINT, &line) } else { line })?;
    }
    Ok(())
}
