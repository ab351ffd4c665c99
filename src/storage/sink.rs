//! A file that is written by somebody who takes no error for an answer.

use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};

/// Where a zip is written. Its writer would try again while it is dropped, and complain on standard error: so it never hears
/// of an error, and whoever asks in the end does.
pub(super) struct Sink<'f> {
    file: BufWriter<&'f mut File>,
    at: u64,
    failed: Option<io::Error>,
}

impl Sink<'_> {
    pub fn new(file: &mut File) -> Sink<'_> {
        Sink { file: BufWriter::new(file), at: 0, failed: None }
    }

    /// Whether all of it was written.
    pub fn close(mut self) -> io::Result<()> {
        self.note(|file| file.flush());
        self.failed.map_or(Ok(()), Err)
    }

    /// Does something with the file, unless something has failed.
    fn note<T>(&mut self, done: impl FnOnce(&mut BufWriter<&mut File>) -> io::Result<T>) -> Option<T> {
        let done = if self.failed.is_none() { done(&mut self.file) } else { return None };
        done.map_err(|error| self.failed = Some(error)).ok()
    }
}

impl Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.note(|file| file.write_all(bytes));
        self.at += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.note(|file| file.flush());
        Ok(())
    }
}

impl Seek for Sink<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let there = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::Current(by) | SeekFrom::End(by) => self.at.saturating_add_signed(by),
        };
        self.at = self.note(|file| file.seek(to)).unwrap_or(there);
        Ok(self.at)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_at_the_end() {
        let mut full = File::options().write(true).open("/dev/full").unwrap();
        let mut sink = Sink::new(&mut full);
        sink.write_all(&[0; 100_000]).unwrap();
        assert_eq!(sink.seek(SeekFrom::Current(-10)).unwrap(), 99_990);
        sink.write_all(b"x").unwrap();
        assert_eq!(sink.close().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
