//! `unused-rubric`: a rubric in a pack that does not use it.

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::pack::rubrics;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(pack) = context.own else { return Vec::new() };
    rubrics::files(context.files, &context.pack.folder)
        .filter(|(id, _)| pack.rubric.known && *id != pack.rubric.value)
        .map(|(id, file)| {
            finding(Code::UnusedRubric, file, &(0..0), args![name = id, used = pack.rubric.value.clone()])
        })
        .collect()
}
