//! `unknown-call`: a coaching talk is followed by a call that is not there.

use super::finding;
use super::there::{There, there};
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::findings::suggestion;
use crate::scenario::pack::{ReadPack, ReadScenario};

pub fn check(packs: &[ReadPack], read: &ReadScenario) -> Vec<Diagnostic> {
    let Some(agent) = read.document.as_ref().and_then(|document| document.agent.as_ref()) else {
        return Vec::new();
    };
    let unknown = |name: &Name| match there(packs, name) {
        There::Unknown(there_are) => {
            let args = suggestion(name, there_are.iter().map(String::as_str));
            Some(finding(Code::UnknownCall, &read.file, &name.span, args))
        }
        There::Good(..) | There::Broken => None,
    };
    agent.next.iter().filter(|name| name.known).filter_map(unknown).collect()
}
