//! Draws the map and takes what is done on it.

use egui::{Painter, Pos2, Rect, Response, Sense, Ui, Vec2, accesskit, vec2};

use super::camera::Camera;
use super::controls::{self, Zoom};
use super::lines::{self, Pen};
use super::view::MapView;
use super::{ColorBy, MapAction, cards, legend, tone, walk};
use crate::ui::keys;
use crate::ui::theme::{GRID, RADIUS, Theme, mix};

/// What the map remembers by itself.
#[derive(Clone, Debug, Default)]
pub struct MapMemo {
    /// What the colours mean.
    pub by: ColorBy,
    /// The card that is looked at, by id. It comes into sight when it changes.
    pub selected: Option<String>,
    pub sight: Sight,
}

/// What part of the map is seen; as much as can be read, at first.
#[derive(Clone, Debug, Default)]
pub struct Sight {
    /// None until somebody moves.
    camera: Option<Camera>,
    /// Where the camera is going.
    target: Option<Camera>,
    /// The selection that was last brought into sight.
    revealed: Option<String>,
}

/// Draws the map over the whole of `ui`, below its controls and what its shapes mean.
pub fn show(ui: &mut Ui, view: &MapView, memo: &mut MapMemo, out: &mut Vec<MapAction>) {
    ui.push_id("map", |ui| {
        let zoom = controls::show(ui, view, memo);
        legend::show(ui, view, memo.by);
        ui.add_space(GRID);
        let canvas = ui.available_rect_before_wrap();
        let ground = ui.allocate_rect(canvas, Sense::click_and_drag());
        let mut child = ui.new_child(egui::UiBuilder::new().id_salt("cards").max_rect(canvas));
        child.set_clip_rect(canvas.intersect(ui.clip_rect()));
        child.ctx().accesskit_node_builder(child.unique_id(), |node| {
            node.set_role(accesskit::Role::Group);
            node.set_label(view.words.name.as_str());
        });
        Canvas { ui: &child, view, theme: Theme::of(ui.ctx()), rect: canvas }.show(&ground, zoom, memo, out);
        if keys::pressed(ui, egui::Key::Slash) {
            out.push(MapAction::Search);
        }
    });
}

struct Canvas<'a> {
    ui: &'a Ui,
    view: &'a MapView,
    theme: Theme,
    /// In the window.
    rect: Rect,
}

impl Canvas<'_> {
    fn show(&self, ground: &Response, zoom: Option<Zoom>, memo: &mut MapMemo, out: &mut Vec<MapAction>) {
        let painter = self.ui.painter();
        painter.rect_filled(self.rect, RADIUS, self.theme.colors.well);
        let camera = self.look(ground, zoom, memo);
        let rects: Vec<Rect> = (0..self.view.nodes.len()).map(|at| self.area(at, &camera)).collect();
        let mut order = self.view.layout.rows.iter().flatten();
        let mut cards: Vec<Option<Response>> = vec![None; rects.len()];
        for &at in order.by_ref() {
            let node = &self.view.nodes[at];
            let selected = memo.selected.as_ref() == Some(&node.id);
            cards[at] = Some(cards::interact(self.ui, node, at, rects[at], selected));
        }
        let cards: Vec<Response> = cards.into_iter().flatten().collect();
        self.press(&cards, memo, out);
        let first =
            memo.selected.as_ref().and_then(|id| self.view.position(id)).or_else(|| self.view.start());
        walk::walk(self.ui, self.view, &cards, first);
        self.paint(painter, &cards, &camera, memo);
    }

    /// Where the camera is now, after what was done with wheel, mouse and keys.
    fn look(&self, ground: &Response, zoom: Option<Zoom>, memo: &mut MapMemo) -> Camera {
        let map = self.size();
        let fit = Camera::fit(map, self.rect.size());
        let around = self.view.start().map_or(Vec2::ZERO, |at| self.place(at).center().to_vec2());
        let first = || Camera::first(map, self.rect.size(), around);
        let mut camera = memo.sight.target.or(memo.sight.camera).unwrap_or_else(first);
        let before = camera;
        match zoom {
            Some(Zoom::Closer) => camera.step(1, self.rect),
            Some(Zoom::Farther) => camera.step(-1, self.rect),
            Some(Zoom::Full) => camera.zoom_by(1.0 / camera.zoom, self.rect.center(), self.rect),
            Some(Zoom::Fit) => camera = fit,
            None => {}
        }
        let moved = ground.dragged().then(|| ground.drag_delta()).unwrap_or_default();
        let pointer = self.ui.input(|input| input.pointer.hover_pos()).filter(|at| self.rect.contains(*at));
        let (factor, scrolled) = self.ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta()));
        if let Some(at) = pointer.filter(|_| self.ui.ui_contains_pointer()) {
            if factor != 1.0 {
                camera.zoom_by(factor, at, self.rect);
            } else if scrolled != Vec2::ZERO {
                camera.pan(scrolled, map);
            }
        }
        if moved != Vec2::ZERO {
            camera.pan(moved, map);
        }
        let by_hand = camera != before;
        if memo.selected != memo.sight.revealed {
            memo.sight.revealed.clone_from(&memo.selected);
            if let Some(at) = memo.selected.as_ref().and_then(|id| self.view.position(id)) {
                camera.reveal(self.place(at), self.rect.size());
            }
        }
        if camera == before && memo.sight.target.is_none() {
            return camera;
        }
        self.glide(camera, by_hand && zoom.is_none(), before, memo)
    }

    /// Goes on towards where the camera should be: at once by hand or without motion, else in a few frames.
    fn glide(&self, to: Camera, at_once: bool, before: Camera, memo: &mut MapMemo) -> Camera {
        let from = memo.sight.camera.unwrap_or(before);
        let part = self.ui.input(|input| input.stable_dt) * 14.0;
        let next = from.towards(to, part);
        if at_once || self.theme.look.still || next.is_near(to) {
            (memo.sight.camera, memo.sight.target) = (Some(to), None);
            return to;
        }
        (memo.sight.camera, memo.sight.target) = (Some(next), Some(to));
        self.ui.ctx().request_repaint();
        next
    }

    /// Who was pressed, and who got the focus.
    fn press(&self, cards: &[Response], memo: &mut MapMemo, out: &mut Vec<MapAction>) {
        for (card, node) in cards.iter().zip(&self.view.nodes) {
            let pointed = card.clicked_by(egui::PointerButton::Primary);
            if pointed {
                card.request_focus();
            }
            if (pointed || card.gained_focus()) && memo.selected.as_ref() != Some(&node.id) {
                memo.selected = Some(node.id.clone());
                out.push(MapAction::Select(node.id.clone()));
            }
            if card.double_clicked() || (card.clicked() && !pointed) {
                out.push(MapAction::Open(node.id.clone()));
            }
        }
    }

    fn paint(&self, painter: &Painter, cards: &[Response], camera: &Camera, memo: &MapMemo) {
        let hot =
            cards.iter().position(Response::hovered).or_else(|| cards.iter().position(Response::has_focus));
        let touches = |edge: usize| {
            hot.is_some_and(|at| self.view.edges[edge].from == at || self.view.edges[edge].to == at)
        };
        let edges = || 0..self.view.edges.len();
        edges().filter(|edge| !touches(*edge)).for_each(|edge| self.line(painter, edge, camera, hot));
        for (at, node) in self.view.nodes.iter().enumerate() {
            let color = self.theme.colors.muted;
            let pen = Pen { width: 1.5, color, zoom: camera.zoom * self.theme.scale() };
            if node.start || node.anywhere {
                let top = cards[at].rect.left_top() + vec2(14.0 * pen.zoom, 0.0);
                let top = if node.start { cards[at].rect.center_top() } else { top };
                lines::entrance(painter, top, node.start, pen);
            }
        }
        edges().filter(|edge| touches(*edge)).for_each(|edge| self.line(painter, edge, camera, hot));
        let joined = |at: usize| {
            edges().any(|edge| {
                let it = &self.view.edges[edge];
                touches(edge) && (it.from == at || it.to == at)
            })
        };
        for (at, node) in self.view.nodes.iter().enumerate() {
            let look = cards::Look {
                mark: tone::of(node, memo.by),
                selected: memo.selected.as_ref() == Some(&node.id),
                aside: hot.is_some_and(|hot| hot != at && !joined(at)),
                zoom: camera.zoom,
            };
            cards::paint(self.ui, painter, node, &cards[at], look);
            cards[at].clone().on_hover_ui(|ui| cards::tip(ui, node));
        }
    }

    fn line(&self, painter: &Painter, edge: usize, camera: &Camera, hot: Option<usize>) {
        let kinds = lines::kinds(self.view, edge);
        let it = &self.view.edges[edge];
        let plain = lines::color(&self.theme, &kinds);
        let zoom = camera.zoom * self.theme.scale();
        let thin = (1.5 * zoom).clamp(1.0, 2.5);
        let (color, width) = match hot {
            Some(at) if it.from == at => (self.theme.colors.accent, thin + 1.2),
            Some(at) if it.to == at => (self.theme.colors.ink, thin + 1.2),
            Some(_) => (mix(plain, self.theme.colors.well, 0.55), thin),
            None => (plain, thin),
        };
        let route = &self.view.layout.routes[edge].points;
        let points: Vec<Pos2> = route.iter().map(|(x, y)| self.shown(vec2(*x, *y), camera)).collect();
        lines::paint(painter, &points, &kinds, Pen { width, color, zoom });
    }

    /// The size of the whole map at this size of text.
    fn size(&self) -> Vec2 {
        Vec2::from(self.view.layout.size) * self.theme.scale()
    }

    fn shown(&self, point: Vec2, camera: &Camera) -> Pos2 {
        camera.shown(point * self.theme.scale(), self.rect)
    }

    /// Where a card is on the map.
    fn place(&self, at: usize) -> Rect {
        let area = &self.view.layout.areas[at];
        let min = vec2(area.left, area.top) * self.theme.scale();
        Rect::from_min_size(min.to_pos2(), vec2(area.width, area.height) * self.theme.scale())
    }

    /// Where a card is in the window.
    fn area(&self, at: usize, camera: &Camera) -> Rect {
        let place = self.place(at);
        let [min, max] = [place.min, place.max].map(|corner| camera.shown(corner.to_vec2(), self.rect));
        Rect::from_min_max(min.round(), max.round())
    }
}
