//! Design tokens: every colour, size and distance of the screens. No other file names a raw colour.

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Margin, Stroke, TextStyle,
};

use crate::scenario::{HairTone, Skin};

/// Distance between things, in points: the layout's grid is 8.
pub const GRID: f32 = 8.0;
/// Corner radius of cards and buttons, in points.
pub const RADIUS: u8 = 12;
/// Corner radius of small things: badges, keycaps, bars.
pub const RADIUS_SMALL: u8 = 6;
/// Height of a thing to press, in points at 100 % text.
pub const TOUCH: f32 = 40.0;
/// Longest comfortable line of text, in points at 100 % text (under 70 characters of body text).
pub const MEASURE: f32 = 560.0;
/// Line height, as a multiple of the text size.
pub const LEADING: f32 = 1.45;

/// The colours that a person may choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    #[default]
    Light,
    Dark,
    Contrast,
}

impl Scheme {
    /// Every scheme, in the order of the settings.
    pub const ALL: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Contrast];
}

/// How a person wants the screens to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    pub scheme: Scheme,
    /// Text size in percent, 80–200.
    pub text_percent: u16,
    /// No motion: faces, bars and bubbles change at once.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Look { scheme: Scheme::Light, text_percent: 100, still: false }
    }
}

/// The five text sizes, never more than three of them on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    Small,
    Body,
    Lead,
    Title,
    Display,
}

impl Size {
    /// Points at 100 %.
    pub fn points(self) -> f32 {
        match self {
            Size::Small => 13.0,
            Size::Body => 16.0,
            Size::Lead => 20.0,
            Size::Title => 26.0,
            Size::Display => 34.0,
        }
    }
}

/// The colours of one scheme, by what they mean.
#[derive(Debug)]
pub struct Palette {
    /// The ground of every screen.
    pub paper: Color32,
    /// Cards, above the ground.
    pub card: Color32,
    /// Wells, below the ground: bars' tracks, the customer's stage.
    pub well: Color32,
    /// Thin lines around cards.
    pub hairline: Color32,
    /// Borders of things to press or to fill in: 3:1 against the ground.
    pub border: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of less weight.
    pub muted: Color32,
    /// What to do next; the focus ring.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// A hint of the accent, under text: your own lines, the selected row.
    pub accent_soft: Color32,
    /// Anger, as a shape and as text.
    pub heat: Color32,
    /// Anger that is only starting.
    pub heat_low: Color32,
    pub trust: Color32,
    pub patience: Color32,
    pub good: Color32,
    pub good_soft: Color32,
    pub harm: Color32,
    pub harm_soft: Color32,
    /// What lies behind a dialog.
    pub veil: Color32,
}

const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

const LIGHT: Palette = Palette {
    paper: hex(0xFAF7F2),
    card: hex(0xFFFFFF),
    well: hex(0xF1ECE3),
    hairline: hex(0xE4DCCF),
    border: hex(0x8F877B),
    ink: hex(0x1E2328),
    muted: hex(0x5A6068),
    accent: hex(0x0E6E6E),
    on_accent: hex(0xFFFFFF),
    accent_soft: hex(0xE0EEEC),
    heat: hex(0xBF3926),
    heat_low: hex(0xE9A23B),
    trust: hex(0x3566AC),
    patience: hex(0x876126),
    good: hex(0x20734A),
    good_soft: hex(0xE2F1E8),
    harm: hex(0xB73232),
    harm_soft: hex(0xFBE7E4),
    veil: Color32::from_black_alpha(110),
};

const DARK: Palette = Palette {
    paper: hex(0x14181D),
    card: hex(0x1D2329),
    well: hex(0x0F1317),
    hairline: hex(0x2D353D),
    border: hex(0x75808B),
    ink: hex(0xE8E4DC),
    muted: hex(0xA7ADB4),
    accent: hex(0x4FB3AC),
    on_accent: hex(0x0C1517),
    accent_soft: hex(0x1B3436),
    heat: hex(0xF28B77),
    heat_low: hex(0xE9A23B),
    trust: hex(0x8CB2EC),
    patience: hex(0xD4B27A),
    good: hex(0x74CB9B),
    good_soft: hex(0x1B3327),
    harm: hex(0xF2928D),
    harm_soft: hex(0x40201F),
    veil: Color32::from_black_alpha(150),
};

const CONTRAST: Palette = Palette {
    paper: hex(0x000000),
    card: hex(0x000000),
    well: hex(0x1A1A1A),
    hairline: hex(0x9A9A9A),
    border: hex(0xFFFFFF),
    ink: hex(0xFFFFFF),
    muted: hex(0xE2E2E2),
    accent: hex(0x7CEBE2),
    on_accent: hex(0x000000),
    accent_soft: hex(0x06302F),
    heat: hex(0xFFA48F),
    heat_low: hex(0xFFC266),
    trust: hex(0xA9CBFF),
    patience: hex(0xF3D08F),
    good: hex(0x93E9B7),
    good_soft: hex(0x072A17),
    harm: hex(0xFFABA6),
    harm_soft: hex(0x3A0C0A),
    veil: Color32::from_black_alpha(190),
};

/// The look in force, with its colours. Cheap to copy; read with [`Theme::of`].
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    pub look: Look,
    pub colors: &'static Palette,
}

impl Theme {
    /// The theme of a look.
    pub fn new(look: Look) -> Self {
        let colors = match look.scheme {
            Scheme::Light => &LIGHT,
            Scheme::Dark => &DARK,
            Scheme::Contrast => &CONTRAST,
        };
        Theme { look, colors }
    }

    /// The theme that [`apply`] put in force, the default one before.
    pub fn of(ctx: &egui::Context) -> Self {
        ctx.data(|data| data.get_temp(Id::new("aplomb-theme"))).unwrap_or_else(|| Theme::new(Look::default()))
    }

    /// Text size as a factor, 0.8–2.0.
    pub fn scale(&self) -> f32 {
        f32::from(self.look.text_percent) / 100.0
    }

    /// A length in points that grows with the text.
    pub fn grown(&self, points: f32) -> f32 {
        (points * self.scale()).round()
    }

    /// The font of a size.
    pub fn font(&self, size: Size, strong: bool) -> FontId {
        FontId::new(
            size.points() * self.scale(),
            if strong { strong_family() } else { FontFamily::Proportional },
        )
    }

    /// Line height of a size, in points.
    pub fn leading(&self, size: Size) -> f32 {
        let factor = if size.points() > 20.0 { 1.2 } else { LEADING };
        (size.points() * self.scale() * factor).round()
    }

    /// Anger from amber to vermilion, for a heat of 0–20. For shapes, never for text.
    pub fn heat_at(&self, heat: f32) -> Color32 {
        mix(self.colors.heat_low, self.colors.heat, (heat / 20.0).clamp(0.0, 1.0))
    }
}

/// A colour between two: 0 is the first, 1 the second.
pub fn mix(from: Color32, to: Color32, part: f32) -> Color32 {
    from.lerp_to_gamma(to, part.clamp(0.0, 1.0))
}

fn strong_family() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The fonts of every screen: Inter in two weights, with tabular digits. egui uses them from the next pass on.
pub fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let weights: [(&str, &'static [u8]); 2] = [
        ("regular", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        ("strong", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ];
    for (name, bytes) in weights {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    for (family, name) in [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (strong_family(), "strong"),
    ] {
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    ctx.set_fonts(fonts);
}

/// Puts a look in force. To be called when it changes, not in every frame.
pub fn apply(ctx: &egui::Context, look: Look) {
    let theme = Theme::new(look);
    ctx.data_mut(|data| data.insert_temp(Id::new("aplomb-theme"), theme));
    ctx.set_theme(if look.scheme == Scheme::Light { egui::Theme::Light } else { egui::Theme::Dark });
    ctx.all_styles_mut(|style| restyle(style, &theme));
}

fn restyle(style: &mut egui::Style, theme: &Theme) {
    let colors = theme.colors;
    style.text_styles = [
        (TextStyle::Small, theme.font(Size::Small, false)),
        (TextStyle::Body, theme.font(Size::Body, false)),
        (TextStyle::Monospace, theme.font(Size::Body, false)),
        (TextStyle::Button, theme.font(Size::Body, false)),
        (TextStyle::Heading, theme.font(Size::Title, true)),
    ]
    .into();
    if theme.look.still {
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
    }
    style.interaction.selectable_labels = false;
    style.spacing.item_spacing = egui::vec2(GRID, GRID);
    style.spacing.button_padding = egui::vec2(2.0 * GRID, GRID);
    style.spacing.interact_size.y = theme.grown(TOUCH);
    style.spacing.icon_width = theme.grown(20.0);
    style.spacing.icon_width_inner = theme.grown(12.0);
    style.spacing.icon_spacing = GRID;
    style.spacing.scroll.bar_width = GRID;
    style.spacing.scroll.floating_allocated_width = GRID;

    let visuals = &mut style.visuals;
    visuals.override_text_color = Some(colors.ink);
    visuals.weak_text_color = Some(colors.muted);
    visuals.panel_fill = colors.paper;
    visuals.window_fill = colors.card;
    visuals.window_stroke = Stroke::new(1.0, colors.hairline);
    visuals.extreme_bg_color = colors.well;
    visuals.faint_bg_color = colors.well;
    visuals.text_edit_bg_color = Some(colors.card);
    visuals.hyperlink_color = colors.accent;
    visuals.error_fg_color = colors.harm;
    visuals.warn_fg_color = colors.patience;
    visuals.selection.bg_fill = colors.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, colors.accent);
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.window_shadow = egui::Shadow::NONE;
    let widgets = &mut visuals.widgets;
    for (state, border) in [
        (&mut widgets.noninteractive, Stroke::new(1.0, colors.hairline)),
        (&mut widgets.inactive, Stroke::new(1.0, colors.border)),
        (&mut widgets.hovered, Stroke::new(1.0, colors.accent)),
        (&mut widgets.active, Stroke::new(2.0, colors.accent)),
        (&mut widgets.open, Stroke::new(1.0, colors.accent)),
    ] {
        state.bg_fill = colors.card;
        state.weak_bg_fill = colors.card;
        state.bg_stroke = border;
        state.fg_stroke = Stroke::new(1.5, colors.ink);
        state.corner_radius = CornerRadius::same(RADIUS_SMALL);
        state.expansion = 0.0;
    }
}

/// A card's frame.
pub fn card(theme: &Theme) -> egui::Frame {
    egui::Frame::new()
        .fill(theme.colors.card)
        .stroke(Stroke::new(1.0, theme.colors.hairline))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same((2.0 * GRID) as i8))
}

/// The colours of a drawn person's skin: light, shade, and blood under it. The same in every scheme.
pub fn skin(skin: Skin) -> [Color32; 3] {
    match skin {
        Skin::Light => [hex(0xF3D3BD), hex(0xE0B397), hex(0xDE7F6C)],
        Skin::Medium => [hex(0xE6B991), hex(0xCB9868), hex(0xC9674F)],
        Skin::Tan => [hex(0xCF9A6C), hex(0xB17D50), hex(0xB3533A)],
        Skin::Brown => [hex(0x9C6A47), hex(0x7F5235), hex(0x923F2C)],
        Skin::Deep => [hex(0x6B4430), hex(0x533323), hex(0x7A3025)],
    }
}

/// Hair: its colour and its shade.
pub fn hair(tone: HairTone) -> [Color32; 2] {
    match tone {
        HairTone::Black => [hex(0x2B2729), hex(0x1C191B)],
        HairTone::Brown => [hex(0x5E4031), hex(0x483024)],
        HairTone::Blond => [hex(0xD8B36C), hex(0xBE9650)],
        HairTone::Red => [hex(0xA9502C), hex(0x8C3E20)],
        HairTone::Grey => [hex(0x9A9A99), hex(0x807F80)],
        HairTone::White => [hex(0xE4E1DB), hex(0xC9C5BE)],
    }
}

/// What a drawn person wears and is drawn with, beside skin and hair.
pub struct Paints {
    pub eye_white: Color32,
    pub eye_dark: Color32,
    pub line: Color32,
    pub mouth: Color32,
    pub teeth: Color32,
    pub lips: Color32,
    pub sweat: Color32,
    pub frames: Color32,
    /// Clothes and their shade, three choices: none like any skin.
    pub clothes: [[Color32; 2]; 3],
    /// Head scarf and its shade.
    pub scarf: [Color32; 2],
}

/// The paints of a drawn person.
pub const PAINTS: Paints = Paints {
    eye_white: hex(0xFBF8F3),
    eye_dark: hex(0x2A2220),
    line: hex(0x2B211D),
    mouth: hex(0x5B2320),
    teeth: hex(0xF6F1E9),
    lips: hex(0xB65A4E),
    sweat: hex(0x9CCBE0),
    frames: hex(0x2F3237),
    clothes: [[hex(0x3F6C78), hex(0x335963)], [hex(0x5E7A4E), hex(0x4E6741)], [hex(0x5D5F86), hex(0x4B4D70)]],
    scarf: [hex(0x2F7F78), hex(0x246660)],
};

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    /// WCAG 2.2 contrast ratio, 1–21.
    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        for (scheme, least) in [(Scheme::Light, 4.5), (Scheme::Dark, 4.5), (Scheme::Contrast, 7.0)] {
            let c = Theme::new(Look { scheme, ..Look::default() }).colors;
            let texts = [c.ink, c.muted, c.accent, c.heat, c.trust, c.patience, c.good, c.harm];
            let mut pairs: Vec<_> =
                texts.iter().flat_map(|&text| [(text, c.paper), (text, c.card), (text, c.well)]).collect();
            let on_soft = [c.ink, c.muted, c.accent, c.heat, c.patience, c.good, c.harm];
            pairs.extend(on_soft.map(|text| (text, c.accent_soft)));
            pairs.extend([(c.on_accent, c.accent), (c.ink, c.harm_soft), (c.harm, c.harm_soft)]);
            pairs.extend([(c.ink, c.good_soft), (c.good, c.good_soft)]);
            for (text, ground) in pairs {
                let ratio = contrast(text, ground);
                assert!(
                    ratio >= least,
                    "{scheme:?}: {text:?} on {ground:?} is {ratio:.2}:1, under {least}:1"
                );
            }
        }
    }

    #[test]
    fn borders_and_gauges_stand_out() {
        for scheme in Scheme::ALL {
            let c = Theme::new(Look { scheme, ..Look::default() }).colors;
            for shape in [c.border, c.accent, c.trust, c.patience, c.heat] {
                for ground in [c.paper, c.card] {
                    let ratio = contrast(shape, ground);
                    assert!(ratio >= 3.0, "{scheme:?}: {shape:?} on {ground:?} is {ratio:.2}:1");
                }
            }
        }
    }
}
