//! Draws the map and takes what is done on it.

use egui::{Color32, Id, Painter, Pos2, Rect, Response, Sense, Ui, Vec2, accesskit, vec2};

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
    /// What was last brought into sight: the selection, and what was found first.
    selected: Option<String>,
    found: Option<String>,
    /// The card that had the focus.
    focused: Option<Id>,
}

/// Draws the map over the whole of `ui`, below its controls and what its shapes mean.
pub fn show(ui: &mut Ui, view: &MapView, memo: &mut MapMemo, out: &mut Vec<MapAction>) {
    ui.push_id("map", |ui| {
        let zoom = controls::show(ui, view, memo);
        legend::show(ui, view, memo.by);
        ui.add_space(GRID);
        let canvas = ui.available_rect_before_wrap();
        // Dragged, but never focused.
        let ground = ui.allocate_rect(canvas, Sense::DRAG);
        let mut child = ui.new_child(egui::UiBuilder::new().id_salt("cards").max_rect(canvas));
        child.set_clip_rect(canvas.intersect(ui.clip_rect()));
        child.ctx().accesskit_node_builder(child.unique_id(), |node| {
            node.set_role(accesskit::Role::Group);
            node.set_label(view.words.name.as_str());
            let [min, max] =
                [canvas.min, canvas.max].map(|corner| (f64::from(corner.x), f64::from(corner.y)));
            node.set_bounds(accesskit::Rect::new(min.0, min.1, max.0, max.1));
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
        let first =
            memo.selected.as_ref().and_then(|id| self.view.position(id)).or_else(|| self.view.start());
        walk::walk(self.ui, self.view, &cards, first);
        self.press(&cards, memo, out);
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
        let moved = ground.drag_delta();
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
        let found = self.view.found();
        let found = found.map(|at| self.view.nodes[at].id.clone());
        for (now, before) in [(&found, &mut memo.sight.found), (&memo.selected, &mut memo.sight.selected)] {
            if now == before {
                continue;
            }
            before.clone_from(now);
            if let Some(at) = now.as_ref().and_then(|id| self.view.position(id)) {
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
            let arrived = card.has_focus() && memo.sight.focused != Some(card.id);
            if (pointed || arrived) && memo.selected.as_ref() != Some(&node.id) {
                memo.selected = Some(node.id.clone());
                out.push(MapAction::Select(node.id.clone()));
            }
            if card.double_clicked() || (card.clicked() && !pointed) {
                out.push(MapAction::Open(node.id.clone()));
            }
        }
        memo.sight.focused = cards.iter().find(|card| card.has_focus()).map(|card| card.id);
    }

    fn paint(&self, painter: &Painter, cards: &[Response], camera: &Camera, memo: &MapMemo) {
        // What the pointer is on stands out from everything else; what has the focus or is looked at, a little.
        let pointed = cards.iter().position(Response::hovered);
        let selected = memo.selected.as_ref().and_then(|id| self.view.position(id));
        let hot = pointed.or_else(|| cards.iter().position(Response::has_focus)).or(selected);
        let joins = |edge: usize, at: Option<usize>| {
            let it = &self.view.edges[edge];
            at.is_some_and(|at| it.from == at || it.to == at)
        };
        let zoom = camera.zoom * self.theme.scale();
        let (over, under): (Vec<usize>, Vec<usize>) =
            (0..self.view.edges.len()).partition(|edge| joins(*edge, hot));
        for edge in under {
            let kinds = lines::kinds(self.view, edge);
            let plain = lines::color(&self.theme, &kinds);
            let faint = mix(plain, self.theme.colors.well, if pointed.is_some() { 0.55 } else { 0.0 });
            self.line(painter, (edge, &kinds), camera, faint, 0.0);
        }
        for (card, node) in cards.iter().zip(&self.view.nodes) {
            let pen = Pen { width: 1.5, color: self.theme.colors.muted, zoom };
            let corner = card.rect.left_top() + vec2(14.0 * zoom, 0.0);
            if node.start || node.anywhere {
                lines::entrance(
                    painter,
                    if node.start { card.rect.center_top() } else { corner },
                    node.start,
                    pen,
                );
            }
        }
        for &edge in &over {
            let away = Some(self.view.edges[edge].from) == hot;
            let color = if away { self.theme.colors.accent } else { self.theme.colors.ink };
            self.line(painter, (edge, &lines::kinds(self.view, edge)), camera, color, 1.2);
        }
        let near = |at: usize| pointed == Some(at) || over.iter().any(|edge| joins(*edge, Some(at)));
        for (at, (node, card)) in self.view.nodes.iter().zip(cards).enumerate() {
            let look = cards::Look {
                mark: tone::of(node, memo.by),
                selected: selected == Some(at),
                aside: pointed.is_some() && !near(at),
                zoom: camera.zoom,
            };
            cards::paint(self.ui, painter, node, card, look);
            card.clone().on_hover_ui(|ui| cards::tip(ui, node));
        }
    }

    fn line(
        &self,
        painter: &Painter,
        (edge, kinds): (usize, &[lines::Kind]),
        camera: &Camera,
        color: Color32,
        more: f32,
    ) {
        let zoom = camera.zoom * self.theme.scale();
        let width = (1.5 * zoom).clamp(1.0, 2.5) + more;
        let route = &self.view.layout.routes[edge].points;
        let points: Vec<Pos2> = route.iter().map(|(x, y)| self.shown(vec2(*x, *y), camera)).collect();
        lines::paint(painter, &points, kinds, Pen { width, color, zoom });
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
