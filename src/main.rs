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
    match aplomb::app::run() {
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
