//! What can be practised: a contact, a job interview, a recorded contact to score.

use std::sync::Arc;

use crate::scenario::{Calibration, Interview, Library, Scenario};

/// Something that can be practised, of a library.
#[derive(Clone, Copy, Debug)]
pub enum Exercise<'l> {
    Contact(&'l Arc<Scenario>),
    Interview(&'l Arc<Interview>),
    /// With the scenario of its contact.
    Calibration(&'l Arc<Calibration>, &'l Arc<Scenario>),
}

impl<'l> Exercise<'l> {
    /// Everything that is there, each with the id of its pack. A calibration whose contact is not there cannot be heard.
    pub fn all(library: &'l Library) -> impl Iterator<Item = (&'l str, Exercise<'l>)> {
        library.packs.iter().flat_map(move |pack| {
            let contacts = pack.scenarios.iter().map(Exercise::Contact);
            let interviews = pack.interviews.iter().map(Exercise::Interview);
            let calibrations = pack
                .calibrations
                .iter()
                .filter_map(|it| Some(Exercise::Calibration(it, library.scenario(&it.contact)?)));
            contacts.chain(interviews).chain(calibrations).map(|it| (pack.id.as_str(), it))
        })
    }

    /// `pack/name`.
    pub fn id(self) -> &'l str {
        match self {
            Exercise::Contact(scenario) => &scenario.id,
            Exercise::Interview(interview) => &interview.id,
            Exercise::Calibration(calibration, _) => &calibration.id,
        }
    }

    /// 1 (easy) to 5.
    pub fn difficulty(self) -> u8 {
        match self {
            Exercise::Contact(scenario) => scenario.difficulty,
            Exercise::Interview(interview) => interview.difficulty,
            Exercise::Calibration(calibration, _) => calibration.difficulty,
        }
    }

    /// How long it takes, in minutes: an estimate. A contact takes about as long as its target for handle time; a
    /// calibration twice that, once to hear it and once to score it; an interview as long as its answers should take at
    /// the most.
    pub fn minutes(self) -> u32 {
        let seconds = match self {
            Exercise::Contact(scenario) => scenario.handle_time.target_s,
            Exercise::Interview(interview) => interview.questions.iter().map(|it| it.lasts_s.1).sum(),
            Exercise::Calibration(_, contact) => contact.handle_time.target_s.saturating_mul(2),
        };
        seconds.div_ceil(60).max(1)
    }

    /// The scenario of a contact, None of anything else.
    pub fn contact(self) -> Option<&'l Arc<Scenario>> {
        match self {
            Exercise::Contact(scenario) => Some(scenario),
            Exercise::Interview(_) | Exercise::Calibration(..) => None,
        }
    }
}
