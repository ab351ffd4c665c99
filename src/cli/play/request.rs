//! What is to be played, and how.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use super::{Back, records};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::library::Found;
use crate::cli::records::own_name;
use crate::cli::{Options, agent, promotion};
use crate::encounter::{Arrivals, Header, Pace};
use crate::grading::Coaching;
use crate::scenario::{Agent, Rank, Rubric, Scenario};
use crate::storage::{Attempts, Records};

/// What is to be played, and how.
pub struct Request {
    /// The scenario's customer first, then the chats that come in beside it.
    pub arrivals: Arrivals,
    pub rubric: Arc<Rubric>,
    /// After a coaching talk: the agent's next calls, each with its rubric.
    pub calls: Vec<(Arc<Scenario>, Arc<Rubric>)>,
    /// Seed, pace, rank, and whether the first customer comes alone.
    pub header: Header,
    pub agent: Agent,
    /// None: moves come from standard input.
    pub moves: Option<PathBuf>,
    /// One JSON object a line instead of text.
    pub json: bool,
    /// A person plays: they may be asked, and their time is measured.
    pub conversation: bool,
    /// Where the attempt is kept, if it is.
    pub records: Option<Records>,
    /// Go on with the attempt that was interrupted last; there must be one.
    pub resume: bool,
    /// Go back to this line of an earlier attempt.
    pub from: Option<Back>,
    /// When a person is told how each line did.
    pub coaching: Coaching,
    /// Typed lines are read with the encoder, not by their letters only.
    pub encoded: bool,
}

impl Request {
    /// A person plays, as everything is if nothing is said about it.
    pub fn plain(found: Found, agent: Agent, records: Option<Records>) -> Request {
        Request {
            arrivals: found.arrivals,
            rubric: found.rubric,
            calls: found.calls,
            header: Header::default(),
            agent,
            moves: None,
            json: false,
            conversation: true,
            records,
            resume: false,
            from: None,
            coaching: Coaching::default(),
            encoded: true,
        }
    }

    /// As the command line says.
    pub fn read(
        console: &mut Console,
        options: &Options,
        matches: &ArgMatches,
        found: Found,
    ) -> Result<Request, Failure> {
        let moves: Option<PathBuf> = matches.get_one("moves").cloned();
        let json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let conversation = console.is_conversation() && moves.is_none() && !json;
        let pace = matches.get_one("pace").and_then(|pace: &String| Pace::from_slug(pace));
        let rank = matches.get_one("rank").and_then(|rank: &String| Rank::from_slug(rank));
        let from = matches.get_one::<Back>("from").cloned();
        let resume = matches.get_flag("resume");
        let mut kept = records(console, options, conversation, resume || from.is_some())?;
        console.speak(options, kept.as_ref());
        let name = matches.get_one("agent").or(own_name(kept.as_ref()));
        let agent = agent(console, name);
        let coaching = matches.get_one("coaching").and_then(|word: &String| Coaching::from_slug(word));
        Ok(Request {
            header: Header {
                seed: matches.get_one("seed").copied().unwrap_or_default(),
                pace: pace.unwrap_or_default(),
                rank: rank.unwrap_or_else(|| promotion::rank(console, options, kept.as_mut())),
                alone: matches.get_flag("alone"),
                ..Header::default()
            },
            moves,
            json,
            conversation,
            resume,
            from,
            coaching: coaching.unwrap_or_default(),
            encoded: !matches.get_flag("without-model"),
            ..Request::plain(found, agent, kept)
        })
    }

    /// Where the attempt is written, if it is.
    pub fn attempts(&self) -> Option<&Attempts> {
        self.records.as_ref().and_then(Records::to_write)
    }

    /// The scenario's id.
    pub fn id(&self) -> &str {
        &self.arrivals[0].0.id
    }
}
