//! What each line of a moment could have led to.

use egui::{Ui, WidgetInfo, WidgetType};

use super::source::One;
use super::words::DebriefWords;
use crate::args;
use crate::explore::{Choice, Way};
use crate::msg;
use crate::ui::screens::encounter::line;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{badge, text};

/// The best possible path from one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BestView {
    /// There was nothing to choose here.
    None,
    /// It is being looked for.
    Seeking,
    Found {
        /// "Best from here: 92 of 100 (you: 61)".
        headline: String,
        /// Whether that is proven.
        certainty: String,
        ways: Vec<WayView>,
    },
}

/// One of the lines that were offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayView {
    pub text: String,
    /// The best overall grade that it could have led to, 0–100.
    pub grade: u8,
    /// "your line", where it is.
    pub yours: Option<String>,
    /// Nothing leads further.
    pub best: bool,
    /// In full, for a screen reader.
    pub name: String,
}

impl BestView {
    pub(super) fn new(one: &One, turn: usize) -> BestView {
        let Some(choices) = one.contact.choices else { return BestView::Seeking };
        let found = choices.iter().find(|choice| choice.turn == turn && choice.ways.len() > 1);
        let Some(choice) = found else { return BestView::None };
        let (catalogue, best) = (one.catalogue, choice.best().grades.overall);
        let yours = one.contact.scorecard.grades.overall;
        let certainty = match (best, choice.proven()) {
            (0, true) => msg!("debrief-best-failed"),
            (_, true) if best == yours => msg!("debrief-best-reached"),
            (_, true) => msg!("debrief-best-proven"),
            (_, false) => msg!("debrief-best-found"),
        };
        BestView::Found {
            headline: catalogue.format(msg!("debrief-best"), &args![best = best, yours = yours]),
            certainty: catalogue.text(certainty),
            ways: (0..choice.ways.len()).map(|at| WayView::new(one, choice, at, best)).collect(),
        }
    }
}

impl WayView {
    fn new(one: &One, choice: &Choice, at: usize, best: u8) -> WayView {
        let way = &choice.ways[at];
        let (text, grade) = (option(one, choice.turn, way), way.grades.overall);
        let yours = (at == choice.taken).then(|| one.catalogue.text(msg!("debrief-best-yours")));
        let mut name = one.catalogue.format(msg!("debrief-best-way"), &args![text = &text, grade = grade]);
        if let Some(yours) = &yours {
            name = format!("{name} ({yours})");
        }
        WayView { text, grade, yours, best: grade == best, name }
    }
}

/// An option in the words of the transcript.
fn option(one: &One, turn: usize, way: &Way) -> String {
    let mut here = one.contact.encounter.before(turn);
    let Ok(made) = here.step(&way.moves[0]) else { return String::new() };
    let told =
        made.events.iter().filter_map(|event| line(one.scenario(), made, event, one.agent, one.catalogue));
    let told: Vec<(Speaker, String)> = told.collect();
    let said: Vec<&str> =
        told.iter().filter(|(speaker, _)| *speaker == Speaker::You).map(|(_, text)| text.as_str()).collect();
    match told.first() {
        Some((Speaker::Note, note)) if said.is_empty() => note.clone(),
        _ => said.join("\n"),
    }
}

/// Draws the best path of the selected line.
pub(super) fn show(ui: &mut Ui, view: &BestView, words: &DebriefWords) {
    let (headline, certainty, ways) = match view {
        BestView::None => return,
        BestView::Seeking => {
            text::small(ui, &words.seeking);
            return;
        }
        BestView::Found { headline, certainty, ways } => (headline, certainty, ways),
    };
    text::strong(ui, headline);
    text::small(ui, certainty);
    for (at, way) in ways.iter().enumerate() {
        ui.push_id(at, |ui| way_row(ui, way));
    }
}

fn way_row(ui: &mut Ui, way: &WayView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        let ink = if way.best { c.good } else { c.muted };
        let number = theme.grown(34.0);
        ui.allocate_ui(egui::vec2(number, theme.leading(Size::Body)), |ui| {
            ui.set_width(number);
            text::silent(&text::styled(ui, &way.grade.to_string(), Size::Body, true, ink));
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text::silent(&text::styled(ui, &way.text, Size::Body, way.best, c.ink));
            if let Some(yours) = &way.yours {
                badge::show(ui, yours);
            }
        });
    });
    row.response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &way.name));
}
