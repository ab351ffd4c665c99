//! The closed words of the scenario format: every value an author may choose from a list.

/// Declares a closed list of words, spelled in a scenario file exactly as in Rust, with its slug
/// (kebab-case) for message keys, JSON and CSS-like uses.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident => $slug:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every word of the list, in the order of its declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The word as an author writes it.
            pub fn word(self) -> &'static str { match self { $(Self::$variant => stringify!($variant)),+ } }
            /// The word in kebab-case: the last part of its message key, and its form in JSON.
            pub fn slug(self) -> &'static str { match self { $(Self::$variant => $slug),+ } }
            /// The word with this spelling, if there is one.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.word() == word)
            }
            /// The word with this slug, if there is one.
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|item| item.slug() == slug)
            }
        }
    };
}

pub(crate) use words;

words! {
    /// How customer and representative meet. Sets the rules of the clock and the tools of the desk.
    Channel {
        Phone => "phone", Chat => "chat", Email => "email", Social => "social", InPerson => "in-person",
        /// A call that we make.
        Outbound => "outbound",
    }
}

words! {
    /// What the other side of the encounter is.
    Kind { Service => "service" }
}

words! {
    /// The line of business.
    Sector {
        Retail => "retail", Hospitality => "hospitality", Finance => "finance", Insurance => "insurance",
        Health => "health", Telecom => "telecom", PublicService => "public-service",
    }
}

words! {
    /// What a scenario exercises (docs: the skills of the trade).
    Skill {
        Listening => "listening", Empathy => "empathy", Deescalation => "deescalation",
        ProblemSolving => "problem-solving", Policy => "policy", TimeManagement => "time-management",
        Selling => "selling", Clarity => "clarity",
    }
}

words! {
    /// What a spoken line does to the other person. The first twenty help or are neutral; the last
    /// eight harm.
    Act {
        Greet => "greet", Verify => "verify", Listen => "listen", Acknowledge => "acknowledge",
        Apologise => "apologise", Own => "own", Ask => "ask", Paraphrase => "paraphrase",
        Explain => "explain", Inform => "inform", Offer => "offer", Compensate => "compensate",
        Promise => "promise", SetExpectation => "set-expectation", Hold => "hold",
        Transfer => "transfer", Escalate => "escalate", Upsell => "upsell", Recap => "recap",
        Close => "close",
        Blame => "blame", Dismiss => "dismiss", Interrupt => "interrupt", Argue => "argue",
        Command => "command", Jargon => "jargon", Overpromise => "overpromise", Threaten => "threaten",
    }
}

impl Act {
    /// Whether the act can only do damage to heat and trust (law 4).
    pub fn is_harmful(self) -> bool {
        self >= Act::Blame
    }
}

words! {
    /// A feeling that a customer's line shows and that an answer should meet.
    Cue {
        Anger => "anger", Worry => "worry", Disappointment => "disappointment", Exhaustion => "exhaustion",
        Embarrassment => "embarrassment", Sadness => "sadness", Distrust => "distrust", Joy => "joy",
    }
}

words! {
    /// What sort of thing a customer needs.
    NeedKind { Emotional => "emotional", Practical => "practical", Informational => "informational" }
}

words! {
    /// How far a need has come. Only ever moves to the right.
    NeedState { Hidden => "hidden", Voiced => "voiced", Acknowledged => "acknowledged", Met => "met" }
}

words! {
    /// How an encounter ends for the customer.
    Outcome {
        Resolved => "resolved", Partial => "partial", Escalated => "escalated", Unresolved => "unresolved",
        Lost => "lost",
    }
}

words! {
    /// A fault that fails the whole evaluation, whatever else was good.
    CriticalError {
        UnverifiedDisclosure => "unverified-disclosure", BeyondAuthority => "beyond-authority",
        MissedHardStop => "missed-hard-stop", Insult => "insult",
        /// Personal data asked for or given out where everybody reads it.
        PublicDisclosure => "public-disclosure",
        /// Something was sold, booked or pitched to which the customer had not agreed.
        WithoutConsent => "without-consent",
        /// A no was not taken for an answer.
        RefusalIgnored => "refusal-ignored",
    }
}

words! {
    /// How a contact is handed to someone else.
    Handover { Warm => "warm", Cold => "cold" }
}

words! {
    /// Who a contact can be handed to: more expertise, more authority, or those who look after danger and fraud.
    Level { Specialist => "specialist", Supervisor => "supervisor", Security => "security" }
}

words! {
    /// How far the trainee has come: what may be given away depends on it. In order of authority.
    #[derive(Default)]
    Rank {
        #[default]
        Trainee => "trainee",
        Representative => "representative", Senior => "senior", Specialist => "specialist",
        TeamLead => "team-lead", Supervisor => "supervisor",
    }
}

words! {
    /// What a customer says when asked for consent.
    Answer { Given => "given", Refused => "refused" }
}

words! {
    /// Where a line on a social network is read.
    Side { Public => "public", Private => "private" }
}

words! {
    /// A better product in place of the one there is, or another one beside it.
    ProductKind { Upsell => "upsell", CrossSell => "cross-sell" }
}

words! {
    /// What becomes of an earlier promise.
    PromiseEnd { Kept => "kept", Broken => "broken" }
}

words! {
    /// The three tones of a customer's line, by heat: calm to 8, tense to 13, furious above.
    Band { Calm => "calm", Tense => "tense", Furious => "furious" }
}

impl Band {
    /// The band of a heat of 0–20.
    pub fn of(heat: u8) -> Band {
        match heat {
            0..=8 => Band::Calm,
            9..=13 => Band::Tense,
            _ => Band::Furious,
        }
    }
}

words! {
    /// The grammatical form of a person's name in a language that has gender.
    Form { Feminine => "feminine", Masculine => "masculine", Neutral => "neutral" }
}

words! {
    /// Skin tone of a drawn face.
    Skin { Light => "light", Medium => "medium", Tan => "tan", Brown => "brown", Deep => "deep" }
}

words! {
    /// Hair (or what covers it) of a drawn face.
    Hair { Short => "short", Long => "long", Bun => "bun", Curls => "curls", Bald => "bald", Scarf => "scarf" }
}

words! {
    /// Hair colour of a drawn face.
    HairTone { Black => "black", Brown => "brown", Blond => "blond", Red => "red", Grey => "grey", White => "white" }
}

words! {
    /// Apparent age of a drawn face.
    Age { Young => "young", Adult => "adult", Older => "older" }
}

words! {
    /// How a pack takes a kind of finding.
    LintLevel { Allow => "allow", Warning => "warning", Error => "error" }
}

words! {
    /// A part of the scorecard.
    Section {
        Opening => "opening", Listening => "listening", Empathy => "empathy", Resolution => "resolution",
        Sales => "sales", Closing => "closing", HandleTime => "handle-time", Compliance => "compliance",
    }
}

words! {
    /// Why points are given or taken, section by section.
    Rule {
        Greeted => "greeted", FeelingFirst => "feeling-first", FirstResponse => "first-response",
        PurposeFirst => "purpose-first",
        Asked => "asked", Paraphrased => "paraphrased", Uninterrupted => "uninterrupted",
        CueMet => "cue-met", CuePartly => "cue-partly", CueAfterSolution => "cue-after-solution",
        CueLate => "cue-late", CueMissed => "cue-missed", Harm => "harm", EndlessSympathy => "endless-sympathy",
        PreparedMisfit => "prepared-misfit",
        NeedMet => "need-met", ExpectationSet => "expectation-set", FirstContact => "first-contact",
        Overpromised => "overpromised", PromiseBroken => "promise-broken",
        Deescalated => "deescalated", HandedOverWell => "handed-over-well", ToldTwice => "told-twice",
        NeedlessEscalation => "needless-escalation", EscalationOwed => "escalation-owed",
        CallbackKept => "callback-kept", CallbackBroken => "callback-broken", PlanHolds => "plan-holds",
        Discovered => "discovered", SaleFitting => "sale-fitting", PriceTold => "price-told",
        NoAccepted => "no-accepted", SalePushed => "sale-pushed", SaleUnasked => "sale-unasked",
        Recapped => "recapped", Closed => "closed", CodedRight => "coded-right", NoteComplete => "note-complete",
        InTime => "in-time", QueueSeen => "queue-seen", QueueLeft => "queue-left",
        DisclosureVerified => "disclosure-verified", WithinAuthority => "within-authority",
        HardStopObeyed => "hard-stop-obeyed", Respectful => "respectful", ConsentGiven => "consent-given",
        RefusalAccepted => "refusal-accepted", KeptPrivate => "kept-private",
    }
}

impl Rule {
    /// The section that the rule belongs to: they are listed section by section.
    pub fn section(self) -> Section {
        let last = [
            (Rule::PurposeFirst, Section::Opening),
            (Rule::Uninterrupted, Section::Listening),
            (Rule::PreparedMisfit, Section::Empathy),
            (Rule::PlanHolds, Section::Resolution),
            (Rule::SaleUnasked, Section::Sales),
            (Rule::NoteComplete, Section::Closing),
            (Rule::QueueLeft, Section::HandleTime),
        ];
        let found = last.iter().find(|(last, _)| self <= *last);
        found.map_or(Section::Compliance, |(_, section)| *section)
    }

    /// Whether the rule can only take points: what it names is never right.
    pub fn only_takes(self) -> bool {
        matches!(
            self,
            Rule::Harm
                | Rule::EndlessSympathy
                | Rule::PreparedMisfit
                | Rule::Overpromised
                | Rule::PromiseBroken
                | Rule::ToldTwice
                | Rule::NeedlessEscalation
                | Rule::EscalationOwed
                | Rule::CallbackBroken
                | Rule::SalePushed
                | Rule::SaleUnasked
                | Rule::QueueLeft
        )
    }
}
