//! What each competency is worth, with last month beside it.

use egui::Ui;

use super::shown;
use super::source::Source;
use super::view::{CareerMemo, CareerWords};
use crate::args;
use crate::career::radar;
use crate::msg;
use crate::ui::theme::GRID;
use crate::ui::widgets::radar::{LEAST, RadarView, SpokeView, legend, show as draw};
use crate::ui::widgets::table::TableView;
use crate::ui::widgets::{card, text};

/// The competencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SkillsView {
    pub radar: RadarView,
    pub table: TableView,
    /// Some level is known.
    pub is_known: bool,
}

impl SkillsView {
    pub fn new(source: &Source) -> Self {
        let (catalogue, words) = (source.catalogue, source.wording());
        let spokes = radar(source.standing.ladder, source.history, source.now);
        let name = |at: usize| words.competency(&source.standing.ladder.competencies[at]);
        let known: Vec<String> = spokes
            .iter()
            .filter_map(|it| Some(format!("{} {}", name(it.competency), it.now?.value)))
            .collect();
        let text = |key| catalogue.text(key);
        let rows = spokes.iter().map(|it| {
            let range =
                |low: u8, high: u8| catalogue.format(msg!("career-range"), &args![low = low, high = high]);
            vec![
                name(it.competency),
                it.now.map_or_else(|| "–".to_owned(), |level| level.value.to_string()),
                it.now.map_or_else(String::new, |level| range(level.low, level.high)),
                it.before.map_or_else(|| "–".to_owned(), |level| level.value.to_string()),
                it.seen.to_string(),
            ]
        });
        let table = TableView {
            name: text(msg!("career-tab-skills")),
            head: vec![
                text(msg!("skills-competency")),
                text(msg!("skills-now")),
                text(msg!("skills-range")),
                text(msg!("skills-before")),
                text(msg!("skills-seen")),
            ],
            rows: rows.collect(),
        };
        let drawn = spokes.iter().map(|it| SpokeView {
            label: name(it.competency),
            figure: match (it.now, it.before) {
                (None, _) => text(msg!("skills-unknown")),
                (Some(level), None) => level.value.to_string(),
                (Some(level), Some(before)) => {
                    catalogue.format(msg!("skills-both"), &args![now = level.value, before = before.value])
                }
            },
            now: it.now.map(|level| (level.value, level.low, level.high)),
            before: it.before.map(|level| level.value),
        });
        SkillsView {
            radar: RadarView {
                spokes: drawn.collect(),
                name: catalogue.format(msg!("skills-picture"), &args![list = known.join(", ")]),
                now: text(msg!("skills-now-line")),
                before: text(msg!("skills-before-line")),
            },
            table,
            is_known: !known.is_empty(),
        }
    }
}

/// Draws the radar, or its figures.
pub fn show(ui: &mut Ui, view: &SkillsView, memo: &mut CareerMemo, words: &CareerWords) {
    if !view.is_known {
        card::show(ui, |ui| text::muted(ui, &words.skills_empty));
        return;
    }
    if view.radar.spokes.len() < LEAST {
        shown::figures(ui, &view.table, memo, words);
    } else {
        shown::both(ui, &view.table, memo, words, |ui| {
            legend(ui, &view.radar);
            ui.add_space(GRID);
            draw(ui, &view.radar);
        });
    }
    ui.add_space(GRID / 2.0);
    text::small(ui, &words.skills_note);
}
