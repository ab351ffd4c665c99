//! The pictures of the handbook: curves of the customer's mood, drawn from the model itself.

use std::fmt::Write;

use aplomb::encounter::{CustomerState, Stimulus, Temperament, Temperaments};
use aplomb::scenario::vocabulary::*;
use aplomb::scenario::{ActSet, HoldTime, HoldWords};

use crate::book::{Book, books, hold};

const WIDTH: i32 = 720;
const HEIGHT: i32 = 320;
/// The plot; labels stand at its right.
const LEFT: i32 = 56;
const RIGHT: i32 = 470;
const TOP: i32 = 40;
const BOTTOM: i32 = 270;
/// Longest line of a label, in characters.
const LABEL: usize = 32;
const LINE: i32 = 17;

const PAPER: &str = "#FAF7F2";
const INK: &str = "#1E2328";
const FAINT: &str = "#C9C3B8";
/// Colour, dashes and marker of each curve: never the colour alone.
const STYLES: [(&str, &str, Marker); 3] = [
    ("#0E6E6E", "", Marker::Disc),
    ("#B5341F", " stroke-dasharray=\"7 5\"", Marker::Square),
    ("#3D6FB6", " stroke-dasharray=\"2 4\"", Marker::Diamond),
];

#[derive(Clone, Copy)]
enum Marker {
    Disc,
    Square,
    Diamond,
}

/// What a picture shows of the customer.
#[derive(Clone, Copy)]
enum Measure {
    Heat,
    Trust,
    Patience,
}

impl Measure {
    fn of(self, state: &CustomerState) -> u8 {
        let mood = state.mood();
        match self {
            Measure::Heat => mood.heat,
            Measure::Trust => mood.trust,
            Measure::Patience => mood.patience,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Measure::Heat => "heat",
            Measure::Trust => "trust",
            Measure::Patience => "patience",
        }
    }
}

/// One picture: `picture-<name>` is its title, `<name>-<curve>` the label of a curve.
struct Picture {
    name: &'static str,
    measure: Measure,
    /// What stands below each point: the lines of the trainee by number, or seconds.
    ticks: Vec<String>,
    axis: &'static str,
    curves: Vec<(&'static str, Vec<u8>)>,
}

/// The customer of all pictures: angry, wary, with some patience left.
fn customer() -> CustomerState {
    let mut customer = CustomerState::new(16, 7, 48);
    customer.shows_feeling();
    customer
}

fn by_lines(name: &'static str, measure: Measure, curves: &[(&'static str, &[&[Stimulus]])]) -> Picture {
    let temperaments = Temperaments::shipped();
    let temperament = temperaments.get("wounded-loyalist").expect("it is shipped");
    let curve = |lines: &[&[Stimulus]]| {
        let mut state = customer();
        let mut values = vec![measure.of(&state)];
        for line in lines {
            say(temperament, &mut state, line);
            values.push(measure.of(&state));
        }
        values
    };
    let ticks = (0..=curves[0].1.len()).map(|line| line.to_string()).collect();
    let curves = curves.iter().map(|(name, lines)| (*name, curve(lines))).collect();
    Picture { name, measure, ticks, axis: "axis-lines", curves }
}

/// One line of the trainee: what it does, and what happens with it.
fn say(temperament: &Temperament, state: &mut CustomerState, line: &[Stimulus]) {
    let mut acts = Vec::new();
    for stimulus in line {
        state.react(temperament, *stimulus);
        if let Stimulus::Act(act) = stimulus {
            acts.push(*act);
        }
    }
    state.end_turn(ActSet::of(&acts));
}

fn holds() -> Picture {
    let temperaments = Temperaments::shipped();
    let temperament = temperaments.get("wounded-loyalist").expect("it is shipped");
    let seconds: Vec<u32> = (0..=6).map(|step| step * 15).collect();
    let curve = |words: HoldWords| {
        let each = seconds.iter().map(|&lasts_s| {
            let mut state = customer();
            if lasts_s > 0 {
                state.react(temperament, Stimulus::Hold(HoldTime { lasts_s, words }));
            }
            Measure::Patience.of(&state)
        });
        each.collect::<Vec<u8>>()
    };
    let curves = vec![
        ("kept", curve(HoldWords::Promised(120))),
        ("silent", curve(HoldWords::Silent)),
        ("broken", curve(HoldWords::Promised(30))),
    ];
    let ticks = seconds.iter().map(ToString::to_string).collect();
    Picture { name: "hold", measure: Measure::Patience, ticks, axis: "axis-seconds", curves }
}

fn pictures() -> Vec<Picture> {
    use Act::*;
    let act = Stimulus::Act;
    let seen = |kept| Stimulus::PromiseSeen { kept };
    vec![
        by_lines(
            "order",
            Measure::Heat,
            &[
                ("right", &[&[act(Acknowledge)], &[act(Explain)]]),
                ("wrong", &[&[act(Explain)], &[act(Acknowledge)]]),
            ],
        ),
        by_lines(
            "apologies",
            Measure::Heat,
            &[
                ("way", &[&[act(Acknowledge)], &[act(Apologise)], &[act(Own)], &[act(Offer)]]),
                ("sorry", &[&[act(Apologise)], &[act(Apologise)], &[act(Apologise)], &[act(Apologise)]]),
            ],
        ),
        by_lines(
            "sympathy",
            Measure::Trust,
            &[
                (
                    "acting",
                    &[
                        &[act(Acknowledge)],
                        &[act(Own)],
                        &[act(Acknowledge)],
                        &[act(Offer)],
                        &[act(SetExpectation)],
                    ],
                ),
                (
                    "endless",
                    &[
                        &[act(Acknowledge)],
                        &[act(Acknowledge)],
                        &[act(Acknowledge)],
                        &[act(Acknowledge)],
                        &[act(Acknowledge)],
                    ],
                ),
            ],
        ),
        by_lines(
            "promise",
            Measure::Trust,
            &[
                ("kept", &[&[act(Acknowledge)], &[act(Promise)], &[seen(true)]]),
                ("too-much", &[&[act(Acknowledge)], &[act(Overpromise)], &[seen(false)]]),
                ("broken", &[&[act(Acknowledge)], &[act(Promise)], &[seen(false)]]),
            ],
        ),
        holds(),
    ]
}

fn x(step: usize, steps: usize) -> i32 {
    LEFT + 14 + (RIGHT - LEFT - 28) * step as i32 / (steps as i32 - 1).max(1)
}

fn y(notches: u8) -> i32 {
    BOTTOM - (BOTTOM - TOP) * i32::from(notches) / 20
}

fn text(out: &mut String, at: (i32, i32), anchor: &str, size: i32, colour: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"{colour}\">{words}</text>",
        at.0, at.1
    );
}

fn marker(out: &mut String, kind: Marker, at: (i32, i32), colour: &str) {
    let (x, y) = at;
    let _ = match kind {
        Marker::Disc => writeln!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{colour}\"/>"),
        Marker::Square => {
            writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"9\" height=\"9\" fill=\"{colour}\"/>",
                x - 5,
                y - 5
            )
        }
        Marker::Diamond => writeln!(
            out,
            "<path d=\"M{} {y} L{x} {} L{} {y} L{x} {} Z\" fill=\"{colour}\"/>",
            x - 6,
            y - 6,
            x + 6,
            y + 6
        ),
    };
}

/// Words in lines of at most `LABEL` characters.
fn wrapped(words: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        let last = lines.last_mut().expect("a line was begun");
        if !last.is_empty() && last.chars().count() + 1 + word.chars().count() > LABEL {
            lines.push(word.to_owned());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

/// The labels of the curves, each beside the end of its own, none upon another: middle and lines of each.
fn labels(book: &Book, picture: &Picture) -> Vec<(i32, Vec<String>)> {
    let mut order: Vec<usize> = (0..picture.curves.len()).collect();
    let end = |at: usize| *picture.curves[at].1.last().expect("a curve has points");
    order.sort_by_key(|at| std::cmp::Reverse(end(*at)));
    let mut placed = vec![(0, Vec::new()); order.len()];
    let mut free = TOP - LINE;
    for at in order {
        let lines = wrapped(&book.say(&format!("{}-{}", picture.name, picture.curves[at].0), &[]));
        let half = LINE * lines.len() as i32 / 2;
        let middle = y(end(at)).max(free + half);
        free = middle + half + 6;
        placed[at] = (middle, lines);
    }
    placed
}

fn drawn(book: &Book, picture: &Picture) -> String {
    let title = book.say(&format!("picture-{}", picture.name), &[]);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         font-family=\"Inter, system-ui, sans-serif\">\n<title>{title}</title>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"12\" fill=\"{PAPER}\"/>\n"
    );
    for notches in [0, 5, 10, 15, 20] {
        let y = y(notches);
        let _ = writeln!(out, "<path d=\"M{LEFT},{y} L{RIGHT},{y}\" stroke=\"{FAINT}\"/>");
        text(&mut out, (LEFT - 10, y + 5), "end", 13, INK, &notches.to_string());
    }
    text(&mut out, (LEFT - 10, TOP - 16), "start", 13, INK, &book.say(picture.measure.word(), &[]));
    if matches!(picture.measure, Measure::Heat) {
        for above in [9, 14] {
            let y = (y(above) + y(above - 1)) / 2;
            let _ = writeln!(
                out,
                "<path d=\"M{LEFT},{y} L{RIGHT},{y}\" stroke=\"{INK}\" stroke-dasharray=\"1 5\"/>"
            );
        }
        for (band, middle) in [(Band::Calm, 4), (Band::Tense, 11), (Band::Furious, 19)] {
            text(
                &mut out,
                (LEFT + 6, y(middle) + 5),
                "start",
                13,
                INK,
                &book.catalogue.word("band", band.slug()),
            );
        }
    }
    for (step, tick) in picture.ticks.iter().enumerate() {
        text(&mut out, (x(step, picture.ticks.len()), BOTTOM + 20), "middle", 13, INK, tick);
    }
    text(&mut out, ((LEFT + RIGHT) / 2, BOTTOM + 40), "middle", 13, INK, &book.say(picture.axis, &[]));
    for ((_, values), ((middle, lines), (colour, dashes, kind))) in
        picture.curves.iter().zip(labels(book, picture).into_iter().zip(STYLES))
    {
        let at = |(step, value): (usize, &u8)| (x(step, values.len()), y(*value));
        let points: Vec<(i32, i32)> = values.iter().enumerate().map(at).collect();
        let path: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let _ = writeln!(
            out,
            "<path d=\"M{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\"{dashes}/>",
            path.join(" L")
        );
        points.iter().for_each(|point| marker(&mut out, kind, *point, colour));
        let top = middle - LINE * (lines.len() as i32 - 1) / 2 + 5;
        marker(&mut out, kind, (RIGHT + 22, middle), colour);
        for (line, words) in lines.iter().enumerate() {
            text(&mut out, (RIGHT + 36, top + LINE * line as i32), "start", 13, INK, words);
        }
    }
    out + "</svg>\n"
}

#[test]
fn pictures_show_the_model_as_it_is() {
    for book in books() {
        for picture in pictures() {
            let path = book.pages_folder().join("images").join(format!("{}.svg", picture.name));
            hold(&path, &drawn(&book, &picture));
        }
    }
}

/// What the pictures are there to show; if the model ever says otherwise, their chapter has to be written again.
#[test]
fn pictures_show_what_their_chapter_says() {
    let end = |name: &str, curve: &str| {
        let picture = pictures().into_iter().find(|it| it.name == name).expect("a picture");
        let curve = picture.curves.into_iter().find(|it| it.0 == curve).expect("a curve");
        *curve.1.last().expect("a point")
    };
    assert!(end("order", "right") < end("order", "wrong"));
    assert!(end("apologies", "way") < end("apologies", "sorry"));
    assert!(end("sympathy", "acting") > end("sympathy", "endless"));
    assert!(end("promise", "kept") > end("promise", "broken"));
    assert!(end("promise", "broken") > end("promise", "too-much"));
    assert!(end("hold", "kept") > end("hold", "silent") && end("hold", "silent") > end("hold", "broken"));
}
