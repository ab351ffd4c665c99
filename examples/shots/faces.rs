//! People from calm to furious, side by side.

use aplomb::scenario::{Age, Hair, HairTone, Portrait, Skin};
use aplomb::ui::theme::Theme;
use aplomb::ui::widgets::face::{Moment, Mood, paint};
use egui::{Rect, Ui, Vec2};

/// Every hair style in five moods, every other person speaking.
pub fn all(ui: &mut Ui) {
    let people = [
        (Skin::Tan, Hair::Curls, HairTone::Black, Age::Adult, false, false),
        (Skin::Light, Hair::Short, HairTone::Grey, Age::Older, true, true),
        (Skin::Deep, Hair::Bun, HairTone::Black, Age::Young, false, false),
        (Skin::Brown, Hair::Scarf, HairTone::Brown, Age::Adult, false, false),
        (Skin::Medium, Hair::Long, HairTone::Red, Age::Adult, true, false),
        (Skin::Light, Hair::Bald, HairTone::White, Age::Older, false, false),
    ];
    let moods = [(2.0, 18.0, 18.0), (8.0, 11.0, 14.0), (10.0, 5.0, 4.0), (14.0, 7.0, 12.0), (20.0, 1.0, 5.0)];
    let area = ui.max_rect();
    ui.painter().rect_filled(area, 0.0, Theme::of(ui.ctx()).colors.well);
    let cell = Vec2::new(area.width() / people.len() as f32, area.height() / moods.len() as f32);
    for (row, &(heat, trust, patience)) in moods.iter().enumerate() {
        for (column, &(skin, hair, tone, age, glasses, beard)) in people.iter().enumerate() {
            let corner = area.min + cell * Vec2::new(column as f32, row as f32);
            let rect = Rect::from_min_size(corner, cell).shrink(4.0);
            let portrait = Portrait { skin, hair, tone, age, glasses, beard };
            let mood = Mood { heat, trust, patience };
            let moment = Moment { mood, time_s: 2.0, speaking: column % 2 == 1, still: false };
            paint(&ui.painter().with_clip_rect(rect), rect, &portrait, moment);
        }
    }
}
