//! When a trainee is told how a line did.

use crate::scenario::vocabulary::words;

words! {
    /// When a trainee is told how a line did. It changes what is shown, never what is graded.
    #[derive(Default)]
    Coaching {
        /// During the contact: how each line moved the customer, and what a coach says of it.
        EachLine => "each-line",
        /// In the debrief.
        #[default]
        AtEnd => "at-end",
        /// Only the consequence and the grades; the rest when it is asked for.
        Off => "off",
    }
}
