//! The customer: a face, and the three numbers behind it.

use egui::{Ui, vec2};

use super::source::{Away, Source};
use super::words::EncounterWords;
use crate::args;
use crate::encounter::{Mood, Phase};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Band;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::caption::{self, CaptionView};
use crate::ui::widgets::face::{self, FaceMemo};
use crate::ui::widgets::gauge::{GaugeView, Kind, Trend};
use crate::ui::widgets::stage::{self, Line, Scene, StageView};
use crate::ui::widgets::{gauge, text};

/// The customer as one sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerView {
    pub face: StageView,
    pub mood: face::Mood,
    /// None where the mood is hidden.
    pub gauges: Option<[GaugeView; 3]>,
    /// What is seen, and who waits behind.
    pub captions: Vec<CaptionView>,
}

impl CustomerView {
    pub(super) fn new(source: &Source) -> Self {
        let (scenario, transcript) = (source.scenario(), source.encounter().transcript());
        let talking = matches!(source.encounter().state().phase, Phase::Talking(_));
        let mood = transcript.last_mood();
        let before = match transcript.turns.as_slice() {
            [.., before, _] => before.mood,
            _ => transcript.first_mood,
        };
        CustomerView {
            face: StageView {
                portrait: scenario.customer.portrait,
                scene: scene(source),
                name: face_name(source, mood),
                speaking: source.live.speaking,
                away: source.live.away.is_some() || !talking,
            },
            mood: mood.into(),
            gauges: (!source.preferences.hide_mood).then(|| gauges(mood, before, source.catalogue)),
            captions: captions(source),
        }
    }
}

/// Where the customer is, and what can be seen of it.
fn scene(source: &Source) -> Scene {
    match (Scene::of(source.scenario().channel), source.live.away) {
        (Scene::Call { outgoing, .. }, Some(Away::Hold { .. })) => {
            Scene::Call { outgoing, line: Line::OnHold }
        }
        (Scene::Call { outgoing, .. }, Some(Away::Mute { .. })) => {
            Scene::Call { outgoing, line: Line::Muted }
        }
        (Scene::Social { .. }, _) => Scene::Social { private: source.encounter().state().private },
        (Scene::Counter { .. }, _) => {
            let (waiting, gone) = queue(source).unwrap_or_default();
            Scene::Counter { waiting, gone }
        }
        (scene, _) => scene,
    }
}

/// How many people wait behind the customer, and how many have gone.
fn queue(source: &Source) -> Option<(u8, u8)> {
    let people = source.scenario().queue?.people;
    let waiting = source.encounter().state().queue;
    Some((waiting, people.saturating_sub(waiting)))
}

fn captions(source: &Source) -> Vec<CaptionView> {
    let seen = match source.encounter().state().phase {
        Phase::Talking(at) => source.scenario().beats[at.at()].seen.as_ref(),
        _ => None,
    };
    let seen = seen.map(|seen| CaptionView::seen(source.said(seen)));
    let queue = queue(source).map(|(waiting, gone)| CaptionView::queue(waiting, gone, source.catalogue));
    seen.into_iter().chain(queue).collect()
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

/// Draws the face as large as `height` allows, and below it what is seen, and the gauges.
pub(super) fn show(
    ui: &mut Ui,
    view: &CustomerView,
    words: &EncounterWords,
    face: &mut FaceMemo,
    height: f32,
) {
    let theme = Theme::of(ui.ctx());
    let time = ui.input(|input| input.time);
    let mood = face.slide(view.mood, time, theme.look.still);
    if mood != view.mood {
        ui.ctx().request_repaint();
    }
    let width = ui.available_width();
    // The gauges stay in sight as long as there is room for a face at all.
    let gauges = if view.gauges.is_some() { 160.0 } else { 40.0 };
    let below = gauges + 56.0 * view.captions.len() as f32;
    let side = width.min((height - theme.grown(below) - 2.0 * GRID).max(96.0));
    stage::show(ui, &view.face, mood, vec2(width, side));
    for caption in &view.captions {
        caption::show(ui, caption);
    }
    ui.add_space(GRID / 2.0);
    match &view.gauges {
        Some(gauges) => {
            for (gauge, shown) in gauges.iter().zip([mood.heat, mood.trust, mood.patience]) {
                gauge::show(ui, gauge, shown);
            }
        }
        None => drop(text::small(ui, &words.mood_hidden)),
    }
}
