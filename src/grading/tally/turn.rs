//! What one turn adds, and what is remembered of it.

use std::borrow::Cow;

use super::deed::{Deed, Handed, Part, bit};
use super::memory::{Demanded, Memory, Moment, No, Purpose};
use super::{Sums, Tally};
use crate::encounter::{Sale, is_action, is_sympathy, rules};
use crate::grading::contact::rule_of;
use crate::grading::exchange::Exchange;
use crate::grading::sections::{
    Order, Place, SOLVING, asks_for_care, asks_or_tells, feeling_met_first, how_met, response_points,
};
use crate::scenario::{
    Act, Answer, Band, Beat, Channel, CriticalError, Handover, Kind, Level, Rule, Section,
};

impl Tally<'_> {
    /// Adds one turn.
    pub fn turn(&self, memory: &mut Memory, deed: &Deed) -> Sums {
        let mut sums = Sums::default();
        let exchanges = self.exchanges(memory, deed);
        let (discovered, refused) = (memory.discovered, memory.refused);
        if let Some(first) = exchanges.first() {
            self.first_answers(memory, &exchanges, deed.said.order, &mut sums);
            self.feelings(memory, &exchanges, deed.said.order, &mut sums);
            if self.scenario.kind == Kind::Coaching {
                memory.asked_first = memory.asked_first.or(asks_or_tells(&exchanges));
            }
            if memory.occasion == Moment::Next {
                memory.occasion = Moment::At { discovered };
            }
            if memory.demanded == Demanded::Yes {
                memory.demanded = Demanded::Answered;
            }
            if memory.no == No::Said {
                memory.no = No::Accepted;
            }
            memory.plan_offered |= self.scenario.debt.is_some_and(|debt| {
                let plans = first.beat.replies.iter().filter_map(|reply| reply.plan);
                plans.into_iter().any(|plan| debt.is_met_by(plan))
            });
        }
        // Of several in one answer, the last has heard all that the others have.
        let booked = exchanges.iter().zip(&deed.said.parts).filter(|(it, _)| it.reply.books.is_some());
        if let Some(priced) = booked.map(|(_, part)| memory.price || part.priced).max() {
            memory.price_booked = Some(priced);
        }
        for exchange in &exchanges {
            self.line(memory, exchange, discovered, deed.broke, &mut sums);
        }
        self.compliance(&exchanges, &mut sums);
        self.handed_over(memory, deed, exchanges.first(), &mut sums);
        self.aftermath(memory, deed, &exchanges, refused, &mut sums);
        self.forget(memory);
        sums
    }

    /// Points for the first response, sent after so many milliseconds of the trainee's own time.
    pub fn first_response(&self, own_ms: u32) -> Sums {
        let mut sums = Sums::default();
        let written = rules(self.scenario.channel).written;
        if let Some(target_s) = self.scenario.first_response_s.filter(|_| written) {
            let worth = self.rubric.points(Rule::FirstResponse);
            sums.add(Section::Opening, response_points(worth, own_ms, target_s), worth);
        }
        sums
    }

    /// The lines of the turn, as the sections read them.
    fn exchanges<'s>(&'s self, memory: &Memory, deed: &Deed) -> Vec<Exchange<'s>> {
        let Some(beat) = deed.beat.map(|beat| &self.scenario.beats[beat.at()]) else { return Vec::new() };
        deed.said.parts.iter().map(|part| self.exchange(memory, beat, part)).collect()
    }

    fn exchange<'s>(&self, memory: &Memory, beat: &'s Beat, part: &Part) -> Exchange<'s> {
        Exchange {
            turn: 0,
            beat,
            reply: Cow::Borrowed(&beat.replies[part.reply.at()]),
            cue: beat.cue,
            band: memory.band.unwrap_or(Band::Calm),
            refused: memory.refused && !part.asked,
            misfit: part.misfit,
            sale: part.sale,
            errors: CriticalError::ALL
                .iter()
                .copied()
                .filter(|error| part.errors & bit(*error) != 0)
                .collect(),
        }
    }

    /// Greeting, purpose, and the feeling before the formalities.
    fn first_answers(&self, memory: &mut Memory, answer: &[Exchange], order: Order, sums: &mut Sums) {
        if memory.answers < 2 {
            memory.greeted |= answer.iter().any(|it| it.does(Act::Greet));
        }
        if memory.answers == 0
            && let Some(done) = feeling_met_first(self.scenario.channel, &answer[0], order)
        {
            let worth = self.rubric.points(Rule::FeelingFirst);
            sums.add(Section::Opening, if done { worth } else { 0 }, worth);
        }
        for exchange in answer {
            if memory.lines < 2 && memory.purpose == Purpose::Open {
                if exchange.reply.purpose {
                    memory.purpose = Purpose::Said;
                } else if exchange.does_any(SOLVING) {
                    memory.purpose = Purpose::TooLate;
                }
            }
            memory.lines = (memory.lines + 1).min(2);
        }
        memory.answers = (memory.answers + 1).min(2);
    }

    /// Each feeling met or missed, and sympathy without end.
    fn feelings(&self, memory: &mut Memory, answer: &[Exchange], order: Order, sums: &mut Sums) {
        let points = |rule| self.rubric.points(rule);
        let cue = answer[0].cue;
        if std::mem::take(&mut memory.missed) {
            let late = cue.is_none() && order.felt != Place::Nowhere;
            sums.add(Section::Empathy, points(if late { Rule::CueLate } else { Rule::CueMissed }), 0);
        }
        if let Some(cue) = cue {
            let rule = how_met(order, cue);
            memory.missed = rule == Rule::CueMissed;
            // What was missed may yet be met late: that is known with the next answer.
            let now = if memory.missed { 0 } else { points(rule) };
            sums.add(Section::Empathy, now, points(Rule::CueMet));
        }
        let does = |kind: fn(Act) -> bool| answer.iter().flat_map(|it| &it.reply.acts).any(|act| kind(*act));
        if does(is_action) {
            memory.sympathy = 0;
        } else if does(is_sympathy) {
            if memory.sympathy == 2 {
                sums.add(Section::Empathy, points(Rule::EndlessSympathy), 0);
            }
            memory.sympathy = (memory.sympathy + 1).min(2);
        }
    }

    /// What one line does by itself.
    fn line(&self, memory: &mut Memory, it: &Exchange, discovered: bool, broke: bool, sums: &mut Sums) {
        let points = |rule| self.rubric.points(rule);
        let harmful = |act: &&Act| act.is_harmful() && **act != Act::Overpromise;
        for _ in it.reply.acts.iter().filter(harmful) {
            sums.add(Section::Empathy, points(Rule::Harm), 0);
        }
        if it.misfit {
            sums.add(Section::Empathy, points(Rule::PreparedMisfit), 0);
        }
        if it.does(Act::Overpromise) {
            sums.add(Section::Resolution, points(Rule::Overpromised), 0);
        }
        if it.reply.promise == Some(false) && broke {
            sums.add(Section::Resolution, points(Rule::PromiseBroken), 0);
        }
        memory.asked |= it.does(Act::Ask);
        memory.paraphrased |= it.does_any(&[Act::Paraphrase, Act::Recap]);
        memory.interrupted |= it.does(Act::Interrupt);
        memory.expectation |= it.does(Act::SetExpectation);
        memory.recapped |= it.does(Act::Recap);
        memory.closed |= it.does(Act::Close);
        if self.scenario.kind == Kind::Coaching {
            memory.praised |= it.does(Act::Praise);
            memory.observed |= it.does(Act::Observe);
        }
        memory.failed |= it.errors.iter().any(|error| self.rubric.fails_on(*error));
        memory.refused &= !it.reply.asks_consent;
        // A question about a need; not who somebody is, or whether they agree.
        memory.discovered |= it.does(Act::Ask) && !it.does(Act::Verify) && !it.reply.asks_consent;
        if let Some(sale) = it.sale {
            if memory.offer == Moment::None {
                memory.offer = Moment::At { discovered };
            }
            match sale {
                Sale::Fitting => memory.fitting = true,
                Sale::Pushed => sums.add(Section::Sales, points(Rule::SalePushed), 0),
                Sale::Unasked => sums.add(Section::Sales, points(Rule::SaleUnasked), 0),
            }
        }
        memory.price |= it.reply.tells_price;
        if memory.no == No::Accepted && it.errors.contains(&CriticalError::RefusalIgnored) {
            memory.no = No::Ignored;
        }
    }

    fn compliance(&self, exchanges: &[Exchange], sums: &mut Sums) {
        for (index, exchange) in exchanges.iter().enumerate() {
            let is_last = index + 1 == exchanges.len();
            for error in CriticalError::ALL {
                let broke = exchange.errors.contains(error);
                let of_all = *error == CriticalError::MissedHardStop && !is_last;
                if broke || (!of_all && asks_for_care(self.scenario, exchange, *error)) {
                    let worth = self.rubric.points(rule_of(*error));
                    sums.add(Section::Compliance, if broke { 0 } else { worth }, worth);
                }
            }
        }
    }

    fn handed_over(&self, memory: &mut Memory, deed: &Deed, first: Option<&Exchange>, sums: &mut Sums) {
        let points = |rule| self.rubric.points(rule);
        if deed.retold {
            sums.add(Section::Resolution, points(Rule::ToldTwice), 0);
        }
        let by_line = deed.said.hands_over;
        if !by_line && deed.handed.is_none() {
            return;
        }
        let demanded = memory.demanded != Demanded::No;
        let hard_stop = deed.beat.is_some_and(|beat| self.scenario.beats[beat.at()].hard_stop);
        // The demand alone makes a supervisor right; whatever else is right is so by the scenario's own rule.
        let by_rule = deed.handed.is_some_and(|it| it.right && !(demanded && it.level == Level::Supervisor));
        let asked_for = |it: Handed| memory.due & 1 << (it.level as u8) != 0;
        let by_rule = by_rule || deed.handed.map_or(memory.due != 0, asked_for);
        let needed = hard_stop || by_rule;
        let right = deed.handed.map_or(needed || demanded, |it| it.right);
        let all = &mut memory.handings;
        if !right && !all.needless {
            sums.add(Section::Resolution, points(Rule::NeedlessEscalation), 0);
        }
        all.any = true;
        all.needed |= needed;
        all.demanded |= demanded;
        all.needless |= !right;
        match deed.handed {
            None => all.to_anyone = true,
            Some(it) => {
                all.levels |= 1 << (it.level as u8);
                let worth = points(Rule::HandedOverWell);
                let got = match (it.how, it.owed) {
                    (Handover::Cold, _) => 0,
                    (Handover::Warm, 0) => worth,
                    (Handover::Warm, owed) => worth * i32::from(it.told) / i32::from(owed),
                };
                sums.add(Section::Resolution, got, worth);
            }
        }
        if hard_stop && first.is_none() {
            let worth = points(Rule::HardStopObeyed);
            sums.add(Section::Compliance, worth, worth);
        }
    }

    /// What the customer says and does in the same turn, and the write-up.
    fn aftermath(
        &self,
        memory: &mut Memory,
        deed: &Deed,
        lines: &[Exchange],
        refused: bool,
        sums: &mut Sums,
    ) {
        if let Some(holds) = deed.plan {
            // What is pressed on somebody who said no is not agreed.
            let pressed = lines.iter().find(|it| it.reply.plan.is_some()).map_or(refused, |it| it.refused);
            memory.plan = Some(holds && !pressed);
        }
        let offered = memory.offer != Moment::None;
        memory.yes |= offered && (deed.booked || deed.consent == Some(Answer::Given));
        if let Some(answer) = deed.consent {
            memory.refused = answer == Answer::Refused;
            memory.declined = memory.refused;
            if memory.refused && offered && memory.no == No::None {
                memory.no = No::Said;
            }
        }
        if deed.demanded && memory.demanded == Demanded::No {
            memory.demanded = Demanded::Yes;
        }
        memory.due |= deed.due;
        if deed.occasion && memory.occasion == Moment::None {
            memory.occasion = Moment::Next;
        }
        memory.queue_seen |= deed.queue_seen;
        sums.add(Section::HandleTime, self.rubric.points(Rule::QueueLeft) * i32::from(deed.queue_left), 0);
        memory.band = deed.band.or(memory.band);
        if let Some(wrote) = deed.wrote
            && !self.scenario.dispositions.is_empty()
        {
            memory.coded = Some(wrote.right);
            if wrote.of > 0 {
                let worth = self.rubric.points(Rule::NoteComplete);
                sums.add(Section::Closing, worth * i32::from(wrote.noted) / i32::from(wrote.of), worth);
            }
        }
    }

    /// Drops what cannot matter any more, or never does in this scenario: the less is remembered, the more paths meet.
    fn forget(&self, memory: &mut Memory) {
        let channel = rules(self.scenario.channel);
        if memory.answers > 0 {
            memory.band = None;
        }
        if memory.lines == 2 && memory.purpose == Purpose::Open || !channel.outbound {
            memory.purpose = Purpose::TooLate;
        }
        memory.asked |= self.scenario.channel == Channel::Email;
        memory.queue_seen |= self.scenario.queue.is_none();
        memory.plan_offered |= memory.plan.is_some();
        memory.declined &= channel.outbound;
        if self.scenario.products.is_empty() && memory.offer == Moment::None {
            (memory.price, memory.price_booked, memory.discovered) = (false, None, false);
        }
        if memory.offer != Moment::None {
            (memory.discovered, memory.occasion) = (false, Moment::None);
        }
    }
}
