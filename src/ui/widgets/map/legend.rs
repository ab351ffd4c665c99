//! What the shapes, colours and lines of the map mean, in words. Only what is there.

use egui::Ui;

use super::lines::{self, Kind};
use super::tone::{self, Mark};
use super::view::MapView;
use super::{ColorBy, cards};
use crate::scenario::{Band, Outcome};
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::legend::entry;

/// Draws the legend on as many rows as it needs.
pub fn show(ui: &mut Ui, view: &MapView, by: ColorBy) {
    let theme = Theme::of(ui.ctx());
    let side = theme.grown(13.0);
    row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 2.5 * GRID;
        for (mark, word) in marks(view, by) {
            entry(ui, 14.0, word, |painter, rect| {
                mark.paint(painter, rect.center(), side, mark.color(&theme))
            });
        }
        if view.nodes.iter().any(|node| node.cue.is_some()) {
            entry(ui, 14.0, &view.words.cue, |painter, rect| {
                tone::heart(painter, rect.center(), side, cards::cue_color(&theme));
            });
        }
        for (kind, word) in lines(view) {
            entry(ui, 34.0, word, |painter, rect| lines::sample(painter, &theme, rect, kind));
        }
    });
}

/// The shapes of the cards that there are, each with its word.
fn marks(view: &MapView, by: ColorBy) -> Vec<(Mark, &String)> {
    let words = &view.words;
    let mut all: Vec<(Mark, &String)> = Vec::new();
    all.extend(Band::ALL.iter().zip(&view.moods).map(|(band, word)| (Mark::Mood(*band), word)));
    all.extend(Outcome::ALL.iter().zip(&view.outcomes).map(|(it, word)| (Mark::Outcome(*it), word)));
    let unknown = if by == ColorBy::Mood { &words.unknown_mood } else { &words.unknown };
    all.extend([
        (Mark::Seen, &words.seen),
        (Mark::Never, &words.never),
        (Mark::Unknown, unknown),
        (Mark::NoWayOut, &words.no_way_out),
        (Mark::Missing, &words.missing),
    ]);
    all.retain(|(mark, _)| view.nodes.iter().any(|node| tone::of(node, by) == *mark));
    all
}

/// The kinds of line that there are.
fn lines(view: &MapView) -> Vec<(Kind, &String)> {
    let words = &view.words;
    let all = [
        (Kind::Reply, &words.reply),
        (Kind::Condition, &words.condition),
        (Kind::Back, &words.back),
        (Kind::Callback, &words.callback),
        (Kind::Anywhere, &words.anywhere),
    ];
    let has = |kind: Kind| match kind {
        Kind::Anywhere => view.nodes.iter().any(|node| node.anywhere),
        _ => (0..view.edges.len()).any(|edge| lines::kinds(view, edge).contains(&kind)),
    };
    all.into_iter().filter(|(kind, _)| has(*kind)).collect()
}
