//! The ladder's file as it is written: each struct is a part of the format, each line of it a field.

use super::ladder::Measure;
use crate::scenario::decode::{Entries, Keyed, Name, Number, Spanned, Text};
use crate::scenario::document::document;
use crate::scenario::vocabulary::{Rank, Rule};

/// A count of contacts, scenarios or observations.
pub type Count = Number<1, 100>;
pub type Percent = Number<0, 100>;

document! {
    /// A career: the file `career.ron`.
    Career {
        /// The version of the format: 1.
        format: Number<1, 1>,
        /// How many contacts are looked back at, each scenario once, by its latest attempt.
        recent: Count,
        /// After so many observations, an earlier one weighs half.
        half_life: Count,
        /// What people can do.
        competencies: Entries<Skilled>,
        /// From below; each stands behind those that it follows.
        posts: Entries<Rung>,
    }
}

document! {
    /// A competency.
    Skilled {
        /// What people call it, if it is not one of the program's own.
        title: Option<Text> = None,
        /// The rules of the scorecard that show it.
        rules: Vec<Spanned<Rule>> = Vec::new(),
        /// Whether it is shown by calibrations: how far a score agrees with the reference.
        calibrations: Spanned<bool> = Spanned::unwritten(false),
    }
}

document! {
    /// A post.
    Rung {
        /// What people call it, if it is not one of the program's own.
        title: Option<Text> = None,
        /// What it may do, if it is not one of the program's own.
        may: Option<Text> = None,
        /// Its authority.
        rank: Spanned<Rank>,
        /// Any of these posts leads here.
        after: Vec<Name> = Vec::new(),
        /// Packs that are recommended from here on.
        opens: Vec<Name> = Vec::new(),
        /// What it asks.
        asks: Option<Asks> = None,
    }
}

document! {
    /// What a post asks.
    Asks {
        /// By pack: how many of its scenarios must be passed.
        passed: Entries<Count> = Entries::none(),
        /// By competency: a level, and from how many recent observations.
        competencies: Entries<Wanted> = Entries::none(),
        /// Measures, in percent.
        measures: Keyed<Measure, Percent> = Keyed::none(),
        /// Over how many contacts measures are taken. Left out: ten, or all that are looked back at.
        over: Option<Count> = None,
        /// In how many of the last contacts there must be no critical error.
        clean: Option<Count> = None,
        /// The promotion interview: a scenario, or a pack of which any will do.
        interview: Option<Name> = None,
    }
}

document! {
    /// A level, and from how many observations.
    Wanted {
        level: Percent,
        /// Three at least: from fewer, no level is told.
        seen: Number<3, 100>,
    }
}
