//! "Did you mean": the allowed name nearest to what was written.

/// The candidate that differs from `wanted` by few slips (letters changed, missing, added or swapped; case,
/// hyphens and underscores do not count). None if all are too far: more than a third of the letters.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(wanted);
    if wanted.is_empty() || wanted.len() > 64 {
        return None;
    }
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 96)
        .map(|candidate| (slips(&wanted, &plain(candidate)), candidate))
        .filter(|(slips, _)| *slips <= (wanted.len() / 3).max(1))
        .min()
        .map(|(_, candidate)| candidate)
}

fn plain(name: &str) -> Vec<char> {
    name.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// The Damerau–Levenshtein distance in its restricted form (optimal string alignment).
fn slips(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_a_stranger_is_not() {
        let check = |wanted: &str, expected: Option<&str>| {
            assert_eq!(
                nearest(wanted, ["Acknowledge", "Apologise", "Own", "set-expectation"]),
                expected,
                "{wanted}"
            );
        };
        check("Aknowledge", Some("Acknowledge"));
        check("Apologize", Some("Apologise"));
        check("Onw", Some("Own"));
        check("SetExpectation", Some("set-expectation"));
        check("Sing", None);
        check("", None);
    }
}
