//! The recording: turn by turn what was heard, each to be chosen.

use egui::Ui;

use super::memo::CalibrationMemo;
use crate::args;
use crate::calibration::{By, Wording};
use crate::msg;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::{card, list, text};

/// One turn of the recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnView {
    /// The number by which it is quoted.
    pub turn: usize,
    /// "Turn 3".
    pub heading: String,
    pub lines: Vec<LineView>,
}

/// Something heard or seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    /// Who speaks; None for a note.
    pub name: Option<String>,
    /// The representative speaks.
    pub is_agent: bool,
    pub text: String,
}

impl TurnView {
    pub(super) fn all(wording: &Wording) -> Vec<TurnView> {
        let mut turns: Vec<TurnView> = Vec::new();
        for heard in wording.heard() {
            if turns.last().is_none_or(|last| last.turn != heard.turn) {
                let heading = wording.catalogue.format(msg!("calibration-turn"), &args![turn = heard.turn]);
                turns.push(TurnView { turn: heard.turn, heading, lines: Vec::new() });
            }
            let line = LineView {
                name: wording.name(heard.by).map(str::to_owned),
                is_agent: heard.by == By::Agent,
                text: heard.text,
            };
            turns.last_mut().expect("a turn was pushed").lines.push(line);
        }
        turns
    }

    /// Everything in it, for a screen reader.
    fn aloud(&self) -> String {
        let lines = self.lines.iter().map(|line| match &line.name {
            Some(name) => format!("{name}. {}", line.text),
            None => line.text.clone(),
        });
        format!("{}. {}", self.heading, lines.collect::<Vec<_>>().join(" "))
    }
}

/// Draws the turns; the arrows go from one to the next.
pub(super) fn show(ui: &mut Ui, turns: &[TurnView], memo: &mut CalibrationMemo) {
    let c = Theme::of(ui.ctx()).colors;
    memo.turn = memo.turn.min(turns.len().saturating_sub(1));
    let mut rows = Vec::new();
    for (at, turn) in turns.iter().enumerate() {
        let draw = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text::silent(&text::small(ui, &turn.heading));
            for line in &turn.lines {
                match &line.name {
                    Some(name) => {
                        let ink = if line.is_agent { c.accent } else { c.muted };
                        text::silent(&text::styled(ui, name, Size::Small, line.is_agent, ink));
                        text::silent(&text::body(ui, &line.text));
                    }
                    None => text::silent(&text::muted(ui, &line.text)),
                }
            }
        };
        let chosen = at == memo.turn;
        let response = ui.push_id(turn.turn, |ui| card::choosable(ui, &turn.aloud(), chosen, draw)).inner;
        if response.clicked() || response.gained_focus() {
            memo.turn = at;
        }
        rows.push(response);
    }
    if let Some(at) = list::walk(ui, &rows, memo.turn) {
        memo.turn = at;
    }
}
