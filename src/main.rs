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

/// The window; false where none can be shown, an exit status where it need not even be tried.
#[cfg(feature = "window")]
fn window(options: &Options, author: Option<PathBuf>) -> Result<bool, ExitCode> {
    let records = cli::open_records(options)?;
    let library = cli::library(options);
    let opening = aplomb::app::Options {
        own: cli::own_packs(options, &library),
        library,
        records,
        data_dir: aplomb::storage::data_dir(options.data_dir.as_deref()),
        locale: options.locale.clone(),
        locale_asked: options.locale_asked,
        author,
    };
    Ok(aplomb::app::run(opening).is_ok())
}

#[cfg(feature = "window")]
fn home(options: &Options) -> ExitCode {
    match window(options, None) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            cli::no_display(options);
            cli::home(options)
        }
        Err(status) => status,
    }
}

#[cfg(not(feature = "window"))]
fn home(options: &Options) -> ExitCode {
    cli::home(options)
}

#[cfg(feature = "window")]
fn author(options: &Options, path: PathBuf) -> ExitCode {
    match window(options, Some(path)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => cli::no_studio(options),
        Err(status) => status,
    }
}

#[cfg(not(feature = "window"))]
fn author(options: &Options, _: PathBuf) -> ExitCode {
    cli::no_studio(options)
}
