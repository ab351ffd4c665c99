//! Words that do something, in place of an answer.

use crate::l10n::Catalogue;

/// What can be asked for by one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Read the hint.
    Hint,
    /// Answer once more.
    Again,
    /// Go on to the next question.
    Next,
    /// Read the model answers.
    Model,
    /// No more questions of one's own.
    Done,
}

impl Command {
    pub const ALL: &'static [Command] =
        &[Command::Hint, Command::Again, Command::Next, Command::Model, Command::Done];

    /// Its word in every language: in moves files, and in message keys.
    pub fn slug(self) -> &'static str {
        match self {
            Command::Hint => "hint",
            Command::Again => "again",
            Command::Next => "next",
            Command::Model => "model",
            Command::Done => "done",
        }
    }

    /// Its word in the language of the catalogue.
    pub fn word(self, catalogue: &Catalogue) -> String {
        catalogue.word("interview-command", self.slug())
    }

    /// The command that a line is, if it is one.
    pub fn read(line: &str, catalogue: &Catalogue) -> Option<Command> {
        let line = line.to_lowercase();
        let is = |command: &Command| line == command.slug() || line == command.word(catalogue);
        Command::ALL.iter().copied().find(is)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locale;

    #[test]
    fn commands_are_read_in_the_language_of_the_program_and_in_english() {
        let check = |tag: &str, line: &str, expected: Option<Command>| {
            let catalogue = Catalogue::new(&Locale::new(tag));
            assert_eq!(Command::read(line, &catalogue), expected, "{tag} {line}");
        };
        check("en", "hint", Some(Command::Hint));
        check("en", "Done", Some(Command::Done));
        check("fr", "done", Some(Command::Done));
        check("fr", "terminé", Some(Command::Done));
        check("fr", "Encore", Some(Command::Again));
        check("en", "encore", None);
        check("en", "next time I would ask", None);
    }

    #[test]
    fn no_word_means_two_things() {
        for locale in Locale::available() {
            let catalogue = Catalogue::new(&locale);
            let words =
                Command::ALL.iter().flat_map(|it| [(it.slug().to_owned(), it), (it.word(&catalogue), it)]);
            for (word, command) in words {
                assert_eq!(Command::read(&word, &catalogue), Some(*command), "{locale}: {word}");
            }
        }
    }
}
