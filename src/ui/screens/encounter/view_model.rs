//! The contact under way: the customer, what was said, and what may be said now.

use crate::args;
use crate::encounter::{Encounter, Event, Mood, Phase, Turn};
use crate::grading::HandleTimes;
use crate::l10n::{Catalogue, Locale};
use crate::msg;
use crate::scenario::{Agent, Band, ReplyIx, Scenario, TextKey};
use crate::ui::action::Screen;
use crate::ui::preferences::Preferences;
use crate::ui::screens::parts::help;
use crate::ui::screens::settings::languages;
use crate::ui::widgets::bubble::{LineView, Speaker};
use crate::ui::widgets::clock::ClockView;
use crate::ui::widgets::face;
use crate::ui::widgets::gauge::{GaugeView, Kind, Trend};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::stage::StageView;
use crate::ui::words::{said, signed, words};

/// Promised times that a hold is offered with, in seconds.
const PROMISES_S: [u32; 3] = [30, 60, 120];

words! {
    /// The fixed words of this screen.
    EncounterWords {
        hold = msg!("encounter-hold"),
        resume = msg!("encounter-resume"),
        leave = msg!("encounter-leave"),
        leave_title = msg!("encounter-leave-title"),
        leave_text = msg!("encounter-leave-text"),
        stay = msg!("encounter-stay"),
        back = msg!("encounter-back"),
        record = msg!("encounter-record"),
        policy = msg!("encounter-policy"),
        briefing = msg!("library-briefing"),
        answer = msg!("encounter-answer"),
        hold_title = msg!("encounter-hold-title"),
        hold_silent = msg!("encounter-hold-silent"),
        on_hold = msg!("encounter-on-hold"),
        after_call = msg!("encounter-after-call"),
        after_call_text = msg!("encounter-after-call-text"),
        wrap_up = msg!("encounter-wrap-up"),
        debrief = msg!("encounter-to-debrief"),
        mood_hidden = msg!("encounter-mood-hidden"),
        typing = msg!("encounter-typing"),
        keys = msg!("nav-keys"),
    }
}

/// What the encounter itself does not know: real time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// Real milliseconds since the customer's last word.
    pub thinking_ms: u32,
    /// The customer's last line is still being said.
    pub speaking: bool,
    /// On hold for so many seconds, and what was promised.
    pub hold: Option<(u32, Option<u32>)>,
}

/// What can be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    Answering,
    /// How long, and what was promised; whether the promise is broken.
    OnHold {
        waited: String,
        late: bool,
    },
    AfterCall,
    Over,
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct EncounterView {
    pub help: HelpView,
    pub words: EncounterWords,
    pub customer: String,
    /// "Telecom · Phone".
    pub about: String,
    pub face: StageView,
    pub mood: face::Mood,
    /// None where the mood is hidden.
    pub gauges: Option<[GaugeView; 3]>,
    pub clock: ClockView,
    pub lines: Vec<LineView>,
    pub briefing: String,
    pub record: Vec<(String, String)>,
    pub policy: Vec<String>,
    /// What may be said, in the order of the number keys.
    pub replies: Vec<(ReplyIx, String)>,
    /// The other languages, each by its own name.
    pub languages: Vec<(Locale, String)>,
    /// Promised seconds, and the words for it.
    pub holds: Vec<(Option<u32>, String)>,
    pub stage: Stage,
}

impl EncounterView {
    pub fn new(
        encounter: &Encounter,
        live: Live,
        preferences: &Preferences,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let scenario = encounter.scenario();
        let text = |key: &TextKey| said(scenario, key, agent, catalogue);
        let words = EncounterWords::new(catalogue);
        let stage = match encounter.state().phase {
            Phase::Talking(_) => match live.hold {
                Some((waited_s, promised_s)) => Stage::OnHold {
                    waited: hold_words(waited_s, promised_s, catalogue),
                    late: promised_s.is_some_and(|promised| waited_s > promised),
                },
                None => Stage::Answering,
            },
            Phase::AfterCall(_) => Stage::AfterCall,
            Phase::Closed(_) => Stage::Over,
        };
        let turns = &encounter.transcript().turns;
        let mood = encounter.transcript().last_mood();
        let before = match turns.as_slice() {
            [.., before, _] => before.mood,
            _ => encounter.transcript().first_mood,
        };
        let away = stage != Stage::Answering;
        let holds = std::iter::once((None, words.hold_silent.clone()))
            .chain(PROMISES_S.map(|promised| {
                let time = catalogue.duration(promised);
                (Some(promised), catalogue.format(msg!("encounter-hold-promised"), &args![time = time]))
            }))
            .collect();
        EncounterView {
            help: help(Screen::Encounter, catalogue),
            customer: scenario.customer.name.clone(),
            about: format!(
                "{} · {}",
                catalogue.word("sector", scenario.sector.slug()),
                catalogue.word("channel", scenario.channel.slug())
            ),
            face: StageView {
                portrait: scenario.customer.portrait,
                channel: scenario.channel,
                name: face_name(scenario, mood, preferences, catalogue),
                speaking: live.speaking,
                away,
            },
            mood: mood.into(),
            gauges: (!preferences.hide_mood).then(|| gauges(mood, before, catalogue)),
            clock: clock(encounter, live, catalogue),
            lines: lines(scenario, turns, encounter.transcript().first_mood, preferences, agent, catalogue),
            briefing: text(&scenario.briefing),
            record: scenario.record.iter().map(|entry| (text(&entry.label), text(&entry.value))).collect(),
            policy: scenario.policy.iter().map(text).collect(),
            replies: encounter.offered().map(|(ix, reply)| (ix, text(&reply.says.key))).collect(),
            languages: languages().into_iter().filter(|(locale, _)| locale != catalogue.locale()).collect(),
            holds,
            stage,
            words,
        }
    }
}

impl From<Mood> for face::Mood {
    fn from(mood: Mood) -> Self {
        face::Mood {
            heat: f32::from(mood.heat),
            trust: f32::from(mood.trust),
            patience: f32::from(mood.patience),
        }
    }
}

fn hold_words(waited_s: u32, promised_s: Option<u32>, catalogue: &Catalogue) -> String {
    let waited = catalogue.clock(waited_s);
    match promised_s {
        None => catalogue.format(msg!("encounter-waited"), &args![waited = waited]),
        Some(promised) => {
            let promised = catalogue.clock(promised);
            catalogue.format(msg!("encounter-waited-of"), &args![waited = waited, promised = promised])
        }
    }
}

fn face_name(scenario: &Scenario, mood: Mood, preferences: &Preferences, catalogue: &Catalogue) -> String {
    let name = &scenario.customer.name;
    if preferences.hide_mood {
        return name.clone();
    }
    format!("{name}, {}", catalogue.word("band", Band::of(mood.heat).slug()))
}

fn gauges(mood: Mood, before: Mood, catalogue: &Catalogue) -> [GaugeView; 3] {
    let gauge = |kind, key, value: u8, before: u8| {
        let trend = match value.cmp(&before) {
            std::cmp::Ordering::Less => Trend::Falling,
            std::cmp::Ordering::Equal => Trend::Steady,
            std::cmp::Ordering::Greater => Trend::Rising,
        };
        let label = catalogue.text(key);
        let way = catalogue.text(match trend {
            Trend::Steady => msg!("trend-steady"),
            Trend::Rising => msg!("trend-rising"),
            Trend::Falling => msg!("trend-falling"),
        });
        let name = catalogue.format(msg!("gauge-name"), &args![label = &label, value = value, trend = way]);
        GaugeView { kind, label, value, trend, name }
    };
    [
        gauge(Kind::Heat, msg!("heat"), mood.heat, before.heat),
        gauge(Kind::Trust, msg!("trust"), mood.trust, before.trust),
        gauge(Kind::Patience, msg!("patience"), mood.patience, before.patience),
    ]
}

fn clock(encounter: &Encounter, live: Live, catalogue: &Catalogue) -> ClockView {
    let so_far = HandleTimes::of(encounter.transcript().events().map(|(_, event)| event)).total_ms();
    let thinking = if encounter.is_over() { 0 } else { encounter.pace().thinking(live.thinking_ms) };
    let held = live.hold.map_or(0, |(waited_s, _)| waited_s * 1000);
    let elapsed_s = so_far.saturating_add(thinking).saturating_add(held) / 1000;
    let times = encounter.scenario().handle_time;
    let (elapsed, target) = (catalogue.clock(elapsed_s), catalogue.clock(times.target_s));
    ClockView {
        elapsed_s,
        target_s: times.target_s,
        limit_s: times.limit_s,
        name: catalogue.format(msg!("clock-name"), &args![time = &elapsed, target = &target]),
        target: format!("/ {target}"),
        elapsed,
    }
}

/// Who says a line, for whoever hears it read out: "Nadia Berger: ".
pub(in crate::ui) fn customer_name(scenario: &Scenario, catalogue: &Catalogue) -> String {
    catalogue.format(msg!("encounter-customer"), &args![name = &scenario.customer.name])
}

/// The conversation so far.
fn lines(
    scenario: &Scenario,
    turns: &[Turn],
    first_mood: Mood,
    preferences: &Preferences,
    agent: &Agent,
    catalogue: &Catalogue,
) -> Vec<LineView> {
    let mut lines = Vec::new();
    let mut before = first_mood;
    for turn in turns {
        let moved = (preferences.coaching && !preferences.hide_mood && turn.made.is_some())
            .then(|| change(before, turn.mood, catalogue));
        for event in &turn.events {
            if let Some((speaker, text)) = line(scenario, event, agent, catalogue) {
                let name = match speaker {
                    Speaker::Customer => customer_name(scenario, catalogue),
                    Speaker::You => catalogue.text(msg!("encounter-you")),
                    Speaker::Note => String::new(),
                };
                let change = if speaker == Speaker::You { moved.clone() } else { None };
                lines.push(LineView { speaker, name, text, change });
            }
        }
        before = turn.mood;
    }
    lines
}

/// What an event is in the conversation: a line, a note, or nothing that is seen.
pub(in crate::ui) fn line(
    scenario: &Scenario,
    event: &Event,
    agent: &Agent,
    catalogue: &Catalogue,
) -> Option<(Speaker, String)> {
    let name = &scenario.customer.name;
    Some(match event {
        Event::AgentSaid { beat, reply, .. } => {
            let key = &scenario.beats[beat.at()].replies[reply.at()].says.key;
            (Speaker::You, said(scenario, key, agent, catalogue))
        }
        Event::CustomerSaid { speech, band, .. } => {
            (Speaker::Customer, said(scenario, &speech.line(scenario, *band).key, agent, catalogue))
        }
        Event::Held { ms, promised_s, .. } => {
            let waited = catalogue.duration(ms / 1000);
            let text = match promised_s {
                None => catalogue.format(msg!("note-held-silently"), &args![waited = waited]),
                Some(promised) => {
                    let promised = catalogue.duration(*promised);
                    catalogue.format(msg!("note-held"), &args![waited = waited, promised = promised])
                }
            };
            (Speaker::Note, text)
        }
        Event::Worked { ms } => {
            let time = catalogue.duration(ms / 1000);
            (Speaker::Note, catalogue.format(msg!("note-worked"), &args![time = time]))
        }
        Event::SupervisorDemanded => {
            (Speaker::Note, catalogue.format(msg!("note-supervisor"), &args![name = name]))
        }
        Event::Ended { left: true, .. } => {
            (Speaker::Note, catalogue.format(msg!("note-left"), &args![name = name]))
        }
        _ => return None,
    })
}

/// How one turn moved the customer: "Heat −2 · Trust +1".
pub(in crate::ui) fn change(before: Mood, after: Mood, catalogue: &Catalogue) -> String {
    let parts: Vec<String> = [
        (msg!("heat"), before.heat, after.heat),
        (msg!("trust"), before.trust, after.trust),
        (msg!("patience"), before.patience, after.patience),
    ]
    .into_iter()
    .filter(|(_, before, after)| before != after)
    .map(|(key, before, after)| {
        let moved = i64::from(after) - i64::from(before);
        format!("{} {}", catalogue.text(key), signed(moved, catalogue))
    })
    .collect();
    if parts.is_empty() { catalogue.text(msg!("note-unmoved")) } else { parts.join(" · ") }
}
