//! The cards: what each beat and each ending shows, by how large it is seen.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Color32, CornerRadius, FontId, Galley, Painter, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::tone::{self, Mark};
use super::view::{MapNode, NodeKind, Seen};
use crate::ui::theme::{RADIUS, Size, Theme, mix};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::text;

/// Under this size there are only shapes.
const SHAPES: f32 = 0.4;
/// From this size on there is what the customer says.
const LINES: f32 = 0.7;
/// Smallest text, in points at 100 %.
const SMALLEST: f32 = 10.0;

/// How a card is drawn.
#[derive(Clone, Copy)]
pub struct Look {
    pub mark: Mark,
    pub selected: bool,
    /// Something else is pointed out.
    pub aside: bool,
    /// 1 is as large as text elsewhere.
    pub zoom: f32,
}

/// Takes the clicks on a card and tells a screen reader what it is.
pub fn interact(ui: &Ui, node: &MapNode, at: usize, rect: Rect, selected: bool) -> Response {
    let response = ui.interact(rect, ui.id().with(("card", &node.id, at)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &node.name));
    ui.ctx().accesskit_node_builder(response.id, |it| {
        it.set_description(node.about.as_str());
        it.set_selected(selected);
    });
    response
}

/// The colour of the sign for a feeling.
pub fn cue_color(theme: &Theme) -> Color32 {
    theme.colors.accent
}

/// Draws a card.
pub fn paint(ui: &Ui, painter: &Painter, node: &MapNode, response: &Response, look: Look) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let rect = response.rect;
    let faint = node.dimmed || look.aside;
    let tone = if node.dimmed { c.border } else { look.mark.color(&theme) };
    let radius = CornerRadius::same((f32::from(RADIUS) * look.zoom.min(1.0)).round() as u8);
    let fill = if node.dimmed { c.paper } else { mix(c.card, tone, 0.08) };
    let line = match (look.selected, response.hovered()) {
        (true, _) => Stroke::new(2.0, c.accent),
        (false, true) => Stroke::new(1.0, c.accent),
        (false, false) if faint => Stroke::new(1.0, c.hairline),
        (false, false) => Stroke::new(1.0, c.border),
    };
    painter.rect_filled(rect, radius, fill);
    // A band of the colour at the left side, as round as the card.
    let band = (5.0 * look.zoom).max(3.0);
    painter
        .with_clip_rect(rect.with_max_x(rect.left() + band).intersect(painter.clip_rect()))
        .rect_filled(rect, radius, tone);
    if node.kind == NodeKind::Missing {
        painter.extend(Shape::dashed_line(&outline(rect), Stroke::new(1.5, tone), 5.0, 4.0));
    } else {
        painter.rect_stroke(rect, radius, line, StrokeKind::Inside);
    }
    let inside = Pen { ui, painter, theme, zoom: look.zoom, ink: if faint { c.muted } else { c.ink } };
    inside.content(node, rect, look.mark, tone);
    if response.has_focus() {
        painter.rect_stroke(rect.expand(2.0), radius, Stroke::new(2.0, c.accent), StrokeKind::Outside);
    }
}

fn outline(rect: Rect) -> [egui::Pos2; 5] {
    [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()]
}

/// Draws what stands on a card.
struct Pen<'a> {
    ui: &'a Ui,
    painter: &'a Painter,
    theme: Theme,
    zoom: f32,
    ink: Color32,
}

impl Pen<'_> {
    fn content(&self, node: &MapNode, rect: Rect, mark: Mark, tone: Color32) {
        let unit = self.zoom * self.theme.scale();
        if self.zoom < SHAPES {
            let middle = rect.center();
            let side = (rect.height() * 0.46).max(6.0);
            let warned = node.errors + node.warnings > 0;
            let aside = if warned { rect.width() * 0.22 } else { 0.0 };
            mark.paint(self.painter, middle - vec2(aside, 0.0), side, tone);
            if warned {
                self.trouble_sign(node, middle + vec2(aside, 0.0), side);
            }
            return;
        }
        let pad = 9.0 * unit;
        let inner = rect.shrink2(vec2(pad, pad * 0.8)).with_min_x(rect.left() + pad + 4.0 * unit);
        let height = self.row();
        let side = height * 0.62;
        let middle = inner.top() + height / 2.0;
        mark.paint(self.painter, pos2(inner.left() + side / 2.0, middle), side, tone);
        let mut right = inner.right();
        if node.cue.is_some() && self.zoom >= LINES {
            tone::heart(self.painter, pos2(right - side / 2.0, middle), side, cue_color(&self.theme));
            right -= side * 1.5;
        }
        let left = inner.left() + side * 1.5;
        let title = self.laid(&node.id, true, self.ink, right - left, 1);
        self.painter.galley(pos2(left, middle - title.size().y / 2.0), title, self.ink);
        let has_foot = node.errors + node.warnings > 0 || node.grades.is_some() || node.seen == Seen::Never;
        let foot = if has_foot { inner.bottom() - height } else { inner.bottom() };
        if has_foot {
            self.foot(node, Rect::from_min_max(pos2(inner.left(), foot), inner.max));
        }
        let room = foot - inner.top() - height;
        let rows = (room / height + 0.1).floor() as usize;
        if rows > 0 && self.zoom >= LINES {
            let muted = self.theme.colors.muted;
            let words = self.laid(&node.line, false, muted, inner.width(), rows);
            self.painter.galley(pos2(inner.left(), inner.top() + height), words, muted);
        }
    }

    /// The last row: grades, or that nobody comes here; at the right, what is wrong.
    fn foot(&self, node: &MapNode, rect: Rect) {
        let c = self.theme.colors;
        let side = rect.height() * 0.72;
        let middle = rect.center().y;
        let mut right = rect.right();
        for (count, icon, color) in
            [(node.warnings, Icon::Warning, c.patience), (node.errors, Icon::Cross, c.harm)]
        {
            if count > 0 {
                let number = self.laid(&count.to_string(), true, color, side * 3.0, 1);
                right -= number.size().x;
                self.painter.galley(pos2(right, middle - number.size().y / 2.0), number, color);
                right -= side * 1.15;
                let sign = Rect::from_min_size(pos2(right, middle - side / 2.0), Vec2::splat(side));
                icon::paint(self.painter, sign, icon, color);
                right -= side * 0.6;
            }
        }
        let (words, color) = match (node.seen, node.grades) {
            (Seen::Never, _) => (node.never.as_str(), c.harm),
            (_, Some(_)) => (node.figures.as_str(), self.ink),
            (_, None) => return,
        };
        let words = self.laid(words, false, color, right - rect.left(), 1);
        self.painter.galley(pos2(rect.left(), middle - words.size().y / 2.0), words, color);
    }

    /// One sign for all that is wrong, where there is no room for numbers.
    fn trouble_sign(&self, node: &MapNode, at: egui::Pos2, side: f32) {
        let c = self.theme.colors;
        let (icon, color) = if node.errors > 0 { (Icon::Cross, c.harm) } else { (Icon::Warning, c.patience) };
        icon::paint(self.painter, Rect::from_center_size(at, Vec2::splat(side)), icon, color);
    }

    fn size(&self) -> f32 {
        // In half points: each size of text takes room in the graphics memory.
        let points = (Size::Small.points() * self.zoom).max(SMALLEST) * self.theme.scale();
        (points * 2.0).round() / 2.0
    }

    fn row(&self) -> f32 {
        (self.size() * 1.4).round()
    }

    fn laid(&self, words: &str, strong: bool, ink: Color32, room: f32, rows: usize) -> Arc<Galley> {
        let font = FontId { size: self.size(), ..self.theme.font(Size::Small, strong) };
        let mut job = LayoutJob::simple(words.to_owned(), font, ink, room.max(1.0));
        job.wrap.max_rows = rows;
        job.wrap.break_anywhere = rows == 1;
        for section in &mut job.sections {
            section.format.line_height = Some(self.row());
        }
        self.ui.fonts_mut(|fonts| fonts.layout_job(job))
    }
}

/// What a card says in full, beside the pointer.
pub fn tip(ui: &mut Ui, node: &MapNode) {
    ui.set_max_width(Theme::of(ui.ctx()).grown(360.0));
    text::strong(ui, &node.name);
    text::body(ui, &node.about);
}
