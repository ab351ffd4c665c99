//! `orphan-translation`: a translated text whose source is no more.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::{Context, finding};
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::{TextKey, findings};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    if context.translations.is_empty() {
        return Vec::new();
    }
    let keys: BTreeSet<&TextKey> = context.texts.iter().map(|(key, _)| key).collect();
    // Their names are needed only where something is wrong.
    let names = LazyCell::new(|| keys.iter().map(ToString::to_string).collect::<BTreeSet<String>>());
    let mut findings = Vec::new();
    for translation in context.translations {
        for (key, text) in translation.texts.iter().filter(|(key, _)| !keys.contains(key)) {
            let args = findings::suggestion(&key.to_string(), names.iter().map(String::as_str));
            findings.push(finding(Code::OrphanTranslation, &translation.file, &text.span, args));
        }
    }
    findings
}
