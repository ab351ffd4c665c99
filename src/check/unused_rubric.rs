//! `unused-rubric`: a rubric in a pack that does not use it.

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Kind;
use crate::scenario::pack::{files_in, rubrics};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(pack) = context.own else { return Vec::new() };
    let documents = context.pack.scenarios.iter().filter_map(|read| read.document.as_ref());
    let coaches = documents.into_iter().any(|scenario| scenario.kind.value == Kind::Coaching);
    files_in(context.files, &context.pack.folder, rubrics::FOLDER)
        .filter(|(id, _)| pack.rubric.known && *id != pack.rubric.value)
        .filter(|(id, _)| *id != rubrics::COACHING || !coaches)
        .map(|(id, file)| {
            finding(Code::UnusedRubric, file, &(0..0), args![name = id, used = pack.rubric.value.clone()])
        })
        .collect()
}
