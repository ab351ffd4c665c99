//! The ladder's file, read as a pack is read: every mistake is reported, with its place.

use std::sync::{Arc, LazyLock};

use super::ladder::{Ask, Competency, Ladder, Post};
use super::schema::{Asks, Career};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::{Name, Number, Text, check_id};
use crate::scenario::findings::{Findings, suggestion};
use crate::scenario::{Rule, pack};

/// Over how many contacts measures are taken, where nothing else is said.
const OVER: i64 = 10;
const SHIPPED: &str = include_str!("../../assets/career.ron");

/// The ladder that comes with the program. A test holds it to be without mistakes.
pub fn shipped() -> Arc<Ladder> {
    static READ: LazyLock<Arc<Ladder>> = LazyLock::new(|| {
        let (ladder, findings) = read("career.ron", SHIPPED);
        assert!(findings.is_empty(), "{findings:?}");
        Arc::new(ladder.expect("a file that can be read"))
    });
    Arc::clone(&READ)
}

/// Reads a ladder; None if there is a mistake in it. `file` is its path as the user knows it.
pub fn read(file: &str, text: &str) -> (Option<Ladder>, Vec<Diagnostic>) {
    let mut findings = Findings::new(file, text);
    let career = pack::document::<Career>(&mut findings);
    let ladder = career.map(|(career, _)| resolve(&career, &mut findings));
    (ladder.filter(|_| findings.list.is_empty()), findings.list)
}

fn resolve(career: &Career, findings: &mut Findings) -> Ladder {
    if career.posts.known && career.posts.is_empty() {
        findings.report(Code::MissingField, &career.span, args![name = "posts"]);
    }
    let competencies = career.competencies.iter().map(|(id, it)| {
        check_id(id, id, findings);
        let rules: Vec<Rule> = it.rules.iter().filter(|rule| rule.known).map(|rule| rule.value).collect();
        if it.rules.is_empty() && !it.calibrations.value {
            findings.report(Code::MissingField, &it.span, args![name = "rules"]);
        }
        let calibrations = it.calibrations.value;
        Competency { id: id.value.clone(), title: text(&it.title), rules, calibrations }
    });
    let competencies = competencies.collect();
    let posts = career.posts.iter().enumerate().map(|(at, (id, rung))| {
        check_id(id, id, findings);
        Post {
            id: id.value.clone(),
            title: text(&rung.title),
            may: text(&rung.may),
            rank: rung.rank.value,
            after: after(career, at, findings),
            opens: rung.opens.iter().map(|pack| pack.value.clone()).collect(),
            asks: rung.asks.as_ref().map_or_else(Vec::new, |asks| wanted(career, asks, findings)),
        }
    });
    Ladder {
        posts: posts.collect(),
        recent: career.recent.value as usize,
        half_life: career.half_life.value as usize,
        competencies,
    }
}

fn text(text: &Option<Text>) -> Option<String> {
    text.as_ref().map(|text| text.value.clone())
}

/// The posts that lead to this one. They stand above it in the file, so no post waits for itself; all but the first
/// have one, so every post can be reached.
fn after(career: &Career, at: usize, findings: &mut Findings) -> Vec<usize> {
    let (_, rung) = &career.posts[at];
    let above = career.posts.ids().take(at);
    let mut found = Vec::new();
    for name in &rung.after {
        match above.clone().position(|id| id == name.value) {
            Some(post) => found.push(post),
            None => unknown(name, "post", above.clone(), findings),
        }
    }
    if at > 0 && rung.after.is_empty() {
        findings.report(Code::MissingField, &rung.span, args![name = "after"]);
    }
    found
}

fn wanted(career: &Career, asks: &Asks, findings: &mut Findings) -> Vec<Ask> {
    let passed = asks
        .passed
        .iter()
        .map(|(pack, count)| Ask::Passed { pack: pack.value.clone(), scenarios: count.value as usize });
    let mut all: Vec<Ask> = passed.collect();
    for (name, wanted) in asks.competencies.iter() {
        let Some(competency) = career.competencies.position(name) else {
            unknown(name, "competency", career.competencies.ids(), findings);
            continue;
        };
        let (level, observations) = (wanted.level.value as u8, wanted.seen.value as usize);
        within_sight(career, &wanted.seen, findings);
        all.push(Ask::Competency { competency, level, observations });
    }
    asks.over.iter().for_each(|over| within_sight(career, over, findings));
    let over = asks.over.as_ref().map_or(OVER.min(career.recent.value), |over| over.value) as usize;
    for (measure, at_least) in &asks.measures.0 {
        all.push(Ask::Measure { measure: measure.value, at_least: at_least.value as u8, over });
    }
    if let Some(clean) = &asks.clean {
        all.push(Ask::Clean { contacts: clean.value as usize });
    }
    all.extend(asks.interview.iter().map(|of| Ask::Interview { of: of.value.clone() }));
    all
}

/// What lies further back than anybody looks can never be asked for.
fn within_sight<const LOW: i64>(career: &Career, count: &Number<LOW, 100>, findings: &mut Findings) {
    let recent = career.recent.value;
    if career.recent.known && count.value > recent {
        findings.report(Code::OutOfRange, &count.span, args![number = count.value, low = LOW, high = recent]);
    }
}

fn unknown<'n>(
    name: &Name,
    what: &'static str,
    there_are: impl Iterator<Item = &'n str> + Clone,
    findings: &mut Findings,
) {
    if name.known {
        let mut args = suggestion(name, there_are);
        args.push(("what", what.into()));
        findings.report(Code::UnknownEntry, &name.span, args);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"Career(
        format: 1,
        recent: 10,
        half_life: 3,
        competencies: {"calm": (title: "Calm", rules: [Harm, Uninterrupted])},
        posts: {
            "new": (rank: Trainee),
            "known": (
                title: "Known here",
                rank: Senior,
                after: ["new"],
                opens: ["sales"],
                asks: (
                    passed: {"sales": 2},
                    competencies: {"calm": (level: 50, seen: 4)},
                    measures: {InTime: 80},
                    over: 5,
                    clean: 2,
                    interview: "interview/first",
                ),
            ),
        },
    )"#;

    #[test]
    fn a_ladder_is_read_whole() {
        let (ladder, findings) = read("career.ron", GOOD);
        assert_eq!(findings, []);
        let ladder = ladder.expect("it is good");
        assert_eq!(ladder.post("known"), Some(1));
        let known = &ladder.posts[1];
        assert_eq!((&known.after, known.opens.len(), known.asks.len()), (&vec![0], 1, 5));
        assert!(ladder.is_interview("interview/first") && !ladder.is_interview("interview/second"));
    }

    #[test]
    fn the_ladder_of_the_program_has_no_mistakes() {
        let ladder = shipped();
        let library = crate::scenario::Library::shipped();
        for competency in &ladder.competencies {
            assert!(
                competency.calibrations || competency.rules.iter().any(|rule| !rule.only_takes()),
                "{} is never seen",
                competency.id
            );
        }
        // What is asked of shipped packs can be done there.
        for ask in ladder.posts.iter().flat_map(|post| &post.asks) {
            if let Ask::Passed { pack, scenarios } = ask {
                assert!(library.pack(pack).is_some_and(|it| it.scenarios.len() >= *scenarios), "{pack}");
            }
        }
    }

    #[test]
    fn every_mistake_is_reported_and_nothing_is_counted_by_half_a_ladder() {
        let check = |wrong: &str, with: &str, expected: &[Code]| {
            assert!(GOOD.contains(wrong), "{wrong}");
            let (ladder, findings) = read("career.ron", &GOOD.replacen(wrong, with, 1));
            let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
            assert_eq!(codes, expected, "{with}");
            assert!(ladder.is_none(), "{with}");
        };
        check("format: 1", "format: 2", &[Code::OutOfRange]);
        check("recent: 10,", "", &[Code::MissingField]);
        check("recent: 10", "recent: 3", &[Code::OutOfRange, Code::OutOfRange]);
        check("over: 5", "over: 11", &[Code::OutOfRange]);
        check("seen: 4", "seen: 2", &[Code::OutOfRange]);
        check("Harm", "Hram", &[Code::UnknownWord]);
        check("rules: [Harm, Uninterrupted]", "rules: []", &[Code::MissingField]);
        check(r#""calm": (level"#, r#""clam": (level"#, &[Code::UnknownEntry]);
        check(r#"after: ["new"]"#, r#"after: ["known"]"#, &[Code::UnknownEntry]);
        check(r#"after: ["new"],"#, "", &[Code::MissingField]);
        check(r#""known": ("#, r#""Known": ("#, &[Code::BadId]);
        check(r#""known": ("#, r#""new": ("#, &[Code::DuplicateId]);
        check("clean: 2", "cleen: 2", &[Code::UnknownField]);
        check("half_life: 3,", "half_life: 3", &[Code::Syntax]);
        check("rank: Senior", "rank: 3", &[Code::WrongType]);
    }
}
