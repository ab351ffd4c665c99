//! The story of a career, the newest first.

use super::super::html::{element, escaped, head, text};
use super::Career;
use crate::career::{Milestone, What, timeline};
use crate::{args, msg};

pub fn section(career: &Career) -> String {
    let story = timeline(career.standing, career.history, career.words.library);
    let head = head(&[msg!("progress-date"), msg!("progress-happened")].map(|key| career.text(key)));
    let rows: String = story.iter().rev().map(|milestone| row(career, milestone)).collect();
    let table = element("thead", &head) + &element("tbody", &rows);
    career.line("h2", msg!("progress-story"), &args![]) + &element("table class=\"story\"", &table)
}

/// What happened; of a promotion also what shows it.
fn row(career: &Career, milestone: &Milestone) -> String {
    let mut told = escaped(&career.words.milestone(milestone));
    if let What::Promoted { post } = milestone.what {
        told = element("strong", &told);
        let shown = career.standing.promotion(post).map_or(&[][..], |promotion| &promotion.asks);
        let asks: String = shown.iter().map(|ask| text("li", &career.words.progress(ask))).collect();
        told += &if asks.is_empty() { String::new() } else { element("ul", &asks) };
    }
    element("tr", &(text("th scope=\"row\"", &career.date(milestone.at)) + &element("td", &told)))
}
