//! `orphan-file`: a translation of a scenario that the pack does not have.

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    if context.own.is_none() {
        return Vec::new();
    }
    let prefix = format!("{}/", context.pack.folder);
    let name = |path: &str| {
        let (_, name) = path.strip_prefix(&prefix)?.strip_suffix(".ftl")?.split_once('/')?;
        Some(name.to_owned())
    };
    (context.files.keys())
        .filter_map(|path| Some((path, name(path)?)))
        .filter(|(_, name)| !context.files.contains_key(&format!("{prefix}{name}.ron")))
        .map(|(path, name)| {
            finding(Code::OrphanFile, path, &(0..0), args![name = name, folder = prefix.as_str()])
        })
        .collect()
}
