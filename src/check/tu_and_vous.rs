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
    let among = |list: &[String], word: &str| list.contains(&word.to_lowercase());
    let own = || outside_quotes(wording);
    let (at, word) = own().find(|(_, word)| among(&known.familiar, word))?;
    let polite = || own().any(|(_, word)| among(&known.polite, word));
    (what == "customer" || polite()).then(|| {
        let args = args![what = what, word = word];
        wording.finding(context, Code::TuAndVous, at..at + word.len(), args)
    })
}

/// The words of a text that are not quoted from somebody.
fn outside_quotes<'w>(wording: &'w Wording) -> impl Iterator<Item = (usize, &'w str)> {
    wording.stretches.iter().flat_map(|(start, stretch)| {
        super::wording::words(stretch).filter_map(move |(at, word)| {
            let before = &stretch[..at];
            let quoted = before.rfind('«') > before.rfind('»');
            (!quoted).then_some((start + at, word))
        })
    })
}
