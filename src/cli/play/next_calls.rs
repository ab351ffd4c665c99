//! What a coaching talk came to: the agent's next calls, before and after, in text and as JSON.

use serde::Serialize;

use super::verdict::Grades;
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, heading_of, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::coaching::{Told, ToldCall};
use crate::grading;
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

impl From<ToldCall> for NextCall {
    fn from(call: ToldCall) -> NextCall {
        NextCall {
            scenario: call.scenario,
            title: call.title,
            kept: call.kept,
            before: call.before.into(),
            after: call.after.into(),
            difference: call.shown.ok().map(|it| Difference {
                customer: it.customer,
                before: it.before,
                after: it.after,
            }),
        }
    }
}

/// Prints each call: its grades before and after, and the moment that shows the difference.
pub fn show(console: &mut Console, told: &Told) -> Result<(), Failure> {
    heading_of(console, &told.heading)?;
    console.line(&wrap("  ", &told.summary))?;
    for call in &told.calls {
        console.line(&format!("\n{}", styled(STRONG, &wrap("  ", &call.title))))?;
        grades(console, call)?;
        let lines = match &call.shown {
            Ok(it) => {
                let quote = |text: &str| console.text(msg!("play-quote"), &args![text = text]);
                vec![
                    (FAINT, console.text(msg!("next-calls-customer"), &args![line = quote(&it.customer)])),
                    (BAD, console.text(msg!("next-calls-before"), &args![line = quote(&it.before)])),
                    (GOOD, console.text(msg!("next-calls-after"), &args![line = quote(&it.after)])),
                ]
            }
            Err(why) => vec![(FAINT, why.clone())],
        };
        for (style, line) in lines {
            console.line(&styled(style, &wrap("    ", &line)))?;
        }
    }
    Ok(())
}

fn grades(console: &mut Console, call: &ToldCall) -> Result<(), Failure> {
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
