//! Before an interview: who asks, for what post, and how it is to be held.

use egui::{Key, Ui, vec2};

use super::memo::InterviewMemo;
use super::post::{self, PostView};
use super::source::Hearing;
use super::words::InterviewWords;
use crate::interview::Mode;
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Interview};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::preferences::Preferences;
use crate::ui::screens::interview::Ask;
use crate::ui::screens::parts::{help, nav};
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::widgets::{button, card, choice, help as overlay, nav as bar, text};

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefingView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: InterviewWords,
    pub post: PostView,
    pub mode: Mode,
    /// The ways to hold it, by name.
    pub modes: Vec<(Mode, String)>,
    /// What the chosen way means.
    pub mode_why: String,
    /// It was begun and left.
    pub under_way: bool,
    /// Whoever reads the answers is still being made ready.
    pub getting_ready: bool,
    /// Where Esc leads.
    pub back: Screen,
}

impl BriefingView {
    /// `under_way` if this interview was begun and left; `back` is the screen from which it was opened.
    pub fn new(
        interview: &Interview,
        (under_way, hearing, back): (bool, Hearing, Screen),
        preferences: &Preferences,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let mode = preferences.interview_mode;
        BriefingView {
            nav: nav(back, catalogue),
            help: help(Screen::InterviewBriefing, catalogue),
            words: InterviewWords::new(catalogue),
            post: PostView::new(interview, agent, catalogue),
            mode,
            modes: Mode::ALL.iter().map(|it| (*it, catalogue.word("interview-mode", it.slug()))).collect(),
            mode_why: catalogue.word("interview-mode-why", mode.slug()),
            under_way,
            getting_ready: hearing == Hearing::GettingReady,
            back,
        }
    }
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &BriefingView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    memo.help |= bar::show(ui, &view.nav, out) || keys::help(ui);
    let words = &view.words;
    page(ui, "interview-briefing", |ui| {
        let stacked = room(ui) < 760.0;
        columns(ui, &[0.8, 1.4], stacked, |ui, column| {
            if column == 0 {
                card::show(ui, |ui| {
                    let width = ui.available_width();
                    let height = if stacked { 200.0 } else { width.min(440.0) };
                    post::picture(ui, &view.post, vec2(width, height));
                });
                return;
            }
            card::show(ui, |ui| {
                post::heading(ui, &view.post);
                ui.add_space(GRID);
                text::heading(ui, &words.briefing, Size::Body);
                text::body(ui, &view.post.briefing);
                ui.add_space(GRID);
                text::heading(ui, &words.mode, Size::Body);
                if let Some(mode) = choice::show(ui, &view.modes, &view.mode) {
                    out.push(Action::SetInterviewMode(mode));
                }
                text::small(ui, &view.mode_why);
                ui.add_space(GRID);
                if view.under_way {
                    text::body(ui, &words.under_way);
                }
                row(ui, |ui| begin(ui, view, out));
                if view.getting_ready {
                    text::small(ui, &words.getting_ready);
                }
            });
        });
    });
    if memo.help {
        memo.help = overlay::show(ui, &view.help);
        return;
    }
    let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
    if nothing && keys::pressed(ui, Key::Enter) {
        out.push(Action::Interview(if view.under_way { Ask::GoOn } else { Ask::Begin }));
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(view.back));
    }
}

fn begin(ui: &mut Ui, view: &BriefingView, out: &mut Vec<Action>) {
    let words = &view.words;
    if view.under_way {
        if button::primary(ui, &words.go_on).clicked() {
            out.push(Action::Interview(Ask::GoOn));
        }
        if button::quiet(ui, &words.begin_anew).clicked() {
            out.push(Action::Interview(Ask::Begin));
        }
    } else if button::primary(ui, &words.begin).clicked() {
        out.push(Action::Interview(Ask::Begin));
    }
}
