//! Stories of other programs: everything that can be read becomes a scenario without errors that can be played to its
//! end, whatever the bytes; what does not come over is listed.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::Arc;

use aplomb::check::check;
use aplomb::diagnostics::Severity;
use aplomb::encounter::{Encounter, Header, Move, Temperaments};
use aplomb::exchange::import::{self, Format, Unread, new_pack};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Files, Scenario, pack};
use proptest::prelude::*;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/import");

/// The fixtures by name; the samples of others are not there in a packaged crate.
fn fixtures() -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for folder in [FOLDER.to_owned(), format!("{FOLDER}/samples")] {
        for entry in std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_file() && !name.ends_with(".md") {
                found.insert(name, std::fs::read(entry.path()).expect("a fixture can be read"));
            }
        }
    }
    found
}

/// A scenario made of some bytes, with its pack: the files, what is told of the import, and the losses.
struct Made {
    files: Files,
    told: String,
    losses: Vec<String>,
}

fn made(name: &str, bytes: &[u8], language: &str) -> Result<Made, Unread> {
    let locale = Locale::new(language);
    let catalogue = Catalogue::new(&locale);
    let (format, imported) = import::read(bytes, None)?;
    let draft = import::draft(imported, &locale)?;
    let written = draft.write("made/story", &locale, "A story", name, &catalogue);
    let told = format!(
        "{}: {} beats, {} replies ({} without acts), {} endings",
        format.slug(),
        written.beats,
        written.replies,
        written.guessed,
        written.endings
    );
    let loss = |loss: &import::Loss| {
        let line = loss.line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{} [{}{line}] {}", loss.what.slug(), loss.place, loss.text)
    };
    let losses = draft.losses.iter().map(loss).collect();
    let pack = new_pack("made", &locale, "A story", "story", name);
    let files = Files::from([
        ("made/story.ron".to_owned(), written.ron.into_bytes()),
        ("made/pack.ron".to_owned(), pack.into_bytes()),
    ]);
    Ok(Made { files, told, losses })
}

impl Made {
    /// What `check` says, by code; an error fails the test.
    fn warnings(&self, name: &str) -> BTreeMap<&'static str, usize> {
        let mut found = BTreeMap::new();
        for finding in check(&self.files).0 {
            let source = String::from_utf8_lossy(&self.files["made/story.ron"]);
            let line = source.get(finding.place.span.clone()).unwrap_or_default();
            assert_ne!(finding.severity, Severity::Error, "{name}: {:?} at {line}", finding.code);
            *found.entry(finding.code.slug()).or_default() += 1;
        }
        found
    }

    /// Plays to the end: always the first reply, and where that goes round in circles, the one said least.
    fn play(&self, name: &str) -> &'static str {
        let library = pack::load(&self.files).0;
        let scenario: Arc<Scenario> = Arc::clone(library.scenarios().next().expect(name).1);
        for moves in [60, 4_000] {
            let temperaments = Temperaments::shipped();
            let mut encounter =
                Encounter::begin(Arc::clone(&scenario), &temperaments, Header::default()).expect(name);
            let mut said: BTreeMap<(String, String), usize> = BTreeMap::new();
            for _ in 0..moves {
                let offered: Vec<String> = encounter.offered().map(|(_, reply)| reply.id.clone()).collect();
                let here = offered.join(" ");
                let count = |reply: &&String| match moves {
                    60 => 0,
                    _ => said.get(&(here.clone(), (*reply).clone())).copied().unwrap_or(0),
                };
                let Some(reply) = offered.iter().min_by_key(count).cloned() else {
                    // The contact has ended; where it has not, nothing could be said, and this is refused.
                    encounter.step(&Move::wrap_up()).unwrap_or_else(|why| panic!("{name}: {why:?}"));
                    assert!(encounter.is_over(), "{name}");
                    return if moves == 60 { "always the first" } else { "each in turn" };
                };
                *said.entry((here, reply.clone())).or_default() += 1;
                encounter.step(&Move::Say { reply, thought_ms: 0 }).expect(name);
                if encounter.is_over() {
                    return if moves == 60 { "always the first" } else { "each in turn" };
                }
            }
        }
        panic!("{name}: no end is found");
    }
}

#[test]
fn every_fixture_becomes_a_scenario_that_can_be_played() {
    let mut told = String::new();
    for (name, bytes) in
        fixtures().iter().filter(|(name, _)| !name.starts_with("space") && !name.starts_with("The"))
    {
        let made = made(name, bytes, "en").unwrap_or_else(|why| panic!("{name}: {why:?}"));
        told += &format!(
            "# {name}\n{}\nplayed to the end: {}\ncheck: {:?}\n",
            made.told,
            made.play(name),
            made.warnings(name)
        );
        told += &made.losses.iter().map(|loss| format!("- {loss}\n")).collect::<String>();
    }
    insta::assert_snapshot!(told);
}

#[test]
fn stories_of_others_become_scenarios_too() {
    for (name, bytes) in
        fixtures().iter().filter(|(name, _)| name.starts_with("space") || name.starts_with("The"))
    {
        for language in ["en", "fr"] {
            let made = made(name, bytes, language).unwrap_or_else(|why| panic!("{name}: {why:?}"));
            made.warnings(name);
            made.play(name);
            assert!(!made.losses.is_empty(), "{name} loses something");
        }
    }
}

#[test]
fn an_imported_scenario_reads_as_an_author_writes() {
    let fixtures = fixtures();
    for name in ["order.harlowe.twee", "course.h5p"] {
        let made = made(name, &fixtures[name], "fr").expect(name);
        insta::assert_snapshot!(name, String::from_utf8_lossy(&made.files["made/story.ron"]));
    }
}

#[test]
fn the_blank_sheet_comes_back_whole() {
    for language in ["en", "fr"] {
        let sheet = import::sample(&Catalogue::new(&Locale::new(language)));
        let made = made("sheet.csv", sheet.as_bytes(), language).expect(language);
        assert_eq!(made.losses, Vec::<String>::new(), "{language}");
        assert_eq!(made.warnings(language), BTreeMap::new(), "{language}");
        assert_eq!(made.told, "sheet: 2 beats, 5 replies (0 without acts), 2 endings");
        made.play(language);
    }
}

#[test]
fn a_sheet_reads_the_same_in_every_format() {
    let fixtures = fixtures();
    let source = |name: &str| {
        let made = made("coat", &fixtures[name], "en").expect(name);
        (made.losses, String::from_utf8_lossy(&made.files["made/story.ron"]).into_owned())
    };
    assert_eq!(source("coat.csv"), source("coat.xlsx"));
    assert_eq!(source("coat.csv"), source("coat.ods"));
}

#[test]
fn a_file_that_is_none_of_these_is_refused() {
    let check = |bytes: &[u8], format: Option<Format>, expected: Unread| {
        assert_eq!(import::read(bytes, format).err(), Some(expected), "{:?}", String::from_utf8_lossy(bytes));
    };
    check(b"", None, Unread::NotOurs);
    check(b"Dear team,\nhere is the story.", None, Unread::NotOurs);
    check(b"{\"a\": 1}", None, Unread::NotOurs);
    check(b"{\"a\": ", None, Unread::Broken);
    check(b"PK\x03\x04 and no more", None, Unread::Broken);
    check(b":: Start\nHello [[x]]\n", Some(Format::Ink), Unread::NotOurs);
    check(&vec![b'a'; 6 * 1024 * 1024], None, Unread::TooLarge);
    let lonely = import::read(b":: Start\nHello.\n", None).expect("Twee").1;
    assert_eq!(import::draft(lonely, &Locale::new("en")).err(), Some(Unread::NoChoices));
}

#[test]
fn an_archive_that_swells_is_refused() {
    // Thirty megabytes of blanks in a small file.
    let deflated =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("content/content.json", deflated).expect("a file");
    let blanks = vec![b' '; 1024 * 1024];
    (0..30).for_each(|_| archive.write_all(&blanks).expect("blanks"));
    let bytes = archive.finish().expect("an archive").into_inner();
    assert!(bytes.len() < 1024 * 1024, "{}", bytes.len());
    assert_eq!(import::read(&bytes, None).err(), Some(Unread::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]
    #[test]
    fn damaged_files_are_read_or_refused(
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_usize), 1..40),
    ) {
        let fixtures: Vec<_> = fixtures().into_iter().filter(|(_, bytes)| bytes.len() < 20_000).collect();
        let (name, bytes) = which.get(&fixtures);
        let mut bytes = bytes.clone();
        for (at, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"<>[](){}\"$:|\\\n"[usize::from(byte) % 14]),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(bytes.len() / 2)),
            }
        }
        if let Ok(made) = made(name, &bytes, "en") {
            made.warnings(name);
            made.play(name);
        }
    }
}

#[test]
fn nothing_leaves_the_pack_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        let output = assert_cmd::Command::cargo_bin("aplomb")
            .expect("the program")
            .current_dir(folder.path())
            .args(arguments)
            .output()
            .expect("it runs");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let file = format!("{FOLDER}/order.harlowe.twee");
    std::fs::copy(&file, folder.path().join("order.twee")).expect("a copy");
    for lang in ["en", "fr"] {
        let (status, told, _) =
            run(&["--lang", lang, "import", "order.twee", "--into", "desk", "--id", lang]);
        assert_eq!(status, Some(0));
        insta::assert_snapshot!(format!("told_{lang}"), told);
    }
    let source = std::fs::read_to_string(folder.path().join("desk/en.ron")).expect("the scenario");
    assert!(
        std::fs::read_to_string(folder.path().join("desk/pack.ron"))
            .expect("the pack")
            .contains("order: [\"en\", \"fr\"]")
    );
    assert_eq!(run(&["--lang", "en", "check", "desk"]).0, Some(0));
    for id in ["en", "../up", "Up", "pack", ""] {
        let (status, _, problem) =
            run(&["--lang", "en", "import", "order.twee", "--into", "desk", "--id", id]);
        assert_eq!((status, problem.lines().count() > 0), (Some(2), true), "{id}");
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("desk/en.ron")).expect("the scenario"), source);
    assert_eq!(run(&["--lang", "en", "import", "order.twee", "--dry-run", "--format", "json"]).0, Some(0));
    assert!(!Path::new(&folder.path().join("order")).exists(), "a dry run writes nothing");
}
