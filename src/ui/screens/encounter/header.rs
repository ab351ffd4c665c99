//! The top of the screen: who it is, the time, and what can be done at any moment.

use egui::{Frame, Margin, Stroke, Ui};

use super::answers::Stage;
use super::memo::EncounterMemo;
use super::source::Source;
use super::view::EncounterView;
use crate::args;
use crate::grading::HandleTimes;
use crate::l10n::Locale;
use crate::msg;
use crate::ui::action::Action;
use crate::ui::screens::settings::languages;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::clock::{self, ClockView};
use crate::ui::widgets::{button, text};

/// Who it is, and the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderView {
    pub customer: String,
    /// "Telecom · Phone".
    pub about: String,
    pub clock: ClockView,
    /// The other languages, each by its own name.
    pub languages: Vec<(Locale, String)>,
}

impl HeaderView {
    pub(super) fn new(source: &Source) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        HeaderView {
            customer: scenario.customer.name.clone(),
            about: format!(
                "{} · {}",
                catalogue.word("sector", scenario.sector.slug()),
                catalogue.word("channel", scenario.channel.slug())
            ),
            clock: time(source),
            languages: languages().into_iter().filter(|(locale, _)| locale != catalogue.locale()).collect(),
        }
    }
}

fn time(source: &Source) -> ClockView {
    let Source { encounter, live, catalogue, .. } = *source;
    let so_far = HandleTimes::of(encounter.transcript().events().map(|(_, event)| event)).total_ms();
    let thinking = if encounter.is_over() { 0 } else { encounter.pace().thinking(live.thinking_ms) };
    let held = live.hold.map_or(0, |(waited_s, _)| waited_s * 1000);
    let elapsed_s = so_far.saturating_add(thinking).saturating_add(held) / 1000;
    let times = encounter.scenario().handle_time;
    let (elapsed, target) = (catalogue.clock(elapsed_s), catalogue.clock(times.target_s));
    ClockView {
        elapsed_s,
        target_s: times.target_s,
        limit_s: times.limit_s,
        name: catalogue.format(msg!("clock-name"), &args![time = &elapsed, target = &target]),
        target: format!("/ {target}"),
        elapsed,
    }
}

/// Draws the bar; what is asked for is appended to `out`.
pub(super) fn show(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let right = ui.max_rect().right();
            text::inline(ui, &view.header.customer, Size::Lead, true, c.ink);
            text::inline(ui, &view.header.about, Size::Body, false, c.muted);
            ui.add_space(GRID);
            clock::show(ui, &view.header.clock);
            // The buttons stand at the right, if they all fit on this row.
            let words = &view.words;
            let hold = if memo.holding { &words.back } else { &words.hold };
            let hold = (matches!(view.stage, Stage::Answering { .. })).then_some(hold);
            let languages = view.header.languages.iter().map(|(_, name)| name);
            let labels = hold.into_iter().chain([&words.leave, &words.keys]).chain(languages);
            let buttons: f32 = labels.map(|label| button::width(ui, label) + GRID).sum();
            ui.add_space((right - ui.cursor().left() - buttons - GRID).max(0.0));
            if let Some(hold) = hold
                && button::quiet(ui, hold).clicked()
            {
                memo.holding = !memo.holding;
            }
            if button::plain(ui, &words.leave).clicked() {
                memo.leaving = true;
            }
            for (locale, name) in &view.header.languages {
                if button::plain(ui, name).clicked() {
                    out.push(Action::SetLocale(locale.clone()));
                }
            }
            memo.help |= button::plain(ui, &words.keys).clicked();
        });
    });
    let line = ui.cursor().top() - GRID / 2.0;
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(1.0, c.hairline));
    ui.add_space(GRID / 2.0);
}
