//! What the screen says.

use super::lines::{self, RowView};
use super::sums::SumsView;
use crate::args;
use crate::grading::compare::align;
use crate::l10n::Catalogue;
use crate::msg;
use crate::records::Entry;
use crate::scenario::Agent;
use crate::ui::action::Screen;
use crate::ui::screens::debrief::Debriefed;
use crate::ui::screens::parts::attempts::{Named, finished};
use crate::ui::screens::parts::{help, nav};
use crate::ui::widgets::curves::PairCurveView;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::{said, words};

words! {
    /// The fixed words of this screen.
    CompareWords {
        title = msg!("compare-title"),
        left = msg!("compare-left"),
        right = msg!("compare-right"),
        customers = msg!("debrief-customers"),
        grades = msg!("compare-grades"),
        difference = msg!("compare-difference"),
        handle_time = msg!("debrief-handle-time"),
        moods = msg!("debrief-curve"),
        transcript = msg!("debrief-transcript"),
        none_title = msg!("compare-none-title"),
        none = msg!("compare-none"),
        again = msg!("debrief-again"),
        back = msg!("compare-back"),
        open = msg!("compare-open"),
    }
}

/// One attempt that is over.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub attempt: &'a str,
    /// One for each customer.
    pub contacts: &'a [Debriefed<'a>],
}

/// What the screen is made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The earlier attempt; its scenario is that of the other one too.
    pub left: Side<'a>,
    /// None: there is no other attempt yet.
    pub right: Option<Side<'a>>,
    /// What is kept, the newest first.
    pub past: &'a [Entry],
    /// Where Esc leads.
    pub back: Screen,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct CompareView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: CompareWords,
    pub back: Screen,
    /// Id of the scenario.
    pub scenario: String,
    /// "Nadia Berger · Four days offline".
    pub title: String,
    pub left: SideView,
    /// None where there is no other attempt yet.
    pub right: Option<SideView>,
    /// Every finished attempt: id and short name.
    pub attempts: Vec<(String, String)>,
    /// One for each customer.
    pub pairs: Vec<PairView>,
}

/// One side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideView {
    pub attempt: String,
    /// "Attempt 2 · 61 of 100 · from line 5 of attempt 1 on".
    pub label: String,
}

/// One customer in both attempts.
#[derive(Clone, Debug, PartialEq)]
pub struct PairView {
    pub customer: String,
    pub sums: SumsView,
    /// Anger, trust, patience.
    pub moods: Vec<PairCurveView>,
    pub rows: Vec<RowView>,
}

impl CompareView {
    pub fn new(source: &Source) -> Self {
        let Source { left, right, agent, catalogue, .. } = *source;
        let scenario = left.contacts.first().map(|contact| contact.encounter.scenario());
        let id = scenario.map(|scenario| scenario.id.clone()).unwrap_or_default();
        let named = finished(source.past, &id, catalogue);
        let pairs = left.contacts.iter().zip(right.map_or(&[][..], |right| right.contacts));
        CompareView {
            nav: nav(Screen::Compare, catalogue),
            help: help(Screen::Compare, catalogue),
            words: CompareWords::new(catalogue),
            back: source.back,
            title: scenario.map_or_else(String::new, |scenario| {
                format!("{} · {}", scenario.customer.name, said(scenario, &scenario.title, agent, catalogue))
            }),
            left: side(left, &named, catalogue),
            right: right.map(|right| side(right, &named, catalogue)),
            attempts: named.iter().map(|it| (it.id.clone(), it.short.clone())).collect(),
            pairs: pairs.map(|(left, right)| PairView::new(left, right, agent, catalogue)).collect(),
            scenario: id,
        }
    }
}

fn side(side: Side, named: &[Named], catalogue: &Catalogue) -> SideView {
    let known = named.iter().find(|it| it.id == side.attempt).map(|it| it.label.clone());
    let overall = side.contacts.first().map_or(0, |contact| contact.scorecard.grades.overall);
    SideView {
        attempt: side.attempt.to_owned(),
        label: known.unwrap_or_else(|| catalogue.format(msg!("attempt-grade"), &args![grade = overall])),
    }
}

impl PairView {
    fn new(left: &Debriefed, right: &Debriefed, agent: &Agent, catalogue: &Catalogue) -> PairView {
        let rows = align(left.encounter.transcript(), right.encounter.transcript());
        PairView {
            customer: left.encounter.scenario().customer.name.clone(),
            sums: SumsView::new(left.scorecard, right.scorecard, catalogue),
            moods: lines::moods(left.encounter, right.encounter, &rows, catalogue),
            rows: lines::rows(left.encounter, right.encounter, &rows, agent, catalogue),
        }
    }
}
