//! What one line did, what would have been better, and what was still possible there.

use egui::{Key, Ui};

use super::best::{self, BestView};
use super::lines::{DebriefLine, Finding};
use super::view::DebriefView;
use super::words::DebriefWords;
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{badge, button, card, text};

/// Draws what is to be said of the selected line.
pub(super) fn show(ui: &mut Ui, line: &DebriefLine, words: &DebriefWords) {
    card::show(ui, |ui| {
        text::heading(ui, &words.points, Size::Body);
        match &line.own_words {
            Some(own_words) => own_words.show(ui),
            None => drop(text::muted(ui, &line.text)),
        }
        if let Some(change) = &line.change {
            text::small(ui, &format!("{} {change}", words.mood_after));
        }
        if line.findings.is_empty() && line.coach.is_none() {
            let hint = if line.speaker == Speaker::You { &words.nothing } else { &words.choose };
            text::small(ui, hint);
        }
        let mut shown = None;
        for finding in &line.findings {
            ui.separator();
            // A better line that answers two findings is read once.
            let better = finding.better.as_ref().filter(|better| shown != Some(*better));
            self::finding(ui, words, finding, better);
            shown = finding.better.as_ref().or(shown);
        }
        if let Some(coach) = &line.coach {
            ui.separator();
            text::small(ui, &words.coach);
            text::body(ui, coach);
        }
    });
}

/// Draws what could still be reached from before the selected line, and the way back there.
pub(super) fn from_here(
    ui: &mut Ui,
    line: &DebriefLine,
    words: &DebriefWords,
    chat: usize,
    out: &mut Vec<Action>,
) {
    if !line.replays {
        return;
    }
    card::show(ui, |ui| {
        text::heading(ui, &words.from_here, Size::Body);
        best::show(ui, &line.best, words);
        if line.best != BestView::None {
            ui.add_space(GRID);
        }
        if button::quiet(ui, &words.replay).clicked() || keys::pressed(ui, Key::R) {
            out.push(Action::ReplayFrom { chat, turn: line.turn });
        }
        text::small(ui, &words.replay_why);
    });
}

/// Draws the other attempts that this one can be laid beside.
pub(super) fn compare_with(ui: &mut Ui, view: &DebriefView, out: &mut Vec<Action>) {
    let Some(attempt) = &view.attempt else { return };
    card::show(ui, |ui| {
        text::heading(ui, &view.words.compare, Size::Body);
        if view.others.is_empty() {
            text::small(ui, &view.words.compare_none);
        }
        for other in &view.others {
            if ui.push_id(&other.id, |ui| button::quiet(ui, &other.label)).inner.clicked() {
                out.push(Action::OpenCompare { attempt: attempt.clone(), with: Some(other.id.clone()) });
            }
        }
    });
}

fn finding(ui: &mut Ui, words: &DebriefWords, finding: &Finding, better: Option<&String>) {
    let c = Theme::of(ui.ctx()).colors;
    let (ink, fill) = if finding.loss { (c.harm, c.harm_soft) } else { (c.good, c.good_soft) };
    row(ui, |ui| {
        text::inline(ui, &finding.section, Size::Body, true, c.ink);
        badge::toned(ui, &finding.points, ink, fill, fill);
    });
    text::body(ui, &finding.why);
    if let Some(better) = better {
        text::small(ui, &words.better);
        card::toned(ui, c.good_soft, c.good, |ui| {
            text::body(ui, better);
        });
    }
}
