//! `unused-variable`: a variable that no text of the author uses.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut unused: Vec<&Name> = scenario.variables.iter().map(|(name, _)| name).collect();
    for (_, text) in context.texts {
        // Whatever looks like a use counts as one: the text may have a fault, and be meant to use it.
        for after in text.split('$').skip(1) {
            let name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            let used = &after[..after.find(|c| !name(c)).unwrap_or(after.len())];
            unused.retain(|name| name.value != used);
        }
    }
    let finding =
        |name: &Name| context.finding(Code::UnusedVariable, &name.span, args![name = name.value.clone()]);
    unused.into_iter().map(finding).collect()
}
