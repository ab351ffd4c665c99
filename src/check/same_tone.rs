//! `same-tone`: a customer who says the same word for word, calm or furious.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::Says;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let beats = scenario.beats.iter().map(|(_, beat)| &beat.says);
    let says = beats.chain(scenario.endings.iter().map(|(_, ending)| &ending.says));
    says.flat_map(|says| copied(context, says)).collect()
}

fn copied(context: &Context, says: &Says) -> Vec<Diagnostic> {
    let tones: Vec<_> = says.tones.iter().filter(|(_, text)| text.known && !text.trim().is_empty()).collect();
    let pairs = tones.iter().zip(tones.iter().skip(1));
    let same = pairs.filter(|((_, one), (_, next))| one.split_whitespace().eq(next.split_whitespace()));
    same.map(|((one, _), (band, next))| {
        context.finding(Code::SameTone, &next.span, args![name = band.word(), other = one.word()])
    })
    .collect()
}
