//! Draws the screen that is shown and collects what is asked for.

use std::mem::Discriminant;

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPostUpdateSet, EguiPrimaryContextPass, egui};

use super::actions::Actions;
use super::blending::letters;
use super::session::Session;
use super::sleep::Alarm;
use super::views::View;
use crate::msg;
use crate::ui::action::Action;
use crate::ui::screens::{compare, debrief, encounter, home, library, settings, welcome};
use crate::ui::theme::{self, Look};
use crate::ui::widgets::notice;

pub struct DrawPlugin;

impl Plugin for DrawPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Memos>()
            .add_systems(EguiPrimaryContextPass, draw)
            // Letters that are drawn for the first time reach the renderer in the same frame: a window that sleeps
            // then would go on showing the frame without them.
            .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
    }
}

/// What each screen remembers between frames.
#[derive(Resource, Default)]
struct Memos {
    welcome: welcome::WelcomeMemo,
    home: home::HomeMemo,
    library: library::LibraryMemo,
    encounter: encounter::EncounterMemo,
    debrief: debrief::DebriefMemo,
    compare: compare::CompareMemo,
    settings: settings::SettingsMemo,
}

/// What the last frame was drawn with.
#[derive(Default)]
struct Last {
    fonts: bool,
    look: Option<Look>,
    screen: Option<Discriminant<View>>,
}

fn draw(
    mut contexts: EguiContexts,
    session: Res<Session>,
    view: Res<View>,
    mut memos: ResMut<Memos>,
    mut actions: ResMut<Actions>,
    mut last: Local<Last>,
    alarm: Res<Alarm>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    if !std::mem::replace(&mut last.fonts, true) {
        // Fonts are in use from the next pass on; to draw with a family that is not there yet is an error.
        theme::install_fonts(&ctx);
        alarm.ring();
        return Ok(());
    }
    let wanted = session.preferences.look();
    if last.look.replace(wanted) != Some(wanted) {
        theme::apply(&ctx, wanted);
        ctx.all_styles_mut(|style| {
            // A blinking cursor would keep a window with a text field from sleeping.
            style.visuals.text_cursor.blink = false;
            // A fade that ends in nothing comes out as a grey bar where blending is linear.
            style.spacing.scroll.fade.strength = 0.0;
            style.visuals.text_options.color_transfer_function = letters(style.visuals.dark_mode);
        });
    }
    // Each screen begins anew, the keyboard too; only what was searched for is kept.
    let screen = std::mem::discriminant(&*view);
    if last.screen.replace(screen) != Some(screen) {
        *memos = Memos { library: std::mem::take(&mut memos.library), ..Memos::default() };
        if let Some(focused) = ctx.memory(egui::Memory::focused) {
            ctx.memory_mut(|memory| memory.surrender_focus(focused));
        }
    }
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), "root".into(), builder);
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(super::window::TITLE));
    let out = &mut actions.0;
    match &session.notice {
        None => show(&mut root, &view, &mut memos, out),
        Some(notice) => {
            let (message, close) = (session.catalogue.say(notice), session.catalogue.text(msg!("close")));
            if notice::show(&root, &message, &close) {
                out.push(Action::CloseNotice);
            }
            // What lies under a notice is seen, but does nothing.
            show(&mut root, &view, &mut memos, &mut Vec::new());
        }
    }
    if !out.is_empty() {
        alarm.ring();
    }
    Ok(())
}

fn show(root: &mut egui::Ui, view: &View, memos: &mut Memos, out: &mut Vec<Action>) {
    let ground = egui::Frame::new().fill(root.visuals().panel_fill);
    egui::CentralPanel::no_frame().frame(ground).show(root, |ui| match view {
        View::Nothing => {}
        View::Welcome(view) => welcome::show(ui, view, &mut memos.welcome, out),
        View::Home(view) => home::show(ui, view, &mut memos.home, out),
        View::Library(view) => library::show(ui, view, &mut memos.library, out),
        View::Encounter(view) => encounter::show(ui, view, &mut memos.encounter, out),
        View::Debrief(view) => debrief::show(ui, view, &mut memos.debrief, out),
        View::Compare(view) => compare::show(ui, view, &mut memos.compare, out),
        View::Settings(view) => settings::show(ui, view, &mut memos.settings, out),
    });
}
