//! A career on paper: the progress report and the certificate, of a history that never changes.

mod html;

use std::path::Path;
use std::sync::LazyLock;

use aplomb::career::{Entry, Kept, Ladder, Now, Standing, Wording, history, read};
use aplomb::encounter::Header;
use aplomb::exchange::{Career, certificate, progress_report};
use aplomb::grading::HandleTimes;
use aplomb::l10n::{Catalogue, Locale};
use aplomb::records::{Origin, Points, Start, Summary, VERSION};
use aplomb::scenario::pack::load;
use aplomb::scenario::{Library, Rule};
use aplomb::storage::read_packs;
use html::check_tags;

/// With posts beside each other, a long and a hostile name, and a competency that is never seen.
const LADDER: &str = r#"Career(
    format: 1,
    recent: 10,
    half_life: 3,
    competencies: {
        "empathy": (rules: [CueMet]),
        "listening": (rules: [Paraphrased]),
        "problem-solving": (rules: [NeedMet]),
        "selling": (rules: [SaleFitting]),
        "warmth": (title: "A warm & <b>kind</b> beginning, as this house likes it", rules: [Greeted]),
    },
    posts: {
        "trainee": (rank: Trainee),
        "representative": (rank: Representative, after: ["trainee"], asks: (passed: {"first-week": 2}, clean: 2)),
        "host": (
            title: "Host of <i>everybody</i>",
            may: "You open the door & hold it.",
            rank: Senior,
            after: ["representative"],
            asks: (competencies: {"empathy": (level: 60, seen: 3)}, measures: {Quality: 55, InTime: 10}, over: 4),
        ),
        "sales": (
            rank: Senior,
            after: ["representative"],
            asks: (
                competencies: {"selling": (level: 70, seen: 3), "listening": (level: 99, seen: 4)},
                passed: {"first-week": 4},
                interview: "interview",
            ),
        ),
        "team-lead": (rank: TeamLead, after: ["host", "sales"], asks: (measures: {FirstContact: 80}, clean: 9)),
    },
)"#;

/// Monday 5 January 2026, noon.
const FIRST: i64 = 1_767_614_400;
const DAY: i64 = 86_400;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let mut files = read_packs(Path::new("scenarios")).0;
    files.retain(|path, _| path.starts_with("first-week/"));
    load(&files).0
});

fn ladder() -> Ladder {
    let (ladder, findings) = read("career.ron", LADDER);
    ladder.unwrap_or_else(|| panic!("{findings:?}"))
}

/// The attempt of this number: every second day one, at each scenario of the first week in turn, getting better.
fn record(number: usize) -> (Start, Summary) {
    let pack = LIBRARY.pack("first-week").expect("it is shipped");
    let scenario = pack.scenarios[number % pack.scenarios.len()].id.clone();
    let start = Start {
        aplomb_attempt: VERSION,
        id: format!("{number:03}"),
        encounter: Header { scenario, ..Header::default() },
        from: (number % 7 == 6).then(|| Origin { attempt: "000".to_owned(), chat: 0, turn: 2 }),
        agent: String::new(),
        language: String::new(),
        started_at: FIRST,
    };
    let grade = (40 + 2 * number + 13 * (number % 3)).min(100) as u8;
    let points =
        |rule: Rule, got: usize| (rule.slug().to_owned(), Points { got: got.min(100) as i32, of: 100 });
    let mut rules = vec![points(Rule::CueMet, 45 + 2 * number), points(Rule::NeedMet, 90 - number)];
    rules.extend((number % 2 == 0).then(|| points(Rule::Greeted, 60 + 20 * (number % 3))));
    rules.extend((number > 20).then(|| points(Rule::Paraphrased, 70)));
    let number = number as u32;
    let summary = Summary {
        finished_at: FIRST + 2 * DAY * i64::from(number) + 60 * i64::from(number % 2),
        empathy: grade,
        resolution: grade / 2 + 40,
        handle_time: 100 - grade / 3,
        overall: grade,
        passed: grade >= 55,
        csat: 4,
        total_ms: 240_000,
        // The first ones were kept before there were times.
        times: if number < 12 {
            HandleTimes::default()
        } else {
            HandleTimes {
                talk_ms: 180_000 - 2_000 * number,
                hold_ms: 15_000 * (number % 3),
                after_ms: 30_000,
            }
        },
        in_time: Some(number % 4 > 0),
        rules: rules.into_iter().collect(),
        ..Summary::default()
    };
    (start, summary)
}

fn records(count: usize) -> Vec<(Start, Summary)> {
    (0..count).map(record).collect()
}

/// Makes a page of the career with so many attempts.
fn page(language: &str, count: usize, name: Option<&str>, make: impl Fn(&Career) -> String) -> String {
    let (ladder, records) = (ladder(), records(count));
    let entries: Vec<Entry> = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    let catalogue = Catalogue::new(&Locale::new(language));
    let words = Wording { catalogue: &catalogue, ladder: &ladder, library: &LIBRARY };
    let now = Now { seconds: FIRST + 2 * DAY * count as i64, utc_offset_s: 3_600 };
    make(&Career { words, standing: &standing, history: &entries, now, name })
}

fn report(language: &str, count: usize) -> String {
    page(language, count, Some("Zoé <Petit>"), progress_report)
}

fn of_post(language: &str, post: &str, name: Option<&str>) -> String {
    page(language, 30, name, |career| {
        let at = career.words.ladder.post(post).expect("it is on the ladder");
        certificate(career, career.standing.promotion(at).expect("it was won"))
    })
}

fn body(page: &str) -> &str {
    page.split_once("<body>").expect("a body").1
}

/// The texts of all elements with this name.
fn texts<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let (begins, ends) = (format!("<{name}"), format!("</{name}>"));
    let each = page.split(begins.as_str()).skip(1).filter(|rest| rest.starts_with([' ', '>']));
    each.map(|rest| rest.split_once('>').expect("a tag ends").1)
        .map(|rest| rest.split_once(ends.as_str()).expect("it is closed").0)
        .collect()
}

#[test]
fn the_report_tells_everything_in_both_languages() {
    for language in ["en", "fr"] {
        insta::assert_snapshot!(format!("report_{language}"), body(&report(language, 30)));
    }
}

#[test]
fn a_certificate_tells_what_it_rests_on_and_what_it_is_not() {
    for language in ["en", "fr"] {
        insta::assert_snapshot!(
            format!("certificate_{language}"),
            body(&of_post(language, "host", Some("Zoé <Petit>")))
        );
    }
    // Without a name there is a line to write it on.
    assert_eq!(of_post("en", "representative", None).matches("class=\"by-hand\"").count(), 2);
}

#[test]
fn pages_are_well_formed_hold_only_text_and_load_nothing() {
    let mut pages = vec![of_post("en", "host", Some("<script>")), of_post("fr", "representative", None)];
    for count in [0, 1, 2, 6, 30] {
        pages.extend(["en", "fr"].map(|language| report(language, count)));
    }
    for page in pages {
        check_tags(&page);
        for bad in ["<script", "<b>", "<i>", "http", "url(", "@import", "src="] {
            assert!(!page.contains(bad), "{bad}: {page}");
        }
        for nothing in ["NaN", "None", "Some("] {
            assert!(!page.contains(nothing), "{nothing}: {page}");
        }
    }
}

#[test]
fn the_same_history_makes_the_same_bytes() {
    assert_eq!(report("fr", 30), report("fr", 30));
}

/// What a picture says in words or figures stands in the table below it; only the figures of scales are its own.
#[test]
fn every_figure_of_a_picture_stands_in_the_table_below_it() {
    for language in ["en", "fr"] {
        let page = report(language, 30);
        let sections: Vec<&str> =
            page.split("<h2>").filter(|section| section.contains("role=\"img\"")).collect();
        assert_eq!(sections.len(), 5, "ladder, radar, grades, times, calendar");
        for section in sections {
            let (picture, below) = section.split_once("</svg>").expect("a picture");
            let cells = [texts(below, "td"), texts(below, "th")].concat();
            assert!(
                !cells.is_empty() && picture.contains("<title id=") && picture.contains("<desc id="),
                "{section}"
            );
            let scale = |tag: &str| tag.contains("font-size=\"11\"") && tag.contains("#4a4a4a");
            for rest in picture.split("<text ").skip(1) {
                let (tag, rest) = rest.split_once('>').expect("a tag ends");
                let told = rest.split_once('<').expect("it is closed").0;
                // The ladder's words are laid in lines.
                let is_figure =
                    told.chars().all(|char| char.is_ascii_digit()) && !picture.contains("ladder-title");
                let stands = |cell: &&str| *cell == told || (!is_figure && cell.contains(told));
                assert!(scale(tag) || cells.iter().any(|cell| stands(&cell)), "{told}: {section}");
            }
        }
    }
}

/// The higher a figure, the higher its dot.
#[test]
fn dots_stand_as_high_as_their_figures() {
    let page = report("en", 30);
    for (id, missing) in [("grades", 0), ("times", 5)] {
        let section = page
            .split("<h2>")
            .find(|section| section.contains(&format!("\"{id}-title")))
            .expect("it is there");
        let (picture, below) = section.split_once("</svg>").expect("a picture");
        let heights: Vec<i32> = picture
            .lines()
            .filter(|line| line.starts_with("<circle") && line.contains("fill=\"#fff\""))
            .map(|line| line.split("cy=\"").nth(1).and_then(|it| it.split('"').next()).expect("a place"))
            .map(|place| place.parse().expect("a whole number"))
            .collect();
        let rows: Vec<Vec<&str>> =
            texts(below, "tbody")[0].split("<tr>").skip(1).map(|row| texts(row, "td")).collect();
        assert_eq!(rows.len(), 20);
        // After the date and the contact: each series, and its mean.
        let figures: Vec<u32> =
            [2, 4, 6].iter().flat_map(|at| rows.iter().filter_map(|row| row[*at].parse().ok())).collect();
        assert_eq!((figures.len(), heights.len()), (60 - 3 * missing, 60 - 3 * missing), "{id}");
        for (one, high) in figures.iter().zip(&heights) {
            for (other, lower) in figures.iter().zip(&heights) {
                assert!(one <= other || high <= lower, "{id}: {one} at {high}, {other} at {lower}");
            }
        }
    }
}

#[test]
fn what_is_not_known_is_not_nothing() {
    let page = report("en", 30);
    let selling =
        page.split("<tr>").find(|row| row.contains("Selling</th>") && row.contains("not yet known"));
    assert_eq!(selling.map(|row| texts(row, "td")), Some(vec!["not yet known", "–", "not yet known", "0"]));
}

#[test]
fn a_new_person_has_a_ladder_and_what_comes_next() {
    let page = report("en", 0);
    assert!(page.contains("You are here") && page.contains("What comes next: Representative"), "{page}");
    assert_eq!(page.matches("role=\"img\"").count(), 1, "there is nothing else to draw yet");
}

#[test]
fn a_promotion_that_the_records_do_not_show_says_so() {
    let ladder = ladder();
    let kept = [Kept { post: "sales".to_owned(), at: FIRST, attempt: "gone".to_owned() }];
    let standing = Standing::of(&ladder, &[], &kept);
    let catalogue = Catalogue::new(&Locale::new("en"));
    let words = Wording { catalogue: &catalogue, ladder: &ladder, library: &LIBRARY };
    let now = Now { seconds: FIRST, utc_offset_s: 0 };
    let career = Career { words, standing: &standing, history: &[], now, name: None };
    let page = certificate(&career, &standing.promotions[0]);
    assert!(page.contains("do not hold the attempts") && !page.contains("It rests on"), "{page}");
}

/// How much lighter one is than the other: WCAG 2.2, "contrast ratio", of a colour that is as opaque as this on white.
fn contrast(colour: &str, opacity: f64) -> f64 {
    let part = |at: usize| {
        let value = u8::from_str_radix(&colour[at..at + 2], 16).expect("two digits");
        let value = (opacity * f64::from(value) + (1.0 - opacity) * 255.0) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05)
}

/// Texts 4.5 : 1, whatever tells something 3 : 1. What only guides the eye is drawn once: in light grey.
#[test]
fn what_is_drawn_can_be_told_from_the_paper() {
    const GUIDE: &str = "#c4c4c4";
    let page = report("en", 30);
    let value = |tag: &str, name: &str| {
        let rest = tag.split_once(&format!(" {name}=\""))?.1;
        Some(rest.split('"').next().expect("it ends").to_owned())
    };
    let (mut texts, mut strokes) = (0, 0);
    for tag in page.split('<').filter_map(|rest| rest.split('>').next()) {
        if let Some(fill) = value(tag, "fill").filter(|_| tag.starts_with("text ")) {
            assert!(contrast(&fill, 1.0) >= 4.5, "{tag}");
            texts += 1;
        }
        if let Some(stroke) = value(tag, "stroke").filter(|stroke| stroke != GUIDE) {
            let opacity = value(tag, "stroke-opacity").map_or(1.0, |it| it.parse().expect("a number"));
            assert!(contrast(&stroke, opacity) >= 3.0, "{tag}");
            strokes += 1;
        }
    }
    assert!(texts > 50 && strokes > 100, "{texts} {strokes}");
}
