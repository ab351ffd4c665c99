//! The certificate of a post that was won: what it rests on, and what it is not.

use std::collections::BTreeSet;

use super::super::html::{element, escaped, text};
use super::Career;
use crate::career::Promotion;
use crate::{args, msg};

/// The page for a promotion of `career`, in the language of its words.
pub fn certificate(career: &Career, promotion: &Promotion) -> String {
    let words = &career.words;
    let post = words.post(&words.ladder.posts[promotion.post]);
    let title = words.catalogue.format(msg!("certificate-title"), &args![post = &post]);
    // Whoever gave no name writes it by hand.
    let name = career.name.map_or_else(
        || career.line("p class=\"by-hand\"", msg!("progress-name"), &args![]),
        |name| text("p class=\"name\"", name),
    );
    let main = [
        career.line("h1", msg!("certificate-heading"), &args![]),
        name,
        career.line("p", msg!("certificate-won"), &args![date = career.date(promotion.at)]),
        text("p class=\"post\"", &post),
        evidence(career, promotion),
        career.line("p", msg!("certificate-honest"), &args![]),
        career.line("p class=\"by-hand\"", msg!("certificate-signed"), &args![]),
    ];
    career.page(&title, "main class=\"certificate\"", &main.concat(), msg!("certificate-footer"))
}

/// Each thing that was asked, and the contacts that show all of it.
fn evidence(career: &Career, promotion: &Promotion) -> String {
    let attempts: BTreeSet<&str> =
        promotion.asks.iter().flat_map(|ask| ask.attempts.iter().copied()).collect();
    if attempts.is_empty() {
        return career.line("p", msg!("certificate-no-evidence"), &args![]);
    }
    let asks: String = promotion.asks.iter().map(|ask| text("li", &career.words.progress(ask))).collect();
    let post = args![post = &career.words.ladder.posts[promotion.post].id];
    career.line("h2", msg!("certificate-rests"), &args![attempts = attempts.len()])
        + &element("ul", &asks)
        + &element(
            "p",
            &(escaped(&career.text(msg!("certificate-check")))
                + " "
                + &career.line("code", msg!("certificate-command"), &post)),
        )
}
