//! Walking the shipped scenarios: every path, and every claim can be played again to what it claims.

mod walked;

use std::sync::Arc;

use aplomb::course::{Sheet, Trial, of_one};
use aplomb::encounter::{Encounter, Header, Move, Phase, Temperaments};
use aplomb::explore::{Comes, Range, Report, Timed, Witness};
use aplomb::grading::{Grades, Rubric, Scorecard, grade};
use aplomb::scenario::{Library, Scenario};
use walked::walk;

/// The packs that are taken one after the other: of each scenario more is asked than that it can be played.
const COURSE: [&str; 4] = ["onboarding", "de-escalation", "sales", "supervisor"];

/// Plays witnesses of one scenario.
struct Replay<'a> {
    scenario: &'a Arc<Scenario>,
    rubric: &'a Arc<Rubric>,
    temperaments: Temperaments,
}

impl Replay<'_> {
    fn play(&self, witness: &Witness) -> (Encounter, Scorecard) {
        let header = Header { seed: witness.seed, ..Header::default() };
        let replayed =
            Encounter::replay(Arc::clone(self.scenario), &self.temperaments, &header, &witness.moves);
        let (encounter, refused) = replayed.expect("a known temperament");
        assert_eq!(refused, None, "{}: {witness:?}", self.scenario.id);
        let card = grade(self.scenario, encounter.transcript(), self.rubric);
        (encounter, card)
    }

    /// Both ends of a range are reached by their witnesses.
    fn reaches(&self, range: &Range, of: impl Fn(&Grades) -> u8, also: impl Fn(&Encounter, &Scorecard)) {
        assert!(range.least.grade <= range.most.grade);
        for reached in [&range.least, &range.most] {
            let (encounter, card) = self.play(&reached.witness);
            assert!(encounter.is_over(), "{}", self.scenario.id);
            assert_eq!(of(&card.grades), reached.grade, "{}: {:?}", self.scenario.id, reached.witness);
            also(&encounter, &card);
        }
    }

    fn takes(&self, timed: &Timed, also: impl Fn(&Encounter, &Scorecard)) {
        let (encounter, card) = self.play(&timed.witness);
        assert!(encounter.is_over());
        assert_eq!(card.handle_time.total_ms(), timed.ms, "{}: {:?}", self.scenario.id, timed.witness);
        also(&encounter, &card);
    }

    fn all(&self, report: &Report) {
        let overall = |grades: &Grades| grades.overall;
        report.overall.iter().for_each(|range| self.reaches(range, overall, |_, _| {}));
        for ending in &report.endings {
            let ends = |_: &Encounter, card: &Scorecard| {
                assert_eq!(card.ending, Some((ending.ending, ending.outcome)), "{}", self.scenario.id);
            };
            self.reaches(&ending.grades.empathy, |grades| grades.empathy, ends);
            self.reaches(&ending.grades.resolution, |grades| grades.resolution, ends);
            self.reaches(&ending.grades.handle_time, |grades| grades.handle_time, ends);
            self.reaches(&ending.grades.overall, overall, ends);
            self.takes(&ending.shortest, ends);
            ending.longest.iter().for_each(|timed| self.takes(timed, ends));
        }
        for unreached in &report.unreached {
            assert!(report.endings.iter().all(|it| it.ending != unreached.ending), "{}", self.scenario.id);
            let Some(witness) = unreached.comes.witness() else { continue };
            let (encounter, _) = self.play(witness);
            let phase = encounter.state().phase;
            assert!(
                [Phase::AfterCall(unreached.ending), Phase::Closed(unreached.ending)].contains(&phase),
                "{}: {witness:?}",
                self.scenario.id
            );
            let waits = |made: &Move| matches!(made, Move::Wait { .. } | Move::Mute { .. });
            let waited = matches!(unreached.comes, Comes::Waiting(_));
            assert_eq!(witness.moves.iter().any(waits), waited, "{}: {witness:?}", self.scenario.id);
        }
        for figures in &report.replies {
            let says = |encounter: &Encounter, _: &Scorecard| {
                let said = encounter.transcript().events().any(|(_, event)| {
                    matches!(event, aplomb::encounter::Event::AgentSaid { beat, reply, .. }
                        if (*beat, *reply) == (figures.beat, figures.reply))
                });
                assert!(said, "{}: {figures:?}", self.scenario.id);
            };
            figures.overall.iter().for_each(|range| self.reaches(range, overall, says));
        }
        for finding in &report.findings {
            finding.witness.iter().for_each(|witness| drop(self.play(witness)));
        }
    }
}

#[test]
fn every_shipped_scenario_is_walked_whole_and_every_claim_is_played_again() {
    let (library, temperaments, mut whole) = (Library::shipped(), Temperaments::shipped(), 0);
    for (pack, scenario) in library.scenarios() {
        // The largest take minutes without optimisation; what is said of the part that was walked must hold all the same.
        let rubric = pack.rubric_of(scenario.kind);
        let report = walk(scenario, rubric, 60_000);
        whole += usize::from(report.limit.is_none());
        assert_eq!(report.findings, [], "{}: nothing is said of a good scenario", scenario.id);
        let reached: Vec<_> = report.endings.iter().map(|it| it.ending).collect();
        assert!(reached.is_sorted() && !reached.is_empty(), "{}: endings in order", scenario.id);
        if report.limit.is_none() {
            let all = report.endings.len() + report.unreached.len();
            assert_eq!(all, scenario.endings.len(), "{}: every ending is told", scenario.id);
        }
        let replies: usize = scenario.beats.iter().map(|beat| beat.replies.len()).sum();
        assert_eq!(report.replies.len(), replies, "{}", scenario.id);
        Replay { scenario, rubric, temperaments: Temperaments::shipped() }.all(&report);
        if COURSE.contains(&pack.id.as_str()) && report.limit.is_none() {
            let trial = Trial::of(report, scenario, rubric, &temperaments);
            assert_eq!(of_one(&Sheet::of(scenario), &trial, rubric), [], "{}", scenario.id);
        }
    }
    assert!(2 * whole >= library.scenarios().count(), "half of them were walked whole: {whole}");
}
