//! A mood as words and bars.

use crate::cli::console::Console;
use crate::encounter::Mood;
use crate::scenario::{Band, NOTCHES};
use crate::{args, msg};

/// Bars of ten cells, two notches each.
const CELLS: u8 = 10;

/// The three numbers on one line: word, bar, and the number itself.
pub fn line(console: &Console, mood: Mood) -> String {
    let heat = Band::of(mood.heat).slug();
    let parts = [
        (msg!("play-heat"), mood.heat, console.catalogue.word("band", heat)),
        (msg!("play-trust"), mood.trust, console.catalogue.word("trust", level(mood.trust))),
        (msg!("play-patience"), mood.patience, console.catalogue.word("patience", level(mood.patience))),
    ];
    let parts = parts.map(|(key, notches, word)| {
        console.text(key, &args![bar = bar(notches, NOTCHES), notches = notches, word = word])
    });
    parts.join("   ")
}

/// A bar that is filled in proportion; what is more than nothing shows.
pub fn bar(value: u8, full: u8) -> String {
    let filled = (u16::from(value) * u16::from(CELLS)).div_ceil(u16::from(full)) as usize;
    format!("{}{}", "▓".repeat(filled), "░".repeat(usize::from(CELLS) - filled))
}

fn level(notches: u8) -> &'static str {
    match notches {
        0..=6 => "low",
        7..=13 => "middle",
        _ => "high",
    }
}
