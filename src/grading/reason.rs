//! How it ended, and why points were given or taken, in words.

use super::evidence::{Detail, Evidence};
use crate::args;
use crate::l10n::{Args, Catalogue};
use crate::msg;
use crate::scenario::{Kind, NeedIx, Outcome};

/// What an outcome is called in this kind of scenario: nobody of the team is lost as a customer is.
pub fn outcome(outcome: Outcome, kind: Kind, catalogue: &Catalogue) -> String {
    match (kind, outcome) {
        (Kind::Coaching, Outcome::Lost) => catalogue.text(msg!("talk-broken-off")),
        _ => catalogue.word("outcome", outcome.slug()),
    }
}

impl Evidence {
    /// The sentence that the debrief of this kind of scenario shows. `need` gives a need's label in the reader's language.
    pub fn reason(&self, kind: Kind, catalogue: &Catalogue, need: impl Fn(NeedIx) -> String) -> String {
        let mut args: Args = args![won = u8::from(!self.is_loss()), kind = kind.slug()];
        args.extend(match self.detail {
            Detail::None => args![],
            Detail::Cue(cue) => args![cue = catalogue.word("cue", cue.slug())],
            Detail::Need(index) => args![need = need(index)],
            Detail::Act(act) => args![act = catalogue.word("act", act.slug())],
            Detail::Error(error) => args![error = catalogue.word("critical-error", error.slug())],
            Detail::Part { got, of } => args![got = got, count = of],
            Detail::Seconds { total, target } => {
                args![total = catalogue.clock(total), target = catalogue.clock(target)]
            }
        });
        catalogue.phrase("rule", self.rule.slug(), &args)
    }
}
