//! What a run prints.

/// The pieces in the order in which they were printed.
#[derive(Default)]
pub struct Printed {
    pieces: Vec<Piece>,
    /// Bytes of text that were ever printed.
    pub length: usize,
}

#[derive(PartialEq)]
enum Piece {
    Text(String),
    Glue,
    /// A text that becomes a value begins here; so does a tag.
    Mark,
}

impl Printed {
    pub fn put(&mut self, text: String) {
        self.length += text.len();
        self.pieces.push(Piece::Text(text));
    }

    pub fn glue(&mut self) {
        self.pieces.push(Piece::Glue);
    }

    pub fn mark(&mut self) {
        self.pieces.push(Piece::Mark);
    }

    /// The text since the last mark, which is taken out of what was printed.
    pub fn since_mark(&mut self) -> String {
        let mark = self.pieces.iter().rposition(|piece| *piece == Piece::Mark).unwrap_or(0);
        let text = glued(&self.pieces[mark..]);
        self.pieces.truncate(mark);
        text.replace('\n', " ").trim().to_owned()
    }

    /// All of it.
    pub fn text(&self) -> String {
        glued(&self.pieces)
    }
}

/// The pieces as one text, with glue applied.
fn glued(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut glued = false;
    for piece in pieces {
        match piece {
            Piece::Glue => {
                text.truncate(text.trim_end_matches('\n').len());
                glued = true;
            }
            Piece::Mark => {}
            Piece::Text(words) if glued && words.trim_matches('\n').is_empty() => {}
            Piece::Text(words) => {
                glued = false;
                text.push_str(words);
            }
        }
    }
    text
}

/// The text without the choice that it repeats first: that was the trainee's line.
pub fn without_echo(text: &str, said: &str) -> String {
    let said = said.trim();
    let rest = text.strip_prefix(said).filter(|_| !said.is_empty());
    // Only a whole line, or a whole sentence.
    let ended = said.ends_with(['.', '!', '?', '"', '\'', '’', '”', '»', '…']);
    match rest {
        Some(rest) if rest.is_empty() || rest.starts_with('\n') || ended && rest.starts_with(' ') => {
            rest.trim().to_owned()
        }
        Some(rest) if rest.starts_with(". ") => rest[2..].trim().to_owned(),
        _ => text.to_owned(),
    }
}
