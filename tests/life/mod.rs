//! Somebody who works through the shipped packs, as the career advises, and plays as well as they can by then.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};

use aplomb::career::{Ask, Exercise, Ladder, Standing, help, history};
use aplomb::encounter::{Desk, Header, Temperaments};
use aplomb::explore::{Player, play};
use aplomb::grading::grade;
use aplomb::records::{Start, Summary, VERSION};
use aplomb::scenario::{Library, Scenario};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A finished attempt as it is kept.
pub type Record = (Start, Summary);

/// 5 January 2026, eight in the morning.
const FIRST_DAY: i64 = 1_767_600_000;
/// Three contacts a day, an hour apart.
const A_DAY: usize = 3;
/// How somebody plays who cannot do better yet.
const BEGINNERS: [Player; 5] =
    [Player::Random, Player::ScriptFollower, Player::Empath, Player::Solver, Player::AlwaysFirst];

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);
static TEMPERAMENTS: LazyLock<Temperaments> = LazyLock::new(Temperaments::shipped);
/// What a way to play comes to: each is played once, whoever lives.
static KNOWN: Mutex<BTreeMap<(String, Player), Option<Summary>>> = Mutex::new(BTreeMap::new());

/// What to do next.
enum Advice {
    Play(Arc<Scenario>),
    /// An interview, or a contact to score, by its id: it goes as well as a contact would.
    Other(String),
    Top,
}

pub struct Life<'a> {
    ladder: &'a Ladder,
    chance: ChaCha8Rng,
    records: Vec<Record>,
}

impl<'a> Life<'a> {
    pub fn new(ladder: &'a Ladder, seed: u64) -> Life<'a> {
        Life { ladder, chance: ChaCha8Rng::seed_from_u64(seed), records: Vec::new() }
    }

    /// Lives until the top of the ladder, or for so many attempts; `skill` is the chance, in percent, to play a contact
    /// as well as it can be played. Returns the number of attempts.
    pub fn live(&mut self, longest: usize, skill: impl Fn(usize) -> usize) -> usize {
        for step in 0..longest {
            let good = (self.chance.next_u32() % 100) < skill(step) as u32;
            let beginner = BEGINNERS[self.chance.next_u32() as usize % BEGINNERS.len()];
            match self.advised() {
                Advice::Top => return step,
                Advice::Play(scenario) => {
                    self.attempt(step, &scenario, if good { Player::Best } else { beginner });
                }
                Advice::Other(id) => {
                    self.keep(step, id, Summary { passed: good, ..Summary::default() });
                }
            }
        }
        longest
    }

    pub fn records(self) -> Vec<Record> {
        self.records
    }

    /// What helps most with the first thing that the next post asks and that is not there.
    fn advised(&self) -> Advice {
        let entries = history(self.records.iter().map(|(start, summary)| (start, summary)));
        let standing = Standing::of(self.ladder, &entries, &[]);
        if standing.post() + 1 == self.ladder.posts.len() {
            return Advice::Top;
        }
        let next = standing.next().expect("there is a post above");
        let progress = standing.progress(next);
        let open = || progress.iter().filter(|it| !it.met);
        match open().find_map(|it| help(it.ask, &LIBRARY, &standing)) {
            Some(Exercise::Contact(scenario)) => return Advice::Play(Arc::clone(scenario)),
            Some(other) => return Advice::Other(other.id().to_owned()),
            None => {}
        }
        // Of a pack that is not among the shipped ones.
        let mut interviews = open().filter_map(|it| match it.ask {
            Ask::Interview { of } => Some(of.clone()),
            _ => None,
        });
        let pack = interviews.next().expect("contacts help with everything else");
        Advice::Other(format!("{pack}/any"))
    }

    /// One attempt.
    fn attempt(&mut self, step: usize, scenario: &Arc<Scenario>, player: Player) {
        let mut known = KNOWN.lock().expect("nobody failed while playing");
        let played =
            known.entry((scenario.id.clone(), player)).or_insert_with(|| played(scenario, player)).clone();
        drop(known);
        // Somebody who goes round in circles gives up: nothing is graded.
        if let Some(summary) = played {
            self.keep(step, scenario.id.clone(), summary);
        }
    }

    fn keep(&mut self, step: usize, scenario: String, summary: Summary) {
        let started_at = FIRST_DAY + (step / A_DAY * 86_400 + step % A_DAY * 3_600) as i64;
        let encounter = Header { scenario, ..Header::default() };
        let start = Start {
            aplomb_attempt: VERSION,
            id: format!("{step:04}"),
            encounter,
            from: None,
            agent: "Zoé".to_owned(),
            language: "fr".to_owned(),
            started_at,
        };
        self.records.push((start, Summary { finished_at: started_at + 600, ..summary }));
    }
}

/// A contact played this way, then replayed from its moves at a desk, as a record is, and graded.
fn played(scenario: &Arc<Scenario>, player: Player) -> Option<Summary> {
    let rubric = LIBRARY.rubric(&scenario.id);
    let (encounter, _) = play(player, scenario, &TEMPERAMENTS, &rubric, 1)?;
    let transcript = encounter.transcript();
    let moves: Vec<_> = transcript.moves().map(|made| (0, made.clone())).collect();
    let arrivals = vec![(Arc::clone(scenario), 0)];
    let (desk, refused) = Desk::replay(arrivals, &TEMPERAMENTS, &transcript.header, &moves)?;
    assert!(refused.is_none(), "{}: what was played is played again", scenario.id);
    let card = grade(scenario, desk.first().transcript(), &rubric);
    Summary::of(&desk, &[card], 0)
}
