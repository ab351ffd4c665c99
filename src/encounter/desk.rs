//! One desk, one clock: one customer, or up to three who write at once.
//!
//! Each customer is an [`Encounter`] of their own, with a transcript that replays and is graded alone. What the desk
//! adds is time: while one customer is answered the others wait, and waiting is a [`Move::Wait`] in theirs.

use std::sync::Arc;

use super::clock::TICK_MS;
use super::event::Event;
use super::moves::{LONGEST_HOLD_S, Move};
use super::refusal::Refusal;
use super::replay::{Encounter, Header, Turn};
use super::state::Phase;
use super::temperament::Temperaments;
use crate::scenario::Scenario;

/// The customers of a desk, and when each comes in, in seconds.
pub type Arrivals = Vec<(Arc<Scenario>, u32)>;

/// One customer at the desk. Times are milliseconds of the desk's clock.
#[derive(Clone, Debug)]
pub struct Seat {
    pub encounter: Encounter,
    pub arrives_ms: u32,
    /// When the customer's last line stood there to be answered.
    pub ready_ms: u32,
    /// Until when waiting has been counted.
    waited_ms: u32,
}

/// Up to three encounters on one clock.
#[derive(Clone, Debug)]
pub struct Desk {
    header: Header,
    seats: Vec<Seat>,
    now_ms: u32,
    moves: Vec<(usize, Move)>,
}

impl Seat {
    /// The customer comes in, and says the first line.
    fn new(encounter: Encounter, arrives_ms: u32) -> Seat {
        let opening: u32 = encounter.transcript().turns[0].events.iter().map(Event::ms).sum();
        let ready_ms = arrives_ms.saturating_add(opening);
        Seat { encounter, arrives_ms, ready_ms, waited_ms: ready_ms }
    }

    /// The customer has come and waits for an answer at this moment.
    pub fn waits(&self, now_ms: u32) -> bool {
        self.is_talking() && self.ready_ms <= now_ms
    }

    /// Milliseconds that the customer has waited for an answer at this moment.
    pub fn waiting_ms(&self, now_ms: u32) -> u32 {
        if self.waits(now_ms) { now_ms - self.ready_ms } else { 0 }
    }

    fn is_talking(&self) -> bool {
        matches!(self.encounter.state().phase, Phase::Talking(_))
    }
}

impl Desk {
    /// Opens a desk. None if there is nobody to come, or a temperament is unknown (loading a scenario refuses that).
    /// Each customer has the day of the header's seed, as if alone.
    pub fn new(arrivals: Arrivals, temperaments: &Temperaments, mut header: Header) -> Option<Desk> {
        header.scenario = arrivals.first()?.0.id.clone();
        header.fingerprint = fingerprint(&arrivals);
        let mut seats = Vec::new();
        for (scenario, arrives_s) in arrivals {
            let own =
                Header { scenario: scenario.id.clone(), fingerprint: scenario.fingerprint, ..header.clone() };
            let encounter = Encounter::begin(scenario, temperaments, own)?;
            seats.push(Seat::new(encounter, arrives_s.saturating_mul(1000)));
        }
        Some(Desk::open(header, seats))
    }

    /// A desk for one encounter that is only beginning.
    pub fn of(encounter: Encounter) -> Desk {
        Desk::open(encounter.transcript().header.clone(), vec![Seat::new(encounter, 0)])
    }

    fn open(header: Header, seats: Vec<Seat>) -> Desk {
        let now_ms = seats[0].ready_ms;
        Desk { header, seats, now_ms, moves: Vec::new() }
    }

    /// The desk as it stood before the trainee made this turn of this customer's transcript: the moves before it, for
    /// all customers, made again. A turn that has not come yet gives the desk as it is.
    pub fn before(&self, at: usize, turn: usize) -> Desk {
        let anew = |seat: &Seat| Seat::new(seat.encounter.before(1), seat.arrives_ms);
        let mut desk = Desk::open(self.header.clone(), self.seats.iter().map(anew).collect());
        for (to, made) in &self.moves {
            let mut next = desk.clone();
            next.step(*to, made).expect("a move that was taken once is taken again");
            // The turn is there now: this move made it, or it came while this customer waited.
            if next.seats.get(at).is_some_and(|seat| seat.encounter.transcript().turns.len() > turn.max(1)) {
                break;
            }
            desk = next;
        }
        desk
    }

    /// Plays moves again from the start; stops at the first that is refused and says which it was (from 0).
    pub fn replay(
        arrivals: Arrivals,
        temperaments: &Temperaments,
        header: &Header,
        moves: &[(usize, Move)],
    ) -> Option<(Desk, Option<(usize, Refusal)>)> {
        let mut desk = Desk::new(arrivals, temperaments, header.clone())?;
        for (index, (at, made)) in moves.iter().enumerate() {
            if let Err(refusal) = desk.step(*at, made) {
                return Some((desk, Some((index, refusal))));
            }
        }
        Some((desk, None))
    }

    /// Answers a customer. Time goes on: if the customer is still writing, until the line is there, and then for as
    /// long as the answer takes; whoever else has written waits meanwhile. On a refusal nothing has changed.
    pub fn step(&mut self, at: usize, made: &Move) -> Result<&Turn, Refusal> {
        let seat = self.seats.get(at).ok_or(Refusal::NoSuchChat { chats: self.seats.len() })?;
        let begins = self.now_ms.max(seat.ready_ms);
        // Refusals are found on a copy: the waiting that comes first would otherwise stay. Only chats pay for it.
        let mut after = (self.seats.len() > 1).then(|| self.clone());
        let desk = after.as_mut().unwrap_or(self);
        desk.let_wait(begins);
        let turn = desk.seats[at].encounter.step(made)?;
        let (theirs, ours) = turn.events.iter().fold((0u32, 0u32), |(theirs, ours), event| match event {
            Event::CustomerSaid { ms, .. } => (theirs.saturating_add(*ms), ours),
            event => (theirs, ours.saturating_add(event.ms())),
        });
        desk.now_ms = begins.saturating_add(ours);
        let seat = &mut desk.seats[at];
        seat.ready_ms = desk.now_ms.saturating_add(theirs);
        seat.waited_ms = seat.ready_ms;
        let now_ms = desk.now_ms;
        desk.let_wait(now_ms);
        desk.moves.push((at, made.clone()));
        if let Some(after) = after {
            *self = after;
        }
        Ok(self.seats[at].encounter.transcript().turns.last().expect("a turn was made"))
    }

    /// Whoever has written waits until this moment, in whole ticks: somebody who is left alone too long goes.
    fn let_wait(&mut self, until_ms: u32) {
        for seat in self.seats.iter_mut().filter(|seat| seat.is_talking()) {
            let ticks = until_ms.saturating_sub(seat.waited_ms) / TICK_MS;
            let mut left_s = ticks * (TICK_MS / 1000);
            seat.waited_ms += ticks * TICK_MS;
            while left_s > 0 && seat.is_talking() {
                let lasts_s = left_s.min(LONGEST_HOLD_S);
                left_s -= lasts_s;
                if seat.encounter.step(&Move::Wait { lasts_s }).is_err() {
                    break;
                }
            }
        }
    }

    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Everybody who comes to this desk, in the order of the scenario; at least one.
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// The first customer: the only one, but for chats.
    pub fn first(&self) -> &Encounter {
        &self.seats[0].encounter
    }

    /// The desk's clock in milliseconds.
    pub fn now_ms(&self) -> u32 {
        self.now_ms
    }

    /// Whether the customer at this place is there already.
    pub fn has_come(&self, at: usize) -> bool {
        self.seats.get(at).is_some_and(|seat| seat.arrives_ms <= self.now_ms)
    }

    /// The moves of the trainee, each with the place of its customer.
    pub fn moves(&self) -> &[(usize, Move)] {
        &self.moves
    }

    /// Whether every contact is closed.
    pub fn is_over(&self) -> bool {
        self.seats.iter().all(|seat| seat.encounter.is_over())
    }
}

/// One fingerprint for all files that are played together; that of the file, for one alone.
pub fn fingerprint(arrivals: &[(Arc<Scenario>, u32)]) -> u64 {
    let mut each = arrivals.iter().map(|(scenario, _)| scenario.fingerprint);
    let first = each.next().unwrap_or_default();
    each.fold(first, |mixed, one| mixed.rotate_left(21) ^ one)
}
