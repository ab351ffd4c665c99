//! An interview as a card: for what post, who asks, how hard.

use egui::{Ui, Vec2};

use crate::args;
use crate::interview::Wording;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Interview, Portrait, Setting};
use crate::ui::layout::row;
use crate::ui::theme::Size;
use crate::ui::widgets::face::Mood;
use crate::ui::widgets::stage::{self, Line, Scene, StageView};
use crate::ui::widgets::{badge, text};

/// An interview before it is held.
#[derive(Clone, Debug, PartialEq)]
pub struct PostView {
    /// Id of the interview.
    pub id: String,
    pub title: String,
    pub role: String,
    pub interviewer: String,
    /// "kind, and asks on".
    pub temper: String,
    pub portrait: Portrait,
    setting: Setting,
    pub setting_word: String,
    /// 1–5, and in words.
    pub difficulty: u8,
    pub difficulty_word: String,
    /// "promotion", where it is one.
    pub promotion: Option<String>,
    pub briefing: String,
    /// "Interview", and "5 questions".
    pub kind: String,
    pub questions: String,
}

impl PostView {
    pub fn new(interview: &Interview, agent: &Agent, catalogue: &Catalogue) -> Self {
        let wording = Wording { interview, catalogue, locale: catalogue.locale(), agent };
        let asker = &interview.interviewer;
        PostView {
            id: interview.id.clone(),
            title: wording.text(&interview.title),
            role: wording.text(&interview.role),
            interviewer: asker.name.clone(),
            temper: wording.text(&asker.temper),
            portrait: asker.portrait,
            setting: interview.setting,
            setting_word: catalogue.word("setting", interview.setting.slug()),
            difficulty: interview.difficulty,
            difficulty_word: catalogue.format(msg!("difficulty"), &args![level = interview.difficulty]),
            promotion: interview.promotion.then(|| catalogue.text(msg!("interview-promotion"))),
            briefing: wording.text(&interview.briefing),
            kind: catalogue.text(msg!("interview-kind")),
            questions: catalogue
                .format(msg!("interview-questions"), &args![count = interview.questions.len()]),
        }
    }

    /// "shop counter · In person · Difficulty 1 of 5 · promotion".
    pub fn about(&self) -> String {
        let parts = [&self.role, &self.setting_word, &self.difficulty_word];
        parts.into_iter().chain(&self.promotion).cloned().collect::<Vec<_>>().join(" · ")
    }

    /// Everything that it can be found by.
    pub fn findable(&self) -> String {
        let Self { title, interviewer, temper, briefing, kind, .. } = self;
        [title, &self.about(), interviewer, temper, briefing, kind].map(String::as_str).join(" ")
    }

    /// The interviewer, to be drawn.
    pub(super) fn face(&self, speaking: bool, away: bool) -> StageView {
        let scene = match self.setting {
            Setting::InPerson => Scene::Counter { waiting: 0, gone: 0 },
            Setting::Phone => Scene::Call { outgoing: false, line: Line::Open },
            Setting::Video => Scene::Chat,
        };
        let name = format!("{}, {}", self.interviewer, self.temper);
        StageView { portrait: self.portrait, scene, name, speaking, away }
    }

    /// What is always there to be seen of the post.
    pub(in crate::ui) fn badges(&self, ui: &mut Ui) {
        row(ui, |ui| {
            badge::show(ui, &self.setting_word);
            badge::show(ui, &self.difficulty_word);
            if let Some(promotion) = &self.promotion {
                badge::show(ui, promotion);
            }
            text::tag(ui, &self.questions);
        });
    }
}

/// The mood of somebody who listens.
pub(super) const LISTENING: Mood = Mood { heat: 1.0, trust: 12.0, patience: 16.0 };

/// Draws the interviewer in this much room, still.
pub(in crate::ui) fn picture(ui: &mut Ui, view: &PostView, size: Vec2) {
    stage::picture(ui, &view.face(false, false), LISTENING, size);
}

/// Draws the title, the post, who asks, and the badges.
pub(in crate::ui) fn heading(ui: &mut Ui, view: &PostView) {
    text::heading(ui, &view.title, Size::Title);
    text::body(ui, &view.role);
    text::muted(ui, &format!("{} · {}", view.interviewer, view.temper));
    view.badges(ui);
}
