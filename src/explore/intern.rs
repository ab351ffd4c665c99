//! One number for equal things.

use std::hash::{Hash, Hasher};

/// Things in the order in which they came, each once.
///
/// Not the standard hash map: what is found here is counted and numbered in the order in which it was found, the same on
/// every machine, and the hash is fixed.
#[derive(Clone, Debug)]
pub struct Interner<T> {
    items: Vec<T>,
    /// Open addressing: a place is free, or holds the number of a thing and its hash, so that most other things are passed
    /// over without a look at them. Its length is a power of two, at most half full.
    places: Vec<Place>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Place {
    hash: u32,
    /// The number + 1, or 0 for a free place.
    number: u32,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner::with_room(0)
    }
}

impl<T> Interner<T> {
    /// One with room for so many things: to grow costs a copy.
    pub fn with_room(things: usize) -> Self {
        let places = (2 * things).next_power_of_two().max(16);
        Interner { items: Vec::with_capacity(things), places: vec![Place::default(); places] }
    }
}

impl<T: Hash + Eq> Interner<T> {
    /// The number of an equal thing, and whether it is new.
    pub fn put(&mut self, item: T) -> (u32, bool) {
        self.put_hashed(short_hash(&item), item)
    }

    /// The same for a thing whose [`short_hash`] is known.
    pub fn put_hashed(&mut self, hash: u32, item: T) -> (u32, bool) {
        match self.find(hash, |found| *found == item) {
            Ok(number) => (number, false),
            Err(place) => (self.insert(place, hash, item), true),
        }
    }

    /// The same for a borrowed thing, cloned only if it is new.
    pub fn put_ref(&mut self, item: &T) -> u32
    where
        T: Clone,
    {
        let hash = short_hash(item);
        match self.find(hash, |found| found == item) {
            Ok(number) => number,
            Err(place) => self.insert(place, hash, item.clone()),
        }
    }

    /// The number of an equal thing, if there is one.
    pub fn get_hashed(&self, hash: u32, item: &T) -> Option<u32> {
        self.find(hash, |found| found == item).ok()
    }

    /// The number of the thing that is found first where one with this hash would be, if it has that hash. Whoever looks
    /// for many asks this for all of them first: the processor then fetches their places side by side.
    pub fn likely(&self, hash: u32) -> Option<u32> {
        let place = self.places[hash as usize & (self.places.len() - 1)];
        if place.hash == hash { place.number.checked_sub(1) } else { None }
    }

    fn find(&self, hash: u32, equal: impl Fn(&T) -> bool) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let place = self.places[at];
            match place.number {
                0 => return Err(at),
                number if place.hash == hash && equal(&self.items[number as usize - 1]) => {
                    return Ok(number - 1);
                }
                _ => at = (at + 1) & mask,
            }
        }
    }

    fn insert(&mut self, place: usize, hash: u32, item: T) -> u32 {
        let number = self.items.len() as u32;
        self.items.push(item);
        self.places[place] = Place { hash, number: number + 1 };
        if 2 * self.items.len() > self.places.len() {
            self.grow();
        }
        number
    }

    fn grow(&mut self) {
        let mask = 2 * self.places.len() - 1;
        let mut places = vec![Place::default(); mask + 1];
        for place in self.places.iter().filter(|place| place.number != 0) {
            let mut at = place.hash as usize & mask;
            while places[at].number != 0 {
                at = (at + 1) & mask;
            }
            places[at] = *place;
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

/// The part of [`hash`] that places are chosen by.
pub fn short_hash(item: &impl Hash) -> u32 {
    // The high bits are the best mixed.
    (hash(item) >> 32) as u32
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
