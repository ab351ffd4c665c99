//! What is found in answers to the questions of the shipped interviews: model answers, whose parts are known, without
//! their own words among the examples; the same with one part left out; the weak answers; and answers as candidates type
//! them (`benches/data/stories/*.tsv`, written without a look at the rules), with the parts that they leave out.
//!
//! `cargo bench --no-default-features --bench interview`: the figures, then what was misread, to be read over. The half of
//! the typed answers that no writer of rules shall see is counted only by `… --bench interview -- kept`, and never shown.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::time::{Duration, Instant};

use aplomb::l10n::Locale;
use aplomb::language::{Choice, Encoder, Found, Prepared, Reader, StoryReady, Tongue};
use aplomb::scenario::{Agent, Form, Interview, Library, Question, QuestionKind, TextKey};

const TYPED: [(Tongue, &str); 2] = [
    (Tongue::English, include_str!("data/stories/en.tsv")),
    (Tongue::French, include_str!("data/stories/fr.tsv")),
];

/// The parts of an answer in the order in which they are told, each with its words.
type Parts = Vec<(usize, String)>;

/// What tells no part.
const NOTHING: usize = usize::MAX;

/// The parts of a story as the typed answers mark them.
const MARKS: [(&str, usize); STORY + 1] = [("s", 0), ("t", 1), ("a", 2), ("r", 3), ("", NOTHING)];

/// So many parts a story has.
const STORY: usize = 4;

/// What was counted over all answers to one sort of question.
#[derive(Default)]
struct Counts {
    parts: usize,
    /// Parts that were found where they are told.
    found: usize,
    /// Stretches that were said to tell a part, and those of them that do.
    claimed: usize,
    right: usize,
    /// Parts that were left out, and those of them that were found all the same.
    left_out: usize,
    still_found: usize,
    /// The same by part: told, found, left out, still found.
    by_part: BTreeMap<usize, [usize; 4]>,
    weak: usize,
    weak_parts: usize,
    weak_found: usize,
    took: Vec<Duration>,
}

enum Ready {
    Story(StoryReady),
    Points(Prepared),
}

impl Ready {
    fn read(&self, reader: &Reader, text: &str) -> Vec<Found<usize>> {
        match self {
            Ready::Story(ready) => reader.story(ready, text, None),
            Ready::Points(ready) => reader.points(ready, text, None),
        }
    }
}

struct Texts<'i> {
    interview: &'i Interview,
    locale: Locale,
    agent: Agent,
}

impl Texts<'_> {
    fn format(&self, key: &TextKey) -> String {
        self.interview.texts.format(key, &self.locale, &self.agent)
    }

    /// A story's own sentences, of all questions.
    fn story(&self) -> [Vec<String>; 4] {
        let mut own: [Vec<String>; 4] = Default::default();
        for question in self.interview.questions.iter().filter(|it| it.kind == QuestionKind::Experience) {
            for (sentences, part) in own.iter_mut().zip(&question.parts) {
                sentences.extend(part.also.iter().map(|key| self.format(key)));
            }
        }
        own
    }

    /// The points of a question by the sentences given for them and by the models but this one.
    fn points(&self, question: &Question, but: usize) -> Vec<Choice> {
        let part = |(at, part): (usize, &aplomb::scenario::Part)| {
            let models = question.models.iter().enumerate().filter(|(number, _)| *number != but);
            let told = models.flat_map(|(_, model)| model).filter(|(part, _)| *part == at);
            let keys = part.also.iter().chain(told.map(|(_, key)| key));
            Choice { id: part.id.clone(), examples: keys.map(|key| self.format(key)).collect() }
        };
        question.parts.iter().enumerate().map(part).collect()
    }

    /// The parts of a model answer, each with its text.
    fn model(&self, model: &[(usize, TextKey)]) -> Vec<(usize, String)> {
        model.iter().map(|(part, key)| (*part, self.format(key))).collect()
    }
}

/// Parts one after the other, and the characters at which each begins and ends.
fn joined(parts: &[(usize, String)]) -> (String, Vec<(usize, usize, usize)>) {
    let (mut text, mut places, mut at) = (String::new(), Vec::new(), 0);
    for (part, words) in parts {
        let end = at + words.chars().count();
        places.push((*part, at, end));
        text += words;
        text.push(' ');
        at = end + 1;
    }
    (text, places)
}

/// A line of the typed answers: interview, half, and the parts in their order.
fn typed_line(line: &str) -> Result<(&str, &str, Parts), Box<dyn Error>> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [interview, _, half, text] = columns[..] else {
        return Err(format!("not four columns: {line}").into());
    };
    let part = |piece: &str| {
        let (mark, words) = piece.split_once('}')?;
        let (_, part) = MARKS.iter().find(|(it, _)| *it == mark)?;
        Some((*part, words.trim().to_owned()))
    };
    let parts = text.split('{').skip(1).map(part).collect::<Option<Vec<_>>>();
    Ok((interview, half, parts.ok_or_else(|| format!("no such mark: {line}"))?))
}

impl Counts {
    /// Counts which of these parts are found where they are told, and which claims are right; gives the whole answer and
    /// what was found in it.
    fn told(
        &mut self,
        reader: &Reader,
        ready: &Ready,
        parts: &[(usize, String)],
        misread: &mut Vec<String>,
    ) -> (String, Vec<Found<usize>>) {
        let (text, places) = joined(parts);
        let words = |start: usize, end: usize| text.chars().skip(start).take(end - start).collect::<String>();
        let began = Instant::now();
        let found = ready.read(reader, &text);
        self.took.push(began.elapsed());
        let overlap = |it: &Found<usize>, (_, start, end): &(usize, usize, usize)| {
            it.place.end.min(*end).saturating_sub(it.place.start.max(*start))
        };
        let told_in =
            |it: &Found<usize>| places.iter().max_by_key(|place| overlap(it, place)).map(|(part, ..)| *part);
        for part in
            places.iter().map(|(part, ..)| *part).filter(|part| *part != NOTHING).collect::<BTreeSet<_>>()
        {
            self.parts += 1;
            let mut here = places.iter().filter(|place| place.0 == part);
            let is_found =
                here.clone().any(|place| found.iter().any(|it| it.what == part && overlap(it, place) > 0));
            self.found += usize::from(is_found);
            let count = self.by_part.entry(part).or_default();
            count[0] += 1;
            count[1] += usize::from(is_found);
            if let Some((_, start, end)) = here.next().filter(|_| !is_found) {
                misread.push(format!("not found: {part} {}", words(*start, *end)));
            }
        }
        self.claimed += found.len();
        for it in &found {
            let is_right = told_in(it) == Some(it.what);
            self.right += usize::from(is_right);
            if !is_right {
                let words = words(it.place.start, it.place.end);
                misread.push(format!("taken for {}: {:?} {words}", it.what, told_in(it)));
            }
        }
        (text, found)
    }

    /// Counts whether a part is found in a text that leaves it out.
    fn left_out(&mut self, part: usize, text: &str, found: &[Found<usize>], misread: &mut Vec<String>) {
        let still = found.iter().find(|it| it.what == part);
        self.left_out += 1;
        self.still_found += usize::from(still.is_some());
        let count = self.by_part.entry(part).or_default();
        count[2] += 1;
        count[3] += usize::from(still.is_some());
        if let Some(still) = still {
            let words: String = text.chars().skip(still.place.start).take(still.place.len()).collect();
            misread.push(format!("left out, and found: {part} {words}"));
        }
    }

    /// A model answer, whole and without each of its parts.
    fn model(
        &mut self,
        reader: &Reader,
        ready: &Ready,
        parts: &[(usize, String)],
        misread: &mut Vec<String>,
    ) {
        self.told(reader, ready, parts, misread);
        for (left, _) in parts {
            let rest: Vec<_> = parts.iter().filter(|it| it.0 != *left).cloned().collect();
            let text = joined(&rest).0;
            self.left_out(*left, &text, &ready.read(reader, &text), misread);
        }
    }

    /// An answer as a candidate typed it: what it tells, and what it leaves out.
    fn typed(
        &mut self,
        reader: &Reader,
        ready: &Ready,
        parts: &[(usize, String)],
        misread: &mut Vec<String>,
    ) {
        let (text, found) = self.told(reader, ready, parts, misread);
        for part in (0..STORY).filter(|part| parts.iter().all(|(told, _)| told != part)) {
            self.left_out(part, &text, &found, misread);
        }
    }

    fn weak(&mut self, reader: &Reader, ready: &Ready, parts: usize, text: &str) {
        let found = ready.read(reader, text);
        self.weak += 1;
        self.weak_parts += parts;
        self.weak_found += (0..parts).filter(|part| found.iter().any(|it| it.what == *part)).count();
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: one interview, without the encoder, is enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let half = if std::env::args().any(|argument| argument == "kept") { "kept" } else { "read" };
    let library = Library::shipped();
    let interviews: Vec<&Interview> =
        library.packs.iter().flat_map(|pack| &pack.interviews).map(AsRef::as_ref).collect();
    for tongue in Tongue::ALL {
        for encoder in if whole { vec![Some(Encoder::shipped()), None] } else { vec![None] } {
            let (mut stories, mut points, mut typed) = <(Counts, Counts, Counts)>::default();
            let mut misread = Vec::new();
            for interview in interviews.iter().take(if whole { usize::MAX } else { 1 }) {
                let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
                let texts = Texts { interview, locale: Locale::new(tongue.tag()), agent };
                let reader = Reader::new(*tongue, encoder);
                let story = Ready::Story(reader.prepare_story(&texts.story()));
                for question in &interview.questions {
                    let is_story = question.kind == QuestionKind::Experience;
                    let counts = if is_story { &mut stories } else { &mut points };
                    misread.push(format!("{} {}", interview.id, question.id));
                    let sorted = |but| Ready::Points(reader.prepare(&texts.points(question, but)));
                    for (number, model) in question.models.iter().enumerate() {
                        let own = (!is_story).then(|| sorted(number));
                        let ready = own.as_ref().unwrap_or(&story);
                        counts.model(&reader, ready, &texts.model(model), &mut misread);
                    }
                    let own = (!is_story).then(|| sorted(usize::MAX));
                    let ready = own.as_ref().unwrap_or(&story);
                    counts.weak(&reader, ready, question.parts.len(), &texts.format(&question.weak));
                }
                let lines = TYPED.iter().filter(|(of, _)| of == tongue).flat_map(|(_, file)| file.lines());
                for line in lines.filter(|line| !line.starts_with('#')) {
                    let (of, written_in, parts) = typed_line(line)?;
                    if interview.id == format!("interview/{of}") && written_in == half {
                        misread.push(line.to_owned());
                        typed.typed(&reader, &story, &parts, &mut misread);
                    }
                }
            }
            for (what, counts) in [("stories", &mut stories), ("points", &mut points), ("typed", &mut typed)]
            {
                print(*tongue, encoder.is_some(), what, counts);
            }
            if encoder.is_some() && half == "read" {
                misread.iter().for_each(|line| println!("    {line}"));
            }
        }
    }
    Ok(())
}

fn print(tongue: Tongue, encoder: bool, what: &str, counts: &mut Counts) {
    counts.took.sort();
    let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
    println!(
        "{} {} {what}: of {} parts {:.1} % found; of {} stretches {:.1} % right; of {} left out {:.1} % found all the \
         same; of {} weak answers {:.1} % of the parts found; {:.1} ms at the median",
        tongue.tag(),
        if encoder { "with the encoder" } else { "without it" },
        counts.parts,
        percent(counts.found, counts.parts),
        counts.claimed,
        percent(counts.right, counts.claimed),
        counts.left_out,
        percent(counts.still_found, counts.left_out),
        counts.weak,
        percent(counts.weak_found, counts.weak_parts),
        counts.took.get(counts.took.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1000.0),
    );
    for (part, [told, found, left_out, still_found]) in &counts.by_part {
        println!(
            "    part {part}: {:.1} % found where told, {:.1} % where left out",
            percent(*found, *told),
            percent(*still_found, *left_out),
        );
    }
}
