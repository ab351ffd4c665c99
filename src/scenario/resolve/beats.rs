//! Beats, replies, links and endings: everything that refers to something else by name.

use crate::args;
use crate::diagnostics::Code;

use super::super::decode::Name;
use super::super::keys;
use super::super::model::*;
use super::super::schema::{self, Test};
use super::super::vocabulary::*;
use super::{MEASURED_NAME, Resolver, line_ms};
use crate::scenario::texts::Agent;

/// How many replies a beat may have: a choice, and a number key for each.
const REPLIES: std::ops::RangeInclusive<usize> = 2..=9;

impl Resolver<'_, '_> {
    pub fn beat(&mut self, id: &Name, beat: &schema::Beat) -> Beat {
        let count = beat.replies.len();
        if count == 0 && beat.replies.known {
            self.findings.report(Code::NoReplies, &id.span, args![name = id.value.clone()]);
        } else if !REPLIES.contains(&count) && beat.replies.known {
            self.findings.report(Code::ReplyCount, &id.span, args![name = id.value.clone(), count = count]);
        }
        Beat {
            id: id.value.clone(),
            says: self.says(id, &beat.says),
            seen: beat.seen.as_ref().map(|_| TextKey::attribute(id.as_str(), "seen")),
            consent: beat.consent.as_ref().map(|answer| answer.value),
            answer: beat.answer.as_ref().map(|answer| self.links(id, answer)),
            cue: beat.cue.as_ref().map(|cue| cue.value),
            voices: self.needs(&beat.voices),
            retells: beat.retells.value,
            hard_stop: beat.hard_stop.value,
            replies: beat
                .replies
                .iter()
                .map(|(reply_id, reply)| self.reply(id, beat, reply_id, reply))
                .collect(),
        }
    }

    pub fn ending(&mut self, id: &Name, ending: &schema::Ending) -> Ending {
        Ending {
            id: id.value.clone(),
            outcome: ending.outcome.value,
            says: self.says(id, &ending.says),
            becomes: TextKey::attribute(id.as_str(), "becomes"),
            after_call_s: ending.after_call_s.value as u32,
            disposition: ending.disposition.as_ref().map(|name| self.code(name)),
        }
    }

    fn reply(&mut self, beat_id: &Name, beat: &schema::Beat, id: &Name, reply: &schema::Reply) -> Reply {
        if reply.acts.is_empty() && reply.acts.known {
            self.findings.report(Code::ReplyWithoutAct, &id.span, args![name = id.value.clone()]);
        }
        let key = |suffix: String| TextKey::attribute(beat_id.as_str(), format!("{}{suffix}", id.value));
        let better = reply.better.as_ref().and_then(|better| match beat.replies.position(better) {
            Some(at) => Some(ReplyIx(at as u16)),
            None => {
                self.findings.unknown(Code::UnknownReply, better, beat.replies.ids());
                None
            }
        });
        let acts: Vec<Act> = reply.acts.iter().map(|act| act.value).collect();
        Reply {
            id: id.value.clone(),
            says: self.line(key(String::new())),
            also: (1..=reply.also.len()).map(|number| key(format!("-also-{number}"))).collect(),
            does: ActSet::of(&acts),
            acts,
            when: reply.when.as_ref().map_or(Condition::Always, |when| self.condition(when)),
            set: self.facts_named(&reply.set),
            clear: self.facts_named(&reply.clear),
            meets: self.needs(&reply.meets),
            costs_s: reply.costs_s.value as u32,
            hold: reply.hold.as_ref().map(hold),
            compensates: reply.compensates.value as u32,
            sells: reply.sells.as_ref().map(|name| self.product(name)),
            tells_price: reply.tells_price.value,
            books: reply.books.as_ref().map(|name| self.product(name)),
            prepared: reply.prepared.value,
            side: reply.side.as_ref().map(|side| side.value),
            purpose: reply.purpose.value,
            asks_consent: reply.asks_consent.value,
            plan: reply
                .plan
                .as_ref()
                .map(|plan| Plan { instalments: plan.instalments.value as u8, each: plan.each.value as u32 }),
            reassures_queue: reply.reassures_queue.value,
            starts: reply.starts.iter().map(|name| self.timer(name)).collect(),
            stops: reply.stops.iter().map(|name| self.timer(name)).collect(),
            callback: reply.callback.as_ref().map(|name| self.callback(name)),
            transfer: reply.transfer.as_ref().map(|transfer| transfer.value),
            discloses: reply.discloses.value,
            promise: reply.promise.as_ref().map(|promise| promise.value == PromiseEnd::Kept),
            shift: Shift {
                heat: reply.shift.heat.value as i8,
                trust: reply.shift.trust.value as i8,
                patience: reply.shift.patience.value as i8,
            },
            critical: reply.critical.as_ref().map(|critical| critical.value),
            coach: reply.coach.as_ref().map(|_| key("-coach".to_owned())),
            better,
            then: self.then(id, beat, reply),
        }
    }

    /// Where a reply leads; a part of a composed answer leads nowhere by itself.
    fn then(&mut self, id: &Name, beat: &schema::Beat, reply: &schema::Reply) -> Vec<Link> {
        match (&reply.then, &beat.answer) {
            (Some(then), None) => self.links(id, then),
            (None, None) => {
                self.findings.report(Code::MissingField, &id.span, args![name = "then"]);
                Vec::new()
            }
            (Some(then), Some(_)) => {
                let span = then.links.first().map_or(&id.span, |link| &link.span);
                self.findings.report(Code::PartWithLink, span, args![name = id.value.clone()]);
                Vec::new()
            }
            (None, Some(_)) => Vec::new(),
        }
    }

    /// Tried in order: all but the last have a condition, the last has none.
    fn links(&mut self, id: &Name, then: &schema::Then) -> Vec<Link> {
        let unconditional = |link: &schema::Link| match &link.when {
            None => true,
            Some(when) => matches!(when.test, Test::Always),
        };
        let first = then.links.iter().position(unconditional);
        match (first, then.links.last()) {
            (None, Some(last)) => {
                self.findings.report(Code::OpenLinks, &last.span, args![name = id.value.clone()])
            }
            (None, None) if then.known => {
                self.findings.report(Code::OpenLinks, &id.span, args![name = id.value.clone()]);
            }
            (Some(at), Some(_)) => {
                for link in &then.links[at + 1..] {
                    self.findings.report(Code::DeadLink, &link.span, args![name = link.to.value.clone()]);
                }
            }
            _ => {}
        }
        let link = |link: &schema::Link, resolver: &mut Self| Link {
            when: link.when.as_ref().map_or(Condition::Always, |when| resolver.condition(when)),
            to: resolver.target(&link.to),
        };
        then.links.iter().map(|it| link(it, self)).collect()
    }

    pub fn condition(&mut self, condition: &schema::Condition) -> Condition {
        let list = |of: &[schema::Condition], resolver: &mut Self| {
            of.iter().map(|one| resolver.condition(one)).collect()
        };
        let compare = |compare: &schema::Compare| {
            let notches = compare.than.value as u8;
            if compare.over { Compare::Over(notches) } else { Compare::Under(notches) }
        };
        match &condition.test {
            Test::Always | Test::Unknown => Condition::Always,
            Test::All(of) => Condition::All(list(of, self)),
            Test::Any(of) => Condition::Any(list(of, self)),
            Test::Not(of) => Condition::Not(Box::new(self.condition(of))),
            Test::Fact(name) => Condition::Fact(self.fact(name)),
            Test::Heat(than) => Condition::Heat(compare(than)),
            Test::Trust(than) => Condition::Trust(compare(than)),
            Test::Patience(than) => Condition::Patience(compare(than)),
            Test::Need(name, state) => Condition::Need(self.need(name), state.value),
            Test::Verified => Condition::Verified,
            Test::SupervisorDemanded => Condition::SupervisorDemanded,
            Test::Private => Condition::Private,
            Test::Consent(answer) => Condition::Consent(answer.value),
            Test::Queue(than) => Condition::Queue(compare(than)),
            Test::Booked(name) => Condition::Booked(self.product(name)),
            Test::Callback(end) => Condition::Callback(end.value == PromiseEnd::Kept),
            Test::Rank(rank) => Condition::Rank(rank.value),
        }
    }

    fn says(&self, id: &Name, says: &schema::Says) -> [Line; 3] {
        [Band::Calm, Band::Tense, Band::Furious].map(|band| self.line(keys::tone(id, says, band)))
    }

    /// A text with the time that it takes in the author's own language.
    fn line(&self, key: TextKey) -> Line {
        let agent = Agent { name: MEASURED_NAME.to_owned(), form: Form::Neutral };
        let text = self.texts.format(&key, &self.texts.source, &agent);
        Line { key, ms: line_ms(self.document.channel.value, &text) }
    }
}

/// What is said about a hold: a promised time says more than that it was explained.
fn hold(hold: &schema::Hold) -> HoldTime {
    let words = match &hold.promised_s {
        Some(promised_s) => HoldWords::Promised(promised_s.value as u32),
        None if hold.explained.value => HoldWords::Explained,
        None => HoldWords::Silent,
    };
    HoldTime { lasts_s: hold.lasts_s.value as u32, words }
}
