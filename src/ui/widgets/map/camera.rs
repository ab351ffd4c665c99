//! What part of the map is seen, and how large.

use egui::{Pos2, Rect, Vec2, vec2};

/// Least and largest size.
const ZOOM: (f32, f32) = (0.15, 2.0);
/// How much one press of a key or a button changes.
const STEP: f32 = 1.2;
/// Smallest size in which a map is shown first.
const READABLE: f32 = 0.8;
/// Room around everything when all is shown, in points.
const MARGIN: f32 = 28.0;

/// A look at the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// 1 is the size in which text is as large as elsewhere.
    pub zoom: f32,
    /// The point of the map in the middle of the view.
    pub middle: Vec2,
}

impl Camera {
    /// Everything, in a view of this size; no larger than life.
    pub fn fit(map: Vec2, view: Vec2) -> Self {
        let room = (view - Vec2::splat(2.0 * MARGIN)).max(Vec2::splat(1.0));
        let zoom = (room / map.max(Vec2::splat(1.0))).min_elem().min(1.0);
        Camera { zoom: zoom.clamp(ZOOM.0, ZOOM.1), middle: map / 2.0 }
    }

    /// What is seen first: everything, or, where that would be too small to read, the upper part around this point.
    pub fn first(map: Vec2, view: Vec2, around: Vec2) -> Self {
        let all = Camera::fit(map, view);
        if all.zoom >= READABLE {
            return all;
        }
        let zoom = ((view.x - 2.0 * MARGIN) / map.x).clamp(READABLE, 1.0);
        let half = view / 2.0 / zoom - Vec2::splat(MARGIN);
        // As much to the sides as there is, the point itself in any case.
        let x = if map.x <= 2.0 * half.x { map.x / 2.0 } else { around.x.clamp(half.x, map.x - half.x) };
        Camera { zoom, middle: vec2(x, half.y) }
    }

    /// Where a point of the map is in the view.
    pub fn shown(&self, point: Vec2, view: Rect) -> Pos2 {
        view.center() + (point - self.middle) * self.zoom
    }

    /// Makes everything larger by a factor; what is at `around` stays there.
    pub fn zoom_by(&mut self, factor: f32, around: Pos2, view: Rect) {
        let aside = around - view.center();
        let under = self.middle + aside / self.zoom;
        self.zoom = (self.zoom * factor).clamp(ZOOM.0, ZOOM.1);
        self.middle = under - aside / self.zoom;
    }

    /// One step larger (1) or smaller (−1).
    pub fn step(&mut self, steps: i32, view: Rect) {
        self.zoom_by(STEP.powi(steps), view.center(), view);
    }

    /// Moves what is seen by so many points of the view; the middle stays on the map.
    pub fn pan(&mut self, by: Vec2, map: Vec2) {
        self.middle = (self.middle - by / self.zoom).clamp(Vec2::ZERO, map);
    }

    /// Part of the way to another look: 0 is here, 1 there.
    pub fn towards(self, to: Camera, part: f32) -> Self {
        let part = part.clamp(0.0, 1.0);
        Camera {
            zoom: self.zoom + (to.zoom - self.zoom) * part,
            middle: self.middle + (to.middle - self.middle) * part,
        }
    }

    /// Whether nobody would see a difference.
    pub fn is_near(self, other: Camera) -> bool {
        (self.zoom - other.zoom).abs() < 0.002 && (self.middle - other.middle).length() < 0.5
    }

    /// Moves as little as needed to show this part of the map with some room around it.
    pub fn reveal(&mut self, part: Rect, view: Vec2) {
        let half = view / 2.0 / self.zoom - Vec2::splat(MARGIN);
        let (least, most) = (part.max.to_vec2() - half, part.min.to_vec2() + half);
        // What is larger than the view is shown from its upper left corner.
        let along = |middle: f32, least: f32, most: f32| middle.max(least).min(most);
        self.middle = vec2(along(self.middle.x, least.x, most.x), along(self.middle.y, least.y, most.y));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    const VIEW: Rect = Rect { min: pos2(100.0, 50.0), max: pos2(900.0, 650.0) };

    #[test]
    fn all_of_it_fits() {
        for map in [vec2(200.0, 100.0), vec2(3000.0, 900.0), vec2(500.0, 4000.0)] {
            let camera = Camera::fit(map, VIEW.size());
            assert!(VIEW.contains(camera.shown(Vec2::ZERO, VIEW)), "{map:?}");
            assert!(VIEW.contains(camera.shown(map, VIEW)), "{map:?}");
            assert!(camera.zoom <= 1.0);
        }
    }

    #[test]
    fn what_is_under_the_pointer_stays_there() {
        let mut camera = Camera { zoom: 0.8, middle: vec2(400.0, 300.0) };
        let point = vec2(130.0, 560.0);
        let at = camera.shown(point, VIEW);
        camera.zoom_by(1.7, at, VIEW);
        assert!(camera.shown(point, VIEW).distance(at) < 0.01);
    }

    #[test]
    fn what_is_revealed_is_seen_and_nothing_moves_without_need() {
        let mut camera = Camera { zoom: 1.0, middle: vec2(400.0, 300.0) };
        let before = camera;
        camera.reveal(Rect::from_min_max(pos2(300.0, 250.0), pos2(500.0, 350.0)), VIEW.size());
        assert_eq!(camera, before);
        let far = Rect::from_min_max(pos2(2000.0, 1500.0), pos2(2200.0, 1600.0));
        camera.reveal(far, VIEW.size());
        for corner in [far.min, far.max] {
            assert!(VIEW.contains(camera.shown(corner.to_vec2(), VIEW)), "{corner:?}");
        }
    }
}
