//! `unknown-rubric`: a pack is graded by a rubric that does not exist.

use super::Context;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::{findings, shipped};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (None, Some(pack)) = (context.scenario, &context.pack.document) else { return Vec::new() };
    let rubrics = shipped::rubrics();
    if !pack.rubric.known || rubrics.contains(&pack.rubric.value) {
        return Vec::new();
    }
    let args = findings::suggestion(&pack.rubric, rubrics.iter().map(String::as_str));
    vec![context.finding(Code::UnknownRubric, &pack.rubric.span, args)]
}
