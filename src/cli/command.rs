//! The grammar of the command line, its help in the catalogue's language.

use clap::builder::styling::{AnsiColor, Effects, Styles};
use clap::builder::{PossibleValuesParser, StyledStr, ValueHint};
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use super::play::Back;
use crate::encounter::Pace;
use crate::grading::Coaching;
use crate::l10n::{Args, Catalogue, Key, Locale};
use crate::scenario::Rank;
use crate::{args, msg};

/// The forms in which a command can print; the first unless another is asked for.
pub(super) const FORMATS: &[&str] = &["text", "json"];
/// The forms in which findings can be printed.
const FINDING_FORMATS: &[&str] = &["text", "json", "sarif"];

const STYLES: Styles = Styles::styled()
    .header(AnsiColor::Cyan.on_default().effects(Effects::BOLD))
    .usage(AnsiColor::Cyan.on_default().effects(Effects::BOLD))
    .literal(AnsiColor::Green.on_default())
    .placeholder(AnsiColor::Yellow.on_default());

/// The whole command line.
pub fn command(catalogue: &Catalogue) -> Command {
    Builder { catalogue }.program()
}

pub(super) struct Builder<'a> {
    pub(super) catalogue: &'a Catalogue,
}

impl Builder<'_> {
    fn program(&self) -> Command {
        self.named("aplomb", msg!("cli-about"))
            .version(env!("CARGO_PKG_VERSION"))
            .disable_version_flag(true)
            .after_help(self.text(msg!("cli-after")))
            .arg(
                Arg::new("version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version)
                    .help(self.text(msg!("cli-option-version")))
                    .help_heading(self.text(msg!("cli-heading-options"))),
            )
            .args(self.global())
            .subcommands([
                self.list(),
                self.play(),
                self.check(),
                self.explore(),
                self.course(),
                self.explain(),
                self.read(),
            ])
            .subcommands([self.career(), self.plan(), self.assignment(), self.report()])
            .subcommands([self.new_scenario(), self.fmt(), self.import(), self.author()])
            .subcommands([self.translate(), self.matching(), self.benchmark(), self.profile()])
            .subcommands([self.completions(), self.man()])
    }

    fn global(&self) -> [Arg; 6] {
        let tags = joined(Locale::available().iter().map(Locale::tag));
        let lang = self
            .option("lang", msg!("cli-value-locale"), msg!("cli-option-lang"), args![locales = tags])
            .value_hint(ValueHint::Other);
        let data_dir = self.folder(self.option(
            "data-dir",
            msg!("cli-value-folder"),
            msg!("cli-option-data-dir"),
            args![],
        ));
        let profile = self.option("profile", msg!("cli-value-name"), msg!("cli-option-profile"), args![]);
        let packs = self.folder(self.option(
            "scenarios",
            msg!("cli-value-folder"),
            msg!("cli-option-scenarios"),
            args![],
        ));
        let locales = self.folder(self.option(
            "locales",
            msg!("cli-value-folder"),
            msg!("cli-option-locales"),
            args![],
        ));
        let help = Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .help(self.text(msg!("cli-option-help")));
        [lang, data_dir.env("APLOMB_DATA_DIR").hide_env(true), profile, packs, locales, help]
            .map(|arg| arg.global(true).help_heading(self.text(msg!("cli-heading-global"))))
    }

    fn list(&self) -> Command {
        self.named("list", msg!("cli-list-about")).arg(self.format(FORMATS))
    }

    fn play(&self) -> Command {
        let paces = joined(Pace::ALL.iter().map(|pace| pace.slug()));
        let coachings = joined(Coaching::ALL.iter().map(|coaching| coaching.slug()));
        let ranks = joined(Rank::ALL.iter().map(|rank| rank.slug()));
        self.named("play", msg!("cli-play-about"))
            .arg(
                self.positional(
                    "scenario",
                    msg!("cli-value-scenario"),
                    msg!("cli-argument-scenario"),
                    args![],
                )
                .required(true),
            )
            .arg(
                self.option("moves", msg!("cli-value-file"), msg!("cli-option-moves"), args![])
                    .value_parser(value_parser!(std::path::PathBuf))
                    .value_hint(ValueHint::FilePath),
            )
            .arg(
                self.option("seed", msg!("cli-value-number"), msg!("cli-option-seed"), args![])
                    .value_parser(value_parser!(u64)),
            )
            .arg(
                self.option("pace", msg!("cli-value-pace"), msg!("cli-option-pace"), args![paces = paces])
                    .value_parser(PossibleValuesParser::new(Pace::ALL.iter().map(|pace| pace.slug()))),
            )
            .arg(
                self.option("rank", msg!("cli-value-rank"), msg!("cli-option-rank"), args![ranks = ranks])
                    .value_parser(PossibleValuesParser::new(Rank::ALL.iter().map(|rank| rank.slug()))),
            )
            .arg(self.flag("alone", msg!("cli-option-alone")))
            .arg(self.flag("resume", msg!("cli-option-resume")))
            .arg(
                self.option("from", msg!("cli-value-line"), msg!("cli-option-from"), args![])
                    .value_parser(Back::parse)
                    .conflicts_with_all(["resume", "seed", "pace", "rank", "alone", "agent"]),
            )
            .arg(
                self.option(
                    "coaching",
                    msg!("cli-value-when"),
                    msg!("cli-option-coaching"),
                    args![coachings = coachings],
                )
                .value_parser(PossibleValuesParser::new(Coaching::ALL.iter().map(|it| it.slug()))),
            )
            .arg(self.option("agent", msg!("cli-value-name"), msg!("cli-option-agent"), args![]))
            .args(self.of_interviews())
            .arg(self.flag("without-model", msg!("cli-option-play-without-model")))
            .arg(self.format(FORMATS))
            .after_help(self.text(msg!("cli-play-examples")))
    }

    fn check(&self) -> Command {
        self.named("check", msg!("cli-check-about"))
            .arg(
                self.positional("paths", msg!("cli-value-path"), msg!("cli-argument-check"), args![])
                    .num_args(0..)
                    .value_parser(value_parser!(std::path::PathBuf))
                    .value_hint(ValueHint::AnyPath),
            )
            .arg(self.format(FINDING_FORMATS))
            .arg(
                self.option("deny", msg!("cli-value-warnings"), msg!("cli-option-deny"), args![])
                    .value_parser(["warnings"]),
            )
    }

    fn matching(&self) -> Command {
        self.named("match", msg!("cli-match-about"))
            .arg(self.flag("without-model", msg!("cli-option-without-model")))
            .after_help(self.text(msg!("cli-match-examples")))
    }

    fn explain(&self) -> Command {
        let code = self.positional("code", msg!("cli-value-code"), msg!("cli-argument-code"), args![]);
        self.named("explain", msg!("cli-explain-about")).arg(code.required(true))
    }

    fn completions(&self) -> Command {
        let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
        let shell = self
            .positional(
                "shell",
                msg!("cli-value-shell"),
                msg!("cli-argument-shell"),
                args![shells = shells.join(", ")],
            )
            .required(true)
            .value_parser(value_parser!(Shell));
        self.named("completions", msg!("cli-completions-about")).arg(shell)
    }

    fn man(&self) -> Command {
        let command =
            self.positional("command", msg!("cli-value-command"), msg!("cli-argument-command"), args![]);
        self.named("man", msg!("cli-man-about")).arg(command)
    }

    /// A command with the layout of all: about, usage, then everything under its own heading.
    pub(super) fn named(&self, name: &'static str, about: Key) -> Command {
        let usage = STYLES.get_usage();
        let usage = format!("{usage}{}{usage:#}", self.text(msg!("cli-usage")));
        Command::new(name)
            .about(self.text(about))
            .help_template(StyledStr::from(format!(
                "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
            )))
            .styles(STYLES)
            .max_term_width(100)
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.text(msg!("cli-heading-commands")))
            .subcommand_value_name(self.text(msg!("cli-value-command")))
    }

    pub(super) fn option(&self, name: &'static str, value: Key, help: Key, args: Args) -> Arg {
        self.positional(name, value, help, args)
            .long(name)
            .help_heading(self.text(msg!("cli-heading-options")))
    }

    pub(super) fn flag(&self, name: &'static str, help: Key) -> Arg {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(self.text(help))
            .help_heading(self.text(msg!("cli-heading-options")))
    }

    pub(super) fn positional(&self, name: &'static str, value: Key, help: Key, args: Args) -> Arg {
        Arg::new(name)
            .value_name(self.text(value))
            .help(self.catalogue.format(help, &args))
            .help_heading(self.text(msg!("cli-heading-arguments")))
            // What clap would add is English; our help says it.
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    pub(super) fn folder(&self, arg: Arg) -> Arg {
        arg.value_parser(value_parser!(std::path::PathBuf)).value_hint(ValueHint::DirPath)
    }

    pub(super) fn format(&self, formats: &'static [&'static str]) -> Arg {
        self.option(
            "format",
            msg!("cli-value-format"),
            msg!("cli-option-format"),
            args![formats = formats.join(", ")],
        )
        .value_parser(PossibleValuesParser::new(formats))
        .default_value(formats[0])
    }

    pub(super) fn text(&self, key: Key) -> String {
        self.catalogue.text(key)
    }
}

pub(super) fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}
