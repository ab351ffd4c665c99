//! What can be played: packs, and what is looked for in them.

use std::sync::Arc;

use super::load;
use crate::l10n::Locale;
use crate::scenario::model::{Calibration, Interview, OwnLanguages, Scenario, TextKey};
use crate::scenario::texts::{Agent, Texts};
use crate::scenario::vocabulary::{Kind, Skill};
use crate::scenario::{Rubric, shipped};

/// Every pack that was found.
#[derive(Debug, Default)]
pub struct Library {
    /// In the order of [`Library::sort`].
    pub packs: Vec<Pack>,
}

/// A pack that can be played.
#[derive(Debug)]
pub struct Pack {
    pub id: String,
    pub title: TextKey,
    pub about: TextKey,
    /// Ids of the packs that come before it, there or not.
    pub after: Vec<String>,
    /// What it exercises.
    pub skills: Vec<Skill>,
    pub texts: Texts,
    /// The rubric that grades it: its own `rubrics/<id>.ron`, or one of `assets/rubrics/`.
    pub rubric: Arc<Rubric>,
    /// The rubric that grades its coaching talks: its own `rubrics/coaching.ron`, or that of `assets/rubrics/`.
    pub coaching: Arc<Rubric>,
    /// What it adds to how typed replies are read.
    pub own_language: Arc<OwnLanguages>,
    /// In the pack's order. A scenario with an error is not among them.
    pub scenarios: Vec<Arc<Scenario>>,
    /// In the pack's order. An interview with an error is not among them.
    pub interviews: Vec<Arc<Interview>>,
    /// In the pack's order. A calibration with an error is not among them.
    pub calibrations: Vec<Arc<Calibration>>,
}

impl Library {
    /// The packs that come with the program. They have no errors: a test holds them to it.
    pub fn shipped() -> Library {
        load(&shipped::packs()).0
    }

    /// The scenario `pack/name`.
    pub fn scenario(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.scenarios().find(|(_, scenario)| scenario.id == id).map(|(_, scenario)| scenario)
    }

    /// The interview `pack/name`.
    pub fn interview(&self, id: &str) -> Option<&Arc<Interview>> {
        self.packs.iter().flat_map(|pack| &pack.interviews).find(|interview| interview.id == id)
    }

    /// The calibration `pack/name`.
    pub fn calibration(&self, id: &str) -> Option<&Arc<Calibration>> {
        self.packs.iter().flat_map(|pack| &pack.calibrations).find(|calibration| calibration.id == id)
    }

    /// The title of a scenario, an interview or a calibration.
    pub fn title(&self, id: &str, locale: &Locale, agent: &Agent) -> Option<String> {
        let scenario = self.scenario(id).map(|it| (&it.texts, &it.title));
        let interview = || self.interview(id).map(|it| (&it.texts, &it.title));
        let calibration = || self.calibration(id).map(|it| (&it.texts, &it.title));
        let (texts, title) = scenario.or_else(interview).or_else(calibration)?;
        Some(texts.format(title, locale, agent))
    }

    /// The rubric that grades a scenario: its pack's, or the balanced one.
    pub fn rubric(&self, scenario: &str) -> Arc<Rubric> {
        let found = self.scenarios().find(|(_, it)| it.id == scenario);
        found.map_or_else(shipped::balanced, |(pack, scenario)| Arc::clone(pack.rubric_of(scenario.kind)))
    }

    /// Who comes to the desk when this scenario is played: its customer, and the chats that come in beside it (in
    /// seconds), unless it is played alone.
    pub fn arrivals(&self, scenario: &Arc<Scenario>, alone: bool) -> Vec<(Arc<Scenario>, u32)> {
        let beside = scenario.beside.iter().filter(|_| !alone);
        let beside = beside.filter_map(|(id, after_s)| Some((Arc::clone(self.scenario(id)?), *after_s)));
        std::iter::once((Arc::clone(scenario), 0)).chain(beside).collect()
    }

    /// The calls that an agent takes after a coaching talk, each with the rubric that grades it; those that are not here
    /// are left out.
    pub fn calls_after(&self, talk: &Scenario) -> Vec<(Arc<Scenario>, Arc<Rubric>)> {
        let ids = talk.coached.iter().flat_map(|coached| &coached.next);
        ids.filter_map(|id| Some((Arc::clone(self.scenario(id)?), self.rubric(id)))).collect()
    }

    /// Puts each pack behind those that come before it; where nothing else is said, by id, and packs of interviews alone at
    /// the end. Packs that all wait for one another go by id too.
    pub fn sort(&mut self) {
        let mut rest = std::mem::take(&mut self.packs);
        rest.sort_by(|a, b| (a.scenarios.is_empty(), &a.id).cmp(&(b.scenarios.is_empty(), &b.id)));
        while !rest.is_empty() {
            let waits = |pack: &Pack| {
                pack.after.iter().any(|id| *id != pack.id && rest.iter().any(|other| other.id == *id))
            };
            let next = rest.iter().position(|pack| !waits(pack)).unwrap_or(0);
            self.packs.push(rest.remove(next));
        }
    }

    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// Every scenario with its pack, in order.
    pub fn scenarios(&self) -> impl Iterator<Item = (&Pack, &Arc<Scenario>)> {
        self.packs.iter().flat_map(|pack| pack.scenarios.iter().map(move |scenario| (pack, scenario)))
    }
}

impl Pack {
    /// The rubric that grades its scenarios of this kind.
    pub fn rubric_of(&self, kind: Kind) -> &Arc<Rubric> {
        match kind {
            Kind::Service => &self.rubric,
            Kind::Coaching => &self.coaching,
        }
    }
}
