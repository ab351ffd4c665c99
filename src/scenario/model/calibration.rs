//! A resolved calibration. Immutable once made; every text is a key.

use super::super::texts::{Agent, Texts};
use super::super::vocabulary::Section;
use super::TextKey;

/// One recorded contact to score.
#[derive(Debug)]
pub struct Calibration {
    /// `pack/name`.
    pub id: String,
    /// Fingerprint of the author's file.
    pub fingerprint: u64,
    /// 1 (easy) to 5.
    pub difficulty: u8,
    pub title: TextKey,
    pub briefing: TextKey,
    /// Id of the scenario that was played, of whichever pack. It may not be there.
    pub contact: String,
    pub seed: u64,
    /// Who is heard.
    pub agent: Agent,
    /// As they stand in the file: what they are is the encounter's to say.
    pub moves: Vec<String>,
    /// The author's, by section.
    pub notes: Vec<(Section, TextKey)>,
    /// Every text, in the author's language and in each translation.
    pub texts: Texts,
}

impl Calibration {
    /// The pack of the contact.
    pub fn contact_pack(&self) -> &str {
        self.contact.split_once('/').map_or(self.contact.as_str(), |(pack, _)| pack)
    }

    /// What the author says of a section.
    pub fn note(&self, section: Section) -> Option<&TextKey> {
        self.notes.iter().find(|(of, _)| *of == section).map(|(_, note)| note)
    }
}
