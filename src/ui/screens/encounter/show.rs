//! Draws the encounter: the customer at the left, the words in the middle, what is known at the right, and what
//! may be said below.

use egui::{Frame, Key, Margin, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use super::view_model::{EncounterView, Stage};
use crate::scenario::Channel;
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::{centered, region};
use crate::ui::screens::library::bullet;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::face::FaceMemo;
use crate::ui::widgets::{bubble, button, card, clock, dialog, gauge, help, reply, stage, text};

/// Widest conversation, in points at 100 % text.
const LONGEST_LINE: f32 = 820.0;

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct EncounterMemo {
    pub face: FaceMemo,
    /// The ways to hold are shown instead of the replies.
    pub holding: bool,
    /// Whether to leave is being asked.
    pub leaving: bool,
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    memo.help |= keys::help(ui);
    memo.holding &= view.stage == Stage::Answering;
    let free = !(memo.help || memo.leaving);
    if free {
        key_presses(ui, view, memo, out);
    }
    header(ui, view, memo, out);
    let theme = Theme::of(ui.ctx());
    let all = ui.available_rect_before_wrap().shrink2(vec2(2.0 * GRID, 0.0));
    let scale = theme.scale();
    let width = all.width() / scale;
    let answers = answers_height(ui, view, memo, &all);
    let bottom = Rect::from_min_max(pos2(all.left(), all.bottom() - answers), all.max);
    let body = Rect::from_min_max(all.min, pos2(all.right(), bottom.top() - GRID));
    let gap = 2.0 * GRID;
    let (left, right) = match width {
        width if width >= 1500.0 => (380.0, 360.0),
        width if width >= 1040.0 => (300.0, 300.0),
        _ => (240.0, 0.0),
    };
    let (left, right) = ((left * scale).min(body.width() * 0.36), right * scale);
    let column = |from: f32, to: f32| Rect::from_min_max(pos2(from, body.top()), pos2(to, body.bottom()));
    region(ui, "customer", column(body.left(), body.left() + left), |ui| {
        scroll(ui, "customer-scroll", false, |ui| {
            customer(ui, view, memo, body.height());
            if right == 0.0 {
                ui.add_space(GRID);
                known(ui, view);
            }
        });
    });
    let end = if right > 0.0 { body.right() - right - gap } else { body.right() };
    region(ui, "conversation", column(body.left() + left + gap, end), |ui| {
        scroll(ui, "conversation-scroll", true, |ui| {
            centered(ui, theme.grown(LONGEST_LINE), |ui| conversation(ui, view));
        });
    });
    if right > 0.0 {
        region(ui, "known", column(body.right() - right, body.right()), |ui| {
            scroll(ui, "known-scroll", false, |ui| known(ui, view));
        });
    }
    region(ui, "answers", bottom, |ui| {
        ui.add_enabled_ui(free, |ui| scroll(ui, "answers-scroll", false, |ui| answer(ui, view, memo, out)));
    });
    ui.advance_cursor_after_rect(all);
    overlays(ui, view, memo, out);
}

fn scroll(ui: &mut Ui, id: &str, to_bottom: bool, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).stick_to_bottom(to_bottom).show(
        ui,
        |ui| {
            // Room for focus rings.
            Frame::new().inner_margin(Margin::same(4)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                add(ui);
            });
        },
    );
}

fn key_presses(ui: &Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let digit = keys::digit(ui).map(|digit| digit - 1);
    match &view.stage {
        Stage::Answering if memo.holding => {
            if let Some((promised_s, _)) = digit.and_then(|at| view.holds.get(at)) {
                memo.holding = false;
                out.push(Action::Hold { promised_s: *promised_s });
            } else if keys::pressed(ui, Key::Escape) {
                memo.holding = false;
            }
        }
        Stage::Answering => {
            if let Some((ix, _)) = digit.and_then(|at| view.replies.get(at)) {
                out.push(Action::Choose(*ix));
            } else if keys::pressed(ui, Key::H) {
                memo.holding = true;
            }
        }
        Stage::OnHold { .. } | Stage::AfterCall | Stage::Over => {
            let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
            if nothing && keys::pressed(ui, Key::Enter) {
                out.push(next_step(&view.stage));
            }
        }
    }
    if keys::pressed(ui, Key::Escape) {
        memo.leaving = true;
    }
}

/// What the one big button does when there is nothing to say.
fn next_step(stage: &Stage) -> Action {
    match stage {
        Stage::OnHold { .. } => Action::Resume,
        Stage::AfterCall | Stage::Answering => Action::WrapUp,
        Stage::Over => Action::Open(crate::ui::action::Screen::Debrief),
    }
}

fn header(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let right = ui.max_rect().right();
            text::inline(ui, &view.customer, Size::Lead, true, c.ink);
            text::inline(ui, &view.about, Size::Body, false, c.muted);
            ui.add_space(GRID);
            clock::show(ui, &view.clock);
            // The buttons stand at the right, if they all fit on this row.
            let words = &view.words;
            let hold = if memo.holding { &words.back } else { &words.hold };
            let hold = (view.stage == Stage::Answering).then_some(hold);
            let languages = view.languages.iter().map(|(_, name)| name);
            let labels = hold.into_iter().chain([&words.leave, &words.keys]).chain(languages);
            let buttons: f32 = labels.map(|label| button::width(ui, label) + GRID).sum();
            ui.add_space((right - ui.cursor().left() - buttons - GRID).max(0.0));
            if let Some(hold) = hold
                && button::quiet(ui, hold).clicked()
            {
                memo.holding = !memo.holding;
            }
            if button::plain(ui, &words.leave).clicked() {
                memo.leaving = true;
            }
            for (locale, name) in &view.languages {
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

fn customer(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, height: f32) {
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
            text::small(ui, &view.words.mood_hidden);
        }
    }
}

fn conversation(ui: &mut Ui, view: &EncounterView) {
    ui.spacing_mut().item_spacing.y = 1.5 * GRID;
    let newest = view.lines.iter().rposition(|line| line.speaker == bubble::Speaker::Customer);
    for (at, line) in view.lines.iter().enumerate() {
        ui.push_id(at, |ui| bubble::show(ui, line, Some(at) == newest));
    }
    if view.face.speaking && view.face.channel == Channel::Chat {
        typing(ui, &view.words.typing);
    }
}

/// Three dots while the customer writes.
fn typing(ui: &mut Ui, name: &str) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(64.0, 36.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name));
    ui.painter().rect(rect, 12, c.card, Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let time = if theme.look.still { 0.0 } else { ui.input(|input| input.time) as f32 };
    for dot in 0..3 {
        let lift = (time * 5.0 - dot as f32 * 0.7).sin().max(0.0) * 4.0;
        let center = rect.center() + vec2((dot as f32 - 1.0) * 12.0, -lift);
        ui.painter().circle_filled(center, 3.5, c.muted);
    }
}

fn known(ui: &mut Ui, view: &EncounterView) {
    let theme = Theme::of(ui.ctx());
    card::show(ui, |ui| {
        text::heading(ui, &view.words.record, Size::Body);
        for (at, (label, value)) in view.record.iter().enumerate() {
            if at > 0 {
                let y = ui.cursor().top();
                let line = Stroke::new(1.0, theme.colors.hairline);
                ui.painter().hline(ui.max_rect().x_range(), y, line);
                ui.add_space(4.0);
            }
            ui.spacing_mut().item_spacing.y = 2.0;
            text::small(ui, label);
            text::body(ui, value);
            ui.add_space(4.0);
        }
    });
    if !view.policy.is_empty() {
        card::show(ui, |ui| {
            text::heading(ui, &view.words.policy, Size::Body);
            for rule in &view.policy {
                bullet(ui, rule);
            }
        });
    }
    card::show(ui, |ui| {
        text::heading(ui, &view.words.briefing, Size::Body);
        text::muted(ui, &view.briefing);
    });
}

/// The replies get the room they need, but leave the conversation its own.
fn answers_height(ui: &Ui, view: &EncounterView, memo: &EncounterMemo, all: &Rect) -> f32 {
    let theme = Theme::of(ui.ctx());
    let width = all.width() - 3.0 * GRID;
    let title = theme.leading(Size::Small) + GRID;
    let wanted = match view.stage {
        Stage::Answering => title + reply::list_height(ui, &options(view, memo), width),
        _ => theme.grown(150.0),
    };
    (wanted + 3.0 * GRID).min(all.height() * 0.48)
}

fn options(view: &EncounterView, memo: &EncounterMemo) -> Vec<String> {
    if memo.holding {
        view.holds.iter().map(|(_, words)| words.clone()).collect()
    } else {
        view.replies.iter().map(|(_, words)| words.clone()).collect()
    }
}

fn answer(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let words = &view.words;
    let c = Theme::of(ui.ctx()).colors;
    match &view.stage {
        Stage::Answering => {
            let pressed = ui
                .push_id(memo.holding, |ui| {
                    text::small(ui, if memo.holding { &words.hold_title } else { &words.answer });
                    reply::list(ui, &options(view, memo))
                })
                .inner;
            match pressed {
                Some(at) if memo.holding => {
                    memo.holding = false;
                    out.push(Action::Hold { promised_s: view.holds[at].0 });
                }
                Some(at) => out.push(Action::Choose(view.replies[at].0)),
                None => {}
            }
        }
        Stage::OnHold { waited, late } => {
            let (fill, line) = if *late { (c.harm_soft, c.harm) } else { (c.accent_soft, c.accent) };
            card::toned(ui, fill, line, |ui| {
                text::heading(ui, &words.on_hold, Size::Body);
                text::body(ui, waited);
                if button::primary(ui, &words.resume).clicked() {
                    out.push(Action::Resume);
                }
            });
        }
        Stage::AfterCall | Stage::Over => {
            card::show(ui, |ui| {
                text::heading(ui, &words.after_call, Size::Body);
                text::body(ui, &words.after_call_text);
                let label = if view.stage == Stage::Over { &words.debrief } else { &words.wrap_up };
                if button::primary(ui, label).clicked() {
                    out.push(next_step(&view.stage));
                }
            });
        }
    }
}

fn overlays(ui: &Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    if memo.leaving {
        let ((leave, stay), away) = dialog::show(ui, "leave", |ui| {
            text::heading(ui, &view.words.leave_title, Size::Lead);
            text::body(ui, &view.words.leave_text);
            ui.add_space(GRID);
            ui.horizontal_wrapped(|ui| {
                let stay = button::primary(ui, &view.words.stay).clicked();
                let leave = button::quiet(ui, &view.words.leave).clicked();
                (leave, stay)
            })
            .inner
        });
        memo.leaving = !(leave || stay || away);
        if leave {
            out.push(Action::Leave);
        }
    } else if memo.help {
        memo.help = help::show(ui, &view.help);
    }
}
