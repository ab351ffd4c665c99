//! The customer, drawn and alive: a bust whose brows, eyes, mouth, colour and posture follow the mood.
//! Made of shapes only, and the same for the same portrait, mood, time and speech.

mod body;
mod features;
mod hair;
mod head;
mod pen;

use egui::Rect;

use crate::scenario::Portrait;
use pen::Pen;

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
        pen.glasses(portrait);
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
