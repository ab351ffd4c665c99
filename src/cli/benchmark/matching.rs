//! How well replies are matched: the data, by their files, and one row for each way to read them.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};

use super::{data, unreadable};
use crate::cli::console::{Console, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::language::trial::{Corpus, Intent, Tally};
use crate::language::{Encoder, Reader, Tongue};
use crate::{args, msg};

/// How many tasks are drawn from each corpus.
const TASKS: usize = 150;
/// The words of a reply whose reading is timed.
const TIMED_WORDS: usize = 40;
/// How often it is timed, each time with other words.
const TIMED: usize = 51;
/// An act with fewer texts is passed over.
const FEWEST: usize = 8;

const INTENTS: &str = "clinc150_en.json";
const DOMAINS: &str = "clinc150_domains.json";
const QUESTIONS: [&str; 2] = ["wikit_fr_train.csv", "wikit_fr_test.csv"];
const FAR_FROM_QUESTIONS: &str = "politeness_fr_dev.csv";
const ACTS: &str = "listener_acts_en";
/// The files of [`ACTS`].
const EACH_ACT: &[&str] = &[
    "acknowledging",
    "advising",
    "agreeing",
    "appreciating",
    "consoling",
    "disapproving",
    "encouraging",
    "expressing_care_concern",
    "expressing_relief",
    "questioning",
    "sharing_experience",
    "sharing_opinions",
    "suggesting",
    "sympathizing",
    "wishing",
];

/// Reads the texts of all tasks with the model and without, prints a table unless it is to be JSON, and returns the figures.
pub fn run(console: &mut Console, folder: &Path, seed: u64, json: bool) -> Result<Value, Failure> {
    let start = Instant::now();
    let encoder = Encoder::shipped();
    let load = start.elapsed();
    let corpora = [
        ("intents", Tongue::English, intents(folder)?),
        ("questions", Tongue::French, questions(folder)?),
        ("acts", Tongue::English, acts(folder)?),
    ];
    let mut objects = Vec::new();
    let mut rows = vec![header(console)];
    for (name, tongue, corpus) in corpora {
        let Some(corpus) = corpus else {
            let name = console.catalogue.word("benchmark-corpus", name);
            console.complain(&console.text(msg!("benchmark-no-corpus"), &args![corpus = name]));
            continue;
        };
        let tasks = corpus.tasks(seed, TASKS);
        for (way, encoder) in [("model", Some(encoder)), ("letters", None)] {
            let reader = Reader::new(tongue, encoder);
            let mut tally = Tally::default();
            tasks.iter().for_each(|task| tally.add(&reader, task));
            let time = timed(&reader, &corpus);
            rows.push(row(console, name, way, &tally, time));
            objects.push(object(name, way, &tally, time));
        }
    }
    if !json {
        console.line(&styled(STRONG, &console.catalogue.text(msg!("benchmark-matching"))))?;
        table(console, &rows)?;
        console.line(&console.text(msg!("benchmark-load"), &args![ms = load.as_millis() as i64]))?;
    }
    Ok(json!({"seed": seed, "load_ms": load.as_secs_f64() * 1e3, "matching": objects}))
}

fn header(console: &Console) -> Vec<String> {
    let columns = ["first", "second", "accepted", "mistaken", "near", "far", "time"];
    let titles = columns.iter().map(|column| console.catalogue.word("benchmark-column", column));
    std::iter::once(String::new()).chain(titles).collect()
}

fn row(console: &Console, corpus: &str, way: &str, tally: &Tally, time: Duration) -> Vec<String> {
    let name = console.catalogue.word("benchmark-corpus", corpus);
    let way = console.catalogue.word("benchmark-way", way);
    let mut row = vec![console.text(msg!("benchmark-row"), &args![corpus = name, way = way])];
    row.extend(shares(tally).map(|(_, share)| share.map_or("–".to_owned(), |share| format!("{share:.1}"))));
    row.push(format!("{:.1}", time.as_secs_f64() * 1e3));
    row
}

fn object(corpus: &str, way: &str, tally: &Tally, time: Duration) -> Value {
    let mut object = json!({"corpus": corpus, "way": way, "reply_ms": time.as_secs_f64() * 1e3});
    for (name, share) in shares(tally) {
        object[name] = json!(share.map(|share| (share * 10.0).round() / 10.0));
    }
    object
}

/// The shares of a tally in percent, by their names; None where there was nothing to count.
fn shares(tally: &Tally) -> [(&'static str, Option<f64>); 6] {
    let share = |part: u32, of: u32| (of > 0).then(|| f64::from(part) * 100.0 / f64::from(of));
    [
        ("first", share(tally.first, tally.said)),
        ("second", share(tally.second, tally.said)),
        ("accepted", share(tally.accepted, tally.said)),
        ("mistaken", share(tally.mistaken, tally.said)),
        ("near", share(tally.near_rejected, tally.near)),
        ("far", share(tally.far_rejected, tally.far)),
    ]
}

/// The median time to read a reply of [`TIMED_WORDS`] words, made of texts of the corpus.
fn timed(reader: &Reader, corpus: &Corpus) -> Duration {
    let Some(task) = corpus.tasks(0, 1).into_iter().next() else { return Duration::ZERO };
    let prepared = reader.prepare(&task.choices);
    let texts: Vec<&String> = corpus.topics.iter().flatten().flat_map(|intent| &intent.examples).collect();
    let mut times: Vec<Duration> = (0..TIMED)
        .map(|first| {
            let words = texts.iter().cycle().skip(first).take(TIMED_WORDS);
            let words = words.flat_map(|text| text.split_whitespace().chain(["."])).take(TIMED_WORDS);
            let reply = words.collect::<Vec<_>>().join(" ");
            let start = Instant::now();
            reader.read(&prepared, &reply);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMED / 2]
}

/// Every second text to be read: the others have served to calibrate.
fn held_out(texts: Vec<String>) -> Vec<String> {
    texts.into_iter().skip(1).step_by(2).collect()
}

/// English: questions to an assistant, by intent, the intents by topic.
fn intents(folder: &Path) -> Result<Option<Corpus>, Failure> {
    #[derive(Deserialize)]
    struct File {
        train: Vec<(String, String)>,
        test: Vec<(String, String)>,
        oos_test: Vec<(String, String)>,
    }
    let (Some(file), Some(domains)) = (data(folder, INTENTS)?, data(folder, DOMAINS)?) else {
        return Ok(None);
    };
    let file: File = serde_json::from_str(&file).map_err(|_| unreadable(folder, INTENTS))?;
    let domains: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&domains).map_err(|_| unreadable(folder, DOMAINS))?;
    let (mut train, mut test) = (sorted(file.train), sorted(file.test));
    let mut intent = |name: &String| {
        let (examples, texts) = (train.remove(name)?, test.remove(name)?);
        Some(Intent { examples, texts: held_out(texts) })
    };
    let topics = domains.values().map(|names| names.iter().filter_map(&mut intent).collect()).collect();
    Ok(Some(Corpus { topics, far: file.oos_test.into_iter().map(|(text, _)| text).collect() }))
}

/// Texts by what they are sorted as.
fn sorted(pairs: Vec<(String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut sorted: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (text, name) in pairs {
        sorted.entry(name).or_default().push(text.trim().to_owned());
    }
    sorted
}

/// French: questions of employees, by intent, all of one topic.
fn questions(folder: &Path) -> Result<Option<Corpus>, Failure> {
    let [train, test] = QUESTIONS.map(|file| columns(folder, file));
    let (Some(train), Some(test)) = (train?, test?) else { return Ok(None) };
    let far = columns(folder, FAR_FROM_QUESTIONS)?.unwrap_or_default();
    let mut test = sorted(test);
    let intent = |(name, examples): (String, Vec<String>)| {
        Some(Intent { examples, texts: held_out(test.remove(&name)?) })
    };
    let topic = sorted(train).into_iter().filter_map(intent).collect();
    Ok(Some(Corpus { topics: vec![topic], far: far.into_iter().map(|(text, _)| text).collect() }))
}

/// The first two columns of a file with a header.
fn columns(folder: &Path, file: &str) -> Result<Option<Vec<(String, String)>>, Failure> {
    let Some(text) = data(folder, file)? else { return Ok(None) };
    let rows: Result<_, csv::Error> = csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
    rows.map(Some).map_err(|_| unreadable(folder, file))
}

/// English: what listeners reply, by what they do with it.
fn acts(folder: &Path) -> Result<Option<Corpus>, Failure> {
    let mut topic = Vec::new();
    for act in EACH_ACT {
        let Some(text) = data(folder, &format!("{ACTS}/{act}.txt"))? else { continue };
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let examples: Vec<String> = lines.map(str::to_owned).collect();
        if examples.len() >= FEWEST {
            topic.push(Intent { examples, texts: Vec::new() });
        }
    }
    Ok((!topic.is_empty()).then(|| Corpus { topics: vec![topic], far: Vec::new() }))
}
