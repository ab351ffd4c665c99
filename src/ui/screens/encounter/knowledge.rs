//! The knowledge base: articles are found by typing, and cost time to read.

use std::collections::BTreeSet;

use egui::{Key, Ui};

use super::source::Source;
use crate::args;
use crate::encounter::Event;
use crate::msg;
use crate::scenario::ArticleIx;
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::search::finds;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{card, field, list, text};
use crate::ui::words::words;

words! {
    /// The fixed words of the knowledge base.
    KnowledgeWords {
        search = msg!("desk-search"),
        none_fits = msg!("desk-search-none"),
        empty = msg!("desk-no-knowledge"),
        read = msg!("desk-article-read"),
    }
}

/// What can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnowledgeView {
    pub words: KnowledgeWords,
    pub articles: Vec<ArticleView>,
    /// Articles can be opened now.
    pub open: bool,
}

/// An article; its text is shown once it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleView {
    pub ix: ArticleIx,
    pub title: String,
    pub text: String,
    /// "Takes 20 seconds to find and read".
    pub costs: String,
    pub read: bool,
}

impl KnowledgeView {
    pub(super) fn new(source: &Source, open: bool) -> Self {
        let events = source.encounter().transcript().events();
        let read: BTreeSet<ArticleIx> = events
            .filter_map(|(_, event)| match event {
                Event::LookedUp { article, .. } => Some(*article),
                _ => None,
            })
            .collect();
        let article = |(at, article): (usize, &crate::scenario::Article)| {
            let time = source.catalogue.duration(article.ms.div_ceil(1000));
            ArticleView {
                ix: ArticleIx(at as u16),
                title: source.said(&article.title),
                text: source.said(&article.text),
                costs: source.catalogue.format(msg!("desk-article-costs"), &args![time = time]),
                read: read.contains(&ArticleIx(at as u16)),
            }
        };
        KnowledgeView {
            words: KnowledgeWords::new(source.catalogue),
            articles: source.scenario().knowledge.iter().enumerate().map(article).collect(),
            open,
        }
    }

    /// The articles whose title or text has every word of `filter`.
    pub fn found(&self, filter: &str) -> Vec<&ArticleView> {
        let fits = |it: &&ArticleView| finds(filter, &format!("{} {}", it.title, it.text));
        self.articles.iter().filter(fits).collect()
    }
}

/// Draws the search and what it finds. `/` goes to the field.
pub(super) fn show(ui: &mut Ui, view: &KnowledgeView, filter: &mut String, out: &mut Vec<Action>) {
    let words = &view.words;
    if view.articles.is_empty() {
        text::muted(ui, &words.empty);
        return;
    }
    let slash = keys::pressed(ui, Key::Slash);
    let searched = field::show(ui, &words.search, filter, 400.0);
    if slash {
        searched.request_focus();
    }
    ui.add_space(GRID / 2.0);
    let found = view.found(filter);
    if found.is_empty() {
        text::muted(ui, &words.none_fits);
    }
    let mut closed = Vec::new();
    for article in found {
        let row = ui.push_id(article.ix.0, |ui| one(ui, article, view, out)).inner;
        closed.extend(row);
    }
    list::walk(ui, &closed, 0);
}

/// Draws an article; returns what can be pressed to open it.
fn one(
    ui: &mut Ui,
    article: &ArticleView,
    view: &KnowledgeView,
    out: &mut Vec<Action>,
) -> Option<egui::Response> {
    if article.read {
        card::show(ui, |ui| {
            text::heading(ui, &article.title, Size::Body);
            text::body(ui, &article.text);
        });
        return None;
    }
    let name = format!("{}. {}", article.title, article.costs);
    let row = ui.add_enabled_ui(view.open, |ui| {
        card::choosable(ui, &name, false, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            text::silent(&text::strong(ui, &article.title));
            text::silent(&text::small(ui, &article.costs));
        })
    });
    if row.inner.clicked() {
        out.push(Action::LookUp(article.ix));
    }
    Some(row.inner)
}
