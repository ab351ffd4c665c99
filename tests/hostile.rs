//! Whatever a file holds, reading it ends in a scenario or in a finding, never in a panic or a long wait.

use std::fs;
use std::path::Path;

use aplomb::check::check;
use aplomb::diagnostics::{Code, Diagnostic, Severity, render};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Agent, Files, Form, pack, syntax};
use aplomb::storage;
use proptest::prelude::*;

const SCENARIO: &str = "demo/late-parcel.ron";
const PACK: &str = "demo/pack.ron";
const ALL_PACKS: &str = "tests/fixtures/packs";
const FRENCH: &str = "demo/fr/late-parcel.ftl";
const WORDS: &str = "demo/language/en.ron";

fn demo() -> Files {
    storage::read_path(Path::new("tests/fixtures/packs/demo")).0
}

/// The demo with one file replaced.
fn with(file: &str, bytes: &[u8]) -> Files {
    let mut files = demo();
    files.insert(file.to_owned(), bytes.to_vec());
    files
}

/// Reads, checks and renders everything; a scenario is there or an error says why not, and its texts can be shown.
fn survives(files: &Files) -> Vec<Diagnostic> {
    let (library, findings) = pack::load(files);
    let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
    assert!(library.scenario("demo/late-parcel").is_some() || findings.iter().any(is_error));
    if let Some(scenario) = library.scenario("demo/late-parcel") {
        let agent = Agent { name: "Sam".to_owned(), form: Form::Neutral };
        for line in scenario.beats.iter().flat_map(|beat| &beat.says) {
            for locale in scenario.texts.locales() {
                scenario.texts.format(&line.key, &locale, &agent);
            }
        }
    }
    let (findings, sources) = check(files);
    let catalogue = Catalogue::new(&Locale::default());
    for finding in findings.iter().take(20) {
        render(finding, &sources, &catalogue, false);
    }
    findings
}

fn codes(files: &Files) -> Vec<Code> {
    survives(files).iter().map(|finding| finding.code).collect()
}

/// A copy with a few bytes changed, taken out or put in, or the rest cut off.
fn mutated(original: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let mutation = (any::<prop::sample::Index>(), 0..4u8, any::<u8>(), 0..40usize);
    prop::collection::vec(mutation, 1..4).prop_map(move |mutations| {
        let mut bytes = original.clone();
        for (at, kind, byte, length) in mutations {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.drain(at..(at + length).min(bytes.len()))),
                2 => bytes.insert(at, b"\"'()[]{},:$\\*/-"[usize::from(byte) % 15]),
                _ if length == 0 => bytes.truncate(at),
                _ => bytes[at] ^= 1 << (byte % 8),
            }
        }
        bytes
    })
}

/// Text made of the pieces that the readers look at.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "/*", "*/", "//", "\n", " ", "Scenario",
        "beats", "when", "Not", "says", "12", "-", "->", "$", "$days", "*[other]", "[one]", "=", ".a",
        "r#\"", "#", "é", "key = ", "\u{a0}", "None", "Some(", "\\u{", "0x", "1e5",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), file in 0..4usize) {
        survives(&with([SCENARIO, PACK, FRENCH, WORDS][file], &bytes));
    }

    #[test]
    fn arbitrary_pieces(text in pieces(), file in 0..4usize) {
        survives(&with([SCENARIO, PACK, FRENCH, WORDS][file], text.as_bytes()));
    }

    #[test]
    fn arbitrary_texts(text in pieces()) {
        let scenario = String::from_utf8(demo()[SCENARIO].clone()).expect("the demo is text");
        let text = format!("{text:?}").replace("\\u{a0}", "\u{a0}");
        survives(&with(SCENARIO, scenario.replace("\"Wait.\"", &text).as_bytes()));
    }

    #[test]
    fn mutated_copies(bytes in mutated(demo()[SCENARIO].clone())) {
        survives(&with(SCENARIO, &bytes));
    }

    #[test]
    fn mutated_words(bytes in mutated(demo()[WORDS].clone())) {
        survives(&with(WORDS, &bytes));
    }

    #[test]
    fn mutated_translations(bytes in mutated(demo()[FRENCH].clone())) {
        survives(&with(FRENCH, &bytes));
    }

    /// Ours is the stricter reader: what it takes, the `ron` crate takes.
    #[test]
    fn what_is_read_is_ron(bytes in mutated(demo()[SCENARIO].clone()), pieces in pieces()) {
        for text in [String::from_utf8_lossy(&bytes).into_owned(), pieces] {
            let (_, mistakes) = syntax::parse(&text);
            if mistakes.is_empty() {
                let read = ron::from_str::<ron::Value>(&text);
                prop_assert!(read.is_ok(), "{read:?}\n{text}");
            }
        }
    }
}

#[test]
fn every_scenario_at_hand_is_ron() {
    let mut files = aplomb::scenario::shipped::packs();
    files.extend(demo());
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".ron")) {
        let text = std::str::from_utf8(bytes).expect("text");
        assert_eq!(syntax::parse(text).1, [], "{path}");
        assert!(ron::from_str::<ron::Value>(text).is_ok(), "{path}");
    }
}

#[test]
fn bombs_end_in_a_finding() {
    for piece in ["(", "[", "{", "{\"a\":", "(a:", "A(", "[(", "Some(", "/*"] {
        let found = codes(&with(SCENARIO, piece.repeat(1_000_000).as_bytes()));
        assert!(found.contains(&Code::NestingTooDeep) || found.contains(&Code::Syntax), "{piece}: {found:?}");
    }
    // Many mistakes are reported, but not without end.
    for piece in ["a ", "1,", "\"", "'", "\\", "]", "}{", "é", "(a:1,b)"] {
        let found = codes(&with(SCENARIO, format!("Scenario({}", piece.repeat(300_000)).as_bytes()));
        assert!(found.contains(&Code::Syntax) && found.len() < 300, "{piece}: {}", found.len());
    }
    let fields: String = (0..200_000).map(|at| format!("f{at}: 1,")).collect();
    let found = codes(&with(SCENARIO, format!("Scenario({fields})").as_bytes()));
    assert!(found.contains(&Code::UnknownField) && found.len() < 300, "{}", found.len());
}

#[test]
fn bombs_in_translations_end_in_a_finding() {
    for piece in [
        "{",
        "{ ",
        "{ A(",
        "{ $a ->\n *[a] ",
        "{ \"}\" ->\n *[a] ",
        "{ \"\\\"}\" ->\n *[a] ",
        "{ $a ->\n *[a] )} {",
    ] {
        let found = codes(&with(FRENCH, format!("title = {}", piece.repeat(200_000)).as_bytes()));
        assert!(
            found.contains(&Code::NestingTooDeep) || found.contains(&Code::BadTranslation),
            "{piece}: {found:?}"
        );
    }
}

#[test]
fn texts_that_multiply_each_other_are_refused() {
    let laughs: String = (1..60).map(|at| format!("a{at} = {{ a{0} }}{{ a{0} }}\n", at - 1)).collect();
    let found = codes(&with(FRENCH, format!("a0 = ha\n{laughs}title = {{ a59 }}\n").as_bytes()));
    assert!(found.contains(&Code::BadTranslation));
    let scenario = String::from_utf8(demo()[SCENARIO].clone()).expect("text");
    for text in [
        "{ title }",
        "{ -brand }",
        "{ storm.insult }",
        "{ NUMBER($days) }",
        "{ $days -> *[other] { title } }",
    ] {
        let found = codes(&with(SCENARIO, scenario.replace("Wait.", text).as_bytes()));
        assert!(found.contains(&Code::BadPattern), "{text}: {found:?}");
    }
}

#[test]
fn what_is_no_text_is_refused() {
    assert!(codes(&with(SCENARIO, b"Scenario(title: \"\xff\")")).contains(&Code::NotUtf8));
    assert!(codes(&with(FRENCH, b"title = \xe9t\xe9")).contains(&Code::NotUtf8));
    assert!(!codes(&with(SCENARIO, &demo()[SCENARIO])).contains(&Code::NotUtf8));
}

#[test]
fn what_is_too_large_is_not_read() {
    let large = [demo()[SCENARIO].clone(), vec![b' '; syntax::FILE_BYTES]].concat();
    assert_eq!(codes(&with(SCENARIO, &large)), [Code::FileTooLarge]);
    let just = [demo()[SCENARIO].clone(), vec![b' '; syntax::FILE_BYTES - demo()[SCENARIO].len()]].concat();
    assert_eq!(codes(&with(SCENARIO, &just)), []);
}

/// A folder of packs with a copy of the demo.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in demo() {
        let path = folder.path().join("packs").join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Where and what is found while reading the folder, without the files' contents.
fn found(folder: &tempfile::TempDir) -> Vec<(Code, String)> {
    let (_, findings) = storage::read_packs(&folder.path().join("packs"));
    findings.into_iter().map(|finding| (finding.code, finding.place.file)).collect()
}

#[test]
#[cfg(unix)]
fn a_link_out_of_its_pack_is_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let packs = folder.path().join("packs");
    fs::write(folder.path().join("secret.ron"), "secret").expect("a file");
    symlink(folder.path().join("secret.ron"), packs.join("demo/secret.ron")).expect("a link");
    symlink(folder.path(), packs.join("outside")).expect("a link");
    symlink(packs.join("demo/late-parcel.ron"), packs.join("demo/inside.ron")).expect("a link");
    symlink(packs.join("demo"), packs.join("demo/round")).expect("a link");
    symlink(folder.path().join("nothing"), packs.join("demo/gone.ron")).expect("a link");
    let (files, _) = storage::read_packs(&packs);
    assert!(files.contains_key("demo/inside.ron") && !files.contains_key("demo/secret.ron"));
    assert!(files.values().all(|bytes| bytes != b"secret"));
    assert_eq!(
        found(&folder),
        [
            (Code::Unreadable, "demo/gone.ron".to_owned()),
            // A link round to the pack itself is followed once, like any folder of translations.
            (Code::Unreadable, "demo/round/gone.ron".to_owned()),
            (Code::OutsidePack, "demo/round/secret.ron".to_owned()),
            (Code::OutsidePack, "demo/secret.ron".to_owned()),
            (Code::OutsidePack, "outside".to_owned()),
        ]
    );
}

#[test]
fn hidden_and_foreign_files_are_passed_over() {
    let folder = folder();
    let demo_folder = folder.path().join("packs/demo");
    fs::create_dir_all(demo_folder.join(".git")).expect("a folder");
    for name in [".hidden.ron", ".git/x.ron", "photo.png", "notes.ron~"] {
        fs::write(demo_folder.join(name), "?").expect("a file");
    }
    fs::write(folder.path().join("packs/stray.ron"), "?").expect("a file");
    let (files, findings) = storage::read_packs(&folder.path().join("packs"));
    assert_eq!(findings, []);
    assert_eq!(files, demo());
}

#[test]
fn there_is_an_end_to_the_number_of_files() {
    let folder = folder();
    for at in 0..5_000 {
        fs::write(folder.path().join(format!("packs/demo/{at:05}.ron")), "").expect("a file");
    }
    let found = found(&folder);
    assert!(found.iter().all(|(code, _)| *code == Code::TooManyFiles) && !found.is_empty(), "{found:?}");
    assert!(found.len() < 5, "{found:?}");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let (files, findings) = storage::read_packs(Path::new("no/such/folder"));
    assert!(files.is_empty());
    assert_eq!(findings[0].code, Code::Unreadable);
    assert_eq!(findings[0].place.file, "no/such/folder");
}

#[test]
fn a_path_may_name_a_scenario_a_pack_or_a_folder_of_packs() {
    let check = |path: &str, expected: Option<&str>| {
        let (mut files, scenario, findings) = storage::read_path(Path::new(path));
        assert_eq!(findings, [], "{path}");
        files.retain(|file, _| path != ALL_PACKS || file.starts_with("demo/"));
        assert_eq!(files, demo(), "{path}");
        assert_eq!(scenario.as_deref(), expected, "{path}");
    };
    check(ALL_PACKS, None);
    check("tests/fixtures/packs/demo", None);
    check("tests/fixtures/packs/demo/pack.ron", None);
    check("tests/fixtures/packs/demo/late-parcel.ron", Some("demo/late-parcel"));
    check("tests/fixtures/../fixtures/packs/demo/", None);
    check("tests/fixtures/packs/demo/language/en.ron", None);
    // A rubric's file brings its whole pack along, too.
    let folder = tempfile::tempdir().expect("a folder");
    let rubric = folder.path().join("house/rubrics/ours.ron");
    fs::create_dir_all(folder.path().join("house/rubrics")).expect("a folder");
    fs::write(folder.path().join("house/pack.ron"), &demo()[PACK]).expect("a file");
    fs::write(&rubric, "Rubric(pass: 70, weights: {Empathy: 100})").expect("a file");
    let (files, scenario, findings) = storage::read_path(&rubric);
    assert_eq!((scenario, findings), (None, Vec::new()));
    assert!(files.keys().eq(["house/pack.ron", "house/rubrics/ours.ron"]), "{:?}", files.keys());
}

#[test]
fn a_scenario_without_a_pack_is_told_what_it_lacks() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("alone.ron");
    fs::write(&path, &demo()[SCENARIO]).expect("a file");
    let (files, scenario, findings) = storage::read_path(&path);
    assert_eq!((files.len(), scenario, findings), (1, None, Vec::new()));
    assert!(check(&files).0.iter().any(|finding| finding.code == Code::MissingFile));
}
