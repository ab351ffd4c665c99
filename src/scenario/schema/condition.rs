//! Conditions as written.

use super::Notches;
use crate::args;
use crate::diagnostics::Code;
use crate::scenario::decode::{Decode, Name, Spanned, wrong_type};
use crate::scenario::findings::{Findings, suggestion};
use crate::scenario::syntax::{Node, Span, Value};
use crate::scenario::vocabulary::{Answer, NeedState, PromiseEnd, Rank};

/// A condition as written: a tree of words, each with its place.
#[derive(Clone, Debug)]
pub struct Condition {
    pub span: Span,
    pub test: Test,
}

/// What is asked.
#[derive(Clone, Debug)]
pub enum Test {
    /// Holds always.
    Always,
    /// All of these hold: `All([Verified, Heat(Under(9))])`.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// A reply, an article or a timer made this fact true, and nothing cleared it since.
    Fact(Name),
    /// The customer's anger, strictly over or under so many notches: `Heat(Over(13))`.
    Heat(Compare),
    /// The customer's trust, likewise.
    Trust(Compare),
    /// The customer's patience, likewise.
    Patience(Compare),
    /// The need has come at least this far: `Need("credit", Met)`.
    Need(Name, Spanned<NeedState>),
    /// Somebody asked who is speaking (the act `Verify`).
    Verified,
    /// The customer has asked for a supervisor.
    SupervisorDemanded,
    /// On social media: the talk goes on in private messages.
    Private,
    /// The customer's last answer: `Consent(Given)`. Neither holds while a question is open.
    Consent(Spanned<Answer>),
    /// In person: so many people still wait behind, strictly over or under.
    Queue(Compare),
    /// This product is on the account.
    Booked(Name),
    /// What became of the promised callback, once it is known: `Callback(Kept)`.
    Callback(Spanned<PromiseEnd>),
    /// The trainee has at least this rank.
    Rank(Spanned<Rank>),
    /// Unreadable, already reported.
    Unknown,
}

/// The words of conditions, for suggestions.
const TESTS: [&str; 17] = [
    "Always",
    "All",
    "Any",
    "Not",
    "Fact",
    "Heat",
    "Trust",
    "Patience",
    "Need",
    "Verified",
    "SupervisorDemanded",
    "Private",
    "Consent",
    "Queue",
    "Booked",
    "Callback",
    "Rank",
];

impl Condition {
    /// Calls `look` with every test of the tree.
    pub fn visit<'a>(&'a self, look: &mut impl FnMut(&'a Test)) {
        look(&self.test);
        match &self.test {
            Test::All(of) | Test::Any(of) => of.iter().for_each(|one| one.visit(look)),
            Test::Not(of) => of.visit(look),
            _ => {}
        }
    }
}

impl Decode for Condition {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let (name, span, items): (&str, &Span, &[Node]) = match &node.value {
            Value::Word(word) => (word, &node.span, &[]),
            Value::Items(Some(word), items) => (&*word.text, &word.span, items),
            _ => {
                wrong_type(node, "condition", findings);
                return Decode::stand_in(&node.span);
            }
        };
        let test = match (name, items) {
            ("Always", []) => Test::Always,
            ("Verified", []) => Test::Verified,
            ("SupervisorDemanded", []) => Test::SupervisorDemanded,
            ("Private", []) => Test::Private,
            ("Consent", [answer]) => Test::Consent(Decode::decode(answer, findings)),
            ("Queue", [people]) => Test::Queue(Decode::decode(people, findings)),
            ("Booked", [product]) => Test::Booked(Decode::decode(product, findings)),
            ("Callback", [end]) => Test::Callback(Decode::decode(end, findings)),
            ("Rank", [rank]) => Test::Rank(Decode::decode(rank, findings)),
            ("All", [of]) => Test::All(Decode::decode(of, findings)),
            ("Any", [of]) => Test::Any(Decode::decode(of, findings)),
            ("Not", [of]) => Test::Not(Box::new(Decode::decode(of, findings))),
            ("Fact", [name]) => Test::Fact(Decode::decode(name, findings)),
            ("Heat", [notches]) => Test::Heat(Decode::decode(notches, findings)),
            ("Trust", [notches]) => Test::Trust(Decode::decode(notches, findings)),
            ("Patience", [notches]) => Test::Patience(Decode::decode(notches, findings)),
            ("Need", [name, state]) => {
                Test::Need(Decode::decode(name, findings), Decode::decode(state, findings))
            }
            _ => {
                if TESTS.contains(&name) {
                    findings.report(
                        Code::WrongType,
                        &node.span,
                        args![wanted = "condition-shape", found = "items"],
                    );
                } else {
                    findings.report(Code::UnknownWord, span, suggestion(name, TESTS));
                }
                Test::Unknown
            }
        };
        Condition { span: node.span.clone(), test }
    }
    fn stand_in(span: &Span) -> Self {
        Condition { span: span.clone(), test: Test::Unknown }
    }
}

/// `Over(13)` or `Under(5)`.
#[derive(Clone, Debug)]
pub struct Compare {
    pub over: bool,
    pub than: Notches,
}

impl Decode for Compare {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match &node.value {
            Value::Items(Some(word), items) if items.len() == 1 => {
                let over = word.text == "Over";
                if !over && word.text != "Under" {
                    findings.report(Code::UnknownWord, &word.span, suggestion(&word.text, ["Over", "Under"]));
                }
                Compare { over, than: Decode::decode(&items[0], findings) }
            }
            _ => {
                wrong_type(node, "comparison", findings);
                Decode::stand_in(&node.span)
            }
        }
    }
    fn stand_in(span: &Span) -> Self {
        Compare { over: true, than: Decode::stand_in(span) }
    }
}
