//! Draws the settings.

use egui::{Key, TextEdit, Ui, Vec2, vec2};

use super::view_model::SettingsView;
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room};
use crate::ui::theme::{GRID, Size, TOUCH, Theme};
use crate::ui::widgets::{button, card, check, choice, focus, help, nav, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct SettingsMemo {
    /// The name as it is being typed; None while nobody types.
    pub name: Option<String>,
    pub help: bool,
}

/// One step of the text size, in percent.
const STEP: u16 = 10;

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &SettingsView, memo: &mut SettingsMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "settings", |ui| {
        text::heading(ui, &view.words.title, Size::Title);
        ui.add_space(GRID);
        columns(ui, &[1.0, 1.0], room(ui) < 820.0, |ui, column| {
            if column == 0 {
                you(ui, view, memo, out);
            } else {
                screen(ui, view, out);
            }
        });
        ui.add_space(GRID);
        practice(ui, view, out);
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

fn you(ui: &mut Ui, view: &SettingsView, memo: &mut SettingsMemo, out: &mut Vec<Action>) {
    let words = &view.words;
    card::show(ui, |ui| {
        text::heading(ui, &words.you, Size::Lead);
        if let Some(name) =
            name_field(ui, &words.name, &words.name_hint, &view.now.agent_name, &mut memo.name)
        {
            out.push(Action::SetAgentName(name));
        }
        ui.add_space(GRID);
        text::strong(ui, &words.form);
        text::small(ui, &words.form_why);
        if let Some(form) = ui.push_id("form", |ui| choice::show(ui, &view.forms, &view.now.agent_form)).inner
        {
            out.push(Action::SetAgentForm(form));
        }
        ui.add_space(GRID);
        text::strong(ui, &words.language);
        if let Some(locale) = ui.push_id("language", |ui| choice::show(ui, &view.locales, &view.locale)).inner
        {
            out.push(Action::SetLocale(locale));
        }
    });
}

/// A field for a name; returns the name when it is left or confirmed.
pub(in crate::ui) fn name_field(
    ui: &mut Ui,
    label: &str,
    hint: &str,
    now: &str,
    typed: &mut Option<String>,
) -> Option<String> {
    let theme = Theme::of(ui.ctx());
    let label_id = text::strong(ui, label).id;
    let mut name = typed.clone().unwrap_or_else(|| now.to_owned());
    let hint = text::rich(&theme, hint, Size::Body, false, theme.colors.muted).line_height(None);
    let field = TextEdit::singleline(&mut name)
        .hint_text(hint)
        .char_limit(60)
        .desired_width(theme.grown(280.0).min(ui.available_width() - 4.0 * GRID))
        .margin(vec2(1.5 * GRID, GRID))
        .min_size(Vec2::new(0.0, theme.grown(TOUCH)))
        .vertical_align(egui::Align::Center);
    let response = ui.add(field).labelled_by(label_id);
    focus::ring(ui, &response);
    if response.changed() {
        *typed = Some(name);
    }
    if response.lost_focus() { typed.take().filter(|name| name != now) } else { None }
}

fn practice(ui: &mut Ui, view: &SettingsView, out: &mut Vec<Action>) {
    let words = &view.words;
    card::show(ui, |ui| {
        text::heading(ui, &words.practice, Size::Lead);
        ui.spacing_mut().interact_size.y = Theme::of(ui.ctx()).grown(32.0);
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        text::strong(ui, &words.pace);
        if let Some(pace) = radios(ui, &view.paces, view.now.pace) {
            out.push(Action::SetPace(pace));
        }
        ui.add_space(GRID);
        text::strong(ui, &words.coaching);
        if let Some(coaching) = radios(ui, &view.coachings, view.now.coaching) {
            out.push(Action::SetCoaching(coaching));
        }
        ui.add_space(GRID);
        text::strong(ui, &words.typing);
        if let Some(typing) = radios(ui, &view.typings, view.now.typing) {
            out.push(Action::SetTyping(typing));
        }
        text::small(ui, &words.typing_why);
        ui.add_space(GRID);
        if let Some(on) = check::show(ui, &words.hide_mood, view.now.hide_mood) {
            out.push(Action::SetHideMood(on));
        }
    });
}

fn screen(ui: &mut Ui, view: &SettingsView, out: &mut Vec<Action>) {
    let words = &view.words;
    card::show(ui, |ui| {
        text::heading(ui, &words.screen, Size::Lead);
        text::strong(ui, &words.theme);
        if let Some(scheme) =
            ui.push_id("theme", |ui| choice::show(ui, &view.schemes, &view.now.scheme)).inner
        {
            out.push(Action::SetScheme(scheme));
        }
        ui.add_space(GRID);
        text::strong(ui, &words.text_size);
        ui.horizontal_wrapped(|ui| {
            let now = view.now.text_percent;
            if button::quiet(ui, &words.smaller).clicked() {
                out.push(Action::SetTextPercent(now.saturating_sub(STEP).max(80)));
            }
            let ink = Theme::of(ui.ctx()).colors.ink;
            text::inline(ui, &view.text_size, Size::Body, true, ink);
            if button::quiet(ui, &words.larger).clicked() {
                out.push(Action::SetTextPercent((now + STEP).min(200)));
            }
        });
        text::muted(ui, &words.sample);
        ui.add_space(GRID);
        if let Some(on) = check::show(ui, &words.reduce_motion, view.now.reduce_motion) {
            out.push(Action::SetReduceMotion(on));
        }
    });
}

/// One of a few, each a sentence; returns the one pressed, if it is not the present one.
fn radios<T: Copy + PartialEq>(ui: &mut Ui, options: &[(T, String)], now: T) -> Option<T> {
    let mut chosen = None;
    for (value, label) in options {
        let theme = Theme::of(ui.ctx());
        let label = text::rich(&theme, label, Size::Body, false, theme.colors.ink).line_height(None);
        let response = ui.radio(now == *value, label);
        focus::ring(ui, &response);
        if response.clicked() && now != *value {
            chosen = Some(*value);
        }
    }
    chosen
}
