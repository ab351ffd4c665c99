//! `unknown-call`: a coaching talk is followed by a call that is not there.

use super::Context;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::findings::suggestion;
use crate::scenario::pack::begins;
use crate::scenario::shipped_packs;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(agent) = context.scenario.and_then(|scenario| scenario.agent.as_ref()) else {
        return Vec::new();
    };
    let shipped = shipped_packs();
    let files = context.files.iter().chain(&shipped);
    let other = |text: &str| begins(text, "Interview") || begins(text, "Calibration");
    let scenarios: Vec<&str> = (files.filter(|(_, text)| !std::str::from_utf8(text).is_ok_and(other)))
        .filter_map(|(path, _)| path.strip_suffix(".ron"))
        .filter(|id| id.matches('/').count() == 1 && !id.ends_with("/pack"))
        .collect();
    let unknown = |name: &&Name| name.known && !scenarios.contains(&name.as_str());
    (agent.next.iter().filter(unknown))
        .map(|name| {
            context.finding(Code::UnknownCall, &name.span, suggestion(name, scenarios.iter().copied()))
        })
        .collect()
}
