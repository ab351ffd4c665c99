//! The lints: what is legal in a scenario, but surely not meant. One rule a file.
//!
//! What makes a file unreadable or a name point nowhere is found while it is read (`scenario`); `check`
//! reads and then runs these rules over every file whose shape is known.

mod better_is_itself;
mod compensation_without_act;
mod consent_never_given;
mod demands;
mod ending_without_code;
mod french_typography;
mod graph;
mod hard_stop_without_exit;
mod impossible_condition;
mod missing_translation;
mod need_never_met;
mod need_never_voiced;
mod never_used;
mod no_reply_left;
mod no_way_out;
mod orphan_file;
mod orphan_translation;
mod pack_order;
mod promise_never_made;
mod sale_without_act;
mod same_reply;
mod stale_translation;
mod transfer_without_act;
mod translated_variables;
mod unreachable;
mod untranslated;
mod unused_rubric;
mod unused_variable;
mod unverifiable_disclosure;
mod wrong_channel;

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Place, Sources};
use crate::l10n::Args;
use crate::scenario::pack::{self, Files, ReadPack};
use crate::scenario::syntax::Span;
use crate::scenario::translation::Translation;
use crate::scenario::{TextKey, decode, keys, schema};

/// A rule: what it finds in one file and its translations.
type Rule = fn(&Context) -> Vec<Diagnostic>;

const RULES: &[Rule] = &[
    better_is_itself::check,
    compensation_without_act::check,
    consent_never_given::check,
    ending_without_code::check,
    french_typography::check,
    hard_stop_without_exit::check,
    impossible_condition::check,
    missing_translation::check,
    need_never_met::check,
    need_never_voiced::check,
    never_used::check,
    no_reply_left::check,
    no_way_out::check,
    orphan_file::check,
    orphan_translation::check,
    pack_order::check,
    promise_never_made::check,
    sale_without_act::check,
    same_reply::check,
    stale_translation::check,
    transfer_without_act::check,
    translated_variables::check,
    unreachable::check,
    untranslated::check,
    unused_rubric::check,
    unused_variable::check,
    unverifiable_disclosure::check,
    wrong_channel::check,
];

/// What a rule looks at: a scenario or a pack's own file, with its translations.
pub struct Context<'a> {
    /// Every file that was read.
    pub files: &'a Files,
    pub pack: &'a ReadPack,
    /// The file as the user knows it.
    pub file: &'a str,
    /// Its name without folder and ending: `pack`, or the scenario's own.
    pub name: &'a str,
    /// What it holds.
    pub source: &'a str,
    /// The author's language.
    pub language: &'a str,
    pub texts: Vec<(TextKey, &'a decode::Text)>,
    pub translations: &'a [Translation],
    /// The scenario; None in the context of a pack's own file.
    pub scenario: Option<&'a schema::Scenario>,
}

impl Context<'_> {
    /// A finding in the author's file.
    pub fn finding(&self, code: Code, span: &Span, args: Args) -> Diagnostic {
        finding(code, self.file, span, args)
    }
    /// The languages into which something of the pack is translated.
    pub fn locales(&self) -> BTreeSet<&str> {
        let folder = self.pack.folder.as_str();
        (self.files.keys())
            .filter(|path| path.ends_with(".ftl"))
            .filter_map(|path| Some(path.strip_prefix(folder)?.strip_prefix('/')?.split_once('/')?.0))
            .filter(|tag| *tag != self.language)
            .collect()
    }
}

/// A finding in any file.
pub fn finding(code: Code, file: &str, span: &Span, args: Args) -> Diagnostic {
    Diagnostic::new(code, Place { file: file.to_owned(), span: span.clone() }, args)
}

/// Reads packs and gives everything that is to be said about them, by file and place, with the files' texts.
pub fn check(files: &Files) -> (Vec<Diagnostic>, Sources) {
    let pack::Reading { packs, mut findings, sources } = pack::read(files);
    let source = |file: &str| sources.get(file).map_or("", String::as_str);
    for pack in &packs {
        if let Some(document) = &pack.document {
            run(
                &mut findings,
                &Context {
                    files,
                    pack,
                    file: &pack.file,
                    name: "pack",
                    source: source(&pack.file),
                    language: &document.language,
                    texts: keys::of_pack(document),
                    translations: &pack.translations,
                    scenario: None,
                },
            );
        }
        for read in &pack.scenarios {
            if let Some(document) = &read.document {
                run(
                    &mut findings,
                    &Context {
                        files,
                        pack,
                        file: &read.file,
                        name: &read.name,
                        source: source(&read.file),
                        language: &document.language,
                        texts: keys::of_scenario(document),
                        translations: &read.translations,
                        scenario: Some(document),
                    },
                );
            }
        }
    }
    findings.sort_by(|a, b| {
        (&a.place.file, a.place.span.start, a.code).cmp(&(&b.place.file, b.place.span.start, b.code))
    });
    (findings, sources)
}

fn run(findings: &mut Vec<Diagnostic>, context: &Context) {
    for rule in RULES {
        findings.extend(rule(context));
    }
}
