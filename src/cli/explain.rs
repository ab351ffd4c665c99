//! `aplomb explain CODE`: the manual page of a finding.

use super::console::Console;
use super::failure::Failure;
use crate::diagnostics::{Code, explain};
use crate::{args, msg};

/// Prints the page of the finding with this name.
pub fn run(console: &mut Console, code: &str) -> Result<(), Failure> {
    // `check` prints codes between brackets: take them as they were copied.
    let slug = code.trim_matches(['[', ']']).to_lowercase();
    let Some(code) = Code::from_slug(&slug) else {
        let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.slug()).collect();
        codes.sort_unstable();
        return Err(Failure::new(msg!("cli-explain-unknown"), args![code = slug])
            .hint(msg!("cli-explain-all"), args![codes = codes.join(", ")]));
    };
    let page = explain(code, console.catalogue.locale());
    console.write(page)
}
