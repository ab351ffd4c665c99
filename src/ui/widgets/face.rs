//! The customer, drawn and alive: a bust whose brows, eyes, mouth, colour and posture follow the mood.
//! Made of shapes only, and the same for the same portrait, mood, time and speech.

use egui::{Color32, Pos2, Rect, Shape, Vec2, pos2, vec2};

use super::shape::{glow, round_line, smooth_line, smooth_loop, solid};
use crate::scenario::{Age, Hair, HairTone, Portrait};
use crate::ui::theme::{self, PAINTS, mix};

/// Heat, trust and patience in notches of 0–20, between whole notches too while they slide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mood {
    pub heat: f32,
    pub trust: f32,
    pub patience: f32,
}

/// What a face does at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub mood: Mood,
    /// Seconds since any fixed start: breath, blinks and speech follow it.
    pub time_s: f64,
    pub speaking: bool,
    /// Nothing moves but what the mood moves.
    pub still: bool,
}

/// The mood as it is shown: it slides towards the real one.
#[derive(Clone, Copy, Debug, Default)]
pub struct FaceMemo {
    shown: Option<(Mood, f64)>,
}

impl FaceMemo {
    /// Moves the shown mood towards `real` by the time gone since the last call; at once when `still`.
    pub fn slide(&mut self, real: Mood, time_s: f64, still: bool) -> Mood {
        let (from, since) = match self.shown {
            Some(shown) if !still => shown,
            _ => (real, time_s),
        };
        // Two thirds of the way in 0.4 s: a change of heart, not a switch.
        let part = 1.0 - (-(time_s - since).clamp(0.0, 0.25) as f32 / 0.4).exp();
        let towards =
            |from: f32, to: f32| if (to - from).abs() < 0.01 { to } else { from + (to - from) * part };
        let mood = Mood {
            heat: towards(from.heat, real.heat),
            trust: towards(from.trust, real.trust),
            patience: towards(from.patience, real.patience),
        };
        self.shown = Some((mood, time_s));
        mood
    }
}

/// Draws the bust in `rect`, head and shoulders; says whether it moves (and so wants to be drawn again).
pub fn paint(painter: &egui::Painter, rect: Rect, portrait: &Portrait, moment: Moment) -> bool {
    let mut pen = Pen::new(painter, rect, portrait, &moment);
    let look = Features::of(portrait, &moment);
    pen.back_hair(portrait);
    pen.body(portrait, &look);
    pen.head(portrait, &look);
    pen.eyes(&look);
    pen.nose_and_mouth(portrait, &look);
    pen.front_hair(portrait);
    pen.brows(portrait, &look);
    if portrait.glasses {
        pen.glasses();
    }
    pen.sweat(&look, &moment);
    painter.extend(pen.shapes);
    !moment.still
}

/// What the mood does to a face, each −1 to 1 or 0 to 1.
struct Features {
    /// 0 calm, 1 furious.
    anger: f32,
    /// 0 none, 1 a warm smile.
    joy: f32,
    /// 0 fresh, 1 worn out.
    weary: f32,
    /// 0 none, 1: does not believe a word.
    doubt: f32,
    /// Eyelids: 0 shut, 1 open.
    open: f32,
    /// Mouth: 0 shut, 1 wide open.
    mouth: f32,
    /// Shoulders up, in head heights.
    breath: f32,
}

fn ease(low: f32, high: f32, x: f32) -> f32 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

impl Features {
    fn of(portrait: &Portrait, moment: &Moment) -> Self {
        let Mood { heat, trust, patience } = moment.mood;
        let anger = ease(6.0, 19.0, heat);
        let joy = ease(9.0, 18.0, trust) * (1.0 - ease(3.0, 11.0, heat));
        let weary = (1.0 - ease(1.0, 13.0, patience)) * (1.0 - 0.6 * anger);
        let doubt = (1.0 - ease(2.0, 11.0, trust)) * (1.0 - 0.3 * anger);
        let time = moment.time_s as f32;
        // No two people blink together.
        let own = (portrait.hair as u8 * 7 + portrait.skin as u8 * 5 + portrait.tone as u8 * 3) as f32;
        let blink = if moment.still { 0.0 } else { blink(time + own) };
        let talk = if moment.still { 0.35 } else { speech(time) };
        let pace = 1.3 + 1.1 * anger;
        Features {
            anger,
            joy,
            weary,
            doubt,
            open: (1.0 - 0.16 * anger - 0.34 * weary - 0.16 * joy) * (1.0 - blink),
            mouth: if moment.speaking { talk * (0.75 + 0.45 * anger) } else { 0.0 },
            breath: if moment.still { 0.0 } else { (time * pace + own).sin() * 0.012 },
        }
    }
}

/// How far the lids are down, 0–1: every four seconds or so for a sixth of a second, sometimes twice.
fn blink(time: f32) -> f32 {
    let beat = (time / 4.1).floor();
    let within = time - beat * 4.1;
    let once = |start: f32| 1.0 - ((within - start) / 0.085 - 1.0).abs().min(1.0);
    let twice = beat as i32 % 3 == 0;
    once(1.0).max(if twice { once(1.28) } else { 0.0 })
}

/// How far the mouth is open in speech, 0–1.
fn speech(time: f32) -> f32 {
    let syllables = (time * 13.0).sin() * 0.5 + (time * 7.3 + 1.0).sin() * 0.35 + (time * 3.1).sin() * 0.25;
    (0.42 + 0.5 * syllables).clamp(0.06, 1.0)
}

/// Draws in head heights: the face's middle is (0, 0), its crown about −1 and its chin about 1.
struct Pen {
    shapes: Vec<Shape>,
    middle: Pos2,
    unit: f32,
    /// How the head leans, in radians, about the neck.
    lean: f32,
    /// Where the head is, against its place at rest.
    shift: Vec2,
    /// How far the features are turned to one side, −1 to 1.
    turn: f32,
    pixel: f32,
    skin: [Color32; 3],
    hair: [Color32; 2],
    anger: f32,
}

impl Pen {
    fn new(painter: &egui::Painter, rect: Rect, portrait: &Portrait, moment: &Moment) -> Self {
        let look = Features::of(portrait, moment);
        let unit = (rect.width() / 3.5).min(rect.height() / 3.55);
        let time = if moment.still { 0.0 } else { moment.time_s as f32 };
        let sway = (time * 0.6).sin() * 0.008;
        let nod = if moment.speaking { (time * 5.2).sin() * 0.010 * (1.0 + look.anger) } else { 0.0 };
        let mut skin = theme::skin(portrait.skin);
        // Blood rises to an angry face.
        skin[0] = mix(skin[0], skin[2], 0.20 * look.anger);
        skin[1] = mix(skin[1], skin[2], 0.18 * look.anger);
        Pen {
            shapes: Vec::new(),
            middle: pos2(rect.center().x, rect.bottom() - 2.02 * unit),
            unit: unit * (1.0 + 0.035 * look.anger),
            lean: sway - 0.07 * look.joy + 0.05 * look.doubt * (1.0 - look.anger),
            shift: vec2(0.03 * look.doubt, 0.05 * look.anger + 0.06 * look.weary + nod - look.breath * 0.5),
            turn: 0.55 * look.doubt * (1.0 - 0.7 * look.anger) - 0.12 * look.joy,
            pixel: 1.0 / painter.pixels_per_point(),
            skin,
            hair: theme::hair(portrait.tone),
            anger: look.anger,
        }
    }

    /// A point that stays with the body.
    fn still(&self, x: f32, y: f32) -> Pos2 {
        self.middle + vec2(x, y) * self.unit
    }

    /// A point of the head.
    fn at(&self, x: f32, y: f32) -> Pos2 {
        let (sin, cos) = self.lean.sin_cos();
        let (x, y) = (x, y - 1.1);
        self.still(x * cos - y * sin + self.shift.x, x * sin + y * cos + 1.1 + self.shift.y)
    }

    /// A point of the face, which turns.
    fn on(&self, x: f32, y: f32) -> Pos2 {
        self.at(x + self.turn * 0.10 * (1.0 - 0.35 * x * x), y)
    }

    fn fill(&mut self, points: Vec<Pos2>, color: Color32) {
        self.shapes.push(solid(points, color, self.pixel));
    }

    fn blob(&mut self, points: &[(f32, f32)], color: Color32) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.fill(smooth_loop(&points), color);
    }

    /// A shape given by its right half, from top to bottom.
    fn mirrored(&mut self, half: &[(f32, f32)], color: Color32) {
        self.blob(&mirror(half), color);
    }

    fn line(&mut self, points: &[(f32, f32)], width: f32, color: Color32) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.on(x, y)).collect();
        self.shapes.extend(round_line(smooth_line(&points), width * self.unit, color));
    }

    fn body(&mut self, portrait: &Portrait, look: &Features) {
        let [cloth, fold] = PAINTS.clothes[(portrait.hair as usize + portrait.skin as usize) % 3];
        let up = -0.05 * look.anger + 0.05 * look.weary - look.breath;
        let shoulders =
            [(0.30, 1.30), (0.62, 1.42), (1.12, 1.58), (1.42, 1.84), (1.52, 2.30), (1.55, 2.60), (0.8, 2.7)];
        let points: Vec<Pos2> = mirror(&shoulders).iter().map(|&(x, y)| self.still(x, y + up)).collect();
        self.fill(smooth_loop(&points), cloth);
        // Collar, neck, and the shadow of the chin on it.
        let neck = [(0.34, 0.62), (0.345, 1.12), (0.44, 1.34), (0.36, 1.50), (0.0, 1.66)];
        let points: Vec<Pos2> = mirror(&neck)
            .iter()
            .map(|&(x, y)| if y < 1.0 { self.at(x, y) } else { self.still(x, y + up) })
            .collect();
        let collar: Vec<Pos2> =
            mirror(&[(0.28, 1.28), (0.43, 1.30), (0.47, 1.40), (0.38, 1.60), (0.0, 1.75)])
                .iter()
                .map(|&(x, y)| self.still(x, y + up))
                .collect();
        self.fill(smooth_loop(&collar), fold);
        self.fill(smooth_loop(&points), self.skin[0]);
        let chin =
            [(-0.345, 0.75), (0.345, 0.75), (0.345, 1.06), (0.16, 1.24), (-0.10, 1.25), (-0.345, 1.10)];
        let points: Vec<Pos2> = chin.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.fill(smooth_loop(&points), self.skin[1]);
        if portrait.hair == Hair::Scarf {
            let [cloth, fold] = PAINTS.scarf;
            let drape = [(0.0, 0.98), (0.52, 0.80), (0.66, 1.16), (0.86, 1.52), (0.60, 1.80), (0.0, 1.92)];
            let points: Vec<Pos2> = mirror(&drape).iter().map(|&(x, y)| self.still(x, y + up)).collect();
            self.fill(smooth_loop(&points), cloth);
            for line in
                [[(-0.56, 1.12), (-0.1, 1.42), (0.62, 1.46)], [(-0.66, 1.44), (-0.2, 1.66), (0.42, 1.72)]]
            {
                let points: Vec<Pos2> = line.iter().map(|&(x, y)| self.still(x, y + up)).collect();
                self.shapes.extend(round_line(smooth_line(&points), 0.03 * self.unit, fold));
            }
        }
    }

    fn head(&mut self, portrait: &Portrait, look: &Features) {
        let [skin, shade, blood] = self.skin;
        if portrait.hair != Hair::Scarf {
            for side in [-1.0, 1.0] {
                let ear = [(0.70, -0.10), (0.84, -0.12), (0.88, 0.04), (0.80, 0.24), (0.70, 0.26)];
                let ear: Vec<_> = ear.iter().map(|&(x, y)| (x * side, y)).collect();
                self.blob(&ear, mix(skin, blood, 0.25 * look.anger));
                let fold: Vec<Pos2> = [(0.80, -0.03), (0.79, 0.06), (0.75, 0.13)]
                    .iter()
                    .map(|&(x, y)| self.at(x * side, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&fold), 0.022 * self.unit, shade));
            }
        }
        self.mirrored(HEAD, skin);
        // Light comes from the left: the far side of the face lies in a soft shade.
        let far = [
            (0.40, -0.90),
            (0.74, -0.52),
            (0.775, -0.05),
            (0.70, 0.38),
            (0.48, 0.78),
            (0.14, 0.985),
            (0.42, 0.66),
            (0.58, 0.30),
            (0.60, -0.20),
        ];
        self.blob(&far, shade.gamma_multiply(0.42));
        let flush = 0.16 + 0.50 * look.anger + 0.10 * look.joy;
        for side in [-1.0, 1.0] {
            let cheek = self.on(0.42 * side, 0.30);
            self.shapes.push(glow(cheek, vec2(0.30, 0.22) * self.unit, blood.gamma_multiply(flush)));
        }
        let lines = match portrait.age {
            Age::Young => 0.0,
            Age::Adult => 0.28,
            Age::Older => 0.85,
        };
        self.age(lines, look);
    }

    /// Folds that years leave, and those of anger on the brow.
    fn age(&mut self, years: f32, look: &Features) {
        let ink = |part: f32| mix(self.skin[0], mix(self.skin[1], PAINTS.line, 0.25), part);
        let (fold, frown) = (ink(years), ink(0.9 * look.anger));
        if years > 0.0 {
            for side in [-1.0, 1.0] {
                let smile = 0.04 * look.joy;
                self.line(
                    &[(0.20 * side, 0.36), ((0.29 + smile) * side, 0.46), ((0.30 + smile) * side, 0.56)],
                    0.022,
                    fold,
                );
            }
        }
        if years > 0.5 {
            for (y, half) in [(-0.50, 0.30), (-0.41, 0.26)] {
                self.line(&[(-half, y + 0.02), (0.0, y), (half, y + 0.02)], 0.018, fold);
            }
            for side in [-1.0, 1.0] {
                self.line(&[(0.52 * side, 0.02), (0.60 * side, 0.00)], 0.016, fold);
                self.line(&[(0.51 * side, 0.07), (0.59 * side, 0.09)], 0.016, fold);
                self.line(&[(0.20 * side, 0.16), (0.30 * side, 0.19), (0.40 * side, 0.16)], 0.016, fold);
            }
        }
        if look.anger > 0.15 {
            for side in [-1.0, 1.0] {
                self.line(&[(0.055 * side, -0.26), (0.045 * side, -0.14)], 0.022, frown);
            }
        }
    }

    fn eyes(&mut self, look: &Features) {
        let gaze = vec2(0.035 * self.turn + 0.02 * look.weary, 0.02 * look.weary - 0.004);
        for side in [-1.0_f32, 1.0] {
            let center = (0.31 * side, 0.0);
            let half = 0.145;
            // Anger presses the upper lid down towards the nose, joy lifts the lower one.
            let top = |u: f32| {
                let inner = -u * side;
                (1.0 - u * u) * -0.105 * look.open
                    + 0.030 * look.anger * (0.5 + 0.5 * inner) * (1.0 - u.abs())
            };
            let bottom = |u: f32| {
                (1.0 - u * u) * 0.062 * (look.open + 0.1) * (1.0 - 0.45 * look.joy - 0.25 * look.anger)
            };
            let steps = (-8..=8).map(|i| i as f32 / 8.0);
            let upper: Vec<_> =
                steps.clone().map(|u| (center.0 + half * u, center.1 + top(u) - 0.012 * u * side)).collect();
            let lower: Vec<_> =
                steps.map(|u| (center.0 + half * u, center.1 + bottom(u) - 0.012 * u * side)).collect();
            let outline: Vec<Pos2> =
                upper.iter().chain(lower.iter().rev()).map(|&(x, y)| self.on(x, y)).collect();
            if look.open > 0.12 {
                self.fill(outline, mix(PAINTS.eye_white, self.skin[1], 0.12));
                for (radius, color, offset) in
                    [(0.082, PAINTS.eye_dark, Vec2::ZERO), (0.022, PAINTS.eye_white, vec2(-0.028, -0.03))]
                {
                    let disc: Vec<Pos2> = (0..28)
                        .map(|i| {
                            let angle = i as f32 / 28.0 * std::f32::consts::TAU;
                            let p = gaze + offset + Vec2::angled(angle) * radius;
                            let u = (p.x / half).clamp(-0.98, 0.98);
                            let y = p.y.clamp(top(u).min(bottom(u)), bottom(u));
                            self.on(center.0 + half * u, center.1 + y)
                        })
                        .collect();
                    self.fill(disc, color);
                }
            }
            self.line(&upper, 0.034, PAINTS.line);
            let lid: Vec<_> = upper.iter().skip(2).take(13).map(|&(x, y)| (x, y - 0.055)).collect();
            self.line(&lid, 0.014, self.skin[1]);
            // Tired eyes have something under them.
            if look.weary > 0.3 {
                let bag: Vec<_> = lower.iter().skip(4).take(9).map(|&(x, y)| (x, y + 0.05)).collect();
                self.line(&bag, 0.018, mix(self.skin[0], self.skin[1], look.weary));
            }
        }
    }

    fn brows(&mut self, portrait: &Portrait, look: &Features) {
        let color = match (portrait.hair, portrait.tone) {
            (_, HairTone::White | HairTone::Grey) => self.hair[1],
            (_, HairTone::Blond) => mix(self.hair[1], PAINTS.line, 0.25),
            _ => mix(self.hair[0], PAINTS.line, 0.35),
        };
        for side in [-1.0_f32, 1.0] {
            // One brow rises higher in doubt.
            let lift = 0.05 * look.doubt * (side + 0.4) * (1.0 - look.anger) + 0.025 * look.joy;
            let inner = -0.235 + 0.105 * look.anger - 0.065 * look.weary - lift * 0.5;
            let middle = -0.285 + 0.045 * look.anger - lift;
            let outer = -0.215 - 0.035 * look.anger + 0.025 * look.weary - lift * 0.7;
            let thick = 0.034;
            let (x0, x1, x2) = (0.135 - 0.02 * look.anger, 0.32, 0.50);
            let outline = [
                (x0 * side, inner - thick),
                (x1 * side, middle - thick),
                (x2 * side, outer),
                (x1 * side, middle + thick * 0.7),
                (x0 * side, inner + thick),
            ];
            let points: Vec<Pos2> = outline.iter().map(|&(x, y)| self.on(x, y)).collect();
            self.fill(smooth_loop(&points), color);
        }
    }

    fn nose_and_mouth(&mut self, portrait: &Portrait, look: &Features) {
        let shade = mix(self.skin[1], PAINTS.line, 0.10);
        let side = if self.turn >= -0.05 { 1.0 } else { -1.0 };
        let flare = 0.02 * look.anger;
        let bridge = [(0.055 * side, 0.04), (0.085 * side, 0.20), ((0.125 + flare) * side, 0.32)];
        self.line(&bridge, 0.026, shade.gamma_multiply(0.55));
        let tip = [(-(0.085 + flare), 0.345), (-0.03, 0.375), (0.04, 0.375), (0.125 + flare, 0.335)];
        let tip: Vec<_> = tip.iter().map(|&(x, y)| (x * side, y)).collect();
        self.line(&tip, 0.030, shade);
        if portrait.beard {
            self.beard(look);
        }
        self.mouth(look);
    }

    fn mouth(&mut self, look: &Features) {
        let y = 0.585 + 0.012 * look.anger;
        let half = 0.225 + 0.055 * look.joy - 0.030 * look.anger * (1.0 - look.mouth) - 0.02 * look.weary;
        let curve = 0.085 * look.joy - 0.070 * look.anger - 0.040 * look.weary - 0.022 * look.doubt + 0.012;
        // Doubt pulls one corner aside.
        let skew = 0.020 * look.doubt * (1.0 - look.anger);
        let corner = |u: f32| -curve * (u * u) + skew * u + curve * 0.35;
        let open = look.mouth * 0.19;
        let upper = |u: f32| corner(u) - (1.0 - u * u) * open * 0.28;
        let lower = |u: f32| corner(u) + (1.0 - u * u).powf(0.8) * open * 0.85;
        let steps = || (-8..=8).map(|i| i as f32 / 8.0);
        let along = |edge: &dyn Fn(f32) -> f32, part: f32| -> Vec<(f32, f32)> {
            steps().map(|u| (half * u * part, y + edge(u * part))).collect()
        };
        let lips = mix(PAINTS.lips, self.skin[1], 0.45);
        // The lower lip, told by its shadow.
        let lip: Vec<_> =
            steps().map(|u| (half * u * 0.5, y + lower(u * 0.5) + 0.055 - 0.012 * u * u)).collect();
        self.line(&lip, 0.042, mix(self.skin[0], lips, 0.8 - 0.4 * look.anger * (1.0 - look.mouth)));
        if open > 0.012 {
            let ring: Vec<Pos2> = along(&upper, 1.0)
                .into_iter()
                .chain(along(&lower, 1.0).into_iter().rev())
                .map(|(x, y)| self.on(x, y))
                .collect();
            self.fill(ring, PAINTS.mouth);
            let teeth = |u: f32| upper(u) + ((lower(u) - upper(u)) * 0.36).min(0.055);
            let ring: Vec<Pos2> = along(&upper, 0.82)
                .into_iter()
                .chain(along(&teeth, 0.82).into_iter().rev())
                .map(|(x, y)| self.on(x, y))
                .collect();
            self.fill(ring, PAINTS.teeth);
            self.line(&along(&upper, 1.0), 0.024, mix(PAINTS.lips, PAINTS.mouth, 0.35));
            self.line(&along(&lower, 1.0), 0.024, lips);
        } else {
            self.line(&along(&upper, 1.0), 0.034, mix(PAINTS.mouth, self.skin[1], 0.15));
        }
    }

    fn beard(&mut self, look: &Features) {
        let drop = look.mouth * 0.06;
        let outline = [
            (0.735, 0.10),
            (0.72, 0.42),
            (0.52, 0.80 + drop),
            (0.22, 1.05 + drop),
            (0.0, 1.09 + drop),
            (-0.22, 1.05 + drop),
            (-0.52, 0.80 + drop),
            (-0.72, 0.42),
            (-0.735, 0.10),
            (-0.63, 0.28),
            (-0.46, 0.46),
            (-0.24, 0.455),
            (0.0, 0.435),
            (0.24, 0.455),
            (0.46, 0.46),
            (0.63, 0.28),
        ];
        self.blob(&outline, self.hair[0]);
        let lips = [
            (0.26, 0.575),
            (0.17, 0.65 + drop),
            (0.0, 0.675 + drop),
            (-0.17, 0.65 + drop),
            (-0.26, 0.575),
            (0.0, 0.53),
        ];
        self.blob(&lips, mix(self.skin[0], self.hair[0], 0.25));
    }

    fn back_hair(&mut self, portrait: &Portrait) {
        let [_, shade] = self.hair;
        match portrait.hair {
            Hair::Long => self.mirrored(
                &[
                    (0.0, -1.16),
                    (0.62, -1.02),
                    (0.94, -0.45),
                    (0.98, 0.30),
                    (1.06, 1.05),
                    (0.98, 1.62),
                    (0.5, 1.70),
                    (0.3, 1.2),
                ],
                shade,
            ),
            Hair::Bun => {
                self.blob(
                    &[
                        (0.0, -1.62),
                        (0.30, -1.52),
                        (0.38, -1.24),
                        (0.22, -1.0),
                        (-0.22, -1.0),
                        (-0.38, -1.24),
                        (-0.30, -1.52),
                    ],
                    self.hair[0],
                );
                self.line(&[(-0.20, -1.36), (0.02, -1.46), (0.22, -1.34)], 0.025, shade);
                self.mirrored(&[(0.0, -1.12), (0.56, -1.0), (0.84, -0.5), (0.82, 0.12), (0.60, 0.40)], shade);
            }
            Hair::Curls => {
                for (x, y, r) in CURLS {
                    let center = self.at(x, y);
                    self.shapes.push(Shape::circle_filled(center, r * 1.08 * self.unit, shade));
                }
            }
            Hair::Scarf => {
                let [cloth, fold] = PAINTS.scarf;
                self.mirrored(
                    &[
                        (0.0, -1.20),
                        (0.60, -1.06),
                        (0.94, -0.50),
                        (0.95, 0.25),
                        (0.80, 0.85),
                        (0.62, 1.30),
                        (0.0, 1.5),
                    ],
                    fold,
                );
                self.mirrored(
                    &[
                        (0.0, -1.20),
                        (0.58, -1.06),
                        (0.91, -0.50),
                        (0.92, 0.25),
                        (0.76, 0.85),
                        (0.56, 1.26),
                        (0.0, 1.46),
                    ],
                    cloth,
                );
            }
            Hair::Short | Hair::Bald => {}
        }
    }

    fn front_hair(&mut self, portrait: &Portrait) {
        let [hair, shade] = self.hair;
        match portrait.hair {
            Hair::Short => {
                let cap = [
                    (-0.80, 0.02),
                    (-0.88, -0.42),
                    (-0.72, -0.92),
                    (-0.30, -1.17),
                    (0.20, -1.20),
                    (0.66, -1.02),
                    (0.88, -0.56),
                    (0.81, 0.02),
                    (0.735, -0.18),
                    (0.68, -0.50),
                    (0.40, -0.66),
                    (0.0, -0.62),
                    (-0.36, -0.74),
                    (-0.64, -0.52),
                    (-0.735, -0.18),
                ];
                self.blob(&cap, hair);
                let part: Vec<Pos2> = [(-0.34, -0.78), (-0.06, -0.98), (0.34, -1.06)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&part), 0.026 * self.unit, shade));
            }
            Hair::Long => {
                let fringe = [
                    (-0.10, -1.15),
                    (0.46, -1.08),
                    (0.86, -0.62),
                    (0.95, 0.10),
                    (0.99, 0.80),
                    (0.90, 1.06),
                    (0.82, 0.66),
                    (0.76, 0.20),
                    (0.66, -0.30),
                    (0.34, -0.60),
                    (-0.12, -0.86),
                    (-0.44, -0.62),
                    (-0.68, -0.22),
                    (-0.77, 0.22),
                    (-0.82, 0.66),
                    (-0.90, 1.06),
                    (-0.99, 0.80),
                    (-0.95, 0.10),
                    (-0.86, -0.62),
                    (-0.52, -1.04),
                ];
                self.blob(&fringe, hair);
                let part: Vec<Pos2> = [(-0.12, -0.90), (0.30, -0.80), (0.66, -0.46)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&part), 0.024 * self.unit, shade));
            }
            Hair::Bun => {
                let cap = [
                    (0.0, -1.14),
                    (0.50, -1.04),
                    (0.82, -0.60),
                    (0.80, -0.05),
                    (0.70, -0.36),
                    (0.42, -0.68),
                    (0.0, -0.76),
                    (-0.42, -0.68),
                    (-0.70, -0.36),
                    (-0.80, -0.05),
                    (-0.82, -0.60),
                    (-0.50, -1.04),
                ];
                self.blob(&cap, hair);
                for x in [-0.34, 0.0, 0.34] {
                    let strand: Vec<Pos2> =
                        [(x, -0.80), (x * 0.6, -1.04)].iter().map(|&(x, y)| self.at(x, y)).collect();
                    self.shapes.extend(round_line(strand, 0.02 * self.unit, shade));
                }
            }
            Hair::Curls => {
                let cap = [
                    (0.0, -1.10),
                    (0.50, -1.02),
                    (0.80, -0.60),
                    (0.78, -0.20),
                    (0.66, -0.44),
                    (0.34, -0.66),
                    (0.0, -0.70),
                ];
                self.mirrored(&cap, hair);
                for (x, y, r) in CURLS {
                    let center = self.at(x, y);
                    self.shapes.push(Shape::circle_filled(center, r * self.unit, hair));
                }
                for (x, y, r) in CURLS.into_iter().step_by(2) {
                    let arc: Vec<Pos2> = (0..7)
                        .map(|i| {
                            let angle = 3.4 + i as f32 * 0.28;
                            self.at(x + angle.cos() * r * 0.55, y + angle.sin() * r * 0.55)
                        })
                        .collect();
                    self.shapes.extend(round_line(arc, 0.022 * self.unit, shade));
                }
            }
            Hair::Scarf => {
                let [cloth, fold] = PAINTS.scarf;
                let band = [
                    (0.0, -1.16),
                    (0.52, -1.04),
                    (0.86, -0.52),
                    (0.88, 0.20),
                    (0.72, 0.78),
                    (0.40, 1.12),
                    (0.0, 1.20),
                    (-0.40, 1.12),
                    (-0.72, 0.78),
                    (-0.88, 0.20),
                    (-0.86, -0.52),
                    (-0.52, -1.04),
                ];
                // The opening for the face, cut from the left of the forehead round to itself.
                let opening = [
                    (0.0, -0.74),
                    (0.42, -0.64),
                    (0.66, -0.24),
                    (0.68, 0.24),
                    (0.54, 0.66),
                    (0.26, 0.90),
                    (0.0, 0.965),
                    (-0.26, 0.90),
                    (-0.54, 0.66),
                    (-0.68, 0.24),
                    (-0.66, -0.24),
                    (-0.42, -0.64),
                ];
                let ring = |points: &[(f32, f32)], pen: &Self| -> Vec<Pos2> {
                    smooth_loop(&points.iter().map(|&(x, y)| pen.at(x, y)).collect::<Vec<_>>())
                };
                let (outer, inner) = (ring(&band, self), ring(&opening, self));
                let half = outer.len() / 2;
                // Two halves, since a ring is no simple polygon.
                let right: Vec<Pos2> =
                    outer[..=half].iter().chain(inner[..=half].iter().rev()).copied().collect();
                let left: Vec<Pos2> = outer[half..]
                    .iter()
                    .chain(&outer[..1])
                    .chain(&inner[..1])
                    .chain(inner[half..].iter().rev())
                    .copied()
                    .collect();
                self.fill(right, cloth);
                self.fill(left, cloth);
                for points in [
                    [(-0.50, -0.84), (0.0, -0.96), (0.52, -0.82)],
                    [(0.72, -0.30), (0.78, 0.20), (0.62, 0.76)],
                ] {
                    let line: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
                    self.shapes.extend(round_line(smooth_line(&line), 0.024 * self.unit, fold));
                }
            }
            Hair::Bald => {
                let shine: Vec<Pos2> = [(-0.40, -0.74), (-0.26, -0.84), (-0.10, -0.88)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                let light = mix(self.skin[0], PAINTS.eye_white, 0.35);
                self.shapes.extend(round_line(smooth_line(&shine), 0.04 * self.unit, light));
                if portrait.age == Age::Older {
                    for side in [-1.0, 1.0] {
                        let tuft = [(0.70, -0.42), (0.86, -0.30), (0.86, 0.02), (0.745, 0.02)];
                        let tuft: Vec<_> = tuft.iter().map(|&(x, y)| (x * side, y)).collect();
                        self.blob(&tuft, hair);
                    }
                }
            }
        }
    }

    fn glasses(&mut self, portrait: &Portrait) {
        let color = PAINTS.frames;
        // A scarf covers the ears, and the ends of the temples.
        let ends = if portrait.hair == Hair::Scarf { 0.63 } else { 0.77 };
        for side in [-1.0_f32, 1.0] {
            let lens: Vec<Pos2> = (0..40)
                .map(|i| {
                    let angle = i as f32 / 40.0 * std::f32::consts::TAU;
                    let (x, y) = (angle.cos(), angle.sin());
                    // Between a circle and a square.
                    let round = |v: f32| v.signum() * v.abs().powf(0.72);
                    self.on(0.315 * side + 0.225 * round(x), 0.02 + 0.185 * round(y))
                })
                .collect();
            self.fill(lens.clone(), PAINTS.eye_white.gamma_multiply(0.04));
            self.shapes.push(Shape::closed_line(lens, egui::Stroke::new(0.032 * self.unit, color)));
            let temple = [self.on(0.535 * side, -0.03), self.at(ends * side, -0.045)];
            self.shapes.push(Shape::line_segment(temple, egui::Stroke::new(0.030 * self.unit, color)));
        }
        self.line(&[(-0.095, -0.01), (0.0, -0.04), (0.095, -0.01)], 0.030, color);
    }

    /// A drop at the temple when patience runs out or the blood boils.
    fn sweat(&mut self, look: &Features, moment: &Moment) {
        let much = ease(0.55, 0.95, look.weary).max(ease(0.82, 1.0, self.anger));
        if much <= 0.02 {
            return;
        }
        let run = if moment.still { 0.4 } else { (moment.time_s as f32 * 0.22).fract() };
        let (x, y) = (-0.60 - 0.04 * run, -0.40 + 0.42 * run);
        let fade = much * (1.0 - (run - 0.45).abs() * 1.6).clamp(0.0, 1.0);
        let drop =
            [(0.0, -0.11), (0.035, -0.02), (0.04, 0.035), (0.0, 0.075), (-0.04, 0.035), (-0.035, -0.02)];
        let points: Vec<_> = drop.iter().map(|&(dx, dy)| (x + dx, y + dy)).collect();
        self.blob(&points, PAINTS.sweat.gamma_multiply(fade * 0.9));
    }
}

/// The right half of the head, crown to chin.
const HEAD: &[(f32, f32)] = &[
    (0.0, -1.02),
    (0.42, -0.94),
    (0.70, -0.62),
    (0.775, -0.12),
    (0.735, 0.30),
    (0.58, 0.68),
    (0.32, 0.93),
    (0.0, 1.01),
];

/// Curls: middle and radius.
const CURLS: [(f32, f32, f32); 17] = [
    (-0.86, 0.10, 0.20),
    (-0.94, -0.20, 0.22),
    (-0.90, -0.52, 0.24),
    (-0.72, -0.82, 0.25),
    (-0.44, -1.04, 0.26),
    (-0.12, -1.14, 0.26),
    (0.22, -1.13, 0.26),
    (0.52, -1.00, 0.26),
    (0.78, -0.76, 0.25),
    (0.92, -0.46, 0.23),
    (0.94, -0.14, 0.21),
    (0.86, 0.14, 0.19),
    (-0.50, -0.74, 0.20),
    (-0.20, -0.82, 0.20),
    (0.10, -0.80, 0.19),
    (0.40, -0.74, 0.20),
    (0.64, -0.52, 0.17),
];

fn mirror(half: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let left = half.iter().rev().filter(|(x, _)| *x > 0.0).map(|&(x, y)| (-x, y));
    half.iter().copied().chain(left).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: Mood = Mood { heat: 3.0, trust: 15.0, patience: 16.0 };
    const FURIOUS: Mood = Mood { heat: 20.0, trust: 2.0, patience: 4.0 };

    #[test]
    fn the_shown_mood_slides_and_arrives() {
        let mut memo = FaceMemo::default();
        assert_eq!(memo.slide(CALM, 0.0, false), CALM);
        let soon = memo.slide(FURIOUS, 0.1, false);
        assert!(soon.heat > CALM.heat && soon.heat < FURIOUS.heat);
        for frame in 2..60 {
            memo.slide(FURIOUS, f64::from(frame) * 0.1, false);
        }
        assert_eq!(memo.slide(FURIOUS, 6.0, false), FURIOUS);
        assert_eq!(memo.slide(CALM, 6.01, true), CALM, "without motion the mood is there at once");
    }

    #[test]
    fn eyes_blink_and_mouths_move_within_bounds() {
        let mut shut = false;
        for step in 0..2000 {
            let time = step as f32 * 0.01;
            assert!((0.0..=1.0).contains(&blink(time)) && (0.0..=1.0).contains(&speech(time)));
            shut |= blink(time) > 0.9;
        }
        assert!(shut);
    }
}
