//! The resolved scenario: every name turned into an index, every text into a key. Immutable once made;
//! nothing in it can point nowhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::vocabulary::*;

mod calibration;
mod coaching;
mod desk;
mod interview;
mod own_language;

pub use calibration::*;
pub use coaching::*;
pub use desk::*;
pub use interview::*;
pub use own_language::*;

/// Highest value of heat, trust and patience.
pub const NOTCHES: u8 = 20;

macro_rules! index {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub u16);
        impl $name {
            /// The index as a position in its list.
            pub fn at(self) -> usize { self.0 as usize }
        }
    };
}

index!(
    /// A beat of [`Scenario::beats`].
    BeatIx
);
index!(
    /// A reply of its beat's `replies`, in the author's order.
    ReplyIx
);
index!(
    /// An ending of [`Scenario::endings`].
    EndingIx
);
index!(
    /// A need of [`Scenario::needs`]; at most 16.
    NeedIx
);
index!(
    /// A fact of [`Scenario::facts`]; at most 64.
    FactIx
);

index!(
    /// An article of [`Scenario::knowledge`].
    ArticleIx
);
index!(
    /// A product of [`Scenario::products`]; at most 16.
    ProductIx
);
index!(
    /// A code of [`Scenario::dispositions`].
    CodeIx
);
index!(
    /// A callback of [`Scenario::callbacks`].
    CallbackIx
);
index!(
    /// A timer of [`Scenario::timers`]; at most 4.
    TimerIx
);

/// The stable id of one text, in Fluent's own notation: `message` or `message.attribute`
/// (`opening.acknowledge` is the reply `acknowledge` of the beat `opening`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    pub message: String,
    pub attribute: Option<String>,
}

impl TextKey {
    /// The key of a message's own value.
    pub fn message(message: impl Into<String>) -> Self {
        TextKey { message: message.into(), attribute: None }
    }
    /// The key of an attribute.
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        TextKey { message: message.into(), attribute: Some(attribute.into()) }
    }
}

impl std::fmt::Display for TextKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// A text and how long it takes to say or type, in milliseconds of encounter time. The length is that of
/// the author's own language in every locale, so the same moves give the same handle time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub key: TextKey,
    pub ms: u32,
}

/// One role-play, resolved.
#[derive(Debug)]
pub struct Scenario {
    /// `pack/name`.
    pub id: String,
    /// Fingerprint of the author's file: a replay of another version is refused.
    pub fingerprint: u64,
    pub kind: Kind,
    pub channel: Channel,
    pub sector: Sector,
    /// 1 (easy) to 5.
    pub difficulty: u8,
    pub skills: Vec<Skill>,
    pub title: TextKey,
    pub briefing: TextKey,
    /// What the trainee may do, one rule each, in the author's order.
    pub policy: Vec<TextKey>,
    pub authority: Authority,
    pub customer: Customer,
    /// What the person on the other side can learn; in a coaching talk, and only there.
    pub coached: Option<Coached>,
    pub needs: Vec<Need>,
    /// Names of the facts, for conditions and for the debrief.
    pub facts: Vec<String>,
    /// The customer's record: label and value, in the author's order.
    pub record: Vec<RecordEntry>,
    pub handle_time: HandleTime,
    /// Written channels: full marks if the first answer is sent within so many seconds.
    pub first_response_s: Option<u32>,
    /// What can be looked up, in the author's order.
    pub knowledge: Vec<Article>,
    pub products: Vec<Product>,
    /// Who this contact can be handed to, by level.
    pub escalation: Vec<Escalation>,
    pub callbacks: Vec<Callback>,
    /// The codes of the after-call work.
    pub dispositions: Vec<Disposition>,
    /// In person: those who wait behind the customer.
    pub queue: Option<Queue>,
    pub timers: Vec<Timer>,
    /// A collection call: what is owed.
    pub debt: Option<Debt>,
    /// Chats that come in beside this one: ids of scenarios, and after how many seconds.
    pub beside: Vec<(String, u32)>,
    pub start: BeatIx,
    /// Where the encounter ends when patience runs out.
    pub on_leave: EndingIx,
    /// Where it goes, once, when the customer demands a supervisor.
    pub on_demand: Option<BeatIx>,
    pub beats: Vec<Beat>,
    pub endings: Vec<Ending>,
    /// Every text, in the author's language and in each translation.
    pub texts: super::texts::Texts,
    /// What its pack adds to how typed replies are read.
    pub own_language: Arc<OwnLanguages>,
}

/// The person on the other side.
#[derive(Clone, Debug)]
pub struct Customer {
    /// A proper name: the same in every language.
    pub name: String,
    pub form: Form,
    /// Id of a temperament of `assets/temperaments/`.
    pub temperament: String,
    pub mood: StartingMood,
    pub portrait: Portrait,
}

/// Where the customer starts, in notches of 0–20.
#[derive(Clone, Copy, Debug)]
pub struct StartingMood {
    pub heat: u8,
    pub trust: u8,
    pub patience: u8,
}

/// How the customer is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portrait {
    pub skin: Skin,
    pub hair: Hair,
    pub tone: HairTone,
    pub age: Age,
    pub glasses: bool,
    pub beard: bool,
}

#[derive(Clone, Debug)]
pub struct Need {
    pub id: String,
    pub kind: NeedKind,
    /// What the customer needs, in a few words.
    pub label: TextKey,
}

#[derive(Clone, Debug)]
pub struct RecordEntry {
    pub id: String,
    pub label: TextKey,
    pub value: TextKey,
}

/// Handle time in whole seconds: full marks to `target_s`, none from `limit_s`.
#[derive(Clone, Copy, Debug)]
pub struct HandleTime {
    pub target_s: u32,
    pub limit_s: u32,
}

/// One thing the customer says, and what may be answered.
#[derive(Clone, Debug)]
pub struct Beat {
    pub id: String,
    /// The line for each band; an author who wrote one line has it three times.
    pub says: [Line; 3],
    /// What is seen rather than said.
    pub seen: Option<TextKey>,
    /// This line answers a question for consent.
    pub consent: Option<Answer>,
    /// A composed answer: the replies are its parts, and this is where it leads. Tried in order.
    pub answer: Option<Vec<Link>>,
    /// The feeling that this line shows, if it shows one that asks to be met.
    pub cue: Option<Cue>,
    /// Needs that this line makes audible.
    pub voices: Vec<NeedIx>,
    /// The story has to be told a second time.
    pub retells: bool,
    /// Danger, fraud, self-harm or a legal threat: only Escalate or Transfer is right.
    pub hard_stop: bool,
    pub replies: Vec<Reply>,
}

/// Acts without their order, a bit each: whoever walks every path asks for them millions of times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActSet(u32);

impl ActSet {
    pub const fn of(acts: &[Act]) -> ActSet {
        let (mut bits, mut at) = (0, 0);
        while at < acts.len() {
            bits |= 1 << acts[at] as u32;
            at += 1;
        }
        ActSet(bits)
    }
    pub const fn has(self, act: Act) -> bool {
        self.0 & 1 << act as u32 != 0
    }
    /// Whether any of these is among them.
    pub const fn any(self, of: ActSet) -> bool {
        self.0 & of.0 != 0
    }
}

/// One line the trainee may choose, and what follows from it.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    pub id: String,
    pub says: Line,
    /// Other ways to say the same (for typed answers).
    pub also: Vec<TextKey>,
    /// In the order in which the line does them.
    pub acts: Vec<Act>,
    /// The same, without their order.
    pub does: ActSet,
    pub when: Condition,
    pub set: Vec<FactIx>,
    pub clear: Vec<FactIx>,
    pub meets: Vec<NeedIx>,
    /// Work done while the customer waits on the line, in seconds.
    pub costs_s: u32,
    pub hold: Option<HoldTime>,
    /// Amount given, in minor units (cents); 0 for none.
    pub compensates: u32,
    /// The product that is offered here.
    pub sells: Option<ProductIx>,
    /// The line says what it costs.
    pub tells_price: bool,
    /// The product that is put on the account.
    pub books: Option<ProductIx>,
    /// A prepared sentence.
    pub prepared: bool,
    /// On a social network: the talk goes on in private messages, or this line goes back to where all read it.
    pub side: Option<Side>,
    /// Says who calls and why.
    pub purpose: bool,
    /// Asks whether the customer agrees.
    pub asks_consent: bool,
    /// Agrees a payment plan.
    pub plan: Option<Plan>,
    /// A word to those who wait.
    pub reassures_queue: bool,
    pub starts: Vec<TimerIx>,
    pub stops: Vec<TimerIx>,
    /// Promises this callback.
    pub callback: Option<CallbackIx>,
    pub transfer: Option<Handover>,
    /// Personal data is given out: the customer must have been verified.
    pub discloses: bool,
    /// The promise made earlier is seen to be kept (true) or broken (false) here.
    pub promise: Option<bool>,
    pub shift: Shift,
    pub critical: Option<CriticalError>,
    /// What a coach would say about this line.
    pub coach: Option<TextKey>,
    /// The line that a coach would rather hear.
    pub better: Option<ReplyIx>,
    /// Tried in order; the last has no condition. Empty for a part of a composed answer.
    pub then: Vec<Link>,
}

/// A hold: how long it really lasts, in seconds, and what was said about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HoldTime {
    pub lasts_s: u32,
    pub words: HoldWords,
}

/// What was said about a hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(from = "HoldRecord", into = "HoldRecord")]
pub enum HoldWords {
    /// Not a word.
    Silent,
    /// Why, but not how long.
    Explained,
    /// Why, and for so many seconds.
    Promised(u32),
}

/// A hold's words as records keep them: records from before holds could be explained have the time only.
#[derive(serde::Serialize, serde::Deserialize)]
struct HoldRecord {
    promised_s: Option<u32>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    explained: bool,
}

impl From<HoldRecord> for HoldWords {
    fn from(record: HoldRecord) -> Self {
        match record.promised_s {
            Some(promised_s) => HoldWords::Promised(promised_s),
            None if record.explained => HoldWords::Explained,
            None => HoldWords::Silent,
        }
    }
}

impl From<HoldWords> for HoldRecord {
    fn from(words: HoldWords) -> Self {
        let promised_s = match words {
            HoldWords::Promised(promised_s) => Some(promised_s),
            HoldWords::Silent | HoldWords::Explained => None,
        };
        HoldRecord { promised_s, explained: words == HoldWords::Explained }
    }
}

impl HoldTime {
    /// Whether it lasted no longer than promised; a hold without a time promises nothing.
    pub fn kept(&self) -> bool {
        matches!(self.words, HoldWords::Promised(promised_s) if promised_s >= self.lasts_s)
    }
}

/// An author's explicit effect on mood, in notches, −20 to 20.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    pub heat: i8,
    pub trust: i8,
    pub patience: i8,
}

/// Where a reply leads when its condition holds.
#[derive(Clone, Debug)]
pub struct Link {
    pub when: Condition,
    pub to: Target,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Beat(BeatIx),
    Ending(EndingIx),
}

#[derive(Clone, Debug)]
pub struct Ending {
    pub id: String,
    pub outcome: Outcome,
    /// The customer's last words, by band.
    pub says: [Line; 3],
    /// What became of this customer: told first in the debrief.
    pub becomes: TextKey,
    /// After-call work that this ending leaves, in seconds.
    pub after_call_s: u32,
    /// The code that this ending asks for.
    pub disposition: Option<CodeIx>,
}

/// When a reply is offered or a link is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Condition {
    #[default]
    Always,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Fact(FactIx),
    Heat(Compare),
    Trust(Compare),
    Patience(Compare),
    /// The need has come at least this far.
    Need(NeedIx, NeedState),
    /// The customer's identity was checked (an act Verify was done).
    Verified,
    /// The customer has asked for a supervisor.
    SupervisorDemanded,
    /// The talk has moved to private messages.
    Private,
    /// The customer's last answer to a question for consent.
    Consent(Answer),
    /// So many people wait behind the customer.
    Queue(Compare),
    /// The product is on the account.
    Booked(ProductIx),
    /// The promised callback was held in time (true) or late (false).
    Callback(bool),
    /// The trainee has at least this rank.
    Rank(Rank),
}

/// A comparison with a number of notches, both strict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    Over(u8),
    Under(u8),
}

/// A variable of a text, formatted in the reader's locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variable {
    /// Minor units and an ISO 4217 code.
    Money(i64, String),
    /// Year, month 1–12, day 1–31.
    Date(i16, u8, u8),
    Number(i64),
    Text(String),
}

/// The author's variables by name.
pub type Variables = BTreeMap<String, Variable>;
