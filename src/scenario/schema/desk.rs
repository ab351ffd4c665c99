//! What stands on the desk: what can be looked up, sold, promised and handed over, and those who wait.

use super::{Cents, Condition, Seconds};
use crate::scenario::decode::{Name, Number, Spanned, Text};
use crate::scenario::document::document;
use crate::scenario::vocabulary::ProductKind;

document! {
    /// Something that can be looked up in the knowledge base.
    Article {
        /// What the list of articles shows.
        title: Text,
        /// What it says. The trainee reads it; the customer does not.
        text: Text,
        /// Facts that are true once it was read, so that a reply can ask for them with `when`.
        sets: Vec<Name> = Vec::new(),
        /// How long finding and reading it takes. Left out: 8 s, and 42 ms for each character.
        costs_s: Option<Seconds> = None,
    }
}

document! {
    /// Something that can be sold.
    Product {
        /// What it is called.
        label: Text,
        /// A better product in place of the one there is, or another one beside it.
        kind: Spanned<ProductKind>,
        /// The need of the customer that it fits. Offered before that need was voiced, it comes out of the blue.
        fits: Name,
    }
}

document! {
    /// Where handing over to a level leads, and when it is right.
    Escalation {
        /// The beat or the ending that follows.
        to: Name,
        /// From when on it is right and owed by your own rule. Left out: only at a hard stop, and to a supervisor once
        /// one was demanded.
        when: Option<Condition> = None,
    }
}

document! {
    /// A promise to call back.
    Callback {
        /// Within how many minutes after the call. Later, the promise is broken.
        within_min: Number<1, 10_000>,
        /// The beat that opens the second call.
        to: Name,
        /// The ending if nobody calls.
        missed: Name,
    }
}

document! {
    /// People who wait behind the customer.
    Queue {
        /// How many they are at the start.
        people: Number<1, 9>,
        /// After how many seconds without a word to them one of them leaves.
        patience_s: Number<10, 3_600>,
    }
}

document! {
    /// Something that happens some time after a reply started it, whatever was said meanwhile.
    Timer {
        /// After how many seconds of the contact; counted in steps of 5 s.
        after_s: Number<5, 1_200>,
        /// The fact that then becomes true.
        sets: Name,
    }
}

document! {
    /// What the customer owes, for a call about payments.
    Debt {
        /// The whole amount, in cents.
        owed: Cents,
        /// The most instalments that policy allows. To agree to more is beyond authority.
        instalments: Number<1, 60>,
        /// What the customer can really pay each time, in cents. A plan that asks for more will break.
        affords: Cents,
    }
}

document! {
    /// A payment plan that a reply agrees.
    Plan {
        /// How many instalments.
        instalments: Number<1, 60>,
        /// How much each time, in cents.
        each: Cents,
    }
}

document! {
    /// How long the contact should take: talk, hold and after-call work together.
    HandleTime {
        /// Up to here, full marks; beyond, fewer and fewer.
        target_s: Number<1, 36_000>,
        /// From here on, none. Must be more than the target.
        limit_s: Number<1, 36_000>,
    }
}

document! {
    /// A hold that is part of a reply: how long it lasts, and what was said about it.
    Hold {
        /// How long the customer waits.
        lasts_s: Seconds,
        /// The longest wait that the line announces. If it lasts longer, a promised time is broken.
        promised_s: Option<Seconds> = None,
        /// The line says why, without a time.
        explained: Spanned<bool> = Spanned::unwritten(false),
    }
}
