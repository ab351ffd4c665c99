//! Handle time in its three parts.

use egui::{Rect, Sense, Ui, pos2, vec2};

use crate::grading::HandleTimes;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};

/// Talk, hold, after-call work: label, time, and its part of the whole, 0–1.
pub type TimesView = Vec<(String, String, f32)>;

/// The three parts of handle time.
pub fn times(times: &HandleTimes, catalogue: &Catalogue) -> TimesView {
    let total = times.total_ms().max(1) as f32;
    [
        (msg!("time-talk"), times.talk_ms),
        (msg!("time-hold"), times.hold_ms),
        (msg!("time-after"), times.after_ms),
    ]
    .into_iter()
    .map(|(key, ms)| (catalogue.text(key), catalogue.clock(ms / 1000), ms as f32 / total))
    .collect()
}

/// Handle time as one bar in three parts, each named.
pub fn show(ui: &mut Ui, times: &TimesView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let colors = [c.accent, c.patience, c.trust];
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 10.0), Sense::hover());
    ui.painter().rect_filled(rect, 5, c.well);
    let mut left = rect.left();
    for ((_, _, part), color) in times.iter().zip(colors) {
        let width = rect.width() * part;
        let piece = Rect::from_min_size(pos2(left, rect.top()), vec2((width - 2.0).max(0.0), 10.0));
        ui.painter().rect_filled(piece, 3, color);
        left += width;
    }
    row(ui, |ui| {
        for ((label, time, _), color) in times.iter().zip(colors) {
            let mut words = egui::text::LayoutJob::default();
            for (text, color) in [("■ ".to_owned(), color), (format!("{label} {time}"), c.muted)] {
                let format = egui::TextFormat::simple(theme.font(Size::Small, false), color);
                words.append(&text, 0.0, format);
            }
            ui.add(egui::Label::new(words).extend());
            ui.add_space(GRID);
        }
    });
}
