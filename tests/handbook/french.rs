//! The French handbook is written with its own typography.

use crate::book::{books, read};
use crate::links::prose;
use crate::typography::typographic_faults;

/// The words of a line: marks of HTML and where links lead are none.
fn words(line: &str) -> String {
    let mut words = String::new();
    let line = line.replace("![", "[");
    for (at, part) in line.split(['<', '>']).enumerate() {
        // What stands between `<` and `>` is a mark.
        words.push_str(if at % 2 == 0 { part } else { "x" });
    }
    words
        .split("](")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once(')').map_or("", |it| it.1) })
        .collect()
}

#[test]
fn french_pages_have_french_typography() {
    let mut faults = Vec::new();
    for book in books().iter().filter(|book| book.locale.tag() == "fr") {
        for path in book.pages() {
            for line in prose(&read(&path)) {
                let found = typographic_faults(&words(line));
                faults.extend(found.iter().map(|fault| format!("{}: {fault}: {line}", path.display())));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_planted_fault_is_found() {
    let check =
        |line: &str, count: usize| assert_eq!(typographic_faults(&words(line)).len(), count, "{line}");
    check("<a id=\"Act\"></a> L’acte\u{a0}: [ici](acts.md#Act)", 0);
    check("<!-- made: acts --> L'acte [ici](acts.md) :", 2);
}
