//! How well texts are matched, measured on texts that people have sorted: tasks are drawn at random, and each text of a task
//! is read.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::{Choice, Decision, Reader};

/// How many options a task has, at least and at most.
const OPTIONS: (usize, usize) = (3, 6);
/// How many examples each option of a task may have.
const EXAMPLES: &[usize] = &[2, 3, 4, 6, 8];
/// So many texts of each option are read in a task, if there are as many.
const TEXTS: usize = 8;
/// So many texts that say something else are read in a task.
const OTHERS: usize = 20;

/// Texts that say the same thing, in their own words.
#[derive(Clone, Debug)]
pub struct Intent {
    /// Texts that may be taken for examples.
    pub examples: Vec<String>,
    /// Texts to be read; empty where they are taken from `examples`, each of which then is one or the other in a task.
    pub texts: Vec<String>,
}

/// What tasks are drawn from.
#[derive(Clone, Debug)]
pub struct Corpus {
    /// The intents of each topic; the options of a task are of one topic.
    pub topics: Vec<Vec<Intent>>,
    /// Texts of no topic.
    pub far: Vec<String>,
}

/// One task.
#[derive(Clone, Debug)]
pub struct Task {
    /// What may be said.
    pub choices: Vec<Choice>,
    /// Texts that say one of them, each with its place.
    pub said: Vec<(String, usize)>,
    /// Texts of the same topic that say none of them.
    pub near: Vec<String>,
    /// Texts of no topic.
    pub far: Vec<String>,
}

/// How texts were read: counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Texts that say an option.
    pub said: u32,
    /// Of these, those whose option is ranked first.
    pub first: u32,
    /// Of these, those whose option is one of the first two.
    pub second: u32,
    /// Of these, those taken for their own option without asking.
    pub accepted: u32,
    /// Of these, those taken for another without asking.
    pub mistaken: u32,
    /// Texts of the topic that say no option.
    pub near: u32,
    /// Of these, those that are not taken for an option without asking.
    pub near_rejected: u32,
    /// Texts of no topic.
    pub far: u32,
    /// Of these, those that are not taken for an option without asking.
    pub far_rejected: u32,
}

/// Chance, the same for the same seed.
struct Chance(ChaCha8Rng);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0.next_u32() as usize % count.max(1)
    }

    /// So many of a list, in random order; all, if there are no more.
    fn some<T: Clone>(&mut self, list: &[T], count: usize) -> Vec<T> {
        let mut list = list.to_vec();
        for at in 0..count.min(list.len()) {
            let other = at + self.below(list.len() - at);
            list.swap(at, other);
        }
        list.truncate(count);
        list
    }
}

impl Corpus {
    /// Draws tasks. Topics with fewer than three intents are passed over; one intent of a topic is left out of each task,
    /// for texts that are near and say none of its options.
    pub fn tasks(&self, seed: u64, count: usize) -> Vec<Task> {
        let mut chance = Chance(ChaCha8Rng::seed_from_u64(seed));
        let topics: Vec<&Vec<Intent>> = self.topics.iter().filter(|it| it.len() >= OPTIONS.0).collect();
        if topics.is_empty() {
            return Vec::new();
        }
        (0..count).map(|_| self.task(topics[chance.below(topics.len())], &mut chance)).collect()
    }

    fn task(&self, topic: &[Intent], chance: &mut Chance) -> Task {
        let options = OPTIONS.0 + chance.below(OPTIONS.1 - OPTIONS.0 + 1);
        let examples = EXAMPLES[chance.below(EXAMPLES.len())];
        let drawn = chance.some(topic, topic.len());
        let (chosen, rest) = drawn.split_at(options.min(topic.len() - 1));
        let mut task = Task { choices: Vec::new(), said: Vec::new(), near: Vec::new(), far: Vec::new() };
        for (place, intent) in chosen.iter().enumerate() {
            let mut drawn = chance.some(&intent.examples, intent.examples.len());
            let left = drawn.split_off(examples.min(drawn.len()));
            let texts = if intent.texts.is_empty() { left } else { intent.texts.clone() };
            task.said.extend(chance.some(&texts, TEXTS).into_iter().map(|text| (text, place)));
            task.choices.push(Choice { id: place.to_string(), examples: drawn });
        }
        for _ in 0..OTHERS {
            let other = &rest[chance.below(rest.len())];
            let texts = if other.texts.is_empty() { &other.examples } else { &other.texts };
            task.near.extend(texts.get(chance.below(texts.len())).cloned());
        }
        task.far = chance.some(&self.far, OTHERS);
        task
    }
}

impl Tally {
    /// Reads the texts of a task, and counts.
    pub fn add(&mut self, reader: &Reader, task: &Task) {
        let prepared = reader.prepare(&task.choices);
        for (text, place) in &task.said {
            let reading = reader.read(&prepared, text);
            let rank = reading.ranked.iter().position(|ranked| ranked.choice == *place);
            self.said += 1;
            self.first += u32::from(rank == Some(0));
            self.second += u32::from(rank.is_some_and(|rank| rank < 2));
            match reading.decision {
                Decision::Accept(choice) if choice == *place => self.accepted += 1,
                Decision::Accept(_) => self.mistaken += 1,
                _ => {}
            }
        }
        let rejected = |texts: &[String]| {
            let accepted =
                |text: &&String| matches!(reader.read(&prepared, text).decision, Decision::Accept(_));
            (texts.len() - texts.iter().filter(accepted).count()) as u32
        };
        self.near += task.near.len() as u32;
        self.near_rejected += rejected(&task.near);
        self.far += task.far.len() as u32;
        self.far_rejected += rejected(&task.far);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tongue;

    fn corpus() -> Corpus {
        let intent = |word: &str| Intent {
            examples: (0..9).map(|number| format!("{word} {number}")).collect(),
            texts: (0..3).map(|number| format!("please {word} {number}")).collect(),
        };
        let topic = ["refund", "delivery", "password", "contract"].map(intent).to_vec();
        Corpus { topics: vec![topic], far: vec!["sunshine".into(), "bananas".into()] }
    }

    #[test]
    fn a_task_is_drawn_by_its_seed() {
        let drawn = |seed| format!("{:?}", corpus().tasks(seed, 3));
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
        for task in corpus().tasks(1, 20) {
            assert_eq!(task.choices.len(), 3, "one intent is left out");
            assert_eq!((task.said.len(), task.near.len(), task.far.len()), (9, OTHERS, 2));
            let own = |text: &str, place: usize| task.choices[place].examples[0][..6] == text[7..13];
            assert!(task.said.iter().all(|(text, place)| own(text, *place)));
            assert!(task.near.iter().all(|text| (0..3).all(|place| !own(text, place))));
        }
    }

    #[test]
    fn what_is_read_is_counted() {
        let mut tally = Tally::default();
        let reader = Reader::new(Tongue::English, None);
        corpus().tasks(1, 5).iter().for_each(|task| tally.add(&reader, task));
        assert_eq!((tally.said, tally.first, tally.second), (45, 45, 45));
        assert_eq!((tally.near, tally.far, tally.far_rejected), (5 * OTHERS as u32, 10, 10));
        assert_eq!(tally.mistaken, 0);
    }

    #[test]
    fn too_little_to_draw_from_gives_no_tasks() {
        let corpus = Corpus { topics: vec![corpus().topics[0][..2].to_vec()], far: Vec::new() };
        assert!(corpus.tasks(1, 5).is_empty());
    }
}
