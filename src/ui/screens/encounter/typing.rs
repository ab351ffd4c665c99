//! An answer in the trainee's own words: the field it is typed into, and the question what was meant.

use egui::{Align, Key, Modifiers, TextEdit, Ui, vec2};

use super::memo::EncounterMemo;
use super::source::Source;
use crate::args;
use crate::encounter::Event;
use crate::language::Tongue;
use crate::msg;
use crate::scenario::{Act, ReplyIx};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::preferences::Typing;
use crate::ui::theme::{GRID, Size, TOUCH, Theme};
use crate::ui::widgets::{button, focus, reply, text};
use crate::ui::words::words;

words! {
    /// The fixed words of the field.
    TypingWords {
        label = msg!("typed-field-label"),
        hint = msg!("typed-field-hint"),
        send = msg!("typed-send"),
        reading = msg!("typed-reading"),
        hints = msg!("typed-hints"),
    }
}

/// Most characters that can be typed at once.
const MOST: usize = crate::language::READ_AT_MOST;

/// How far an answer in one's own words has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Typed {
    #[default]
    Free,
    /// It is being read.
    Reading,
    /// It may say one of these replies.
    Perhaps(Vec<ReplyIx>),
}

/// The field.
#[derive(Clone, Debug, PartialEq)]
pub struct TypingView {
    pub words: TypingWords,
    pub mode: Typing,
    /// What one could do here, as acts: for whoever wants hints.
    pub hints: Option<String>,
    pub reading: bool,
    /// What may have been meant.
    pub question: Option<QuestionView>,
    /// So many lines the trainee has said: a line that was understood leaves the field empty.
    pub said: usize,
}

/// Which line was meant.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    pub ask: String,
    /// The lines that it may be, in the order of the number keys.
    pub lines: Vec<(ReplyIx, String)>,
    pub neither: String,
}

impl TypingView {
    /// None where the language of the screen cannot be read.
    pub(super) fn new(source: &Source, replies: &[(ReplyIx, String)]) -> Option<Self> {
        Tongue::from_tag(source.catalogue.locale().tag())?;
        let mode = source.preferences.typing;
        let events = source.encounter().transcript().events();
        let question = match &source.live.typed {
            Typed::Perhaps(meant) => Some(QuestionView::new(source, replies, meant)),
            Typed::Free | Typed::Reading => None,
        };
        Some(TypingView {
            words: TypingWords::new(source.catalogue),
            mode,
            hints: (mode == Typing::Hints).then(|| hints(source)),
            reading: source.live.typed == Typed::Reading,
            question,
            said: events.filter(|(_, event)| matches!(event, Event::AgentSaid { .. })).count(),
        })
    }

    /// Whether the prepared lines are shown beside the field.
    pub fn shows_lines(&self) -> bool {
        self.mode == Typing::Choose
    }
}

impl QuestionView {
    fn new(source: &Source, replies: &[(ReplyIx, String)], meant: &[ReplyIx]) -> Self {
        let lines = meant.iter().filter_map(|ix| replies.iter().find(|(reply, _)| reply == ix).cloned());
        QuestionView {
            ask: source.catalogue.format(msg!("typed-did-you-mean"), &args![count = meant.len()]),
            lines: lines.collect(),
            neither: source.catalogue.format(msg!("typed-neither"), &args![count = meant.len()]),
        }
    }

    /// What the number keys choose from: the lines, and none of them.
    pub fn options(&self) -> Vec<String> {
        self.lines.iter().map(|(_, line)| line.clone()).chain([self.neither.clone()]).collect()
    }

    /// What choosing one of them asks for.
    pub fn choose(&self, at: usize) -> Option<Action> {
        match self.lines.get(at) {
            Some((reply, _)) => Some(Action::Mean(Some(*reply))),
            None => (at == self.lines.len()).then_some(Action::Mean(None)),
        }
    }
}

/// What the offered lines do, without what does harm: each once, in the order of the acts.
fn hints(source: &Source) -> String {
    let done: Vec<Act> = source.encounter().offered().flat_map(|(_, reply)| reply.acts.clone()).collect();
    let acts = Act::ALL.iter().filter(|act| done.contains(act) && !act.is_harmful());
    let words: Vec<String> = acts.map(|act| source.catalogue.word("act", act.slug())).collect();
    words.join(" · ")
}

/// How high the field is, with what stands around it.
pub(super) fn height(ui: &Ui, view: &TypingView) -> f32 {
    let theme = Theme::of(ui.ctx());
    let hints = if view.hints.is_some() { theme.leading(Size::Small) + GRID } else { 0.0 };
    rows(view) as f32 * theme.leading(Size::Body) + theme.grown(2.0 * GRID) + 2.0 * GRID + hints
}

/// Lines of text that the field shows at once.
fn rows(view: &TypingView) -> usize {
    if view.shows_lines() { 1 } else { 4 }
}

/// Draws the field.
pub(super) fn show(ui: &mut Ui, view: &TypingView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let theme = Theme::of(ui.ctx());
    if memo.said != Some(view.said) {
        memo.typed.clear();
        memo.said = Some(view.said);
        memo.to_field |= !view.shows_lines();
    }
    if let Some(hints) = &view.hints {
        text::small(ui, &format!("{} {hints}", view.words.hints));
    }
    ui.add_enabled_ui(!view.reading, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GRID;
            let label = if view.reading { &view.words.reading } else { &view.words.send };
            let hint =
                text::rich(&theme, &view.words.hint, Size::Body, false, theme.colors.muted).line_height(None);
            let was_empty = memo.typed.trim().is_empty();
            // Enter sends; with Shift it begins a new line.
            let sends = ui.ctx().memory(|memory| memory.has_focus(field_id()))
                && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            let field = TextEdit::multiline(&mut memo.typed)
                .id(field_id())
                .hint_text(hint)
                .char_limit(MOST)
                .desired_rows(rows(view))
                .desired_width(ui.available_width() - button::width(ui, label) - GRID)
                .margin(vec2(1.5 * GRID, GRID))
                .min_size(vec2(0.0, theme.grown(TOUCH)))
                .vertical_align(if view.shows_lines() { Align::Center } else { Align::TOP });
            let response = ui.add(field);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(view.words.label.as_str()));
            focus::ring(ui, &response);
            if std::mem::take(&mut memo.to_field) {
                response.request_focus();
            }
            let is_empty = memo.typed.trim().is_empty();
            if was_empty && !is_empty {
                out.push(Action::BeginTyping);
            }
            let pressed = ui.add_enabled_ui(!is_empty, |ui| button::primary(ui, label)).inner.clicked();
            if (pressed || sends) && !is_empty && !view.reading {
                out.push(Action::Type(memo.typed.trim().to_owned()));
            }
        });
    });
}

/// Draws the question what was meant.
pub(super) fn ask(ui: &mut Ui, question: &QuestionView, out: &mut Vec<Action>) {
    text::small(ui, &question.ask);
    if let Some(at) = ui.push_id("meant", |ui| reply::list(ui, &question.options())).inner {
        out.extend(question.choose(at));
    }
}

/// Takes the key that leads to the field.
pub(super) fn act(ui: &Ui, memo: &mut EncounterMemo) {
    memo.to_field |= keys::pressed(ui, Key::T);
}

fn field_id() -> egui::Id {
    egui::Id::new("typed-answer")
}
