//! Renewing the notes of a translation: above each message, the source as the translator has it now.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::model::TextKey;
use super::pattern::within;
use super::translation::on_one_line;

/// The translation with its notes renewed, and how many messages that changed. Nothing but the notes changes: a
/// translator's own remarks stay, and so does what is not in the source.
pub fn mark(fluent: &str, source: &[(TextKey, &str)]) -> (String, usize) {
    let mut texts: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (key, text) in source {
        texts.entry(&key.message).or_default().push((key.attribute.as_deref().unwrap_or("text"), text));
    }
    let resource = parser::parse(fluent).unwrap_or_else(|(readable, _)| readable);
    let (mut marked, mut done, mut changed) = (String::new(), 0, 0);
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(texts) = texts.get(message.id.name) else { continue };
        let line = fluent[..within(fluent, message.id.name).start].rfind('\n').map_or(0, |end| end + 1);
        let comment = comment_start(fluent, line).max(done);
        let line_break = if fluent[..line].ends_with("\r\n") { "\r\n" } else { "\n" };
        let mut renewed: String = fluent[comment..line]
            .split_inclusive('\n')
            .filter(|line| !texts.iter().any(|(name, _)| notes(line, name)))
            .collect();
        for (name, text) in texts {
            renewed += &format!("# {name}: {}{line_break}", on_one_line(text));
        }
        changed += usize::from(renewed != fluent[comment..line]);
        marked += &fluent[done..comment];
        marked += &renewed;
        done = line;
    }
    marked += &fluent[done..];
    (marked, changed)
}

/// Where the comment begins that stands right above the line which begins at `line`; `line` itself without one.
pub fn comment_start(fluent: &str, line: usize) -> usize {
    let above = fluent[..line].split_inclusive('\n').rev();
    let comment = above.take_while(|line| line.starts_with("# ") || line.trim_end() == "#");
    line - comment.map(str::len).sum::<usize>()
}

/// Whether a comment line notes the text of this name.
pub fn notes(line: &str, name: &str) -> bool {
    line.strip_prefix("# ").and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| rest.starts_with(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fluent: &str, expected: &str, count: usize) {
        let source = [
            (TextKey::message("title"), "The {\n $n } days"),
            (TextKey::message("opening"), "Hello."),
            (TextKey::attribute("opening", "own-it"), "I will."),
        ];
        assert_eq!(mark(fluent, &source), (expected.to_owned(), count));
        assert_eq!(mark(expected, &source), (expected.to_owned(), 0), "done twice");
    }

    #[test]
    fn notes_are_renewed_and_nothing_else() {
        check(
            "### A file\n\n# text: Old\ntitle = Jours\n\n# mine: keep\n# text: Hello!\n# own-it: I shall.\nopening =\n    Bonjour.\n    .own-it = Oui.\n# text: gone\nobsolete = X",
            "### A file\n\n# text: The { $n } days\ntitle = Jours\n\n# mine: keep\n# text: Hello.\n# own-it: I will.\nopening =\n    Bonjour.\n    .own-it = Oui.\n# text: gone\nobsolete = X",
            2,
        );
    }

    #[test]
    fn missing_notes_are_added() {
        check("title = Jours\n", "# text: The { $n } days\ntitle = Jours\n", 1);
        check(
            "# apart\n\nopening = Salut\r\n# text: x\r\ntitle = J\r\n",
            "# apart\n\n# text: Hello.\n# own-it: I will.\nopening = Salut\r\n# text: The { $n } days\r\ntitle = J\r\n",
            2,
        );
    }

    #[test]
    fn broken_files_are_left_alone_where_they_are_broken() {
        check("title = { $\n", "title = { $\n", 0);
        check("", "", 0);
    }
}
