//! After a coaching talk: the agent's next calls, with the old habit and as the talk left it.

use egui::Ui;

use crate::args;
use crate::coaching::{NextCalls, Told, ToldCall};
use crate::grading::Grades;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Scenario;
use crate::ui::layout::{columns, room};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{card, text};

/// What a talk came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextCallsView {
    pub heading: String,
    pub summary: String,
    pub calls: Vec<CallView>,
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallView {
    pub title: String,
    /// "Empathy: 20 → 100", one for each grade.
    pub grades: Vec<String>,
    /// What the customer had said; None where nothing differs.
    pub customer: Option<String>,
    /// What the agent says with the old habit, and after the talk; or why nothing differs.
    pub before: String,
    pub after: Option<String>,
}

impl NextCallsView {
    pub fn new(calls: &NextCalls, talk: &Scenario, catalogue: &Catalogue) -> NextCallsView {
        let Told { heading, summary, calls } = calls.told(talk, catalogue);
        let call = |call: ToldCall| {
            let grades = grades(&call.before, &call.after, catalogue);
            let quote = |text: &str| catalogue.format(msg!("play-quote"), &args![text = text]);
            match &call.shown {
                Ok(it) => CallView {
                    title: call.title,
                    grades,
                    customer: Some(
                        catalogue.format(msg!("next-calls-customer"), &args![line = quote(&it.customer)]),
                    ),
                    before: catalogue.format(msg!("next-calls-before"), &args![line = quote(&it.before)]),
                    after: Some(catalogue.format(msg!("next-calls-after"), &args![line = quote(&it.after)])),
                },
                Err(why) => {
                    CallView { title: call.title, grades, customer: None, before: why.clone(), after: None }
                }
            }
        };
        NextCallsView { heading, summary, calls: calls.into_iter().map(call).collect() }
    }
}

fn grades(before: &Grades, after: &Grades, catalogue: &Catalogue) -> Vec<String> {
    let rows = [
        (msg!("play-grade-empathy"), before.empathy, after.empathy),
        (msg!("play-grade-resolution"), before.resolution, after.resolution),
        (msg!("play-grade-handle-time"), before.handle_time, after.handle_time),
        (msg!("play-grade-overall"), before.overall, after.overall),
    ];
    let row = |(key, before, after)| {
        let args = args![grade = catalogue.text(key), before = before, after = after];
        catalogue.format(msg!("next-calls-grade"), &args)
    };
    rows.into_iter().map(row).collect()
}

/// Draws one card with a column for each call.
pub(super) fn show(ui: &mut Ui, view: &NextCallsView) {
    let c = Theme::of(ui.ctx()).colors;
    card::show(ui, |ui| {
        text::heading(ui, &view.heading, Size::Lead);
        text::body(ui, &view.summary);
        ui.add_space(GRID);
        let stacked = room(ui) < 260.0 * view.calls.len() as f32;
        columns(ui, &vec![1.0; view.calls.len()], stacked, |ui, at| {
            let call = &view.calls[at];
            text::strong(ui, &call.title);
            for grade in &call.grades {
                text::small(ui, grade);
            }
            ui.add_space(GRID);
            if let Some(customer) = &call.customer {
                text::muted(ui, customer);
            }
            match &call.after {
                None => drop(text::muted(ui, &call.before)),
                Some(after) => {
                    text::styled(ui, &call.before, Size::Body, false, c.harm);
                    text::styled(ui, after, Size::Body, false, c.good);
                }
            }
        });
    });
}
