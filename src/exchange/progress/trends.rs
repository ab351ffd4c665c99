//! How grades and times went from contact to contact.

use super::super::html::{element, head, table, text};
use super::super::svg::{At, FAINT, GUIDE, NOW, NOW_DOT, ONE, STRONG, Side, Svg, WIDE, scaled};
use super::{Career, figure};
use crate::career::{Point, Series, Trend};
use crate::l10n::Key;
use crate::{args, msg};

/// How many contacts are shown.
const LAST: usize = 20;
/// A panel: its width and that of the figures at its left; the height of its scale.
const PANEL: i32 = WIDE / 3;
const LEFT: i32 = 34;
const INSIDE: i32 = PANEL - LEFT - 34;
const HIGH: i32 = 110;
const TOP: i32 = 34;

/// One series on the rows that all share: a point for each contact that shows it.
struct Panel<'a> {
    trend: Trend<'a>,
    rows: Vec<Option<Point<'a>>>,
}

pub fn section(career: &Career) -> String {
    // Every contact has grades: theirs are the contacts that are shown.
    let of = |series| Trend::of(series, career.words.ladder, career.history, LAST);
    let contacts = of(Series::Empathy).points;
    let panel = |series: &Series| {
        let trend = of(*series);
        let found =
            |contact: &Point| trend.points.iter().find(|point| point.attempt == contact.attempt).copied();
        Panel { rows: contacts.iter().map(found).collect(), trend }
    };
    let (grades, times): (Vec<Series>, Vec<Series>) =
        Series::ALL.iter().partition(|series| series.is_grade());
    let grades: Vec<Panel> = grades.iter().map(panel).collect();
    let times: Vec<Panel> = times.iter().map(panel).collect();
    part(
        career,
        &contacts,
        &grades,
        "grades",
        [msg!("progress-grades"), msg!("progress-grades-about"), msg!("progress-grades-caption")],
    ) + &part(
        career,
        &contacts,
        &times,
        "times",
        [msg!("progress-times"), msg!("progress-times-about"), msg!("progress-times-caption")],
    )
}

/// A picture of three panels, what came of them lately, and all figures.
fn part(
    career: &Career,
    contacts: &[Point],
    panels: &[Panel],
    id: &str,
    [title, about, caption]: [Key; 3],
) -> String {
    let title = career.text(title);
    let about = career.words.catalogue.format(about, &args![contacts = contacts.len()]);
    let picture = picture(career, contacts, panels).done(id, &title, &about);
    let lately: String = panels.iter().filter_map(|panel| lately(career, panel)).collect();
    let lately = if lately.is_empty() { lately } else { element("ul", &lately) };
    text("h2", &title)
        + &figure(&picture, &(lately + &figures(career, contacts, panels, &career.text(caption))))
}

fn name(career: &Career, series: Series) -> String {
    career.words.catalogue.word("series", series.slug())
}

/// The last five beside the five before.
fn lately(career: &Career, panel: &Panel) -> Option<String> {
    let args = args![
        name = name(career, panel.trend.series),
        last = panel.trend.lately()?,
        before = panel.trend.before()?
    ];
    Some(career.line("li", msg!("progress-lately"), &args))
}

fn figures(career: &Career, contacts: &[Point], panels: &[Panel], caption: &str) -> String {
    let scenario = |id: &str| {
        career.history.iter().rev().find(|entry| entry.id() == id).map_or("", |entry| entry.scenario())
    };
    let row = |(at, contact): (usize, &Point)| {
        let mut row = vec![
            (at + 1).to_string(),
            career.date(contact.at),
            career.words.title(scenario(contact.attempt)),
        ];
        for panel in panels {
            let point = panel.rows[at];
            let cell =
                |figure: Option<u32>| figure.map_or_else(|| "–".to_owned(), |figure| figure.to_string());
            row.push(cell(point.map(|point| point.value)));
            row.push(cell(point.and_then(|point| point.smooth)));
        }
        row
    };
    let rows: Vec<Vec<String>> = contacts.iter().enumerate().map(row).collect();
    table(caption, &twofold_head(career, panels), &rows)
}

/// Each series over its two columns: the contact, and the mean of five.
fn twofold_head(career: &Career, panels: &[Panel]) -> String {
    let tall = |key| career.line("th scope=\"col\" rowspan=\"2\"", key, &args![]);
    let above = [msg!("progress-number"), msg!("progress-date"), msg!("progress-contact")].map(tall).concat();
    let wide = |panel: &Panel| text("th scope=\"colgroup\" colspan=\"2\"", &name(career, panel.trend.series));
    let above = above + &panels.iter().map(wide).collect::<String>();
    let two = [msg!("progress-value"), msg!("progress-mean")].map(|key| career.text(key));
    let below: Vec<String> = panels.iter().flat_map(|_| two.clone()).collect();
    element("tr", &above) + &head(&below)
}

fn picture(career: &Career, contacts: &[Point], panels: &[Panel]) -> Svg {
    let mut svg = Svg::new(WIDE, TOP + HIGH + 24);
    // Grades have one scale, and so have times: each curve can be held against those beside it.
    let values = panels.iter().flat_map(|panel| panel.rows.iter().flatten().map(|point| point.value));
    let is_grade = panels.iter().all(|panel| panel.trend.series.is_grade());
    let most = if is_grade { 100 } else { round(values.max().unwrap_or(0)) };
    for (at, panel) in panels.iter().enumerate() {
        let left = at as i32 * PANEL + LEFT;
        svg.words((left, 16), Side::Right, STRONG, &name(career, panel.trend.series));
        for step in [0, most / 2, most] {
            let y = TOP + HIGH - scaled(step, most, HIGH);
            svg.line((left, y), (left + INSIDE, y), GUIDE);
            svg.words((left - 6, y + 4), Side::Left, FAINT, &step.to_string());
        }
        let x = |row: usize| match contacts.len() {
            0 | 1 => left + INSIDE / 2,
            count => left + scaled(row as u32, count as u32 - 1, INSIDE),
        };
        for (row, side) in [(0, Side::Right), (contacts.len().saturating_sub(1), Side::Left)] {
            svg.words(
                (x(row), TOP + HIGH + 18),
                if contacts.len() > 1 { side } else { Side::Middle },
                FAINT,
                &(row + 1).to_string(),
            );
        }
        let place = |row: usize, value: u32| (x(row), TOP + HIGH - scaled(value, most, HIGH));
        let shown = || panel.rows.iter().enumerate().filter_map(|(row, point)| Some((row, (*point)?)));
        for (row, point) in shown() {
            svg.dot(place(row, point.value), ONE);
        }
        let smooth: Vec<At> = shown().filter_map(|(row, point)| Some(place(row, point.smooth?))).collect();
        svg.polyline(&smooth, NOW);
        if let (Some((x, y)), Some(last)) = (smooth.last(), panel.trend.lately()) {
            svg.dot((*x, *y), NOW_DOT);
            svg.words((x + 6, y + 4), Side::Right, STRONG, &last.to_string());
        }
    }
    svg
}

/// The next of 10, 20, 50, 100 and so on.
fn round(most: u32) -> u32 {
    let tens = (1..10).map(|power| 10u32.pow(power));
    let steps = tens.flat_map(|ten| [1, 2, 5].map(|times| ten.saturating_mul(times)));
    steps.into_iter().find(|step| *step >= most).unwrap_or(u32::MAX)
}
