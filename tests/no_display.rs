//! Without a display the program says so in one sentence and goes on in the terminal, in the user's language.
#![cfg(all(feature = "window", target_os = "linux"))]

use assert_cmd::Command;

fn check(display: Option<&str>, lang: &str, sentence: &str, scenario: &str) {
    let data = tempfile::tempdir().expect("a folder");
    let mut command = Command::cargo_bin("aplomb").expect("the program is built");
    command.args(["--lang", lang, "--data-dir"]).arg(data.path()).write_stdin("");
    command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env_remove("RUST_LOG");
    // Many developers have this set for good: it is no wish to see a panic that is none.
    command.env("RUST_BACKTRACE", "1");
    match display {
        Some(display) => command.env("DISPLAY", display),
        None => command.env_remove("DISPLAY"),
    };
    let output = command.assert().success().get_output().clone();
    let (said, shown) =
        (String::from_utf8(output.stderr).expect("UTF-8"), String::from_utf8(output.stdout).expect("UTF-8"));
    assert_eq!(said.trim(), sentence);
    assert!(shown.contains(scenario), "{shown}");
}

#[test]
fn the_terminal_takes_over() {
    let english = "No window can be opened here; the program goes on in the terminal.";
    let french = "Aucune fenêtre ne peut s’ouvrir ici\u{a0}; le programme continue dans le terminal.";
    check(None, "en", english, "Billing shock");
    // Named, but nobody is there.
    check(Some(":9977"), "en", english, "Billing shock");
    check(Some(":9977"), "fr", french, "Le choc de la facture");
}
