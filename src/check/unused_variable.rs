//! `unused-variable`: a variable that no text of the author uses.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::pattern;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut unused: Vec<&Name> = scenario.variables.iter().map(|(name, _)| name).collect();
    for (_, text) in context.texts.iter().filter(|(_, text)| text.contains('{')) {
        if unused.is_empty() {
            break;
        }
        // A text that cannot be read may use it.
        let Ok(pattern) = pattern::read(text) else { return Vec::new() };
        unused.retain(|name| !pattern.variables.iter().any(|(used, _)| *used == name.value));
    }
    let finding =
        |name: &Name| context.finding(Code::UnusedVariable, &name.span, args![name = name.value.clone()]);
    unused.into_iter().map(finding).collect()
}
