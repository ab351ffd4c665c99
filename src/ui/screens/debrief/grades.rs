//! The grades, handle time in its parts, and the mood curve.

use egui::{Rect, Sense, Ui, vec2};

use super::source::One;
use super::words::DebriefWords;
use crate::args;
use crate::encounter::{Mood, Transcript};
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::layout::row;
use crate::ui::screens::parts::times::{self, TimesView};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::curve::CurveView;
use crate::ui::widgets::dial::DialView;
use crate::ui::widgets::gauge::Kind;
use crate::ui::widgets::{card, dial, text};

/// How the contact was graded.
#[derive(Clone, Debug, PartialEq)]
pub struct GradesView {
    pub overall: DialView,
    /// Empathy, resolution, handle time.
    pub dials: [DialView; 3],
    pub passed: bool,
    /// "Predicted satisfaction 4 of 5 (simulated)".
    pub csat: String,
    /// "Compliance 100 of 100".
    pub compliance: String,
    /// How thinking time counted, and by which scorecard it was graded.
    pub basis: String,
    pub times: TimesView,
    /// "3:12 in all, target 4:00".
    pub total_time: String,
    /// Sections that had an occasion: name and score of 0–100.
    pub sections: Vec<(String, u8)>,
}

impl GradesView {
    pub(super) fn new(one: &One) -> Self {
        let (scenario, catalogue, scorecard) = (one.scenario(), one.catalogue, one.contact.scorecard);
        let of_100 = |label: String, value: u8| DialView {
            name: catalogue.format(msg!("grade-name"), &args![label = &label, value = value]),
            label,
            value,
        };
        let section = |slug| catalogue.word("section", slug);
        let grades = scorecard.grades;
        GradesView {
            overall: of_100(catalogue.text(msg!("debrief-overall")), grades.overall),
            dials: [
                of_100(section("empathy"), grades.empathy),
                of_100(section("resolution"), grades.resolution),
                of_100(section("handle-time"), grades.handle_time),
            ],
            passed: scorecard.passed,
            csat: catalogue.format(msg!("debrief-csat"), &args![value = scorecard.csat]),
            compliance: of_100(section("compliance"), scorecard.compliance).name,
            basis: format!(
                "{}   ·   {}",
                catalogue.word("pace", scorecard.pace.slug()),
                scorecard.rubric.title(catalogue)
            ),
            times: times::times(&scorecard.handle_time, catalogue),
            total_time: catalogue.format(
                msg!("debrief-total-time"),
                &args![
                    total = catalogue.clock(scorecard.handle_time.total_ms() / 1000),
                    target = catalogue.clock(scenario.handle_time.target_s)
                ],
            ),
            sections: scorecard
                .sections
                .iter()
                .filter_map(|it| Some((section(it.section.slug()), it.score?)))
                .collect(),
        }
    }
}

/// The mood before the first word and after each turn.
pub(super) fn curve(transcript: &Transcript, catalogue: &Catalogue) -> CurveView {
    let moods: Vec<Mood> =
        std::iter::once(transcript.first_mood).chain(transcript.turns.iter().map(|turn| turn.mood)).collect();
    let (first, last) = (transcript.first_mood, moods[moods.len() - 1]);
    let line = |kind, key, value: fn(&Mood) -> u8| {
        (kind, catalogue.text(key), moods.iter().map(value).collect::<Vec<u8>>())
    };
    CurveView {
        lines: vec![
            line(Kind::Heat, msg!("heat"), |mood| mood.heat),
            line(Kind::Trust, msg!("trust"), |mood| mood.trust),
            line(Kind::Patience, msg!("patience"), |mood| mood.patience),
        ],
        name: catalogue.format(
            msg!("curve-name"),
            &args![
                heat_from = first.heat,
                heat_to = last.heat,
                trust_from = first.trust,
                trust_to = last.trust,
                patience_from = first.patience,
                patience_to = last.patience,
            ],
        ),
    }
}

/// Draws the dials and what stands under them.
pub(super) fn show(ui: &mut Ui, view: &GradesView, words: &DebriefWords) {
    let c = Theme::of(ui.ctx()).colors;
    card::show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let overall = if view.passed { c.good } else { c.harm };
            let others = view.dials.iter().map(|dial| (dial, c.accent));
            for (dial, color) in std::iter::once((&view.overall, overall)).chain(others) {
                dial::show(ui, dial, color);
            }
        });
        text::small(ui, &format!("{}   ·   {}", view.csat, view.compliance));
        ui.add_space(GRID / 2.0);
        row(ui, |ui| {
            text::inline(ui, &words.handle_time, Size::Body, true, c.ink);
            text::inline(ui, &view.total_time, Size::Body, false, c.ink);
        });
        times::show(ui, &view.times);
        text::small(ui, &view.basis);
    });
}

/// Draws each section with its score.
pub(super) fn sections(ui: &mut Ui, view: &GradesView, words: &DebriefWords) {
    card::show(ui, |ui| {
        text::heading(ui, &words.sections, Size::Body);
        ui.spacing_mut().interact_size.y = 0.0;
        for (section, score) in &view.sections {
            bar(ui, section, *score);
        }
    });
}

/// A section's score as a bar.
fn bar(ui: &mut Ui, label: &str, score: u8) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    ui.horizontal(|ui| {
        let name = theme.grown(130.0).min(ui.available_width() * 0.45);
        ui.allocate_ui(vec2(name, theme.leading(Size::Small)), |ui| {
            ui.set_width(name);
            text::small(ui, label);
        });
        let number = theme.grown(32.0);
        let width = (ui.available_width() - number - GRID).max(24.0);
        let (rect, _) = ui.allocate_exact_size(vec2(width, 8.0), Sense::hover());
        ui.painter().rect_filled(rect, 4, c.well);
        let done = Rect::from_min_size(rect.min, vec2(rect.width() * f32::from(score) / 100.0, 8.0));
        ui.painter().rect_filled(done, 4, c.accent);
        text::small(ui, &score.to_string());
    });
}
