//! What a post asks, each with how far it is and which encounter helps most.

use egui::Ui;

use super::source::Source;
use crate::args;
use crate::career::{Ask, Progress, help};
use crate::msg;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::progress::{self, ProgressView};
use crate::ui::widgets::{link, text};

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct AskView {
    pub progress: ProgressView,
    /// "seen in 8 of 12 contacts".
    pub seen: Option<String>,
    /// Id and title of the scenario, interview or calibration that helps most, while it is not fulfilled.
    pub helps: Option<(String, String)>,
}

impl AskView {
    /// `open` while it can still be fulfilled.
    pub fn new(source: &Source, it: &Progress, open: bool) -> Self {
        let (catalogue, words) = (source.catalogue, source.wording());
        let (kind, name) = words.ask(it.ask);
        let figure = match it.ask {
            Ask::Interview { .. } if it.met => catalogue.text(msg!("ask-interview-passed")),
            Ask::Interview { .. } => catalogue.text(msg!("ask-interview-open")),
            _ if it.seen.is_some() && it.have == 0 => {
                catalogue.format(msg!("ask-unknown"), &args![need = it.need])
            }
            _ => catalogue.format(msg!("ask-have"), &args![have = it.have, need = it.need]),
        };
        let seen = it.seen.map(|(seen, wanted)| {
            let key = if seen < wanted { msg!("ask-seen") } else { msg!("ask-seen-enough") };
            catalogue.format(key, &args![seen = seen, wanted = wanted])
        });
        let part = |have: usize, need: usize| (have as f32 / need.max(1) as f32).min(1.0);
        // A level from too few contacts is no level yet: the bar is as long as the shorter of the two.
        let enough = it.seen.map_or(1.0, |(seen, wanted)| part(seen, wanted));
        let progress = ProgressView {
            label: catalogue.phrase("ask-title", kind, &args![name = name]),
            figure,
            part: part(it.have, it.need).min(enough),
            met: it.met,
            name: words.progress(it),
        };
        let helps = || {
            let id = help(it.ask, source.library, source.standing)?.id();
            Some((id.to_owned(), words.title(id)))
        };
        AskView { progress, seen, helps: if open && !it.met { helps() } else { None } }
    }
}

/// Draws what is asked; returns the id of the scenario or interview that was chosen.
pub fn show(ui: &mut Ui, asks: &[AskView], helps: &str) -> Option<String> {
    let mut chosen = None;
    for (at, ask) in asks.iter().enumerate() {
        ui.push_id(at, |ui| {
            progress::show(ui, &ask.progress);
            row(ui, |ui| {
                if let Some(seen) = &ask.seen {
                    // The bar says it.
                    text::silent(&text::tag(ui, seen));
                    ui.add_space(GRID);
                }
                if let Some((id, title)) = &ask.helps {
                    text::tag(ui, helps);
                    if link::show(ui, title, Size::Small, true) {
                        chosen = Some(id.clone());
                    }
                }
            });
        });
        ui.add_space(GRID / 2.0);
    }
    chosen
}
