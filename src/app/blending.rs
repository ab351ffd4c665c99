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
/// come out thin, light ones on a dark ground need nothing.
pub fn letters(dark: bool) -> FontColorTransferFunction {
    if dark { FontColorTransferFunction::Off } else { FontColorTransferFunction::TwoCoverageMinusCoverageSq }
}

fn correct_translucent(mut outputs: Query<&mut EguiRenderOutput, Changed<EguiRenderOutput>>) {
    for mut output in &mut outputs {
        for job in &mut output.paint_jobs {
            let Primitive::Mesh(mesh) = &mut job.primitive else { continue };
            for vertex in &mut mesh.vertices {
                vertex.color = for_linear_blending(vertex.color);
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
}
