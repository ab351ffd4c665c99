//! How many paths lead to an end, and how long the shortest and the longest of them take.

use super::classes::Classes;
use super::report::Paths;

/// The paths from one class to the ends that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub paths: Paths,
    /// Milliseconds, and the step by which the shortest goes on.
    pub shortest: (u32, u16),
    /// None where a loop makes it as long as one likes.
    pub longest: Option<(u32, u16)>,
}

const END: Times = Times { paths: Paths::Exactly(1), shortest: (0, 0), longest: Some((0, 0)) };

/// By class, the paths to the ends that are wanted, of steps that may be made; None where none leads there.
pub fn times(
    classes: &Classes,
    wanted: impl Fn(u32) -> bool,
    allowed: impl Fn(u32) -> bool,
) -> Vec<Option<Times>> {
    let mut found: Vec<Option<Times>> = vec![None; classes.list.len()];
    let numbers: Vec<u32> = (0..classes.list.len() as u32).collect();
    let class = |at: u32| &classes.list[at as usize];
    let same_loop =
        |one: &u32, next: &u32| class(*one).on_loop.is_some() && class(*one).on_loop == class(*next).on_loop;
    for group in numbers.chunk_by(same_loop) {
        // Round a loop the shortest way is found after as many rounds as it has classes, at most.
        for _ in 0..group.len() {
            let mut news = false;
            for at in group {
                let here = of_class(classes, *at, &found, &wanted, &allowed);
                news |= here != found[*at as usize];
                found[*at as usize] = here;
            }
            if !news {
                break;
            }
        }
    }
    found
}

fn of_class(
    classes: &Classes,
    at: u32,
    found: &[Option<Times>],
    wanted: &impl Fn(u32) -> bool,
    allowed: &impl Fn(u32) -> bool,
) -> Option<Times> {
    let class = &classes.list[at as usize];
    if class.last.is_some() {
        return wanted(at).then_some(END);
    }
    let mut all: Option<Times> = None;
    for (number, step) in classes.steps(at).iter().enumerate().filter(|(_, step)| allowed(step.deed)) {
        let Some(rest) = found[step.to as usize] else { continue };
        let more = |(ms, _): (u32, u16)| (step.ms.saturating_add(ms), number as u16);
        let (shortest, longest) = (more(rest.shortest), rest.longest.map(more));
        all = Some(match all {
            None => Times { paths: rest.paths, shortest, longest },
            Some(all) => Times {
                paths: add(all.paths, rest.paths),
                shortest: if shortest.0 < all.shortest.0 { shortest } else { all.shortest },
                longest: all
                    .longest
                    .zip(longest)
                    .map(|(one, other)| if other.0 > one.0 { other } else { one }),
            },
        });
    }
    if class.on_loop.is_some() {
        all = all.map(|all| Times { paths: Paths::Endless, longest: None, ..all });
    }
    all
}

fn add(one: Paths, other: Paths) -> Paths {
    match (one, other) {
        (Paths::Endless, _) | (_, Paths::Endless) => Paths::Endless,
        (Paths::Exactly(one), Paths::Exactly(other)) => {
            one.checked_add(other).map_or(Paths::TooMany, Paths::Exactly)
        }
        _ => Paths::TooMany,
    }
}

impl Times {
    /// The steps of the shortest way from a class.
    pub fn shortest_way(classes: &Classes, found: &[Option<Times>], from: u32) -> Vec<u16> {
        follow(classes, from, |at| Some(found[at as usize]?.shortest.1))
    }

    /// The steps of the longest way from a class.
    pub fn longest_way(classes: &Classes, found: &[Option<Times>], from: u32) -> Vec<u16> {
        follow(classes, from, |at| Some(found[at as usize]?.longest?.1))
    }
}

fn follow(classes: &Classes, mut at: u32, next: impl Fn(u32) -> Option<u16>) -> Vec<u16> {
    let mut steps = Vec::new();
    while classes.list[at as usize].last.is_none()
        && let Some(step) = next(at)
    {
        steps.push(step);
        at = classes.steps(at)[usize::from(step)].to;
    }
    steps
}
