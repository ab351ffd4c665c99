//! `need-never-voiced`: no line of the customer lets the trainee hear this need.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let voiced = |need: &str| {
        scenario.beats.iter().any(|(_, beat)| beat.voices.iter().any(|voiced| voiced.value == need))
    };
    (scenario.customer.needs.iter())
        .filter(|(id, _)| !voiced(id))
        .map(|(id, _)| context.finding(Code::NeedNeverVoiced, &id.span, args![name = id.value.clone()]))
        .collect()
}
