//! Draws the debrief: the customer first, then the grades, then the lines and why.

use egui::{Color32, Key, Rect, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, vec2};

use super::view_model::{DebriefLine, DebriefView, Finding, Mark};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{badge, button, card, curve, dial, focus, help, list, nav, stage, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct DebriefMemo {
    /// The line that is looked at; None until one is chosen: the first with something to say, then.
    pub selected: Option<usize>,
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &DebriefView, memo: &mut DebriefMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "debrief", |ui| {
        let stacked = room(ui) < 800.0;
        columns(ui, &[1.15, 1.0], stacked, |ui, column| {
            if column == 0 { consequence(ui, view, out) } else { grades(ui, view) }
        });
        ui.add_space(GRID);
        for (error, sentence) in &view.critical {
            critical(ui, view, error, sentence);
        }
        ui.add_space(GRID);
        let first = view.lines.iter().position(|line| matches!(line.mark, Some(Mark::Harm | Mark::Missed)));
        let praised = view.lines.iter().position(|line| line.mark.is_some());
        let selected =
            memo.selected.or(first).or(praised).unwrap_or(0).min(view.lines.len().saturating_sub(1));
        columns(ui, &[1.35, 1.0], stacked, |ui, column| {
            if column == 0 {
                transcript(ui, view, selected, memo);
            } else {
                verdict(ui, view, selected);
            }
        });
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

fn consequence(ui: &mut Ui, view: &DebriefView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        let wide = room(ui) >= 420.0;
        let c = Theme::of(ui.ctx()).colors;
        columns(ui, &[1.0, 1.9], !wide, |ui, column| {
            if column == 0 {
                let width = ui.available_width();
                stage::picture(ui, &view.face, view.mood.into(), vec2(width, width.min(220.0) * 1.1));
            } else {
                text::small(ui, &view.title);
                text::heading(ui, &view.last_words, Size::Lead);
                text::body(ui, &view.becomes);
                row(ui, |ui| {
                    badge::show(ui, &view.outcome);
                    let (ink, fill) = if view.passed { (c.good, c.good_soft) } else { (c.harm, c.harm_soft) };
                    badge::toned(ui, &view.verdict, ink, fill, fill);
                });
                ui.add_space(GRID);
                ui.horizontal_wrapped(|ui| {
                    if button::primary(ui, &view.words.again).clicked() {
                        out.push(Action::StartEncounter { scenario: view.scenario.clone() });
                    }
                    if button::quiet(ui, &view.words.library).clicked() {
                        out.push(Action::Open(Screen::Library));
                    }
                });
            }
        });
    });
}

fn grades(ui: &mut Ui, view: &DebriefView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    card::show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let overall = if view.passed { c.good } else { c.harm };
            for (dial, color) in
                [(&view.overall, overall)].into_iter().chain(view.dials.iter().map(|dial| (dial, c.accent)))
            {
                dial::show(ui, dial, color);
            }
        });
        text::small(ui, &format!("{}   ·   {}", view.csat, view.compliance));
        ui.add_space(GRID / 2.0);
        times(ui, view);
        text::small(ui, &format!("{}   ·   {}", view.pace, view.rubric));
    });
}

/// Handle time as one bar in three parts, each named.
fn times(ui: &mut Ui, view: &DebriefView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let colors = [c.accent, c.patience, c.trust];
    row(ui, |ui| {
        text::inline(ui, &view.words.handle_time, Size::Body, true, c.ink);
        text::inline(ui, &view.total_time, Size::Body, false, c.ink);
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 10.0), Sense::hover());
    ui.painter().rect_filled(rect, 5, c.well);
    let mut left = rect.left();
    for ((_, _, part), color) in view.times.iter().zip(colors) {
        let width = rect.width() * part;
        let piece = Rect::from_min_size(egui::pos2(left, rect.top()), vec2((width - 2.0).max(0.0), 10.0));
        ui.painter().rect_filled(piece, 3, color);
        left += width;
    }
    row(ui, |ui| {
        for ((label, time, _), color) in view.times.iter().zip(colors) {
            let mut words = egui::text::LayoutJob::default();
            for (text, color) in [("■ ".to_owned(), color), (format!("{label} {time}"), c.muted)] {
                let format = egui::TextFormat::simple(theme.font(Size::Small, false), color);
                words.append(&text, 0.0, format);
            }
            ui.add(egui::Label::new(words).extend());
            ui.add_space(GRID);
        }
    });
}

fn critical(ui: &mut Ui, view: &DebriefView, error: &str, sentence: &str) {
    let c = Theme::of(ui.ctx()).colors;
    card::toned(ui, c.harm_soft, c.harm, |ui| {
        text::styled(ui, &view.words.critical, Size::Small, true, c.harm);
        text::strong(ui, error);
        text::body(ui, sentence);
    });
}

fn transcript(ui: &mut Ui, view: &DebriefView, selected: usize, memo: &mut DebriefMemo) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.curve, Size::Body);
        // The curve's first point is before the first word.
        let turn = view.lines.get(selected).map(|line| line.turn + 1);
        curve::show(ui, &view.curve, turn);
        ui.add_space(GRID);
        text::heading(ui, &view.words.transcript, Size::Body);
        let mut rows = Vec::new();
        ui.spacing_mut().item_spacing.y = 2.0;
        for (at, line) in view.lines.iter().enumerate() {
            let response = ui.push_id(at, |ui| transcript_row(ui, line, at == selected)).inner;
            if response.clicked() || response.gained_focus() {
                memo.selected = Some(at);
            }
            rows.push(response);
        }
        if let Some(at) = list::walk(ui, &rows, selected) {
            memo.selected = Some(at);
        }
    });
}

/// One line with its mark in the margin.
fn transcript_row(ui: &mut Ui, line: &DebriefLine, selected: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let response = ui
        .scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            let hovered = ui.response().hovered();
            let fill = match (selected, hovered) {
                (true, _) => c.accent_soft,
                (false, true) => c.well,
                (false, false) => Color32::TRANSPARENT,
            };
            egui::Frame::new().fill(fill).corner_radius(RADIUS_SMALL).inner_margin(8).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    let size = vec2(theme.grown(20.0), theme.leading(Size::Body));
                    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                    mark(ui, rect, line.mark);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let ink = if line.speaker == Speaker::Note { c.muted } else { c.ink };
                        if line.speaker != Speaker::Note {
                            let name = line.name.trim_end().trim_end_matches([':', '\u{a0}']);
                            text::silent(&text::small(ui, name));
                        }
                        let strong = line.speaker == Speaker::You;
                        text::silent(&text::styled(ui, &line.text, Size::Body, strong, ink));
                    });
                });
            });
        })
        .response;
    let name = format!("{}{} {}", line.name, line.text, line.mark_word);
    let name = name.trim_end();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, name));
    focus::ring(ui, &response);
    response
}

/// A tick, a hollow diamond, a cross: the shape says it, the colour too.
fn mark(ui: &Ui, rect: Rect, mark: Option<Mark>) {
    let c = Theme::of(ui.ctx()).colors;
    let (center, half) = (rect.center(), rect.width() * 0.32);
    let at = |x: f32, y: f32| center + vec2(x, y) * half;
    let painter = ui.painter();
    match mark {
        None => {}
        Some(Mark::Good) => {
            let tick = vec![at(-0.9, 0.1), at(-0.2, 0.8), at(1.0, -0.8)];
            painter.line(tick, Stroke::new(2.5, c.good));
        }
        Some(Mark::Missed) => {
            let diamond = vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)];
            painter.add(Shape::closed_line(diamond, Stroke::new(2.0, c.patience)));
        }
        Some(Mark::Harm) => {
            for cross in [[at(-0.8, -0.8), at(0.8, 0.8)], [at(-0.8, 0.8), at(0.8, -0.8)]] {
                painter.line_segment(cross, Stroke::new(2.5, c.harm));
            }
        }
    }
}

fn verdict(ui: &mut Ui, view: &DebriefView, selected: usize) {
    let words = &view.words;
    let Some(line) = view.lines.get(selected) else { return };
    card::show(ui, |ui| {
        text::heading(ui, &words.points, Size::Body);
        text::muted(ui, &line.text);
        if let Some(change) = &line.change {
            text::small(ui, &format!("{} {change}", words.mood_after));
        }
        if line.findings.is_empty() && line.coach.is_none() {
            let hint = if line.speaker == Speaker::You { &words.nothing } else { &words.choose };
            text::small(ui, hint);
        }
        let mut shown = None;
        for finding in &line.findings {
            ui.separator();
            // A better line that answers two findings is read once.
            let better = finding.better.as_ref().filter(|better| shown != Some(*better));
            self::finding(ui, view, finding, better);
            shown = finding.better.as_ref().or(shown);
        }
        if let Some(coach) = &line.coach {
            ui.separator();
            text::small(ui, &words.coach);
            text::body(ui, coach);
        }
    });
    card::show(ui, |ui| {
        text::heading(ui, &words.sections, Size::Body);
        ui.spacing_mut().interact_size.y = 0.0;
        for (section, score) in &view.sections {
            bar(ui, section, *score);
        }
    });
}

fn finding(ui: &mut Ui, view: &DebriefView, finding: &Finding, better: Option<&String>) {
    let c = Theme::of(ui.ctx()).colors;
    let (ink, fill) = if finding.loss { (c.harm, c.harm_soft) } else { (c.good, c.good_soft) };
    row(ui, |ui| {
        text::inline(ui, &finding.section, Size::Body, true, c.ink);
        badge::toned(ui, &finding.points, ink, fill, fill);
    });
    text::body(ui, &finding.why);
    if let Some(better) = better {
        text::small(ui, &view.words.better);
        card::toned(ui, c.good_soft, c.good, |ui| {
            text::body(ui, better);
        });
    }
}

/// A section's score as a bar with its number.
fn bar(ui: &mut Ui, label: &str, score: u8) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    ui.horizontal(|ui| {
        let name = theme.grown(130.0).min(ui.available_width() * 0.45);
        ui.allocate_ui(vec2(name, theme.leading(Size::Small)), |ui| {
            ui.set_width(name);
            text::small(ui, label);
        });
        let number = theme.grown(32.0);
        let width = (ui.available_width() - number - GRID).max(24.0);
        let (rect, _) = ui.allocate_exact_size(vec2(width, 8.0), Sense::hover());
        ui.painter().rect_filled(rect, 4, c.well);
        let done = Rect::from_min_size(rect.min, vec2(rect.width() * f32::from(score) / 100.0, 8.0));
        ui.painter().rect_filled(done, 4, c.accent);
        text::small(ui, &score.to_string());
    });
}
