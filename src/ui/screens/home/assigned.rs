//! What a trainer asks: each assignment that is still to be done, with what is left of it.

use egui::Ui;

use crate::args;
use crate::assignment::{Assignment, Done, Standing, standing};
use crate::career::Now;
use crate::l10n::Catalogue;
use crate::msg;
use crate::records::Entry;
use crate::scenario::{Agent, Library};
use crate::ui::action::Action;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{button, card, text};

/// An assignment, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignedView {
    pub title: String,
    /// "Open: 2 of 5 passed", and "Until 5 December 2026".
    pub about: Vec<String>,
    /// The trainer's own words.
    pub note: Option<String>,
    /// What is left to do.
    pub tasks: Vec<TaskView>,
}

/// One thing that is left to do.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskView {
    pub title: String,
    /// "open, pass mark 80".
    pub said: String,
    /// None for what is not installed.
    pub opens: Option<Action>,
    /// "Start: Four days offline", for a screen reader.
    pub start: String,
}

/// What is asked of a person, and when it is read.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub given: &'a [Assignment],
    pub now: Now,
}

impl AssignedView {
    /// Those that are still to be done, what is due first before the others. `attempts` the newest first.
    pub fn all(
        asked: Asked,
        library: &Library,
        attempts: &[Entry],
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Vec<AssignedView> {
        if asked.given.is_empty() {
            return Vec::new();
        }
        let done: Vec<Done> = attempts.iter().rev().filter_map(Done::of).collect();
        let all = asked.given.iter().map(|it| standing(it, library, &done, asked.now));
        let mut open: Vec<Standing> = all.filter(Standing::is_open).collect();
        open.sort_by_key(|it| it.assignment.until.unwrap_or(i64::MAX));
        open.iter().map(|it| AssignedView::new(it, library, agent, catalogue)).collect()
    }

    fn new(it: &Standing, library: &Library, agent: &Agent, catalogue: &Catalogue) -> AssignedView {
        let left = it.tasks.iter().filter(|task| task.state.is_open()).map(|task| {
            let title = library.title(task.scenario, catalogue.locale(), agent);
            let title = title.unwrap_or_else(|| task.scenario.to_owned());
            let not_there = || catalogue.format(msg!("assignment-not-there"), &args![play = task.scenario]);
            TaskView {
                said: if task.is_there { task.told(catalogue) } else { not_there() },
                opens: opens(task.scenario, library),
                start: catalogue.format(msg!("home-start"), &args![title = &title]),
                title,
            }
        });
        AssignedView {
            title: it.assignment.title.clone(),
            about: std::iter::once(it.told(catalogue)).chain(it.assignment.days(catalogue)).collect(),
            note: it.assignment.note.clone(),
            tasks: left.collect(),
        }
    }
}

/// How something is begun.
fn opens(id: &str, library: &Library) -> Option<Action> {
    let scenario = library.scenario(id).map(|_| Action::StartEncounter { scenario: id.to_owned() });
    let interview = || library.interview(id).map(|_| Action::OpenInterview(id.to_owned()));
    let calibration = || library.calibration(id).map(|_| Action::OpenCalibration(id.to_owned()));
    scenario.or_else(interview).or_else(calibration)
}

/// Draws them, each as a card under these words.
pub(super) fn show(ui: &mut Ui, views: &[AssignedView], heading: &str, start: &str, out: &mut Vec<Action>) {
    for (at, view) in views.iter().enumerate() {
        ui.push_id(("assigned", at), |ui| one(ui, view, heading, start, out));
        ui.add_space(GRID);
    }
}

fn one(ui: &mut Ui, view: &AssignedView, heading: &str, start: &str, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        text::small(ui, heading);
        text::heading(ui, &view.title, Size::Body);
        for about in &view.about {
            text::small(ui, about);
        }
        if let Some(note) = &view.note {
            text::body(ui, note);
        }
        for (at, task) in view.tasks.iter().enumerate() {
            ui.separator();
            ui.push_id(at, |ui| {
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    text::strong(ui, &task.title);
                    text::small(ui, &task.said);
                });
                let Some(opens) = &task.opens else { return };
                let pressed = button::quiet(ui, start);
                // Several buttons say the same: each is told with what it begins.
                ui.ctx().accesskit_node_builder(pressed.id, |node| node.set_label(task.start.as_str()));
                if pressed.clicked() {
                    out.push(opens.clone());
                }
            });
        }
    });
}
