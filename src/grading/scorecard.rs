//! The scorecard: sections, headline grades, critical errors, handle time, predicted satisfaction, evidence.

use super::contact::Contact;
use super::rubric::Rubric;
use super::{csat, sections};
use crate::encounter::{Event, Pace, Transcript};
use crate::scenario::{
    Act, CriticalError, Cue, EndingIx, NeedIx, Outcome, Scenario, TextKey, vocabulary::words,
};

words! {
    /// A part of the scorecard.
    Section {
        Opening => "opening", Listening => "listening", Empathy => "empathy", Resolution => "resolution",
        Sales => "sales", Closing => "closing", HandleTime => "handle-time", Compliance => "compliance",
    }
}

words! {
    /// Why points were given or taken.
    Rule {
        Greeted => "greeted", FeelingFirst => "feeling-first",
        Asked => "asked", Paraphrased => "paraphrased", Uninterrupted => "uninterrupted",
        CueMet => "cue-met", CuePartly => "cue-partly", CueAfterSolution => "cue-after-solution",
        CueLate => "cue-late", CueMissed => "cue-missed", Harm => "harm", EndlessSympathy => "endless-sympathy",
        NeedMet => "need-met", ExpectationSet => "expectation-set", FirstContact => "first-contact",
        Overpromised => "overpromised", PromiseBroken => "promise-broken",
        NeedlessEscalation => "needless-escalation", EscalationOwed => "escalation-owed",
        SaleFitting => "sale-fitting", SalePushed => "sale-pushed", SaleUnasked => "sale-unasked",
        Recapped => "recapped", Closed => "closed", InTime => "in-time",
        DisclosureVerified => "disclosure-verified", WithinAuthority => "within-authority",
        HardStopObeyed => "hard-stop-obeyed", Respectful => "respectful",
    }
}

/// What exactly a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    None,
    Cue(Cue),
    Need(NeedIx),
    Act(Act),
    Error(CriticalError),
    /// Handle time in seconds, and the target.
    Seconds {
        total: u32,
        target: u32,
    },
}

/// Points won or lost: where, by which rule, and what would have been better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Turn of the transcript.
    pub turn: usize,
    pub section: Section,
    pub rule: Rule,
    /// Points got; negative where a rule only takes.
    pub points: i32,
    /// Points that could be had here; 0 where a rule only takes.
    pub of: i32,
    /// The line that this is about.
    pub quote: TextKey,
    /// A line of the same moment that would have won what was lost.
    pub better: Option<TextKey>,
    pub detail: Detail,
}

impl Evidence {
    /// Whether something was left on the table.
    pub fn is_loss(&self) -> bool {
        self.points < self.of || self.points < 0
    }
}

/// One section's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionScore {
    pub section: Section,
    /// Its part in the overall grade; 0 for compliance, which stands apart.
    pub weight: u16,
    /// 0–100; None where there was no occasion for it.
    pub score: Option<u8>,
}

/// The headline grades, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grades {
    pub empathy: u8,
    pub resolution: u8,
    pub handle_time: u8,
    /// Weighted over the sections that applied; 0 after a critical error.
    pub overall: u8,
}

/// The three parts of handle time, in milliseconds of encounter time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandleTimes {
    pub talk_ms: u32,
    pub hold_ms: u32,
    pub after_ms: u32,
}

impl HandleTimes {
    /// Talk, hold and after-call work together.
    pub fn total_ms(&self) -> u32 {
        self.talk_ms.saturating_add(self.hold_ms).saturating_add(self.after_ms)
    }

    /// What the events of a transcript, or of a part of one, took.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> HandleTimes {
        let mut times = HandleTimes::default();
        for event in events {
            let (part, ms) = match event {
                Event::AgentSaid { ms, thought_ms, .. } => {
                    (&mut times.talk_ms, ms.saturating_add(*thought_ms))
                }
                Event::CustomerSaid { ms, .. } | Event::Worked { ms } => (&mut times.talk_ms, *ms),
                Event::Held { ms, .. } => (&mut times.hold_ms, *ms),
                Event::WroteUp { ms } => (&mut times.after_ms, *ms),
                _ => continue,
            };
            *part = part.saturating_add(ms);
        }
        times
    }
}

/// A critical error: which, and the line that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Critical {
    pub turn: usize,
    pub error: CriticalError,
    pub quote: TextKey,
}

/// Everything that is said of one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// Id of the rubric that it was graded by.
    pub rubric: String,
    pub sections: Vec<SectionScore>,
    pub grades: Grades,
    /// 0–100, apart from the overall grade.
    pub compliance: u8,
    pub critical_errors: Vec<Critical>,
    /// At least the rubric's pass mark and no critical error.
    pub passed: bool,
    pub handle_time: HandleTimes,
    /// Predicted satisfaction, 1–5. Simulated: no customer was asked.
    pub csat: u8,
    pub pace: Pace,
    /// None while the encounter is not over.
    pub ending: Option<(EndingIx, Outcome)>,
    /// By turn, then in the order of the sections.
    pub evidence: Vec<Evidence>,
}

/// Grades what happened. The same transcript and rubric give the same scorecard, always.
pub fn grade(scenario: &Scenario, transcript: &Transcript, rubric: &Rubric) -> Scorecard {
    let contact = Contact::read(scenario, transcript, rubric);
    let mut evidence = Vec::new();
    let mut scores = Vec::new();
    for section in Section::ALL {
        let resolution = score_of(&scores, Section::Resolution).unwrap_or(0);
        let found = match section {
            Section::Opening => sections::opening(&contact),
            Section::Listening => sections::listening(&contact),
            Section::Empathy => sections::empathy(&contact),
            Section::Resolution => sections::resolution(&contact),
            Section::Sales => sections::sales(&contact),
            Section::Closing => sections::closing(&contact),
            Section::HandleTime => sections::handle_time(&contact, resolution),
            Section::Compliance => sections::compliance(&contact),
        };
        let (points, of) = found.iter().fold((0, 0), |(points, of), one| (points + one.points, of + one.of));
        let score = (of > 0).then(|| (100 * points / of).clamp(0, 100) as u8);
        scores.push(SectionScore { section: *section, weight: rubric.weight(*section), score });
        evidence.extend(found);
    }
    evidence.sort_by_key(|one| one.turn);

    let critical_errors = contact.critical_errors();
    let overall = if critical_errors.is_empty() { weighted(&scores) } else { 0 };
    let grade_of = |section| score_of(&scores, section).unwrap_or(0);
    let grades = Grades {
        empathy: grade_of(Section::Empathy),
        resolution: grade_of(Section::Resolution),
        handle_time: grade_of(Section::HandleTime),
        overall,
    };
    Scorecard {
        rubric: rubric.id.clone(),
        grades,
        // Where nothing asked for compliance there was nothing to break.
        compliance: score_of(&scores, Section::Compliance).unwrap_or(100),
        passed: critical_errors.is_empty() && overall >= rubric.pass,
        critical_errors,
        handle_time: contact.handle_time(),
        csat: csat::predicted(&contact),
        pace: transcript.header.pace,
        ending: contact.ending(),
        sections: scores,
        evidence,
    }
}

fn score_of(scores: &[SectionScore], section: Section) -> Option<u8> {
    scores.iter().find(|it| it.section == section)?.score
}

fn weighted(scores: &[SectionScore]) -> u8 {
    let applied = scores.iter().filter_map(|it| Some((u32::from(it.weight), u32::from(it.score?))));
    let (sum, weights) =
        applied.fold((0, 0), |(sum, weights), (weight, score)| (sum + weight * score, weights + weight));
    // Rounded to the nearest whole grade.
    if weights == 0 { 0 } else { ((2 * sum + weights) / (2 * weights)) as u8 }
}
