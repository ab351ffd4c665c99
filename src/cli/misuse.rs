//! What clap finds wrong with the arguments, in the user's language.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::failure::Failure;
use crate::{args, msg};

/// Turns an error of clap into one of ours. Requests for help are no errors and do not come here.
pub fn explain(error: &clap::Error, command: &Command, arguments: &[OsString]) -> Failure {
    let get = |kind| error.get(kind).map(written).filter(|text| !text.is_empty());
    let or_empty = |kind| get(kind).unwrap_or_default();
    let argument = or_empty(ContextKind::InvalidArg);
    let failure = match error.kind() {
        ErrorKind::UnknownArgument => {
            Failure::new(msg!("cli-misuse-unknown-argument"), args![argument = argument])
        }
        ErrorKind::InvalidSubcommand => Failure::new(
            msg!("cli-misuse-unknown-command"),
            args![command = or_empty(ContextKind::InvalidSubcommand)],
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => match get(ContextKind::InvalidValue) {
            Some(value) => {
                Failure::new(msg!("cli-misuse-bad-value"), args![value = value, argument = argument])
            }
            None => Failure::new(msg!("cli-misuse-no-value"), args![argument = argument]),
        },
        ErrorKind::MissingRequiredArgument => {
            Failure::new(msg!("cli-misuse-missing"), args![arguments = argument])
        }
        ErrorKind::MissingSubcommand => Failure::new(
            msg!("cli-misuse-missing-command"),
            args![commands = or_empty(ContextKind::ValidSubcommand)],
        ),
        ErrorKind::ArgumentConflict => Failure::new(msg!("cli-misuse-conflict"), args![argument = argument]),
        ErrorKind::InvalidUtf8 => Failure::new(msg!("cli-misuse-not-text"), args![]),
        _ => Failure::new(msg!("cli-misuse-other"), args![]),
    };
    let suggestions =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    match (suggestions.into_iter().find_map(get), get(ContextKind::ValidValue)) {
        (Some(known), _) => failure.hint(msg!("cli-did-you-mean"), args![known = known]),
        (None, Some(values)) => failure.hint(msg!("cli-possible-values"), args![values = values]),
        (None, None) => {
            failure.hint(msg!("cli-try-help"), args![command = command_meant(command, arguments)])
        }
    }
}

fn written(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}

/// The command whose help would have told: `aplomb play`.
fn command_meant(command: &Command, arguments: &[OsString]) -> String {
    let mut meant = vec![command.get_name()];
    let mut here = command;
    for argument in arguments {
        if let Some(found) = argument.to_str().and_then(|name| here.find_subcommand(name)) {
            meant.push(found.get_name());
            here = found;
        }
    }
    meant.join(" ")
}
