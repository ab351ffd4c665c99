//! A mood as words and bars.

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::encounter::Mood;
use crate::msg;
use crate::scenario::{Band, NOTCHES};

/// Bars of ten cells, two notches each.
const CELLS: u8 = 10;

/// Prints the three numbers, each with its bar, what has changed, and a word.
pub fn show(console: &mut Console, before: Mood, now: Mood) -> Result<(), Failure> {
    let catalogue = &console.catalogue;
    let rows = [
        (msg!("play-heat"), before.heat, now.heat, catalogue.word("band", Band::of(now.heat).slug())),
        (msg!("play-trust"), before.trust, now.trust, catalogue.word("trust", level(now.trust))),
        (
            msg!("play-patience"),
            before.patience,
            now.patience,
            catalogue.word("patience", level(now.patience)),
        ),
    ];
    let labels = rows.each_ref().map(|row| catalogue.text(row.0));
    let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    for (label, (_, before, now, word)) in labels.iter().zip(rows) {
        let change = match i16::from(now) - i16::from(before) {
            0 => String::new(),
            change => format!("{change:+}").replace('-', "−"),
        };
        console.line(&format!("  {label:widest$}  {} {now:>2} {change:>3}  {word}", bar(now, NOTCHES)))?;
    }
    console.line("")
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
