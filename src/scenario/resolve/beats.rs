//! Beats, replies, links and endings: everything that refers to something else by name.

use crate::args;
use crate::diagnostics::Code;

use super::super::decode::Name;
use super::super::keys;
use super::super::model::*;
use super::super::schema::{self, Test};
use super::super::vocabulary::*;
use super::{MEASURED_NAME, Resolver, SPOKEN_MS, TYPED_MS};
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
        Reply {
            id: id.value.clone(),
            says: self.line(key(String::new())),
            also: (1..=reply.also.len()).map(|number| key(format!("-also-{number}"))).collect(),
            acts: reply.acts.iter().map(|act| act.value).collect(),
            when: reply.when.as_ref().map_or(Condition::Always, |when| self.condition(when)),
            set: self.facts_named(&reply.set),
            clear: self.facts_named(&reply.clear),
            meets: self.needs(&reply.meets),
            costs_s: reply.costs_s.value as u32,
            hold: reply.hold.as_ref().map(|hold| HoldTime {
                lasts_s: hold.lasts_s.value as u32,
                promised_s: hold.promised_s.as_ref().map(|promised| promised.value as u32),
            }),
            compensates: reply.compensates.value as u32,
            sells: reply.sells.as_ref().map(|need| self.need(need)),
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
            then: self.links(id, &reply.then),
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

    fn condition(&mut self, condition: &schema::Condition) -> Condition {
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
        }
    }

    fn facts_named(&mut self, names: &[Name]) -> Vec<FactIx> {
        names.iter().map(|name| self.fact(name)).collect()
    }

    fn fact(&mut self, name: &Name) -> FactIx {
        let at = self.facts.iter().position(|fact| *fact == name.value).unwrap_or_else(|| {
            self.findings.unknown(Code::UnsetFact, name, self.facts.iter().map(String::as_str));
            0
        });
        FactIx(at as u16)
    }

    fn needs(&mut self, names: &[Name]) -> Vec<NeedIx> {
        names.iter().map(|name| self.need(name)).collect()
    }

    fn need(&mut self, name: &Name) -> NeedIx {
        let needs = &self.document.customer.needs;
        let at = needs.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownNeed, name, needs.ids());
            0
        });
        NeedIx(at as u16)
    }

    fn target(&mut self, name: &Name) -> Target {
        if let Some(at) = self.document.endings.position(name) {
            return Target::Ending(EndingIx(at as u16));
        }
        let (beats, endings) = (&self.document.beats, &self.document.endings);
        let at = beats.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, beats.ids().chain(endings.ids()));
            0
        });
        Target::Beat(BeatIx(at as u16))
    }

    pub fn beat_named(&mut self, name: &Name) -> BeatIx {
        let beats = &self.document.beats;
        let at = beats.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, beats.ids());
            0
        });
        BeatIx(at as u16)
    }

    pub fn ending_named(&mut self, name: &Name) -> EndingIx {
        let endings = &self.document.endings;
        let at = endings.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, endings.ids());
            0
        });
        EndingIx(at as u16)
    }

    fn says(&self, id: &Name, says: &schema::Says) -> [Line; 3] {
        [Band::Calm, Band::Tense, Band::Furious].map(|band| self.line(keys::tone(id, says, band)))
    }

    /// A text with the time that it takes in the author's own language.
    fn line(&self, key: TextKey) -> Line {
        let agent = Agent { name: MEASURED_NAME.to_owned(), form: Form::Neutral };
        let text = self.texts.format(&key, &self.texts.source, &agent);
        let rate = match self.document.channel.value {
            Channel::Phone | Channel::InPerson => SPOKEN_MS,
            Channel::Chat => TYPED_MS,
        };
        Line { key, ms: (text.chars().count() as u32).saturating_mul(rate) }
    }
}
