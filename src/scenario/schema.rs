//! The author's document: each struct is a part of the format, each line of it a field, and what a doc comment says of
//! a field is what the handbook's format reference says (`docs/handbook`, tested by `tests/handbook`).
//! Every value knows where it stands; names are still names.

use super::decode::{Entries, Keyed, Name, Number, Spanned, Text};
use super::document::document;
use super::vocabulary::*;

mod agent;
mod authority;
mod calibration;
mod condition;
mod desk;
mod interview;
mod language;
mod link;
mod rubric;
mod says;
mod variable;

pub use agent::Agent;
pub use authority::Authority;
pub use calibration::{Calibration, Heard};
pub use condition::{Compare, Condition, Test};
pub use desk::{Article, Callback, Debt, Escalation, HandleTime, Hold, Plan, Product, Queue, Timer};
pub use interview::{Interview, Interviewer, Own, OwnQuestion, Part, Question, Verdicts, Weak};
pub use language::{Language, Phrases, Saying};
pub use link::{ConditionalLink, Link, Then};
pub use rubric::Rubric;
pub use says::Says;
pub use variable::{Variable, calendar_day};

/// A version of the format.
pub type Format = Number<0, 1_000_000>;
/// A value of heat, trust or patience.
pub type Notches = Number<0, 20>;
/// A change of heat, trust or patience.
pub type Change = Number<-20, 20>;
/// Whole seconds, up to ten hours.
pub type Seconds = Number<0, 36_000>;
/// Minor units of a currency, up to ten million of the major unit.
pub type Cents = Number<0, 1_000_000_000>;

document! {
    /// A pack: the file `pack.ron` of a folder of scenarios.
    Pack {
        /// The version of the format: 1.
        format: Format,
        /// The name of the folder.
        id: Name,
        /// The language in which the pack is written, `en` or `fr`.
        language: Spanned<String>,
        /// What people call it.
        title: Text,
        /// What is in it, in a sentence.
        about: Text,
        /// Its scenarios in the order in which they are offered: the names of their files, without `.ron`.
        order: Spanned<Vec<Name>>,
        /// Packs that come before it: their ids. It stands behind them in every list, and nobody is kept from it.
        after: Vec<Name> = Vec::new(),
        /// What it exercises, all in all.
        skills: Vec<Spanned<Skill>> = Vec::new(),
        /// The scorecard: one of the pack's own (`rubrics/<id>.ron`), or `balanced`, `complaint-handling`, `sales`.
        /// Coaching talks always have `coaching`.
        rubric: Name = Spanned::unwritten("balanced".to_owned()),
        /// What people call the scorecard, if it is the pack's own.
        rubric_title: Option<Text> = None,
        /// How `check` takes warnings, each by its name. An entry without effect is a finding itself.
        lints: Entries<Spanned<LintLevel>> = Entries::none(),
    }
}

document! {
    /// A scenario: one file of a pack.
    Scenario {
        /// The version of the format: 1.
        format: Format,
        /// The pack's id, a slash, and the file's name without `.ron`.
        id: Name,
        /// The language in which the scenario is written, `en` or `fr`.
        language: Spanned<String>,
        /// What people call it.
        title: Text,
        /// What the other side of the encounter is.
        kind: Spanned<Kind> = Spanned::unwritten(Kind::Service),
        /// How customer and representative meet.
        channel: Spanned<Channel>,
        /// The line of business.
        sector: Spanned<Sector>,
        /// From 1 (easy) to 5.
        difficulty: Number<1, 5>,
        /// What it exercises.
        skills: Vec<Spanned<Skill>>,
        /// What the trainee knows before the contact.
        briefing: Text,
        /// What the trainee may do and must not do: a sentence for each rule. It is read, not enforced.
        policy: Entries<Text> = Entries::none(),
        /// The most that may be given away without asking, in cents: one amount, or one for each of some ranks. More is a
        /// critical error.
        authority: Authority = Authority::none(),
        /// Amounts, dates, numbers and names that the texts use, written as the reader's language does.
        variables: Entries<Variable> = Entries::none(),
        /// The person on the other side.
        customer: Customer,
        /// In a coaching talk: what the person on the other side, one of your agents, can learn in it.
        agent: Option<Agent> = None,
        /// The customer's card on the trainee's screen: lines of a label and a value.
        record: Entries<(Text, Text)> = Entries::none(),
        /// How long the contact should take.
        handle_time: HandleTime,
        /// Where people write: how soon the first answer must come. Full marks up to here, none from twice as long.
        first_response_s: Option<Number<1, 36_000>> = None,
        /// The knowledge base.
        knowledge: Entries<Article> = Entries::none(),
        /// What can be sold.
        products: Entries<Product> = Entries::none(),
        /// Who the contact can be handed to.
        escalation: Keyed<Level, Escalation> = Keyed::none(),
        /// Promises to call back that a reply can make.
        callbacks: Entries<Callback> = Entries::none(),
        /// The codes under which the case can be filed after the contact. Left out, neither code nor note is graded.
        dispositions: Entries<Text> = Entries::none(),
        /// In person: those who wait behind.
        queue: Option<Queue> = None,
        /// What happens after a while, whatever was said.
        timers: Entries<Timer> = Entries::none(),
        /// In a call about payments: what is owed.
        debt: Option<Debt> = None,
        /// Other chats of the same pack, at most two, each with the seconds after which it comes in.
        beside: Entries<Seconds> = Entries::none(),
        /// The beat that opens the contact.
        start: Name,
        /// The ending when patience runs out.
        on_leave: Name,
        /// The beat to go to, once, when the customer demands a supervisor. Left out, nothing changes.
        on_demand: Option<Name> = None,
        /// What the customer says, step by step.
        beats: Entries<Beat>,
        /// How it can end.
        endings: Entries<Ending>,
    }
}

document! {
    /// The person on the other side.
    Customer {
        /// First name and surname.
        name: Text,
        /// The grammatical form of that name, for languages that need it.
        form: Spanned<Form>,
        /// What sort of person it is.
        temperament: Name,
        /// How the customer feels at the start.
        mood: Mood,
        /// How the customer is drawn.
        portrait: Portrait,
        /// What the customer needs, said or not: one to sixteen.
        needs: Entries<Need>,
    }
}

document! {
    /// How the customer feels at the start.
    Mood {
        /// Anger. Calm to 8, tense to 13, furious above.
        heat: Notches,
        /// Trust in the person who answers.
        trust: Notches,
        /// What is left of the customer's patience. At 0 the customer leaves.
        patience: Notches,
    }
}

document! {
    /// How the customer is drawn.
    Portrait {
        /// Skin tone.
        skin: Spanned<Skin>,
        /// Hair, or what covers it.
        hair: Spanned<Hair>,
        /// Colour of the hair.
        tone: Spanned<HairTone>,
        /// Apparent age.
        age: Spanned<Age>,
        /// Wears glasses.
        glasses: Spanned<bool>,
        /// Has a beard.
        beard: Spanned<bool>,
    }
}

document! {
    /// Something the customer needs.
    Need {
        /// What sort of need it is: it decides which act takes it up.
        kind: Spanned<NeedKind>,
        /// What it is, as it reads after “Met:” in the debrief.
        label: Text,
    }
}

document! {
    /// A beat: one thing the customer says, and what may be answered.
    Beat {
        /// What the customer says: one text, or one for each of some tones.
        says: Says,
        /// In person: what is seen rather than said.
        seen: Option<Text> = None,
        /// The customer's answer to the last question of consent.
        consent: Option<Spanned<Answer>> = None,
        /// In writing: where an answer composed of several parts leads. The replies are then the parts.
        answer: Option<Then> = None,
        /// The feeling that this line shows and that the answer should meet.
        cue: Option<Spanned<Cue>> = None,
        /// The needs that this line makes audible.
        voices: Vec<Name> = Vec::new(),
        /// The customer has to tell the story again here.
        retells: Spanned<bool> = Spanned::unwritten(false),
        /// Danger, fraud, self-harm, a legal threat: only handing over is right.
        hard_stop: Spanned<bool> = Spanned::unwritten(false),
        /// What the trainee may answer: two to nine.
        replies: Entries<Reply>,
    }
}

document! {
    /// A reply: one line the trainee may choose.
    Reply {
        /// The line, as it is said.
        says: Text,
        /// Other ways to say the same.
        also: Vec<Text> = Vec::new(),
        /// What the line does, in the order in which it does it. The customer reacts to this.
        acts: Spanned<Vec<Spanned<Act>>>,
        /// Offered only if this holds.
        when: Option<Condition> = None,
        /// Facts that become true.
        set: Vec<Name> = Vec::new(),
        /// Facts that become false.
        clear: Vec<Name> = Vec::new(),
        /// Needs that this line meets.
        meets: Vec<Name> = Vec::new(),
        /// Work that the customer waits for on the line.
        costs_s: Seconds = Number(Spanned::unwritten(0)),
        /// The customer is put on hold.
        hold: Option<Hold> = None,
        /// What the line gives away, in cents. More than `authority` is a critical error.
        compensates: Cents = Number(Spanned::unwritten(0)),
        /// With the act `Upsell`: the product that is offered.
        sells: Option<Name> = None,
        /// Says what the product costs.
        tells_price: Spanned<bool> = Spanned::unwritten(false),
        /// Puts the product on the account. The customer must have agreed.
        books: Option<Name> = None,
        /// In writing: a ready-made sentence, sent in a fifth of the time.
        prepared: Spanned<bool> = Spanned::unwritten(false),
        /// On social media: this line, and the talk from here on, is read by everybody or in private.
        side: Option<Spanned<Side>> = None,
        /// In a call of ours: says who calls and why.
        purpose: Spanned<bool> = Spanned::unwritten(false),
        /// Asks whether the customer agrees.
        asks_consent: Spanned<bool> = Spanned::unwritten(false),
        /// Agrees a payment plan.
        plan: Option<Plan> = None,
        /// In person: has a word for those who wait behind.
        reassures_queue: Spanned<bool> = Spanned::unwritten(false),
        /// Timers that begin to run.
        starts: Vec<Name> = Vec::new(),
        /// Timers that are stopped.
        stops: Vec<Name> = Vec::new(),
        /// Promises this callback.
        callback: Option<Name> = None,
        /// With the act `Transfer` (to a specialist) or `Escalate` (to a supervisor): how it is done.
        transfer: Option<Spanned<Handover>> = None,
        /// Gives out personal data. A critical error if nobody verified who is asking.
        discloses: Spanned<bool> = Spanned::unwritten(false),
        /// An earlier promise turns out kept or broken here.
        promise: Option<Spanned<PromiseEnd>> = None,
        /// An effect of your own on the mood, on top of what the acts do.
        shift: Shift = Shift::none(),
        /// A critical error that lies in the words: an insult.
        critical: Option<Spanned<CriticalError>> = None,
        /// What a coach would say about this line.
        coach: Option<Text> = None,
        /// The reply of this beat that a coach would rather have heard.
        better: Option<Name> = None,
        /// What follows: a beat or an ending, or several links of which the first that holds is taken. A part of a
        /// composed answer has none.
        then: Option<Then> = None,
    }
}

document! {
    /// An effect of your own on the mood, in notches.
    Shift {
        /// Change of heat.
        heat: Change = Number(Spanned::unwritten(0)),
        /// Change of trust.
        trust: Change = Number(Spanned::unwritten(0)),
        /// Change of patience.
        patience: Change = Number(Spanned::unwritten(0)),
    }
}

document! {
    /// An ending.
    Ending {
        /// What it is for the customer.
        outcome: Spanned<Outcome>,
        /// The customer's last words: one text, or one for each of some tones.
        says: Says,
        /// What became of the customer, told at the beginning of the debrief.
        becomes: Text,
        /// After-call work that this ending leaves.
        after_call_s: Seconds = Number(Spanned::unwritten(0)),
        /// The right code, where the scenario has `dispositions`.
        disposition: Option<Name> = None,
    }
}

impl Scenario {
    /// Every reply of every beat.
    pub fn replies(&self) -> impl Iterator<Item = &(Name, Reply)> {
        self.beats.iter().flat_map(|(_, beat)| beat.replies.iter())
    }
}

impl Beat {
    /// Each list of links by which this beat is left: a reply's, or the composed answer's.
    pub fn ways(&self) -> impl Iterator<Item = &Then> {
        let replies = self.replies.iter().filter_map(|(_, reply)| reply.then.as_ref());
        replies.chain(&self.answer)
    }
    /// Everywhere that an answer to this beat may lead.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.ways().flat_map(|then| &then.links)
    }
}

impl Reply {
    /// Whether the reply does one of these acts, or may: an act that could not be read may be any.
    pub fn does(&self, acts: &[Act]) -> bool {
        !self.acts.known || self.acts.iter().any(|act| !act.known || acts.contains(&act.value))
    }
    /// Whether the reply surely does harm.
    pub fn harms(&self) -> bool {
        self.critical.is_some() || self.acts.iter().any(|act| act.known && act.is_harmful())
    }
    /// Whether the author surely means the reply to be wrong: it does harm, or another one is better.
    pub fn is_wrong(&self) -> bool {
        self.harms() || self.better.is_some()
    }
}

impl Shift {
    fn none() -> Self {
        let none = || Number(Spanned::unwritten(0));
        Shift { span: 0..0, heat: none(), trust: none(), patience: none() }
    }
}
