//! What fails the evaluation by itself: critical errors, each with its moment and the rule that was broken, and a callback
//! that was promised and not kept.

use egui::Ui;

use super::lines::DebriefLine;
use super::memo::DebriefMemo;
use super::source::One;
use super::words::DebriefWords;
use crate::args;
use crate::grading::{Detail, Evidence};
use crate::l10n::Key;
use crate::msg;
use crate::scenario::TextKey;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{button, card, text};

/// One critical error, or a broken promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriticalView {
    /// "Critical error: the evaluation is failed".
    pub title: String,
    /// "Personal data given out before the identity was checked".
    pub error: String,
    /// "Your line 3", with the sentence.
    pub moment: String,
    /// The rule that was broken, in the words of the scorecard.
    pub rule: Option<String>,
    /// Place of the line in the transcript.
    pub line: Option<usize>,
}

/// Everything of the contact that fails it.
pub(super) fn errors(one: &One, lines: &[DebriefLine]) -> Vec<CriticalView> {
    let scorecard = one.contact.scorecard;
    let need = |need: crate::scenario::NeedIx| one.said(&one.scenario().needs[need.at()].label);
    let reason = |evidence: &Evidence| evidence.reason(one.scenario().kind, one.catalogue, need);
    let view = |title: Key, error: String, rule: Option<String>, turn: usize, quote: &TextKey| CriticalView {
        title: one.catalogue.text(title),
        error,
        moment: one
            .catalogue
            .format(msg!("debrief-critical-moment"), &args![line = turn, text = one.said(quote)]),
        rule,
        line: lines.iter().position(|line| line.turn == turn && line.speaker == Speaker::You),
    };
    let each = scorecard.critical_errors.iter().map(|critical| {
        let evidence = scorecard
            .evidence
            .iter()
            .find(|it| it.turn == critical.turn && it.detail == Detail::Error(critical.error));
        let error = one.catalogue.word("critical-error", critical.error.slug());
        let rule = evidence.map(reason);
        view(msg!("debrief-critical"), error, rule, critical.turn, &critical.quote)
    });
    let broken = scorecard
        .broken_callback()
        .map(|broken| view(msg!("debrief-promise-broken"), reason(broken), None, broken.turn, &broken.quote));
    each.chain(broken).collect()
}

/// Draws each error as a band, with the way to its line.
pub(super) fn show(ui: &mut Ui, errors: &[CriticalView], words: &DebriefWords, memo: &mut DebriefMemo) {
    let c = Theme::of(ui.ctx()).colors;
    for (at, critical) in errors.iter().enumerate() {
        card::toned(ui, c.harm_soft, c.harm, |ui| {
            text::styled(ui, &critical.title, Size::Small, true, c.harm);
            text::strong(ui, &critical.error);
            text::body(ui, &critical.moment);
            if let Some(rule) = &critical.rule {
                text::muted(ui, rule);
            }
            if let Some(line) = critical.line
                && ui.push_id(at, |ui| button::quiet(ui, &words.critical_show)).inner.clicked()
            {
                memo.selected = Some(line);
                memo.asked = true;
            }
        });
    }
}
