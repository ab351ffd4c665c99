//! What a person can do now: the prompt, and what `?` tells.

use super::commands::Command;
use crate::cli::wrap::wrap;
use crate::interview::{Mode, Stage, Talk};
use crate::l10n::Catalogue;
use crate::{args, msg};

/// What is asked for.
pub fn prompt(catalogue: &Catalogue, talk: &Talk) -> String {
    let word = |command: Command| command.word(catalogue);
    match talk.stage() {
        Stage::Asked { .. } | Stage::FollowUp { .. } | Stage::Over => {
            catalogue.text(msg!("interview-prompt-answer"))
        }
        Stage::Reviewed { .. } => {
            let args =
                args![again = word(Command::Again), next = word(Command::Next), model = word(Command::Model)];
            catalogue.format(msg!("interview-prompt-reviewed"), &args)
        }
        Stage::Own => catalogue.format(msg!("interview-prompt-own"), &args![done = word(Command::Done)]),
    }
}

/// Everything that can be typed now, and what it does.
pub fn moves(catalogue: &Catalogue, talk: &Talk) -> Vec<String> {
    let command =
        |command: Command| (command.word(catalogue), catalogue.word("interview-does", command.slug()));
    let example = catalogue.text(msg!("interview-words-example"));
    let quoted = catalogue.format(msg!("play-quote"), &args![text = &example]);
    let words = [
        (example, catalogue.text(msg!("interview-does-words"))),
        (quoted, catalogue.text(msg!("interview-does-quoted"))),
    ];
    let mut rows: Vec<(String, String)> = Vec::new();
    match talk.stage() {
        Stage::Asked { .. } => {
            rows.extend(words);
            rows.extend((talk.mode() == Mode::Practice).then(|| command(Command::Hint)));
        }
        Stage::FollowUp { .. } => rows.extend(words),
        Stage::Reviewed { .. } => rows.extend([Command::Again, Command::Next, Command::Model].map(command)),
        Stage::Own => {
            rows.push(("1".to_owned(), catalogue.text(msg!("interview-does-number"))));
            rows.extend(words);
            rows.push(command(Command::Done));
        }
        Stage::Over => {}
    }
    rows.push(("q".to_owned(), catalogue.text(msg!("interview-does-leave"))));
    let widest = rows.iter().map(|(form, _)| form.chars().count()).max().unwrap_or(0);
    rows.iter().map(|(form, does)| wrap(&format!("  {form:widest$}  "), does)).collect()
}
