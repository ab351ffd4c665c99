//! `orphan-translation`: a translated text whose source is no more.

use std::collections::BTreeSet;

use super::{Context, finding};
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::findings;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let keys: BTreeSet<String> = context.texts.iter().map(|(key, _)| key.to_string()).collect();
    let mut findings = Vec::new();
    for translation in context.translations {
        for (key, text) in &translation.texts {
            let key = key.to_string();
            if !keys.contains(&key) {
                let args = findings::suggestion(&key, keys.iter().map(String::as_str));
                findings.push(finding(Code::OrphanTranslation, &translation.file, &text.span, args));
            }
        }
    }
    findings
}
