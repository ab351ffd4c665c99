//! All that is kept of a person goes to another machine as one file, and comes together there.

mod kept;

use std::fs;
use std::path::{Path, PathBuf};

use aplomb::records::{Attempt, Damage};
use aplomb::storage::{Exported, Merged, Profiles, Records, export};
use kept::{attempt, begin, finished, open, told, wait};

/// A machine, and what was exported on it.
struct Machine {
    data: tempfile::TempDir,
    exports: usize,
}

impl Machine {
    fn new() -> Self {
        Machine { data: tempfile::tempdir().expect("a folder"), exports: 0 }
    }

    fn records(&self) -> Records {
        open(self.data.path())
    }

    fn export(&mut self) -> PathBuf {
        self.exports += 1;
        let path = self.data.path().join(format!("{}.zip", self.exports));
        export(&self.records(), &path).expect("it can be written");
        path
    }

    /// Brings a file in, as `aplomb profile import` does.
    fn import(&self, path: &Path) -> Merged {
        let profiles = Profiles::under(self.data.path());
        let mut exported = Exported::open(path).expect("it was exported");
        profiles.adopt(exported.profile()).expect("it can be written");
        let found = profiles.find(&exported.profile().id).expect("it is here now");
        profiles.activate(&found).expect("it can be written");
        exported.merge_into(&mut profiles.records(found).expect("it opens")).expect("it can be brought in")
    }

    /// Goes on with an attempt.
    fn go_on(&self, id: &str, waits: &[u32]) {
        let (_, _, mut log) = self.records().attempts().resume(id).expect("it is open");
        waits.iter().for_each(|lasts_s| log.write(&wait(*lasts_s)).expect("it can be written"));
    }
}

fn merged(new: usize, longer: usize, same: usize, apart: usize) -> Merged {
    Merged { new, longer, same, apart, unread: 0 }
}

#[test]
fn everything_arrives_as_it_was() {
    let (mut here, there) = (Machine::new(), Machine::new());
    kept::earlier(here.data.path());
    let records = here.records();
    attempt(&records, &[1, 2], true);
    let torn = records.attempts().path("01a203af-1abf-748f-bef9-5e90a8c3c2d9");
    fs::write(torn, "{\"start\":").unwrap();
    drop(records);
    let file = here.export();
    assert_eq!(there.import(&file), merged(8, 0, 0, 0));
    let files = |records: &Records| {
        let attempts = records.attempts();
        let ids = attempts.ids().unwrap();
        ids.iter().map(|id| (id.clone(), fs::read(attempts.path(id)).unwrap())).collect::<Vec<_>>()
    };
    let (ours, theirs) = (here.records(), there.records());
    assert_eq!(ours.profile(), theirs.profile());
    assert_eq!((files(&ours), ours.entries()), (files(&theirs), theirs.entries()));
    let settings = |records: &Records| fs::read(records.folder().join("settings.json")).unwrap();
    assert_eq!(settings(&ours), settings(&theirs));
    drop((ours, theirs));
    assert_eq!(there.import(&file), merged(0, 0, 8, 0), "nothing is doubled");
}

#[test]
fn of_two_continuations_both_are_kept_and_none_twice() {
    let (mut home, mut work) = (Machine::new(), Machine::new());
    let both = attempt(&home.records(), &[1, 2], false);
    let short = attempt(&home.records(), &[7], false);
    assert_eq!(work.import(&home.export()), merged(2, 0, 0, 0));
    // Each goes on with the first in its own way, work with the second, and back to a moment of the first.
    home.go_on(&both, &[3]);
    work.go_on(&both, &[4]);
    work.go_on(&short, &[8]);
    let (_, mut log) = begin(work.records().to_write().unwrap(), Some(&both));
    log.write(&finished()).unwrap();
    drop(log);
    let from_work = work.export();
    assert_eq!(home.import(&from_work), merged(1, 1, 0, 1));
    let records = home.records();
    let mut kept = told(&records);
    kept[..2].sort();
    assert_eq!(kept, ["wait 1, wait 2, wait 3", "wait 1, wait 2, wait 4", "wait 7, wait 8", ""]);
    let from = &records.entries()[0].from.as_ref().expect("it goes back").attempt;
    assert_ne!(*from, both);
    let moves = records.attempts().read(from).unwrap().0.expect("it is here").moves;
    assert_eq!(moves.last().unwrap().1.to_string(), "wait 4", "it goes back to that continuation");
    drop(records);
    assert_eq!(home.import(&from_work), merged(0, 0, 3, 0));
    // The other continuation grows, whichever of the two machines hears of it first.
    work.go_on(&both, &[5]);
    let (from_home, from_work) = (home.export(), work.export());
    assert_eq!(home.import(&from_work), merged(0, 1, 2, 0));
    assert_eq!(work.import(&from_home), merged(0, 0, 3, 1));
    let mut sides = [told(&home.records()), told(&work.records())];
    sides.iter_mut().for_each(|it| it.sort());
    assert_eq!(sides[0], sides[1]);
    let (third, from_home, from_work) = (Machine::new(), home.export(), work.export());
    third.import(&from_work);
    assert_eq!(third.import(&from_home), merged(0, 0, 4, 0), "a third machine doubles nothing either");
}

#[test]
fn a_copy_mends_what_was_damaged() {
    let mut here = Machine::new();
    let id = attempt(&here.records(), &[1, 2, 3], true);
    let file = here.export();
    let path = here.records().attempts().path(&id);
    let sound = fs::read(&path).unwrap();
    let mut flipped = sound.clone();
    let at = sound.len() / 2;
    flipped[at] ^= 1;
    fs::write(&path, &flipped).unwrap();
    assert_eq!(here.import(&file), merged(0, 1, 0, 0));
    assert_eq!(fs::read(&path).unwrap(), sound);
    assert_eq!(fs::read(path.with_extension("damaged")).unwrap(), flipped, "nothing is thrown away");
}

#[test]
fn what_was_not_exported_is_not_taken_for_it() {
    let mut here = Machine::new();
    attempt(&here.records(), &[1, 2, 3], true);
    let file = here.export();
    let whole = fs::read(&file).unwrap();
    let there = Machine::new();
    let other = there.data.path().join("other.zip");
    for at in (0..whole.len()).step_by(5) {
        // Cut there, and a byte altered there: refused, or brought in without what is damaged; never taken for sound.
        let mut altered = whole.clone();
        altered[at] ^= 0x55;
        for bytes in [&whole[..at], &altered] {
            fs::write(&other, bytes).unwrap();
            let Ok(mut exported) = Exported::open(&other) else { continue };
            let profiles = Profiles::under(there.data.path());
            if profiles.adopt(exported.profile()).is_err() {
                continue;
            }
            let found = profiles.find(&exported.profile().id).unwrap();
            let mut records = profiles.records(found).unwrap();
            let _ = exported.merge_into(&mut records);
            for id in records.attempts().ids().unwrap() {
                let read: (Option<Attempt>, Option<Damage>) = records.attempts().read(&id).unwrap();
                let moves = read.0.map(|it| it.moves.len());
                assert_eq!((moves, read.1), (Some(3), None), "byte {at}");
            }
        }
    }
    assert!(Exported::open(Path::new("Cargo.toml")).is_err());
}
