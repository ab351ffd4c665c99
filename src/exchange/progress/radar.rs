//! Competencies as a star, with last month beside it.

use super::super::html::{head, table, text};
use super::super::svg::{
    self, At, FAINT, GUIDE, INK, NOW, NOW_DOT, NOW_WASH, RANGE, STRONG, Side, Svg, THEN, THEN_DOT, WIDE,
    polar, scaled,
};
use super::{Career, figure};
use crate::career::{AGO_D, Level, Spoke, radar};
use crate::{args, msg};

const FAR: i32 = 130;
const MIDDLE: At = (WIDE / 2, 190);

pub fn section(career: &Career) -> String {
    let words = &career.words;
    let spokes = radar(words.ladder, career.history, career.now);
    let names: Vec<String> =
        spokes.iter().map(|it| words.competency(&words.ladder.competencies[it.competency])).collect();
    let columns = [
        msg!("progress-competency"),
        msg!("progress-now"),
        msg!("progress-range"),
        msg!("progress-ago"),
        msg!("progress-seen-in"),
    ];
    let columns = columns.map(|key| words.catalogue.format(key, &args![days = AGO_D]));
    let row = |(name, it): (&String, &Spoke)| {
        let range = it
            .now
            .map(|it| words.catalogue.format(msg!("career-range"), &args![low = it.low, high = it.high]));
        let (now, ago) = (it.now.map(|it| it.value), it.before.map(|it| it.value));
        let range = range.unwrap_or_else(|| "–".to_owned());
        vec![name.clone(), career.known(now), range, career.known(ago), it.seen.to_string()]
    };
    let rows: Vec<Vec<String>> = names.iter().zip(&spokes).map(row).collect();
    let title = career.text(msg!("progress-competencies"));
    let about = words.catalogue.format(msg!("progress-radar-about"), &args![days = AGO_D]);
    let picture = picture(career, &spokes, &names).done("radar", &title, &about);
    text("h2", &title)
        + &figure(&picture, &table(&career.text(msg!("progress-radar-caption")), &head(&columns), &rows))
}

fn picture(career: &Career, spokes: &[Spoke], names: &[String]) -> Svg {
    let mut svg = Svg::new(WIDE, 400);
    let place = |far: i32, at: usize| polar(MIDDLE, far, at, spokes.len());
    let on = |value: u8, at: usize| place(scaled(value.into(), 100, FAR), at);
    for ring in [25, 50, 75, 100] {
        let around: Vec<At> = (0..spokes.len()).map(|at| on(ring, at)).collect();
        svg.polygon(&around, GUIDE);
    }
    for at in 0..spokes.len() {
        svg.line(MIDDLE, place(FAR, at), GUIDE);
    }
    for (at, level) in spokes.iter().enumerate().filter_map(|(at, it)| Some((at, it.now?))) {
        svg.line(on(level.low, at), on(level.high, at), RANGE);
    }
    shape(&mut svg, spokes, |it| it.before, on, (THEN, None));
    shape(&mut svg, spokes, |it| it.now, on, (NOW, Some(NOW_WASH)));
    for (at, it) in spokes.iter().enumerate() {
        if let Some(level) = it.before {
            svg.square(on(level.value, at), THEN_DOT);
        }
        if let Some(level) = it.now {
            svg.dot(on(level.value, at), NOW_DOT);
        }
    }
    for (at, (name, it)) in names.iter().zip(spokes).enumerate() {
        let (x, y) = place(FAR + 16, at);
        let side = match x - MIDDLE.0 {
            -8..=8 => Side::Middle,
            ..-8 => Side::Left,
            _ => Side::Right,
        };
        let mut lines = svg::lines(name, 26);
        lines.push(career.known(it.now.map(|level| level.value)));
        // Above the middle they grow upwards, below it downwards.
        let count = lines.len() as i32;
        let first = y + 4 - (count - 1) * 14 * (MIDDLE.1 + FAR + 16 - y) / (2 * FAR + 32);
        for (row, line) in lines.iter().enumerate() {
            let look = if row + 1 == lines.len() { STRONG } else { INK };
            svg.words((x, first + 14 * row as i32), side, look, line);
        }
    }
    legend(career, &mut svg);
    svg
}

/// The line around, where all is known; else the parts of it between neighbours that are.
fn shape(
    svg: &mut Svg,
    spokes: &[Spoke],
    level: impl Fn(&Spoke) -> Option<Level>,
    on: impl Fn(u8, usize) -> At,
    (line, wash): (&str, Option<&str>),
) {
    let places: Vec<Option<At>> =
        spokes.iter().enumerate().map(|(at, it)| level(it).map(|level| on(level.value, at))).collect();
    if let Some(all) = places.iter().copied().collect::<Option<Vec<At>>>() {
        wash.into_iter().chain([line]).for_each(|look| svg.polygon(&all, look));
        return;
    }
    let next = places.iter().cycle().skip(1);
    for two in places.iter().zip(next) {
        if let (Some(one), Some(other)) = two {
            svg.line(*one, *other, line);
        }
    }
}

fn legend(career: &Career, svg: &mut Svg) {
    let y = 392;
    let words = |key| career.words.catalogue.format(key, &args![days = AGO_D]);
    svg.line((20, y - 4), (50, y - 4), NOW);
    svg.dot((35, y - 4), NOW_DOT);
    svg.words((58, y), Side::Right, FAINT, &words(msg!("progress-now")));
    svg.line((180, y - 4), (210, y - 4), THEN);
    svg.square((195, y - 4), THEN_DOT);
    svg.words((218, y), Side::Right, FAINT, &words(msg!("progress-ago")));
    svg.line((400, y - 4), (430, y - 4), RANGE);
    svg.words((438, y), Side::Right, FAINT, &words(msg!("progress-range")));
}
