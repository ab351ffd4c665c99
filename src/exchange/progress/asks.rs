//! What the next post asks: a bar and its figures for each thing.

use super::super::html::{element, escaped, head, text};
use super::super::svg::{Svg, scaled};
use super::Career;
use crate::career::{Ask, Progress, help};
use crate::{args, msg};

pub fn section(career: &Career) -> String {
    let (words, standing) = (&career.words, career.standing);
    let Some(next) = standing.next() else {
        return career.line("p", msg!("career-top"), &args![]);
    };
    let asks = standing.progress(next);
    let post = words.post(&words.ladder.posts[next]);
    let met = args![met = asks.iter().filter(|it| it.met).count(), all = asks.len()];
    let columns = [
        msg!("progress-asked"),
        msg!("progress-bar"),
        msg!("progress-have"),
        msg!("progress-need"),
        msg!("progress-seen"),
        msg!("progress-helps"),
    ];
    let head = head(&columns.map(|key| career.text(key)));
    let rows: String = asks.iter().map(|it| row(career, it)).collect();
    let caption = career.line("caption", msg!("progress-met"), &met);
    career.line("h2", msg!("progress-next"), &args![post = post])
        + &element(
            "table class=\"figures\"",
            &(caption + &element("thead", &head) + &element("tbody", &rows)),
        )
}

fn row(career: &Career, it: &Progress) -> String {
    let words = &career.words;
    let (kind, name) = words.ask(it.ask);
    let what = words.catalogue.phrase("asked", kind, &args![name = name]);
    let known = it.seen.is_none_or(|(seen, _)| seen > 0) && (kind != "competency" || it.level.is_some());
    let state = career.text(if it.met { msg!("progress-is-met") } else { msg!("progress-is-open") });
    let of =
        |(seen, wanted)| words.catalogue.format(msg!("progress-of"), &args![seen = seen, wanted = wanted]);
    let helps = help(it.ask, words.library, career.standing).filter(|_| !it.met);
    let bar = element("td", &(bar(it) + &escaped(&state)));
    let cells = [
        career.known(known.then_some(it.have)),
        it.need.to_string(),
        it.seen.map_or_else(|| "–".to_owned(), of),
        helps.map_or_else(|| "–".to_owned(), |exercise| words.title(exercise.id())),
    ];
    let cells = cells.map(|cell| text("td", &cell)).concat();
    element("tr", &(text("th scope=\"row\"", &what) + &bar + &cells))
}

/// Levels and percentages on a scale to 100, with a mark where they should be; counts on one to what is asked.
fn bar(it: &Progress) -> String {
    const WIDTH: i32 = 100;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (have, need) = (number(it.have), number(it.need));
    let of_hundred = matches!(it.ask, Ask::Competency { .. } | Ask::Measure { .. });
    let most = if of_hundred { 100 } else { need };
    let mut svg = Svg::new(WIDTH + 4, 16);
    svg.rect((2, 4), (WIDTH, 8), "fill=\"#fff\" stroke=\"#767676\" stroke-width=\"1\"");
    svg.rect((2, 4), (scaled(have, most, WIDTH), 8), "fill=\"#0e6e6e\"");
    let mark = 2 + scaled(need, most, WIDTH);
    svg.line((mark, 0), (mark, 16), "stroke=\"#1c1c1c\" stroke-width=\"2\"");
    svg.beside()
}
