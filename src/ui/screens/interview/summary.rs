//! How an interview went: the verdict, every question with its parts, and what to keep.

use std::path::Path;

use egui::{Key, Ui};

use super::ask::Ask;
use super::look::{self, LookView, points};
use super::memo::InterviewMemo;
use super::post::PostView;
use super::table::{self, PartView};
use super::words::InterviewWords;
use crate::args;
use crate::interview::{Talk, Wording};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Agent;
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::screens::parts::{help, nav};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::widgets::{button, card, help as overlay, list, nav as bar, text};

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: InterviewWords,
    /// "A stool that stands firm · shop counter".
    pub title: String,
    pub verdict: String,
    /// "Odile Charvet, to a colleague", and the words.
    pub afterwards: (String, String),
    pub total: String,
    pub rows: Vec<RowView>,
    /// The candidate's questions: words, answer, and why it did no good.
    pub own: Vec<(String, String, Option<String>)>,
    pub own_points: String,
    pub thank_you: String,
    /// Where it was saved.
    pub saved: Option<String>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// "1. Why this post?".
    pub question: String,
    pub parts: Vec<PartView>,
    pub points: String,
    /// None where it was not answered.
    pub look: Option<LookView>,
}

impl SummaryView {
    /// `saved` is where the summary was written.
    pub fn new(talk: &Talk, saved: Option<&Path>, agent: &Agent, catalogue: &Catalogue) -> Self {
        let interview = talk.interview();
        let wording = Wording::of(talk, catalogue, catalogue.locale(), agent);
        let summary = talk.summary();
        let verdict = summary.verdict();
        let post = PostView::new(interview, agent, catalogue);
        let row = |(at, question): (usize, &crate::scenario::Question)| {
            let review = summary.reviews.iter().find(|review| review.question == at);
            RowView {
                question: format!("{}. {}", at + 1, wording.text(&question.asks)),
                parts: review.map_or_else(Vec::new, |review| table::of(&wording, question, &review.parts)),
                points: review.map_or_else(
                    || catalogue.text(msg!("interview-unanswered")),
                    |review| points(review.points, catalogue),
                ),
                look: LookView::new(&wording, talk, at),
            }
        };
        let own = talk.own().iter().map(|own| {
            let listed = interview.own.questions.iter().find(|it| Some(&it.id) == own.listed.as_ref());
            let said = own.text.clone().or(listed.map(|it| wording.text(&it.says)));
            let costs = listed.and_then(|it| it.costs.as_ref()).map(|costs| wording.text(costs));
            let answer = listed.map(|it| wording.text(&it.answer));
            let answer = answer.unwrap_or_else(|| catalogue.text(msg!("interview-unforeseen")));
            (said.unwrap_or_default(), answer, costs)
        });
        let to_colleague =
            catalogue.format(msg!("interview-afterwards"), &args![name = &interview.interviewer.name]);
        SummaryView {
            nav: nav(Screen::InterviewSummary, catalogue),
            help: help(Screen::InterviewSummary, catalogue),
            words: InterviewWords::new(catalogue),
            title: format!("{} · {}", post.title, post.role),
            verdict: catalogue.word("interview-verdict", verdict.slug()),
            afterwards: (to_colleague, wording.text(verdict.of(&interview.afterwards))),
            total: points(summary.points, catalogue),
            rows: interview.questions.iter().enumerate().map(row).collect(),
            own: own.collect(),
            own_points: points(summary.own, catalogue),
            thank_you: format!("{}\n{}", wording.text(&interview.thank_you), agent.name),
            saved: saved.map(|path| {
                let path = path.display().to_string();
                catalogue.format(msg!("interview-saved"), &args![path = path])
            }),
        }
    }
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &SummaryView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    memo.help |= bar::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "interview-summary", |ui| {
        let stacked = room(ui) < 900.0;
        columns(ui, &[1.0, 1.0], stacked, |ui, column| {
            if column == 0 {
                verdict(ui, view, out);
            } else {
                thank_you(ui, view, memo);
            }
        });
        ui.add_space(GRID);
        memo.selected = memo.selected.min(view.rows.len().saturating_sub(1));
        columns(ui, &[1.0, 1.0], stacked, |ui, column| {
            if column == 0 {
                questions(ui, view, memo);
                ui.add_space(GRID);
                own(ui, view);
            } else if let Some(row) = view.rows.get(memo.selected) {
                text::heading(ui, &row.question, Size::Body);
                match &row.look {
                    Some(look) => look::show(ui, look, &view.words, &mut memo.examples),
                    None => drop(text::muted(ui, &view.words.unanswered)),
                }
            }
        });
    });
    if memo.help {
        memo.help = overlay::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

fn verdict(ui: &mut Ui, view: &SummaryView, out: &mut Vec<Action>) {
    let words = &view.words;
    card::show(ui, |ui| {
        text::small(ui, &view.title);
        text::heading(ui, &view.verdict, Size::Title);
        text::body(ui, &view.total);
        ui.add_space(GRID);
        text::small(ui, &view.afterwards.0);
        text::body(ui, &view.afterwards.1);
        ui.add_space(GRID);
        row(ui, |ui| {
            if button::primary(ui, &words.once_more).clicked() {
                out.push(Action::Interview(Ask::Begin));
            }
            if button::quiet(ui, &words.save).clicked() {
                out.push(Action::Interview(Ask::Save));
            }
            if button::quiet(ui, &words.home).clicked() {
                out.push(Action::Open(Screen::Home));
            }
        });
        if let Some(saved) = &view.saved {
            text::small(ui, saved);
        }
    });
}

fn thank_you(ui: &mut Ui, view: &SummaryView, memo: &mut InterviewMemo) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.thank_you, Size::Body);
        text::body(ui, &view.thank_you);
        row(ui, |ui| {
            if button::quiet(ui, &view.words.copy).clicked() {
                ui.ctx().copy_text(view.thank_you.clone());
                memo.copied = true;
            }
            if memo.copied {
                text::tag(ui, &view.words.copied);
            }
        });
    });
}

fn questions(ui: &mut Ui, view: &SummaryView, memo: &mut InterviewMemo) {
    text::heading(ui, &view.words.table, Size::Body);
    let mut rows = Vec::new();
    for (at, question) in view.rows.iter().enumerate() {
        let parts: Vec<&str> = question.parts.iter().map(|part| part.words.as_str()).collect();
        let name = format!("{} {}. {}", question.question, parts.join(", "), question.points);
        let response = ui
            .push_id(at, |ui| {
                card::choosable(ui, &name, at == memo.selected, |ui| {
                    ui.spacing_mut().item_spacing.y = GRID / 2.0;
                    one_line(ui, &question.question);
                    table::brief(ui, &question.parts);
                    text::silent(&text::small(ui, &question.points));
                })
            })
            .inner;
        if response.clicked() || response.gained_focus() {
            select(memo, at);
        }
        rows.push(response);
    }
    if let Some(at) = list::walk(ui, &rows, memo.selected) {
        select(memo, at);
    }
}

/// Looks at another question.
fn select(memo: &mut InterviewMemo, at: usize) {
    if memo.selected != at {
        memo.selected = at;
        memo.examples.clear();
    }
}

/// The beginning of a text, in one line.
fn one_line(ui: &mut Ui, words: &str) {
    let theme = Theme::of(ui.ctx());
    let words = text::rich(&theme, words, Size::Body, true, theme.colors.ink);
    text::silent(&ui.add(egui::Label::new(words).truncate()));
}

fn own(ui: &mut Ui, view: &SummaryView) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.own, Size::Body);
        if view.own.is_empty() {
            text::muted(ui, &view.words.own_nothing);
        }
        for (asked, answer, costs) in &view.own {
            text::strong(ui, asked);
            text::muted(ui, answer);
            if let Some(costs) = costs {
                text::body(ui, costs);
            }
        }
        text::small(ui, &view.own_points);
    });
}
