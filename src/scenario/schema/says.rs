//! What a customer says, by tone.

use super::Text;
use crate::args;
use crate::diagnostics::Code;
use crate::scenario::decode::{Decode, Keyed};
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{Node, Span, Value};
use crate::scenario::vocabulary::Band;

/// What a customer says: one text, or one for each of some tones, calmest first.
#[derive(Clone, Debug)]
pub struct Says {
    pub tones: Vec<(Band, Text)>,
    /// The author wrote one text for all tones.
    pub single: bool,
}

impl Decode for Says {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Map(pairs) = &node.value else {
            return Says { tones: vec![(Band::Calm, Text::decode(node, findings))], single: true };
        };
        if pairs.is_empty() {
            findings.report(Code::EmptyText, &node.span, args![]);
        }
        let by_tone = Keyed::<Band, Text>::decode(node, findings);
        let mut tones: Vec<(Band, Text)> =
            by_tone.0.into_iter().map(|(band, text)| (band.value, text)).collect();
        tones.sort_by_key(|(band, _)| *band);
        Says { tones, single: false }
    }
    fn stand_in(span: &Span) -> Self {
        Says { tones: vec![(Band::Calm, Decode::stand_in(span))], single: true }
    }
}
