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

mod scorecard;

pub use scorecard::{Rule, Section};

words! {
    /// How customer and representative meet. Sets the rules of the clock and the tools of the desk.
    Channel {
        /// The customer calls.
        Phone => "phone",
        /// Both type, at once.
        Chat => "chat",
        /// The customer writes a letter.
        Email => "email",
        /// The customer writes where everybody reads it.
        Social => "social",
        /// At the counter.
        InPerson => "in-person",
        /// A call that we make.
        Outbound => "outbound",
    }
}

words! {
    /// What the other side of the encounter is.
    Kind {
        /// A customer.
        Service => "service",
        /// One of your agents, about how they work: a coaching talk, with an `agent`.
        Coaching => "coaching",
    }
}

words! {
    /// How interviewer and candidate meet.
    Setting { InPerson => "in-person", Phone => "phone", Video => "video" }
}

words! {
    /// What a question of an interview asks for.
    QuestionKind {
        /// Something that happened: situation, task, action, result.
        Experience => "experience",
        /// Why this post, why here.
        Motive => "motive",
        /// What somebody would do or say in a moment that is told.
        Situation => "situation",
        /// What comes first.
        Priorities => "priorities",
        /// What is done with pressure.
        Stress => "stress",
        /// What good service is.
        Service => "service",
    }
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
    /// What a spoken line does to the other person. The first twenty-two help or are neutral; the last
    /// nine harm.
    Act {
        /// Says good day, and who is speaking.
        Greet => "greet",
        /// Asks who the customer is, to be sure.
        Verify => "verify",
        /// Gives room: asks to hear the whole story, and waits for it.
        Listen => "listen",
        /// Names the feeling, or what it costs the customer, and lets it stand.
        Acknowledge => "acknowledge",
        /// Says sorry for something definite.
        Apologise => "apologise",
        /// Takes charge: says “I will” for what comes next.
        Own => "own",
        /// Asks what one needs to know to help.
        Ask => "ask",
        /// Says back in other words what was understood.
        Paraphrase => "paraphrase",
        /// Gives the reason: why it happened, why it is so.
        Explain => "explain",
        /// Gives a fact the customer did not have.
        Inform => "inform",
        /// Proposes a way out.
        Offer => "offer",
        /// Gives something back: money, a credit, a gesture.
        Compensate => "compensate",
        /// Gives a word that can be kept.
        Promise => "promise",
        /// Says what happens next, and when.
        SetExpectation => "set-expectation",
        /// Says that the customer will wait, and why.
        Hold => "hold",
        /// Hands over to somebody with more knowledge.
        Transfer => "transfer",
        /// Hands over to somebody with more authority.
        Escalate => "escalate",
        /// Offers to sell.
        Upsell => "upsell",
        /// Sums up what was agreed.
        Recap => "recap",
        /// Ends the contact.
        Close => "close",
        /// Praises something definite that the other person did.
        Praise => "praise",
        /// Says what was seen or heard: when, what was done, what came of it. A fact, not a verdict.
        Observe => "observe",
        /// Makes it the customer’s fault, or somebody else’s.
        Blame => "blame",
        /// Makes the matter smaller than it is.
        Dismiss => "dismiss",
        /// Cuts the customer short.
        Interrupt => "interrupt",
        /// Contradicts in order to be right.
        Argue => "argue",
        /// Orders the customer about.
        Command => "command",
        /// Says it in words of the trade.
        Jargon => "jargon",
        /// Gives a word that cannot be kept.
        Overpromise => "overpromise",
        /// Makes the customer afraid of a consequence.
        Threaten => "threaten",
        /// Judges the person instead of what they did: careless, cold, always like this.
        Label => "label",
    }
}

impl Act {
    /// Whether the act can only do damage to heat and trust (law 4).
    pub fn is_harmful(self) -> bool {
        self >= Act::Blame
    }
    /// Whether the act is one of coaching talks, said of somebody's work.
    pub fn is_feedback(self) -> bool {
        matches!(self, Act::Praise | Act::Observe | Act::Label)
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
    NeedKind {
        /// To be heard, believed, taken seriously. Taken up by the act `Acknowledge`.
        Emotional => "emotional",
        /// That something be done. Taken up by `Paraphrase`, `Own` or `Offer`.
        Practical => "practical",
        /// To know. Taken up by `Paraphrase`, `Own` or `Offer`.
        Informational => "informational",
    }
}

words! {
    /// How far a need has come. Only ever moves to the right.
    NeedState {
        /// There, and not said.
        Hidden => "hidden",
        /// A line of the customer has made it audible.
        Voiced => "voiced",
        /// The trainee has taken it up.
        Acknowledged => "acknowledged",
        /// A line that `meets` it was said.
        Met => "met",
    }
}

words! {
    /// How an encounter ends for the customer.
    Outcome {
        /// The customer has what the contact was about.
        Resolved => "resolved",
        /// The customer has part of it.
        Partial => "partial",
        /// Somebody else goes on with it.
        Escalated => "escalated",
        /// The contact is over, the matter is not.
        Unresolved => "unresolved",
        /// The customer has left.
        Lost => "lost",
    }
}

words! {
    /// A fault that fails the whole evaluation, whatever else was good.
    CriticalError {
        /// A line `discloses` personal data before anybody was verified.
        UnverifiedDisclosure => "unverified-disclosure",
        /// A line gives away more than the rank may, or agrees more instalments than policy allows.
        BeyondAuthority => "beyond-authority",
        /// At a `hard_stop`, an answer in which no line does `Escalate` or `Transfer`.
        MissedHardStop => "missed-hard-stop",
        /// A reply that says so (`critical`).
        Insult => "insult",
        /// On social media, where everybody reads it: a line `discloses` personal data or does `Verify`.
        PublicDisclosure => "public-disclosure",
        /// A line `books` without consent; in a call of ours, also one that offers (`Upsell`) or agrees a `plan`.
        WithoutConsent => "without-consent",
        /// After a refusal, a line that offers or agrees a plan.
        RefusalIgnored => "refusal-ignored",
    }
}

words! {
    /// How a contact is handed to someone else.
    Handover {
        /// The next person is told everything.
        Warm => "warm",
        /// The customer is put through without a word.
        Cold => "cold",
    }
}

words! {
    /// Who a contact can be handed to: more expertise, more authority, or those who look after danger and fraud.
    Level {
        /// More expertise.
        Specialist => "specialist",
        /// More authority.
        Supervisor => "supervisor",
        /// Those who look after danger, fraud and despair.
        Security => "security",
    }
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
    Answer {
        /// The customer agrees.
        Given => "given",
        /// The customer says no.
        Refused => "refused",
    }
}

words! {
    /// Where a line on a social network is read.
    Side {
        /// Everybody reads it.
        Public => "public",
        /// Only the two of them read it.
        Private => "private",
    }
}

words! {
    /// A better product in place of the one there is, or another one beside it.
    ProductKind {
        /// A better product in place of the one there is.
        Upsell => "upsell",
        /// Another product beside it.
        CrossSell => "cross-sell",
    }
}

words! {
    /// What becomes of an earlier promise.
    PromiseEnd {
        /// It was done.
        Kept => "kept",
        /// It was not.
        Broken => "broken",
    }
}

words! {
    /// The three tones of a customer's line, by heat: calm to 8, tense to 13, furious above.
    Band {
        /// Heat up to 8.
        Calm => "calm",
        /// Heat from 9 to 13.
        Tense => "tense",
        /// Heat from 14.
        Furious => "furious",
    }
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
    LintLevel {
        /// It is left out.
        Allow => "allow",
        /// It is reported, as it is without an entry.
        Warning => "warning",
        /// `check` fails on it. The scenario can still be played.
        Error => "error",
    }
}
