//! The top of the screen: who asks, how far it is, and what can be done at any moment.

use egui::{Frame, Margin, Stroke, Ui};

use super::Stage;
use super::memo::InterviewMemo;
use super::source::Source;
use super::view::InterviewView;
use super::writing::WritingView;
use crate::args;
use crate::interview;
use crate::l10n::Locale;
use crate::msg;
use crate::ui::action::Action;
use crate::ui::screens::settings::languages;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, text};

/// Who asks, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderView {
    pub interviewer: String,
    /// "Practice · Question 2 of 5".
    pub progress: String,
    /// The other languages, each by its own name.
    pub languages: Vec<(Locale, String)>,
}

impl HeaderView {
    pub(super) fn new(source: &Source) -> Self {
        let (talk, catalogue) = (source.talk, source.catalogue);
        let mode = catalogue.word("interview-mode", talk.mode().slug());
        let count = talk.interview().questions.len();
        let now = match talk.stage() {
            interview::Stage::Asked { question }
            | interview::Stage::FollowUp { question, .. }
            | interview::Stage::Reviewed { question } => {
                catalogue.format(msg!("interview-progress"), &args![number = question + 1, count = count])
            }
            interview::Stage::Own => catalogue.text(msg!("interview-own")),
            interview::Stage::Over => catalogue.text(msg!("interview-over")),
        };
        HeaderView {
            interviewer: talk.interview().interviewer.name.clone(),
            progress: format!("{mode} · {now}"),
            languages: languages().into_iter().filter(|(locale, _)| locale != catalogue.locale()).collect(),
        }
    }
}

/// Draws the bar; what is asked for is appended to `out`.
pub(super) fn show(ui: &mut Ui, view: &InterviewView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    let words = &view.words;
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let right = ui.max_rect().right();
            let languages = view.header.languages.iter().map(|(_, name)| name);
            let labels = [&words.leave, &words.keys].into_iter().chain(languages);
            let buttons: f32 = labels.map(|label| button::width(ui, label) + GRID).sum();
            text::inline(ui, &view.header.interviewer, Size::Lead, true, c.ink);
            text::inline(ui, &view.header.progress, Size::Body, false, c.muted);
            if let Stage::Answer(WritingView { elapsed: Some(elapsed), .. }) = &view.stage {
                ui.add_space(GRID);
                text::inline(ui, elapsed, Size::Body, false, c.muted);
            }
            // The buttons stand at the right, if they all fit on this row.
            ui.add_space((right - ui.cursor().left() - buttons - GRID).max(0.0));
            memo.leaving |= button::plain(ui, &words.leave).clicked();
            for (locale, name) in &view.header.languages {
                if button::plain(ui, name).clicked() {
                    out.push(Action::SetLocale(locale.clone()));
                }
            }
            memo.help |= button::plain(ui, &words.keys).clicked();
        });
    });
    let line = ui.cursor().top() - GRID / 2.0;
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(1.0, c.hairline));
    ui.add_space(GRID / 2.0);
}
