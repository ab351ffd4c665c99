//! Scenarios that a file names by their id: of any pack that was read with it, or of one that comes with the program.

use std::sync::Arc;

use crate::scenario::pack::{self, ReadPack};
use crate::scenario::{Rubric, Scenario, shipped_packs};

/// What is known of a scenario that is named.
pub enum There {
    /// With the rubric that grades it.
    Good(Arc<Scenario>, Arc<Rubric>),
    /// It is there, and what is wrong with it is said there.
    Broken,
    /// The ids of its pack's scenarios; none where there is no such pack.
    Unknown(Vec<String>),
}

/// The scenario `pack/name`. A pack that was read goes before one of its name that comes with the program.
pub fn there(packs: &[ReadPack], id: &str) -> There {
    let of = id.split_once('/').map_or(id, |(pack, _)| pack);
    let Some(pack) = packs.iter().find(|pack| pack.folder == of) else {
        let mut files = shipped_packs();
        files.retain(|path, _| path.split('/').next() == Some(of));
        let library = pack::load(&files).0;
        return match library.scenario(id) {
            Some(scenario) => There::Good(Arc::clone(scenario), library.rubric(id)),
            None => There::Unknown(library.scenarios().map(|(_, it)| it.id.clone()).collect()),
        };
    };
    let full = |name: &str| format!("{}/{name}", pack.folder);
    match pack.scenarios.iter().find(|read| full(&read.name) == id) {
        Some(read) => {
            let found = read.scenario.as_ref().and_then(|it| Some((it, pack.rubric_of(it.kind)?)));
            found.map_or(There::Broken, |(it, rubric)| There::Good(Arc::clone(it), Arc::clone(rubric)))
        }
        None => There::Unknown(pack.scenarios.iter().map(|read| full(&read.name)).collect()),
    }
}
