//! Seeded chance: what sort of day the customer has had.
//!
//! Chance enters once, before the first word, so that every later state follows from moves alone and a whole
//! scenario can be walked for a given seed.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::mood::{Mood, TICKS_PER_NOTCH};
use crate::scenario::{NOTCHES, StartingMood};

/// The author's starting mood, each number moved by −1, 0 or +1. ChaCha8 is specified: the same seed gives
/// the same day on every machine and in every version.
pub fn starting_mood(seed: u64, author: StartingMood) -> (u8, u8, u8) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut wobble = |value: u8| {
        let moved = i16::from(value) + (rng.next_u32() % 3) as i16 - 1;
        moved.clamp(0, i16::from(NOTCHES)) as u8
    };
    let (heat, trust) = (wobble(author.heat), wobble(author.trust));
    // Somebody who has come to us has at least a little patience left.
    let patience = wobble(author.patience).max(1);
    (heat, trust, patience * TICKS_PER_NOTCH)
}

/// The mood that a new encounter with this seed begins in.
pub fn first_impression(seed: u64, author: StartingMood) -> Mood {
    let (heat, trust, ticks) = starting_mood(seed, author);
    Mood { heat, trust, patience: ticks.div_ceil(TICKS_PER_NOTCH) }
}
