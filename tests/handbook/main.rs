//! The handbook says what is true: its tables and pictures are made from the program, its exercises are followed
//! word for word, and its links lead somewhere. `UPDATE_HANDBOOK=1` renews what is made.

mod book;
mod follow;
mod french;
mod ladder;
mod links;
mod made;
mod own_words;
mod pictures;
mod schema;
mod tables;
#[path = "../typography/mod.rs"]
mod typography;
