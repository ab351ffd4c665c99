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
