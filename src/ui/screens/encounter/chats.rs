//! Several chats at once: what the strip shows of each, and which can be answered.

use super::source::Source;
use crate::encounter::{Event, Pace, Phase, Seat, rules};
use crate::ui::widgets::chats::{ChatState, ChatView, ChatsView};
use crate::ui::widgets::mood_mark::MoodMark;
use crate::ui::words::said;

/// Whether the customer of a chat is still writing: the last line is not there yet. Where time does not count, lines
/// are there at once; a customer who is alone at the desk is not waited for either.
pub(super) fn is_writing(source: &Source, seat: &Seat) -> bool {
    let counts = seat.encounter.pace() != Pace::Untimed && source.desk.seats().len() > 1;
    counts && matches!(seat.encounter.state().phase, Phase::Talking(_)) && seat.ready_ms > source.now_ms()
}

/// The chats that are there, by their places: those who have come, and the next one once nobody else is left.
pub(super) fn present(source: &Source) -> Vec<usize> {
    let seats = source.desk.seats();
    let mut there: Vec<usize> = (0..seats.len())
        .filter(|at| seats[*at].arrives_ms <= source.now_ms() || *at == source.live.chosen)
        .collect();
    if there.iter().all(|at| seats[*at].encounter.is_over()) {
        let next = (0..seats.len()).filter(|at| !there.contains(at)).min_by_key(|at| seats[*at].arrives_ms);
        there.extend(next);
    }
    there
}

/// The strip; None at a desk of one.
pub(super) fn strip(source: &Source) -> Option<ChatsView> {
    let seats = source.desk.seats();
    if seats.len() < 2 {
        return None;
    }
    let chats = present(source).into_iter().map(|at| chat(source, at, &seats[at])).collect();
    Some(ChatsView::new(chats, source.catalogue))
}

fn chat(source: &Source, at: usize, seat: &Seat) -> ChatView {
    let encounter = &seat.encounter;
    let customer = &encounter.scenario().customer;
    let (mood, now_ms) = (encounter.transcript().last_mood(), source.now_ms());
    let (chosen, waits) = (at == source.live.chosen, seat.waits(now_ms));
    let left =
        encounter.transcript().events().any(|(_, event)| matches!(event, Event::Ended { left: true, .. }));
    let state = match encounter.state().phase {
        Phase::Talking(_) if is_writing(source, seat) => ChatState::Typing,
        Phase::Talking(_) if chosen => ChatState::Read,
        Phase::Talking(_) => ChatState::Unread,
        _ if left => ChatState::Left,
        _ => ChatState::Over,
    };
    let waiting_ms = seat.waiting_ms(now_ms);
    let grace_ms = rules(encounter.scenario().channel).silence.map_or(u32::MAX, |silence| silence.grace_ms);
    ChatView {
        name: customer.name.clone(),
        portrait: customer.portrait,
        mood: mood.into(),
        mark: (!source.preferences.hide_mood).then(|| MoodMark::of(mood.heat, source.catalogue)),
        last: last_line(source, seat),
        state,
        waits_s: waits.then_some(waiting_ms / 1000),
        late: waiting_ms > grace_ms,
        chosen,
    }
}

/// The customer's last line that is there.
fn last_line(source: &Source, seat: &Seat) -> String {
    let scenario = seat.encounter.scenario();
    let said_lines = seat.encounter.transcript().events().filter_map(|(_, event)| match event {
        Event::CustomerSaid { speech, band, .. } => Some(&speech.line(scenario, *band).key),
        _ => None,
    });
    let skip = usize::from(is_writing(source, seat));
    let lines: Vec<_> = said_lines.collect();
    lines
        .iter()
        .rev()
        .nth(skip)
        .map_or_else(String::new, |key| said(scenario, key, source.agent, source.catalogue))
}
