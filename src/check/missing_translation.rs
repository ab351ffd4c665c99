//! `missing-translation`: a text that a translation lacks.

use std::collections::BTreeSet;

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::TextKey;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for translation in context.translations {
        let locale = translation.locale.tag();
        let mut reported = BTreeSet::new();
        let missing = |key: &TextKey| {
            !translation.texts.contains_key(key) && !translation.broken.contains(&key.message)
        };
        for (key, source) in context.texts.iter().filter(|(key, _)| missing(key)) {
            let message = &translation.texts.iter().find(|(other, _)| other.message == key.message);
            let args = args![name = key.to_string(), locale = locale, file = translation.file.clone()];
            match message {
                // Where the translator will add the attribute.
                Some((_, text)) => {
                    findings.push(finding(Code::MissingTranslation, &translation.file, &text.span, args));
                }
                // One finding for a message that is missing whole, at its source.
                None if reported.insert(&key.message) => {
                    let whole = TextKey::message(key.message.as_str()).to_string();
                    let args = args![name = whole, locale = locale, file = translation.file.clone()];
                    findings.push(context.finding(Code::MissingTranslation, &source.span, args));
                }
                None => {}
            }
        }
    }
    findings
}
