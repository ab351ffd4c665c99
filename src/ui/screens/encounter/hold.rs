//! Hold and mute: the ways to hold, and what is shown while the customer is away.

use egui::Ui;

use super::source::{Away, Source};
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::HoldWords;
use crate::ui::action::Action;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::{button, card, text};

/// Promised times that a hold is offered with, in seconds.
const PROMISES_S: [u32; 3] = [30, 60, 120];

/// The ways to hold, in the order of the number keys.
pub(super) fn ways(catalogue: &Catalogue) -> Vec<(HoldWords, String)> {
    let mut ways = vec![
        (HoldWords::Silent, catalogue.text(msg!("encounter-hold-silent"))),
        (HoldWords::Explained, catalogue.text(msg!("desk-hold-explained"))),
    ];
    ways.extend(PROMISES_S.map(|promised| {
        let time = catalogue.duration(promised);
        let words = catalogue.format(msg!("encounter-hold-promised"), &args![time = time]);
        (HoldWords::Promised(promised), words)
    }));
    ways
}

/// The customer is on hold, or hears nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayView {
    pub title: String,
    pub text: String,
    /// How long so far, and what was promised.
    pub waited: String,
    /// It lasts longer than promised.
    pub late: bool,
    /// The word on the button that ends it.
    pub end: String,
}

impl AwayView {
    pub(super) fn new(away: Away, source: &Source) -> Self {
        let catalogue = source.catalogue;
        let waited = |waited_s| {
            let waited = catalogue.clock(waited_s);
            catalogue.format(msg!("encounter-waited"), &args![waited = waited])
        };
        match away {
            Away::Hold { waited_s, words: HoldWords::Promised(promised_s) } => {
                let (waited, promised) = (catalogue.clock(waited_s), catalogue.clock(promised_s));
                let args = args![waited = waited, promised = promised];
                AwayView {
                    waited: catalogue.format(msg!("encounter-waited-of"), &args),
                    late: waited_s > promised_s,
                    ..AwayView::new(Away::Hold { waited_s, words: HoldWords::Explained }, source)
                }
            }
            Away::Hold { waited_s, .. } => AwayView {
                title: catalogue.text(msg!("encounter-on-hold")),
                text: String::new(),
                waited: waited(waited_s),
                late: false,
                end: catalogue.text(msg!("encounter-resume")),
            },
            Away::Mute { waited_s } => AwayView {
                title: catalogue.text(msg!("desk-muted")),
                text: catalogue.text(msg!("desk-muted-text")),
                waited: waited(waited_s),
                late: false,
                end: catalogue.text(msg!("desk-unmute")),
            },
        }
    }
}

/// Draws how long it has lasted, and the button that ends it.
pub(super) fn show(ui: &mut Ui, view: &AwayView, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    let (fill, line) = if view.late { (c.harm_soft, c.harm) } else { (c.accent_soft, c.accent) };
    card::toned(ui, fill, line, |ui| {
        text::heading(ui, &view.title, Size::Body);
        text::body(ui, &view.waited);
        if !view.text.is_empty() {
            text::body(ui, &view.text);
        }
        if button::primary(ui, &view.end).clicked() {
            out.push(Action::Resume);
        }
    });
}
