//! Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::lines::LineIndex;
use super::{Code, Diagnostic, Finding, Severity, Sources, explain};
use crate::l10n::Catalogue;

/// Characters of a line that tell it from others.
const LINE: usize = 120;

/// One log with one run. The rules are those that found something, each with its manual page. A result's fingerprint
/// is its rule and the text of its line, so that it is the same result when lines before it come and go.
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources, catalogue: &Catalogue) -> Value {
    let mut codes: Vec<Code> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules = codes.iter().map(|code| {
        let page = explain(*code, catalogue.locale());
        // The page's first paragraph, below its title.
        let paragraphs = page.split("\n\n").nth(1).unwrap_or_default();
        json!({
            "id": code.slug(),
            "shortDescription": {"text": paragraphs.replace('\n', " ")},
            "help": {"text": page, "markdown": page},
            "defaultConfiguration": {"level": level(code.severity())},
        })
    });
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let results = diagnostics.iter().map(|diagnostic| {
        let finding = Finding::new(diagnostic, sources, catalogue);
        let mut place = json!({"artifactLocation": artifact(finding.file)});
        // A finding about a whole file has no region.
        if diagnostic.place.span != (0..0) {
            place["region"] = json!({
                "startLine": finding.line,
                "startColumn": finding.column,
                "endLine": finding.end_line,
                "endColumn": finding.end_column,
            });
        }
        let mark = format!("{} {} {}", diagnostic.code.slug(), finding.file, line(diagnostic, sources));
        let count = seen.entry(mark.clone()).or_insert(0);
        *count += 1;
        json!({
            "ruleId": diagnostic.code.slug(),
            "ruleIndex": codes.binary_search(&diagnostic.code).unwrap_or_default(),
            "level": level(diagnostic.severity),
            "message": {"text": format!("{} {}", finding.message, finding.help)},
            "locations": [{"physicalLocation": place}],
            "partialFingerprints": {"ruleAndLine/v1": format!("{mark} {count}")},
        })
    });
    let results: Vec<Value> = results.collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Aplomb",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "language": catalogue.locale().tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// The beginning of the line on which a finding starts, without its indent.
fn line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let Some(text) = sources.get(&diagnostic.place.file).filter(|_| diagnostic.place.span != (0..0)) else {
        return String::new();
    };
    let index = LineIndex::new(text);
    let (at, _) = index.position(diagnostic.place.span.start);
    text[index.lines(at, at)].trim().chars().take(LINE).collect()
}

/// Where a file is: from the root of the sources, unless its path says more.
fn artifact(path: &str) -> Value {
    let uri = uri(path);
    if uri.starts_with('/') {
        return json!({"uri": format!("file://{uri}")});
    }
    json!({"uri": uri, "uriBaseId": "%SRCROOT%"})
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
