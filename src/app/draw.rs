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
use crate::ui::theme::{self, Look};
use crate::ui::widgets::notice;
use crate::ui::{self, Action, Memo};

pub struct DrawPlugin;

impl Plugin for DrawPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Remembered>()
            .add_systems(EguiPrimaryContextPass, draw)
            // Letters that are drawn for the first time reach the renderer in the same frame: a window that sleeps
            // then would go on showing the frame without them.
            .configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
    }
}

/// What the screens remember between frames.
#[derive(Resource, Default)]
struct Remembered(Memo);

/// What the last frame was drawn with.
#[derive(Default)]
struct Last {
    fonts: bool,
    look: Option<Look>,
    screen: Option<Discriminant<ui::View>>,
}

fn draw(
    mut contexts: EguiContexts,
    session: Res<Session>,
    view: Res<View>,
    mut memo: ResMut<Remembered>,
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
    // Each screen begins anew, the keyboard too; only what was searched for is kept, and the place in the career and the
    // studio.
    let Some(view) = &view.0 else { return Ok(()) };
    let (screen, memo) = (std::mem::discriminant(view), &mut memo.0);
    if last.screen.replace(screen) != Some(screen) {
        let Memo { library, career, author, .. } = std::mem::take(memo);
        *memo = Memo { library, career, author, ..Memo::default() };
        if let Some(focused) = ctx.memory(egui::Memory::focused) {
            ctx.memory_mut(|memory| memory.surrender_focus(focused));
        }
    }
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), "root".into(), builder);
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(super::window::TITLE));
    let out = &mut actions.0;
    match &session.notice {
        None => ui::show(&mut root, view, memo, out),
        Some(notice) => {
            let (message, close) = (session.catalogue.say(notice), session.catalogue.text(msg!("close")));
            if notice::show(&root, &message, &close) {
                out.push(Action::CloseNotice);
            }
            // What lies under a notice is seen, but does nothing.
            ui::show(&mut root, view, memo, &mut Vec::new());
        }
    }
    if !out.is_empty() {
        alarm.ring();
    }
    Ok(())
}
