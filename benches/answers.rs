//! A hundred and twenty typed answers a language to moments of the shipped scenarios, good and bad: as what they are
//! understood, and how long that takes. `benches/data/answers/*.tsv` was written without a look at the rules of reading;
//! each line: scenario, beat, the reply that it means (or `none`), its tone, the text.
//!
//! `cargo bench --no-default-features --bench answers`: how long forty words take, on one core; then how the answers are
//! understood, and every one that was misread, to be read over. `… --bench answers -- forty`: the first part alone; `… --
//! misread`: the second.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use aplomb::l10n::Locale;
use aplomb::language::{Acts, Choice, Decision, Encoder, Guard, Prepared, Reader, Text, Tongue};
use aplomb::scenario::{Agent, Form, Library};

/// The second files were written later, to other moments, by people who had read neither the first ones nor any rule.
const ANSWERS: [(&str, Tongue, &str); 4] = [
    ("first", Tongue::English, include_str!("data/answers/en.tsv")),
    ("first", Tongue::French, include_str!("data/answers/fr.tsv")),
    ("second", Tongue::English, include_str!("data/answers/second-en.tsv")),
    ("second", Tongue::French, include_str!("data/answers/second-fr.tsv")),
];

#[derive(Default)]
struct Counts {
    meant: usize,
    right: usize,
    asked: usize,
    wrong: usize,
    unheard: usize,
    none: usize,
    none_taken: usize,
    none_asked: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: a few, without the encoder, are enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let library = Library::shipped();
    let asked = |part| std::env::args().any(|argument| argument == part);
    if !asked("misread") {
        forty_words(&library, whole)?;
    }
    if asked("forty") {
        return Ok(());
    }
    for (which, tongue, file) in ANSWERS {
        for encoder in if whole { vec![Some(Encoder::shipped()), None] } else { vec![None] } {
            let (mut counts, mut misread, mut took) = (Counts::default(), Vec::new(), Vec::new());
            let mut ready: Option<((&str, &str), Vec<Choice>, Prepared)> = None;
            for line in file.lines().skip(1).take(if whole { usize::MAX } else { 5 }) {
                let [scenario, beat, meant, tone, text] = columns(line)?;
                let reader = Reader::new(tongue, encoder);
                let (_, choices, prepared) = match ready.take() {
                    Some(same) if same.0 == (scenario, beat) => ready.insert(same),
                    _ => {
                        let choices = choices(&library, scenario, beat, tongue)?;
                        let prepared = reader.prepare(&choices);
                        ready.insert(((scenario, beat), choices, prepared))
                    }
                };
                let began = Instant::now();
                let reading = reader.read(prepared, text);
                let acts = Acts::of(tongue).find(&Text::new(tongue, text));
                took.push(began.elapsed());
                let heard = counts.add(choices, meant, &reading.decision);
                let acts: Vec<&str> = acts.iter().map(|found| found.what.word()).collect();
                if !heard {
                    let guard = reading.why.and_then(|why| why.guard).map_or("no guard", Guard::slug);
                    let first = reading.ranked.first().map(|first| (&choices[first.choice].id, first.score));
                    misread.push(format!(
                        "{scenario} {beat}: {meant} ({tone}) {:?}, {guard}, {first:?} {acts:?}\n      {text}",
                        reading.decision
                    ));
                }
            }
            print(which, tongue, encoder.is_some(), &counts, took);
            if encoder.is_some() {
                misread.iter().for_each(|line| println!("    {line}"));
            }
        }
    }
    Ok(())
}

fn columns(line: &str) -> Result<[&str; 5], Box<dyn Error>> {
    let columns: Vec<&str> = line.split('\t').collect();
    columns.try_into().map_err(|_| format!("not five columns: {line}").into())
}

/// Prints how long it takes to load the encoder, and at the median to read forty words: an answer and what follows it in
/// the file, among the replies of its beat, which are prepared beforehand. Of ten readings the fastest counts: the others
/// were held up by something else.
fn forty_words(library: &Library, whole: bool) -> Result<(), Box<dyn Error>> {
    const WORDS: usize = 40;
    let began = Instant::now();
    let encoder = whole.then(Encoder::shipped);
    println!("the encoder is loaded in {:.1} ms", milliseconds(began.elapsed()));
    for (_, tongue, file) in &ANSWERS[..2] {
        let lines = file.lines().skip(1).map(columns).collect::<Result<Vec<_>, _>>()?;
        let (mut read, mut encoded, mut without, mut sentences) = (Vec::new(), Vec::new(), Vec::new(), 0);
        for at in (0..lines.len()).step_by(if whole { 6 } else { 60 }) {
            let [scenario, beat, ..] = lines[at];
            let words: Vec<&str> = lines[at..].iter().flat_map(|line| line[4].split_whitespace()).collect();
            let Some(words) = words.get(..WORDS) else { break };
            let (written, choices) = (words.join(" "), choices(library, scenario, beat, *tongue)?);
            let text = Text::new(*tongue, &written);
            sentences += text.sentences.len();
            for encoder in std::iter::once(None).chain(encoder.map(Some)) {
                let reader = Reader::new(*tongue, encoder);
                let prepared = reader.prepare(&choices);
                let times = if encoder.is_some() { &mut read } else { &mut without };
                times.push(fastest(|| drop(black_box(reader.read(&prepared, &written)))));
            }
            encoded.extend(encoder.map(|encoder| fastest(|| drop(black_box(encoder.meanings(&text))))));
        }
        println!(
            "{}: {} texts of {WORDS} words, {:.1} sentences each: read in {:.2} ms at the median, of which the encoder \
             takes {:.2} ms; in {:.2} ms without it",
            tongue.tag(),
            without.len(),
            sentences as f64 / without.len() as f64,
            median(read),
            median(encoded),
            median(without),
        );
    }
    Ok(())
}

fn fastest(work: impl Fn()) -> Duration {
    let time = || {
        let began = Instant::now();
        work();
        began.elapsed()
    };
    std::iter::repeat_with(time).take(10).min().unwrap_or_default()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// In milliseconds; 0 without any.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).copied().map_or(0.0, milliseconds)
}

/// All replies of a beat with all their wordings.
fn choices(
    library: &Library,
    scenario: &str,
    beat: &str,
    tongue: Tongue,
) -> Result<Vec<Choice>, Box<dyn Error>> {
    let scenario = library.scenario(scenario).ok_or(format!("no scenario {scenario}"))?;
    let beat = scenario.beats.iter().find(|it| it.id == beat).ok_or(format!("no beat {beat}"))?;
    let (locale, agent) = (Locale::new(tongue.tag()), Agent { name: "Alex".to_owned(), form: Form::Neutral });
    let choice = |reply: &aplomb::scenario::Reply| {
        let keys = std::iter::once(&reply.says.key).chain(&reply.also);
        let examples = keys.map(|key| scenario.texts.format(key, &locale, &agent)).collect();
        Choice { id: reply.id.clone(), examples }
    };
    Ok(beat.replies.iter().map(choice).collect())
}

impl Counts {
    /// Counts an answer; says whether it was read as it was meant.
    fn add(&mut self, choices: &[Choice], meant: &str, decision: &Decision) -> bool {
        if meant == "none" {
            self.none += 1;
            self.none_taken += usize::from(matches!(decision, Decision::Accept(_)));
            self.none_asked += usize::from(matches!(decision, Decision::Ask(_)));
            return !matches!(decision, Decision::Accept(_));
        }
        self.meant += 1;
        let is = |choice: &usize| choices[*choice].id == meant;
        match decision {
            Decision::Accept(choice) if is(choice) => self.right += 1,
            Decision::Ask(asked) if asked.iter().any(is) => self.asked += 1,
            Decision::Accept(_) => self.wrong += 1,
            Decision::Ask(_) | Decision::Neither => self.unheard += 1,
        }
        matches!(decision, Decision::Accept(choice) if is(choice))
    }
}

fn print(which: &str, tongue: Tongue, encoder: bool, counts: &Counts, took: Vec<Duration>) {
    let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
    let meant = counts.meant;
    println!(
        "{which} {} {}: of {meant} that mean a reply {:.1} % taken for it, {:.1} % asked about, {:.1} % not understood, {:.1} % \
         taken for another; of {} that mean none {:.1} % taken for one, {:.1} % asked about; {:.1} ms at the median",
        tongue.tag(),
        if encoder { "with the encoder" } else { "without it" },
        percent(counts.right, meant),
        percent(counts.asked, meant),
        percent(counts.unheard, meant),
        percent(counts.wrong, meant),
        counts.none,
        percent(counts.none_taken, counts.none),
        percent(counts.none_asked, counts.none),
        median(took),
    );
}
