//! Which language to speak.

use std::ffi::OsString;

use crate::l10n::Locale;

/// The language asked for with `--lang`, else the system's, else English. Read before the arguments are
/// understood: their help and errors are in this language.
pub fn wanted(arguments: &[OsString]) -> Locale {
    let system = sys_locale::get_locales().map(named);
    Locale::negotiate(&option(arguments, "--lang").into_iter().chain(system).collect::<Vec<_>>())
}

/// POSIX's own locale, which whoever sets it means to read in English.
fn named(tag: String) -> String {
    if ["C", "POSIX"].contains(&tag.as_str()) { Locale::default().to_string() } else { tag }
}

/// The program's language nearest to a tag, if it speaks one that is near.
pub fn known(tag: &str) -> Option<Locale> {
    let language = |tag: &str| tag.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
    let nearest = Locale::negotiate(&[tag.to_owned()]);
    (language(nearest.tag()) == language(tag)).then_some(nearest)
}

/// The value of an option of every command, before the arguments are understood.
pub fn option(arguments: &[OsString], name: &str) -> Option<String> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix(name) {
            Some("") => return arguments.next().map(str::to_owned),
            Some(value) if value.starts_with('=') => return Some(value[1..].to_owned()),
            _ if argument == "--" => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_found_in_any_place() {
        let check = |line: &str, expected: Option<&str>| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(option(&arguments, "--lang").as_deref(), expected, "{line}");
        };
        check("aplomb --lang fr list", Some("fr"));
        check("aplomb list --lang=fr", Some("fr"));
        check("aplomb list", None);
        check("aplomb list --lang", None);
        check("aplomb list --language fr", None);
        check("aplomb check -- --lang fr", None);
    }

    #[test]
    fn a_language_that_is_not_spoken_is_not_replaced() {
        let tag = |tag| known(tag).map(|locale| locale.tag().to_owned());
        assert_eq!(tag("fr-CA").as_deref(), Some("fr"));
        assert_eq!(tag("EN").as_deref(), Some("en"));
        assert_eq!(tag("tlh"), None);
        assert_eq!(tag("français"), None);
    }
}
