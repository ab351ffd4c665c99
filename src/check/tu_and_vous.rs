//! `tu-and-vous`: a customer is addressed as a friend, or a text addresses its reader in two ways.

use super::Context;
use super::language::language;
use super::wording::{Speaker, Wording};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    context.wordings.iter().filter_map(|wording| slip(context, wording)).collect()
}

fn slip(context: &Context, wording: &Wording) -> Option<Diagnostic> {
    let known = language(wording.language).filter(|known| !known.familiar.is_empty())?;
    let what = match wording.speaker {
        // A line that is meant to be wrong may be wrong in this, too.
        Speaker::Trainee { reply, .. } if reply.acts.iter().any(|act| act.is_harmful()) => return None,
        Speaker::Trainee { .. } => "customer",
        Speaker::Customer => return None,
        Speaker::Nobody => "mixed",
    };
    let (at, word) = addressed(wording, &known.familiar).next()?;
    (what == "customer" || addressed(wording, &known.polite).next().is_some()).then(|| {
        let args = args![what = what, word = word];
        wording.finding(context, Code::TuAndVous, at..at + word.len(), args)
    })
}

/// The words of a text that are in the list, and are not quoted from somebody.
fn addressed<'w>(wording: &'w Wording, list: &'w [String]) -> impl Iterator<Item = (usize, &'w str)> {
    wording.stretches.iter().flat_map(move |stretch| {
        let listed = stretch.words().filter(|(_, _, lower)| list.iter().any(|it| it == lower));
        listed.filter_map(|(at, word, _)| {
            let before = &stretch.text[..at];
            let quoted = before.rfind('«') > before.rfind('»');
            (!quoted).then_some((stretch.start + at, word))
        })
    })
}
