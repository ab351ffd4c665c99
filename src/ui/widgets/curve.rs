//! The mood turn by turn: three lines, each with its own name at its end.

use egui::{Color32, Ui, Vec2b, WidgetInfo, WidgetType};
use egui_plot::{Line, LineStyle, Plot, PlotPoint, Text, VLine};

use super::text::rich;
use crate::ui::theme::{Size, Theme};

/// The mood after each turn; turn 0 is before the first word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CurveView {
    /// Heat, trust and patience: label, and a value of 0–20 a turn.
    pub lines: Vec<(super::gauge::Kind, String, Vec<u8>)>,
    /// What the curve shows, for a screen reader.
    pub name: String,
}

/// Draws the curve, with a mark at the selected turn.
pub fn show(ui: &mut Ui, view: &CurveView, selected: Option<usize>) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let last = view.lines.iter().map(|(_, _, values)| values.len()).max().unwrap_or(1).saturating_sub(1);
    let far = last as f64 * 1.16 + 0.8;
    let response =
        mood_plot("mood-curve", (theme.grown(140.0), theme.grown(24.0)), far, &theme).show(ui, |plot| {
            if let Some(turn) = selected {
                plot.vline(VLine::new("selected", turn as f64).color(c.accent).width(2.0));
            }
            let mut ends: Vec<(f64, Color32, &str)> = Vec::new();
            for (kind, label, values) in &view.lines {
                let (color, style) = line_style(kind, &theme);
                let points: Vec<[f64; 2]> =
                    values.iter().enumerate().map(|(turn, value)| [turn as f64, f64::from(*value)]).collect();
                if let Some(end) = values.last() {
                    ends.push((f64::from(*end), color, label));
                }
                plot.line(Line::new(label.clone(), points).color(color).style(style).width(2.5));
            }
            // Names at the ends of lines that meet are kept apart.
            ends.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut floor = 0.8;
            for (end, color, label) in ends {
                let y = end.max(floor);
                floor = y + 4.2;
                let label = rich(&theme, label, Size::Small, true, color);
                let at = PlotPoint::new(last as f64 + 0.15, y);
                plot.text(Text::new("", at, label).anchor(egui::Align2::LEFT_CENTER));
            }
        });
    response.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
}

/// The ground of a mood's curves: 0 to 20 upwards, turns or rows to the right as far as `far`, nothing that could be
/// dragged. `height` and the width of the scale in points.
pub fn mood_plot<'a>(id: impl egui::AsId, (height, scale): (f32, f32), far: f64, theme: &Theme) -> Plot<'a> {
    Plot::new(id)
        .height(height)
        .show_axes([false, true])
        .show_grid(Vec2b::new(false, true))
        .y_grid_spacer(|_| {
            [0.0, 10.0, 20.0].map(|value| egui_plot::GridMark { value, step_size: 10.0 }).to_vec()
        })
        .y_axis_min_width(scale)
        .include_y(0.0)
        .include_y(20.0)
        .include_x(0.0)
        .include_x(far)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        .show_x(false)
        .show_y(false)
        .grid_color(theme.colors.hairline)
        .show_background(false)
        .sense(egui::Sense::hover())
}

fn line_style(kind: &super::gauge::Kind, theme: &Theme) -> (Color32, LineStyle) {
    use super::gauge::Kind;
    match kind {
        Kind::Heat => (theme.colors.heat, LineStyle::Solid),
        Kind::Trust => (theme.colors.trust, LineStyle::dashed_dense()),
        Kind::Patience => (theme.colors.patience, LineStyle::dotted_dense()),
    }
}
