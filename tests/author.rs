//! Editing a scenario: what an edit changes, what it leaves alone, and how it is taken back.

mod manuscripts;

use std::collections::BTreeSet;

use aplomb::author::{Edit, Family, Manuscript, Part, Refused, quoted, with_order};
use aplomb::diagnostics::{Diagnostic, Severity};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Act, Files, Outcome, TextKey, pack};
use manuscripts::{FILES, bytes, french, open};

/// The text of a file as one edit left it, as a difference: the lines that went and those that came.
fn changed_lines(before: &Files, after: &Files) -> String {
    let mut shown = String::new();
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for path in paths {
        let text = |files: &Files| {
            String::from_utf8_lossy(files.get(path).map_or(&[][..], Vec::as_slice)).into_owned()
        };
        let (old, new) = (text(before), text(after));
        if old == new {
            continue;
        }
        let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
        shown += &format!("{path}\n");
        let table = common(&old, &new);
        let (mut a, mut b) = (0, 0);
        while a < old.len() || b < new.len() {
            if a < old.len() && b < new.len() && old[a] == new[b] {
                (a, b) = (a + 1, b + 1);
            } else if a < old.len() && (b == new.len() || table[a + 1][b] >= table[a][b + 1]) {
                shown += &format!("-{}\n", old[a]);
                a += 1;
            } else {
                shown += &format!("+{}\n", new[b]);
                b += 1;
            }
        }
    }
    shown
}

/// How many lines the rests of two texts have in common, from each pair of places.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            table[a][b] =
                if old[a] == new[b] { table[a + 1][b + 1] + 1 } else { table[a + 1][b].max(table[a][b + 1]) };
        }
    }
    table
}

/// Makes an edit of the demo call, and takes it back; what it did.
fn check(edit: &Edit) -> String {
    check_in("demo/late-parcel", edit)
}

fn check_in(id: &str, edit: &Edit) -> String {
    let mut manuscript = open(id);
    let before = bytes(&manuscript);
    manuscript.edit(edit).unwrap_or_else(|refused| panic!("{edit:?}: {}", said(&refused, "en")));
    let after = bytes(&manuscript);
    assert!(manuscript.undo(), "{edit:?} can be taken back");
    assert_eq!(bytes(&manuscript), before, "{edit:?} is taken back");
    assert!(manuscript.redo() && bytes(&manuscript) == after, "{edit:?} is made again");
    changed_lines(&before, &after)
}

fn said(refused: &Refused, language: &str) -> String {
    Catalogue::new(&Locale::new(language)).say(&refused.message())
}

#[test]
fn each_edit_changes_its_lines_and_no_others() {
    let reply = |reply: &str| Part::reply("opening", reply);
    let key = |attribute: &str| TextKey::attribute("opening", attribute);
    let edits = [
        Edit::text(key("number"), "May I have your order number?"),
        Edit::text(TextKey::message("opening"), "Say \"hello\" \\ twice."),
        Edit::Text { key: key("number"), locale: french(), text: "Votre numéro\u{a0}?".to_owned() },
        Edit::Text {
            key: TextKey::message("briefing"),
            locale: french(),
            text: "{ $days -> [one] Un jour. *[other] { $days } jours. }".to_owned(),
        },
        Edit::acts("opening", "number", &[Act::Ask, Act::Command]),
        Edit::field(reply("number"), "when", "Not(Verified)"),
        Edit::field(reply("number"), "then", "\"facts\""),
        Edit::Field { part: reply("number"), field: "coach".to_owned(), source: None },
        Edit::field(reply("acknowledge"), "also", "[\"Let me look\", \"I will take care of your parcel\"]"),
        Edit::field(Part::Beat("storm".to_owned()), "cue", "Worry"),
        Edit::field(Part::Whole, "skills", "[Empathy, Listening, ProblemSolving]"),
        Edit::add_reply("opening", "sorry", "I am sorry.", &[Act::Apologise], Some("facts")),
        Edit::add_beat("later", "I am still here."),
        Edit::add_ending("thanked", Outcome::Resolved, "Thank you.", "She sent a card."),
        Edit::Remove(reply("not-us")),
        Edit::Move { part: reply("not-us"), before: Some("acknowledge".to_owned()) },
        Edit::Rename { family: Family::Target, from: "storm".to_owned(), to: "anger".to_owned() },
        Edit::Rename {
            family: Family::Reply { beat: "opening".to_owned() },
            from: "acknowledge".to_owned(),
            to: "feeling-first".to_owned(),
        },
        Edit::Rename { family: Family::Need, from: "heard".to_owned(), to: "seen".to_owned() },
        Edit::Rename { family: Family::Fact, from: "heard-out".to_owned(), to: "told".to_owned() },
    ];
    let shown: Vec<String> = edits.iter().map(|edit| format!("{edit:?}\n{}", check(edit))).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn an_edit_that_would_break_the_file_is_refused() {
    let whole = |field: &str, source: &str| Edit::field(Part::Whole, field, source);
    let reply = |field: &str, source: &str| Edit::field(Part::reply("opening", "number"), field, source);
    let rename = |family: Family, from: &str, to: &str| Edit::Rename {
        family,
        from: from.to_owned(),
        to: to.to_owned(),
    };
    let edits = [
        Edit::text(TextKey::message("opening"), "An open { brace"),
        Edit::text(TextKey::message("opening"), " "),
        Edit::text(TextKey::message("no-such"), "Hello."),
        reply("when", "Not(Verified"),
        reply("when", "Verifed"),
        reply("when", "Verified, costs_s: 3"),
        reply("when", "Verified // for now"),
        reply("wen", "Verified"),
        reply("acts", "[Smile]"),
        Edit::Field { part: Part::reply("opening", "number"), field: "says".to_owned(), source: None },
        whole("difficulty", "9"),
        Edit::add_beat("facts", "Hello."),
        Edit::add_ending("facts", Outcome::Lost, "Bye.", "Gone."),
        Edit::add_beat("need-a", "Hello."),
        Edit::add_beat("Facts", "Hello."),
        Edit::add_reply("opening", "a-coach", "Hello.", &[Act::Greet], Some("facts")),
        Edit::add_reply("nowhere", "a", "Hello.", &[Act::Greet], Some("facts")),
        Edit::Remove(Part::Beat("storm".to_owned())),
        Edit::Remove(Part::Beat("opening".to_owned())),
        Edit::Remove(Part::reply("opening", "acknowledge")),
        Edit::Remove(Part::Whole),
        rename(Family::Target, "storm", "facts"),
        rename(Family::Target, "storm", "title"),
        rename(Family::Need, "nothing", "something"),
    ];
    let mut manuscript = open("demo/late-parcel");
    let before = bytes(&manuscript);
    let mut shown = String::new();
    for edit in edits {
        let refused = manuscript.edit(&edit).expect_err("it breaks the file");
        assert!(bytes(&manuscript) == before && !manuscript.can_undo(), "{edit:?} changes nothing");
        shown += &format!("{edit:?}\n  {}\n  {}\n", said(&refused, "en"), said(&refused, "fr"));
    }
    insta::assert_snapshot!(shown);
}

/// A small scenario with the given parts of its file.
fn small(beats: &str) -> Manuscript {
    let files = Files::from([("p/s.ron".to_owned(), format!("Scenario(beats: {beats})").into_bytes())]);
    Manuscript::open(&files, "p/s").expect("it is there")
}

#[test]
fn comments_and_layout_are_followed() {
    let check = |beats: &str, edits: &[Edit], expected: &str| {
        let mut manuscript = small(beats);
        for edit in edits {
            manuscript.edit(edit).unwrap_or_else(|refused| panic!("{}", said(&refused, "en")));
        }
        let source = manuscript.source();
        assert_eq!(&source["Scenario(beats: ".len()..source.len() - 1], expected);
    };
    let add = |id: &str, before: Option<&str>, source: &str| Edit::Add {
        part: Part::Beat(id.to_owned()),
        before: before.map(str::to_owned),
        source: source.to_owned(),
    };
    let remove = |id: &str| Edit::Remove(Part::Beat(id.to_owned()));
    let moved = |id: &str, before: Option<&str>| Edit::Move {
        part: Part::Beat(id.to_owned()),
        before: before.map(str::to_owned),
    };
    let beat = "(says: \"x\", replies: {})";
    check("{}", &[add("a", None, beat)], &format!("{{\n    \"a\": {beat},\n}}"));
    let one = format!("{{\"a\": {beat}}}");
    check(&one, &[add("b", None, beat)], &format!("{{\"a\": {beat}, \"b\": {beat}}}"));
    check(&one, &[add("b", Some("a"), beat)], &format!("{{\"b\": {beat}, \"a\": {beat}}}"));
    check(&one, &[remove("a")], "{}");
    let two = format!("{{\"a\": {beat}, \"b\": {beat},}}");
    check(&two, &[remove("a")], &format!("{{\"b\": {beat},}}"));
    check(&two, &[remove("b")], &format!("{{\"a\": {beat},}}"));
    check(&two, &[moved("b", Some("a"))], &format!("{{\"b\": {beat}, \"a\": {beat},}}"));
    let lines = format!(
        "{{ // all\n  // first\n  \"a\": {beat}, // behind a\n\n  // about b\n  // twice\n  \"b\": {beat} // last\n  // end\n}}"
    );
    check(
        &lines,
        &[add("c", Some("b"), "(\n    says: \"y\n z\",\n    replies: {},\n)")],
        &lines.replace(
            "  // about",
            "  \"c\": (\n      says: \"y\n z\",\n      replies: {},\n  ),\n  // about",
        ),
    );
    check(
        &lines,
        &[add("c", None, beat)],
        &lines.replace(" // last\n", &format!(", // last\n  \"c\": {beat}\n")),
    );
    check(&lines, &[remove("a")], &lines.replace(&format!("  // first\n  \"a\": {beat}, // behind a\n"), ""));
    check(
        &lines,
        &[remove("b")],
        &lines.replace(&format!("  // about b\n  // twice\n  \"b\": {beat} // last\n"), ""),
    );
    check(
        &lines,
        &[moved("b", Some("a"))],
        &format!(
            "{{ // all\n  // about b\n  // twice\n  \"b\": {beat}, // last\n  // first\n  \"a\": {beat}, // behind a\n\n  // end\n}}"
        ),
    );
    check(
        &lines,
        &[moved("a", None)],
        &format!(
            "{{ // all\n\n  // about b\n  // twice\n  \"b\": {beat}, // last\n  // first\n  \"a\": {beat}, // behind a\n  // end\n}}"
        ),
    );
    let windows = lines.replace('\n', "\r\n");
    check(
        &windows,
        &[add("c", None, "(\n    says: \"y\",\n    replies: {},\n)")],
        &lines
            .replace(" // last\n", ", // last\n  \"c\": (\n      says: \"y\",\n      replies: {},\n  )\n")
            .replace('\n', "\r\n"),
    );
}

#[test]
fn a_translation_is_written_as_translators_write() {
    let source = "Scenario(title: \"Title\", beats: {\"b\": (says: {Calm: \"Calm.\", Tense: \"Tense.\"}, replies: {\"r\": (says: \"Reply\")})}, endings: {})";
    let check = |fluent: &str, edits: &[(&str, Option<&str>, &str)], expected: &str| {
        let mut files = Files::from([("p/s.ron".to_owned(), source.as_bytes().to_vec())]);
        files.insert("p/fr/s.ftl".to_owned(), fluent.as_bytes().to_vec());
        let mut manuscript = Manuscript::open(&files, "p/s").expect("it is there");
        for (message, attribute, text) in edits {
            let key = TextKey { message: (*message).to_owned(), attribute: attribute.map(str::to_owned) };
            let edit = Edit::Text { key: key.clone(), locale: french(), text: (*text).to_owned() };
            manuscript.edit(&edit).unwrap_or_else(|refused| panic!("{}", said(&refused, "en")));
            assert_eq!(manuscript.texts(french().as_ref())[&key], *text);
        }
        assert_eq!(manuscript.text("p/fr/s.ftl"), Some(expected));
    };
    check("", &[("title", None, "Titre")], "# text: Title\ntitle = Titre\n");
    check(
        "### Tête\n\n# mine\n# text: Old\n# r: Reply\nb = Calme.\n    .r = R\n\n# x\nz = Z\n",
        &[("b", Some("says-tense"), "Tendu."), ("title", None, "Titre"), ("b", None, "Calme !")],
        "### Tête\n\n# text: Title\ntitle = Titre\n\n# mine\n# text: Calm.\n# says-tense: Tense.\n# r: Reply\nb = Calme !\n    .says-tense = Tendu.\n    .r = R\n\n# x\nz = Z\n",
    );
    check(
        "# text: Calm.\nb =\n    Un\n    deux { $a ->\n        [one] un\n       *[other] autre\n    }\r\n",
        &[("b", None, "Un\ntrois { $a -> [one] un *[other] d’autres }.")],
        "# text: Calm.\r\nb =\r\n    Un\r\n    trois { $a ->\r\n        [one] un\r\n       *[other] d’autres\r\n    }.\r\n",
    );
    check(
        "",
        &[("b", Some("r"), "...\n[soupir] *non*\n{ \"}\" }")],
        "# r: Reply\nb =\n    .r =\n        { \".\" }..\n        { \"[\" }soupir] *non*\n        { \"}\" }\n",
    );
}

#[test]
fn a_file_with_mistakes_of_syntax_is_left_alone() {
    let mut manuscript = small("{\"a\": (says: \"x\" replies: {})}");
    let refused = manuscript.edit(&Edit::text(TextKey::message("a"), "y"));
    assert_eq!(refused, Err(Refused::Broken("p/s.ron".to_owned())));
    let mended = manuscript.source().replace("\"x\" ", "\"x\", ");
    manuscript.reload("p/s.ron", &mended);
    assert_eq!(manuscript.edit(&Edit::text(TextKey::message("a"), "y")), Ok(()));
    assert!(matches!(Manuscript::open(&Files::new(), "p/s"), Err(Refused::NoFile(_))));
}

#[test]
fn what_is_not_on_disk_is_known() {
    let mut manuscript = open("demo/late-parcel");
    let unsaved =
        |manuscript: &Manuscript| manuscript.unsaved().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    let ours = "demo/late-parcel.ron";
    let edit = |text: &str| Edit::text(TextKey::message("title"), text);
    assert!(unsaved(&manuscript).is_empty());
    manuscript.edit(&edit("Another title")).expect("a title");
    assert_eq!(unsaved(&manuscript), [ours]);
    manuscript.saved();
    assert!(unsaved(&manuscript).is_empty() && manuscript.can_undo());
    manuscript.undo();
    assert_eq!(unsaved(&manuscript), [ours]);
    // The file is changed in an editor: what was here can still be had back.
    let here = manuscript.source().to_owned();
    let there = here.replace("The late parcel", "The parcel");
    manuscript.reload(ours, &there);
    assert!(unsaved(&manuscript).is_empty() && manuscript.source() == there);
    assert!(manuscript.undo() && manuscript.source() == here);
    manuscript.redo();
    manuscript.reload(ours, &there);
    manuscript.undo();
    assert_eq!(manuscript.source(), here, "the same once more is no step");
    let edits = [edit("One"), edit("One")];
    let mut manuscript = open("demo/late-parcel");
    edits.iter().for_each(|edit| manuscript.edit(edit).expect("a title"));
    assert!(manuscript.undo() && !manuscript.can_undo(), "an edit that changes nothing is no step");
}

#[test]
fn parts_are_found_where_they_stand() {
    let manuscript = open("demo/late-parcel");
    for part in
        [Part::Beat("storm".to_owned()), Part::reply("storm", "insult"), Part::Ending("walked".to_owned())]
    {
        let span = manuscript.span(&part).expect("it is there");
        assert_eq!(manuscript.part_at(span.start), part);
        assert!(manuscript.source()[span].starts_with(&quoted(part.id())));
    }
    assert_eq!(manuscript.part_at(0), Part::Whole);
    assert_eq!(manuscript.field(&Part::reply("storm", "insult"), "acts"), Some("[Dismiss]"));
    assert_eq!(manuscript.field(&Part::reply("storm", "insult"), "when"), None);
}

#[test]
fn edited_packs_still_load() {
    let mut manuscript = open("demo/late-parcel");
    for edit in [
        Edit::Rename { family: Family::Target, from: "storm".to_owned(), to: "anger".to_owned() },
        Edit::Rename { family: Family::Need, from: "where".to_owned(), to: "whereabouts".to_owned() },
        Edit::Rename { family: Family::Product, from: "insurance".to_owned(), to: "cover".to_owned() },
        Edit::Rename {
            family: Family::Reply { beat: "opening".to_owned() },
            from: "acknowledge".to_owned(),
            to: "feeling-first".to_owned(),
        },
        Edit::add_reply("opening", "sorry", "I am sorry.", &[Act::Apologise], Some("facts")),
        Edit::Remove(Part::reply("opening", "not-us")),
    ] {
        manuscript.edit(&edit).unwrap_or_else(|refused| panic!("{edit:?}: {}", said(&refused, "en")));
    }
    let own = |path: &str| path.contains("late-parcel");
    let mut files = FILES.clone();
    files.retain(|path, _| path.starts_with("demo/"));
    manuscript.lay_over(&mut files);
    let (library, findings) = pack::load(&files);
    let is_error = |found: &&Diagnostic| own(&found.place.file) && found.severity == Severity::Error;
    assert_eq!(findings.iter().find(is_error), None);
    let scenario = library.scenario("demo/late-parcel").expect("it can be played");
    assert!(scenario.beats.iter().any(|beat| beat.id == "anger"));
    let missing: Vec<_> = manuscript.texts(None).into_keys().collect::<Vec<_>>();
    let french = manuscript.texts(french().as_ref());
    let missing: Vec<_> = missing.iter().filter(|key| !french.contains_key(key)).collect();
    assert_eq!(missing, [&TextKey::attribute("opening", "sorry")], "names changed in the translation too");
}

#[test]
fn a_scenario_is_added_to_the_order_as_the_author_laid_it_out() {
    let check = |pack: &str, expected: Option<&str>| {
        assert_eq!(with_order(pack, "new").ok().as_deref(), expected, "{pack}");
    };
    check("Pack(order: [\"a\"])", Some("Pack(order: [\"a\", \"new\"])"));
    check("Pack(order: [])", Some("Pack(order: [\"new\"])"));
    check(
        "Pack(\n    order: [\n        \"a\", // first\n        \"b\", // last\n    ],\n)",
        Some(
            "Pack(\n    order: [\n        \"a\", // first\n        \"b\", // last\n        \"new\",\n    ],\n)",
        ),
    );
    check("Pack(title: \"x\")", None);
    check("Pack(order: [", None);
}
