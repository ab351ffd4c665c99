//! Playing from here: the moment is set by hand.

use std::collections::BTreeSet;

use egui::{Slider, Ui};

use super::asks::{Ask, Start};
use super::memo::AuthorMemo;
use super::source::Source;
use super::view::AuthorView;
use crate::author::{Part, Sheet};
use crate::encounter::Mood;
use crate::scenario::{FactIx, NOTCHES, NeedIx};
use crate::ui::Action;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, check, dialog, text};
use crate::ui::words::said;

/// What can be set.
#[derive(Clone, Debug, PartialEq)]
pub struct PlayView {
    /// Id of the scenario.
    pub scenario: String,
    pub facts: Vec<(FactIx, String)>,
    pub needs: Vec<(NeedIx, String)>,
    /// The mood that is usual here, or that of the start.
    pub mood: Mood,
    /// Beats from which one can play: those of the last version that could be played.
    pub beats: Vec<String>,
}

/// What is set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setting {
    pub beat: String,
    pub reply: Option<String>,
    pub heat: u8,
    pub trust: u8,
    pub patience: u8,
    pub facts: BTreeSet<FactIx>,
    pub needs: BTreeSet<NeedIx>,
    pub verified: bool,
}

impl PlayView {
    pub(super) fn of(source: &Source, sheet: &Sheet) -> Option<PlayView> {
        let scenario = sheet.scenario?;
        let facts = scenario.facts.iter().enumerate();
        let needs = scenario.needs.iter().enumerate();
        let heat = source.look.node.as_ref().and_then(|node| source.explored?.heats.get(node).copied());
        let first = scenario.customer.mood;
        Some(PlayView {
            scenario: scenario.id.clone(),
            facts: facts.map(|(at, fact)| (FactIx(at as u16), fact.clone())).collect(),
            needs: needs
                .map(|(at, need)| {
                    (NeedIx(at as u16), said(scenario, &need.label, source.agent, source.catalogue))
                })
                .collect(),
            mood: Mood { heat: heat.unwrap_or(first.heat), trust: first.trust, patience: first.patience },
            beats: scenario.beats.iter().map(|beat| beat.id.clone()).collect(),
        })
    }

    /// Whether one can play from this part.
    pub fn has(&self, part: &Part) -> bool {
        match part {
            Part::Beat(beat) | Part::Reply { beat, .. } => self.beats.contains(beat),
            Part::Whole | Part::Customer | Part::Ending(_) => false,
        }
    }
}

/// Begins to set the moment before this part; the facts and needs of last time are set already.
pub(super) fn ask(view: &AuthorView, part: &Part, memo: &mut AuthorMemo) {
    let Some(play) = view.play.as_ref().filter(|play| play.has(part)) else { return };
    let (beat, reply) = match part {
        Part::Beat(beat) => (beat.clone(), None),
        Part::Reply { beat, reply } => (beat.clone(), Some(reply.clone())),
        Part::Whole | Part::Customer | Part::Ending(_) => return,
    };
    let last = memo.last_setting.take().filter(|(scenario, _)| *scenario == play.scenario);
    let mut setting = last.map(|(_, setting)| setting).unwrap_or_default();
    (setting.heat, setting.trust, setting.patience) = (play.mood.heat, play.mood.trust, play.mood.patience);
    (setting.beat, setting.reply) = (beat, reply);
    memo.play = Some(setting);
}

/// Draws the dialog while it is open.
pub(super) fn show(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let (Some(setting), Some(play)) = (&mut memo.play, &view.play) else {
        memo.play = None;
        return;
    };
    let words = &view.words;
    let ((start, cancel), away) = dialog::show(ui, "author-play", |ui| {
        let place = match &setting.reply {
            Some(reply) => format!("{}.{reply}", setting.beat),
            None => setting.beat.clone(),
        };
        text::heading(ui, &format!("{} · {place}", words.play_title), Size::Lead);
        text::muted(ui, &words.play_about);
        ui.add_space(GRID);
        notches(ui, &words.heat, &mut setting.heat, 0);
        notches(ui, &words.trust, &mut setting.trust, 0);
        notches(ui, &words.patience, &mut setting.patience, 1);
        if let Some(on) = check::show(ui, &words.verified, setting.verified) {
            setting.verified = on;
        }
        if !play.facts.is_empty() {
            text::strong(ui, &words.facts);
            check::list(ui, &play.facts, &mut setting.facts);
        }
        if !play.needs.is_empty() {
            text::strong(ui, &words.needs);
            check::list(ui, &play.needs, &mut setting.needs);
        }
        ui.add_space(GRID);
        let pressed = |ui: &mut Ui| {
            let start = button::primary(ui, &words.play_start);
            if ui.ctx().memory(|memory| memory.focused().is_none()) {
                start.request_focus();
            }
            (start.clicked(), button::quiet(ui, &words.cancel).clicked())
        };
        let mut answer = (false, false);
        row(ui, |ui| answer = pressed(ui));
        answer
    });
    if start {
        out.push(Action::Author(Ask::Play(setting.start())));
    }
    if start || cancel || away {
        memo.last_setting = memo.play.take().map(|setting| (play.scenario.clone(), setting));
    }
}

fn notches(ui: &mut Ui, label: &str, value: &mut u8, least: u8) {
    let theme = Theme::of(ui.ctx());
    ui.horizontal(|ui| {
        // The rail shows on the dialog's own ground, and how far along it the handle is.
        let visuals = ui.visuals_mut();
        visuals.widgets.inactive.bg_fill = theme.colors.border;
        visuals.selection.bg_fill = theme.colors.accent;
        visuals.slider_trailing_fill = true;
        let others = theme.grown(180.0);
        ui.spacing_mut().slider_width = (ui.available_width() - others).max(120.0);
        let slider = ui.add(Slider::new(value, least..=NOTCHES).text(label));
        crate::ui::widgets::focus::ring(ui, &slider);
    });
}

impl Setting {
    fn start(&self) -> Start {
        Start {
            beat: self.beat.clone(),
            reply: self.reply.clone(),
            mood: Mood { heat: self.heat, trust: self.trust, patience: self.patience },
            facts: self.facts.iter().copied().collect(),
            needs: self.needs.iter().copied().collect(),
            verified: self.verified,
        }
    }
}
