//! Makes translucent colours look as they were meant.
//!
//! egui's colours are premultiplied and meant to be blended as they are, in gamma space. Bevy's render target blends in
//! linear space, where a premultiplied colour comes out too dark: a blush turns grey. Each translucent colour is
//! therefore written so that its linear value is what the blending expects. Letters are thinner or fatter there for
//! the same reason: the coverage of their edges is corrected by [`letters`].

use bevy::prelude::*;
use bevy_egui::{EguiPostUpdateSet, EguiRenderOutput, egui};
use egui::ecolor::{gamma_u8_from_linear_f32, linear_f32_from_gamma_u8};
use egui::epaint::{FontColorTransferFunction, Primitive};

pub struct BlendingPlugin;

impl Plugin for BlendingPlugin {
    fn build(&self, app: &mut App) {
        let between = correct_translucent.after(EguiPostUpdateSet::ProcessOutput);
        app.add_systems(PostUpdate, between.before(EguiPostUpdateSet::PostProcessOutput));
    }
}

/// How the coverage of a letter's edge becomes opacity where blending is linear: dark letters on a light ground would
/// come out thin, light ones on a dark ground need little.
pub fn letters(dark: bool) -> FontColorTransferFunction {
    if dark {
        FontColorTransferFunction::Gamma(0.75)
    } else {
        FontColorTransferFunction::TwoCoverageMinusCoverageSq
    }
}

fn correct_translucent(mut outputs: Query<&mut EguiRenderOutput, Changed<EguiRenderOutput>>) {
    for mut output in &mut outputs {
        for job in &mut output.paint_jobs {
            let Primitive::Mesh(mesh) = &mut job.primitive else { continue };
            for vertex in &mut mesh.vertices {
                vertex.color = for_linear_blending(vertex.color);
            }
            soften_edges(mesh);
        }
    }
}

/// What an edge keeps of its shape's colour where it has become transparent: with 0 a fading edge comes out too dark, and
/// 0.22 keeps it nearest to a straight fade of light (off by 0.17 of its light at most; without, by 0.28).
const EDGE: f32 = 0.22;

/// egui smooths each shape with a thin rim that fades to nothing, which linear blending would turn into a dark line.
fn soften_edges(mesh: &mut egui::Mesh) {
    for corners in mesh.indices.chunks_exact(3) {
        let corners = [corners[0], corners[1], corners[2]].map(|index| index as usize);
        let opaque = corners.iter().map(|index| mesh.vertices[*index].color).find(|color| color.a() == 255);
        let Some(color) = opaque else { continue };
        for index in corners {
            let rim = &mut mesh.vertices[index].color;
            if *rim == egui::Color32::TRANSPARENT {
                let [r, g, b] = [color.r(), color.g(), color.b()].map(|part| (f32::from(part) * EDGE) as u8);
                *rim = egui::Color32::from_rgba_premultiplied(r, g, b, 0);
            }
        }
    }
}

/// A premultiplied colour whose linear value is the linear value of the colour itself, times its opacity.
fn for_linear_blending(color: egui::Color32) -> egui::Color32 {
    if matches!(color.a(), 0 | 255) {
        return color;
    }
    let opacity = f32::from(color.a()) / 255.0;
    let [r, g, b] = [color.r(), color.g(), color.b()].map(|part| {
        let own = (f32::from(part) / opacity).min(255.0).round() as u8;
        gamma_u8_from_linear_f32(linear_f32_from_gamma_u8(own) * opacity)
    });
    egui::Color32::from_rgba_premultiplied(r, g, b, color.a())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_red_is_half_of_its_light() {
        let red = egui::Color32::from_rgb(200, 60, 60);
        let half = for_linear_blending(red.gamma_multiply(0.5));
        let light = |part: u8| linear_f32_from_gamma_u8(part);
        assert!((light(half.r()) - light(red.r()) / 2.0).abs() < 0.02, "{half:?}");
        assert!((light(half.g()) - light(red.g()) / 2.0).abs() < 0.02, "{half:?}");
        assert_eq!(for_linear_blending(red), red);
        assert_eq!(for_linear_blending(egui::Color32::TRANSPARENT), egui::Color32::TRANSPARENT);
    }

    /// The light of a fading edge stays nearer to a straight fade than it would be without the correction.
    #[test]
    fn an_edge_fades_evenly() {
        let fade = |kept: f32| {
            let off = (0..=20).map(|step| step as f32 / 20.0).map(|t| {
                let light = (t + (1.0 - t) * kept).powf(2.2);
                (light - t).abs()
            });
            off.fold(0.0, f32::max)
        };
        assert!(fade(EDGE) < 0.17 && fade(0.0) > 0.28, "{} {}", fade(EDGE), fade(0.0));
    }
}
