//! Playing from a moment that was set by hand. Nothing of it is kept.

use super::Leads;
use crate::app::session::{Call, Session};
use crate::encounter::{Desk, Encounter, Header, Move, Situation};
use crate::grading::{self, grade};
use crate::l10n::Message;
use crate::scenario::{BeatIx, NeedState};
use crate::storage::Recorded;
use crate::ui::action::Screen;
use crate::ui::screens::author::Start;
use crate::{args, msg};

impl Session {
    /// Begins at this moment of the scenario that is looked at.
    pub(super) fn practise(&mut self, start: &Start) -> Option<Leads> {
        let studio = self.studio.as_ref()?;
        let sheet = studio.workshop.sheet(studio.look.scenario.as_deref()?)?;
        let scenario = sheet.scenario?.clone();
        let beat = scenario.beats.iter().position(|beat| beat.id == start.beat)?;
        let situation = Situation {
            beat: BeatIx(u16::try_from(beat).ok()?),
            mood: start.mood,
            facts: start.facts.clone(),
            needs: start.needs.iter().map(|need| (*need, NeedState::Met)).collect(),
            verified: start.verified,
        };
        let header = Header { pace: self.preferences.pace, ..Header::default() };
        let encounter = Encounter::begin_at(scenario, &self.temperaments, header, situation)?;
        let (agent, locale) = (self.agent().name, self.catalogue.locale().clone());
        let desk = Desk::of(encounter);
        let mut recorded = Recorded::go_back(None, desk, None, (&agent, &locale)).ok()?;
        if let Some(reply) = &start.reply {
            let said = Move::Say { reply: reply.clone(), thought_ms: 0 };
            if recorded.step(0, &said).is_err() {
                let name = reply.as_str();
                self.notice = Some(Message::with(msg!("author-play-not-offered"), args![name = name]));
            }
        }
        self.call = Some(Call { practice: true, ..Call::new(recorded) });
        Some(Leads::To(Screen::Encounter))
    }

    /// The practice is over: how it went is said in the studio.
    pub fn end_practice(&mut self, call: &Call) -> Option<Screen> {
        let encounter = call.encounter();
        let rubric = self.studio.as_ref()?.workshop.rubric(encounter.scenario().kind);
        let card = grade(encounter.scenario(), encounter.transcript(), &rubric);
        let kind = encounter.scenario().kind;
        let outcome = card.ending.map(|(_, it)| grading::outcome(it, kind, &self.catalogue));
        let grades = card.grades;
        self.notice = Some(Message::with(
            msg!("author-play-ended"),
            args![
                outcome = outcome.unwrap_or_default(),
                empathy = grades.empathy,
                resolution = grades.resolution,
                time = grades.handle_time,
                overall = grades.overall
            ],
        ));
        Some(Screen::Author)
    }
}
