//! Pictures of the screens as PNG files, without a window: for looking at, and for the documentation.
//!
//! `cargo run --no-default-features --features screens --example shots -- FOLDER [PART OF A NAME]`

mod raster;

use std::path::Path;

use aplomb::scenario::{Age, Hair, HairTone, Portrait, Skin};
use aplomb::ui::theme::{self, Look, Scheme, Theme};
use aplomb::ui::widgets::face;
use egui::{Rect, Vec2};

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().unwrap_or_else(|| "target/shots".to_owned());
    let filter = args.next().unwrap_or_default();
    std::fs::create_dir_all(&folder)?;
    let shot = |name: &str,
                size: [u16; 2],
                look: Look,
                draw: &mut dyn FnMut(&mut egui::Ui)|
     -> std::io::Result<()> {
        if !name.contains(&filter) {
            return Ok(());
        }
        let pixels = picture(size, look, draw);
        save(&Path::new(&folder).join(format!("{name}.png")), size, &pixels)
    };
    let light = Look { scheme: Scheme::Light, ..Look::default() };
    shot("faces", [1600, 1200], light, &mut faces)?;
    shot("portrait", [1500, 1500], light, &mut portrait)?;
    Ok(())
}

/// Every hair style from calm to furious.
fn faces(ui: &mut egui::Ui) {
    let people = [
        (Skin::Tan, Hair::Curls, HairTone::Black, Age::Adult, false, false),
        (Skin::Light, Hair::Short, HairTone::Grey, Age::Older, true, true),
        (Skin::Deep, Hair::Bun, HairTone::Black, Age::Young, false, false),
        (Skin::Brown, Hair::Scarf, HairTone::Brown, Age::Adult, false, false),
        (Skin::Medium, Hair::Long, HairTone::Red, Age::Adult, true, false),
        (Skin::Light, Hair::Bald, HairTone::White, Age::Older, false, false),
    ];
    let moods = [(2.0, 18.0, 18.0), (8.0, 11.0, 14.0), (10.0, 5.0, 4.0), (14.0, 7.0, 12.0), (20.0, 1.0, 5.0)];
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0.0, Theme::of(ui.ctx()).colors.well);
    let cell = Vec2::new(all.width() / people.len() as f32, all.height() / moods.len() as f32);
    for (row, &(heat, trust, patience)) in moods.iter().enumerate() {
        for (column, &(skin, hair, tone, age, glasses, beard)) in people.iter().enumerate() {
            let rect =
                Rect::from_min_size(all.min + cell * Vec2::new(column as f32, row as f32), cell).shrink(4.0);
            let portrait = Portrait { skin, hair, tone, age, glasses, beard };
            let mood = face::Mood { heat, trust, patience };
            let moment = face::Moment { mood, time_s: 2.0, speaking: column % 2 == 1, still: false };
            face::paint(&ui.painter().with_clip_rect(rect), rect, &portrait, moment);
        }
    }
}

fn picture(size: [u16; 2], look: Look, draw: &mut dyn FnMut(&mut egui::Ui)) -> Vec<u8> {
    let ctx = egui::Context::default();
    theme::install_fonts(&ctx);
    theme::apply(&ctx, look);
    let mut raster = raster::Raster::default();
    let size = size.map(usize::from);
    let mut meshes = Vec::new();
    // A few passes: sizes settle, bubbles arrive.
    for pass in 0..12 {
        let input = egui::RawInput {
            screen_rect: Some(Rect::from_min_size(
                Default::default(),
                Vec2::new(size[0] as f32, size[1] as f32),
            )),
            time: Some(f64::from(pass) * 0.25),
            ..Default::default()
        };
        let mut output = ctx.run_ui(input, |ui| draw(ui));
        raster.update(&mut output.textures_delta);
        meshes = ctx.tessellate(output.shapes, output.pixels_per_point);
    }
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

fn portrait(ui: &mut egui::Ui) {
    let all = ui.max_rect();
    for (i, (portrait, (heat, trust, patience))) in [
        (
            Portrait {
                skin: Skin::Tan,
                hair: Hair::Curls,
                tone: HairTone::Black,
                age: Age::Adult,
                glasses: false,
                beard: false,
            },
            (4.0, 16.0, 14.0),
        ),
        (
            Portrait {
                skin: Skin::Light,
                hair: Hair::Short,
                tone: HairTone::Brown,
                age: Age::Adult,
                glasses: false,
                beard: true,
            },
            (18.0, 4.0, 8.0),
        ),
        (
            Portrait {
                skin: Skin::Brown,
                hair: Hair::Scarf,
                tone: HairTone::Black,
                age: Age::Older,
                glasses: true,
                beard: false,
            },
            (10.0, 6.0, 4.0),
        ),
        (
            Portrait {
                skin: Skin::Medium,
                hair: Hair::Long,
                tone: HairTone::Blond,
                age: Age::Young,
                glasses: false,
                beard: false,
            },
            (14.0, 7.0, 12.0),
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let cell = all.size() / 2.0;
        let rect = Rect::from_min_size(all.min + cell * Vec2::new((i % 2) as f32, (i / 2) as f32), cell);
        let moment = face::Moment {
            mood: face::Mood { heat, trust, patience },
            time_s: 2.0,
            speaking: i == 1,
            still: false,
        };
        face::paint(&ui.painter().with_clip_rect(rect), rect, &portrait, moment);
    }
}
