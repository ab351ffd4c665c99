//! One number for equal things.

use std::hash::{Hash, Hasher};

/// Things in the order in which they came, each once.
///
/// Not the standard hash map: what is found here is counted and numbered in the order in which it was found, the same on
/// every machine, and the hash is fixed.
#[derive(Clone, Debug)]
pub struct Interner<T> {
    items: Vec<T>,
    /// Open addressing: a number + 1, or 0 for a free place. Its length is a power of two, at most half full.
    places: Vec<u32>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner { items: Vec::new(), places: vec![0; 16] }
    }
}

impl<T: Hash + Eq> Interner<T> {
    /// The number of an equal thing, and whether it is new.
    pub fn put(&mut self, item: T) -> (u32, bool) {
        self.put_hashed(hash(&item), item)
    }

    /// The same for a thing whose [`hash`] is known.
    pub fn put_hashed(&mut self, hash: u64, item: T) -> (u32, bool) {
        match self.find(hash, |found| *found == item) {
            Ok(number) => (number, false),
            Err(place) => (self.insert(place, item), true),
        }
    }

    /// The same for a borrowed thing, cloned only if it is new.
    pub fn put_ref(&mut self, item: &T) -> u32
    where
        T: Clone,
    {
        match self.find(hash(item), |found| found == item) {
            Ok(number) => number,
            Err(place) => self.insert(place, item.clone()),
        }
    }

    fn find(&self, hash: u64, equal: impl Fn(&T) -> bool) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut place = (hash >> 20) as usize & mask;
        loop {
            match self.places[place] {
                0 => return Err(place),
                number if equal(&self.items[number as usize - 1]) => return Ok(number - 1),
                _ => place = (place + 1) & mask,
            }
        }
    }

    fn insert(&mut self, place: usize, item: T) -> u32 {
        let number = self.items.len() as u32;
        self.items.push(item);
        self.places[place] = number + 1;
        if 2 * self.items.len() > self.places.len() {
            self.grow();
        }
        number
    }

    fn grow(&mut self) {
        let mask = 2 * self.places.len() - 1;
        let mut places = vec![0; mask + 1];
        for (number, item) in self.items.iter().enumerate() {
            let mut place = (hash(item) >> 20) as usize & mask;
            while places[place] != 0 {
                place = (place + 1) & mask;
            }
            places[place] = number as u32 + 1;
        }
        self.places = places;
    }
}

impl<T> Interner<T> {
    pub fn items(&self) -> &[T] {
        &self.items
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }
}

impl<T> std::ops::Index<u32> for Interner<T> {
    type Output = T;
    fn index(&self, number: u32) -> &T {
        &self.items[number as usize]
    }
}

/// A fixed hash: what the standard library's gives may change between versions.
pub fn hash(item: &impl Hash) -> u64 {
    let mut mixer = Mixer(0);
    item.hash(&mut mixer);
    mixer.finish()
}

/// Multiply and rotate, word by word: fast for the small keys that there are here; nobody chooses them to collide.
struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.mix(u64::from_le_bytes(word));
        }
    }
    fn write_u8(&mut self, word: u8) {
        self.mix(u64::from(word));
    }
    fn write_u16(&mut self, word: u16) {
        self.mix(u64::from(word));
    }
    fn write_u32(&mut self, word: u32) {
        self.mix(u64::from(word));
    }
    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }
    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }
    fn write_isize(&mut self, word: isize) {
        self.mix(word as u64);
    }
    fn finish(&self) -> u64 {
        // The high bits are the best mixed; whoever takes low ones shifts.
        self.0 ^ self.0 >> 32
    }
}
