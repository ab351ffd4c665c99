//! The pseudo-locale `en-XA`: English with an accent on every letter, a third longer, between brackets. What stands
//! on a screen without accents was never handed to the translators; what is cut off has no room for their words.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// Its tag: CLDR's for accented English.
pub const PSEUDO: &str = "en-XA";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Letters that the program's font has.
const ACCENTED: &str = "åƀçđéƒĝĥîĵķļµñöþɋŕšţûƲŵ×ýžÅƁÇĐÉƑĜĤÎĴĶĻƜÑÖÞɊŔŠŢÛƲŴ×ÝŽ";

/// A Fluent file with all its texts in the pseudo-locale; what cannot be read is left out.
pub fn pseudo(fluent: &str) -> String {
    let read: Resource<String> = match parser::parse(fluent.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let body = read.body.into_iter().map(|entry| match entry {
        Entry::Message(mut message) => {
            message.value.iter_mut().for_each(bracketed);
            message.attributes.iter_mut().for_each(|attribute| bracketed(&mut attribute.value));
            Entry::Message(message)
        }
        other => other,
    });
    serializer::serialize(&Resource { body: body.collect::<Vec<_>>() })
}

/// A text between brackets, unless it holds no word: `{ $minutes }:{ $seconds }` stays as it is.
fn bracketed(pattern: &mut Pattern<String>) {
    if !accented(pattern) {
        return;
    }
    // As literals: a line must not begin with a bracket.
    let literal = |value: &str| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value: value.to_owned() }),
    };
    pattern.elements.insert(0, literal("["));
    pattern.elements.push(literal("]"));
}

/// Puts the accents, and says whether there was a letter to put one on.
fn accented(pattern: &mut Pattern<String>) -> bool {
    // Code may have a placeable in its middle.
    let (mut any, mut until) = (false, None);
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let said = say(value, &mut until);
                any |= said != *value;
                *value = said;
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    any |= accented(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    any
}

/// Words with accents, each vowel twice. Code between backticks and tags between angle brackets stay.
/// `until` is what ends those that have begun.
fn say(words: &str, until: &mut Option<char>) -> String {
    let mut said = String::with_capacity(2 * words.len());
    for (at, letter) in words.char_indices() {
        match (*until, letter) {
            (Some(end), _) => *until = Some(end).filter(|end| *end != letter),
            (None, '`') => *until = Some('`'),
            (None, '<') if words[at..].contains('>') => *until = Some('>'),
            _ => {}
        }
        let place = PLAIN.chars().position(|plain| plain == letter).filter(|_| until.is_none());
        let accented = place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter);
        said.push(accented);
        if place.is_some() && "aeiouAEIOU".contains(letter) {
            said.extend(accented.to_lowercase());
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fluent: &str, expected: &str) {
        assert_eq!(pseudo(fluent), expected);
    }

    #[test]
    fn words_get_accents_and_nothing_else() {
        check("# A note\ntitle = Late parcel\n", "# A note\ntitle = { \"[\" }Ļååţéé þååŕçééļ{ \"]\" }\n");
        check(
            "a = { $n } of `play` <b>Us</b>\n    .b = Ask\n",
            "a = { \"[\" }{ $n } ööƒ `play` <b>Ûûš</b>{ \"]\" }\n    .b = { \"[\" }Ååšķ{ \"]\" }\n",
        );
        check("b = No `{ $n }` in `{ $in }`\n", "b = { \"[\" }Ñöö `{ $n }` îîñ `{ $in }`{ \"]\" }\n");
        check("clock = { $minutes }:{ $seconds }\n", "clock = { $minutes }:{ $seconds }\n");
        check(
            "days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n",
            "days =\n    { \"[\" }{ $n ->\n        [one] { $n } đååý\n       *[other] { $n } đååýš\n    }{ \"]\" }\n",
        );
    }

    #[test]
    fn the_result_is_fluent_again() {
        let fluent = "a =\n    One line.\n    Another: a < b.\nb = [x\n";
        let said = pseudo(fluent);
        assert!(parser::parse(said.as_str()).is_ok(), "{said}");
        assert!(said.contains("Ååñööţĥééŕ: åå < ƀ."), "{said}");
    }

    #[test]
    fn it_is_about_a_third_longer() {
        let english = "Nobody answered you, and I am sorry for it. Your refund left today.";
        let more = say(english, &mut None).chars().count() * 100 / english.chars().count();
        assert!((125..=145).contains(&more), "{more} %");
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
    }
}
