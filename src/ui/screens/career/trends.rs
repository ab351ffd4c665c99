//! How the three grades and the three parts of handle time went from contact to contact.

use std::collections::BTreeMap;

use egui::Ui;

use super::shown;
use super::source::Source;
use super::view::{CareerMemo, CareerWords};
use crate::args;
use crate::career::{Series, Trend};
use crate::msg;
use crate::ui::layout::{columns, room};
use crate::ui::theme::Size;
use crate::ui::widgets::table::TableView;
use crate::ui::widgets::trend::{TrendLine, TrendView, show as draw};
use crate::ui::widgets::{card, text};

/// So many contacts are shown.
const LAST: usize = 30;
/// From so many on there is a way to see.
const LEAST: usize = 2;

/// The trends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrendsView {
    pub grades: TrendView,
    pub times: TrendView,
    /// "Empathy: 82 over the last five contacts, 75 over the five before."
    pub lately: [Vec<String>; 2],
    pub table: TableView,
}

impl TrendsView {
    pub fn new(source: &Source) -> Self {
        let catalogue = source.catalogue;
        let all: Vec<Trend> = (Series::ALL.iter())
            .map(|series| Trend::of(*series, source.standing.ladder, source.history, LAST))
            .collect();
        // The grades of a contact are always known, its times not of old ones: places are those of the grades.
        let contacts: Vec<(&str, i64)> =
            all.first().map_or_else(Vec::new, |it| it.points.iter().map(|it| (it.attempt, it.at)).collect());
        let places: BTreeMap<&str, usize> =
            contacts.iter().enumerate().map(|(at, (attempt, _))| (*attempt, at)).collect();
        let day = |it: Option<&(&str, i64)>| {
            it.map_or_else(String::new, |(_, at)| source.short_day(source.now.day_of(*at)))
        };
        let chart = |of_grades: bool| {
            let of: Vec<&Trend> = all.iter().filter(|it| it.series.is_grade() == of_grades).collect();
            let most = of.iter().flat_map(|it| &it.points).map(|it| it.value).max().unwrap_or(0);
            let lately: Vec<String> = of.iter().filter_map(|it| lately(source, it)).collect();
            let view = TrendView {
                lines: of.iter().map(|it| line(source, it, &places)).collect(),
                contacts: contacts.len(),
                scale: if of_grades { grades() } else { times(source, most) },
                from: day(contacts.first()),
                to: day(contacts.last()),
                name: if lately.is_empty() { catalogue.text(msg!("trends-few")) } else { lately.join(" ") },
            };
            (view, lately)
        };
        let ((grades, of_grades), (times, of_times)) = (chart(true), chart(false));
        TrendsView { grades, times, lately: [of_grades, of_times], table: table(source, &all, &contacts) }
    }
}

fn name(source: &Source, series: Series) -> String {
    source.catalogue.word("series", series.slug())
}

/// A figure as it is read: of 100, or as a clock shows it.
fn figure(source: &Source, series: Series, value: u32) -> String {
    if series.is_grade() { value.to_string() } else { source.catalogue.clock(value) }
}

fn lately(source: &Source, trend: &Trend) -> Option<String> {
    let said = |value| figure(source, trend.series, value);
    let (name, lately) = (name(source, trend.series), said(trend.lately()?));
    Some(match trend.before() {
        Some(before) => source
            .catalogue
            .format(msg!("trends-both"), &args![name = name, lately = lately, before = said(before)]),
        None => source.catalogue.format(msg!("trends-lately"), &args![name = name, lately = lately]),
    })
}

fn line(source: &Source, trend: &Trend, places: &BTreeMap<&str, usize>) -> TrendLine {
    let points = trend.points.iter();
    TrendLine {
        label: name(source, trend.series),
        points: points.filter_map(|it| Some((*places.get(it.attempt)?, it.value, it.smooth))).collect(),
    }
}

fn grades() -> Vec<(u32, String)> {
    [0, 25, 50, 75, 100].map(|value| (value, value.to_string())).to_vec()
}

/// Whole minutes, at most five lines above nothing.
fn times(source: &Source, most_s: u32) -> Vec<(u32, String)> {
    let minutes = most_s.div_ceil(60).max(1);
    let step = minutes.div_ceil(5);
    (0..=minutes.div_ceil(step)).map(|at| (at * step * 60, source.catalogue.clock(at * step * 60))).collect()
}

/// Each contact with all its figures, the newest first.
fn table(source: &Source, all: &[Trend], contacts: &[(&str, i64)]) -> TableView {
    let (catalogue, words) = (source.catalogue, source.wording());
    let known: Vec<BTreeMap<&str, u32>> =
        all.iter().map(|trend| trend.points.iter().map(|it| (it.attempt, it.value)).collect()).collect();
    let titles: BTreeMap<&str, &str> = source
        .history
        .iter()
        .rev()
        .filter(|entry| contacts.iter().any(|(attempt, _)| *attempt == entry.id()))
        .take(contacts.len())
        .map(|entry| (entry.id(), entry.scenario()))
        .collect();
    let rows = contacts.iter().rev().map(|(attempt, at)| {
        let title = titles.get(attempt).map_or_else(String::new, |id| words.title(id));
        let figures = all.iter().zip(&known).map(|(trend, known)| {
            known.get(attempt).map_or_else(|| "–".to_owned(), |value| figure(source, trend.series, *value))
        });
        [title, words.date(source.now, *at)].into_iter().chain(figures).collect()
    });
    let heads = [catalogue.text(msg!("trends-contact")), catalogue.text(msg!("trends-day"))];
    TableView {
        name: catalogue.text(msg!("career-tab-trends")),
        head: heads.into_iter().chain(all.iter().map(|it| name(source, it.series))).collect(),
        rows: rows.collect(),
    }
}

/// Draws the charts, or their figures.
pub fn show(ui: &mut Ui, view: &TrendsView, memo: &mut CareerMemo, words: &CareerWords) {
    if view.grades.contacts < LEAST {
        card::show(ui, |ui| text::muted(ui, &words.trends_empty));
        return;
    }
    if shown::switch(ui, memo, words) {
        shown::figures(ui, &view.table, memo, words);
        return;
    }
    let charts = [(&words.grades, &view.grades), (&words.times, &view.times)];
    columns(ui, &[1.0, 1.0], room(ui) < 1000.0, |ui, at| {
        let (title, chart) = charts[at];
        card::show(ui, |ui| {
            text::heading(ui, title, Size::Body);
            draw(ui, chart);
            ui.spacing_mut().item_spacing.y = 2.0;
            for sentence in &view.lately[at] {
                text::silent(&text::small(ui, sentence));
            }
        });
    });
    text::small(ui, &words.trends_note);
}
