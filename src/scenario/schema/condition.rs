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
    Always,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Fact(Name),
    Heat(Compare),
    Trust(Compare),
    Patience(Compare),
    Need(Name, Spanned<NeedState>),
    Verified,
    SupervisorDemanded,
    Private,
    Consent(Spanned<Answer>),
    Queue(Compare),
    Booked(Name),
    Callback(Spanned<PromiseEnd>),
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
            Value::Items(Some(word), items) => (&word.text, &word.span, items),
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
