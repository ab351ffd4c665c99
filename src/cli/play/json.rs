//! The play for programs: one JSON object a line for each turn, then the result. `docs/command-line.md` is the
//! contract.

use serde::Serialize;

use super::View;
use super::happened::{Happened, happened};
use super::seats::Shown;
use super::tools::at_hand;
use super::verdict::Verdict;
use super::words::Words;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::coaching::Told;
use crate::encounter::{Desk, Encounter, Mood, Phase, Seat, Turn};
use crate::grading::Scorecard;

pub struct Json {
    shown: Shown,
}

/// One turn: the move (none for the customer's opening) and what came of it.
#[derive(Clone, Serialize)]
pub struct Step {
    /// From 1; only at a desk of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    chat: Option<usize>,
    turn: usize,
    #[serde(rename = "move")]
    made: Option<String>,
    events: Vec<Happened>,
    mood: Mood,
}

/// A step, and what may be done next.
#[derive(Serialize)]
struct Asking {
    #[serde(flatten)]
    step: Step,
    offered: Vec<Offer>,
    over: bool,
    /// The offered replies are parts of an answer that is sent.
    composed: bool,
    moves: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<At>,
}

/// How a desk of several stands.
#[derive(Serialize)]
struct At {
    now_ms: u32,
    chats: Vec<Chat>,
}

#[derive(Serialize)]
struct Chat {
    chat: usize,
    scenario: String,
    /// `coming`, `writing`, `waiting`, `after-call` or `closed`.
    state: &'static str,
    waiting_ms: u32,
    offered: Vec<Offer>,
    composed: bool,
    moves: Vec<&'static str>,
}

#[derive(Serialize)]
struct Offer {
    number: usize,
    reply: String,
    text: String,
}

impl Json {
    pub fn new(desk: &Desk) -> Json {
        Json { shown: Shown::but_the_last(desk) }
    }
}

impl View for Json {
    fn begin(&mut self, _: &mut Console, _: &[Words]) -> Result<(), Failure> {
        Ok(())
    }

    fn turn(
        &mut self,
        console: &mut Console,
        words: &[Words],
        desk: &Desk,
        at: usize,
    ) -> Result<(), Failure> {
        let mut steps = Vec::new();
        // The turn that was asked for comes last, and says what may be done now.
        let mut all = self.shown.news(desk, at);
        if !all.is_empty() {
            all.rotate_left(1);
        }
        for news in all {
            let turns = &desk.seats()[news.chat].encounter.transcript().turns;
            steps.extend(news.turns.clone().map(|turn| (news.chat, turn, &turns[turn])));
        }
        let Some((chat, turn, last)) = steps.pop() else { return Ok(()) };
        for (chat, turn, it) in steps {
            console.json(&step(desk, &words[chat], chat, turn, it))?;
        }
        let encounter = &desk.seats()[chat].encounter;
        let several = desk.seats().len() > 1;
        console.json(&Asking {
            step: step(desk, &words[chat], chat, turn, last),
            offered: offered(&words[chat], encounter),
            over: desk.is_over(),
            composed: encounter.composes(),
            moves: moves(encounter),
            desk: several.then(|| stands(words, desk)),
        })
    }

    fn end(
        &mut self,
        console: &mut Console,
        words: &[Words],
        desk: &Desk,
        cards: &[Scorecard],
        calls: Option<Told>,
    ) -> Result<(), Failure> {
        let verdict = Verdict::of_desk(console, words, desk, cards);
        console.json(&verdict.with_calls(calls.map(|told| told.calls)))
    }
}

/// A turn of this chat.
pub fn step(desk: &Desk, words: &Words, chat: usize, at: usize, turn: &Turn) -> Step {
    Step {
        chat: (desk.seats().len() > 1).then_some(chat + 1),
        turn: at,
        made: turn.made.as_ref().map(ToString::to_string),
        events: turn.events.iter().map(|event| happened(words, turn, event)).collect(),
        mood: turn.mood,
    }
}

fn offered(words: &Words, encounter: &Encounter) -> Vec<Offer> {
    let offer = |(index, (_, reply)): (usize, (_, &crate::scenario::Reply))| Offer {
        number: index + 1,
        reply: reply.id.clone(),
        text: words.text(&reply.says.key),
    };
    encounter.offered().enumerate().map(offer).collect()
}

fn moves(encounter: &Encounter) -> Vec<&'static str> {
    at_hand(encounter).into_iter().map(|tool| tool.slug()).collect()
}

fn stands(words: &[Words], desk: &Desk) -> At {
    let chats = desk.seats().iter().zip(words).enumerate().map(|(index, (seat, words))| Chat {
        chat: index + 1,
        scenario: seat.encounter.scenario().id.clone(),
        state: state(desk, index, seat),
        waiting_ms: seat.waiting_ms(desk.now_ms()),
        offered: offered(words, &seat.encounter),
        composed: seat.encounter.composes(),
        moves: moves(&seat.encounter),
    });
    At { now_ms: desk.now_ms(), chats: chats.collect() }
}

fn state(desk: &Desk, index: usize, seat: &Seat) -> &'static str {
    match seat.encounter.state().phase {
        Phase::Talking(_) if !desk.has_come(index) => "coming",
        Phase::Talking(_) if seat.waits(desk.now_ms()) => "waiting",
        Phase::Talking(_) => "writing",
        Phase::AfterCall(_) => "after-call",
        Phase::Closed(_) => "closed",
    }
}
