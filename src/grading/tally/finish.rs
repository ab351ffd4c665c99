//! The end of a path: what only the whole of it decides, and the grades.

use super::memory::{Demanded, Memory, Moment, No, Purpose};
use super::{Sums, Tally};
use crate::encounter::{CallbackState, Needs, rules};
use crate::grading::grade::mean;
use crate::grading::scorecard::Grades;
use crate::grading::sections::{shares, time_points};
use crate::scenario::{Channel, EndingIx, Kind, NeedIx, NeedKind, NeedState, Outcome, Rule, Section};

/// How an encounter ended, as far as grades depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Last {
    pub ending: EndingIx,
    pub needs: Needs,
    pub callback: CallbackState,
}

impl Tally<'_> {
    /// The grades of a path that ended like this after so many milliseconds, with what it had added up.
    pub fn grades(&self, memory: &Memory, sums: &Sums, last: &Last, ms: u32) -> Grades {
        let mut sums = *sums;
        sums += &self.end(memory, last);
        self.close(sums, memory.spoke(), self.most(memory, last), ms)
    }

    /// The most that the overall grade can be after a path that ended like this, 0–100.
    pub fn most(&self, memory: &Memory, last: &Last) -> u8 {
        self.rubric.most(memory.failed, last.callback == CallbackState::Broken)
    }

    /// The grades of everything that was added up, the end too, after so many milliseconds; overall no more than `most`.
    pub fn close(&self, sums: Sums, spoke: bool, most: u8, ms: u32) -> Grades {
        let scores = self.scores(sums, spoke, ms);
        let overall = self.mean(Section::ALL.iter().map(|it| (*it, scores[*it as usize])));
        let grade = |section: Section| scores[section as usize].unwrap_or(0);
        Grades {
            empathy: grade(Section::Empathy),
            resolution: grade(Section::Resolution),
            handle_time: grade(Section::HandleTime),
            overall: overall.min(most),
        }
    }

    /// The score of each section, in the order of [`Section::ALL`]; None where there was no occasion for it.
    pub fn scores(&self, mut sums: Sums, spoke: bool, ms: u32) -> [Option<u8>; 8] {
        if spoke {
            let resolution = sums.score(Section::Resolution).unwrap_or(0);
            let worth = self.rubric.points(Rule::InTime);
            let points = time_points(worth, ms, self.scenario.handle_time, resolution);
            sums.add(Section::HandleTime, points, worth);
        }
        std::array::from_fn(|at| sums.score(Section::ALL[at]))
    }

    /// The overall grade that these scores come to.
    pub fn mean(&self, scores: impl Iterator<Item = (Section, Option<u8>)>) -> u8 {
        mean(scores.map(|(section, score)| (self.rubric.weight(section), score)))
    }

    /// What the end of a path adds, but for handle time.
    pub fn end(&self, memory: &Memory, last: &Last) -> Sums {
        let mut sums = Sums::default();
        self.finish(memory, last, &mut sums);
        sums
    }

    /// Everything that is known at the end but for time.
    fn finish(&self, memory: &Memory, last: &Last, sums: &mut Sums) {
        let spoke = memory.lines > 0;
        let points = |rule| self.rubric.points(rule);
        let mut all_or_nothing = |rule: Rule, done: bool, applies: bool| {
            if applies || done {
                let worth = self.rubric.points(rule);
                sums.add(rule.section(), if done { worth } else { 0 }, worth);
            }
        };
        let channel = rules(self.scenario.channel);
        let passed_on = memory.handings.needed;
        all_or_nothing(Rule::Greeted, memory.greeted, spoke);
        if channel.outbound {
            all_or_nothing(Rule::PurposeFirst, memory.purpose == Purpose::Said, spoke);
        }
        if self.scenario.channel != Channel::Email {
            all_or_nothing(Rule::Asked, memory.asked, spoke);
        }
        if self.scenario.kind == Kind::Coaching {
            all_or_nothing(Rule::AskedFirst, memory.asked_first == Some(true), spoke);
            all_or_nothing(Rule::PraiseGiven, memory.praised, spoke);
            all_or_nothing(Rule::BehaviourNamed, memory.observed, spoke);
        }
        all_or_nothing(Rule::Paraphrased, memory.paraphrased, spoke);
        all_or_nothing(Rule::Uninterrupted, spoke && !memory.interrupted, spoke);
        all_or_nothing(Rule::ExpectationSet, memory.expectation, spoke);
        all_or_nothing(Rule::Recapped, memory.recapped, spoke && !passed_on);
        all_or_nothing(Rule::Closed, memory.closed, spoke && !passed_on);
        if let Some(right) =
            memory.coded.filter(|_| self.scenario.endings[last.ending.at()].disposition.is_some())
        {
            all_or_nothing(Rule::CodedRight, right, true);
        }
        if self.scenario.queue.is_some() {
            all_or_nothing(Rule::QueueSeen, memory.queue_seen, spoke);
        }
        self.sales(memory, &mut all_or_nothing);
        let outcome = self.scenario.endings[last.ending.at()].outcome;
        if memory.demanded != Demanded::No && !passed_on {
            let helped = matches!(outcome, Outcome::Resolved | Outcome::Partial);
            let kept = !memory.handings.demanded && helped && memory.demanded == Demanded::Answered;
            let judged = memory.handings.demanded || memory.demanded == Demanded::Answered;
            all_or_nothing(Rule::Deescalated, kept, judged);
        }
        if self.scenario.debt.is_some() && !(memory.declined && memory.plan.is_none()) {
            let agreed = memory.plan == Some(true);
            all_or_nothing(Rule::PlanHolds, agreed, memory.plan.is_some() || memory.plan_offered);
        }
        if last.callback == CallbackState::Kept {
            all_or_nothing(Rule::CallbackKept, true, true);
        }
        self.first_contact(memory, last, &mut all_or_nothing);
        if last.callback == CallbackState::Broken {
            sums.add(Section::Resolution, points(Rule::CallbackBroken), 0);
        }
        if memory.missed {
            sums.add(Section::Empathy, points(Rule::CueMissed), 0);
        }
        let owed_by_rule = !memory.handings.to_anyone && memory.due & !memory.handings.levels != 0;
        let without_help = matches!(outcome, Outcome::Unresolved | Outcome::Lost);
        let owed_by_demand = memory.demanded != Demanded::No && !memory.handings.any && without_help;
        if spoke && (owed_by_rule || owed_by_demand) {
            sums.add(Section::Resolution, points(Rule::EscalationOwed), 0);
        }
        self.needs(memory, last, sums);
    }

    fn sales(&self, memory: &Memory, all_or_nothing: &mut impl FnMut(Rule, bool, bool)) {
        let moment = if memory.offer == Moment::None { memory.occasion } else { memory.offer };
        let Moment::At { discovered } = moment else { return };
        all_or_nothing(Rule::Discovered, discovered, true);
        all_or_nothing(Rule::SaleFitting, memory.fitting, true);
        if memory.offer == Moment::None {
            return;
        }
        if memory.yes {
            all_or_nothing(Rule::PriceTold, memory.price_booked.unwrap_or(memory.price), true);
        }
        all_or_nothing(Rule::NoAccepted, memory.no == No::Accepted, memory.no == No::Ignored);
    }

    fn first_contact(&self, memory: &Memory, last: &Last, all_or_nothing: &mut impl FnMut(Rule, bool, bool)) {
        if memory.handings.needed || memory.declined || last.callback == CallbackState::Kept {
            return;
        }
        let again = self.scenario.channel == Channel::Email && memory.answers > 1;
        let practical =
            self.scenario.needs.iter().enumerate().filter(|(_, need)| need.kind == NeedKind::Practical);
        let met = practical.map(|(at, _)| last.needs.get(NeedIx(at as u16))).all(|it| it == NeedState::Met);
        let broken = last.callback == CallbackState::Broken;
        let settled = memory.lines > 0 && !memory.handings.any && !again && !broken && met;
        all_or_nothing(Rule::FirstContact, settled, memory.lines > 0 || memory.handings.any);
    }

    fn needs(&self, memory: &Memory, last: &Last, sums: &mut Sums) {
        let excused = memory.declined || memory.handings.needed;
        for (need, worth) in shares(self.scenario, self.rubric) {
            let met = last.needs.get(need) == NeedState::Met;
            if memory.lines > 0 && (met || !excused) {
                sums.add(Section::Resolution, if met { worth } else { 0 }, worth);
            }
        }
    }
}
