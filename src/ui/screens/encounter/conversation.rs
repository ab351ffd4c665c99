//! What was said: as lines, as letters, or on the two sides of a social network.

use egui::{Sense, Stroke, Ui, vec2};

use super::answers::Stage;
use super::chats;
use super::compose;
use super::lines::{Told, told};
use super::source::Source;
use crate::msg;
use crate::scenario::{Channel, Side};
use crate::ui::action::Action;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::bubble::{self, LineView, Speaker};
use crate::ui::widgets::letter::{self, PaperView};
use crate::ui::widgets::social::{self, SocialView};

/// The conversation in the form of its channel.
#[derive(Clone, Debug, PartialEq)]
pub enum ConversationView {
    /// One line below the other; `typing` while the customer writes.
    Lines {
        lines: Vec<LineView>,
        typing: Option<String>,
    },
    /// The customer's last letter, with what came before and after it.
    Letter {
        before: Vec<LineView>,
        paper: PaperView,
        after: Vec<LineView>,
    },
    Social(SocialView),
}

impl ConversationView {
    pub(super) fn new(source: &Source) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        let Told { mut lines, private } = told(source);
        match scenario.channel {
            Channel::Phone | Channel::Outbound | Channel::InPerson => {
                ConversationView::Lines { lines, typing: None }
            }
            Channel::Chat => {
                let writes = source.live.speaking || chats::is_writing(source, source.seat());
                let typing = writes.then(|| catalogue.text(msg!("encounter-typing")));
                ConversationView::Lines { lines, typing }
            }
            Channel::Email => {
                let last = lines.iter().rposition(|line| line.speaker == Speaker::Customer);
                let after = lines.split_off(last.map_or(0, |at| at + 1));
                let text = lines.pop().map_or_else(String::new, |line| line.text);
                let subject = source.said(&scenario.title);
                let paper = PaperView::new(scenario.customer.name.clone(), subject, text, catalogue);
                ConversationView::Letter { before: lines, paper, after }
            }
            Channel::Social => {
                let side = if source.encounter().state().private { Side::Private } else { Side::Public };
                let view = SocialView::new(source.people(), side, None, lines, private, catalogue);
                ConversationView::Social(view)
            }
        }
    }
}

impl ConversationView {
    /// How wide it is at most, in points at 100 % text: two pages side by side take more room than lines.
    pub(super) fn widest(&self) -> f32 {
        match self {
            ConversationView::Lines { .. } => 820.0,
            ConversationView::Letter { .. } | ConversationView::Social(_) => 1100.0,
        }
    }

    /// Whether its end stays in sight: a letter is read from its top.
    pub(super) fn follows_its_end(&self) -> bool {
        !matches!(self, ConversationView::Letter { .. })
    }
}

/// Draws the conversation, and the answer that is being composed.
pub(super) fn show(ui: &mut Ui, view: &ConversationView, stage: &Stage, out: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing.y = 1.5 * GRID;
    let composed = match stage {
        Stage::Compose(composed) => Some(composed),
        _ => None,
    };
    match view {
        ConversationView::Lines { lines: said, typing: writes } => {
            lines(ui, said);
            if let Some(name) = writes {
                typing(ui, name);
            }
        }
        ConversationView::Letter { before, paper, after } => {
            ui.push_id("before", |ui| lines(ui, before));
            let mut changes = Vec::new();
            letter::show(ui, paper, composed.map(|it| &it.sheet), &mut changes);
            out.extend(composed.into_iter().flat_map(|it| changes.iter().map(|change| it.changed(*change))));
            lines(ui, after);
            return;
        }
        ConversationView::Social(sides) => social::show(ui, sides),
    }
    if let Some(composed) = composed {
        compose::draft(ui, composed, out);
    }
}

fn lines(ui: &mut Ui, lines: &[LineView]) {
    let newest = lines.iter().rposition(|line| line.speaker == Speaker::Customer);
    for (at, line) in lines.iter().enumerate() {
        ui.push_id(at, |ui| bubble::show(ui, line, Some(at) == newest));
    }
}

/// Three dots while the customer writes.
fn typing(ui: &mut Ui, name: &str) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(64.0, 36.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name));
    ui.painter().rect(rect, 12, c.card, Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let time = if theme.look.still { 0.0 } else { ui.input(|input| input.time) as f32 };
    for dot in 0..3 {
        let lift = (time * 5.0 - dot as f32 * 0.7).sin().max(0.0) * 4.0;
        let center = rect.center() + vec2((dot as f32 - 1.0) * 12.0, -lift);
        ui.painter().circle_filled(center, 3.5, c.muted);
    }
}
