//! The studio, on the larger of the packs that come with the program.

use aplomb::author::{Edit, Part, Workshop};
use aplomb::check::check;
use aplomb::encounter::Temperaments;
use aplomb::explore::{Finding, Paths, Range, Reached, ReplyFigures, Report, Standing, What, Witness, heats};
use aplomb::scenario::{BeatIx, Files, ReplyIx, Scenario, TextKey, shipped_packs};
use aplomb::ui::screens::author::{AuthorView, Checked, Explored, Look, Source, Tab};
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

const PACK: &str = "whole-contact/";
const ID: &str = "whole-contact/billing-line-fault";

/// The pack of these pictures.
pub fn files() -> Files {
    shipped_packs().into_iter().filter(|(path, _)| path.starts_with(PACK)).collect()
}

/// Each picture with its name.
pub fn all(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let whole = workshop(files());
    let scenario = whole.sheet(ID).and_then(|sheet| sheet.scenario).expect("it can be played").clone();
    let report = report(&scenario);
    let heats = heats(&scenario, &Temperaments::shipped(), &whole.rubric(scenario.kind));
    let explored = |fresh| Some(Explored { scenario: &scenario, report: &report, heats: &heats, fresh });
    let checked = checked(&whole);
    let look =
        |node: &str| Look { scenario: Some(ID.to_owned()), node: Some(node.to_owned()), ..Look::default() };
    let view = |workshop: &Workshop, checked: &Checked, look: &Look, explored: Option<Explored>| {
        let exploring = explored.filter(|explored| !explored.fresh).map(|_| 12_345);
        AuthorView::new(&Source {
            workshop,
            folder: "packs/whole-contact",
            look,
            checked,
            explored,
            exploring,
            tried: None,
            remark: None,
            leaving: false,
            agent: &samples.agent,
            catalogue: &samples.catalogue,
        })
    };
    let (start, ending) = (scenario.beats[0].id.clone(), scenario.endings[0].id.clone());
    let mut broken = workshop(files());
    broken.arrived(with(files(), "beats: {", "beats: {{"));
    let mut wrong = workshop(with(files(), "then: \"", "then: \"no-"));
    let reply = &scenario.beats[0].replies[0].id;
    let text = Edit::text(TextKey::attribute(start.as_str(), reply.as_str()), "Mine.");
    let link = Edit::field(Part::reply(&start, reply), "when", "Heat(Over(3))");
    let made = [&text, &link].iter().all(|edit| wrong.edit(ID, edit).is_ok());
    assert!(made, "the edits can be made");
    let (broken_found, wrong_found) = (self::checked(&broken), self::checked(&wrong));
    let mut play = Memo::default();
    let setting = play.author.play.get_or_insert_default();
    (setting.beat, setting.heat, setting.trust, setting.patience) = (start.clone(), 12, 6, 14);
    let shown = |view| View::Author(Box::new(view));
    let plain = |look: &Look, explored| shown(view(&whole, &checked, look, explored));
    let search = Look { search: "credit".to_owned(), ..look(&start) };
    let leaving = AuthorView { leaving: true, ..view(&wrong, &wrong_found, &look(&start), None) };
    let tab = |tab| {
        let mut memo = Memo::default();
        memo.author.tab = tab;
        memo
    };
    vec![
        ("studio-pack", plain(&look(&start), None), tab(Tab::Pack)),
        ("studio-text", plain(&look(&start), explored(true)), tab(Tab::Text)),
        (
            "studio-findings",
            shown(view(&wrong, &wrong_found, &look(&start), explored(false))),
            tab(Tab::Findings),
        ),
        ("studio", plain(&look(&start), explored(true)), Memo::default()),
        ("studio-ending", plain(&look(&ending), None), Memo::default()),
        ("studio-search", plain(&search, None), Memo::default()),
        ("studio-play", plain(&look(&start), explored(true)), play),
        ("studio-stale", shown(view(&wrong, &wrong_found, &look(&start), explored(false))), Memo::default()),
        ("studio-broken", shown(view(&broken, &broken_found, &look(&start), None)), Memo::default()),
        ("studio-leaving", shown(leaving), Memo::default()),
    ]
}

fn workshop(files: Files) -> Workshop {
    let mut workshop = Workshop::open(files);
    workshop.take(ID).expect("it is there");
    workshop
}

fn checked(workshop: &Workshop) -> Checked {
    let (findings, sources) = check(&workshop.files());
    Checked { findings, sources }
}

/// The files with one thing of the scenario replaced.
fn with(mut files: Files, from: &str, to: &str) -> Files {
    let file = format!("{ID}.ron");
    let text = String::from_utf8_lossy(&files[&file]).replacen(from, to, 1);
    files.insert(file, text.into_bytes());
    files
}

/// What a walk could have found: something of everything that the studio shows.
fn report(scenario: &Scenario) -> Report {
    let reached = |grade| Reached { grade, witness: Witness { seed: 0, moves: Vec::new() } };
    let range = |least, most| Some(Range { least: reached(least), most: reached(most) });
    let mut replies = Vec::new();
    for (beat, it) in scenario.beats.iter().enumerate() {
        for reply in 0..it.replies.len() {
            let standing = match reply {
                0 => Some(Standing::Best),
                1 => Some(Standing::Worst),
                _ => None,
            };
            let offered = u64::from(reply != 2) * 40;
            let overall = range(20 + reply as u8, 97 - 7 * reply as u8).filter(|_| offered > 0);
            let (beat, reply) = (BeatIx(beat as u16), ReplyIx(reply as u16));
            replies.push(ReplyFigures { beat, reply, offered, overall, standing });
        }
    }
    let last = BeatIx(scenario.beats.len() as u16 - 1);
    let what =
        [What::NeverBeat(last), What::NeverReply(BeatIx(0), ReplyIx(2)), What::SameWhatever(BeatIx(0))];
    Report {
        limit: None,
        states: 12_345,
        steps: 67_890,
        paths: Paths::TooMany,
        overall: range(20, 97),
        endings: Vec::new(),
        unreached: Vec::new(),
        replies,
        findings: what.map(|what| Finding { what, witness: None }).to_vec(),
    }
}
