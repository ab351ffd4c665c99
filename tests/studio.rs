//! The studio: what is on the author's table follows the disk and loses nothing, and the screen asks for what is typed.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use aplomb::author::{Edit, Field, Objection, Part, Workshop};
use aplomb::check::check;
use aplomb::explore::{Finding, Range, Reached, ReplyFigures, Report, Standing, What, Witness};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{BeatIx, Files, ReplyIx, TextKey};
use aplomb::ui::screens::author::{Ask, AuthorView, Checked, Explored, Look, Source};
use aplomb::ui::widgets::map::Seen;
use aplomb::ui::{Action, Memo, View};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use shown::{Shown, asked, click, outline, press, samples, shown};

const ID: &str = "demo/late-parcel";
const FILE: &str = "demo/late-parcel.ron";

/// The pack of these tests, as it lies on disk.
fn files() -> Files {
    shown::files("packs", "demo")
}

fn workshop() -> Workshop {
    let mut workshop = Workshop::open(files());
    workshop.take(ID).expect("it is there");
    workshop
}

/// Somebody else saves the file with one thing replaced.
fn saved_elsewhere(files: &Files, from: &str, to: &str) -> Files {
    let text = String::from_utf8(files[FILE].clone()).expect("it is text");
    assert!(text.contains(from), "{from}");
    let mut files = files.clone();
    files.insert(FILE.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

fn say(text: &str) -> Edit {
    Edit::text(TextKey::attribute("opening", "acknowledge"), text)
}

fn said(workshop: &Workshop) -> String {
    let sheet = workshop.sheet(ID).expect("it can be shown");
    sheet.manuscript.texts(None)[&TextKey::attribute("opening", "acknowledge")].clone()
}

#[test]
fn what_is_saved_elsewhere_is_seen_and_a_broken_save_keeps_the_last_good() {
    let mut workshop = workshop();
    let good = files();
    assert!(!workshop.arrived(good.clone()), "nothing has changed");
    assert!(workshop.arrived(saved_elsewhere(&good, "beats: {", "beats: {{")), "it is broken now");
    let sheet = workshop.sheet(ID).expect("the last that could be read is still there");
    assert!(!sheet.current && !sheet.plays && sheet.scenario.is_some());
    assert!(sheet.document.beats.position("opening").is_some());
    assert!(!workshop.findings().is_empty(), "and what is wrong is known");
    assert!(workshop.edit(ID, &say("No.")).is_err(), "what cannot be read cannot be edited");
    assert!(workshop.arrived(good), "it is mended");
    assert!(workshop.sheet(ID).is_some_and(|sheet| sheet.current && sheet.plays));
}

#[test]
fn unsaved_work_is_never_lost_to_another_editor() {
    for keep in [true, false] {
        let mut workshop = workshop();
        let before = said(&workshop);
        workshop.edit(ID, &say("Mine.")).expect("it can be made");
        let theirs = saved_elsewhere(&files(), &before, "Theirs.");
        workshop.arrived(theirs.clone());
        assert_eq!(workshop.conflicts().collect::<Vec<_>>(), [FILE]);
        assert_eq!(said(&workshop), "Mine.", "nothing happens before it is asked");
        if keep {
            assert_eq!(workshop.keep_mine(), [FILE]);
            assert_eq!(said(&workshop), "Mine.");
            assert!(workshop.is_unsaved(ID));
        } else {
            workshop.take_theirs();
            assert_eq!(said(&workshop), "Theirs.");
            assert!(!workshop.is_unsaved(ID));
            workshop.undo(ID);
            assert_eq!(said(&workshop), "Mine.", "and it can be had back");
        }
        assert_eq!(workshop.conflicts().count(), 0);
    }
}

#[test]
fn a_save_changes_the_bytes_of_one_text_and_undo_gives_back_the_file() {
    let mut workshop = workshop();
    let before = said(&workshop);
    workshop.edit(ID, &say("Something else.")).expect("it can be made");
    let unsaved = workshop.unsaved();
    let [(path, text)] = unsaved.as_slice() else { panic!("one file: {unsaved:?}") };
    let expected =
        String::from_utf8(files()[FILE].clone()).expect("text").replacen(&before, "Something else.", 1);
    assert_eq!((path.as_str(), text), (FILE, &expected));
    workshop.written(path, text);
    assert!(!workshop.is_unsaved(ID));
    let mut on_disk = files();
    on_disk.insert(path.clone(), text.clone().into_bytes());
    assert!(!workshop.arrived(on_disk), "its own save is no news");
    workshop.undo(ID);
    assert_eq!(workshop.unsaved()[0].1.as_bytes(), files()[FILE]);
}

#[test]
fn a_link_is_tried_out_before_it_is_made() {
    let workshop = workshop();
    let link = |to: &str| Edit::field(Part::reply("opening", "acknowledge"), "then", to);
    let check = |source: &str, good: bool| {
        let objection = workshop.try_out(ID, &link(source));
        assert_eq!(objection.is_ok(), good, "{source}: {objection:?}");
        objection
    };
    let now = workshop.sheet(ID).and_then(|sheet| {
        sheet.manuscript.field(&Part::reply("opening", "acknowledge"), "then").map(str::to_owned)
    });
    let _ = check(&now.expect("it leads somewhere"), true);
    assert!(matches!(check("\"nowhere\"", false), Err(Objection::Mistake(_))));
    assert!(matches!(check("[(", false), Err(Objection::Refused(_))));
}

#[test]
fn a_place_in_a_file_is_a_field() {
    let workshop = workshop();
    let text = String::from_utf8(files()[FILE].clone()).expect("text");
    let at = text.find(&said(&workshop)).expect("the line stands there");
    let spot = workshop.spot(FILE, at).expect("it is a scenario's file");
    assert_eq!((spot.scenario.as_str(), spot.node.as_deref()), (ID, Some("opening")));
    assert_eq!(spot.field, Some(Field::Text(TextKey::attribute("opening", "acknowledge"), None)));
    assert_eq!(workshop.spot("demo/pack.ron", 0), None);
}

/// The screen of a workshop, with this beat looked at.
fn view(workshop: &Workshop, language: &str, look: Look) -> View {
    view_of(workshop, language, look, None)
}

fn view_of(workshop: &Workshop, language: &str, look: Look, explored: Option<Explored>) -> View {
    let catalogue = Catalogue::new(&Locale::new(language));
    let (findings, sources) = check(&workshop.files());
    let agent = samples("packs", "demo", language).agent;
    View::Author(Box::new(AuthorView::new(&Source {
        workshop,
        folder: "packs/demo",
        look: &look,
        checked: &Checked { findings, sources },
        explored,
        exploring: None,
        tried: None,
        remark: None,
        leaving: false,
        agent: &agent,
        catalogue: &catalogue,
    })))
}

fn at(node: &str) -> Look {
    Look { scenario: Some(ID.to_owned()), node: Some(node.to_owned()), ..Look::default() }
}

fn studio<'a>(language: &str, look: Look, size: [f32; 2]) -> Harness<'a, Shown> {
    let view = view(&workshop(), language, look);
    shown(&samples("packs", "demo", language), view, Memo::default(), size)
}

fn control(harness: &mut Harness<Shown>, key: Key) {
    harness.key_press_modifiers(Modifiers::COMMAND, key);
    harness.run_steps(2);
}

const LARGE: [f32; 2] = [1920.0, 1080.0];

#[test]
fn the_studio_says_what_it_shows_in_both_languages() {
    for language in ["en", "fr"] {
        let mut broken = workshop();
        broken.arrived(saved_elsewhere(&files(), "beats: {", "beats: {{"));
        let empty =
            Workshop::open(files().into_iter().filter(|(path, _)| path.ends_with("pack.ron")).collect());
        let all = [
            ("studio", view(&workshop(), language, at("opening"))),
            ("studio-broken", view(&broken, language, at("opening"))),
            ("studio-empty", view(&empty, language, Look::default())),
            ("studio-search", view(&workshop(), language, Look { search: "order".into(), ..at("opening") })),
        ];
        for (name, view) in all {
            let harness = shown(&samples("packs", "demo", language), view, Memo::default(), LARGE);
            insta::assert_snapshot!(format!("{name}-{language}"), outline(&harness));
        }
    }
}

#[test]
fn the_studio_does_not_fall_apart_in_a_small_window_or_with_large_text() {
    for language in ["en", "fr"] {
        for size in [[900.0, 600.0], [1280.0, 800.0], LARGE] {
            let harness = studio(language, at("opening"), size);
            for button in harness.get_all(egui_kittest::kittest::By::new().role(Role::Button)) {
                let rect = button.rect();
                let name = button.accesskit_node().label();
                // The map's own cards may lie beyond its edge: it can be moved.
                let is_card = name.as_ref().is_some_and(|name| name.contains(','));
                assert!(
                    is_card || (rect.left() >= -1.0 && rect.right() <= size[0] + 1.0),
                    "{language} {size:?}: {name:?} at {rect:?}"
                );
            }
        }
    }
}

fn field<'h>(harness: &'h Harness<Shown>, name: &'h str) -> egui_kittest::Node<'h> {
    harness.get_by_role_and_label(Role::MultilineTextInput, name)
}

fn edits(harness: &mut Harness<Shown>) -> Vec<Edit> {
    let all = asked(harness).into_iter();
    all.filter_map(|action| match action {
        Action::Author(Ask::Edit(edit)) => Some(edit),
        _ => None,
    })
    .collect()
}

#[test]
fn a_text_is_taken_by_ctrl_enter_or_by_leaving_and_given_back_by_escape() {
    let mut harness = studio("en", at("opening"), LARGE);
    for how in ["enter", "leave", "escape", "save", "vanish"] {
        field(&harness, "opening.acknowledge, fr").focus();
        harness.run_steps(2);
        field(&harness, "opening.acknowledge, fr").type_text("Oui");
        harness.run_steps(2);
        assert_eq!(edits(&mut harness), [], "{how}: not yet");
        match how {
            "enter" => control(&mut harness, Key::Enter),
            "leave" => press(&mut harness, Key::Tab),
            "escape" => press(&mut harness, Key::Escape),
            "save" => control(&mut harness, Key::S),
            _ => {
                harness.state_mut().view = view(&workshop(), "en", at("no-such-beat"));
                harness.run_steps(2);
            }
        }
        let made = edits(&mut harness);
        if how == "escape" {
            assert_eq!(made, [], "Esc gives back what stood there");
            continue;
        }
        let [Edit::Text { key, locale, text }] = made.as_slice() else { panic!("{how}: {made:?}") };
        assert_eq!((key, locale), (&TextKey::attribute("opening", "acknowledge"), &Some(Locale::new("fr"))));
        assert!(text.contains("Oui"), "{how}: {text}");
    }
}

#[test]
fn a_source_is_tried_at_each_key() {
    let mut harness = studio("en", at("opening"), LARGE);
    field(&harness, "opening.acknowledge.then").focus();
    harness.run_steps(2);
    field(&harness, "opening.acknowledge.then").type_text("x");
    harness.run_steps(2);
    assert!(matches!(asked(&mut harness).as_slice(), [Action::Author(Ask::Try(Edit::Field { .. }))]));
}

#[test]
fn keys_save_undo_search_play_and_leave() {
    let mut harness = studio("en", at("opening"), LARGE);
    control(&mut harness, Key::S);
    control(&mut harness, Key::Z);
    control(&mut harness, Key::Y);
    let asks = [Ask::Save, Ask::Undo, Ask::Redo].map(Action::Author);
    assert_eq!(asked(&mut harness), asks);
    press(&mut harness, Key::P);
    assert!(harness.state().memo.author.play.is_some());
    let played = click(&mut harness, "Play");
    assert!(matches!(played.as_slice(), [Action::Author(Ask::Play(start))] if start.beat == "opening"));
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Author(Ask::Leave)]);
    press(&mut harness, Key::Slash);
    harness.get_by_role(Role::TextInput).type_text("parcel");
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::Author(Ask::Search("parcel".into()))]);
}

#[test]
fn only_a_pack_of_ones_own_is_opened_from_the_library() {
    let mut samples = samples("packs", "demo", "en");
    let name = "Open in the workshop";
    let shipped = shown(&samples, samples.library(), Memo::default(), LARGE);
    assert!(shipped.query_by_role_and_label(Role::Button, name).is_none());
    samples.own.insert("demo".to_owned(), "mine/demo".into());
    let mut own = shown(&samples, samples.library(), Memo::default(), LARGE);
    let opened = click(&mut own, name);
    assert!(matches!(&opened[..], [Action::OpenAuthor(file)] if file.ends_with("mine/demo/late-parcel.ron")));
}

#[test]
fn what_the_explorer_found_stands_at_replies_on_the_map_and_among_the_findings() {
    let workshop = workshop();
    let scenario = workshop.sheet(ID).and_then(|sheet| sheet.scenario).expect("it can be played");
    let reached = |grade| Reached { grade, witness: Witness { seed: 0, moves: Vec::new() } };
    let figures = |reply, offered, standing, range: Option<(u8, u8)>| ReplyFigures {
        beat: BeatIx(0),
        reply: ReplyIx(reply),
        offered,
        overall: range.map(|(least, most)| Range { least: reached(least), most: reached(most) }),
        standing,
    };
    let found = |what| Finding { what, witness: None };
    let last = &scenario.beats[scenario.beats.len() - 1].id;
    let report = Report {
        replies: vec![
            figures(0, 4, Some(Standing::Best), Some((34, 97))),
            figures(1, 4, Some(Standing::Worst), Some((12, 12))),
            figures(2, 0, None, None),
        ],
        findings: vec![
            found(What::NeverBeat(BeatIx(scenario.beats.len() as u16 - 1))),
            found(What::PassOutOfReach { most: 60, pass: 70 }),
        ],
        ..Report::default()
    };
    let heats = [("opening".to_owned(), 14)].into();
    for fresh in [true, false] {
        let explored = Explored { scenario, report: &report, heats: &heats, fresh };
        let view = view_of(&workshop, "en", at("opening"), Some(explored));
        let mut harness = shown(&samples("packs", "demo", "en"), view, Memo::default(), LARGE);
        let said = outline(&harness);
        let before = if fresh { "" } else { "~ " };
        for figures in ["34–97 · always best", "12 · always worst", "never offered"] {
            assert_eq!(said.matches(&format!("Label: {before}{figures}")).count(), 1, "{figures} in {said}");
        }
        let place = if fresh { "Label: explorer\n" } else { "Label: explorer, before the last change" };
        assert_eq!(said.matches(place).count(), 2, "{said}");
        let never = format!("Warning: The customer never comes to {last}.");
        assert_eq!(click(&mut harness, &never), [Action::Author(Ask::Node(last.clone()))]);
        let lost = "Error: Nobody can pass: the highest overall grade is 60, and 70 is needed.";
        assert_eq!(click(&mut harness, lost), [], "that is about no place");
        let View::Author(view) = &harness.state().view else { unreachable!("it is the studio") };
        let map = view.map.as_ref().expect("there is a map");
        let card = |id: &str| map.nodes.iter().find(|node| node.id == id).expect("it is on the map");
        assert_eq!(card("opening").figures, format!("{before}12–97"));
        assert_eq!((card("opening").heat, card(last).seen), (Some(14), Seen::Never));
    }
}

#[test]
fn the_title_and_the_briefing_are_edited_like_any_text() {
    let mut harness = studio("en", at("opening"), LARGE);
    let asked = click(&mut harness, "Title, briefing and more");
    let [Action::Author(Ask::Node(node))] = asked.as_slice() else { panic!("{asked:?}") };
    let mut harness = studio("en", at(node), LARGE);
    assert!(harness.query_by_role_and_label(Role::MultilineTextInput, "briefing, fr").is_some());
    field(&harness, "title, en").focus();
    harness.run_steps(2);
    field(&harness, "title, en").type_text("!");
    harness.run_steps(2);
    control(&mut harness, Key::Enter);
    let made = edits(&mut harness);
    let [edit @ Edit::Text { text, .. }] = made.as_slice() else { panic!("{made:?}") };
    let mut workshop = workshop();
    workshop.edit(ID, edit).expect("it can be made");
    let title = TextKey::message("title");
    assert_eq!(workshop.sheet(ID).expect("it is there").manuscript.texts(None)[&title], *text);
}
