//! The ladder: posts one above the other, and which of them lead where.

use super::super::html::{head, table, text};
use super::super::svg::{self, INK, STRONG, Side, Svg, WIDE};
use super::{Career, figure};
use crate::career::Ladder;
use crate::{args, msg};

/// As many posts as stand beside each other.
const BESIDE: usize = 5;
const GAP: i32 = 10;
/// Room between two rows, for the lines.
const BETWEEN: i32 = 26;
const LINE: i32 = 14;
/// Characters in a line of a box.
const MOST: usize = 18;
const HERE: &str = "fill=\"#fff\" stroke=\"#0e6e6e\" stroke-width=\"4\"";
const WON: &str = "fill=\"#fff\" stroke=\"#0e6e6e\" stroke-width=\"2\"";
const OPEN: &str = "fill=\"#fff\" stroke=\"#4a4a4a\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";
const LATER: &str = "fill=\"#fff\" stroke=\"#767676\" stroke-width=\"1\"";
const WAY: &str = "fill=\"none\" stroke=\"#767676\" stroke-width=\"1\"";

/// How somebody stands to a post.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Here,
    Won,
    Open,
    Later,
}

pub fn section(career: &Career) -> String {
    let (words, posts) = (&career.words, &career.words.ladder.posts);
    let told: Vec<(State, String)> = (0..posts.len()).map(|post| state(career, post)).collect();
    let names: Vec<String> = posts.iter().map(|post| words.post(post)).collect();
    let columns = [msg!("progress-post"), msg!("progress-state")].map(|key| career.text(key));
    let row = |(name, (_, state)): (&String, &(State, String))| vec![name.clone(), state.clone()];
    let rows: Vec<Vec<String>> = names.iter().zip(&told).rev().map(row).collect();
    let title = career.text(msg!("progress-ladder"));
    let about = args![posts = posts.len()];
    let about = words.catalogue.format(msg!("progress-ladder-about"), &about);
    let picture = picture(words.ladder, &names, &told).done("ladder", &title, &about);
    text("h2", &title)
        + &figure(&picture, &table(&career.text(msg!("progress-ladder-caption")), &head(&columns), &rows))
}

fn state(career: &Career, post: usize) -> (State, String) {
    let standing = career.standing;
    let here = post == standing.post();
    let phrase = |slug: &str, args| career.words.catalogue.phrase("post-state", slug, args);
    if let Some(won) = standing.promotion(post) {
        let (state, slug) = if here { (State::Here, "here-won") } else { (State::Won, "won") };
        (state, phrase(slug, &args![date = career.date(won.at)]))
    } else if here {
        (State::Here, phrase("here", &args![]))
    } else if standing.holds(post) {
        (State::Won, phrase("first", &args![]))
    } else if standing.open().any(|open| open == post) {
        let asks = standing.progress(post);
        let met = asks.iter().filter(|ask| ask.met).count();
        (State::Open, phrase("open", &args![met = met, all = asks.len()]))
    } else {
        (State::Later, phrase("later", &args![]))
    }
}

/// The rows of the picture, from below: each post stands above all that lead to it.
fn rows(ladder: &Ladder) -> Vec<Vec<usize>> {
    let mut height: Vec<usize> = Vec::new();
    for post in &ladder.posts {
        // Those before it in the list.
        height.push(post.after.iter().map(|before| height[*before] + 1).max().unwrap_or(0));
    }
    let layers = (0..=height.iter().copied().max().unwrap_or(0))
        .map(|layer| (0..height.len()).filter(|post| height[*post] == layer).collect::<Vec<usize>>());
    layers.flat_map(|layer| layer.chunks(BESIDE).map(<[usize]>::to_vec).collect::<Vec<_>>()).collect()
}

/// A box on the picture.
struct Place {
    post: usize,
    x: i32,
    y: i32,
    height: i32,
}

fn picture(ladder: &Ladder, names: &[String], told: &[(State, String)]) -> Svg {
    let width = (WIDE - GAP * (BESIDE as i32 - 1) - 8) / BESIDE as i32;
    let label = |post: usize| (svg::lines(&names[post], MOST), svg::lines(&told[post].1, MOST));
    let mut places: Vec<Place> = Vec::new();
    let mut top = 4;
    for row in rows(ladder).iter().rev() {
        let lines = |post: &usize| {
            let (name, state) = label(*post);
            name.len() + state.len()
        };
        let height = LINE * row.iter().map(lines).max().unwrap_or(0) as i32 + 14;
        let taken = row.len() as i32 * (width + GAP) - GAP;
        let place = |(at, post): (usize, &usize)| Place {
            post: *post,
            x: (WIDE - taken) / 2 + at as i32 * (width + GAP),
            y: top,
            height,
        };
        places.extend(row.iter().enumerate().map(place));
        top += height + BETWEEN;
    }
    let mut svg = Svg::new(WIDE, top - BETWEEN + 4);
    let of = |post: usize| places.iter().find(|place| place.post == post);
    // Ways first, boxes over them.
    for place in &places {
        for before in ladder.posts[place.post].after.iter().filter_map(|before| of(*before)) {
            let (from, to) =
                ((before.x + width / 2, before.y), (place.x + width / 2, place.y + place.height));
            let bend = to.1 + BETWEEN / 2;
            svg.polyline(&[from, (from.0, bend), (to.0, bend), to], WAY);
        }
    }
    for place in &places {
        let look = match told[place.post].0 {
            State::Here => HERE,
            State::Won => WON,
            State::Open => OPEN,
            State::Later => LATER,
        };
        svg.rect((place.x, place.y), (width, place.height), look);
        let (name, state) = label(place.post);
        let lines = name.iter().map(|line| (line, STRONG)).chain(state.iter().map(|line| (line, INK)));
        for (at, (line, look)) in lines.enumerate() {
            let y = place.y + 6 + LINE * (at as i32 + 1);
            svg.words((place.x + width / 2, y), Side::Middle, &format!("{look} font-size=\"11\""), line);
        }
    }
    svg
}
