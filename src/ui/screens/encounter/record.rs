//! The customer's record: the author's entries, the debt, and what was agreed.

use egui::{Stroke, Ui};

use super::lines::amount;
use super::source::Source;
use crate::args;
use crate::encounter::Event;
use crate::msg;
use crate::ui::theme::Theme;
use crate::ui::widgets::{card, text};

/// Label and value, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordView(pub Vec<(String, String)>);

impl RecordView {
    pub(super) fn new(source: &Source) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        let entries = scenario.record.iter();
        let mut rows: Vec<_> =
            entries.map(|entry| (source.said(&entry.label), source.said(&entry.value))).collect();
        if let Some(debt) = scenario.debt {
            let most = catalogue.format(msg!("desk-instalments-most"), &args![count = debt.instalments]);
            rows.push((catalogue.text(msg!("desk-debt")), amount(debt.owed, catalogue)));
            rows.push((catalogue.text(msg!("desk-instalments")), most));
        }
        for (_, event) in source.encounter().transcript().events() {
            match event {
                Event::PlanAgreed { plan, .. } => {
                    let args = args![count = plan.instalments, each = amount(plan.each, catalogue)];
                    let words = catalogue.format(msg!("desk-plan-of"), &args);
                    rows.push((catalogue.text(msg!("desk-plan")), words));
                }
                Event::Booked { product, .. } => {
                    let label = source.said(&scenario.products[product.at()].label);
                    rows.push((catalogue.text(msg!("desk-on-account")), label));
                }
                _ => {}
            }
        }
        RecordView(rows)
    }
}

/// Draws the entries on a card.
pub(super) fn show(ui: &mut Ui, view: &RecordView) {
    let hairline = Theme::of(ui.ctx()).colors.hairline;
    card::show(ui, |ui| {
        for (at, (label, value)) in view.0.iter().enumerate() {
            if at > 0 {
                let y = ui.cursor().top();
                ui.painter().hline(ui.max_rect().x_range(), y, Stroke::new(1.0, hairline));
                ui.add_space(4.0);
            }
            ui.spacing_mut().item_spacing.y = 2.0;
            text::small(ui, label);
            text::body(ui, value);
            ui.add_space(4.0);
        }
    });
}
