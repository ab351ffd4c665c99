use std::collections::BTreeSet;

use super::*;

#[test]
fn slugs_are_unique_and_found_again() {
    let slugs: BTreeSet<&str> = Code::ALL.iter().map(|code| code.slug()).collect();
    assert_eq!(slugs.len(), Code::ALL.len());
    for code in Code::ALL {
        assert_eq!(Code::from_slug(code.slug()), Some(*code));
    }
}

/// A text with a finding in it: `⟦` and `⟧` stand around the place.
fn shown(marked: &str, tag: &str) -> String {
    let (start, end) =
        (marked.find('⟦').unwrap_or(0), marked.find('⟧').map_or(0, |end| end - '⟦'.len_utf8()));
    let text = marked.replace(['⟦', '⟧'], "");
    let place = Place { file: "pack/scene.ron".into(), span: start..end };
    let diagnostic = Diagnostic::new(Code::Syntax, place, vec![]);
    let sources = Sources::from([("pack/scene.ron".to_owned(), text)]);
    let catalogue = Catalogue::new(&Locale::new(tag));
    let json = serde_json::to_string(&Finding::new(&diagnostic, &sources, &catalogue)).expect("plain data");
    format!("{}{json}\n", render(&diagnostic, &sources, &catalogue, false))
}

#[test]
fn a_finding_is_shown_with_its_line() {
    insta::assert_snapshot!(shown("Scenario(\n    title: « été » ⟦oops⟧,\n)\n", "en"));
    insta::assert_snapshot!(shown("Scenario(\n    title: « été » ⟦oops⟧,\n)\n", "fr"));
}

#[test]
fn a_finding_may_cover_several_lines_or_none() {
    insta::assert_snapshot!(
        ["a: ⟦(\n  b,\n)⟧\nend\n", "one\ntwo⟦⟧", "line⟦\n⟧next\n", "only the file"]
            .map(|text| shown(text, "en"))
            .join("\n")
    );
}

#[test]
fn lines_that_nobody_could_read_are_not_shown() {
    let wide = format!("{}⟦oops⟧{}", "x".repeat(3_000), "y".repeat(3_000));
    let tall = format!("a: ⟦(\n{})⟧\n", "  b,\n".repeat(1_000));
    insta::assert_snapshot!([wide, tall].map(|text| shown(&text, "en")).join("\n"));
}

#[test]
fn a_place_outside_the_text_is_no_trouble() {
    let catalogue = Catalogue::new(&Locale::default());
    let sources = Sources::from([("é.ron".to_owned(), "é\n".to_owned())]);
    for file in ["é.ron", "missing.ron"] {
        for (start, end) in [(1, 2), (0, 900), (900, 901), (2, 1), (3, 3)] {
            let place = Place { file: file.into(), span: Range { start, end } };
            let diagnostic = Diagnostic::new(Code::Syntax, place, vec![]);
            assert!(render(&diagnostic, &sources, &catalogue, true).contains(file));
            Finding::new(&diagnostic, &sources, &catalogue);
        }
    }
}

/// The log for findings of these codes at these places of a file, and its results.
fn logged(file: &str, text: &str, found: &[(Code, Range<usize>)]) -> serde_json::Value {
    let of = |(code, span): &(Code, Range<usize>)| {
        Diagnostic::new(*code, Place { file: file.to_owned(), span: span.clone() }, vec![])
    };
    let diagnostics: Vec<Diagnostic> = found.iter().map(of).collect();
    let sources = Sources::from([(file.to_owned(), text.to_owned())]);
    sarif(&diagnostics, &sources, &Catalogue::new(&Locale::default()))["runs"][0].clone()
}

#[test]
fn a_log_names_its_rules_and_places() {
    let text = "first\n  « été » oops\n";
    let start = text.find("oops").expect("it is there");
    let run = logged("pack/été.ron", text, &[(Code::Shouting, start..start + 4), (Code::MissingFile, 0..0)]);
    let results = run["results"].as_array().expect("results");
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        assert_eq!(
            (&place["uri"], &place["uriBaseId"]),
            (&"pack/%C3%A9t%C3%A9.ron".into(), &"%SRCROOT%".into())
        );
    }
    // Columns count characters, from 1, and a file as a whole has none.
    let region = |at: usize| &results[at]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region(0)["startLine"], 2);
    assert_eq!((&region(0)["startColumn"], &region(0)["endColumn"]), (&11.into(), &15.into()));
    assert!(region(1).is_null());
    let absolute = logged("/packs/a.ron", text, &[(Code::Shouting, 0..2)]);
    let place = &absolute["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "file:///packs/a.ron");
}

#[test]
fn a_result_is_known_again_when_lines_before_it_change() {
    let prints = |text: &str| -> Vec<String> {
        let places = text.match_indices("oops").map(|(at, _)| (Code::Shouting, at..at + 4));
        let run = logged("pack/a.ron", text, &places.collect::<Vec<_>>());
        let results = run["results"].as_array().expect("results").iter();
        results.map(|result| result["partialFingerprints"]["ruleAndLine/v1"].to_string()).collect()
    };
    let before = prints("one oops\ntwo oops\none oops\n");
    assert_eq!(before, prints("new\n\n  one oops\ntwo oops\none oops\n"));
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 3);
}
