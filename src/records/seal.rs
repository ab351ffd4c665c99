//! A checksum at the end of each line of JSON: `{"move":…,"crc32":"8d3f01c2"}`.
//!
//! It is the CRC-32 of zip and gzip (RFC 1952, section 8), in eight hexadecimal digits, over every byte of the file that
//! stands before the comma of its key: so a line that is missing, doubled or in another place is found as surely as a
//! flipped bit.

use crc32fast::Hasher;

const KEY: &[u8] = br#","crc32":""#;
/// Behind the digits.
const END: &[u8] = b"\"}\n";
/// Bytes from the comma to the line break.
const BYTES: usize = KEY.len() + 8 + END.len();

/// The checksum of a file as far as it was written or read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seal(u32);

impl Seal {
    /// Ends a line: `text` is one JSON object, not empty, on one line.
    pub fn put(&mut self, text: &mut Vec<u8>) {
        text.pop();
        *self = self.after(text);
        let end = self.end();
        text.extend_from_slice(&end);
        *self = self.after(&end);
    }

    /// What of a line with its line break stands before the checksum: the object without its last brace. None, and nothing
    /// has changed, if the checksum is not that of the line.
    pub fn take<'l>(&mut self, line: &'l [u8]) -> Option<&'l [u8]> {
        let (object, end) = line.split_at_checked(line.len().checked_sub(BYTES)?)?;
        let sum = self.after(object);
        if end != sum.end() {
            return None;
        }
        *self = sum.after(end);
        Some(object)
    }

    /// The end of a line with this checksum.
    fn end(self) -> [u8; BYTES] {
        let mut end = [0; BYTES];
        end[..KEY.len()].copy_from_slice(KEY);
        for (at, digit) in end[KEY.len()..BYTES - END.len()].iter_mut().enumerate() {
            *digit = b"0123456789abcdef"[(self.0 >> (28 - 4 * at) & 15) as usize];
        }
        end[BYTES - END.len()..].copy_from_slice(END);
        end
    }

    /// The checksum behind these bytes, whatever they are.
    pub fn after(self, bytes: &[u8]) -> Seal {
        let mut sum = Hasher::new_with_initial(self.0);
        sum.update(bytes);
        Seal(sum.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_fits_only_where_it_was_written() {
        let mut write = Seal::default();
        let lines: Vec<Vec<u8>> = [r#"{"a":1}"#, r#"{"b":[2]}"#, r#"{"b":[2]}"#]
            .map(|text| {
                let mut text = text.as_bytes().to_vec();
                write.put(&mut text);
                text
            })
            .into();
        // The checksum of `{"a":1`, as zlib's crc32 gives it.
        assert_eq!(lines[0], b"{\"a\":1,\"crc32\":\"a702fc6e\"}\n");
        let mut read = Seal::default();
        assert_eq!(read.take(&lines[1]), None, "a line is missing");
        assert_eq!(read.take(&lines[0]), Some(&br#"{"a":1"#[..]));
        assert_eq!(read.take(&lines[0]), None, "a line is doubled");
        assert_eq!(read.take(&lines[2]), None, "lines are exchanged");
        assert_eq!(read.take(&lines[1]), Some(&br#"{"b":[2]"#[..]));
        assert_eq!(read.take(b"{}\n"), None);
    }
}
