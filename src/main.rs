use std::path::PathBuf;
use std::process::ExitCode;

use aplomb::cli::{self, Next, Options};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Next::Done(status) => status,
        Next::Home(options) => home(&options),
        Next::Author(options, path) => author(&options, path),
    }
}

/// The window; false where none can be shown.
#[cfg(feature = "window")]
fn window(options: &Options, author: Option<PathBuf>) -> bool {
    let library = cli::library(options);
    let opening = aplomb::app::Options {
        own: cli::own_packs(options, &library),
        library,
        data_dir: aplomb::storage::data_dir(options.data_dir.as_deref()),
        locale: options.locale.clone(),
        locale_asked: options.locale_asked,
        author,
    };
    aplomb::app::run(opening).is_ok()
}

#[cfg(feature = "window")]
fn home(options: &Options) -> ExitCode {
    if window(options, None) {
        return ExitCode::SUCCESS;
    }
    cli::no_display(options);
    cli::home(options)
}

#[cfg(not(feature = "window"))]
fn home(options: &Options) -> ExitCode {
    cli::home(options)
}

#[cfg(feature = "window")]
fn author(options: &Options, path: PathBuf) -> ExitCode {
    if window(options, Some(path)) { ExitCode::SUCCESS } else { cli::no_studio(options) }
}

#[cfg(not(feature = "window"))]
fn author(options: &Options, _: PathBuf) -> ExitCode {
    cli::no_studio(options)
}
