//! What was said so far, and what the interviewer says now.

use egui::Ui;

use super::source::Source;
use super::words::InterviewWords;
use crate::args;
use crate::interview::{Move, Speaker};
use crate::msg;
use crate::ui::theme::GRID;
use crate::ui::widgets::bubble::{self, LineView};
use crate::ui::widgets::text;

/// Everything that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationView {
    pub lines: Vec<LineView>,
    /// What the interviewer has said since the candidate's last words; the last of it is what is to be answered.
    pub now: Vec<String>,
}

impl ConversationView {
    pub(super) fn new(source: &Source) -> Self {
        let (wording, spoken) = (source.wording(), source.talk.spoken());
        let heard = spoken.iter().rposition(|it| it.by == Speaker::Candidate).map_or(0, |last| last + 1);
        // In practice what was said to the last answer stood beside the look at it.
        let last = source.talk.moves().iter().rev().find(|it| **it != Move::Hint);
        let went_on = matches!(last, Some(Move::Again | Move::Next));
        let from = if went_on { spoken.len().saturating_sub(1).max(heard) } else { heard };
        let name = source
            .catalogue
            .format(msg!("encounter-customer"), &args![name = &source.talk.interview().interviewer.name]);
        let you = source.catalogue.text(msg!("encounter-you"));
        let line = |it: &crate::interview::Spoken| LineView {
            speaker: match it.by {
                Speaker::Interviewer => bubble::Speaker::Customer,
                Speaker::Candidate => bubble::Speaker::You,
            },
            name: if it.by == Speaker::Candidate { you.clone() } else { name.clone() },
            text: wording.said(it),
            change: None,
        };
        ConversationView {
            lines: spoken[..from].iter().map(line).collect(),
            now: spoken[from..].iter().map(|it| wording.said(it)).collect(),
        }
    }
}

/// Draws what was said.
pub(super) fn show(ui: &mut Ui, view: &ConversationView, words: &InterviewWords) {
    if view.lines.is_empty() {
        text::muted(ui, &words.said_nothing);
    }
    ui.spacing_mut().item_spacing.y = 1.5 * GRID;
    for (at, line) in view.lines.iter().enumerate() {
        ui.push_id(at, |ui| bubble::show(ui, line, false));
    }
}
