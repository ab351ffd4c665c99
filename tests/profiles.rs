//! Profiles: what an earlier version left is moved into one, one process writes, an index saves reading everything.

mod kept;

use std::fs;
use std::path::Path;

use aplomb::records::{Entry, Status};
use aplomb::storage::{ProfileError, Profiles, ReadOnly, Settings, read_settings};
use kept::{attempt, begin, earlier, finished, fixture, open, wait};

/// How many attempts are finished, open and given up.
fn counts(entries: &[Entry]) -> (usize, usize, usize) {
    let count = |of: fn(&Entry) -> bool| entries.iter().filter(|it| of(it)).count();
    (
        count(|it| matches!(it.status, Status::Finished(_))),
        count(|it| it.status == Status::Open),
        count(|it| it.status == Status::Abandoned),
    )
}

/// All of what an earlier version kept is in the one profile that there is, to the byte.
fn is_moved(data: &Path) {
    let records = open(data);
    assert!(records.read_only().is_none() && records.damaged().is_empty());
    assert_eq!(counts(records.entries()), (3, 2, 1));
    let ends = records.finished().expect("they are there");
    let scenarios: Vec<&str> = ends.iter().map(|(start, _)| start.encounter.scenario.as_str()).collect();
    assert_eq!(scenarios, ["onboarding/the-storm", "de-escalation/my-lawyer", "whole-contact/market-day"]);
    for file in fixture("v1") {
        let id = file.file_stem().expect("a name").to_string_lossy().into_owned();
        assert_eq!(
            fs::read(records.attempts().path(&id)).expect("it is there"),
            fs::read(&file).expect("a file")
        );
    }
    assert!(!data.join("attempts").exists() && !data.join("settings.json").exists());
    let settings = read_settings::<serde_json::Value>(records.folder());
    assert!(matches!(settings, Settings::Read(it) if it["text_percent"] == 120));
    assert_eq!(Profiles::under(data).list().expect("a folder").len(), 1);
}

#[test]
fn the_first_start_asks_nothing() {
    let data = tempfile::tempdir().unwrap();
    let first = open(data.path()).profile().clone();
    assert_eq!((first.name.as_str(), &first.language), ("", &None));
    assert_eq!(*open(data.path()).profile(), first);
}

#[test]
fn what_an_earlier_version_kept_is_moved_and_found_moved() {
    let data = tempfile::tempdir().unwrap();
    earlier(data.path());
    is_moved(data.path());
    is_moved(data.path());
    // The earlier version is used once more.
    let extra = "01a203aa-b807-76c0-800a-2edea1ba195b";
    fs::create_dir(data.path().join("attempts")).unwrap();
    let again = fs::read_to_string(&fixture("v1")[0]).unwrap().replace("2edea1ba195a", "2edea1ba195b");
    fs::write(data.path().join("attempts").join(format!("{extra}.jsonl")), &again).unwrap();
    let records = open(data.path());
    assert_eq!(counts(records.entries()), (4, 2, 1));
    assert_eq!(fs::read_to_string(records.attempts().path(extra)).unwrap(), again);
    assert!(!data.path().join("attempts").exists());
}

#[test]
fn a_move_that_was_interrupted_goes_on() {
    // Before the profile was whole, before anything was moved, after some files were, before the settings were.
    for step in 0..4 {
        let data = tempfile::tempdir().unwrap();
        let profiles = data.path().join("profiles");
        if step == 0 {
            fs::create_dir_all(profiles.join(".unfinished-01a203aa-b807-76c0-800a-2edea1ba195c/attempts"))
                .unwrap();
        } else {
            drop(open(data.path()));
        }
        earlier(data.path());
        if step >= 2 {
            let home = profiles.join(Profiles::under(data.path()).list().unwrap()[0].id.as_str());
            let names = fixture("v1").into_iter().take(if step == 2 { 3 } else { 100 });
            for name in names.map(|file| file.file_name().unwrap().to_owned()) {
                fs::rename(data.path().join("attempts").join(&name), home.join("attempts").join(&name))
                    .unwrap();
            }
        }
        is_moved(data.path());
        assert_eq!(fs::read_dir(&profiles).unwrap().count(), 3, "a folder and two locks, step {step}");
    }
}

#[test]
fn a_second_process_reads_and_a_dead_one_is_no_obstacle() {
    let data = tempfile::tempdir().unwrap();
    let first = open(data.path());
    attempt(&first, &[1], true);
    let (played, mut log) = begin(first.to_write().unwrap(), None);
    log.write(&wait(2)).unwrap();
    let second = open(data.path());
    assert!(matches!(second.read_only(), Some(ReadOnly::InUse)) && second.to_write().is_none());
    assert_eq!(counts(second.entries()), (1, 0, 0), "what is being played is not offered");
    assert_eq!(second.attempts().read(&played).unwrap().0.unwrap().moves.len(), 1, "yet it can be read");
    drop((first, log));
    let third = open(data.path());
    assert!(third.read_only().is_none());
    assert_eq!(counts(third.entries()), (1, 1, 0));
}

#[test]
fn profiles_are_made_found_and_taken_in_turns() {
    let data = tempfile::tempdir().unwrap();
    let profiles = Profiles::under(data.path());
    assert!(profiles.list().unwrap().is_empty() && profiles.active().unwrap().is_none());
    let first = open(data.path()).profile().clone();
    let zoe = profiles.create(" Zoé ", None).unwrap();
    let sam = profiles.create("Sam", None).unwrap();
    assert_eq!(profiles.list().unwrap(), [first.clone(), zoe.clone(), sam.clone()]);
    assert_eq!(profiles.active().unwrap(), Some(first.clone()), "until somebody else is chosen");
    profiles.activate(&sam).unwrap();
    assert_eq!(open(data.path()).profile(), &sam);
    assert_eq!(profiles.open(Some("zoé")).unwrap().profile(), &zoe);
    assert_eq!(profiles.find(&first.id).unwrap(), first);
    assert!(matches!(profiles.find("Nobody"), Err(ProfileError::Unknown)));
    assert!(matches!(profiles.find("0"), Err(ProfileError::Several)));
    for name in ["zoé", "", "a\nb"] {
        assert!(matches!(profiles.create(name, None), Err(ProfileError::BadName)), "{name:?}");
    }
    // A lost profile.json loses the name, and nothing else.
    attempt(&profiles.open(Some("Zoé")).unwrap(), &[1], true);
    fs::write(data.path().join("profiles").join(&zoe.id).join("profile.json"), "{").unwrap();
    let nameless = profiles.open(Some(&zoe.id)).unwrap();
    assert_eq!((nameless.profile().name.as_str(), nameless.profile().made_at), ("", zoe.made_at));
    assert_eq!(counts(nameless.entries()), (1, 0, 0));
    drop(nameless);
    let sams = profiles.open(Some("Sam")).unwrap();
    profiles.delete(sams).unwrap();
    assert_eq!(profiles.list().unwrap().len(), 2);
    assert_eq!(profiles.active().unwrap(), Some(first), "whose turn it was is gone");
    let left: Vec<_> =
        fs::read_dir(data.path().join("profiles")).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(&sam.id)), "{left:?}");
}

#[test]
fn a_profile_of_a_newer_version_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let first = open(data.path());
    attempt(&first, &[1], true);
    let file = first.folder().join("profile.json");
    drop(first);
    let newer = fs::read_to_string(&file).unwrap().replace("\"aplomb_profile\": 1", "\"aplomb_profile\": 2");
    fs::write(&file, &newer).unwrap();
    let records = open(data.path());
    assert!(matches!(records.read_only(), Some(ReadOnly::Newer)));
    assert_eq!((counts(records.entries()), fs::read_to_string(&file).unwrap()), ((1, 0, 0), newer));
}

#[test]
fn the_index_is_put_right_from_the_attempts_whatever_happens_to_it() {
    let data = tempfile::tempdir().unwrap();
    let records = open(data.path());
    let ids: Vec<String> = (0..6).map(|at| attempt(&records, &[at], at != 3)).collect();
    let index = records.folder().join("history.jsonl");
    drop(records);
    let expected = open(data.path()).entries().to_vec();
    assert_eq!(counts(&expected), (5, 1, 0));
    assert!(expected.iter().map(|it| &it.id).eq(ids.iter().rev()), "the newest first");
    let whole = fs::read(&index).unwrap();
    let lines: Vec<&[u8]> = whole.split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(lines.len(), 5, "what is open changes, and is read at each start");
    let mut flipped = whole.clone();
    flipped[300] ^= 4;
    let doubled = [&whole[..], lines[1]].concat();
    let short = lines[..2].concat();
    let spoiled: [(&str, &[u8]); 6] = [
        ("lost", b""),
        ("torn", &whole[..whole.len() - 20]),
        ("flipped", &flipped),
        ("doubled", &doubled),
        ("older than the folder", &short),
        ("something else", b"{\"hello\":1}\n\xff\xfe"),
    ];
    for (how, bytes) in spoiled {
        fs::write(&index, bytes).unwrap();
        assert_eq!(open(data.path()).entries(), expected, "{how}");
        let mut mended: Vec<u8> = fs::read(&index).unwrap();
        assert_eq!(open(data.path()).entries(), expected, "{how}, mended");
        mended.sort_unstable();
        let mut sorted = whole.clone();
        sorted.sort_unstable();
        assert_eq!(mended, sorted, "{how}: each attempt stands there once");
    }
    // The attempts are the truth: one that is gone is gone, one that came is there, one that is called otherwise is none.
    let records = open(data.path());
    fs::copy(records.attempts().path(&ids[1]), records.attempts().path("notes")).unwrap();
    fs::remove_file(records.attempts().path(&ids[0])).unwrap();
    let (id, mut log) = begin(records.to_write().unwrap(), Some(&ids[1]));
    log.write(&finished()).unwrap();
    drop((log, records));
    let records = open(data.path());
    assert_eq!(records.damaged().iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["notes"]);
    let entries = records.entries();
    assert_eq!((counts(entries), &entries[0].id), ((5, 1, 0), &id));
    assert_eq!(entries[0].from.as_ref().map(|from| &from.attempt), Some(&ids[1]));
}

#[test]
fn what_was_cut_off_is_told_only_if_it_had_been_whole() {
    let data = tempfile::tempdir().unwrap();
    let records = open(data.path());
    let done = attempt(&records, &[1, 2], true);
    let begun = attempt(&records, &[1, 2], false);
    drop(records);
    let records = open(data.path());
    let whole = [&done, &begun].map(|id| fs::read(records.attempts().path(id)).unwrap());
    for cut in (0..whole[0].len().min(whole[1].len())).step_by(5) {
        fs::write(records.attempts().path(&done), &whole[0][..cut]).unwrap();
        fs::write(records.attempts().path(&begun), &whole[1][..cut]).unwrap();
        let (_, damaged) = records.check().unwrap();
        assert_eq!(damaged.iter().map(|it| &it.id).collect::<Vec<_>>(), [&done], "byte {cut}");
        assert!(open(data.path()).damaged().is_empty(), "byte {cut}: it may never have been acknowledged");
    }
}

#[test]
fn a_grade_outlives_damage_to_its_attempt_and_damage_is_told() {
    let data = tempfile::tempdir().unwrap();
    let records = open(data.path());
    let ids =
        [attempt(&records, &[1, 2, 3], true), attempt(&records, &[4], false), attempt(&records, &[5], true)];
    drop(records);
    let records = open(data.path());
    let spoil = |id: &str, line: usize| {
        let path = records.attempts().path(id);
        let mut bytes = fs::read(&path).unwrap();
        let before: usize =
            bytes.split_inclusive(|byte| *byte == b'\n').take(line - 1).map(<[u8]>::len).sum();
        bytes[before + 5] ^= 1;
        fs::write(path, bytes).unwrap();
    };
    spoil(&ids[0], 3);
    spoil(&ids[1], 1);
    let newer = fs::read_to_string(records.attempts().path(&ids[2])).unwrap();
    fs::write(records.attempts().path(&ids[2]), newer.replace("attempt\":2", "attempt\":9")).unwrap();
    let (checked, damaged) = records.check().unwrap();
    let found: Vec<_> = damaged.iter().map(|it| (it.id.as_str(), it.damage.line, it.moves)).collect();
    assert_eq!(
        (checked, found),
        (3, vec![(ids[0].as_str(), 3, Some(1)), (&ids[1], 1, None), (&ids[2], 1, None)])
    );
    drop(records);
    let records = open(data.path());
    assert_eq!(counts(records.entries()), (2, 0, 0), "what was graded stays graded");
    assert!(records.finished().unwrap().is_empty(), "what made the grades is gone");
    assert_eq!(records.damaged().len(), 1, "only what had to be read");
}
