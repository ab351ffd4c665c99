//! One thread's part of the walk: every step from some spots, with numbers of its own for what the graph does not know.

use std::ops::Range;

use super::{Draft, Graph, NOTHING, Spot, Step};
use crate::encounter::{
    Event, Listener, Setting, hand_over, look_up, offered, say, say_part, send_parts, step, wrap_up,
};
use crate::explore::forget::Forget;
use crate::explore::intern::{Interner, short_hash};
use crate::explore::picks::Pick;
use crate::grading::tally::Deed;
use crate::scenario::{Handover, ReplyIx, Scenario};

/// Marks a number that a thread gave to something that it did not find in the graph.
pub const NEW: u32 = 1 << 31;

/// What one thread found.
#[derive(Default)]
pub struct Found {
    /// The steps of its spots. Where they lead is known to the graph, or [`NEW`]; their deeds are numbered here.
    pub steps: Vec<Step>,
    /// How many steps each spot has.
    pub counts: Vec<u32>,
    /// Spots that are not in the graph yet. The answers composed in them are, or they are [`NEW`].
    pub news: Interner<Spot>,
    /// How each of them was first come to.
    pub first: Vec<First>,
    pub deeds: Interner<Deed>,
    /// Answers that are not in the graph yet.
    pub drafts: Interner<Draft>,
}

/// How a spot was first come to.
#[derive(Clone, Copy)]
pub struct First {
    /// From which spot, by which of its steps.
    pub from: (u32, u16),
    /// The hash of the new spot, with the draft as it is numbered here.
    pub hash: u32,
}

/// Where a step leads, before that is looked up.
struct Open {
    to: Spot,
    first: First,
}

/// So many are looked up together: the processor fetches what lies far apart in memory side by side.
const TOGETHER: usize = 64;
/// Places for usual deeds, a power of two.
const USUAL: usize = 4096;

/// Walks on from some of the spots.
pub struct Worker<'a> {
    setting: &'a Setting,
    graph: &'a Graph,
    found: Found,
    heard: Heard<'a>,
    /// The steps whose end is still to be looked up.
    open: Vec<Open>,
    /// The number of the last deed that was made of this beat, step and tone: mostly it is the next one's too.
    usual: Vec<u32>,
    /// Time decides more than grades: it has to be kept while an answer is composed.
    runs_on_time: bool,
    first_response: bool,
    forget: &'a Forget,
}

impl<'a> Worker<'a> {
    pub fn new(setting: &'a Setting, graph: &'a Graph) -> Self {
        let scenario = &setting.scenario;
        let mut found = Found::default();
        found.deeds.put(Deed::default());
        Worker {
            setting,
            graph,
            found,
            heard: Heard {
                scenario,
                deed: Deed::default(),
                by_desk: false,
                last: None,
                ms: 0,
                ours_ms: 0,
                own_ms: None,
            },
            open: Vec::with_capacity(TOGETHER),
            usual: vec![NOTHING; USUAL],
            runs_on_time: scenario.queue.is_some() || !scenario.timers.is_empty(),
            first_response: scenario.first_response_s.is_some(),
            forget: &graph.forget,
        }
    }

    /// Makes every step from these spots.
    pub fn walk(mut self, range: Range<usize>) -> Found {
        // Room for what there is in most scenarios: to grow costs a copy.
        self.found.steps.reserve(6 * range.len());
        self.found.counts.reserve(range.len());
        self.found.first.reserve(range.len());
        self.found.news = Interner::with_room(range.len());
        let mut found = Vec::new();
        for number in range {
            let spot = self.graph.spots[number as u32];
            self.graph.pick(self.setting, &spot, &mut found);
            for (at, pick) in found.iter().enumerate() {
                self.step(&spot, (number as u32, at as u16), *pick);
                if self.open.len() == TOGETHER {
                    self.look_up();
                }
            }
            self.found.counts.push(found.len() as u32);
        }
        self.look_up();
        self.found
    }

    /// Looks up where the last steps lead.
    fn look_up(&mut self) {
        let known = &self.graph.spots;
        // Two rounds of guesses that are mostly right, each of reads that do not wait for one another.
        let mut guesses = [None; TOGETHER];
        for (guess, open) in guesses.iter_mut().zip(&self.open) {
            *guess = known.likely(open.first.hash);
        }
        for (guess, open) in guesses.iter_mut().zip(&self.open) {
            *guess = guess.filter(|guess| known[*guess] == open.to);
        }
        let begin = self.found.steps.len() - self.open.len();
        let steps = &mut self.found.steps[begin..];
        for ((step, open), guess) in steps.iter_mut().zip(self.open.drain(..)).zip(guesses) {
            step.to = match guess.or_else(|| known.get_hashed(open.first.hash, &open.to)) {
                Some(number) => number,
                None => {
                    let (number, new) = self.found.news.put_hashed(open.first.hash, open.to);
                    if new {
                        self.found.first.push(open.first);
                    }
                    number | NEW
                }
            };
        }
    }

    fn step(&mut self, spot: &Spot, from: (u32, u16), pick: Pick) {
        // Copied whole and changed in its place: to put it together from its fields takes longer.
        let mut to = *spot;
        let state = &mut to.state;
        let (setting, heard) = (self.setting, &mut self.heard);
        let draft = &self.graph.drafts[spot.draft];
        heard.begin(spot, draft, matches!(pick, Pick::HandOver { .. }));
        match pick {
            Pick::Say(reply) => say(setting, state, reply, heard),
            Pick::Part(reply) => say_part(setting, state, reply, heard),
            Pick::Send => {
                let parts: Vec<ReplyIx> = draft.deed.said.parts.iter().map(|part| part.reply).collect();
                send_parts(setting, state, &parts, draft.spent_ms, heard);
            }
            Pick::LookUp(article) => look_up(setting, state, article, heard),
            Pick::HandOver { to, warm } => {
                let how = if warm { Handover::Warm } else { Handover::Cold };
                hand_over(setting, state, to, how, heard);
            }
            Pick::WrapUp { full } => wrap_up(setting, state, full, heard),
            pick @ (Pick::Wait(_) | Pick::Mute(_) | Pick::CallBack { .. }) => {
                if let Some(made) = pick.made(&setting.scenario, &spot.state, &[]) {
                    // What is refused changes nothing: none of these are.
                    let _ = step(setting, state, &made, heard);
                }
            }
        }
        let (ms, own_ms) = (heard.ms, heard.own_ms.unwrap_or(heard.ours_ms));
        let own_ms = match pick {
            _ if !self.first_response => 0,
            Pick::Send => 0,
            Pick::Part(_) => own_ms + draft.tail_ms,
            _ => own_ms,
        };
        let deed = if let Pick::Part(reply) = pick {
            to.draft = self.draft(spot, reply);
            NOTHING
        } else {
            self.forget.forget(&mut to.state);
            to.draft = 0;
            self.deed(from.1)
        };
        self.open.push(Open { to, first: First { from, hash: short_hash(&to) } });
        self.found.steps.push(Step { to: NEW, deed, ms, own_ms });
    }

    /// The number of the answer with the part that was just written.
    fn draft(&mut self, spot: &Spot, reply: ReplyIx) -> u32 {
        let (before, heard) = (&self.graph.drafts[spot.draft], &self.heard);
        let mut draft = Draft { deed: heard.deed.clone(), ..*before };
        if !spot.composes() {
            let offered = offered(&self.setting.scenario, &spot.state);
            draft.left = offered.fold(0, |left, (index, _)| left | 1 << index.0);
        }
        draft.left &= !(1 << reply.0);
        if self.runs_on_time {
            draft.spent_ms += heard.ms;
        }
        if self.first_response {
            draft.tail_ms = heard.ms - heard.own_ms.unwrap_or(heard.ours_ms);
        }
        let hash = short_hash(&draft);
        let known = self.graph.drafts.get_hashed(hash, &draft);
        known.unwrap_or_else(|| self.found.drafts.put_hashed(hash, draft).0 | NEW)
    }

    /// The number of what was heard of a step, the one of this number from its spot.
    fn deed(&mut self, at: u16) -> u32 {
        let deed = &self.heard.deed;
        let beat = deed.beat.map_or(0, |beat| 1 + usize::from(beat.0));
        let tone = deed.band.map_or(0, |band| 1 + band as usize);
        let usual = &mut self.usual[(beat * 64 + usize::from(at) * 4 + tone) % USUAL];
        if self.found.deeds[*usual] != *deed {
            *usual = self.found.deeds.put_ref(deed);
        }
        *usual
    }
}

/// What counts of a step, heard while it is made.
struct Heard<'s> {
    scenario: &'s Scenario,
    /// What it was to a grader. Kept from step to step, so that none is made anew.
    deed: Deed,
    /// Of the deed, the part that is spoken of.
    last: Option<usize>,
    by_desk: bool,
    /// Milliseconds of it; of these, the trainee's; and the trainee's until the last line of theirs.
    ms: u32,
    ours_ms: u32,
    own_ms: Option<u32>,
}

impl Heard<'_> {
    /// Begins a step.
    fn begin(&mut self, spot: &Spot, draft: &Draft, by_desk: bool) {
        if spot.composes() {
            self.deed.clone_from(&draft.deed);
        } else {
            self.deed.begin(Some(spot.state.phase));
        }
        (self.last, self.by_desk) = (self.deed.last(), by_desk);
        (self.ms, self.ours_ms, self.own_ms) = (0, 0, None);
    }
}

impl Listener for Heard<'_> {
    #[inline(always)]
    fn hear(&mut self, event: Event) {
        self.deed.hear(self.scenario, self.by_desk, &mut self.last, &event);
        let ms = event.ms();
        self.ms = self.ms.saturating_add(ms);
        if !matches!(event, Event::CustomerSaid { .. }) {
            self.ours_ms = self.ours_ms.saturating_add(ms);
        }
        if matches!(event, Event::AgentSaid { .. }) {
            self.own_ms = Some(self.ours_ms);
        }
    }
}
