//! The sheet: a score for each section, the turns that show it, and critical errors.

use egui::Ui;

use crate::args;
use crate::calibration::{Move, STEPS, Sheet, Wording};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{CriticalError, Section};
use crate::ui::action::Action;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{button, card, check, choice, text};

/// The sheet as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormView {
    pub sections: Vec<SectionView>,
    pub errors: Vec<ErrorView>,
    /// How many sections are still to be scored.
    pub left: String,
}

/// A row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionView {
    pub section: Section,
    pub name: String,
    /// What it asks.
    pub asks: String,
    pub score: Option<u8>,
    /// "50 (half of it), shown by turns 3, 5".
    pub stands: String,
    pub quotes: Vec<usize>,
    /// By turn of the recording: to quote it for this section, or to take it back.
    pub quote: Vec<String>,
}

/// A critical error that can be marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorView {
    pub error: CriticalError,
    /// "Insult: turn 3".
    pub label: String,
    pub marked: bool,
}

impl FormView {
    /// `turns` are those of the recording.
    pub(super) fn new(wording: &Wording, sheet: &Sheet, turns: &[usize]) -> Self {
        let (recording, say) = (wording.recording, wording.catalogue);
        let errors = recording.errors().map(|error| {
            let name = say.word("critical-error", error.slug());
            let marked = sheet.critical(error);
            let label = match marked {
                Some(turn) => say.format(msg!("calibration-row-error"), &args![name = name, turn = turn]),
                None => say.format(msg!("calibration-row-no-error"), &args![name = name]),
            };
            ErrorView { error, label, marked: marked.is_some() }
        });
        let left = sheet.unscored(recording).count();
        FormView {
            sections: recording.judged().map(|(it, _)| SectionView::new(it, sheet, turns, say)).collect(),
            errors: errors.collect(),
            left: say.format(msg!("calibration-left-to-score"), &args![left = left]),
        }
    }
}

impl SectionView {
    fn new(section: Section, sheet: &Sheet, turns: &[usize], say: &Catalogue) -> Self {
        let name = say.word("section", section.slug());
        let mark = sheet.mark(section).cloned().unwrap_or_default();
        let score = match mark.score {
            Some(score) => {
                let word = say.word("calibration-step", &score.to_string());
                say.format(msg!("calibration-scored"), &args![score = score, word = word])
            }
            None => say.text(msg!("calibration-unscored")),
        };
        let shown: Vec<String> = mark.quotes.iter().map(ToString::to_string).collect();
        let args = args![name = &name, score = score, count = shown.len(), turns = shown.join(", ")];
        let quote = |turn: &usize| {
            let key = match mark.quotes.contains(turn) {
                false => msg!("calibration-quote-turn"),
                true => msg!("calibration-unquote-turn"),
            };
            say.format(key, &args![turn = *turn, section = &name])
        };
        SectionView {
            section,
            asks: say.word("calibration-asks", section.slug()),
            score: mark.score,
            stands: say.format(msg!("calibration-row"), &args),
            quote: turns.iter().map(quote).collect(),
            quotes: mark.quotes.clone(),
            name,
        }
    }
}

/// Draws the sheet. `(at, turn)` is the turn that is looked at, by its place and its number.
pub(super) fn show(
    ui: &mut Ui,
    view: &FormView,
    (words, hint): (&super::view::CalibrationWords, &str),
    (at, turn): (usize, usize),
    out: &mut Vec<Action>,
) {
    text::heading(ui, &words.sheet, Size::Lead);
    for section in &view.sections {
        ui.push_id(section.section, |ui| {
            card::show(ui, |ui| of_section(ui, section, (at, turn), out));
        });
    }
    card::show(ui, |ui| {
        text::heading(ui, &words.errors, Size::Body);
        text::small(ui, hint);
        for error in &view.errors {
            let pressed = ui.push_id(error.error, |ui| check::show(ui, &error.label, error.marked)).inner;
            if let Some(on) = pressed {
                let marked = on.then_some(turn);
                out.push(Action::Score(Move::Critical { error: error.error, turn: marked }));
            }
        }
    });
    ui.add_space(GRID);
    text::body(ui, &view.left);
    row(ui, |ui| {
        if button::primary(ui, &words.hand_in).clicked() {
            out.push(Action::Score(Move::Done));
        }
    });
}

fn of_section(ui: &mut Ui, view: &SectionView, (at, turn): (usize, usize), out: &mut Vec<Action>) {
    text::heading(ui, &view.name, Size::Body);
    text::small(ui, &view.asks);
    let steps = STEPS.map(|step| (Some(step), step.to_string()));
    if let Some(Some(score)) = choice::show(ui, &steps, &view.score) {
        out.push(Action::Score(Move::Score { section: view.section, score }));
    }
    text::body(ui, &view.stands);
    row(ui, |ui| {
        let Some(label) = view.quote.get(at) else { return };
        if button::quiet(ui, label).clicked() {
            let mut turns = view.quotes.clone();
            match turns.iter().position(|quoted| *quoted == turn) {
                Some(quoted) => drop(turns.remove(quoted)),
                None => turns.push(turn),
            }
            out.push(Action::Score(Move::Quote { section: view.section, turns }));
        }
    });
}
