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
    /// The file is larger than any scenario needs.
    FileTooLarge = "file-too-large" Error,
    /// Brackets within brackets, deeper than any scenario needs.
    NestingTooDeep = "nesting-too-deep" Error,
    /// The file is not text in UTF-8.
    NotUtf8 = "not-utf8" Error,
    /// A folder of scenarios without its `pack.ron`.
    MissingFile = "missing-file" Error,
    /// A file or folder that cannot be read.
    Unreadable = "unreadable" Error,
    /// A link that leads out of the pack.
    OutsidePack = "outside-pack" Error,
    /// More files than any pack needs.
    TooManyFiles = "too-many-files" Error,
    /// A version of the format that the program does not know.
    UnknownFormat = "unknown-format" Error,
    /// Something cannot be read as RON.
    Syntax = "syntax" Error,
    /// A field that the format does not have.
    UnknownField = "unknown-field" Error,
    /// A field that must be there is not.
    MissingField = "missing-field" Error,
    /// A field that stands twice.
    DuplicateField = "duplicate-field" Error,
    /// A value of another type than its field has.
    WrongType = "wrong-type" Error,
    /// A word that is not on the list of those allowed.
    UnknownWord = "unknown-word" Error,
    /// A number beyond its bounds.
    OutOfRange = "out-of-range" Error,
    /// A date that is none.
    BadDate = "bad-date" Error,
    /// A currency that is no ISO 4217 code.
    BadCurrency = "bad-currency" Error,
    /// A language that the program does not have.
    UnknownLanguage = "unknown-language" Error,
    /// An id that something else already has.
    DuplicateId = "duplicate-id" Error,
    /// An id that is not made of lower-case words.
    BadId = "bad-id" Error,
    /// An id that the format itself uses.
    ReservedId = "reserved-id" Error,
    /// An id that differs from where the file stands.
    IdMismatch = "id-mismatch" Error,
    /// More of something than an encounter can hold.
    TooMany = "too-many" Error,
    /// A text without words.
    EmptyText = "empty-text" Error,
    /// A text that is no Fluent pattern.
    BadPattern = "bad-pattern" Error,
    /// A phrase of a pack's own that cannot be looked for.
    BadPhrase = "bad-phrase" Error,
    /// A text uses a variable that nobody declared.
    UnknownVariable = "unknown-variable" Error,
    /// A temperament that does not exist.
    UnknownTemperament = "unknown-temperament" Error,
    /// A beat or ending that does not exist.
    UnknownTarget = "unknown-target" Error,
    /// A reply that its beat does not have.
    UnknownReply = "unknown-reply" Error,
    /// A need that the customer does not have.
    UnknownNeed = "unknown-need" Error,
    /// A fact that nothing ever sets.
    UnsetFact = "unset-fact" Error,
    /// A product, callback, code, timer or chat that does not exist.
    UnknownEntry = "unknown-entry" Error,
    /// A coaching talk without an agent, or an agent without a coaching talk.
    AgentAndKind = "agent-and-kind" Error,
    /// A scenario that cannot come in beside a chat.
    BesideNoChat = "beside-no-chat" Error,
    /// A part of a composed answer leads somewhere by itself.
    PartWithLink = "part-with-link" Error,
    /// A beat that leaves the trainee nothing to say.
    NoReplies = "no-replies" Error,
    /// A beat with a single reply, or more than there are keys.
    ReplyCount = "reply-count" Error,
    /// A reply that does nothing the customer could react to.
    ReplyWithoutAct = "reply-without-act" Error,
    /// After every condition fails, a reply leads nowhere.
    OpenLinks = "open-links" Error,
    /// A link after one that is always taken.
    DeadLink = "dead-link" Error,
    /// A target for handle time that is not below the limit.
    TargetBeyondLimit = "target-beyond-limit" Error,
    /// A translation that cannot be read.
    BadTranslation = "bad-translation" Error,
    /// A pack's order names a scenario that it does not have.
    OrderUnknown = "order-unknown" Error,
    /// A rubric that does not exist.
    UnknownRubric = "unknown-rubric" Error,
    /// A rubric whose weights do not add up to 100.
    WeightsNot100 = "weights-not-100" Error,
    /// A rubric's rule gives where it should take, or takes where it should give.
    PointsSign = "points-sign" Error,
    /// A calibration's contact that is not there.
    UnknownContact = "unknown-contact" Error,
    /// A recorded contact that cannot be played again.
    BrokenRecording = "broken-recording" Error,
    /// A beat from which nothing leads to an ending.
    NoWayOut = "no-way-out" Error,
    /// A pack sets the severity of a finding that does not exist.
    UnknownLint = "unknown-lint" Error,
    /// A pack sets the severity of a mistake that keeps something from being played.
    FixedLint = "fixed-lint" Error,
    /// A scenario stands twice in its pack's order.
    OrderRepeated = "order-repeated" Warning,
    /// A scenario that its pack's order leaves out.
    OrderIncomplete = "order-incomplete" Warning,
    /// A beat that no reply leads to.
    UnreachableBeat = "unreachable-beat" Warning,
    /// An ending that no reply leads to.
    UnreachableEnding = "unreachable-ending" Warning,
    /// A condition that can never hold.
    ImpossibleCondition = "impossible-condition" Warning,
    /// A beat whose replies may all be unavailable at once.
    NoReplyLeft = "no-reply-left" Warning,
    /// A hard stop where nobody can hand over.
    HardStopWithoutExit = "hard-stop-without-exit" Warning,
    /// A coaching talk is followed by a call that is not there.
    UnknownCall = "unknown-call" Warning,
    /// A promise kept or broken that nobody makes.
    PromiseNeverMade = "promise-never-made" Warning,
    /// Personal data is given out where nobody can be verified.
    UnverifiableDisclosure = "unverifiable-disclosure" Warning,
    /// A field that has no place in the scenario's channel.
    WrongChannel = "wrong-channel" Warning,
    /// A product, callback, timer or debt that no reply uses.
    NeverUsed = "never-used" Warning,
    /// An ending that does not say which disposition code is right.
    EndingWithoutCode = "ending-without-code" Warning,
    /// Something needs a consent that no line of the customer gives.
    ConsentNeverGiven = "consent-never-given" Warning,
    /// A reply says how it hands over, but does not.
    TransferWithoutAct = "transfer-without-act" Warning,
    /// A reply says what it sells for, but does not sell.
    SaleWithoutAct = "sale-without-act" Warning,
    /// A reply gives an amount, but does not compensate.
    CompensationWithoutAct = "compensation-without-act" Warning,
    /// A reply is said to be better than itself.
    BetterIsItself = "better-is-itself" Warning,
    /// Two replies of a beat read alike.
    SameReply = "same-reply" Warning,
    /// A need that no reply meets.
    NeedNeverMet = "need-never-met" Warning,
    /// A need that no line lets the trainee hear.
    NeedNeverVoiced = "need-never-voiced" Warning,
    /// A variable that no text uses.
    UnusedVariable = "unused-variable" Warning,
    /// A file without its translation.
    Untranslated = "untranslated" Warning,
    /// A text that a translation lacks.
    MissingTranslation = "missing-translation" Warning,
    /// A translation whose source has changed.
    StaleTranslation = "stale-translation" Warning,
    /// A translation that does not say what its source was.
    UnnotedTranslation = "unnoted-translation" Warning,
    /// A translated text whose source is no more.
    OrphanTranslation = "orphan-translation" Warning,
    /// A translation of a file that is no more.
    OrphanFile = "orphan-file" Warning,
    /// A rubric in a pack that does not use it.
    UnusedRubric = "unused-rubric" Warning,
    /// A variable that a translation leaves out.
    VariableMissing = "variable-missing" Warning,
    /// Spaces or apostrophes that French does not use so.
    FrenchTypography = "french-typography" Warning,
    /// A pack sets a severity that changes nothing.
    NeedlessLint = "needless-lint" Warning,
    /// A condition that always holds.
    NeedlessCondition = "needless-condition" Warning,
    /// A link whose condition never holds where those before it fail.
    ShadowedLink = "shadowed-link" Warning,
    /// A fact that no condition asks for.
    FactNeverRead = "fact-never-read" Warning,
    /// The scorecard has points for what no reply does.
    NeverDone = "never-done" Warning,
    /// A feeling that no reply of the beat names.
    CueUnanswerable = "cue-unanswerable" Warning,
    /// A beat in which every reply does harm.
    OnlyHarm = "only-harm" Warning,
    /// A reply named as better is wrong itself.
    BetterIsWrong = "better-is-wrong" Warning,
    /// A need met by replies that do nothing which such a need asks for.
    NeedMetWithoutAct = "need-met-without-act" Warning,
    /// A supervisor is demanded where nobody can hand over.
    DemandUnanswerable = "demand-unanswerable" Warning,
    /// A reply hands over, but does not say how.
    HandoverWithoutManner = "handover-without-manner" Warning,
    /// A customer agrees to what nobody asks.
    ConsentNeverAsked = "consent-never-asked" Warning,
    /// A reply gives or agrees more than anybody may.
    BeyondAnyAuthority = "beyond-any-authority" Warning,
    /// A higher rank may give away less than a lower one.
    AuthorityFalls = "authority-falls" Warning,
    /// A line names other amounts than it gives.
    AmountDiffers = "amount-differs" Warning,
    /// No plan within policy and means pays the debt.
    DebtNeverPaid = "debt-never-paid" Warning,
    /// A payment plan where nothing is owed.
    PlanWithoutDebt = "plan-without-debt" Warning,
    /// A hold longer than its line promises.
    HoldBreaksPromise = "hold-breaks-promise" Warning,
    /// Something takes longer than the whole contact should.
    BeyondLimit = "beyond-limit" Warning,
    /// A target for time that nobody can keep.
    TargetTooShort = "target-too-short" Warning,
    /// No ending resolves the case.
    NoGoodEnding = "no-good-ending" Warning,
    /// Walking away counts as satisfied.
    LeavingResolves = "leaving-resolves" Warning,
    /// A note about a section that is not scored.
    NoteUnshown = "note-unshown" Warning,
    /// The same entry twice in one list.
    RepeatedEntry = "repeated-entry" Warning,
    /// A customer who says the same in two tones.
    SameTone = "same-tone" Warning,
    /// Ways to say two replies that differ by a word or two.
    SimilarReplies = "similar-replies" Warning,
    /// Two replies can be typed with the same words.
    AmbiguousAlso = "ambiguous-also" Warning,
    /// Replies with too few ways to be said for typed answers to be told apart.
    FewWordings = "few-wordings" Warning,
    /// A beat in which every reply promises something.
    PromiseWithoutContrast = "promise-without-contrast" Warning,
    /// The best reply always stands at the same place.
    BestInOneSlot = "best-in-one-slot" Warning,
    /// The best reply is always the longest.
    BestIsLongest = "best-is-longest" Warning,
    /// Whoever has understood nothing passes.
    LazyPlayerPasses = "lazy-player-passes" Warning,
    /// A line longer than anybody listens.
    TooLongToSay = "too-long-to-say" Warning,
    /// A text harder than anybody reads.
    HardToRead = "hard-to-read" Warning,
    /// Words of the trade in a line that does not do the act of it.
    UnmarkedJargon = "unmarked-jargon" Warning,
    /// Capitals or heaps of exclamation marks.
    Shouting = "shouting" Warning,
    /// The same word twice in a row.
    DoubledWord = "doubled-word" Warning,
    /// A customer addressed as a friend, or a reader in two ways.
    TuAndVous = "tu-and-vous" Warning,
    /// A translation that is the source, word for word.
    CopiedTranslation = "copied-translation" Warning,
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}
