//! How a finished attempt was graded, kept so that a list, a career and a plan need no replay.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calibration;
use crate::encounter::{Desk, Encounter, Event};
use crate::grading::{HandleTimes, Joint, Rule, Scorecard, Section};
use crate::interview::{Mode, Talk, Verdict};
use crate::scenario::COACHING;

/// Under this name a calibration's points stand among those of the rules: it is no rule of a scorecard.
const AGREEMENT: &str = "agreement";

/// Points got, and points that could be had there. What a rule only takes is negative, of 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(i32, i32)", into = "(i32, i32)")]
pub struct Points {
    pub got: i32,
    pub of: i32,
}

/// From this score on a moment went well enough: it need not be practised by itself.
pub const WELL: u8 = 75;

impl Points {
    /// How it went, 0–100. Where there was nothing to win, nothing was lost but by harm.
    pub fn score(self) -> u8 {
        match self.of {
            ..=0 => u8::from(self.got >= 0) * 100,
            of => (100 * i64::from(self.got) / i64::from(of)).clamp(0, 100) as u8,
        }
    }

    fn add(&mut self, got: i32, of: i32) {
        self.got = self.got.saturating_add(got);
        self.of = self.of.saturating_add(of);
    }
}

impl From<(i32, i32)> for Points {
    fn from((got, of): (i32, i32)) -> Self {
        Points { got, of }
    }
}

impl From<Points> for (i32, i32) {
    fn from(points: Points) -> Self {
        (points.got, points.of)
    }
}

/// What one line of the customer brought the trainee who answered it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Id of the beat.
    pub beat: String,
    /// Turn of the transcript in which it was first answered: going back there is to stand before it again.
    pub turn: usize,
    /// Of everything that quotes this line or an answer to it, but handle time.
    pub points: Points,
}

/// How a finished attempt was graded. The moves are the truth: whoever replays them gets the whole scorecard again.
/// What is missing in lines of before is read as empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Seconds since 1970-01-01 UTC.
    pub finished_at: i64,
    pub rubric: String,
    /// Id of the ending.
    pub ending: String,
    pub empathy: u8,
    pub resolution: u8,
    pub handle_time: u8,
    pub overall: u8,
    pub passed: bool,
    /// Simulated satisfaction, 1–5.
    pub csat: u8,
    /// Whole encounter time in milliseconds.
    pub total_ms: u32,
    /// Talk, hold and after-call work of all customers, in milliseconds.
    #[serde(default)]
    pub times: HandleTimes,
    /// Whether no contact took longer than its scenario's target; None in lines of before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_time: Option<bool>,
    /// By rule (its slug, so that a rule which is no more can still be read), over all customers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, Points>,
    /// The critical errors that failed it, by slug, as often as they were made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub critical: Vec<String>,
    /// The moments of the first customer's encounter, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moments: Vec<Moment>,
}

impl Summary {
    /// The summary of the scorecards of a desk, one for each customer. None while somebody is still there.
    pub fn of(desk: &Desk, cards: &[Scorecard], finished_at: i64) -> Option<Summary> {
        let first = cards.first()?;
        let (ending, _) = first.ending.filter(|_| desk.is_over())?;
        let Joint { grades, csat, passed, total_ms, .. } = Joint::of(cards.to_vec(), desk.now_ms())?;
        let (mut times, mut in_time) = (HandleTimes::default(), true);
        let mut rules: BTreeMap<String, Points> = BTreeMap::new();
        for (card, seat) in cards.iter().zip(desk.seats()) {
            times += card.handle_time;
            let target_ms = seat.encounter.scenario().handle_time.target_s.saturating_mul(1000);
            in_time &= card.handle_time.total_ms() <= target_ms;
            for one in &card.evidence {
                rules.entry(one.rule.slug().to_owned()).or_default().add(one.points, one.of);
            }
        }
        let critical = cards.iter().flat_map(|card| &card.critical_errors);
        Some(Summary {
            finished_at,
            rubric: first.rubric.id.clone(),
            ending: desk.first().scenario().endings[ending.at()].id.clone(),
            empathy: grades.empathy,
            resolution: grades.resolution,
            handle_time: grades.handle_time,
            overall: grades.overall,
            passed,
            csat,
            total_ms,
            times,
            in_time: Some(in_time),
            rules,
            critical: critical.map(|it| it.error.slug().to_owned()).collect(),
            moments: moments(desk.first(), first),
        })
    }

    /// The summary of an interview that is over, but for its time. Only one held as on the day is passed: in practice the models are at hand.
    pub fn of_interview(talk: &Talk) -> Summary {
        let summary = talk.summary();
        let verdict = summary.verdict();
        Summary {
            ending: verdict.slug().to_owned(),
            overall: summary.points.percent() as u8,
            passed: talk.mode() == Mode::Mock && verdict == Verdict::Well,
            ..Summary::default()
        }
    }

    /// The summary of a calibration that was handed in, but for its time.
    pub fn of_calibration(verdict: &calibration::Verdict) -> Summary {
        let points = Points { got: verdict.agreement.into(), of: 100 };
        Summary {
            ending: verdict.tendency().slug().to_owned(),
            overall: verdict.agreement,
            passed: verdict.passed(),
            rules: BTreeMap::from([(AGREEMENT.to_owned(), points)]),
            ..Summary::default()
        }
    }

    /// How far a calibration agreed with the reference; None for anything else.
    pub fn agreement(&self) -> Option<Points> {
        self.rules.get(AGREEMENT).copied()
    }

    /// Whether it is of a calibration: a contact of somebody else's, which no measure of one's own contacts sees.
    pub fn is_calibration(&self) -> bool {
        self.agreement().is_some()
    }

    /// Whether it is of a coaching talk: with somebody of one's own team, which no measure of contacts sees.
    pub fn is_coaching(&self) -> bool {
        self.rubric == COACHING
    }

    /// What a rule gave and could have given.
    pub fn points(&self, rule: Rule) -> Points {
        self.rules.get(rule.slug()).copied().unwrap_or_default()
    }

    /// Whether everything was resolved at first contact; None where there was no first contact to judge.
    pub fn first_contact(&self) -> Option<bool> {
        let points = self.points(Rule::FirstContact);
        (points.of > 0).then_some(points.got == points.of)
    }
}

/// The beats that were answered, with the points of what quotes them. Handle time is left out: it is a matter of the
/// whole contact, and quotes only where most of it went.
fn moments(encounter: &Encounter, card: &Scorecard) -> Vec<Moment> {
    let beats = &encounter.scenario().beats;
    let mut moments: Vec<Moment> = Vec::new();
    for (turn, event) in encounter.transcript().events() {
        let Event::AgentSaid { beat, .. } = event else { continue };
        let beat = &beats[beat.at()].id;
        if moments.iter().all(|known| known.beat != *beat) {
            moments.push(Moment { beat: beat.clone(), turn, points: Points::default() });
        }
    }
    for one in card.evidence.iter().filter(|one| one.section != Section::HandleTime) {
        // The key of a line and of its answers begins with the beat.
        if let Some(moment) = moments.iter_mut().find(|moment| moment.beat == one.quote.message) {
            moment.points.add(one.points, one.of);
        }
    }
    moments.retain(|moment| moment.points != Points::default());
    moments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::{Header, Move, Temperaments};
    use crate::grading::grade;
    use crate::scenario::Library;

    /// A line as it was written before there was more in it than grades.
    const BEFORE: &str = r#"{"finished_at":1790000300,"rubric":"balanced","ending":"resolved","empathy":80,"resolution":90,"handle_time":70,"overall":82,"passed":true,"csat":4,"total_ms":240000}"#;

    #[test]
    fn lines_of_before_are_read_and_say_no_more_than_they_know() {
        let read: Summary = serde_json::from_str(BEFORE).expect("a line of before");
        assert_eq!((read.overall, read.in_time, read.first_contact()), (82, None, None));
        assert!(read.rules.is_empty() && read.moments.is_empty() && read.critical.is_empty());
    }

    /// The first reply of each beat, to the end.
    fn played(id: &str) -> (Desk, Vec<Scorecard>) {
        let library = Library::shipped();
        let scenario = library.scenario(id).expect("it is shipped");
        let arrivals = library.arrivals(scenario, false);
        let mut desk = Desk::new(arrivals, &Temperaments::shipped(), Header::default()).expect("a desk");
        while let Some(at) = desk.seats().iter().position(|seat| !seat.encounter.is_over()) {
            let here = &desk.seats()[at].encounter;
            let reply = here.offered().next().map(|(_, reply)| reply.id.clone());
            let made = match reply {
                Some(reply) if here.composes() => Move::Send { parts: vec![reply], thought_ms: 0 },
                Some(reply) => Move::Say { reply, thought_ms: 0 },
                None => Move::wrap_up(),
            };
            desk.step(at, &made).expect("it is offered");
        }
        let rubric = library.rubric(id);
        let each = desk.seats().iter().map(|seat| &seat.encounter);
        let cards = each.map(|it| grade(it.scenario(), it.transcript(), &rubric)).collect();
        (desk, cards)
    }

    #[test]
    fn the_sums_are_those_of_the_scorecards() {
        for id in ["first-week/billing-shock", "whole-contact/sale-day"] {
            let (desk, cards) = played(id);
            let summary = Summary::of(&desk, &cards, 7).expect("everybody has gone");
            let evidence = || cards.iter().flat_map(|card| &card.evidence);
            let sum = |of: fn(&Points) -> i32| summary.rules.values().map(of).sum::<i32>();
            assert_eq!(sum(|it| it.got), evidence().map(|it| it.points).sum::<i32>(), "{id}");
            assert_eq!(sum(|it| it.of), evidence().map(|it| it.of).sum::<i32>(), "{id}");
            let whole: u32 = cards.iter().map(|card| card.handle_time.total_ms()).sum();
            assert_eq!(summary.times.total_ms(), whole, "{id}");
            let critical: usize = cards.iter().map(|card| card.critical_errors.len()).sum();
            assert_eq!(summary.critical.len(), critical, "{id}");
            let line = serde_json::to_string(&summary).expect("a line");
            assert_eq!(serde_json::from_str::<Summary>(&line).expect("it is read back"), summary);
        }
    }

    #[test]
    fn a_moment_is_a_beat_and_the_turn_that_answered_it() {
        let (desk, cards) = played("first-week/billing-shock");
        let summary = Summary::of(&desk, &cards, 0).expect("it is over");
        assert!(summary.moments.len() > 2, "{:?}", summary.moments);
        for moment in &summary.moments {
            let before = desk.before(0, moment.turn);
            let crate::encounter::Phase::Talking(beat) = before.first().state().phase else {
                panic!("{moment:?} is no line of the customer")
            };
            assert_eq!(before.first().scenario().beats[beat.at()].id, moment.beat);
        }
    }
}
