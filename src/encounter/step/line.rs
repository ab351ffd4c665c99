//! What the trainee says or writes: one reply, or several parts of a composed answer.

use super::super::customer::Stimulus;
use super::super::event::{Cause, Event, Listener};
use super::super::refusal::Refusal;
use super::super::state::{CallbackState, Consent};
use super::super::typed::{Meant, Unclear, in_own_words};
use super::{Turn, offered};
use crate::scenario::{
    Act, ActSet, Answer, Band, Beat, BeatIx, CriticalError, Handover, Level, NeedIx, NeedKind, NeedState,
    Reply, ReplyIx, Shift, Side, Target, line_ms,
};

/// A prepared sentence takes so much less time to send than to write.
const PREPARED_DIVISOR: u32 = 5;
/// "I am sorry, I did not follow": three seconds, in every language.
const PUZZLED_MS: u32 = 3_000;

/// Says that something takes a moment, and why.
const ANNOUNCES: ActSet = ActSet::of(&[Act::Hold, Act::SetExpectation]);
/// Takes up what is to be done, or to be known.
const TAKES_UP: ActSet = ActSet::of(&[Act::Paraphrase, Act::Own, Act::Offer]);
/// Somebody else will see to it.
const HANDS_OVER: ActSet = ActSet::of(&[Act::Escalate, Act::Transfer]);

impl<'a, L: Listener> Turn<'a, L> {
    /// Says one reply.
    pub fn say(&mut self, at: BeatIx, reply: &str, thought_ms: u32) -> Result<(), Refusal> {
        let beat = &self.scenario.beats[at.at()];
        if beat.answer.is_some() {
            return Err(Refusal::Composed);
        }
        let (index, _) = self.offer(reply)?;
        self.say_offered(at, index, thought_ms);
        Ok(())
    }

    /// Says a reply that is offered.
    pub fn say_offered(&mut self, at: BeatIx, index: ReplyIx, thought_ms: u32) {
        let beat = &self.scenario.beats[at.at()];
        let reply = &beat.replies[index.at()];
        let thought_ms = self.think(thought_ms);
        self.speak(at, index, reply, thought_ms);
        self.heed_hard_stop(beat, &[index]);
        self.follow(at, &reply.then);
    }

    /// Says something in the trainee's own words.
    pub fn say_typed(
        &mut self,
        at: BeatIx,
        text: &str,
        meant: &Meant,
        acts: &[Act],
        thought_ms: u32,
    ) -> Result<(), Refusal> {
        let beat = &self.scenario.beats[at.at()];
        if beat.answer.is_some() {
            return Err(Refusal::Composed);
        }
        let ms = line_ms(self.scenario.channel, text);
        match meant {
            Meant::Reply(reply) => {
                let (index, reply) = self.offer(reply)?;
                let thought_ms = self.think(thought_ms);
                self.speak(at, index, &in_own_words(reply, acts, ms), thought_ms);
                self.heed_hard_stop(beat, &[index]);
                self.follow(at, &reply.then);
            }
            Meant::Unclear(why) => {
                let thought_ms = self.think(thought_ms);
                self.tell(Event::AgentUnclear { ms, thought_ms });
                for act in acts.iter().filter(|act| act.is_harmful()) {
                    self.feel(Cause::Act(*act), Stimulus::Act(*act));
                }
                let band = self.state.customer.band();
                let variant = (text.chars().count() % usize::from(Unclear::VARIANTS)) as u8;
                self.tell(Event::CustomerPuzzled { why: *why, band, variant, ms: PUZZLED_MS });
                self.state.silence = 0;
                self.go_on(Target::Beat(at), false);
            }
        }
        Ok(())
    }

    /// Sends an answer composed of parts.
    pub fn send(&mut self, at: BeatIx, parts: &[String], thought_ms: u32) -> Result<(), Refusal> {
        if self.scenario.beats[at.at()].answer.is_none() {
            return Err(Refusal::NotComposed);
        }
        let mut found: Vec<ReplyIx> = Vec::with_capacity(parts.len());
        for part in parts {
            let (index, _) = self.offer(part)?;
            if found.contains(&index) {
                return Err(Refusal::Parts);
            }
            found.push(index);
        }
        if found.is_empty() {
            return Err(Refusal::Parts);
        }
        self.send_offered(at, &found, thought_ms);
        Ok(())
    }

    /// Sends parts that are all offered, none of them twice.
    fn send_offered(&mut self, at: BeatIx, parts: &[ReplyIx], thought_ms: u32) {
        let mut thought_ms = self.think(thought_ms);
        for part in parts {
            self.say_part(at, *part, std::mem::take(&mut thought_ms));
        }
        self.send_parts(at, parts);
    }

    /// One part of a composed answer.
    pub fn say_part(&mut self, at: BeatIx, part: ReplyIx, thought_ms: u32) {
        self.speak(at, part, &self.scenario.beats[at.at()].replies[part.at()], thought_ms);
    }

    /// The parts that were said go out as one answer.
    pub fn send_parts(&mut self, at: BeatIx, parts: &[ReplyIx]) {
        let beat = &self.scenario.beats[at.at()];
        self.heed_hard_stop(beat, parts);
        self.follow(at, beat.answer.as_deref().unwrap_or_default());
    }

    fn offer(&self, reply: &str) -> Result<(ReplyIx, &'a Reply), Refusal> {
        let found = offered(self.scenario, self.state).find(|(_, offer)| offer.id == *reply);
        found.ok_or_else(|| {
            let offered = offered(self.scenario, self.state).map(|(_, offer)| offer.id.clone()).collect();
            Refusal::NotOffered { reply: reply.to_owned(), offered }
        })
    }

    /// One line, and everything that it does, but where it leads.
    fn speak(&mut self, at: BeatIx, index: ReplyIx, reply: &Reply, thought_ms: u32) {
        let beat = &self.scenario.beats[at.at()];
        let prepared = reply.prepared && self.channel.written;
        let ms = if prepared { reply.says.ms / PREPARED_DIVISOR } else { reply.says.ms };
        if reply.side == Some(Side::Public) && self.state.private {
            self.state.private = false;
            self.tell(Event::WentPublic);
        }
        self.tell(Event::AgentSaid { beat: at, reply: index, ms, thought_ms, prepared });
        self.criticals(reply);
        let feeling = beat.cue.is_some() || self.state.customer.band() > Band::Calm;
        if prepared && feeling && !self.state.customer.heard {
            self.tell(Event::PreparedMisfit);
            self.feel(Cause::Prepared, Stimulus::PreparedMisfit);
        }
        for act in &reply.acts {
            match act {
                Act::Upsell => self.offer_for_sale(reply.sells),
                act => self.feel(Cause::Act(*act), Stimulus::Act(*act)),
            }
        }
        self.state.customer.end_turn(reply.does);
        if reply.shift != Shift::default() {
            self.feel(Cause::Shift, Stimulus::Shift(reply.shift));
        }
        if let Some(kept) = reply.promise {
            let cause = if kept { Cause::PromiseKept } else { Cause::PromiseBroken };
            self.feel(cause, Stimulus::PromiseSeen { kept });
        }
        self.consent(reply);
        self.deal(reply);
        self.consequences(reply);
        self.state.announced = reply.does.any(ANNOUNCES);
        if reply.costs_s > 0 {
            // Work that was announced or explained in the line itself is an explained wait.
            self.work(reply.costs_s.saturating_mul(1000));
        }
        if let Some(hold) = reply.hold {
            self.hold(hold);
        }
        if let Some(how) = reply.transfer {
            let level = if reply.does.has(Act::Escalate) { Level::Supervisor } else { Level::Specialist };
            let right = self.is_right(beat, level);
            let owed = self.voiced().count() as u8;
            let told = if how == Handover::Warm { owed } else { 0 };
            self.tell(Event::HandedOver { level, how, right, told, owed, ms: 0 });
            self.feel(Cause::Transfer(how), Stimulus::Transfer(how));
        }
    }

    /// Danger, fraud, despair, a legal threat: an answer that hands nothing over fails, whatever else is in it.
    fn heed_hard_stop(&mut self, beat: &Beat, answer: &[ReplyIx]) {
        if beat.hard_stop && !answer.iter().any(|reply| beat.replies[reply.at()].does.any(HANDS_OVER)) {
            self.tell(Event::Critical { error: CriticalError::MissedHardStop });
        }
    }

    /// Faults that fail the evaluation, found by what the line does rather than by what the author remembered.
    fn criticals(&mut self, reply: &Reply) {
        let does = |act| reply.does.has(act);
        let verified = self.state.verified || does(Act::Verify);
        let in_public = self.channel.public && !self.state.private && reply.side != Some(Side::Private);
        let agreed = self.state.consent == Consent::Answered(Answer::Given);
        let refused = self.state.consent == Consent::Answered(Answer::Refused);
        let sells = does(Act::Upsell) || reply.plan.is_some();
        let too_many = |most: u8| reply.plan.is_some_and(|plan| plan.instalments > most);
        let beyond = reply.compensates > self.scenario.authority.of(self.state.rank)
            || self.scenario.debt.is_some_and(|debt| too_many(debt.instalments));
        let unasked = reply.books.is_some() || (self.channel.outbound && sells && !refused);
        let mut critical = |is: bool, error| {
            if is {
                self.tell(Event::Critical { error });
            }
        };
        critical(reply.discloses && !verified, CriticalError::UnverifiedDisclosure);
        critical(beyond, CriticalError::BeyondAuthority);
        critical(in_public && (reply.discloses || does(Act::Verify)), CriticalError::PublicDisclosure);
        critical(unasked && !agreed, CriticalError::WithoutConsent);
        critical(refused && sells, CriticalError::RefusalIgnored);
        if let Some(error) = reply.critical {
            self.tell(Event::Critical { error });
        }
        if refused && sells {
            self.feel(Cause::RefusalIgnored, Stimulus::RefusalIgnored);
        }
    }

    /// Who we are, whether we may, and where we talk.
    fn consent(&mut self, reply: &Reply) {
        if reply.purpose {
            self.tell(Event::Purpose);
        }
        if reply.asks_consent {
            self.state.consent = Consent::Asked;
            self.tell(Event::ConsentAsked);
        }
        if reply.side == Some(Side::Private) && self.channel.public && !self.state.private {
            // What shows that somebody was heard is seen by everybody; the rest is nobody's business.
            let well = self.state.customer.heard || self.state.customer.band() == Band::Calm;
            self.state.private = true;
            self.tell(Event::WentPrivate { well });
            self.feel(Cause::Private, Stimulus::WentPrivate { well });
        }
    }

    /// Needs, facts, timers, promises and those who wait behind.
    fn consequences(&mut self, reply: &Reply) {
        let does = |act| reply.does.has(act);
        if does(Act::Verify) && !self.state.verified {
            self.state.verified = true;
            self.tell(Event::Verified);
        }
        let heard = does(Act::Acknowledge);
        let taken_up = reply.does.any(TAKES_UP);
        if heard || taken_up {
            for (index, need) in self.scenario.needs.iter().enumerate() {
                let noticed = if need.kind == NeedKind::Emotional { heard } else { taken_up };
                let need = NeedIx(index as u16);
                if noticed && self.state.needs.get(need) == NeedState::Voiced {
                    self.advance(need, NeedState::Acknowledged);
                }
            }
        }
        for need in &reply.meets {
            self.advance(*need, NeedState::Met);
        }
        for fact in &reply.clear {
            self.state.facts.set(*fact, false);
        }
        for fact in &reply.set {
            self.state.facts.set(*fact, true);
        }
        for timer in &reply.stops {
            self.state.timers[timer.at()] = 0;
        }
        for timer in &reply.starts {
            let ticks = self.scenario.timers[timer.at()].after_s / 5;
            self.state.timers[timer.at()] = ticks.clamp(1, u32::from(u8::MAX)) as u8;
        }
        if let Some(callback) = reply.callback {
            self.state.callback = CallbackState::Promised(callback);
            self.state.customer.promises();
            self.tell(Event::CallbackPromised { callback });
        }
        if reply.reassures_queue && self.state.queue > 0 {
            self.state.queue_ticks = 0;
            self.tell(Event::QueueReassured);
        }
    }
}
