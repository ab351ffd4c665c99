//! Reads numbers, one after the other, from bytes that may be anything.

use super::NoEncoder;

/// What is left to be read.
pub struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Reader(bytes)
    }

    /// The next bytes.
    pub fn bytes(&mut self, count: usize) -> Result<&'b [u8], NoEncoder> {
        let (bytes, rest) = self.0.split_at_checked(count).ok_or(NoEncoder)?;
        self.0 = rest;
        Ok(bytes)
    }

    /// The next little-endian number.
    pub fn count(&mut self) -> Result<usize, NoEncoder> {
        Ok(u32::from_le_bytes(*self.bytes(4)?.first_chunk().ok_or(NoEncoder)?) as usize)
    }

    /// The next floats, all of them finite.
    pub fn floats(&mut self, count: usize) -> Result<Vec<f32>, NoEncoder> {
        let bytes = self.bytes(count.checked_mul(4).ok_or(NoEncoder)?)?;
        let (floats, _) = bytes.as_chunks::<4>();
        let floats: Vec<f32> = floats.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        if floats.iter().all(|float| float.is_finite()) { Ok(floats) } else { Err(NoEncoder) }
    }

    /// The next float.
    pub fn float(&mut self) -> Result<f32, NoEncoder> {
        Ok(self.floats(1)?[0])
    }

    /// Nothing is left.
    pub fn end(&self) -> Result<(), NoEncoder> {
        if self.0.is_empty() { Ok(()) } else { Err(NoEncoder) }
    }
}
