//! What `check` costs beside plain parsing: a pack of a thousand scenarios, checked whole, against `ron` alone reading
//! the same files into a `ron::Value`; and the same pack with its translations, which `ron` cannot read, beside. The
//! packs are made in memory from the shipped scenarios, each copy under an id of its own.
//!
//! `cargo bench --no-default-features --bench check`. Every figure is the median of several rounds, and all are measured
//! in the same run, in turns, so that whatever else the machine does slows all of them alike. `check` runs as it does
//! for an author, on all cores, and on one, which is all that `ron` uses. What is to stay under 3 is the ratio of the
//! pack without translations, whose bytes are the same, on all cores.

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use aplomb::check::check_on;
use aplomb::cores;
use aplomb::diagnostics::Severity;
use aplomb::scenario::{Files, shipped_packs};

const SCENARIOS: usize = 1_000;
const PACK: &str = "thousand";

type Measured = Result<(), Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: once, on fewer, is enough to see that it works.
    let (rounds, scenarios) =
        if std::env::args().any(|argument| argument == "--bench") { (7, SCENARIOS) } else { (1, 20) };
    let translated = pack_of(scenarios)?;
    let alone: Files = translated
        .iter()
        .filter(|(path, _)| path.ends_with(".ron"))
        .map(|(path, it)| (path.clone(), it.clone()))
        .collect();
    for files in [&alone, &translated] {
        let (findings, _) = check_on(cores::all(), files);
        // Of a file with an error less would be checked.
        if let Some(finding) = findings.iter().find(|finding| finding.severity == Severity::Error) {
            return Err(format!("the pack is not good: {finding:?}").into());
        }
    }
    let kilobytes = |files: &Files| files.values().map(Vec::len).sum::<usize>() / 1000;
    let ours = kilobytes(&alone);
    println!("{scenarios} scenarios: {ours} kB of RON, {} kB of Fluent", kilobytes(&translated) - ours);
    let all = cores::all();
    let measured: [(String, &dyn Fn() -> Measured); 5] = [
        ("ron alone".to_owned(), &|| parse(&alone)),
        ("check, one core".to_owned(), &|| checked(1, &alone)),
        (format!("check, {all} cores"), &|| checked(all, &alone)),
        ("with translations, one core".to_owned(), &|| checked(1, &translated)),
        (format!("with translations, {all} cores"), &|| checked(all, &translated)),
    ];
    let mut times = vec![Vec::new(); measured.len()];
    for _ in 0..rounds {
        for ((_, run), times) in measured.iter().zip(&mut times) {
            let start = Instant::now();
            run()?;
            times.push(start.elapsed());
        }
    }
    let medians: Vec<Duration> = times.into_iter().map(median).collect();
    println!("{:<30} {:>10} {:>8}", "", "median", "ratio");
    for ((name, _), time) in measured.iter().zip(&medians) {
        println!(
            "{name:<30} {:>7} ms {:>8.2}",
            time.as_millis(),
            time.as_secs_f64() / medians[0].as_secs_f64()
        );
    }
    Ok(())
}

/// Copies of the shipped scenarios, over and over, with the languages that they have.
fn pack_of(scenarios: usize) -> Result<Files, Box<dyn Error>> {
    let shipped = shipped_packs();
    let originals: Vec<(&str, &str)> = (shipped.keys())
        .filter_map(|path| path.strip_suffix(".ron")?.split_once('/'))
        .filter(|(_, name)| *name != "pack" && !name.contains('/'))
        .collect();
    let (mut files, mut order) = (Files::new(), Vec::new());
    for (number, (pack, name)) in originals.iter().cycle().take(scenarios).enumerate() {
        let own = format!("{name}-{}", number / originals.len());
        let source = std::str::from_utf8(&shipped[&format!("{pack}/{name}.ron")])?;
        // A copy stands alone: what comes in beside the original is in another pack.
        let alone = source.lines().filter(|line| !line.trim_start().starts_with("beside:"));
        let copy = alone.collect::<Vec<_>>().join("\n");
        let copy = copy.replacen(&format!("\"{pack}/{name}\""), &format!("\"{PACK}/{own}\""), 1);
        files.insert(format!("{PACK}/{own}.ron"), copy.into_bytes());
        for locale in ["en", "fr"] {
            if let Some(translation) = shipped.get(&format!("{pack}/{locale}/{name}.ftl")) {
                files.insert(format!("{PACK}/{locale}/{own}.ftl"), translation.clone());
            }
        }
        order.push(format!("{own:?}"));
    }
    let pack = format!(
        "Pack(format: 1, id: \"{PACK}\", language: \"en\", title: \"All\", about: \"All of them.\", order: [{}])",
        order.join(", ")
    );
    files.insert(format!("{PACK}/pack.ron"), pack.into_bytes());
    let french = "# text: All\ntitle = Tout\n\n# text: All of them.\nabout = Tous.\n";
    files.insert(format!("{PACK}/fr/pack.ftl"), french.as_bytes().to_vec());
    Ok(files)
}

/// Reads every file with `ron` alone.
fn parse(files: &Files) -> Measured {
    for bytes in files.values() {
        drop(black_box(ron::de::from_bytes::<ron::Value>(bytes)?));
    }
    Ok(())
}

fn checked(cores: usize, files: &Files) -> Measured {
    drop(black_box(check_on(cores, files)));
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
