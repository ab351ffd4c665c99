//! The whole screen, in the reader's language.

use super::contact::ContactView;
use super::next_calls::NextCallsView;
use super::source::{One, Source};
use super::words::DebriefWords;
use crate::grading::Coaching;
use crate::ui::action::Screen;
use crate::ui::screens::parts::attempts::{Named, others};
use crate::ui::screens::parts::{help, nav};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: DebriefWords,
    /// Id of the scenario that was begun.
    pub scenario: String,
    /// Id of this attempt; None where nothing is kept.
    pub attempt: Option<String>,
    /// One for each customer; at least one.
    pub contacts: Vec<ContactView>,
    /// After a coaching talk.
    pub next_calls: Option<NextCallsView>,
    /// What may be compared: the attempt that this one goes back to first, then the newest.
    pub others: Vec<Named>,
    /// Lines and reasons are shown only when they are asked for.
    pub on_request: bool,
}

impl DebriefView {
    pub fn new(source: &Source) -> Self {
        let Source { agent, catalogue, .. } = *source;
        let contacts = source.contacts.iter();
        let talk = source.contacts.first().map(|contact| contact.encounter.scenario());
        let scenario = source.contacts.first().map(|contact| contact.encounter.scenario().id.clone());
        DebriefView {
            nav: nav(Screen::Debrief, catalogue),
            help: help(Screen::Debrief, catalogue),
            words: DebriefWords::new(catalogue),
            others: others(source.past, scenario.as_deref().unwrap_or_default(), source.attempt, catalogue),
            next_calls: source
                .next_calls
                .zip(talk)
                .map(|(calls, talk)| NextCallsView::new(calls, talk, catalogue)),
            scenario: scenario.unwrap_or_default(),
            attempt: source.attempt.map(str::to_owned),
            contacts: contacts
                .map(|contact| ContactView::new(&One { contact: *contact, agent, catalogue }))
                .collect(),
            on_request: source.coaching == Coaching::Off,
        }
    }
}
