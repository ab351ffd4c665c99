//! What the explorer found, in words: of a reply, and of the whole.

use super::source::{Explored, Source};
use crate::args;
use crate::explore::{Range, ReplyFigures, Standing, What};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Scenario;

/// What the explorer says of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiguresView {
    /// "34–97": the overall grades of the paths that say it.
    pub range: String,
    /// In full, for whoever listens or points at it.
    pub about: String,
    /// It is offered somewhere, but always, or never, the best thing to say; or it is never offered.
    pub mark: Option<(Mark, String)>,
    /// The text has changed since.
    pub stale: bool,
}

/// What there is to say of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Best,
    Worst,
    Never,
}

impl FiguresView {
    /// The figures of a reply, by the names of its beat and its own; None where the explorer has not been.
    pub(super) fn of(source: &Source, beat: &str, reply: &str) -> Option<FiguresView> {
        let (explored, catalogue) = (source.explored?, source.catalogue);
        let found = find(&explored, beat, reply)?;
        let mark = match (found.offered, found.standing) {
            (0, _) => Some((Mark::Never, catalogue.text(msg!("author-never-offered")))),
            (_, Some(Standing::Best)) => Some((Mark::Best, catalogue.text(msg!("author-always-best")))),
            (_, Some(Standing::Worst)) => Some((Mark::Worst, catalogue.text(msg!("author-always-worst")))),
            (_, None) => None,
        };
        // Without a limit every path was walked.
        let exact = explored.report.limit.is_none();
        let about = found.overall.as_ref().map(|range| {
            let args = args![least = range.least.grade, most = range.most.grade];
            let key = if exact { msg!("author-figures-exact") } else { msg!("author-figures-found") };
            catalogue.format(key, &args)
        });
        Some(FiguresView {
            range: found.overall.as_ref().map(span).unwrap_or_default(),
            about: about.unwrap_or_default(),
            mark,
            stale: !explored.fresh,
        })
    }
}

fn find<'a>(explored: &Explored<'a>, beat: &str, reply: &str) -> Option<&'a ReplyFigures> {
    let at = explored.scenario.beats.iter().position(|it| it.id == beat)?;
    let replies = &explored.scenario.beats[at].replies;
    let place = replies.iter().position(|it| it.id == reply)?;
    explored.report.replies.iter().find(|it| it.beat.at() == at && it.reply.at() == place)
}

/// "34–97", or "97" where both are the same.
fn span(range: &Range) -> String {
    let (least, most) = (range.least.grade, range.most.grade);
    if least == most { most.to_string() } else { format!("{least}–{most}") }
}

/// How the explorer stands: walking, done, or out of date.
pub(super) fn status(source: &Source) -> Option<String> {
    let catalogue = source.catalogue;
    if let Some(states) = source.exploring {
        return Some(catalogue.format(msg!("author-exploring"), &args![states = count(catalogue, states)]));
    }
    let explored = source.explored?;
    let report = explored.report;
    let states = count(catalogue, report.states);
    let limit = match report.limit {
        None => catalogue.format(msg!("author-explored"), &args![states = states]),
        Some(_) => catalogue.format(msg!("author-explored-partly"), &args![states = states]),
    };
    Some(limit)
}

fn count(catalogue: &Catalogue, states: u64) -> String {
    catalogue.number(i64::try_from(states).unwrap_or(i64::MAX))
}

/// What the explorer found wrong: what, the beat or ending that it is about, and a sentence.
pub(super) fn faults(source: &Source) -> Vec<(What, Option<String>, String)> {
    let Some(explored) = source.explored else { return Vec::new() };
    let findings = explored.report.findings.iter();
    findings
        .map(|finding| {
            let place = Place::of(explored.scenario, finding.what);
            let sentence = place.sentence(finding.what, source.catalogue);
            (finding.what, place.beat.or(place.ending).map(str::to_owned), sentence)
        })
        .collect()
}

/// What a fault is about, by name.
#[derive(Default)]
struct Place<'a> {
    beat: Option<&'a str>,
    reply: Option<&'a str>,
    ending: Option<&'a str>,
    need: Option<&'a str>,
}

impl<'a> Place<'a> {
    fn of(scenario: &'a Scenario, what: What) -> Self {
        let at = |beat: crate::scenario::BeatIx| Some(scenario.beats[beat.at()].id.as_str());
        match what {
            What::DeadEnd(beat)
            | What::NeverBeat(beat)
            | What::SameWhatever(beat)
            | What::Loop(beat)
            | What::DemandUnheard(beat) => Place { beat: at(beat), ..Place::default() },
            What::NeverReply(beat, reply) => {
                let reply = scenario.beats[beat.at()].replies[reply.at()].id.as_str();
                Place { beat: at(beat), reply: Some(reply), ..Place::default() }
            }
            What::NeverEnding(ending) => {
                Place { ending: Some(scenario.endings[ending.at()].id.as_str()), ..Place::default() }
            }
            What::NeedNeverMet(need) => {
                Place { need: Some(scenario.needs[need.at()].id.as_str()), ..Place::default() }
            }
            What::PassOutOfReach { .. } | What::CriticalUnavoidable(_) => Place::default(),
        }
    }

    fn sentence(&self, what: What, catalogue: &Catalogue) -> String {
        let (most, pass) = match what {
            What::PassOutOfReach { most, pass } => (most, pass),
            _ => (0, 0),
        };
        let error = match what {
            What::CriticalUnavoidable(error) => catalogue.word("critical-error", error.slug()),
            _ => String::new(),
        };
        let args = args![
            beat = self.beat.unwrap_or_default(),
            reply = self.reply.unwrap_or_default(),
            ending = self.ending.unwrap_or_default(),
            need = self.need.unwrap_or_default(),
            error = error,
            most = most,
            pass = pass,
        ];
        catalogue.phrase("finding", what.slug(), &args)
    }
}
