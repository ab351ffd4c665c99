//! The agent of a coaching talk.

use crate::args;
use crate::diagnostics::Code;

use super::super::model::Coached;
use super::super::vocabulary::Kind;
use super::Resolver;

/// Most calls that show what a talk came to.
const MOST_CALLS: usize = 4;

impl Resolver<'_, '_> {
    /// What can be learnt in a coaching talk; there, and nowhere else, an agent sits on the other side.
    pub fn coached(&mut self) -> Option<Coached> {
        let document = self.document;
        let (kind, agent) = (&document.kind, &document.agent);
        if kind.known && (kind.value == Kind::Coaching) != agent.is_some() {
            let (span, missing) = match agent {
                Some(agent) => (&agent.span, "kind"),
                None => (&kind.span, "agent"),
            };
            self.findings.report(Code::AgentAndKind, span, args![missing = missing]);
        }
        let agent = agent.as_ref()?;
        let nothing = [
            ("gap", agent.gap.is_empty() && agent.gap.known),
            ("changes", agent.changes.is_empty() && agent.changes.known),
            ("next", agent.next.is_empty() && agent.next.known),
        ];
        for (name, _) in nothing.into_iter().filter(|(_, nothing)| *nothing) {
            self.findings.report(Code::MissingField, &agent.span, args![name = name]);
        }
        self.check_count("next-calls", agent.next.len(), MOST_CALLS, &agent.next.span);
        Some(Coached {
            pride: agent.pride.value as u8,
            gap: agent.gap.iter().map(|act| act.value).collect(),
            changes: self.facts_named(&agent.changes),
            next: agent.next.iter().map(|id| id.value.clone()).collect(),
        })
    }
}
