//! What can be done at the desk now: for a person who asks with `?`, and for programs.

use super::words::Words;
use crate::cli::console::{Console, FAINT, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::{CallbackState, Desk, Encounter, Phase, rules};
use crate::l10n::{Args, Key};
use crate::scenario::{NeedIx, NeedState};
use crate::{args, msg};

/// One kind of move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Say,
    Send,
    Hold,
    Mute,
    Wait,
    LookUp,
    Transfer,
    CallBack,
    WrapUp,
}

impl Tool {
    /// The word that its moves begin with.
    pub fn slug(self) -> &'static str {
        match self {
            Tool::Say => "say",
            Tool::Send => "send",
            Tool::Hold => "hold",
            Tool::Mute => "mute",
            Tool::Wait => "wait",
            Tool::LookUp => "look-up",
            Tool::Transfer => "transfer",
            Tool::CallBack => "call-back",
            Tool::WrapUp => "wrap-up",
        }
    }
}

/// The kinds of move that are possible now.
pub fn at_hand(encounter: &Encounter) -> Vec<Tool> {
    let scenario = encounter.scenario();
    match encounter.state().phase {
        Phase::Closed(_) => Vec::new(),
        Phase::AfterCall(_) if promised_min(encounter).is_some() => vec![Tool::CallBack, Tool::WrapUp],
        Phase::AfterCall(_) => vec![Tool::WrapUp],
        Phase::Talking(_) => {
            let channel = rules(scenario.channel);
            let tools = [
                (Tool::Say, !is_composed(encounter)),
                (Tool::Send, is_composed(encounter)),
                (Tool::Hold, channel.hold),
                (Tool::Mute, channel.hold),
                (Tool::Wait, channel.silence.is_some()),
                (Tool::LookUp, !scenario.knowledge.is_empty()),
                (Tool::Transfer, !scenario.escalation.is_empty()),
            ];
            tools.into_iter().filter_map(|(tool, is)| is.then_some(tool)).collect()
        }
    }
}

/// Whether the answer is composed of parts here.
pub fn is_composed(encounter: &Encounter) -> bool {
    matches!(encounter.state().phase, Phase::Talking(at) if encounter.scenario().beats[at.at()].answer.is_some())
}

/// Whether the case is being written up and that leaves something to decide: a code, a note, a promised callback.
pub fn is_writing_choice(encounter: &Encounter) -> bool {
    !encounter.scenario().dispositions.is_empty() || promised_min(encounter).is_some()
}

/// The needs that the customer has voiced: what can be told to the next person, and noted.
pub fn voiced(encounter: &Encounter) -> impl Iterator<Item = NeedIx> {
    let needs = (0..encounter.scenario().needs.len()).map(|index| NeedIx(index as u16));
    needs.filter(|need| encounter.state().needs.get(*need) >= NeedState::Voiced)
}

/// Within how many minutes a callback is promised and still to be held.
fn promised_min(encounter: &Encounter) -> Option<u32> {
    match encounter.state().callback {
        CallbackState::Promised(callback) => Some(encounter.scenario().callbacks[callback.at()].within_min),
        _ => None,
    }
}

/// Prints every move that is possible now, with an example and what it does, and the lists that it chooses from.
pub fn show(console: &mut Console, words: &Words, desk: &Desk, at: usize) -> Result<(), Failure> {
    let encounter = &desk.seats()[at].encounter;
    let tools = at_hand(encounter);
    let mut rows: Vec<(String, String)> = Vec::new();
    for tool in &tools {
        let forms = forms(*tool, console, encounter).into_iter();
        rows.extend(forms.map(|(form, key, args)| (form, console.text(key, &args))));
    }
    if desk.seats().len() > 1 {
        rows.push((
            format!("chat {}", if at == 0 { 2 } else { 1 }),
            console.text(msg!("play-move-chat"), &args![]),
        ));
    }
    rows.push(("q".to_owned(), console.text(msg!("play-move-leave"), &args![])));
    let widest = rows.iter().map(|(form, _)| form.chars().count()).max().unwrap_or(0);
    for (form, does) in &rows {
        console.line(&wrap(&format!("  {form:widest$}  "), does))?;
    }
    if tools.contains(&Tool::LookUp) {
        articles(console, words, "")?;
    }
    if tools.contains(&Tool::WrapUp) {
        codes(console, words)?;
    }
    if tools.contains(&Tool::Transfer) || tools.contains(&Tool::WrapUp) {
        needs(console, words, encounter)?;
    }
    Ok(())
}

/// A tool's moves: an example, and what it does.
fn forms(tool: Tool, console: &Console, encounter: &Encounter) -> Vec<(String, Key, Args)> {
    let scenario = encounter.scenario();
    let first = encounter.offered().next().map(|(_, reply)| reply.id.clone()).unwrap_or_default();
    let one = |form: String, key: Key| (form, key, args![]);
    let lasting = |form: &str, key: Key| (form.to_owned(), key, args![seconds = 45]);
    let needs: Vec<&str> = voiced(encounter).map(|need| scenario.needs[need.at()].id.as_str()).collect();
    let needs = needs.join(" ");
    match tool {
        Tool::Say => vec![
            one("1".to_owned(), msg!("play-move-number")),
            one(format!("say {first}"), msg!("play-move-say")),
        ],
        Tool::Send => {
            let parts = (1..=encounter.offered().count().min(3)).rev().map(|part| part.to_string());
            vec![one(format!("send {}", parts.collect::<Vec<_>>().join(" ")), msg!("play-move-send"))]
        }
        Tool::Hold => vec![
            lasting("hold 45", msg!("play-move-hold")),
            lasting("hold 45 explained", msg!("play-move-hold-explained")),
            ("hold 45 promised 60".to_owned(), msg!("play-move-hold-promised"), args![seconds = 60]),
        ],
        Tool::Mute => vec![lasting("mute 45", msg!("play-move-mute"))],
        Tool::Wait => vec![lasting("wait 45", msg!("play-move-wait"))],
        Tool::LookUp => vec![one("look-up 1".to_owned(), msg!("play-move-look-up"))],
        Tool::Transfer => {
            let levels = scenario.escalation.iter().flat_map(|escalation| {
                let slug = escalation.level.slug();
                let to = console.catalogue.word("level", slug);
                let warm = format!("transfer {slug} warm {needs}").trim_end().to_owned();
                [
                    (format!("transfer {slug} cold"), msg!("play-move-transfer-cold"), args![to = &to]),
                    (warm, msg!("play-move-transfer-warm"), args![to = &to]),
                ]
            });
            levels.collect()
        }
        Tool::CallBack => {
            let within = promised_min(encounter).unwrap_or_default();
            vec![(format!("call-back {within}"), msg!("play-move-call-back"), args![minutes = within])]
        }
        Tool::WrapUp => {
            let code = scenario.dispositions.first().map(|code| format!(" code {}", code.id));
            let note = if needs.is_empty() { String::new() } else { format!(" note {needs}") };
            let full = format!("wrap-up{}{note}", code.unwrap_or_default());
            vec![
                one("wrap-up".to_owned(), msg!("play-move-wrap-up")),
                one(full, msg!("play-move-wrap-up-code")),
            ]
        }
    }
}

/// Prints the articles in which these words stand; all for none.
pub fn articles(console: &mut Console, words: &Words, sought: &str) -> Result<(), Failure> {
    let sought: Vec<String> = sought.split_whitespace().map(str::to_lowercase).collect();
    let rows = words.scenario.knowledge.iter().enumerate().filter_map(|(index, article)| {
        let title = words.text(&article.title);
        let all = format!("{} {title} {}", article.id, words.text(&article.text)).to_lowercase();
        sought.iter().all(|word| all.contains(word)).then_some((index, article.id.as_str(), title))
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return console.line(&console.text(msg!("play-no-article"), &args![sought = sought.join(" ")]));
    }
    list(console, msg!("play-articles"), rows.into_iter())
}

/// Prints the codes of the after-call work.
pub fn codes(console: &mut Console, words: &Words) -> Result<(), Failure> {
    let codes = words.scenario.dispositions.iter().enumerate();
    list(console, msg!("play-codes"), codes.map(|(at, code)| (at, code.id.as_str(), words.text(&code.label))))
}

/// Prints what the customer has voiced.
pub fn needs(console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure> {
    let rows = voiced(encounter).enumerate();
    let row =
        |(at, need): (usize, NeedIx)| (at, words.scenario.needs[need.at()].id.as_str(), words.need(need));
    list(console, msg!("play-voiced"), rows.map(row))
}

/// A numbered list under its heading; nothing for an empty one.
fn list<'a>(
    console: &mut Console,
    heading: Key,
    rows: impl Iterator<Item = (usize, &'a str, String)>,
) -> Result<(), Failure> {
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    console.line(&styled(FAINT, &console.text(heading, &args![])))?;
    let widest = rows.iter().map(|(_, id, _)| id.chars().count()).max().unwrap_or(0);
    for (index, id, label) in rows {
        console.line(&wrap(&format!("  {}  {id:widest$}  ", index + 1), &label))?;
    }
    Ok(())
}
