//! Draws the first screen.

use egui::{Key, Ui, vec2};

use super::view_model::WelcomeView;
use crate::scenario::{Age, Channel, Hair, HairTone, Portrait, Skin};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{centered, columns, page, room};
use crate::ui::screens::settings::name_field;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::face::Mood;
use crate::ui::widgets::stage::{self, StageView};
use crate::ui::widgets::{button, card, choice, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct WelcomeMemo {
    /// The name as it is being typed.
    pub name: Option<String>,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &WelcomeView, memo: &mut WelcomeMemo, out: &mut Vec<Action>) {
    let theme = Theme::of(ui.ctx());
    page(ui, "welcome", |ui| {
        let words = &view.words;
        ui.add_space(((ui.ctx().content_rect().height() - theme.grown(440.0)) / 3.0).clamp(GRID, 160.0));
        centered(ui, theme.grown(1000.0), |ui| {
            columns(ui, &[0.55, 1.0], room(ui) < 720.0, |ui, column| {
                if column == 0 {
                    let picture = StageView {
                        portrait: FIRST_CUSTOMER,
                        scene: stage::Scene::of(Channel::Phone),
                        name: words.title.clone(),
                        speaking: false,
                        away: false,
                    };
                    let calm = Mood { heat: 5.0, trust: 14.0, patience: 16.0 };
                    card::show(ui, |ui| {
                        let width = ui.available_width();
                        stage::picture(ui, &picture, calm, vec2(width, width * 1.15));
                    });
                    return;
                }
                text::inline(ui, "Aplomb", Size::Lead, true, theme.colors.accent);
                text::heading(ui, &words.title, Size::Display);
                text::muted(ui, &words.text);
                ui.add_space(GRID);
                card::show(ui, |ui| {
                    text::strong(ui, &words.language);
                    if let Some(locale) =
                        ui.push_id("language", |ui| choice::show(ui, &view.locales, &view.locale)).inner
                    {
                        out.push(Action::SetLocale(locale));
                    }
                    ui.add_space(GRID);
                    let typed = name_field(ui, &words.name, &words.name_hint, &view.name, &mut memo.name);
                    let entered = typed.is_some() && ui.input(|input| input.key_pressed(Key::Enter));
                    out.extend(typed.map(Action::SetAgentName));
                    text::small(ui, &words.name_why);
                    ui.add_space(GRID);
                    ui.horizontal_wrapped(|ui| {
                        if button::primary(ui, &words.start).clicked() || entered {
                            out.extend(memo.name.take().map(Action::SetAgentName));
                            out.extend([Action::Welcomed, Action::Open(Screen::Home)]);
                        }
                        if button::plain(ui, &words.skip).clicked() {
                            out.extend([Action::Welcomed, Action::Open(Screen::Home)]);
                        }
                    });
                });
            });
        });
    });
    if keys::pressed(ui, Key::Escape) {
        out.extend([Action::Welcomed, Action::Open(Screen::Home)]);
    }
}

/// Who looks at you from the first screen.
const FIRST_CUSTOMER: Portrait = Portrait {
    skin: Skin::Tan,
    hair: Hair::Curls,
    tone: HairTone::Black,
    age: Age::Adult,
    glasses: false,
    beard: false,
};
