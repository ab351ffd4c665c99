//! `aplomb new PACK/ID --template NAME`: a scenario to begin with.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, ValueHint};
use clap::{Arg, ArgMatches, Command, value_parser};

use super::Options;
use super::command::{Builder, joined};
use super::console::{Console, STRONG, styled};
use super::failure::Failure;
use crate::author::{Refused, Template, begin};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn new_scenario(&self) -> Command {
        let names = || Template::ALL.iter().map(|template| template.slug());
        let path: Arg = self
            .positional("path", msg!("cli-value-new"), msg!("cli-argument-new"), args![])
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::AnyPath)
            .required_unless_present("list");
        let template = self
            .option(
                "template",
                msg!("cli-value-template"),
                msg!("cli-option-template"),
                args![templates = joined(names())],
            )
            .value_parser(PossibleValuesParser::new(names()))
            .required_unless_present("list");
        let customer = self.option("customer", msg!("cli-value-name"), msg!("cli-option-customer"), args![]);
        self.named("new", msg!("cli-new-about"))
            .args([path, template, customer, self.flag("list", msg!("cli-option-templates"))])
            .after_help(self.text(msg!("cli-new-examples")))
    }
}

/// Writes what was asked for, or tells what there is to begin with.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let template: Option<&String> = matches.get_one("template");
    let path: Option<&PathBuf> = matches.get_one("path");
    match (path, template.and_then(|name| Template::from_slug(name))) {
        (Some(path), Some(template)) if !matches.get_flag("list") => {
            create(console, options, path, template, matches.get_one::<String>("customer"))
        }
        _ => list(console),
    }
}

fn list(console: &mut Console) -> Result<(), Failure> {
    let widest = Template::ALL.iter().map(|template| template.slug().len()).max().unwrap_or(0);
    for template in Template::ALL {
        let name = styled(STRONG, &format!("{:widest$}", template.slug()));
        let about = console.catalogue.word("template", template.slug());
        console.line(&format!("{name}  {about}"))?;
    }
    Ok(())
}

fn create(
    console: &mut Console,
    options: &Options,
    path: &Path,
    template: Template,
    customer: Option<&String>,
) -> Result<(), Failure> {
    let named_whole = path.extension().is_some_and(|extension| extension == "ron");
    let path = if named_whole { path.to_owned() } else { path.with_added_extension("ron") };
    let shown = path.display().to_string();
    let unwritable = |error| Failure::io(msg!("cli-unwritable"), args![path = &shown], error);
    let real = std::path::absolute(&path).map_err(unwritable)?;
    let name = |path: Option<&Path>| {
        path.and_then(Path::file_stem).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let folder = real.parent().unwrap_or(&real);
    // A name alone is a scenario of the pack in which we stand; where there is none, its pack is yet to be named.
    let alone = path.parent().is_none_or(|parent| parent.as_os_str().is_empty());
    if alone && !folder.join("pack.ron").is_file() {
        return Err(Failure::new(msg!("cli-new-no-pack"), args![id = name(Some(&path))]));
    }
    if path.exists() {
        return Err(refused(Refused::Taken(shown)));
    }
    let files = if folder.is_dir() { storage::read_path(folder).0 } else { Default::default() };
    let id = format!("{}/{}", name(Some(folder)), name(Some(&real)));
    let written = begin(&files, &id, template, &options.locale, customer.map(String::as_str));
    for (file, text) in written.map_err(refused)? {
        let file = file.split_once('/').map_or(file.as_str(), |(_, inner)| inner);
        storage::write_text(&folder.join(file), &text).map_err(unwritable)?;
    }
    let pack = if alone { ".".to_owned() } else { path.with_file_name("").display().to_string() };
    let pack = pack.trim_end_matches(std::path::is_separator);
    console.line(&console.text(msg!("cli-new-done"), &args![path = &shown]))?;
    console.line(&console.text(msg!("cli-new-next"), &args![path = &shown, pack = pack]))
}

fn refused(refused: Refused) -> Failure {
    let message = refused.message();
    let failure = Failure::new(message.key, message.args);
    match refused {
        Refused::Mistake(_) => failure.hint(msg!("cli-new-ids"), args![]),
        _ => failure,
    }
}
