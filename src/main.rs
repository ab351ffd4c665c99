use std::process::ExitCode;

use aplomb::cli::{self, Next, Options};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Next::Done(status) => status,
        Next::Home(options) => home(&options),
    }
}

#[cfg(feature = "window")]
fn home(options: &Options) -> ExitCode {
    let opening = aplomb::app::Options {
        library: cli::library(options),
        data_dir: aplomb::storage::data_dir(options.data_dir.as_deref()),
        locale: options.locale.clone(),
        locale_asked: options.locale_asked,
    };
    match aplomb::app::run(opening) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => {
            cli::no_display(options);
            cli::home(options)
        }
    }
}

#[cfg(not(feature = "window"))]
fn home(options: &Options) -> ExitCode {
    cli::home(options)
}
