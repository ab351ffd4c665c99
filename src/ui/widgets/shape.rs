//! Smooth filled shapes, hollow ones too: egui fills only convex paths.

use egui::epaint::{Mesh, PathShape, PathStroke, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Shape, Stroke, Vec2};

/// A smooth closed line through the points (Catmull-Rom), eight steps between two points.
pub fn smooth_loop(points: &[Pos2]) -> Vec<Pos2> {
    let n = points.len();
    let at = |i: usize| points[i % n].to_vec2();
    (0..n).flat_map(|i| segment([at(i + n - 1), at(i), at(i + 1), at(i + 2)])).collect()
}

/// A smooth open line through the points.
pub fn smooth_line(points: &[Pos2]) -> Vec<Pos2> {
    let Some(last) = points.len().checked_sub(1) else { return Vec::new() };
    let at = |i: isize| points[i.clamp(0, last as isize) as usize].to_vec2();
    let mut line: Vec<Pos2> =
        (0..last as isize).flat_map(|i| segment([at(i - 1), at(i), at(i + 1), at(i + 2)])).collect();
    line.push(points[last]);
    line
}

fn segment([a, b, c, d]: [Vec2; 4]) -> impl Iterator<Item = Pos2> {
    const STEPS: u8 = 8;
    (0..STEPS).map(move |step| {
        let t = f32::from(step) / f32::from(STEPS);
        let point = 2.0 * b
            + (c - a) * t
            + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
            + (3.0 * b - a - 3.0 * c + d) * t * t * t;
        (point / 2.0).to_pos2()
    })
}

/// A filled polygon of any simple form. `feather` is the width of its soft edge, one pixel in points.
pub fn solid(mut outline: Vec<Pos2>, color: Color32, feather: f32) -> Shape {
    outline.dedup_by(|a, b| a.distance_sq(*b) < 1e-4);
    let n = outline.len();
    if n < 3 || color == Color32::TRANSPARENT {
        return Shape::Noop;
    }
    let area: f32 = (0..n).map(|i| cross(outline[i].to_vec2(), outline[(i + 1) % n].to_vec2())).sum();
    if area < 0.0 {
        outline.reverse();
    }
    let mut mesh = Mesh::default();
    for i in 0..n {
        let (before, after) = (outline[(i + n - 1) % n], outline[(i + 1) % n]);
        let out = (after - before).normalized().rot90() * feather / 2.0;
        for (pos, color) in [(outline[i] - out, color), (outline[i] + out, Color32::TRANSPARENT)] {
            mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
        }
        let (inner, next) = (2 * i as u32, 2 * ((i + 1) % n) as u32);
        mesh.add_triangle(inner, inner + 1, next);
        mesh.add_triangle(inner + 1, next + 1, next);
    }
    for [a, b, c] in ears(&outline) {
        mesh.add_triangle(2 * a as u32, 2 * b as u32, 2 * c as u32);
    }
    Shape::mesh(mesh)
}

/// Cuts a simple polygon, its area positive, into triangles (ear clipping).
fn ears(outline: &[Pos2]) -> Vec<[usize; 3]> {
    let mut left: Vec<usize> = (0..outline.len()).collect();
    let mut cut = Vec::with_capacity(outline.len());
    while left.len() > 3 {
        let n = left.len();
        let ear = (0..n).find(|&i| {
            let corner = [left[(i + n - 1) % n], left[i], left[(i + 1) % n]];
            let [a, b, c] = corner.map(|at| outline[at]);
            cross(b - a, c - b) > 0.0
                && left.iter().all(|&at| corner.contains(&at) || !inside(outline[at], [a, b, c]))
        });
        // A degenerate rest has no ear: what is left of it has no area to speak of.
        let i = ear.unwrap_or(0);
        cut.push([left[(i + n - 1) % n], left[i], left[(i + 1) % n]]);
        left.remove(i);
    }
    cut.push([left[0], left[1], left[2]]);
    cut
}

fn cross(a: Vec2, b: Vec2) -> f32 {
    a.x * b.y - a.y * b.x
}

fn inside(p: Pos2, [a, b, c]: [Pos2; 3]) -> bool {
    cross(b - a, p - a) >= 0.0 && cross(c - b, p - b) >= 0.0 && cross(a - c, p - c) >= 0.0
}

/// An ellipse that fades from `color` in its middle to nothing at its edge. Rings keep it smooth however the renderer
/// mixes between two corners of a triangle.
pub fn glow(center: Pos2, radius: Vec2, color: Color32) -> Shape {
    const RIM: u32 = 32;
    const RINGS: u32 = 6;
    let mut mesh = Mesh::default();
    mesh.colored_vertex(center, color);
    for ring in 1..=RINGS {
        let far = ring as f32 / RINGS as f32;
        for i in 0..RIM {
            let angle = std::f32::consts::TAU * i as f32 / RIM as f32;
            mesh.colored_vertex(center + Vec2::angled(angle) * radius * far, color.gamma_multiply(1.0 - far));
            let (here, next) = (1 + i, 1 + (i + 1) % RIM);
            let (outer, inner) = ((ring - 1) * RIM, (ring.max(2) - 2) * RIM);
            if ring == 1 {
                mesh.add_triangle(0, here, next);
            } else {
                mesh.add_triangle(inner + here, outer + here, outer + next);
                mesh.add_triangle(inner + here, outer + next, inner + next);
            }
        }
    }
    Shape::mesh(mesh)
}

/// A line with round ends.
pub fn round_line(points: Vec<Pos2>, width: f32, color: Color32) -> [Shape; 3] {
    let (first, last) =
        (points.first().copied().unwrap_or_default(), points.last().copied().unwrap_or_default());
    [
        Shape::Path(PathShape::line(points, PathStroke::from(Stroke::new(width, color)))),
        Shape::circle_filled(first, width / 2.0, color),
        Shape::circle_filled(last, width / 2.0, color),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hollow_shape_is_cut_without_overlap() {
        let crescent: Vec<Pos2> =
            [(0., 0.), (4., 0.), (4., 4.), (0., 4.), (0., 3.), (3., 3.), (3., 1.), (0., 1.)]
                .map(|(x, y)| Pos2::new(x, y))
                .to_vec();
        let area: f32 = ears(&crescent)
            .iter()
            .map(|&[a, b, c]| cross(crescent[b] - crescent[a], crescent[c] - crescent[a]) / 2.0)
            .sum();
        assert_eq!(area, 10.0);
    }
}
