//! Running the program as a person or a script would.
#![allow(dead_code, reason = "each test file uses its part of these")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program, speaking English, with an empty home of its own.
pub fn aplomb(home: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("aplomb"));
    for name in ["LANGUAGE", "LC_MESSAGES", "LANG", "COLUMNS", "APLOMB_DATA_DIR", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C").env("TZ", "UTC").env("HOME", home).env("NO_COLOR", "1");
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

pub fn run_in(home: &Path, line: &str, input: &str) -> Output {
    output(aplomb(home), line, input)
}

/// As somebody who stands in this folder.
pub fn run_from(folder: &Path, line: &str, input: &str) -> Output {
    let mut command = aplomb(folder);
    command.current_dir(folder);
    output(command, line, input)
}

fn output(mut command: Command, line: &str, input: &str) -> Output {
    command.args(line.split_whitespace());
    let mut child = (command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()))
        .spawn()
        .expect("the program starts");
    // It may end before it has read everything.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

pub fn run(line: &str, input: &str) -> Output {
    run_in(tempfile::tempdir().expect("a folder").path(), line, input)
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8")
}

pub fn status(output: &Output) -> i32 {
    output.status.code().expect("no signal ended it")
}

/// The last line of what was printed.
pub fn json(output: &Output) -> Value {
    let out = text(&output.stdout);
    let last = out.lines().last().unwrap_or_else(|| panic!("nothing came: {}", text(&output.stderr)));
    serde_json::from_str(last).unwrap_or_else(|error| panic!("{error}: {last}"))
}
