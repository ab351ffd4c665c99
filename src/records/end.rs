//! Where a file of lines ends, for whoever adds one or reads the next.

use super::attempt::Line;
use super::seal::Seal;

/// Where the sound lines of an attempt's file end, and what the next line has to fit to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    pub bytes: usize,
    /// None in a file of version 1.
    seal: Option<Seal>,
}

impl End {
    /// A file in which nothing stands yet.
    pub fn of_nothing() -> End {
        End { bytes: 0, seal: Some(Seal::default()) }
    }

    /// The same, for a file of version 1.
    pub(super) fn without_checksums() -> End {
        End { bytes: 0, seal: None }
    }

    pub(super) fn has_checksums(self) -> bool {
        self.seal.is_some()
    }

    /// The next line as it is written, with its line break; the end is behind it then.
    pub fn add(&mut self, line: &Line) -> Vec<u8> {
        let mut text = serde_json::to_vec(line).expect("a line holds nothing that JSON cannot");
        if let Some(seal) = &mut self.seal {
            seal.put(&mut text);
        } else {
            text.push(b'\n');
        }
        self.bytes += text.len();
        text
    }

    /// The beginning of the same file.
    pub(super) fn rewound(self) -> End {
        End { bytes: 0, seal: self.seal.map(|_| Seal::default()) }
    }

    /// What a line says, if it is sound; the end is behind it then.
    pub(super) fn read(&mut self, raw: &[u8]) -> Option<Line> {
        let line = match &mut self.seal {
            Some(seal) => serde_json::from_slice(&[seal.take(raw)?, b"}"].concat()).ok()?,
            None => serde_json::from_slice(raw).ok()?,
        };
        self.bytes += raw.len();
        Some(line)
    }

    /// The end behind more lines, whatever they say; None where there are no checksums to tell whether they are sound.
    pub(super) fn skip(mut self, lines: &[u8]) -> Option<End> {
        self.seal = Some(self.seal?.after(lines));
        self.bytes += lines.len();
        Some(self)
    }
}
