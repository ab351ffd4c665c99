//! The field that an answer is typed into, the hint before it, and the time it takes.

use egui::{Frame, Key, Margin, Modifiers, ScrollArea, Stroke, TextEdit, Ui, vec2};

use super::ask::Ask;
use super::length;
use super::memo::InterviewMemo;
use super::source::{Hearing, Source};
use super::words::InterviewWords;
use crate::args;
use crate::interview::{Answer, Mode};
use crate::language::{READ_AT_MOST, Text, Tongue};
use crate::msg;
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, TOUCH, Theme};
use crate::ui::widgets::caption::{self, CaptionView};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets::range::{self, RangeView};
use crate::ui::widgets::{button, focus, text};

/// How high the field is at most, in points at 100 % text.
const HIGHEST: f32 = 340.0;

/// The answer that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritingView {
    pub hint: Hint,
    /// "1:20 since the question"; None where it is hidden.
    pub elapsed: Option<String>,
    /// How long it is so far.
    pub length: Option<RangeView>,
    pub hearing: Hearing,
}

/// The author's hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// There is none here.
    None,
    Offered,
    Read(String),
}

impl WritingView {
    /// To question number `question`, from 0; `follow_up` where it is what was asked after it.
    pub(super) fn new(source: &Source, question: usize, follow_up: bool) -> Self {
        let (live, catalogue) = (source.live, source.catalogue);
        let asked = &source.talk.interview().questions[question];
        let read = source.talk.attempts().last().is_some_and(|attempt| attempt.hint);
        let timed = !source.preferences.hide_timer;
        WritingView {
            hint: match source.talk.mode() {
                _ if read => Hint::Read(source.wording().text(&asked.hint)),
                Mode::Practice if !follow_up => Hint::Offered,
                Mode::Practice | Mode::Mock => Hint::None,
            },
            elapsed: timed.then(|| {
                let time = catalogue.clock(live.spent_s);
                catalogue.format(msg!("interview-elapsed"), &args![time = time])
            }),
            length: timed.then(|| {
                let tongue = Tongue::from_tag(catalogue.locale().tag()).unwrap_or(Tongue::English);
                let draft = Answer {
                    words: Text::new(tongue, &live.draft).words.len() as u32,
                    text: live.draft.trim().to_owned(),
                    ..Answer::default()
                };
                // What is asked after an answer makes it longer.
                let last = source.talk.attempts().last();
                let before = last.into_iter().flat_map(|last| {
                    last.answer.iter().chain(last.follow_ups.iter().filter_map(|it| it.answer.as_ref()))
                });
                let (mut words, mut spoken_s) = (0_u32, 0_u32);
                for answer in before.chain([&draft]) {
                    words = words.saturating_add(answer.words);
                    spoken_s = spoken_s.saturating_add(answer.spoken_s());
                }
                length::of(asked, words, spoken_s, catalogue)
            }),
            hearing: live.hearing,
        }
    }
}

/// Draws the field as high as `bottom` allows, and what belongs to it below.
pub(super) fn show(
    ui: &mut Ui,
    view: &WritingView,
    words: &InterviewWords,
    bottom: f32,
    memo: &mut InterviewMemo,
    out: &mut Vec<Action>,
) {
    let theme = Theme::of(ui.ctx());
    if let Hint::Read(hint) = &view.hint {
        let hint = CaptionView { icon: Icon::Pencil, text: hint.clone(), seen: false, urgent: false };
        caption::show(ui, &hint);
    }
    let timed =
        if view.length.is_some() { theme.grown(14.0) + theme.leading(Size::Small) + 2.0 * GRID } else { 0.0 };
    let below = timed + theme.grown(TOUCH) + theme.leading(Size::Small) + 5.0 * GRID;
    let height = (bottom - ui.cursor().top() - below).clamp(theme.grown(120.0), theme.grown(HIGHEST));
    let sends = field(ui, (&words.field, &words.field), height, view.hearing, memo, out);
    let (is_empty, reading) = (memo.typed.trim().is_empty(), view.hearing == Hearing::Reading);
    let mut pressed = false;
    row(ui, |ui| {
        let label = if reading { &words.reading } else { &words.answer };
        pressed = ui.add_enabled_ui(!is_empty && !reading, |ui| button::primary(ui, label)).inner.clicked();
        if view.hint == Hint::Offered && !reading && button::quiet(ui, &words.hint).clicked() {
            out.push(Action::Interview(Ask::Hint));
        }
        let (label, hide) = match view.length {
            Some(_) => (&words.hide_timer, true),
            None => (&words.show_timer, false),
        };
        if button::plain(ui, label).clicked() {
            out.push(Action::SetHideTimer(hide));
        }
    });
    if view.hearing == Hearing::GettingReady {
        text::small(ui, &words.getting_ready);
    } else {
        text::small(ui, &words.tip);
    }
    if let Some(length) = &view.length {
        range::show(ui, length);
    }
    if (pressed || sends) && !is_empty && !reading {
        out.push(Action::Interview(Ask::Say(memo.typed.trim().to_owned())));
    }
}

/// Draws a field of several lines with this name; says whether the keys that send were pressed.
pub(super) fn field(
    ui: &mut Ui,
    (name, hint): (&str, &str),
    height: f32,
    hearing: Hearing,
    memo: &mut InterviewMemo,
    out: &mut Vec<Action>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let sends = ui.ctx().memory(|memory| memory.has_focus(field_id()))
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let hint = text::rich(&theme, hint, Size::Body, false, c.muted).line_height(None);
    let frame = Frame::new()
        .fill(c.card)
        .stroke(Stroke::new(1.0, c.border))
        .corner_radius(RADIUS_SMALL)
        .inner_margin(Margin::symmetric(12, 8));
    let inside = height - 2.0 * GRID;
    let shown = frame.show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("answer-field")
            .max_height(inside)
            .min_scrolled_height(inside)
            .show(ui, |ui| {
                let edit = TextEdit::multiline(&mut memo.typed)
                    .id(field_id())
                    .hint_text(hint)
                    .char_limit(READ_AT_MOST)
                    .frame(Frame::NONE)
                    .desired_rows(1)
                    .desired_width(ui.available_width())
                    .min_size(vec2(0.0, inside));
                ui.add_enabled(hearing != Hearing::Reading, edit)
            })
            .inner
    });
    let mut response = shown.inner;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    if response.changed() {
        out.push(Action::Interview(Ask::Draft(memo.typed.clone())));
    }
    response.rect = shown.response.rect;
    focus::ring(ui, &response);
    sends
}

/// Takes the key that leads to the field.
pub(super) fn act(ui: &Ui) {
    if keys::pressed(ui, Key::T) {
        to_field(ui);
    }
}

/// What is typed next goes into the field.
pub(super) fn to_field(ui: &Ui) {
    ui.ctx().memory_mut(|memory| memory.request_focus(field_id()));
}

fn field_id() -> egui::Id {
    egui::Id::new("interview-answer")
}
