//! What the keys do at this stage.

use super::answers::Stage;
use super::source::Source;
use super::tools::Tool;
use crate::args;
use crate::l10n::Key;
use crate::msg;
use crate::ui::screens::parts::keys_of;
use crate::ui::widgets::help::HelpView;

/// The keys of the stage, of its tools and of what is known.
pub(super) fn keys(source: &Source, stage: &Stage, tools: &[(Tool, String)]) -> HelpView {
    let catalogue = source.catalogue;
    let mut rows = Vec::new();
    let mut row = |keys: &[&str], meaning: Key| {
        rows.push((keys.iter().map(|key| (*key).to_owned()).collect(), catalogue.text(meaning)));
    };
    let (enter, escape) = (catalogue.text(msg!("key-enter")), catalogue.text(msg!("key-escape")));
    let control = |key: &str| catalogue.format(msg!("key-control"), &args![key = key]);
    match stage {
        Stage::Replies(_) => {
            row(&["1–9"], msg!("keys-reply"));
            row(&["T"], msg!("keys-type"));
        }
        Stage::Compose(_) => {
            row(&["1–9"], msg!("keys-parts"));
            row(&[&control(&enter)], msg!("keys-send"));
            row(&["Alt+↑", "Alt+↓"], msg!("keys-move-part"));
        }
        Stage::AfterCall(work) => {
            if !work.codes.is_empty() {
                row(&["1–9"], msg!("keys-code"));
            }
            if work.callback.is_some() {
                row(&["C"], msg!("keys-call-back"));
            }
        }
        Stage::Nothing(_) | Stage::Away(_) | Stage::Over => {}
    }
    for (tool, _) in tools {
        let meaning = match tool {
            Tool::Hold => msg!("keys-hold"),
            Tool::Mute => msg!("keys-mute"),
            Tool::Transfer => msg!("keys-transfer"),
            Tool::WrapUp => msg!("keys-wrap-up"),
        };
        row(&[tool.key().name()], meaning);
    }
    if source.desk.seats().len() > 1 {
        row(&[&control("1–3")], msg!("keys-chats"));
    }
    row(&["R", "K", "N"], msg!("keys-tabs"));
    if !source.scenario().knowledge.is_empty() {
        row(&["/"], msg!("keys-search"));
        row(&["↑", "↓"], msg!("keys-articles"));
    }
    if matches!(stage, Stage::Away(_) | Stage::AfterCall(_) | Stage::Over) {
        row(&[&enter], msg!("keys-go-on"));
    }
    row(&[&escape], msg!("keys-leave"));
    keys_of(rows, catalogue)
}
