//! The registry: the only list of diagnostic codes. A code is its name, in kebab-case.

use serde::{Serialize, Serializer};

use super::Severity;

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $slug:literal $severity:ident),+ $(,)?) => {
        /// Every kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$meta])* $variant),+ }

        impl Code {
            /// Every code, in the order of the registry.
            pub const ALL: &'static [Code] = &[$(Code::$variant),+];
            /// The name that users see and type.
            pub fn slug(self) -> &'static str { match self { $(Code::$variant => $slug),+ } }
            /// How bad it is unless the user says otherwise.
            pub fn severity(self) -> Severity { match self { $(Code::$variant => Severity::$severity),+ } }
            /// The code of this name.
            pub fn from_slug(slug: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.slug() == slug)
            }
        }
    };
}

codes! {
    /// The file cannot be read as RON from here on.
    Syntax = "syntax" Error,
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}
