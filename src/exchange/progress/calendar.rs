//! The days of the last weeks, and how much was done on each.

use super::super::html::{head, table, text};
use super::super::svg::{FAINT, INK, Side, Svg, WIDE};
use super::{Career, figure};
use crate::career::{Day, calendar, weekday};
use crate::{args, msg};

const LEFT: i32 = 56;
const ACROSS: i32 = (WIDE - LEFT) / 12;
const DOWN: i32 = 26;
const TOP: i32 = 20;

pub fn section(career: &Career) -> String {
    let days = calendar(career.words.ladder, career.history, career.now);
    let weekdays: Vec<String> =
        (1..=7).map(|day| career.words.catalogue.word("weekday", &day.to_string())).collect();
    let mut columns = [msg!("progress-number"), msg!("progress-week")].map(|key| career.text(key)).to_vec();
    columns.extend(weekdays.iter().cloned());
    columns.extend(
        [msg!("progress-contacts-done"), msg!("progress-practice"), msg!("progress-minutes")]
            .map(|key| career.text(key)),
    );
    let rows: Vec<Vec<String>> =
        days.chunks(7).enumerate().map(|(at, week)| row(career, at + 1, week)).collect();
    let done: Vec<&Day> = days.iter().filter(|day| day.contacts + day.practice > 0).collect();
    let title = career.text(msg!("progress-calendar"));
    let about = args![days = done.len(), of = days.len()];
    let about = career.words.catalogue.format(msg!("progress-calendar-about"), &about);
    let picture = picture(&days, &weekdays, &rows).done("calendar", &title, &about);
    text("h2", &title)
        + &figure(&picture, &table(&career.text(msg!("progress-calendar-caption")), &head(&columns), &rows))
}

/// A week: its number, its Monday, what was done on each day, and its sums.
fn row(career: &Career, number: usize, week: &[Day]) -> Vec<String> {
    let mut row = vec![number.to_string(), career.words.day(week[0].day)];
    row.extend(week.iter().map(cell));
    row.resize(9, String::new());
    let (contacts, practice) = (
        week.iter().map(|day| day.contacts).sum::<usize>(),
        week.iter().map(|day| day.practice).sum::<usize>(),
    );
    let minutes: u64 = week.iter().map(|day| u64::from(day.minutes)).sum();
    row.extend([contacts.to_string(), practice.to_string(), minutes.to_string()]);
    row
}

/// Contacts, and with a plus what else there was.
fn cell(day: &Day) -> String {
    match (day.contacts, day.practice) {
        (0, 0) => "·".to_owned(),
        (contacts, 0) => contacts.to_string(),
        (0, practice) => format!("+{practice}"),
        (contacts, practice) => format!("{contacts}+{practice}"),
    }
}

/// A column for each week, with the same figures as the table.
fn picture(days: &[Day], weekdays: &[String], rows: &[Vec<String>]) -> Svg {
    let mut svg = Svg::new(WIDE, TOP + 7 * DOWN + 4);
    for (at, name) in weekdays.iter().enumerate() {
        svg.words((LEFT - 8, TOP + at as i32 * DOWN + 17), Side::Left, FAINT, name);
    }
    for week in 0..rows.len() {
        svg.words(
            (LEFT + week as i32 * ACROSS + (ACROSS - 4) / 2, 13),
            Side::Middle,
            FAINT,
            &(week + 1).to_string(),
        );
    }
    for (at, day) in days.iter().enumerate() {
        let (week, down) = (at / 7, weekday(day.day));
        let (x, y) = (LEFT + week as i32 * ACROSS, TOP + down as i32 * DOWN);
        let fill = match day.contacts + day.practice {
            0 => "#fff",
            1 => "#dcebea",
            2 | 3 => "#a9d0ce",
            _ => "#6db0ad",
        };
        let edge =
            if at + 1 == days.len() { "stroke=\"#1c1c1c\" stroke-width=\"2\"" } else { "stroke=\"#767676\"" };
        svg.rect((x, y), (ACROSS - 4, DOWN - 4), &format!("fill=\"{fill}\" {edge}"));
        if day.contacts + day.practice > 0 {
            svg.words((x + (ACROSS - 4) / 2, y + 15), Side::Middle, INK, &rows[week][2 + down]);
        }
    }
    svg
}
