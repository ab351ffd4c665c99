//! What may be asked for in an interview.

/// One thing asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Begin the interview of the briefing, also once more.
    Begin,
    /// Go on with it where it was left.
    GoOn,
    /// This is being typed.
    Draft(String),
    /// Say what was typed: an answer, or a question of one's own.
    Say(String),
    Hint,
    /// Answer the same question once more.
    Again,
    /// Go on to the next question.
    Next,
    /// Ask the listed question with this id.
    Pick(String),
    /// There are no (more) questions of one's own.
    Done,
    /// Leave it as it is; it can be gone on with.
    Leave,
    /// Write the summary to a file.
    Save,
}

impl Ask {
    /// Whether it goes on with the talk: not while something is being read.
    pub fn is_move(&self) -> bool {
        !matches!(self, Ask::Begin | Ask::GoOn | Ask::Draft(_) | Ask::Leave | Ask::Save)
    }
}
