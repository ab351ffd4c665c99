//! Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Diagnostic, Finding, Severity, Sources, explain};
use crate::l10n::Catalogue;

/// One log with one run. The rules are those that found something, each with its manual page.
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources, catalogue: &Catalogue) -> Value {
    let codes: BTreeSet<_> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let rules = codes.iter().map(|code| {
        let page = explain(*code, catalogue.locale());
        json!({"id": code.slug(), "help": {"text": page, "markdown": page}})
    });
    let results = diagnostics.iter().map(|diagnostic| {
        let finding = Finding::new(diagnostic, sources, catalogue);
        let level = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let region = json!({
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        });
        let place = json!({"artifactLocation": {"uri": uri(finding.file)}, "region": region});
        json!({
            "ruleId": diagnostic.code.slug(),
            "level": level,
            "message": {"text": format!("{} {}", finding.message, finding.help)},
            "locations": [{"physicalLocation": place}],
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Aplomb",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

/// A path as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let encoded = path.bytes().map(|byte| match byte {
        b'\\' => "/".to_owned(),
        b'/' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("packs/first-week/été 1.ron"), "packs/first-week/%C3%A9t%C3%A9%201.ron");
        assert_eq!(uri("packs\\a.ron"), "packs/a.ron");
    }
}
