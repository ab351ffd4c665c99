//! One number of the mood in two attempts: a full line and a dashed one, each with its name at its end.

use egui::{Ui, WidgetInfo, WidgetType};
use egui_plot::{Line, LineStyle, PlotPoint, Text, VLine};

use super::curve::mood_plot;
use super::gauge::Kind;
use super::text::{self, rich};
use crate::ui::theme::{Size, Theme};

/// One number in two attempts, on common rows; row 0 is before the first word.
#[derive(Clone, Debug, PartialEq)]
pub struct PairCurveView {
    pub kind: Kind,
    pub label: String,
    /// Row, and a value of 0–20.
    pub left: Vec<(usize, u8)>,
    pub right: Vec<(usize, u8)>,
    /// The last row of both.
    pub last: usize,
    /// What the curves show, for a screen reader.
    pub name: String,
}

/// Draws both lines, with a mark at the selected row. `names` stand at their ends.
pub fn show(ui: &mut Ui, view: &PairCurveView, names: [&String; 2], selected: Option<usize>) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let color = match view.kind {
        Kind::Heat => c.heat,
        Kind::Trust => c.trust,
        Kind::Patience => c.patience,
    };
    text::silent(&text::small(ui, &view.label));
    let far = view.last as f64 * 1.14 + 0.4;
    let size = (theme.grown(130.0), theme.grown(20.0));
    let response = mood_plot(("mood-pair", &view.label), size, far, &theme).show(ui, |plot| {
        if let Some(row) = selected {
            plot.vline(VLine::new("selected", row as f64).color(c.accent).width(2.0));
        }
        let sides = [(&view.left, LineStyle::Solid, 3.0), (&view.right, LineStyle::dashed_loose(), 2.0)];
        let mut ends = Vec::new();
        for ((points, style, width), name) in sides.into_iter().zip(names) {
            let line: Vec<[f64; 2]> =
                points.iter().map(|(row, value)| [*row as f64, f64::from(*value)]).collect();
            ends.extend(line.last().map(|end| (*end, name)));
            plot.line(Line::new(name.clone(), line).color(color).style(style).width(width));
        }
        // Names that would meet are kept apart.
        if let [(first, _), (second, _)] = ends.as_mut_slice()
            && (first[1] - second[1]).abs() < 4.0
            && (first[0] - second[0]).abs() < 1.0
        {
            let (low, high) = if first[1] <= second[1] { (first, second) } else { (second, first) };
            high[1] = low[1] + 4.0;
        }
        for (end, name) in ends {
            let label = rich(&theme, name, Size::Small, true, c.ink);
            let at = PlotPoint::new(end[0] + view.last as f64 * 0.03, end[1].max(1.0));
            plot.text(Text::new("", at, label).anchor(egui::Align2::LEFT_CENTER));
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
}
