//! The author's document: each struct is a part of `docs/scenario-format.md`, each line of it a field.
//! Every value knows where it stands; names are still names.

use super::decode::{Decode, Entries, Keyed, Name, Number, Spanned, Text};
use super::document::document;
use super::findings::Findings;
use super::syntax::{Node, Span, Value};
use super::vocabulary::*;
use crate::args;
use crate::diagnostics::Code;

mod authority;
mod condition;
mod rubric;
mod variable;

pub use authority::Authority;
pub use condition::{Compare, Condition, Test};
pub use rubric::Rubric;
pub use variable::Variable;

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
    /// `pack.ron`.
    Pack {
        format: Format,
        id: Name,
        language: Spanned<String>,
        title: Text,
        about: Text,
        order: Spanned<Vec<Name>>,
        rubric: Name = Spanned::unwritten("balanced".to_owned()),
        rubric_title: Option<Text> = None,
        lints: Entries<Spanned<LintLevel>> = Entries::none(),
    }
}

document! {
    /// A scenario's file.
    Scenario {
        format: Format,
        id: Name,
        language: Spanned<String>,
        title: Text,
        kind: Spanned<Kind> = Spanned::unwritten(Kind::Service),
        channel: Spanned<Channel>,
        sector: Spanned<Sector>,
        difficulty: Number<1, 5>,
        skills: Vec<Spanned<Skill>>,
        briefing: Text,
        policy: Entries<Text> = Entries::none(),
        authority: Authority = Authority::none(),
        variables: Entries<Variable> = Entries::none(),
        customer: Customer,
        record: Entries<(Text, Text)> = Entries::none(),
        handle_time: HandleTime,
        first_response_s: Option<Number<1, 36_000>> = None,
        knowledge: Entries<Article> = Entries::none(),
        products: Entries<Product> = Entries::none(),
        escalation: Keyed<Level, Escalation> = Keyed::none(),
        callbacks: Entries<Callback> = Entries::none(),
        dispositions: Entries<Text> = Entries::none(),
        queue: Option<Queue> = None,
        timers: Entries<Timer> = Entries::none(),
        debt: Option<Debt> = None,
        beside: Entries<Seconds> = Entries::none(),
        start: Name,
        on_leave: Name,
        on_demand: Option<Name> = None,
        beats: Entries<Beat>,
        endings: Entries<Ending>,
    }
}

document! {
    /// The person on the other side.
    Customer {
        name: Text,
        form: Spanned<Form>,
        temperament: Name,
        mood: Mood,
        portrait: Portrait,
        needs: Entries<Need>,
    }
}

document! {
    /// Where the customer starts.
    Mood { heat: Notches, trust: Notches, patience: Notches }
}

document! {
    /// How the customer is drawn.
    Portrait {
        skin: Spanned<Skin>,
        hair: Spanned<Hair>,
        tone: Spanned<HairTone>,
        age: Spanned<Age>,
        glasses: Spanned<bool>,
        beard: Spanned<bool>,
    }
}

document! {
    /// Something the customer needs.
    Need { kind: Spanned<NeedKind>, label: Text }
}

document! {
    /// Something that can be looked up.
    Article { title: Text, text: Text, sets: Vec<Name> = Vec::new(), costs_s: Option<Seconds> = None }
}

document! {
    /// Something that can be sold, and the need that it fits.
    Product { label: Text, kind: Spanned<ProductKind>, fits: Name }
}

document! {
    /// Where handing over to a level leads, and when it is right.
    Escalation { to: Name, when: Option<Condition> = None }
}

document! {
    /// A promise to call back: the beat that is the call, and the ending if nobody calls.
    Callback { within_min: Number<1, 10_000>, to: Name, missed: Name }
}

document! {
    /// People who wait behind the customer.
    Queue { people: Number<1, 9>, patience_s: Number<10, 3_600> }
}

document! {
    /// A fact that becomes true some time after a reply started it.
    Timer { after_s: Number<5, 1_200>, sets: Name }
}

document! {
    /// What is owed, in how many instalments at most, and what the customer can pay each time.
    Debt { owed: Cents, instalments: Number<1, 60>, affords: Cents }
}

document! {
    /// A payment plan.
    Plan { instalments: Number<1, 60>, each: Cents }
}

document! {
    /// Full marks to `target_s`, none from `limit_s`.
    HandleTime { target_s: Number<1, 36_000>, limit_s: Number<1, 36_000> }
}

document! {
    /// One thing the customer says, and what may be answered.
    Beat {
        says: Says,
        seen: Option<Text> = None,
        consent: Option<Spanned<Answer>> = None,
        answer: Option<Then> = None,
        cue: Option<Spanned<Cue>> = None,
        voices: Vec<Name> = Vec::new(),
        retells: Spanned<bool> = Spanned::unwritten(false),
        hard_stop: Spanned<bool> = Spanned::unwritten(false),
        replies: Entries<Reply>,
    }
}

document! {
    /// One line the trainee may choose.
    Reply {
        says: Text,
        also: Vec<Text> = Vec::new(),
        acts: Spanned<Vec<Spanned<Act>>>,
        when: Option<Condition> = None,
        set: Vec<Name> = Vec::new(),
        clear: Vec<Name> = Vec::new(),
        meets: Vec<Name> = Vec::new(),
        costs_s: Seconds = Number(Spanned::unwritten(0)),
        hold: Option<Hold> = None,
        compensates: Cents = Number(Spanned::unwritten(0)),
        sells: Option<Name> = None,
        tells_price: Spanned<bool> = Spanned::unwritten(false),
        books: Option<Name> = None,
        prepared: Spanned<bool> = Spanned::unwritten(false),
        side: Option<Spanned<Side>> = None,
        purpose: Spanned<bool> = Spanned::unwritten(false),
        asks_consent: Spanned<bool> = Spanned::unwritten(false),
        plan: Option<Plan> = None,
        reassures_queue: Spanned<bool> = Spanned::unwritten(false),
        starts: Vec<Name> = Vec::new(),
        stops: Vec<Name> = Vec::new(),
        callback: Option<Name> = None,
        transfer: Option<Spanned<Handover>> = None,
        discloses: Spanned<bool> = Spanned::unwritten(false),
        promise: Option<Spanned<PromiseEnd>> = None,
        shift: Shift = Shift::none(),
        critical: Option<Spanned<CriticalError>> = None,
        coach: Option<Text> = None,
        better: Option<Name> = None,
        then: Option<Then> = None,
    }
}

document! {
    /// A hold: how long it lasts, and what was said about it.
    Hold {
        lasts_s: Seconds,
        promised_s: Option<Seconds> = None,
        explained: Spanned<bool> = Spanned::unwritten(false),
    }
}

document! {
    /// An effect of the author's own.
    Shift {
        heat: Change = Number(Spanned::unwritten(0)),
        trust: Change = Number(Spanned::unwritten(0)),
        patience: Change = Number(Spanned::unwritten(0)),
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

document! {
    /// How an encounter ends.
    Ending {
        outcome: Spanned<Outcome>,
        says: Says,
        becomes: Text,
        after_call_s: Seconds = Number(Spanned::unwritten(0)),
        disposition: Option<Name> = None,
    }
}

document! {
    /// `(when: …, to: "…")`.
    ConditionalLink { when: Condition, to: Name }
}

/// What a customer says: one text, or one for each of some tones, calmest first.
#[derive(Clone, Debug)]
pub struct Says {
    pub tones: Vec<(Band, Text)>,
    /// The author wrote one text for all tones.
    pub single: bool,
}

impl Decode for Says {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Map(pairs) = &node.value else {
            return Says { tones: vec![(Band::Calm, Text::decode(node, findings))], single: true };
        };
        if pairs.is_empty() {
            findings.report(Code::EmptyText, &node.span, args![]);
        }
        let by_tone = Keyed::<Band, Text>::decode(node, findings);
        let mut tones: Vec<(Band, Text)> =
            by_tone.0.into_iter().map(|(band, text)| (band.value, text)).collect();
        tones.sort_by_key(|(band, _)| *band);
        Says { tones, single: false }
    }
    fn stand_in(span: &Span) -> Self {
        Says { tones: vec![(Band::Calm, Decode::stand_in(span))], single: true }
    }
}

/// What a reply leads to: links tried in order.
#[derive(Clone, Debug)]
pub struct Then {
    pub links: Vec<Link>,
    /// False if it is missing or wrong, and that is reported.
    pub known: bool,
}

/// Where to go, and when; without a condition, always.
#[derive(Clone, Debug)]
pub struct Link {
    pub span: Span,
    pub when: Option<Condition>,
    pub to: Name,
}

impl Decode for Then {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::List(items) = &node.value else {
            let links = vec![Link { span: node.span.clone(), when: None, to: Name::decode(node, findings) }];
            return Then { links, known: true };
        };
        let link = |item: &Node, findings: &mut Findings| match &item.value {
            Value::Fields(..) => {
                let link = ConditionalLink::decode(item, findings);
                Link { span: item.span.clone(), when: Some(link.when), to: link.to }
            }
            _ => Link { span: item.span.clone(), when: None, to: Name::decode(item, findings) },
        };
        Then { links: items.iter().map(|item| link(item, findings)).collect(), known: true }
    }
    fn stand_in(_: &Span) -> Self {
        Then { links: Vec::new(), known: false }
    }
}
