//! Pictures of the screens as PNG files, without a window: for looking at, and for the documentation.
//! Those in the pseudo-locale are drawn if a part of a name asks for it (`en-XA`).
//!
//! `cargo run --no-default-features --features screens --example shots -- FOLDER [PARTS OF A NAME…]`

mod calibrations;
mod channels;
mod contacts;
mod faces;
mod interviews;
mod map;
mod raster;
mod review;
mod rooms;
#[path = "../../tests/samples/mod.rs"]
mod samples;
mod screens;
mod studio;

use std::path::Path;

use aplomb::l10n::PSEUDO;
use aplomb::ui::theme::{self, Look, Scheme, Theme};
use egui::{Rect, Vec2};
use samples::Samples;

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "target/shots".to_owned());
    let parts: Vec<String> = args.collect();
    std::fs::create_dir_all(&folder)?;
    let shot = |name: &str, size, look, draw: &mut dyn FnMut(&mut egui::Ui)| -> std::io::Result<()> {
        if !parts.iter().all(|part| name.contains(part)) {
            return Ok(());
        }
        save(&Path::new(&folder).join(format!("{name}.png")), size, &picture(size, look, draw))
    };
    shot("faces", [1600, 1200], Look::default(), &mut faces::all)?;
    let looks = [
        ("light", Scheme::Light, 100, [1280, 800]),
        ("dark", Scheme::Dark, 100, [1920, 1080]),
        ("contrast", Scheme::Contrast, 100, [1280, 800]),
        ("small", Scheme::Light, 100, [900, 600]),
        ("large-text", Scheme::Light, 200, [1280, 800]),
        ("tall", Scheme::Light, 100, [1280, 1700]),
    ];
    let pseudo = parts.iter().any(|part| part.contains(PSEUDO));
    for language in if pseudo { &[PSEUDO][..] } else { &["en", "fr"] } {
        let mut samples = Samples::new(samples::shipped(), language);
        for (look_name, scheme, text_percent, size) in looks {
            // To draw one look, name it in full.
            let named = |name: &str| parts.iter().any(|part| part == name);
            if looks.iter().any(|(name, ..)| named(name)) && !named(look_name) {
                continue;
            }
            let look = Look { scheme, text_percent, still: true };
            samples.preferences.scheme = scheme;
            samples.preferences.text_percent = text_percent;
            let contacts = contacts::all(&mut samples);
            let review = review::all(&mut samples);
            let studio = studio::all(&samples);
            let screens = screens::all(&samples)
                .into_iter()
                .chain(contacts)
                .chain(review)
                .chain(studio)
                .chain(interviews::all(&samples))
                .chain(rooms::all(&mut samples))
                .chain(calibrations::all(&samples));
            for (name, view, memo) in screens {
                let mut memo = memo;
                let mut out = Vec::new();
                shot(&format!("{name}-{language}-{look_name}"), size, look, &mut |ui| {
                    aplomb::ui::show(ui, &view, &mut memo, &mut out);
                })?;
            }
            for (name, mut draw) in channels::all(&samples.catalogue).into_iter().chain(map::all(&samples)) {
                shot(&format!("{name}-{language}-{look_name}"), size, look, &mut |ui| draw(ui))?;
            }
        }
    }
    Ok(())
}

fn picture(size: [u16; 2], look: Look, draw: &mut dyn FnMut(&mut egui::Ui)) -> Vec<u8> {
    let ctx = egui::Context::default();
    theme::install_fonts(&ctx);
    theme::apply(&ctx, look);
    let mut raster = raster::Raster::default();
    let size = size.map(usize::from);
    let mut shapes = Vec::new();
    // A few passes: sizes settle, the mood arrives.
    for pass in 0..6 {
        let screen = Rect::from_min_size(Default::default(), Vec2::new(size[0] as f32, size[1] as f32));
        let time = Some(f64::from(pass) * 0.5);
        let input = egui::RawInput { screen_rect: Some(screen), time, ..Default::default() };
        let mut output = ctx.run_ui(input, |ui| draw(ui));
        raster.update(&mut output.textures_delta);
        shapes = output.shapes;
    }
    let meshes = ctx.tessellate(shapes, 1.0);
    raster.draw(size, 1.0, Theme::of(&ctx).colors.paper, &meshes)
}

fn save(path: &Path, size: [u16; 2], pixels: &[u8]) -> std::io::Result<()> {
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, u32::from(size[0]), u32::from(size[1]));
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(pixels)?;
    println!("{}", path.display());
    Ok(())
}
