//! The customer: a face, and the three numbers behind it.

use egui::{Ui, vec2};

use super::memo::EncounterMemo;
use super::source::Source;
use super::words::EncounterWords;
use crate::args;
use crate::encounter::Mood;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Band;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::gauge::{GaugeView, Kind, Trend};
use crate::ui::widgets::stage::{self, StageView};
use crate::ui::widgets::{face, gauge, text};

/// The customer as one sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerView {
    pub face: StageView,
    pub mood: face::Mood,
    /// None where the mood is hidden.
    pub gauges: Option<[GaugeView; 3]>,
}

impl CustomerView {
    /// `away`: on hold, or gone.
    pub(super) fn new(source: &Source, away: bool) -> Self {
        let (scenario, transcript) = (source.scenario(), source.encounter.transcript());
        let mood = transcript.last_mood();
        let before = match transcript.turns.as_slice() {
            [.., before, _] => before.mood,
            _ => transcript.first_mood,
        };
        CustomerView {
            face: StageView {
                portrait: scenario.customer.portrait,
                channel: scenario.channel,
                name: face_name(source, mood),
                speaking: source.live.speaking,
                away,
            },
            mood: mood.into(),
            gauges: (!source.preferences.hide_mood).then(|| gauges(mood, before, source.catalogue)),
        }
    }
}

impl From<Mood> for face::Mood {
    fn from(mood: Mood) -> Self {
        face::Mood {
            heat: f32::from(mood.heat),
            trust: f32::from(mood.trust),
            patience: f32::from(mood.patience),
        }
    }
}

fn face_name(source: &Source, mood: Mood) -> String {
    let name = &source.scenario().customer.name;
    if source.preferences.hide_mood {
        return name.clone();
    }
    format!("{name}, {}", source.catalogue.word("band", Band::of(mood.heat).slug()))
}

fn gauges(mood: Mood, before: Mood, catalogue: &Catalogue) -> [GaugeView; 3] {
    let gauge = |kind, key, value: u8, before: u8| {
        let trend = match value.cmp(&before) {
            std::cmp::Ordering::Less => Trend::Falling,
            std::cmp::Ordering::Equal => Trend::Steady,
            std::cmp::Ordering::Greater => Trend::Rising,
        };
        let label = catalogue.text(key);
        let way = catalogue.text(match trend {
            Trend::Steady => msg!("trend-steady"),
            Trend::Rising => msg!("trend-rising"),
            Trend::Falling => msg!("trend-falling"),
        });
        let name = catalogue.format(msg!("gauge-name"), &args![label = &label, value = value, trend = way]);
        GaugeView { kind, label, value, trend, name }
    };
    [
        gauge(Kind::Heat, msg!("heat"), mood.heat, before.heat),
        gauge(Kind::Trust, msg!("trust"), mood.trust, before.trust),
        gauge(Kind::Patience, msg!("patience"), mood.patience, before.patience),
    ]
}

/// Draws the face as large as `height` allows, and the gauges below it.
pub(super) fn show(
    ui: &mut Ui,
    view: &CustomerView,
    words: &EncounterWords,
    memo: &mut EncounterMemo,
    height: f32,
) {
    let theme = Theme::of(ui.ctx());
    let time = ui.input(|input| input.time);
    let mood = memo.face.slide(view.mood, time, theme.look.still);
    if mood != view.mood {
        ui.ctx().request_repaint();
    }
    let width = ui.available_width();
    // The gauges stay in sight as long as there is room for a face at all.
    let gauges = if view.gauges.is_some() { theme.grown(160.0) } else { theme.grown(40.0) };
    let side = width.min((height - gauges - 2.0 * GRID).max(96.0));
    stage::show(ui, &view.face, mood, vec2(width, side));
    ui.add_space(GRID / 2.0);
    match &view.gauges {
        Some(gauges) => {
            for (gauge, shown) in gauges.iter().zip([mood.heat, mood.trust, mood.patience]) {
                gauge::show(ui, gauge, shown);
            }
        }
        None => {
            text::small(ui, &words.mood_hidden);
        }
    }
}
