//! The lints: what is legal in a scenario, but surely not meant. One rule a file.
//!
//! What makes a file unreadable or a name point nowhere is found while it is read (`scenario`); `check`
//! reads and then runs these rules over every file whose shape is known.

mod amount_differs;
mod authority;
mod best_reply;
mod better_is_itself;
mod beyond_limit;
mod compensation_without_act;
mod conditions;
mod consent_never_asked;
mod consent_never_given;
mod copied_translation;
mod debt;
mod demand_unanswerable;
mod demands;
mod doubled_word;
mod ending_without_code;
mod endings;
mod fact_never_read;
mod feelings;
mod few_wordings;
mod french_typography;
mod graph;
mod handover_without_manner;
mod hard_stop_without_exit;
mod hard_to_read;
mod hold_breaks_promise;
mod language;
mod lazy_player_passes;
mod missing_translation;
mod need_met_without_act;
mod need_never_met;
mod need_never_voiced;
mod never_done;
mod never_used;
mod no_reply_left;
mod no_way_out;
mod orphan_file;
mod orphan_translation;
mod own_language;
mod pack_order;
mod promise_never_made;
mod promise_without_contrast;
mod recording;
mod repeated_entry;
mod sale_without_act;
mod same_reply;
mod same_tone;
mod severity;
mod shouting;
mod similar_replies;
mod stale_translation;
mod target_too_short;
mod there;
mod too_long_to_say;
mod transfer_without_act;
mod translated_variables;
mod tu_and_vous;
mod unknown_call;
mod unmarked_jargon;
mod unreachable;
mod untranslated;
mod unused_rubric;
mod unused_variable;
mod unverifiable_disclosure;
mod wording;
mod wrong_channel;

use std::sync::Arc;

use crate::cores;
use crate::diagnostics::{Code, Diagnostic, Place, Sources};
use crate::l10n::Args;
use crate::scenario::pack::{self, Files, ReadCalibration, ReadInterview, ReadPack, ReadScenario};
use crate::scenario::syntax::Span;
use crate::scenario::translation::Translation;
use crate::scenario::{Scenario, TextKey, decode, keys, schema};
use wording::Wording;

/// A rule: what it finds in one file and its translations.
type Rule = fn(&Context) -> Vec<Diagnostic>;

const RULES: &[Rule] = &[
    amount_differs::check,
    authority::check,
    best_reply::check,
    better_is_itself::check,
    beyond_limit::check,
    compensation_without_act::check,
    conditions::check,
    consent_never_asked::check,
    consent_never_given::check,
    copied_translation::check,
    debt::check,
    demand_unanswerable::check,
    doubled_word::check,
    ending_without_code::check,
    endings::check,
    fact_never_read::check,
    feelings::check,
    few_wordings::check,
    french_typography::check,
    handover_without_manner::check,
    hard_stop_without_exit::check,
    hard_to_read::check,
    hold_breaks_promise::check,
    lazy_player_passes::check,
    missing_translation::check,
    need_met_without_act::check,
    need_never_met::check,
    need_never_voiced::check,
    never_done::check,
    never_used::check,
    no_reply_left::check,
    no_way_out::check,
    orphan_file::check,
    orphan_translation::check,
    pack_order::check,
    promise_never_made::check,
    promise_without_contrast::check,
    repeated_entry::check,
    sale_without_act::check,
    same_reply::check,
    same_tone::check,
    severity::check,
    shouting::check,
    similar_replies::check,
    stale_translation::check,
    target_too_short::check,
    too_long_to_say::check,
    transfer_without_act::check,
    translated_variables::check,
    tu_and_vous::check,
    unmarked_jargon::check,
    unreachable::check,
    untranslated::check,
    unused_rubric::check,
    unused_variable::check,
    unverifiable_disclosure::check,
    wrong_channel::check,
];

/// What a rule looks at: a scenario, an interview, a calibration or a pack's own file, with its translations.
pub struct Context<'a> {
    /// Every file that was read.
    pub files: &'a Files,
    pub pack: &'a ReadPack,
    /// The file as the user knows it.
    pub file: &'a str,
    /// Its name without folder and ending: `pack`, or that of the scenario, interview or calibration.
    pub name: &'a str,
    /// What it holds.
    pub source: &'a str,
    /// The author's language.
    pub language: &'a str,
    pub texts: &'a [(TextKey, &'a decode::Text)],
    pub translations: &'a [Translation],
    /// The texts in every language, with who speaks them.
    pub wordings: Vec<Wording<'a>>,
    /// The pack, in the context of its own file.
    pub own: Option<&'a schema::Pack>,
    /// The scenario, if the file holds one.
    pub scenario: Option<&'a schema::Scenario>,
    /// The same, resolved; None if it has an error.
    pub resolved: Option<&'a Arc<Scenario>>,
}

impl Context<'_> {
    /// A finding in the author's file.
    pub fn finding(&self, code: Code, span: &Span, args: Args) -> Diagnostic {
        finding(code, self.file, span, args)
    }
}

/// A finding in any file.
pub fn finding(code: Code, file: &str, span: &Span, args: Args) -> Diagnostic {
    Diagnostic::new(code, Place { file: file.to_owned(), span: span.clone() }, args)
}

/// Reads packs and gives everything that is to be said about them, by file and place, with the files' texts.
pub fn check(files: &Files) -> (Vec<Diagnostic>, Sources) {
    check_on(cores::all(), files)
}

/// The same on so many cores: what it gives does not depend on them.
pub fn check_on(cores: usize, files: &Files) -> (Vec<Diagnostic>, Sources) {
    let pack::Reading { packs, mut findings, sources } = pack::read_on(cores, files);
    for pack in &packs {
        findings.extend(of_pack(files, pack, &sources));
        findings.extend(own_language::check(pack));
        findings.extend(pack.interviews.iter().flat_map(|read| of_interview(files, pack, read, &sources)));
        for read in &pack.calibrations {
            findings.extend(of_calibration(files, pack, read, &sources));
            findings.extend(recording::check(&packs, read));
        }
        findings.extend(pack.scenarios.iter().flat_map(|read| unknown_call::check(&packs, read)));
        let each = cores::each(&pack.scenarios, cores, |read| of_scenario(files, pack, read, &sources));
        findings.extend(each.into_iter().flatten());
    }
    findings = severity::as_set(&packs, findings);
    findings.sort_by(|a, b| {
        (&a.place.file, a.place.span.start, a.code).cmp(&(&b.place.file, b.place.span.start, b.code))
    });
    (findings, sources)
}

/// One file of a pack, as the rules look at it; what it holds is left open.
#[derive(Clone, Copy)]
struct File<'a> {
    files: &'a Files,
    pack: &'a ReadPack,
    sources: &'a Sources,
    file: &'a str,
    name: &'a str,
}

impl<'a> File<'a> {
    fn context(
        self,
        language: &'a str,
        texts: &'a [(TextKey, &'a decode::Text)],
        translations: &'a [Translation],
        scenario: Option<&'a schema::Scenario>,
    ) -> Context<'a> {
        let File { files, pack, sources, file, name } = self;
        Context {
            files,
            pack,
            file,
            name,
            source: sources.get(file).map_or("", String::as_str),
            language,
            texts,
            translations,
            wordings: wording::all(language, texts, translations, scenario),
            own: None,
            scenario,
            resolved: None,
        }
    }
}

/// What the rules find in a pack's own file.
fn of_pack(files: &Files, pack: &ReadPack, sources: &Sources) -> Vec<Diagnostic> {
    let Some(document) = &pack.document else { return Vec::new() };
    let texts = keys::of_pack(document);
    let file = File { files, pack, sources, file: &pack.file, name: "pack" };
    let context = file.context(&document.language, &texts, &pack.translations, None);
    run(&Context { own: Some(document), ..context })
}

/// What the rules find in an interview.
fn of_interview(files: &Files, pack: &ReadPack, read: &ReadInterview, sources: &Sources) -> Vec<Diagnostic> {
    let Some(document) = &read.document else { return Vec::new() };
    let texts = keys::of_interview(document);
    let file = File { files, pack, sources, file: &read.file, name: &read.name };
    run(&file.context(&document.language, &texts, &read.translations, None))
}

/// What the rules find in a calibration.
fn of_calibration(
    files: &Files,
    pack: &ReadPack,
    read: &ReadCalibration,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let Some(document) = &read.document else { return Vec::new() };
    let texts = keys::of_calibration(document);
    let file = File { files, pack, sources, file: &read.file, name: &read.name };
    run(&file.context(&document.language, &texts, &read.translations, None))
}

/// What the rules find in a scenario.
fn of_scenario(files: &Files, pack: &ReadPack, read: &ReadScenario, sources: &Sources) -> Vec<Diagnostic> {
    let Some(document) = &read.document else { return Vec::new() };
    let texts = keys::of_scenario(document);
    let file = File { files, pack, sources, file: &read.file, name: &read.name };
    let context = file.context(&document.language, &texts, &read.translations, Some(document));
    run(&Context { resolved: read.scenario.as_ref(), ..context })
}

fn run(context: &Context) -> Vec<Diagnostic> {
    RULES.iter().flat_map(|rule| rule(context)).collect()
}
