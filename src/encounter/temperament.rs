//! How a sort of person reacts: the common table of `assets/reactions.ron`, strengthened or softened by a
//! temperament of `assets/temperaments/`.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::scenario::{Act, Band};

static TEMPERAMENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/temperaments");
const REACTIONS: &str = include_str!("../../assets/reactions.ron");

/// What one thing does to the customer, in notches, for a calm, a tense and a furious customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reaction {
    pub heat: (i8, i8, i8),
    pub trust: (i8, i8, i8),
    pub patience: (i8, i8, i8),
}

impl Reaction {
    /// The change of heat, trust and patience in a band.
    pub fn in_band(&self, band: Band) -> (i8, i8, i8) {
        let of = |triple: (i8, i8, i8)| match band {
            Band::Calm => triple.0,
            Band::Tense => triple.1,
            Band::Furious => triple.2,
        };
        (of(self.heat), of(self.trust), of(self.patience))
    }

    fn scaled(self, percent: u16) -> Reaction {
        let scale = |value: i8| {
            let scaled = i32::from(value) * i32::from(percent);
            ((scaled + scaled.signum() * 50) / 100).clamp(-20, 20) as i8
        };
        let all = |(a, b, c): (i8, i8, i8)| (scale(a), scale(b), scale(c));
        Reaction { heat: all(self.heat), trust: all(self.trust), patience: all(self.patience) }
    }
}

/// An act's effect on a customer whose feeling has not been heard yet, and on one whose feeling has.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActReaction {
    #[serde(default)]
    unheard: Reaction,
    /// The same as `unheard` when left out.
    heard: Option<Reaction>,
}

/// Effects that are not acts.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situations {
    /// Put on hold without a word; with a time that was kept; with one that was broken.
    pub hold_silent: Reaction,
    pub hold_kept: Reaction,
    pub hold_broken: Reaction,
    /// Handed over with a briefing; without; and telling the story again.
    pub transfer_warm: Reaction,
    pub transfer_cold: Reaction,
    pub retell: Reaction,
    /// An offer to sell: too early; for a need nobody voiced; for a voiced need, at the right time.
    pub sale_pushed: Reaction,
    pub sale_unasked: Reaction,
    pub sale_fitting: Reaction,
    /// The line seems dead.
    pub dead_air: Reaction,
    /// A prepared sentence where a feeling waits.
    pub prepared_misfit: Reaction,
    /// The talk goes on in private: after the feeling was met in public; before.
    pub private_well: Reaction,
    pub private_cold: Reaction,
    /// A no is not taken for an answer.
    pub refusal_ignored: Reaction,
    /// An earlier promise turns out kept; broken; broken after too much was promised.
    pub promise_kept: Reaction,
    pub promise_broken: Reaction,
    pub overpromise_broken: Reaction,
    /// One more sentence of sympathy when no action has followed the last ones.
    pub endless_sympathy: Reaction,
}

#[derive(Deserialize)]
#[serde(rename = "Reactions", deny_unknown_fields)]
struct Table {
    acts: BTreeMap<String, ActReaction>,
    situations: Situations,
}

#[derive(Deserialize)]
#[serde(rename = "Temperament", deny_unknown_fields)]
struct Document {
    demands_at: u8,
    wait: Wait,
    #[serde(default)]
    strength: BTreeMap<String, u16>,
}

/// Patience spent on one tick (5 s) of waiting, in quarter-notches.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    pub silent: u8,
    pub explained: u8,
}

/// How one sort of person reacts to everything.
#[derive(Clone, Debug)]
pub struct Temperament {
    /// The name of its file in `assets/temperaments/`.
    pub id: String,
    /// Heat from which the customer demands a supervisor.
    pub demands_at: u8,
    pub wait: Wait,
    pub situations: Situations,
    acts: Vec<(Reaction, Reaction)>,
}

impl Temperament {
    /// What an act does to a customer in this band whose feeling was heard or not.
    pub fn act(&self, act: Act, heard: bool) -> &Reaction {
        let (unheard, after) = &self.acts[act as usize];
        if heard { after } else { unheard }
    }
}

/// Every temperament, by id.
#[derive(Clone, Debug)]
pub struct Temperaments(BTreeMap<String, Arc<Temperament>>);

impl Temperaments {
    /// Those that come with the program. They are part of the build and their tests read every one of them.
    pub fn shipped() -> Temperaments {
        let table: Table = read(REACTIONS).expect("assets/reactions.ron");
        let each = TEMPERAMENTS.files().filter_map(|file| {
            let id = file.path().file_stem()?.to_str()?.to_owned();
            let document: Document = read(file.contents_utf8()?).expect("assets/temperaments");
            Some((id.clone(), Arc::new(build(id, &table, document))))
        });
        Temperaments(each.collect())
    }

    /// The temperament of this id.
    pub fn get(&self, id: &str) -> Option<&Arc<Temperament>> {
        self.0.get(id)
    }

    /// Every id, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Every temperament, sorted by id.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Temperament>> {
        self.0.values()
    }
}

/// Asset RON leaves `Some` out, as scenario files do.
fn read<T: serde::de::DeserializeOwned>(text: &str) -> ron::error::SpannedResult<T> {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME).from_str(text)
}

fn build(id: String, table: &Table, document: Document) -> Temperament {
    let strength = |word: &str| document.strength.get(word).copied().unwrap_or(100);
    let acts = Act::ALL.iter().map(|act| {
        let reaction = table.acts[act.word()];
        let percent = strength(act.word());
        let heard = reaction.heard.unwrap_or(reaction.unheard);
        (reaction.unheard.scaled(percent), heard.scaled(percent))
    });
    Temperament {
        acts: acts.collect(),
        demands_at: document.demands_at,
        wait: document.wait,
        situations: table.situations,
        id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_temperament_names_only_acts() {
        for file in TEMPERAMENTS.files() {
            let document: Document = read(file.contents_utf8().unwrap()).unwrap();
            for (word, percent) in &document.strength {
                assert!(Act::from_word(word).is_some(), "{word} in {}", file.path().display());
                assert!((50..=200).contains(percent), "{word}: {percent} in {}", file.path().display());
            }
        }
        let table: Table = read(REACTIONS).unwrap();
        assert!(table.acts.keys().all(|word| Act::from_word(word).is_some()));
        assert!(Act::ALL.iter().all(|act| table.acts.contains_key(act.word())));
        assert!(Temperaments::shipped().ids().count() >= 6);
    }
}
