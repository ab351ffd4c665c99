//! The top of the screen: who it is, the time, and what can be done at any moment.

use egui::{Frame, Margin, Stroke, Ui};

use super::memo::EncounterMemo;
use super::source::{Away, Source};
use super::tools::{self, Tool};
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
    /// The tools that there are now, by name.
    pub tools: Vec<(Tool, String)>,
    /// The other languages, each by its own name.
    pub languages: Vec<(Locale, String)>,
}

impl HeaderView {
    pub(super) fn new(source: &Source, tools: Vec<(Tool, String)>) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        HeaderView {
            customer: scenario.customer.name.clone(),
            about: format!(
                "{} · {}",
                catalogue.word("sector", scenario.sector.slug()),
                catalogue.word("channel", scenario.channel.slug())
            ),
            clock: time(source),
            tools,
            languages: languages().into_iter().filter(|(locale, _)| locale != catalogue.locale()).collect(),
        }
    }
}

fn time(source: &Source) -> ClockView {
    let (encounter, live, catalogue) = (source.encounter(), source.live, source.catalogue);
    let so_far = HandleTimes::of(encounter.transcript().events().map(|(_, event)| event)).total_ms();
    let thinking = if encounter.is_over() { 0 } else { encounter.pace().thinking(live.thinking_ms) };
    let away_s = match live.away {
        Some(Away::Hold { waited_s, .. } | Away::Mute { waited_s }) => waited_s,
        None => 0,
    };
    let elapsed_s = (so_far.saturating_add(thinking) / 1000).saturating_add(away_s);
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
            let words = &view.words;
            let tools: Vec<_> = view
                .header
                .tools
                .iter()
                .map(|(tool, name)| {
                    let back = *tool == Tool::Hold && memo.holding;
                    (*tool, if back { &words.back } else { name })
                })
                .collect();
            let languages = view.header.languages.iter().map(|(_, name)| name);
            let labels =
                tools.iter().map(|(_, name)| *name).chain([&words.leave, &words.keys]).chain(languages);
            let buttons: f32 = labels.map(|label| button::width(ui, label) + GRID).sum();
            text::inline(ui, &view.header.customer, Size::Lead, true, c.ink);
            // Sector and channel can be seen on the stage too: they go before the buttons have to.
            let rest = clock::width(ui) + buttons + 3.0 * GRID;
            if button::width(ui, &view.header.about) + rest <= right - ui.cursor().left() {
                text::inline(ui, &view.header.about, Size::Body, false, c.muted);
            }
            ui.add_space(GRID);
            clock::show(ui, &view.header.clock);
            // The buttons stand at the right, if they all fit on this row.
            ui.add_space((right - ui.cursor().left() - buttons - GRID).max(0.0));
            for (tool, name) in tools {
                if button::quiet(ui, name).clicked() {
                    tools::take(tool, memo, out);
                }
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
