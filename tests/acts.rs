//! Speech acts, harmful acts and empathy in sentences, one a line of `tests/fixtures/acts/*.txt`.

use aplomb::language::{Acts, Text, Tongue, empathy};

/// Checks each line `text | acts that it must hold, with - those that it must not`; `?` before a mechanism of empathy.
fn check(tongue: Tongue, lines: &str) {
    let mut wrong = Vec::new();
    for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (original, expected) = line.split_once(" | ").expect("a text, a bar, acts");
        let text = Text::new(tongue, original);
        let acts = Acts::of(tongue).find(&text);
        let chars = original.chars().count();
        assert!(acts.iter().all(|found| !found.place.is_empty() && found.place.end <= chars), "{line}");
        let mechanisms = empathy(tongue, &text);
        let there = |name: &str| match name.strip_prefix('?') {
            Some(mechanism) => mechanisms.iter().any(|found| found.what.slug() == mechanism),
            None => acts.iter().any(|found| found.what.slug() == name),
        };
        for name in expected.split(' ') {
            let fits = name.strip_prefix('-').map_or_else(|| there(name), |name| !there(name));
            if !fits {
                let found: Vec<&str> = acts.iter().map(|found| found.what.slug()).collect();
                wrong.push(format!("{original}\n    {name}, found: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn acts_are_found_in_english() {
    check(Tongue::English, include_str!("fixtures/acts/en.txt"));
}

#[test]
fn acts_are_found_in_french() {
    check(Tongue::French, include_str!("fixtures/acts/fr.txt"));
}

#[test]
fn whatever_is_pasted_is_read() {
    let pastes = [
        "i can ",
        "you will not promise ",
        "je ne peux pas ",
        "?!",
        "((",
        "😀",
        "\u{0}\u{7}\u{200b}",
        "Σσς ﬁ e\u{301}",
    ];
    for tongue in Tongue::ALL {
        for paste in pastes {
            let original = paste.repeat(2_000);
            let text = Text::new(*tongue, &original);
            let chars = original.chars().count();
            let acts = Acts::of(*tongue).find(&text);
            assert!(acts.iter().all(|found| found.place.end <= chars), "{paste}");
            assert!(empathy(*tongue, &text).iter().all(|found| found.place.end <= chars), "{paste}");
        }
    }
}
