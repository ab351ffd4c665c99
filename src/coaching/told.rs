//! What a talk came to, in the reader's language.

use super::next_calls::{NextCall, NextCalls};
use crate::grading::Grades;
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Scenario, TextKey};
use crate::{args, msg};

/// What a talk came to, as a terminal and a window show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// "The next calls of Noah Berg".
    pub heading: String,
    /// Whether what was worked out lasts.
    pub summary: String,
    pub calls: Vec<ToldCall>,
}

/// One call, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldCall {
    /// Id of its scenario.
    pub scenario: String,
    pub title: String,
    pub before: Grades,
    pub after: Grades,
    pub kept: bool,
    /// Where the two part; or else why they do not.
    pub shown: Result<ToldDifference, String>,
}

/// The first moment at which the agent says something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldDifference {
    pub customer: String,
    pub before: String,
    pub after: String,
}

impl NextCalls {
    /// The calls that follow this talk, told.
    pub fn told(&self, talk: &Scenario, catalogue: &Catalogue) -> Told {
        let (changed, of, name) = (self.changed, self.of, &talk.customer.name);
        let summary = match changed {
            0 => msg!("next-calls-nothing"),
            _ if changed == of => msg!("next-calls-all"),
            _ => msg!("next-calls-some"),
        };
        // In these calls it is the agent who speaks.
        let agent = Agent { name: name.clone(), form: talk.customer.form };
        Told {
            heading: catalogue.format(msg!("next-calls"), &args![agent = name]),
            summary: catalogue.format(summary, &args![agent = name, changed = changed, of = of]),
            calls: self.calls.iter().map(|call| told(call, &agent, catalogue)).collect(),
        }
    }
}

fn told(call: &NextCall, agent: &Agent, catalogue: &Catalogue) -> ToldCall {
    let text = |key: &TextKey| call.scenario.texts.format(key, catalogue.locale(), agent);
    let said = |parts: &[TextKey]| parts.iter().map(text).collect::<Vec<_>>().join(" ");
    let shown = call.difference.as_ref().map(|it| ToldDifference {
        customer: text(&it.customer),
        before: said(&it.before),
        after: said(&it.after),
    });
    let why_not =
        || catalogue.text(if call.kept { msg!("next-calls-same") } else { msg!("next-calls-habit") });
    ToldCall {
        scenario: call.scenario.id.clone(),
        title: text(&call.scenario.title),
        before: call.before,
        after: call.after,
        kept: call.kept,
        shown: shown.ok_or_else(why_not),
    }
}
