//! A calibration: one file of a pack, beside its scenarios.

use super::Format;
use crate::scenario::decode::{Keyed, Name, Number, Spanned, Text};
use crate::scenario::document::document;
use crate::scenario::vocabulary::{Form, Section};

document! {
    /// A recorded contact to score: one file of a pack that begins with `Calibration(`.
    Calibration {
        /// The version of the format: 1.
        format: Format,
        /// The pack's id, a slash, and the file's name without `.ron`.
        id: Name,
        /// The language in which the texts are written, `en` or `fr`.
        language: Spanned<String>,
        /// What people call it.
        title: Text,
        /// From 1 (easy) to 5.
        difficulty: Number<1, 5>,
        /// What the listener knows before: whose contact it is, and why it is scored. It gives nothing away.
        briefing: Text,
        /// The scenario that was played: its id, of this pack or another one (`first-week/billing-shock`).
        contact: Name,
        /// With which the contact began, as `aplomb play --seed` sets it.
        seed: Number<0, 1_000_000> = Number(Spanned::unwritten(0)),
        /// Who is heard in it.
        agent: Heard,
        /// What was done, move by move, to the end of the contact: the lines that `aplomb play` prints, but for typed words,
        /// which have one language only.
        moves: Spanned<Vec<Spanned<String>>>,
        /// By section, a sentence of yours on how it is scored, shown at the end: of `Opening`, `Listening`, `Empathy`,
        /// `Resolution`, `Sales` or `Closing` what its score rests on, of `Compliance` what was a critical error, or was none.
        notes: Keyed<Section, Text> = Keyed::none(),
    }
}

document! {
    /// A representative who is heard in a recorded contact.
    Heard {
        /// The name that stands before each line, and in the texts of the contact.
        name: Text,
        /// The grammatical form of that name, for languages that need it.
        form: Spanned<Form>,
    }
}
