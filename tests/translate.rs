//! Translators' work from end to end: exported, translated, brought back, counted, checked and played.

mod terminal;

use std::fs;
use std::path::{Path, PathBuf};

use aplomb::l10n;
use terminal::{json, run_in, status, text};

/// A copy of the demonstration pack.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Home { folder: tempfile::tempdir().expect("a folder") };
        let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs/demo");
        for from in [demo.clone(), demo.join("fr")] {
            let to = home.path("demo").join(from.strip_prefix(&demo).expect("below"));
            fs::create_dir_all(&to).expect("a folder of the test");
            for file in fs::read_dir(&from).expect("the pack").flatten().filter(|it| it.path().is_file()) {
                fs::copy(file.path(), to.join(file.file_name())).expect("a file of the pack");
            }
        }
        home
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join(below)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a folder")).expect("a folder of the test");
        fs::write(self.path(path), text).expect("a file of the test");
    }

    fn spoil(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from} is not in {path}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Runs a command; `@` stands for this home. What it said, and its status.
    fn run(&self, line: &str) -> (String, i32) {
        let home = self.folder.path().display().to_string();
        let output = run_in(self.folder.path(), &line.replace('@', &home), "1\n1\n1\n1\n1\n1\n1\n1\n1\n");
        let all = text(&output.stdout) + &text(&output.stderr);
        (all.replace(&home, ""), status(&output))
    }

    fn status(&self, name: &str, locale: &str) -> serde_json::Value {
        let home = self.folder.path().display().to_string();
        let line = format!("translate status {home}/demo/{name}.ron --format json");
        let rows = json(&run_in(self.folder.path(), &line, ""));
        let rows = rows.as_array().expect("a list");
        rows.iter().find(|row| row["locale"] == locale).expect("the language is told").clone()
    }
}

#[test]
fn a_pack_goes_to_the_translators_and_comes_back_whole() {
    let home = Home::new();
    let (said, code) = home.run("translate export @/demo --to de --out @/out");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("late-parcel.ftl: 52 texts, 52 missing, 0 stale"), "{said}");
    insta::assert_snapshot!("exported", home.read("out/de/late-parcel.ftl"));
    // As they stand, the files are a translation that says nothing yet: nothing is taken, nothing is lost.
    let (said, code) = home.run("translate import @/out --into @/demo");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("de/late-parcel.ftl: 0 taken, 0 unchanged, 52 empty, none refused."), "{said}");
    assert!(!home.path("demo/de").exists());
    // Translated by a tool that knows Fluent and nothing else.
    for file in fs::read_dir(home.path("out/en")).expect("the reference").flatten() {
        let name = file.file_name().into_string().expect("a plain name");
        home.write(&format!("out/de/{name}"), &l10n::pseudo(&home.read(&format!("out/en/{name}"))));
    }
    let (said, code) = home.run("translate import @/out --into @/demo");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("de/late-parcel.ftl: 52 taken, 0 unchanged, 0 empty, none refused."), "{said}");
    assert!(said.contains("en/late-parcel.ftl: the author’s own language; nothing to import."), "{said}");
    let (said, code) = home.run("translate status @/demo --deny incomplete");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("demo in de: 100 % (170 of 170)"), "{said}");
    assert_eq!(
        home.run("check @/demo --deny warnings"),
        ("7 scenarios checked: no error, no warning.\n".into(), 0)
    );
    assert!(!home.read("demo/de/late-parcel.ftl").contains('ℹ'), "what is for translators stays with them");
    // A second time, nothing is left to do, and nothing is touched.
    let before = home.read("demo/de/late-parcel.ftl");
    let (said, _) = home.run("translate import @/out/de --into @/demo");
    assert!(said.contains("late-parcel.ftl: 0 taken, 52 unchanged"), "{said}");
    assert_eq!(home.read("demo/de/late-parcel.ftl"), before);
}

#[test]
fn a_language_that_the_program_does_not_speak_can_be_played() {
    let home = Home::new();
    home.write("words/de/ui.ftl", "language-name = Deutsch\n");
    assert_eq!(home.run("translate pseudo @/demo").1, 0);
    fs::rename(home.path("demo/en-XA"), home.path("demo/de")).expect("a folder of the test");
    let (said, code) = home.run("play @/demo/late-parcel.ron --lang de --locales @/words");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("[Ţĥéé ļååţéé þååŕçééļ]"), "the scenario is in the new language: {said}");
    assert!(
        said.contains("2. März 2026") && said.contains("15,00\u{a0}€"),
        "its dates and amounts, too: {said}"
    );
    assert!(said.contains("Your evaluation"), "what the program does not say in it is English: {said}");
    let (said, code) = home.run("play @/demo/late-parcel.ron --lang de");
    assert_eq!((code, said.contains("The program does not speak “de”.")), (2, true), "{said}");
}

#[test]
fn languages_are_added_by_a_folder() {
    let home = Home::new();
    home.write("data/locales/de/cli.ftl", "cli-list-about = Die Szenarien zeigen\ncli-usage = Aufruf:\n");
    home.write("data/locales/fr/cli.ftl", "cli-list-about = Montrer les scénarios\n");
    let (said, code) = home.run("--help --lang de --data-dir @/data");
    assert_eq!(code, 0);
    assert!(said.contains("Die Szenarien zeigen") && said.contains("Aufruf:"), "{said}");
    assert!(said.contains("Play a scenario"), "the rest is English: {said}");
    assert!(said.contains("en, de, "), "it is offered: {said}");
    let (said, _) = home.run("--help --lang fr --data-dir @/data");
    assert!(said.contains("Montrer les scénarios") && said.contains("Afficher"), "single words: {said}");
    home.write("data/locales/de/broken.ftl", "cli-about = { $\ncli-play-about = Spielen\n");
    let (said, code) = home.run("--help --lang de --data-dir @/data");
    assert_eq!(code, 0);
    assert!(
        said.contains("bad-translation") && said.contains("broken.ftl:1") && said.contains("Spielen"),
        "{said}"
    );
    home.write("other/deutsch-land!/a.ftl", "a = b\n");
    assert_eq!(home.run("list --locales @/other").1, 2);
    assert_eq!(home.run("list --locales @/nothing").1, 2);
}

#[test]
fn what_is_wrong_is_refused_with_its_place_and_the_rest_is_taken() {
    let home = Home::new();
    let before = home.read("demo/fr/late-parcel.ftl");
    home.write(
        "back/fr/late-parcel.ftl",
        "title = Le colis perdu\n\
         policy-refund = Vous pouvez rembourser.\n\
         policy-address = Demandez à { $agnet } d'abord !\n\
         need-heard = { \"\" }\n\
         need-parcel = { brand }\n\
         need-where = { $\n\
         need-whom = personne\n\
         product-insurance = L'assurance !\n\
         opening =\n    .number = Votre numéro\n",
    );
    let (said, code) = home.run("translate import @/back --into @/demo");
    insta::assert_snapshot!("refused", format!("{said}[{code}]\n"));
    // Line by line: what was taken, and nothing else.
    let after = home.read("demo/fr/late-parcel.ftl");
    let new: Vec<&str> = after.lines().filter(|line| before.lines().all(|other| other != *line)).collect();
    assert_eq!(
        new,
        ["title = Le colis perdu", "product-insurance = L'assurance !", "    .number = Votre numéro"]
    );
    assert_eq!(before.lines().count(), after.lines().count());
}

#[test]
fn a_stale_text_is_shown_marked_and_renewed() {
    let home = Home::new();
    home.spoil("demo/late-parcel.ron", "\"The late parcel\"", "\"The very late parcel\"");
    let (said, code) = home.run("translate status @/demo/late-parcel.ron --deny incomplete");
    assert_eq!(code, 1);
    assert!(said.contains("demo in fr: 98 % (51 of 52), 1 stale"), "{said}");
    assert!(said.contains("title: stale: The {+very+} late parcel"), "{said}");
    let told = home.status("late-parcel", "fr");
    assert_eq!((&told["stale"], &told["percent"]), (&1.into(), &98.into()));
    assert_eq!(told["entries"][0]["now"], "The very late parcel");
    assert_eq!(home.run("translate export @/demo --to fr --out @/out").1, 0);
    let mark = "# ℹ! text: The {+very+} late parcel\n";
    assert!(home.read("out/fr/late-parcel.ftl").contains(mark));
    // Left as it was, it stays stale.
    home.run("translate import @/out --into @/demo");
    assert_eq!(home.status("late-parcel", "fr")["stale"], 1);
    // Looked at and found good: only its note is new.
    let before = home.read("demo/fr/late-parcel.ftl");
    home.spoil("out/fr/late-parcel.ftl", mark, "# Good as it is.\n");
    let (said, _) = home.run("translate import @/out --into @/demo");
    assert!(said.contains("late-parcel.ftl: 1 taken, 51 unchanged"), "{said}");
    assert_eq!(home.status("late-parcel", "fr")["percent"], 100);
    let after = home.read("demo/fr/late-parcel.ftl");
    let expected =
        before.replacen("# text: The late parcel", "# Good as it is.\n# text: The very late parcel", 1);
    assert_eq!(after, expected);
    // The same files, late: the source has changed again, and the pack is up to date.
    home.spoil("demo/late-parcel.ron", "\"The very late parcel\"", "\"The parcel\"");
    home.spoil(
        "demo/fr/late-parcel.ftl",
        "# text: The very late parcel\ntitle = Le",
        "# text: The parcel\ntitle = Ce",
    );
    let (said, code) = home.run("translate import @/out --into @/demo");
    assert_eq!(code, 1);
    assert!(said.contains("[stale-translation]") && said.contains("1 refused"), "{said}");
    assert!(home.read("demo/fr/late-parcel.ftl").contains("title = Ce"));
}

#[test]
fn a_scenario_or_a_pack_is_marked_with_all_its_translations() {
    let home = Home::new();
    fs::create_dir(home.path("demo/de")).expect("a folder of the test");
    for name in ["pack", "late-parcel"] {
        let text = home.read(&format!("demo/fr/{name}.ftl"));
        let bare: String = text.split_inclusive('\n').filter(|line| !line.starts_with("# ")).collect();
        home.write(&format!("demo/de/{name}.ftl"), &bare);
    }
    home.spoil("demo/late-parcel.ron", "\"The late parcel\"", "\"The very late parcel\"");
    let (said, code) = home.run("translate mark @/demo/late-parcel.ron");
    assert_eq!(code, 0, "{said}");
    let lines: Vec<&str> = said.lines().collect();
    let [de, fr, change] = lines[..] else { panic!("{said}") };
    assert!(
        de.starts_with("/demo/de/late-parcel.ftl: ") && de.ends_with("messages have new notes."),
        "{said}"
    );
    assert_eq!(fr, "/demo/fr/late-parcel.ftl: 1 message has new notes.");
    assert_eq!(change, "      title: The {+very+} late parcel");
    assert_eq!(home.status("late-parcel", "de")["unnoted"], 0);
    assert_ne!(home.status("pack", "de")["unnoted"], 0, "nothing but what was named");
    // A pack: what cannot be renewed is named, and keeps nothing else from it.
    home.spoil("demo/fr/counter.ftl", "title =", "title = {");
    let broken = home.read("demo/fr/counter.ftl");
    let (said, code) = home.run("translate mark @/demo");
    assert_eq!((code, said.contains("counter.ftl is left as it is")), (2, true), "{said}");
    assert!(said.contains("/demo/fr/late-parcel.ftl: the notes are up to date."), "{said}");
    assert_eq!(home.read("demo/fr/counter.ftl"), broken);
    assert_eq!(home.status("pack", "de")["unnoted"], 0);
}

#[test]
fn nothing_is_lost_on_the_way() {
    let home = Home::new();
    assert_eq!(home.run("translate export @/demo --to fr --out @/out").1, 0);
    // What a translator has written is not written over by the next export.
    home.spoil("out/fr/counter.ftl", "# text: No receipt", "# Which receipt?\n# text: No receipt");
    let (said, code) = home.run("translate export @/demo --to fr --out @/out");
    assert_eq!((code, said.contains("Import it first")), (2, true), "{said}");
    // An empty text does not replace a good one, and a text that was taken out of the file stays in the pack.
    let before = home.read("demo/fr/counter.ftl");
    home.write("back/fr/counter.ftl", "title = { \"\" }\n");
    let (said, code) = home.run("translate import @/back --into @/demo");
    assert_eq!((code, said.contains("0 taken, 0 unchanged, 1 empty, none refused.")), (0, true), "{said}");
    assert_eq!(home.read("demo/fr/counter.ftl"), before);
    // A pack's file with mistakes is left alone.
    home.spoil("demo/fr/counter.ftl", "title =", "title = {");
    let broken = home.read("demo/fr/counter.ftl");
    home.write("back/fr/counter.ftl", "title = Sans ticket\n");
    let (said, code) = home.run("translate import @/back --into @/demo");
    assert_eq!((code, said.contains("[bad-translation]")), (1, true), "{said}");
    assert_eq!(home.read("demo/fr/counter.ftl"), broken);
}

#[test]
fn a_new_text_goes_where_its_source_stands() {
    let home = Home::new();
    let whole = home.read("demo/fr/counter.ftl").replace('\n', "\r\n");
    let cut = whole.replacen("    .seen = ", "    .gone = ", 1);
    home.write("demo/fr/counter.ftl", &cut);
    assert_eq!(home.status("counter", "fr")["missing"], 1);
    let seen = whole.lines().find(|line| line.starts_with("    .seen")).expect("it is there");
    home.write("back/fr/counter.ftl", &format!("counter =\n{seen}\n"));
    let (said, code) = home.run("translate import @/back --into @/demo");
    assert_eq!(code, 0, "{said}");
    let after = home.read("demo/fr/counter.ftl");
    let lines: Vec<&str> = after.lines().collect();
    let at = lines.iter().position(|line| *line == seen).expect("it was taken");
    assert!(lines[at - 1].starts_with("counter = ") && lines[at + 1].starts_with("    .gone"), "{after}");
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count(), "line ends are kept");
    assert_eq!(home.status("counter", "fr")["orphaned"], 1);
}

#[test]
fn a_pack_in_two_languages_is_translated_into_each() {
    let home = Home::new();
    home.spoil("demo/counter.ron", "language: \"en\"", "language: \"fr\"");
    let (said, code) = home.run("translate export @/demo --to en --out @/out");
    assert_eq!(code, 0, "{said}");
    assert!(home.path("out/en/counter.ftl").exists() && home.path("out/fr/counter.ftl").exists(), "{said}");
    assert!(!home.path("out/en/arrears.ftl").exists(), "what is in English stays");
}

#[test]
fn misuse_is_explained() {
    let home = Home::new();
    home.write("empty/readme.txt", "");
    home.write("back/fr/nobody.ftl", "title = x\n");
    home.write("new.ron", "Scenario()");
    for (line, expected, said) in [
        ("translate export @/nowhere --to de", 2, "is no pack"),
        ("translate export @/demo --to german!", 2, "is no language"),
        ("translate import @/empty --into @/demo", 2, "no .ftl file"),
        ("translate import @/back --into @/demo", 1, "orphan-file"),
        ("translate import @/demo/fr @/demo/fr/pack.ftl --into @/demo", 2, "another of these files"),
        ("translate status @/nowhere", 2, "does not exist"),
        ("translate mark @/empty", 2, "no .ftl file"),
        ("translate mark @/back", 2, "translates nothing that can be found"),
        ("translate mark @/new.ron", 2, "There is no translation of /new.ron yet."),
    ] {
        let (all, code) = home.run(line);
        assert!(code == expected && all.contains(said), "{line}: {all}[{code}]");
    }
}
