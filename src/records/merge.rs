//! Attempts of one person from two machines, brought together: none twice, and of two continuations both.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::attempt::{Attempt, Line};

/// What a file of theirs is to one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merge {
    /// Ours says all that theirs says.
    Nothing,
    /// Theirs goes on where ours stops, or ours cannot be read.
    Longer,
    /// Both went on, each in its own way, or they never were the same.
    Apart,
}

/// Compares two files of attempts by their sound lines. Files are only added to, so the longer one begins with the other.
pub fn merge(ours: &[u8], theirs: &[u8]) -> Merge {
    let sound = |bytes: &[u8]| Attempt::read(bytes).0.map_or(0, |attempt| attempt.end.bytes);
    let (ours, theirs) = (&ours[..sound(ours)], &theirs[..sound(theirs)]);
    if ours.starts_with(theirs) {
        Merge::Nothing
    } else if theirs.starts_with(ours) {
        Merge::Longer
    } else {
        Merge::Apart
    }
}

/// Characters of an id that all continuations of an attempt share: its time in milliseconds and twelve bits of chance.
const KIN: usize = "01a203af-1abf-748f-".len();

/// Whether two ids may be those of continuations of one attempt.
pub fn are_kin(a: &str, b: &str) -> bool {
    a.get(..KIN).is_some_and(|kin| b.get(..KIN) == Some(kin))
}

/// Another id for a continuation of an attempt, the same for the same file: sorted beside it. `taken` says which are not
/// free. None for an id that is none of ours.
pub fn kin_of(id: &str, file: &[u8], taken: impl Fn(&str) -> bool) -> Option<String> {
    let id = Uuid::parse_str(id).ok()?.as_u64_pair();
    let chance = u64::from(crc32fast::hash(file)) << 30;
    // The two highest bits say which kind of id it is.
    let low = |number: u64| 0b10 << 62 | chance | number;
    (0..1 << 30).map(|number| Uuid::from_u64_pair(id.0, low(number)).to_string()).find(|id| !taken(id))
}

/// The sound lines of an attempt's file under another id; `ids` maps old ids to new ones, in what it goes back to as well.
/// The file itself where nothing changes, or nothing can be read.
pub fn under(ids: &BTreeMap<String, String>, file: &[u8]) -> Vec<u8> {
    let Some(attempt) = Attempt::read(file).0 else { return file.to_vec() };
    let mut start = attempt.start.clone();
    for id in std::iter::once(&mut start.id).chain(start.from.iter_mut().map(|from| &mut from.attempt)) {
        if let Some(new) = ids.get(id) {
            id.clone_from(new);
        }
    }
    if start == attempt.start {
        return file.to_vec();
    }
    let (mut read, mut written) = (attempt.end.rewound(), attempt.end.rewound());
    let lines =
        file[..attempt.end.bytes].split_inclusive(|byte| *byte == b'\n').filter_map(|raw| read.read(raw));
    lines
        .flat_map(|line| {
            written.add(&if let Line::Start(_) = line { Line::Start(start.clone()) } else { line })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::{Header, Move};
    use crate::records::{End, Origin, Start, Status, VERSION};

    const ID: &str = "01a203af-1abf-748f-bef9-5e90a8c3c2d9";

    /// An attempt with a `wait` of so many seconds for each of its moves.
    fn file(waits: &[u32], id: &str, from: Option<&str>) -> Vec<u8> {
        let start = Start {
            aplomb_attempt: VERSION,
            id: id.into(),
            encounter: Header::default(),
            from: from.map(|attempt| Origin { attempt: attempt.into(), chat: 0, turn: 1 }),
            agent: "Zoé".into(),
            language: "fr".into(),
            started_at: 0,
        };
        let moves = waits.iter().map(|lasts_s| Line::Move((0, Move::Wait { lasts_s: *lasts_s }).into()));
        let mut end = End::of_nothing();
        std::iter::once(Line::Start(start)).chain(moves).flat_map(|line| end.add(&line)).collect()
    }

    #[test]
    fn files_are_compared_by_what_is_sound() {
        let at = |waits: &[u32]| file(waits, ID, None);
        let mut torn = at(&[1, 2]);
        torn.extend(b"{\"move\"");
        let mut altered = at(&[1, 2, 3]);
        let last = altered.len() - 30;
        altered[last] ^= 1;
        for (ours, theirs, expected) in [
            (at(&[1, 2]), at(&[1, 2]), Merge::Nothing),
            (at(&[1, 2]), at(&[1]), Merge::Nothing),
            (at(&[1]), at(&[1, 2]), Merge::Longer),
            (at(&[1, 2]), at(&[1, 3]), Merge::Apart),
            (at(&[1, 2]), torn.clone(), Merge::Nothing),
            (torn, at(&[1, 2, 3]), Merge::Longer),
            (altered.clone(), at(&[1, 2, 3]), Merge::Longer),
            (at(&[1, 2, 3]), altered, Merge::Nothing),
            (b"hello".to_vec(), at(&[1]), Merge::Longer),
            (at(&[1]), b"hello".to_vec(), Merge::Nothing),
        ] {
            assert_eq!(merge(&ours, &theirs), expected, "{}", String::from_utf8_lossy(&theirs));
        }
    }

    #[test]
    fn a_continuation_gets_an_id_beside_the_first() {
        let theirs = file(&[1, 3], ID, None);
        let kin = kin_of(ID, &theirs, |_| false).expect("it is an id");
        assert!(are_kin(ID, &kin) && kin != ID);
        assert_eq!(Uuid::parse_str(&kin).expect("an id").get_version_num(), 7);
        assert_eq!(kin_of(ID, &theirs, |_| false), Some(kin.clone()), "the same file, the same id");
        let next = kin_of(ID, &theirs, |id| id == kin).expect("there is another");
        assert!(are_kin(ID, &next) && next != kin);
        assert!(!are_kin(ID, "01a203af-1abf-748e-bef9-5e90a8c3c2d9") && !are_kin("", ""));
        assert_eq!(kin_of("notes", &theirs, |_| false), None);
    }

    #[test]
    fn ids_are_renewed_and_nothing_else() {
        let ids = BTreeMap::from([(ID.to_owned(), "new".to_owned())]);
        let other = file(&[1], "other", Some("elsewhere"));
        assert_eq!(under(&ids, &other), other);
        for (before, after) in [
            (file(&[1, 2], ID, None), file(&[1, 2], "new", None)),
            (file(&[5], "other", Some(ID)), file(&[5], "other", Some("new"))),
        ] {
            assert_eq!(String::from_utf8(under(&ids, &before)), String::from_utf8(after.clone()));
            let (attempt, damage) = Attempt::read(&after);
            assert_eq!((attempt.expect("it is sound").status, damage), (Status::Open, None));
        }
    }
}
