//! A small software rasteriser for egui's meshes: pictures of the screens without a window or a graphics card.

use std::collections::BTreeMap;

use egui::epaint::{ClippedPrimitive, ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, Pos2, Rect, TextureId, TexturesDelta};

/// A picture in premultiplied RGBA, and the textures that egui handed over.
#[derive(Default)]
pub struct Raster {
    textures: BTreeMap<TextureId, ([usize; 2], Vec<Color32>)>,
}

impl Raster {
    /// Takes over what egui says about its textures; leaves the delta empty.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        for (id, image) in
            std::mem::take(&mut delta.set).into_iter().flat_map(|(id, d)| d.into_iter().map(move |d| (id, d)))
        {
            let ImageData::Color(new) = &image.image;
            match image.pos {
                None => {
                    self.textures.insert(id, (new.size, new.pixels.clone()));
                }
                Some([x, y]) => {
                    let Some((size, pixels)) = self.textures.get_mut(&id) else { continue };
                    for row in 0..new.size[1] {
                        let to = (y + row) * size[0] + x;
                        let from = row * new.size[0];
                        pixels[to..to + new.size[0]].copy_from_slice(&new.pixels[from..from + new.size[0]]);
                    }
                }
            }
        }
        delta.clear();
    }

    /// Draws the meshes on `ground`: RGB rows of `size` pixels.
    pub fn draw(
        &self,
        size: [usize; 2],
        scale: f32,
        ground: Color32,
        meshes: &[ClippedPrimitive],
    ) -> Vec<u8> {
        let mut pixels = vec![ground; size[0] * size[1]];
        for primitive in meshes {
            if let Primitive::Mesh(mesh) = &primitive.primitive {
                self.mesh(&mut pixels, size, scale, primitive.clip_rect, mesh);
            }
        }
        pixels.iter().flat_map(|color| [color.r(), color.g(), color.b()]).collect()
    }

    fn mesh(&self, pixels: &mut [Color32], size: [usize; 2], scale: f32, clip: Rect, mesh: &Mesh) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else { return };
        for corner in mesh.indices.chunks_exact(3) {
            let [a, b, c] = [corner[0], corner[1], corner[2]].map(|at| mesh.vertices[at as usize]);
            let [pa, pb, pc] = [a, b, c].map(|v| Pos2::new(v.pos.x * scale, v.pos.y * scale));
            let area = (pb - pa).x * (pc - pa).y - (pb - pa).y * (pc - pa).x;
            if area.abs() < 1e-6 {
                continue;
            }
            let bounds = Rect::from_points(&[pa, pb, pc]).intersect(Rect::from_min_max(
                (clip.min.to_vec2() * scale).round().to_pos2(),
                (clip.max.to_vec2() * scale).round().to_pos2(),
            ));
            let across = (
                bounds.min.x.floor().max(0.0) as usize,
                (bounds.max.x.ceil().max(0.0) as usize).min(size[0]),
            );
            let down = (
                bounds.min.y.floor().max(0.0) as usize,
                (bounds.max.y.ceil().max(0.0) as usize).min(size[1]),
            );
            let edge = |from: Pos2, to: Pos2, p: Pos2| {
                ((to - from).x * (p - from).y - (to - from).y * (p - from).x) / area
            };
            // A point on a shared edge belongs to one triangle only (top-left rule), or it would be drawn twice.
            let owns = |from: Pos2, to: Pos2| {
                let d = (to - from) * area.signum();
                (d.y == 0.0 && d.x > 0.0) || d.y < 0.0
            };
            let inside = |w: f32, owned: bool| w > 0.0 || (w == 0.0 && owned);
            for y in down.0..down.1 {
                for x in across.0..across.1 {
                    let p = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                    if !bounds.contains(p) {
                        continue;
                    }
                    let (wa, wb, wc) = (edge(pb, pc, p), edge(pc, pa, p), edge(pa, pb, p));
                    if inside(wa, owns(pb, pc)) && inside(wb, owns(pc, pa)) && inside(wc, owns(pa, pb)) {
                        let color = shade([a, b, c], [wa, wb, wc], texture);
                        blend(&mut pixels[y * size[0] + x], color);
                    }
                }
            }
        }
    }
}

fn shade(v: [Vertex; 3], w: [f32; 3], (size, texels): &([usize; 2], Vec<Color32>)) -> [f32; 4] {
    let sum = |get: &dyn Fn(&Vertex) -> f32| get(&v[0]) * w[0] + get(&v[1]) * w[1] + get(&v[2]) * w[2];
    let (u, t) = (sum(&|v| v.uv.x) * size[0] as f32 - 0.5, sum(&|v| v.uv.y) * size[1] as f32 - 0.5);
    let texel = |x: f32, y: f32| {
        let x = (x.max(0.0) as usize).min(size[0] - 1);
        let y = (y.max(0.0) as usize).min(size[1] - 1);
        texels[y * size[0] + x].to_array().map(f32::from)
    };
    let (x, y, fx, fy) = (u.floor(), t.floor(), u - u.floor(), t - t.floor());
    let corners = [texel(x, y), texel(x + 1.0, y), texel(x, y + 1.0), texel(x + 1.0, y + 1.0)];
    let weights = [(1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy];
    std::array::from_fn(|part| {
        let texel: f32 = corners.iter().zip(weights).map(|(corner, weight)| corner[part] * weight).sum();
        texel / 255.0 * sum(&|v| f32::from(v.color.to_array()[part]))
    })
}

fn blend(under: &mut Color32, over: [f32; 4]) {
    let rest = 1.0 - over[3] / 255.0;
    let old = under.to_array().map(f32::from);
    let new: [u8; 4] =
        std::array::from_fn(|part| (over[part] + old[part] * rest).round().clamp(0.0, 255.0) as u8);
    *under = Color32::from_rgba_premultiplied(new[0], new[1], new[2], new[3]);
}
