//! `variable-missing`: a translation leaves out a variable of its source; `unknown-variable`: it uses one
//! that nobody declared.

use std::collections::BTreeSet;

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::texts::BUILT_IN;
use crate::scenario::{findings, pattern};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let own: Vec<&str> = context.scenario.iter().flat_map(|scenario| scenario.variables.ids()).collect();
    let declared: Vec<&str> = own.into_iter().chain(BUILT_IN).collect();
    let mut findings = Vec::new();
    for translation in context.translations {
        for text in translation.texts.values() {
            for (name, span) in text.variables.iter().filter(|(name, _)| !declared.contains(&name.as_str())) {
                let args = findings::suggestion(name, declared.iter().copied());
                findings.push(finding(Code::UnknownVariable, &translation.file, span, args));
            }
        }
        for (key, source) in context.texts {
            if !source.contains('$') {
                continue;
            }
            let (Some(text), Ok(pattern)) = (translation.texts.get(key), pattern::read(source)) else {
                continue;
            };
            let used: BTreeSet<&str> = text.variables.iter().map(|(name, _)| name.as_str()).collect();
            let needed: BTreeSet<&str> = pattern.variables.iter().map(|(name, _)| name.as_str()).collect();
            // Forms are there to select on: a language that does not inflect has no use for them.
            for name in needed.difference(&used).filter(|name| !name.ends_with("_form")) {
                let args = args![name = *name, key = key.to_string()];
                findings.push(finding(Code::VariableMissing, &translation.file, &text.span, args));
            }
        }
    }
    findings
}
