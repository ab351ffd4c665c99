//! What a person can be told who asks what to do: moves, articles, codes, needs.

use super::tools::{Tool, at_hand, promised_min, voiced};
use super::words::Words;
use crate::cli::console::{FAINT, styled};
use crate::cli::wrap::wrap;
use crate::encounter::{Desk, Encounter};
use crate::l10n::{Args, Catalogue, Key};
use crate::{args, msg};

/// Every move that is possible now, with an example and what it does, and the lists that it chooses from: lines for
/// whoever asks with `?`.
pub fn moves(catalogue: &Catalogue, words: &Words, desk: &Desk, at: usize) -> Vec<String> {
    let encounter = &desk.seats()[at].encounter;
    let tools = at_hand(encounter);
    let mut rows: Vec<(String, String)> = Vec::new();
    for tool in &tools {
        let forms = forms(*tool, catalogue, encounter).into_iter();
        rows.extend(forms.map(|(form, key, args)| (form, catalogue.format(key, &args))));
    }
    if desk.seats().len() > 1 {
        let other = if at == 0 { 2 } else { 1 };
        rows.push((format!("chat {other}"), catalogue.text(msg!("play-move-chat"))));
    }
    rows.push(("q".to_owned(), catalogue.text(msg!("play-move-leave"))));
    let widest = rows.iter().map(|(form, _)| form.chars().count()).max().unwrap_or(0);
    let mut lines: Vec<String> =
        rows.iter().map(|(form, does)| wrap(&format!("  {form:widest$}  "), does)).collect();
    if tools.contains(&Tool::LookUp) {
        lines.extend(articles(catalogue, words, ""));
    }
    if tools.contains(&Tool::WrapUp) {
        lines.extend(codes(catalogue, words));
    }
    if tools.contains(&Tool::Transfer) || tools.contains(&Tool::WrapUp) {
        lines.extend(needs(catalogue, words, encounter));
    }
    lines
}

/// A tool's moves: an example, and what it does.
fn forms(tool: Tool, catalogue: &Catalogue, encounter: &Encounter) -> Vec<(String, Key, Args)> {
    let scenario = encounter.scenario();
    let first = encounter.offered().next().map(|(_, reply)| reply.id.clone()).unwrap_or_default();
    let one = |form: String, key: Key| (form, key, args![]);
    let lasting = |form: &str, key: Key| (form.to_owned(), key, args![seconds = 45]);
    // Numbers stand for what is listed below.
    let needs: String = (1..=voiced(encounter).count()).map(|number| format!(" {number}")).collect();
    match tool {
        Tool::Say => vec![
            one("1".to_owned(), msg!("play-move-number")),
            one(format!("say {first}"), msg!("play-move-say")),
        ],
        Tool::Type => {
            let example = catalogue.text(msg!("play-typed-example"));
            let example = catalogue.format(msg!("play-quote"), &args![text = example]);
            vec![one(example, msg!("play-move-type"))]
        }
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
                let to = catalogue.word("level", slug);
                let warm = format!("transfer {slug} warm{needs}");
                [
                    (format!("transfer {slug} cold"), msg!("play-move-transfer-cold"), args![to = &to]),
                    (warm, msg!("play-move-transfer-warm"), args![to = &to]),
                ]
            });
            levels.collect()
        }
        Tool::CallBack => {
            let within = promised_min(encounter).unwrap_or_default();
            let promised = args![promised = catalogue.minutes(within)];
            vec![(format!("call-back {within}"), msg!("play-move-call-back"), promised)]
        }
        Tool::WrapUp => {
            let mut rows = vec![one("wrap-up".to_owned(), msg!("play-move-wrap-up"))];
            if !scenario.dispositions.is_empty() {
                let note = if needs.is_empty() { String::new() } else { format!(" note{needs}") };
                rows.push(one(format!("{} code 1{note}", tool.slug()), msg!("play-move-wrap-up-code")));
            }
            rows
        }
    }
}

/// The articles in which these words stand; all for none.
pub fn articles(catalogue: &Catalogue, words: &Words, sought: &str) -> Vec<String> {
    let sought: Vec<String> = sought.split_whitespace().map(str::to_lowercase).collect();
    let rows = words.scenario.knowledge.iter().enumerate().filter_map(|(index, article)| {
        let title = words.text(&article.title);
        let all = format!("{} {title} {}", article.id, words.text(&article.text)).to_lowercase();
        sought.iter().all(|word| all.contains(word)).then_some((index, article.id.as_str(), title))
    });
    let found = list(catalogue, msg!("play-articles"), rows.collect());
    match found.is_empty() {
        true => vec![catalogue.format(msg!("play-no-article"), &args![sought = sought.join(" ")])],
        false => found,
    }
}

/// The codes of the after-call work.
pub fn codes(catalogue: &Catalogue, words: &Words) -> Vec<String> {
    let codes = words.scenario.dispositions.iter().enumerate();
    let rows = codes.map(|(at, code)| (at, code.id.as_str(), words.text(&code.label)));
    list(catalogue, msg!("play-codes"), rows.collect())
}

/// What the customer has voiced.
pub fn needs(catalogue: &Catalogue, words: &Words, encounter: &Encounter) -> Vec<String> {
    let rows = voiced(encounter).enumerate();
    let rows = rows.map(|(at, need)| (at, words.scenario.needs[need.at()].id.as_str(), words.need(need)));
    list(catalogue, msg!("play-voiced"), rows.collect())
}

/// A numbered list under its heading; nothing for an empty one.
fn list(catalogue: &Catalogue, heading: Key, rows: Vec<(usize, &str, String)>) -> Vec<String> {
    let widest = rows.iter().map(|(_, id, _)| id.chars().count()).max().unwrap_or(0);
    let heading = (!rows.is_empty()).then(|| styled(FAINT, &catalogue.text(heading)));
    let row =
        |(index, id, label): (usize, &str, String)| wrap(&format!("  {}  {id:widest$}  ", index + 1), &label);
    heading.into_iter().chain(rows.into_iter().map(row)).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::encounter::{Header, Move, Temperaments};
    use crate::l10n::Locale;
    use crate::scenario::pack::load;
    use crate::scenario::{Agent, Form};
    use crate::storage::read_packs;

    /// What `?` says in this scenario of the pack of fixtures, after these moves, in this language.
    fn asked(scenario: &str, moves: &[Move], language: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs");
        let library = load(&read_packs(&folder).0).0;
        let scenario = library.scenario(scenario).expect("a fixture");
        let arrivals = library.arrivals(scenario, false);
        let mut desk = Desk::new(arrivals, &Temperaments::shipped(), Header::default()).expect("a desk");
        for made in moves {
            desk.step(0, made).expect("a possible move");
        }
        let locale = Locale::new(language);
        let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
        let words = Words::new(scenario, locale.clone(), &agent);
        let lines = super::moves(&Catalogue::new(&locale), &words, &desk, 0);
        anstream::adapter::strip_str(&lines.join("\n")).to_string()
    }

    #[test]
    fn the_moves_that_are_possible_are_said_in_both_languages() {
        let handed = Move::Transfer { to: crate::scenario::Level::Specialist, briefing: None };
        let fixed = Move::Say { reply: "fix".to_owned(), thought_ms: 0 };
        let places: [(&str, &str, &[Move]); 4] = [
            ("a call", "desk/line", &[]),
            ("after it", "desk/line", &[handed, fixed]),
            ("a letter", "desk/letter", &[]),
            ("chats", "desk/first-chat", &[]),
        ];
        for language in ["en", "fr"] {
            let all = places
                .map(|(name, scenario, moves)| format!("## {name}\n{}\n", asked(scenario, moves, language)));
            insta::with_settings!({ snapshot_path => "../../../tests/snapshots", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("moves_{language}"), all.join("\n"));
            });
        }
    }
}
