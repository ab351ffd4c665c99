//! What a pack's `lints` make of its findings; `unknown-lint`, `fixed-lint`, `needless-lint`: where that says nothing.

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::scenario::LintLevel;
use crate::scenario::findings;
use crate::scenario::pack::ReadPack;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(pack) = context.own else { return Vec::new() };
    let lints =
        || Code::ALL.iter().filter(|code| code.severity() == Severity::Warning).map(|code| code.slug());
    let mut found = Vec::new();
    for (name, level) in pack.lints.iter() {
        match Code::from_slug(name) {
            None => {
                let args = findings::suggestion(name, lints());
                found.push(context.finding(Code::UnknownLint, &name.span, args));
            }
            Some(code) if code.severity() == Severity::Error => {
                let args = args![name = name.value.clone()];
                found.push(context.finding(Code::FixedLint, &name.span, args));
            }
            Some(_) if level.known && level.value == LintLevel::Warning => {
                let args = args![name = name.value.clone(), why = "default"];
                found.push(context.finding(Code::NeedlessLint, &name.span, args));
            }
            Some(_) => {}
        }
    }
    found
}

/// The findings of all packs as each pack takes them: those that it allows are left out, others get the severity that
/// it says. What it allows, and nobody does, is a finding itself.
pub fn as_set(packs: &[ReadPack], mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    for pack in packs {
        let Some(document) = pack.document.as_ref().filter(|document| !document.lints.is_empty()) else {
            continue;
        };
        let own =
            |place: &str| place.strip_prefix(pack.folder.as_str()).is_some_and(|rest| rest.starts_with('/'));
        // What cannot be read has not been looked at.
        let broken = found.iter().any(|one| one.severity == Severity::Error && own(&one.place.file));
        let set = (document.lints.iter())
            .filter_map(|(name, level)| {
                Some((name, Code::from_slug(name)?, level.value)).filter(|_| level.known)
            })
            .filter(|(_, code, _)| code.severity() == Severity::Warning);
        for (name, code, level) in set {
            let before = found.len();
            let concerns = |one: &Diagnostic| one.code == code && own(&one.place.file);
            match level {
                LintLevel::Warning => {}
                LintLevel::Error => {
                    let concerned = found.iter_mut().filter(|one| concerns(one));
                    concerned.for_each(|one| one.severity = Severity::Error);
                }
                LintLevel::Allow => {
                    found.retain(|one| !concerns(one));
                    if found.len() == before && !broken {
                        let args = args![name = name.value.clone(), why = "nothing"];
                        found.push(finding(Code::NeedlessLint, &pack.file, &name.span, args));
                    }
                }
            }
        }
    }
    found
}
