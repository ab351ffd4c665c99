//! What a start costs whoever has played a thousand, ten thousand and a hundred thousand attempts: a profile is opened
//! with its index, and without it (as after an import by hand); the ends of all attempts are read, as for a report; every
//! line is checked; all of it is exported, and brought in on another machine; `aplomb report` is made of it, and of a class
//! whose people played as much together. `career` is what a career costs that is computed from attempts already read:
//! standing, trends, radar, calendar and story.
//!
//! `cargo bench --no-default-features --bench records`. Each figure is that of a process of its own: the best of several
//! rounds, and the most memory that it held. The files were just written, so the system still holds them.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use aplomb::career::{Now, Series, Standing, Trend, calendar, history, radar, shipped, timeline};
use aplomb::cores;
use aplomb::encounter::{Desk, Header, Move, Temperaments};
use aplomb::grading::grade;
use aplomb::records::{End, Line, Start, Summary, VERSION};
use aplomb::scenario::Library;
use aplomb::storage::{self, Exported, Profiles};
use uuid::{NoContext, Timestamp, Uuid};

/// The folder of a class's exported records, and how many people are in it.
const CLASS: &str = "class";
const PEOPLE: usize = 25;

type Done = Result<(), Box<dyn Error>>;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, measured, folder] = &arguments[..]
        && Path::new(folder).is_dir()
    {
        return measure(measured, Path::new(folder));
    }
    // `cargo test --benches` runs this too: once, on few, is enough to see that it works.
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    let (rounds, sizes): (usize, &[usize]) =
        if is_bench { (5, &[1_000, 10_000, 100_000]) } else { (1, &[50]) };
    println!("{} cores", cores::all());
    println!("{:<10} {:>9} {:>12} {:>12} {:>10}", "", "attempts", "best", "an attempt", "memory");
    for size in sizes {
        let folder = tempfile::tempdir()?;
        let bytes = fill(folder.path(), *size)?;
        export_class(&folder.path().join(CLASS), *size)?;
        println!("{size} attempts, {} kB", bytes / 1000);
        for (name, rounds) in [
            ("no index", 1),
            ("start", rounds),
            ("ends", rounds),
            ("career", rounds),
            ("check", 1),
            ("export", 1),
            ("import", 1),
            ("report", rounds),
            ("class", rounds),
        ] {
            let mut best: Option<(u64, u64)> = None;
            for _ in 0..rounds {
                let output = Command::new(&arguments[0]).arg(name).arg(folder.path()).output()?;
                let text = String::from_utf8(output.stdout)?;
                // A report comes before them.
                let figures = text.lines().last().unwrap_or_default();
                let mut figures = figures.split_whitespace().map(str::parse::<u64>);
                let (Some(Ok(us)), Some(Ok(kb))) = (figures.next(), figures.next()) else {
                    return Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)).into());
                };
                best = Some(best.map_or((us, kb), |best| best.min((us, kb))));
            }
            let (us, kb) = best.unwrap_or_default();
            let each = us as f64 / *size as f64;
            println!(
                "{name:<10} {size:>9} {:>9.1} ms {each:>9.2} us {:>7} MB",
                us as f64 / 1000.0,
                kb / 1000
            );
        }
    }
    Ok(())
}

/// Does one thing, and prints its microseconds and the kilobytes that this process held at most.
fn measure(name: &str, data: &Path) -> Done {
    let profiles = Profiles::under(data);
    let open = || profiles.open(None).map_err(|error| format!("{error:?}"));
    let zip = data.join("all.zip");
    if name == "no index" {
        let profile = profiles.active()?.ok_or("no profile")?;
        let _ = fs::remove_file(data.join("profiles").join(profile.id).join("history.jsonl"));
    }
    let (lived, library) =
        if name == "career" { (open()?.finished()?, Library::shipped()) } else { Default::default() };
    let begun = Instant::now();
    match name {
        "career" => career(&lived, &library),
        "start" | "no index" => drop(black_box(open()?)),
        "ends" => drop(black_box(open()?.finished()?)),
        "check" => drop(black_box(open()?.check()?)),
        "export" => storage::export(&open()?, &zip)?,
        "import" => {
            let there = tempfile::tempdir()?;
            let profiles = Profiles::under(there.path());
            let mut exported = Exported::open(&zip)?;
            profiles.adopt(exported.profile())?;
            let mut records = profiles.open(None).map_err(|error| format!("{error:?}"))?;
            black_box(exported.merge_into(&mut records)?);
        }
        "report" => report(["--data-dir".into(), data.into()]),
        "class" => report([data.join(CLASS).into(), "--format=json".into()]),
        other => return Err(format!("nothing is called {other}").into()),
    }
    let us = begun.elapsed().as_micros();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    println!("{us} {}", most.trim().trim_end_matches(" kB"));
    Ok(())
}

/// Everything that is told of a career.
fn career(lived: &[(Start, Summary)], library: &Library) {
    let ladder = shipped();
    let entries = history(lived.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    let now = Now { seconds: lived.last().map_or(0, |(_, summary)| summary.finished_at), utc_offset_s: 0 };
    for series in Series::ALL {
        black_box(Trend::of(*series, &ladder, &entries, 20));
    }
    black_box(radar(&ladder, &entries, now));
    black_box(calendar(&ladder, &entries, now));
    black_box(timeline(&standing, &entries, library));
}

/// Runs the command, whatever it prints.
fn report(arguments: [OsString; 2]) {
    aplomb::cli::run([OsString::from("aplomb"), "report".into()].into_iter().chain(arguments));
}

/// Exports the records of a class that played so many attempts together.
fn export_class(folder: &Path, attempts: usize) -> Done {
    fs::create_dir(folder)?;
    for person in 0..PEOPLE {
        let data = tempfile::tempdir()?;
        fill(data.path(), attempts / PEOPLE)?;
        let records = Profiles::under(data.path()).open(None).map_err(|error| format!("{error:?}"))?;
        storage::export(&records, &folder.join(format!("{person}.zip")))?;
    }
    Ok(())
}

/// Fills a profile with finished attempts at all shipped scenarios; their bytes.
fn fill(data: &Path, attempts: usize) -> Result<usize, Box<dyn Error>> {
    let library = Library::shipped();
    let played: Vec<_> = library
        .scenarios()
        .map(|(_, scenario)| play(&library, &scenario.id))
        .collect::<Option<_>>()
        .ok_or("no play")?;
    let folder = {
        let records = Profiles::under(data).open(None).map_err(|error| format!("{error:?}"))?;
        records.folder().join("attempts")
    };
    let mut bytes = 0;
    for number in 0..attempts {
        let Played { header, moves, summary } = &played[number % played.len()];
        let began = 1_700_000_000 + 600 * number as u64;
        let start = Start {
            aplomb_attempt: VERSION,
            id: Uuid::new_v7(Timestamp::from_unix(NoContext, began, 0)).to_string(),
            encounter: header.clone(),
            from: None,
            agent: "Zoé".to_owned(),
            language: "fr".to_owned(),
            started_at: began as i64,
        };
        let path: PathBuf = folder.join(&start.id).with_extension("jsonl");
        let mut end = End::of_nothing();
        let finished = Line::Finished(Summary { finished_at: began as i64 + 300, ..summary.clone() });
        let moves = moves.iter().map(|made| Line::Move(made.clone().into()));
        let lines = [Line::Start(start)].into_iter().chain(moves).chain([finished]);
        let text: Vec<u8> = lines.flat_map(|line| end.add(&line)).collect();
        fs::write(path, &text)?;
        bytes += text.len();
    }
    Ok(bytes)
}

/// A contact that is over.
struct Played {
    header: Header,
    moves: Vec<(usize, Move)>,
    summary: Summary,
}

/// A contact in which the first of what can be said is said, to its end.
fn play(library: &Library, id: &str) -> Option<Played> {
    let arrivals = library.arrivals(library.scenario(id)?, false);
    let mut desk = Desk::new(arrivals, &Temperaments::shipped(), Header::default())?;
    while let Some(at) = desk.seats().iter().position(|seat| !seat.encounter.is_over()) {
        let here = &desk.seats()[at].encounter;
        let reply = here.offered().next().map(|(_, reply)| reply.id.clone());
        let made = match reply {
            Some(reply) if here.composes() => Move::Send { parts: vec![reply], thought_ms: 0 },
            Some(reply) => Move::Say { reply, thought_ms: 0 },
            None => Move::wrap_up(),
        };
        desk.step(at, &made).ok()?;
    }
    let rubric = library.rubric(id);
    let each = desk.seats().iter().map(|seat| &seat.encounter);
    let cards: Vec<_> = each.map(|it| grade(it.scenario(), it.transcript(), &rubric)).collect();
    let summary = Summary::of(&desk, &cards, 1_790_000_000)?;
    Some(Played { header: desk.header().clone(), moves: desk.moves().to_vec(), summary })
}
