//! `untranslated`: the pack speaks a language into which this file is not translated at all.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some((_, title)) = context.texts.first() else { return Vec::new() };
    (context.pack.locales.iter())
        .filter(|locale| *locale != context.language)
        .filter_map(|locale| {
            let path = format!("{}/{locale}/{}.ftl", context.pack.folder, context.name);
            let missing = !context.files.contains_key(&path);
            missing.then(|| {
                context.finding(Code::Untranslated, &title.span, args![locale = locale.as_str(), file = path])
            })
        })
        .collect()
}
