//! On which days how much was done.

use egui::Ui;

use super::shown;
use super::source::Source;
use super::view::{CareerMemo, CareerWords};
use crate::args;
use crate::career::{Day, calendar};
use crate::msg;
use crate::ui::theme::GRID;
use crate::ui::widgets::calendar::{CalendarView, CalendarWords, DayView, legend, show as draw};
use crate::ui::widgets::table::TableView;
use crate::ui::widgets::{card, text};

/// The days of the last weeks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DaysView {
    pub calendar: CalendarView,
    pub table: TableView,
    /// On how many days something was practised.
    pub practised: String,
}

impl DaysView {
    pub fn new(source: &Source, practised: String) -> Self {
        let catalogue = source.catalogue;
        let text = |key| catalogue.text(key);
        let days = calendar(source.standing.ladder, source.history, source.now);
        let week = |days: &[Day]| {
            let name = days.first().map_or_else(String::new, |first| source.short_day(first.day));
            (name, days.iter().map(|it| day(source, it)).collect())
        };
        let busy = days.iter().rev().filter(|it| it.contacts + it.practice > 0);
        let rows = busy.map(|it| {
            let counts = [it.contacts, it.practice, it.minutes as usize];
            [source.wording().day(it.day)].into_iter().chain(counts.map(|it| it.to_string())).collect()
        });
        let table = TableView {
            name: text(msg!("career-tab-days")),
            head: vec![
                text(msg!("trends-day")),
                text(msg!("days-contacts")),
                text(msg!("days-practised")),
                text(msg!("days-minutes")),
            ],
            rows: rows.collect(),
        };
        let calendar = CalendarView {
            weekdays: (1..=7).map(|at| catalogue.word("weekday", &at.to_string())).collect(),
            weeks: days.chunks(7).map(week).collect(),
            words: CalendarWords {
                nothing: text(msg!("days-none")),
                one: text(msg!("days-one")),
                two: text(msg!("days-two")),
                more: text(msg!("days-more")),
                practice: text(msg!("days-practice")),
            },
            name: practised.clone(),
        };
        DaysView { calendar, table, practised }
    }
}

fn day(source: &Source, it: &Day) -> DayView {
    let format = |key, count: usize| source.catalogue.format(key, &args![count = count]);
    let mut words = vec![source.wording().day(it.day)];
    if it.contacts > 0 {
        words.push(format(msg!("day-contacts"), it.contacts));
    }
    if it.practice > 0 {
        words.push(format(msg!("day-practice"), it.practice));
    }
    if it.minutes > 0 {
        words.push(format(msg!("day-minutes"), it.minutes as usize));
    }
    DayView { contacts: it.contacts, practice: it.practice > 0, words: words.join(" · ") }
}

/// Draws the calendar, or its figures.
pub fn show(ui: &mut Ui, view: &DaysView, memo: &mut CareerMemo, words: &CareerWords) {
    if view.table.rows.is_empty() {
        card::show(ui, |ui| text::muted(ui, &words.days_empty));
        return;
    }
    shown::both(ui, &view.table, memo, words, |ui| {
        text::body(ui, &view.practised);
        ui.add_space(GRID);
        draw(ui, &view.calendar);
        ui.add_space(GRID);
        legend(ui, &view.calendar);
    });
}
