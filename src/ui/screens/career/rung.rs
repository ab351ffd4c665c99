//! One post, opened: what it may do, what it opens, what it asks.

use egui::Ui;

use super::asks::{self, AskView};
use super::source::Source;
use super::stations;
use super::view::CareerWords;
use crate::args;
use crate::msg;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::ladder::Stand;
use crate::ui::widgets::{badge, card, text};

/// A post.
#[derive(Clone, Debug, PartialEq)]
pub struct RungView {
    pub title: String,
    /// "Won on 3 March 2026.", "Comes after: Senior representative."
    pub state: String,
    pub may: Option<String>,
    /// The titles of the packs that it opens.
    pub opens: Vec<String>,
    /// What it asks, or what it asked and what there was then.
    pub asks: Vec<AskView>,
    pub is_held: bool,
}

impl RungView {
    pub fn new(source: &Source, post: usize) -> Self {
        let (catalogue, words) = (source.catalogue, source.wording());
        let ladder = source.standing.ladder;
        let it = &ladder.posts[post];
        let (stand, met, all) = stations::stand(source, post);
        let won = source.standing.promotion(post);
        let since = won.map(|won| words.date(source.now, won.at));
        let state = match (stand, since) {
            (Stand::Here, Some(date)) => catalogue.format(msg!("rung-here"), &args![date = date]),
            (Stand::Here | Stand::Held, None) => catalogue.text(msg!("rung-first")),
            (Stand::Held, Some(date)) => catalogue.format(msg!("rung-won"), &args![date = date]),
            (Stand::Open, _) => catalogue.format(msg!("rung-open"), &args![met = met, all = all]),
            (Stand::Closed, _) => {
                let after: Vec<String> = it.after.iter().map(|at| words.post(&ladder.posts[*at])).collect();
                catalogue.format(msg!("rung-closed"), &args![posts = after.join(" · "), count = after.len()])
            }
        };
        let asks = won.map_or_else(|| source.standing.progress(post), |won| won.asks.clone());
        RungView {
            title: words.post(it),
            state,
            may: words.may(it),
            opens: it.opens.iter().map(|pack| words.pack(pack)).collect(),
            asks: asks.iter().map(|it| AskView::new(source, it, stand == Stand::Open)).collect(),
            is_held: stand.is_held(),
        }
    }
}

/// Draws the post; returns the id of the scenario or interview that was chosen.
pub fn show(ui: &mut Ui, view: &RungView, words: &CareerWords) -> Option<String> {
    card::show(ui, |ui| {
        text::heading(ui, &view.title, Size::Lead);
        text::muted(ui, &view.state);
        if let Some(may) = &view.may {
            ui.add_space(GRID / 2.0);
            text::body(ui, may);
        }
        if !view.opens.is_empty() {
            ui.add_space(GRID / 2.0);
            row(ui, |ui| {
                text::tag(ui, &words.opens);
                for pack in &view.opens {
                    badge::show(ui, pack);
                }
            });
        }
        if view.asks.is_empty() {
            return None;
        }
        ui.add_space(GRID);
        text::heading(ui, if view.is_held { &words.asked } else { &words.asks }, Size::Body);
        asks::show(ui, &view.asks, &words.helps)
    })
}
