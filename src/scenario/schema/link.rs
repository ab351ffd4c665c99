//! Where an answer leads.

use super::Condition;
use crate::scenario::decode::{Decode, Name};
use crate::scenario::document::document;
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{Node, Span, Value};

document! {
    /// A link that is taken only if something holds.
    ConditionalLink {
        /// What must hold.
        when: Condition,
        /// The beat or the ending that then follows.
        to: Name,
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
