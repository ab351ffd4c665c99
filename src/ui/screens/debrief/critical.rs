//! Critical errors: which, at which moment, and the rule that was broken.

use egui::Ui;

use super::lines::DebriefLine;
use super::memo::DebriefMemo;
use super::source::One;
use super::words::DebriefWords;
use crate::args;
use crate::grading::Detail;
use crate::msg;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{button, card, text};

/// One critical error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriticalView {
    /// "Personal data given out before the identity was checked".
    pub error: String,
    /// "Your line 3", with the sentence.
    pub moment: String,
    /// The rule that was broken, in the words of the scorecard.
    pub rule: Option<String>,
    /// Place of the line in the transcript.
    pub line: Option<usize>,
}

/// Every critical error of the contact.
pub(super) fn errors(one: &One, lines: &[DebriefLine]) -> Vec<CriticalView> {
    let scorecard = one.contact.scorecard;
    let each = scorecard.critical_errors.iter().map(|critical| {
        let evidence = scorecard
            .evidence
            .iter()
            .find(|it| it.turn == critical.turn && it.detail == Detail::Error(critical.error));
        let said = one.said(&critical.quote);
        let need = |need: crate::scenario::NeedIx| one.said(&one.scenario().needs[need.at()].label);
        let of_turn = |line: &DebriefLine| line.turn == critical.turn && line.speaker == Speaker::You;
        CriticalView {
            error: one.catalogue.word("critical-error", critical.error.slug()),
            moment: one
                .catalogue
                .format(msg!("debrief-critical-moment"), &args![line = critical.turn, text = said]),
            rule: evidence.map(|evidence| evidence.reason(one.scenario().kind, one.catalogue, need)),
            line: lines.iter().position(of_turn),
        }
    });
    each.collect()
}

/// Draws each error as a band, with the way to its line.
pub(super) fn show(ui: &mut Ui, errors: &[CriticalView], words: &DebriefWords, memo: &mut DebriefMemo) {
    let c = Theme::of(ui.ctx()).colors;
    for (at, critical) in errors.iter().enumerate() {
        card::toned(ui, c.harm_soft, c.harm, |ui| {
            text::styled(ui, &words.critical, Size::Small, true, c.harm);
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
