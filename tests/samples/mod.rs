//! View models of real encounters, for the tests of the screens and for their pictures.
#![allow(dead_code, reason = "each of these uses its part")]

mod calibrations;
pub mod careers;
mod interviews;

use std::collections::BTreeMap;
use std::path::PathBuf;

use aplomb::assignment::Assignment;
use aplomb::coaching::next_calls;
use aplomb::encounter::{Desk, Encounter, Entry, Header, Move, Temperaments};
use aplomb::explore::{Choice, Effort, choices};
use aplomb::grading::{Coaching, Scorecard, grade};
use aplomb::l10n::{Catalogue, Locale, PSEUDO};
use aplomb::msg;
use aplomb::records::{self, Status, Summary, Verdict};
use aplomb::scenario::{Agent, Files, Library, Scenario, pack, shipped, shipped_packs};
use aplomb::translate;
use aplomb::ui::screens::encounter::Live;
use aplomb::ui::screens::{compare, debrief, encounter, library, settings, welcome};
use aplomb::ui::{Preferences, View};

/// The scenarios that come with the program, in the pseudo-locale too.
pub fn shipped() -> Library {
    in_pseudo(shipped_packs())
}

/// The packs of these files, in the pseudo-locale too.
pub fn in_pseudo(mut files: Files) -> Library {
    let locale = Locale::new(PSEUDO);
    for pack in &pack::read(&files.clone()).packs {
        for source in translate::sources(pack) {
            files.insert(source.path(&locale), translate::pseudo(&source).into_bytes());
        }
    }
    pack::load(&files).0
}

/// Everything that a view model is made from.
pub struct Samples {
    pub library: Library,
    pub catalogue: Catalogue,
    pub preferences: Preferences,
    pub agent: Agent,
    /// The folders of packs that are somebody's own.
    pub own: BTreeMap<String, PathBuf>,
    /// What a trainer asks.
    pub given: Vec<Assignment>,
}

impl Samples {
    pub fn new(library: Library, language: &str) -> Self {
        let catalogue = Catalogue::new(&Locale::new(language));
        let preferences = Preferences { coaching: Coaching::EachLine, ..Preferences::default() };
        let agent = preferences.agent(&catalogue.text(msg!("agent-unnamed")));
        Samples { library, catalogue, preferences, agent, own: BTreeMap::new(), given: Vec::new() }
    }

    fn scenarios(&self) -> Vec<&Scenario> {
        self.library.scenarios().map(|(_, scenario)| &**scenario).collect()
    }

    /// A scenario at its first moment, with the chats beside it.
    pub fn begin(&self, scenario: &str) -> Desk {
        let scenario = self.library.scenario(scenario).expect("the scenario is there");
        let header = Header { seed: 7, pace: self.preferences.pace, ..Header::default() };
        let arrivals = self.library.arrivals(scenario, false);
        Desk::new(arrivals, &Temperaments::shipped(), header).expect("the temperament is there")
    }

    /// An encounter in which the replies of these places were chosen, one after the other; the last place goes on for
    /// ever if `to_the_end`.
    pub fn play(&self, scenario: &str, picks: &[usize], to_the_end: bool) -> Desk {
        let mut desk = self.begin(scenario);
        let ever = picks.iter().copied().chain(std::iter::repeat(*picks.last().unwrap_or(&0)));
        for pick in ever.take(if to_the_end { 200 } else { picks.len() }) {
            let offered: Vec<String> = desk.first().offered().map(|(_, reply)| reply.id.clone()).collect();
            let made = match offered.get(pick.min(offered.len().saturating_sub(1))) {
                Some(reply) => Move::Say { reply: reply.clone(), thought_ms: 4_000 },
                None => Move::wrap_up(),
            };
            if desk.is_over() || desk.step(0, &made).is_err() {
                break;
            }
        }
        desk
    }

    /// An encounter after these moves of the first customer, as a moves file writes them.
    pub fn after(&self, scenario: &str, moves: &str) -> Desk {
        let mut desk = self.begin(scenario);
        for made in moves.lines().filter_map(|line| Entry::parse(line).ok().flatten()) {
            let Entry::Move(made) = made else { continue };
            desk.step(0, &made).expect("the move is possible");
        }
        desk
    }

    /// The first `steps` moves of a file of `tests/moves`, such as `four-days-offline/careful`.
    pub fn follow(&self, file: &str, steps: usize) -> Desk {
        let name = file.split('/').next().unwrap_or(file);
        let path = format!("{}/tests/moves/{file}.moves", env!("CARGO_MANIFEST_DIR"));
        let moves = std::fs::read_to_string(path).expect("a file of moves");
        let is_move = |line: &&str| matches!(Entry::parse(line), Ok(Some(Entry::Move(_))));
        let first: Vec<&str> = moves.lines().filter(is_move).take(steps).collect();
        let scenario = self.library.scenarios().find(|(_, it)| it.id.ends_with(&format!("/{name}")));
        self.after(&scenario.expect("the scenario is there").1.id.clone(), &first.join("\n"))
    }

    pub fn encounter(&self, desk: &Desk, live: Live) -> View {
        View::Encounter(Box::new(encounter::EncounterView::new(
            desk,
            &live,
            &self.preferences,
            &self.agent,
            &self.catalogue,
        )))
    }

    /// Every contact of a desk with its scorecard, and what each choice could have led to.
    fn graded(&self, desk: &Desk, effort: Effort) -> Vec<(Encounter, Scorecard, Vec<Choice>)> {
        let rubric = shipped::balanced();
        let each = desk.seats().iter().map(|seat| {
            let encounter = seat.encounter.clone();
            let scorecard = grade(encounter.scenario(), encounter.transcript(), &rubric);
            let choices = choices(&encounter, &rubric, effort);
            (encounter, scorecard, choices)
        });
        each.collect()
    }

    /// The debrief of an attempt with this id, which may be one of those that are kept.
    pub fn debrief_of(&self, desk: &Desk, attempt: &str, past: &[records::Entry]) -> View {
        let graded = self.graded(desk, Effort { width: 8, moves: 400 });
        let contacts: Vec<_> = graded.iter().map(|it| debriefed(it, true)).collect();
        let talk = desk.first();
        let calls = self.library.calls_after(talk.scenario());
        View::Debrief(Box::new(debrief::DebriefView::new(&debrief::Source {
            contacts: &contacts,
            next_calls: next_calls(talk, &calls, &Temperaments::shipped()).as_ref(),
            coaching: self.preferences.coaching,
            attempt: Some(attempt),
            past,
            agent: &self.agent,
            catalogue: &self.catalogue,
        })))
    }

    pub fn debrief(&self, desk: &Desk) -> View {
        self.debrief_of(desk, "this", &[])
    }

    /// Two attempts side by side; both are among those that are kept.
    pub fn compare(
        &self,
        left: (&Desk, &str),
        right: Option<(&Desk, &str)>,
        past: &[records::Entry],
    ) -> View {
        let effort = Effort { width: 1, moves: 0 };
        let (lefts, rights) =
            (self.graded(left.0, effort), right.map_or_else(Vec::new, |right| self.graded(right.0, effort)));
        let lefts: Vec<_> = lefts.iter().map(|it| debriefed(it, false)).collect();
        let rights: Vec<_> = rights.iter().map(|it| debriefed(it, false)).collect();
        View::Compare(Box::new(compare::CompareView::new(&compare::Source {
            left: compare::Side { attempt: left.1, contacts: &lefts },
            right: right.map(|(_, attempt)| compare::Side { attempt, contacts: &rights }),
            past,
            back: aplomb::ui::Screen::Home,
            agent: &self.agent,
            catalogue: &self.catalogue,
        })))
    }

    /// The record of an encounter.
    pub fn attempt(&self, desk: &Desk, id: &str) -> records::Entry {
        let encounter = desk.first();
        let scorecard = grade(encounter.scenario(), encounter.transcript(), &shipped::balanced());
        let summary = Summary::of(desk, &[scorecard], 1_000);
        records::Entry {
            id: id.to_owned(),
            scenario: desk.header().scenario.clone(),
            from: None,
            status: summary.map_or(Status::Open, |summary| Status::Finished(Verdict::from(&summary))),
        }
    }

    pub fn library(&self) -> View {
        View::Library(Box::new(library::LibraryView::new(
            &self.library,
            |_| None,
            &self.own,
            &self.agent,
            &self.catalogue,
        )))
    }

    pub fn settings(&self) -> View {
        View::Settings(Box::new(settings::SettingsView::new(&self.preferences, &self.catalogue)))
    }

    pub fn welcome(&self) -> View {
        View::Welcome(Box::new(welcome::WelcomeView::new(&self.preferences, &self.catalogue)))
    }
}

fn debriefed(it: &(Encounter, Scorecard, Vec<Choice>), found: bool) -> debrief::Debriefed<'_> {
    debrief::Debriefed { encounter: &it.0, scorecard: &it.1, choices: found.then_some(it.2.as_slice()) }
}
