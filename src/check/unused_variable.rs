//! `unused-variable`: a variable that no text of the author uses.

use std::collections::BTreeSet;

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::pattern;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let patterns: Result<Vec<_>, _> = context
        .texts
        .iter()
        .filter(|(_, text)| text.contains('{'))
        .map(|(_, text)| pattern::read(text))
        .collect();
    // A text that cannot be read may use it.
    let Ok(patterns) = patterns else { return Vec::new() };
    let used: BTreeSet<&str> =
        patterns.iter().flat_map(|pattern| &pattern.variables).map(|(name, _)| name.as_str()).collect();
    (scenario.variables.iter())
        .filter(|(name, _)| !used.contains(name.as_str()))
        .map(|(name, _)| context.finding(Code::UnusedVariable, &name.span, args![name = name.value.clone()]))
        .collect()
}
