//! The ladder as a path: how things stand with each post.

use super::source::Source;
use crate::args;
use crate::msg;
use crate::ui::widgets::ladder::{LadderView, Stand, StationView};

/// How things stand with a post, and how much of what it asks is fulfilled: met, all.
pub fn stand(source: &Source, post: usize) -> (Stand, usize, usize) {
    let standing = source.standing;
    let asks = standing.progress(post);
    let met = asks.iter().filter(|it| it.met).count();
    let stand = if post == standing.post() {
        Stand::Here
    } else if standing.holds(post) {
        Stand::Held
    } else if standing.open().any(|open| open == post) {
        Stand::Open
    } else {
        Stand::Closed
    };
    (stand, met, asks.len())
}

/// One post.
pub fn station(source: &Source, post: usize) -> StationView {
    let (catalogue, words) = (source.catalogue, source.wording());
    let (stand, met, all) = stand(source, post);
    let since = source.standing.promotion(post).map(|won| words.date(source.now, won.at));
    let state = match (stand, since) {
        (Stand::Here, Some(date)) => catalogue.format(msg!("station-here-since"), &args![date = date]),
        (Stand::Here, None) => catalogue.text(msg!("station-here")),
        (Stand::Held, Some(date)) => catalogue.format(msg!("station-since"), &args![date = date]),
        (Stand::Held, None) => catalogue.text(msg!("station-first")),
        (Stand::Open, _) => catalogue.format(msg!("station-open"), &args![met = met, all = all]),
        (Stand::Closed, _) => catalogue.text(msg!("station-closed")),
    };
    let it = &source.standing.ladder.posts[post];
    StationView {
        id: it.id.clone(),
        label: words.post(it),
        state,
        stand,
        after: it.after.clone(),
        part: met as f32 / all.max(1) as f32,
    }
}

/// All of them.
pub fn ladder(source: &Source) -> LadderView {
    let posts = 0..source.standing.ladder.posts.len();
    LadderView { you: source.agent.name.clone(), stations: posts.map(|post| station(source, post)).collect() }
}
