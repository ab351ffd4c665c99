//! The contact under way: the customer, what was said, what is known, and what may be said or done now. One part of
//! the screen a file: what it says, and how it is drawn.

mod after_call;
mod answers;
mod chats;
mod compose;
mod conversation;
mod customer;
mod header;
mod help;
mod hold;
mod knowledge;
mod known;
mod lines;
mod memo;
mod notes;
mod presses;
mod record;
mod show;
mod source;
mod tools;
mod transfer;
mod typing;
mod view;
mod words;

pub use answers::Stage;
pub use known::Tab;
pub(in crate::ui) use lines::{change, customer_name, line};
pub use memo::EncounterMemo;
pub use show::show;
pub use source::{Away, Live};
pub use transfer::TransferMemo;
pub use typing::{QuestionView, Typed, TypingView};
pub use view::EncounterView;
