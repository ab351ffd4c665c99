//! `ending-without-code`: the scenario has disposition codes, but this ending does not say which is right.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario.filter(|it| !it.dispositions.is_empty()) else { return Vec::new() };
    let list = scenario.dispositions.ids().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    (scenario.endings.iter())
        .filter(|(_, ending)| ending.disposition.is_none())
        .map(|(id, _)| {
            let args = args![name = id.value.clone(), list = list.as_str()];
            context.finding(Code::EndingWithoutCode, &id.span, args)
        })
        .collect()
}
