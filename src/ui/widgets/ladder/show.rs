//! Draws the path and takes clicks and keys.

use egui::epaint::CubicBezierShape;
use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, vec2};

use super::station::Laid;
use super::{LadderView, Stand, places, scenery};
use crate::ui::theme::{GRID, Theme, mix};
use crate::ui::widgets::list;

/// Narrowest and widest card of a station with others beside it, and widest of one alone, in points at 100 % text.
const NARROW: f32 = 104.0;
const WIDE: f32 = 180.0;
const ALONE: f32 = 290.0;
/// Height between two rows, in points at 100 % text.
const CLIMB: f32 = 32.0;

/// Draws the ladder as wide as there is room; returns the station that was chosen, by a click, by Tab or with the arrow
/// keys, and whether by a click.
pub fn show(ui: &mut Ui, view: &LadderView, selected: usize) -> Option<(usize, bool)> {
    let theme = Theme::of(ui.ctx());
    let room = ui.available_width() - 4.0 * GRID;
    let most = ((room + GRID) / (theme.grown(NARROW) + GRID)).max(1.0) as usize;
    let rows = places::rows(&view.stations, most);
    let laid = |at: &usize, row: &[usize]| {
        let count = row.len() as f32;
        let width = match row.len() {
            1 => (room * 0.72).min(theme.grown(ALONE)),
            _ => ((room + GRID) / count - GRID).min(theme.grown(WIDE)),
        };
        Laid::new(ui, &view.stations[*at], width, row.len() == 1)
    };
    let laid: Vec<Vec<Laid>> = rows.iter().map(|row| row.iter().map(|at| laid(at, row)).collect()).collect();
    let height = |row: &[Laid]| row.iter().map(|it| it.size.y).fold(0.0, f32::max);
    let (climb, edge) = (theme.grown(CLIMB), 3.0 * GRID);
    let whole: f32 = laid.iter().map(|row| height(row) + climb).sum::<f32>() - climb + 2.0 * edge;
    let (ground, _) = ui.allocate_exact_size(vec2(ui.available_width(), whole), Sense::hover());
    let mut rects = vec![Rect::NOTHING; view.stations.len()];
    let mut bottom = ground.bottom() - edge;
    for (level, (row, laid)) in rows.iter().zip(&laid).enumerate() {
        let tall = height(laid);
        let step = room / row.len() as f32;
        for (place, (at, it)) in row.iter().zip(laid).enumerate() {
            let mut x = ground.left() + 2.0 * GRID + step * (place as f32 + 0.5);
            if row.len() == 1 {
                // The path winds.
                x += (room - it.size.x) / 2.0 * [-0.45, 0.3, -0.1, 0.2][level % 4];
            }
            let middle = egui::pos2(x, bottom - tall / 2.0);
            rects[*at] = Rect::from_center_size(middle, vec2(it.size.x, tall));
        }
        bottom -= tall + climb;
    }
    scenery::paint(ui.painter(), &theme, ground);
    ways(ui.painter(), &theme, view, &rects);
    // The highest first: that is how it is read, and where "up" leads.
    let mut order = Vec::new();
    let mut responses: Vec<Response> = Vec::new();
    for (row, laid) in rows.iter().zip(&laid).rev() {
        for (at, it) in row.iter().zip(laid) {
            let station = &view.stations[*at];
            let response = ui.interact(rects[*at], ui.id().with(("station", &station.id)), Sense::click());
            let name = format!("{}. {}", station.label, station.state);
            let here = *at == selected;
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, here, &name));
            it.paint(ui, station, &view.you, &response, here);
            order.push(*at);
            responses.push(response);
        }
    }
    let place = order.iter().position(|at| *at == selected).unwrap_or(0);
    let walked = list::walk(ui, &responses, place).map(|to| (order[to], false));
    let clicked = responses.iter().position(Response::clicked).map(|at| (order[at], true));
    let reached = responses.iter().position(Response::gained_focus).map(|at| (order[at], false));
    clicked.or(walked).or(reached)
}

/// The ways between the stations: full where somebody went, dashed where somebody can go now, else dotted.
fn ways(painter: &Painter, theme: &Theme, view: &LadderView, rects: &[Rect]) {
    let c = theme.colors;
    let bed = mix(c.well, c.card, 0.8);
    let mut ways: Vec<(Vec<Pos2>, Stand, bool)> = Vec::new();
    for (at, station) in view.stations.iter().enumerate() {
        for from in station.after.iter().filter(|from| **from < at) {
            let (begin, end) = (rects[*from].center_top(), rects[at].center_bottom());
            let half = vec2(0.0, (begin.y - end.y) * 0.5);
            let points = [begin, begin - half, end + half, end];
            let curve =
                CubicBezierShape::from_points_stroke(points, false, Color32::TRANSPARENT, Stroke::NONE);
            ways.push((curve.flatten(Some(0.3)), station.stand, view.stations[*from].stand.is_held()));
        }
    }
    for (way, ..) in &ways {
        painter.add(Shape::line(way.clone(), Stroke::new(11.0, bed)));
    }
    for (way, to, from_held) in ways {
        match (to, from_held) {
            (Stand::Held | Stand::Here, true) => {
                painter.add(Shape::line(way, Stroke::new(4.0, c.good)));
            }
            (Stand::Open, true) => {
                painter.extend(Shape::dashed_line(&way, Stroke::new(3.0, c.accent), 9.0, 6.0));
            }
            _ => {
                painter.extend(Shape::dotted_line(&way, c.border, 9.0, 1.6));
            }
        }
    }
}
