//! The report for people.

use super::Explored;
use super::claims::{self, Shell};
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::cli::wrap::wrap;
use crate::diagnostics::Severity;
use crate::explore::{EndingReport, Limit, Paths, Player, Range, Report, Standing, Timed, Unreached, What};
use crate::l10n::Key;
use crate::scenario::Scenario;
use crate::{args, msg};

/// Prints what was found out about a scenario.
pub fn show(console: &mut Console, shell: &Shell, explored: &Explored) -> Result<(), Failure> {
    let agent = crate::cli::agent(console, None);
    let (scenario, report) = (explored.scenario, &explored.report);
    let title = scenario.texts.format(&scenario.title, console.catalogue.locale(), &agent);
    console.line(&format!("{} {}", styled(STRONG, &title), styled(FAINT, &format!("({})", scenario.id))))?;
    coverage(console, shell, explored)?;
    heading(console, msg!("explore-endings"))?;
    report.endings.iter().try_for_each(|it| ending(console, scenario, it))?;
    report.unreached.iter().try_for_each(|it| unreached(console, shell, scenario, it))?;
    players(console, explored)?;
    replies(console, explored)?;
    findings(console, shell, explored)?;
    if let Some(folder) = shell.folder() {
        let args = args![folder = folder.display().to_string()];
        console.line(&styled(FAINT, &wrap("", &console.text(msg!("explore-witnesses"), &args))))?;
    }
    Ok(())
}

fn heading(console: &mut Console, key: Key) -> Result<(), Failure> {
    let heading = styled(STRONG, &console.text(key, &args![]));
    console.line(&format!("\n{heading}"))
}

fn coverage(console: &mut Console, shell: &Shell, explored: &Explored) -> Result<(), Failure> {
    let report = &explored.report;
    let number = |count: u64| console.catalogue.number(i64::try_from(count).unwrap_or(i64::MAX));
    let limited = match report.limit {
        None => console.text(msg!("explore-complete"), &args![]),
        Some(Limit::States(count)) => {
            console.text(msg!("explore-limit-states"), &args![count = number(count)])
        }
        Some(Limit::Grades(count)) => {
            console.text(msg!("explore-limit-grades"), &args![count = number(count)])
        }
        Some(Limit::Stopped) => console.text(msg!("explore-limit-stopped"), &args![]),
    };
    let paths = paths(console, report.paths);
    let args = args![paths = paths, states = number(report.states), steps = number(report.steps)];
    let size = console.text(msg!("explore-size"), &args);
    let style = if report.limit.is_none() { GOOD } else { BAD };
    console.line(&styled(style, &wrap("", &limited)))?;
    console.line(&wrap("", &size))?;
    if let Some(range) = &report.overall {
        let args = args![range = span(range), pass = explored.rubric.pass];
        console.line(&wrap("", &console.text(msg!("explore-overall"), &args)))?;
        for (claim, reached) in [("overall-most", &range.most), ("overall-least", &range.least)] {
            played(console, shell, claim, &reached.witness)?;
        }
    }
    Ok(())
}

/// The command that plays a claim again, uncut: it is there to be copied.
fn played(
    console: &mut Console,
    shell: &Shell,
    claim: &str,
    witness: &crate::explore::Witness,
) -> Result<(), Failure> {
    console.line(&styled(FAINT, &format!("    {}", shell.command(claim, witness))))
}

fn paths(console: &Console, paths: Paths) -> String {
    match paths {
        Paths::Exactly(count) => match i64::try_from(count) {
            Ok(count) => {
                let args = args![count = count, number = console.catalogue.number(count)];
                console.text(msg!("explore-paths"), &args)
            }
            // Beyond what is read digit by digit: how many digits there are.
            Err(_) => console.text(msg!("explore-paths-digits"), &args![digits = count.ilog10() as i64]),
        },
        Paths::TooMany => console.text(msg!("explore-paths-digits"), &args![digits = 38i64]),
        Paths::Endless => console.text(msg!("explore-paths-endless"), &args![]),
    }
}

/// "34–97", or "97" where both are the same.
fn span(range: &Range) -> String {
    let (least, most) = (range.least.grade, range.most.grade);
    if least == most { most.to_string() } else { format!("{least}–{most}") }
}

fn ending(console: &mut Console, scenario: &Scenario, ending: &EndingReport) -> Result<(), Failure> {
    let clock = |timed: &Timed| console.catalogue.clock(timed.ms / 1000);
    let longest = ending.longest.as_ref().map(clock);
    let time = match longest {
        Some(longest) => format!("{}–{longest}", clock(&ending.shortest)),
        None => console.text(msg!("explore-from-time"), &args![time = clock(&ending.shortest)]),
    };
    let args = args![
        ending = scenario.endings[ending.ending.at()].id.as_str(),
        outcome = console.catalogue.word("outcome", ending.outcome.slug()),
        paths = paths(console, ending.paths),
        time = time
    ];
    let about = console.text(msg!("explore-ending"), &args);
    let grades = &ending.grades;
    let args = args![
        empathy = span(&grades.empathy),
        resolution = span(&grades.resolution),
        time = span(&grades.handle_time),
        overall = span(&grades.overall)
    ];
    let ranges = console.text(msg!("explore-ending-grades"), &args);
    console.line(&wrap("  ", &about))?;
    console.line(&wrap("      ", &ranges))
}

/// An ending at which no path of lines ends, and when it comes.
fn unreached(
    console: &mut Console,
    shell: &Shell,
    scenario: &Scenario,
    unreached: &Unreached,
) -> Result<(), Failure> {
    let args = args![
        ending = scenario.endings[unreached.ending.at()].id.as_str(),
        outcome = console.catalogue.word("outcome", unreached.outcome.slug())
    ];
    console
        .line(&wrap("  ", &console.catalogue.phrase("explore-unreached", unreached.comes.slug(), &args)))?;
    match unreached.comes.witness() {
        Some(witness) => played(console, shell, &claims::come_to(scenario, unreached.ending), witness),
        None => Ok(()),
    }
}

fn players(console: &mut Console, explored: &Explored) -> Result<(), Failure> {
    heading(console, msg!("explore-players"))?;
    let mut head = vec![
        msg!("explore-column-overall"),
        msg!("explore-column-range"),
        msg!("explore-column-passed"),
        msg!("explore-column-empathy"),
        msg!("explore-column-resolution"),
        msg!("explore-column-time"),
    ];
    let any_critical = explored.players.iter().any(|scores| scores.critical > 0);
    head.extend(any_critical.then_some(msg!("explore-column-critical")));
    let head = head.into_iter().map(|key| console.text(key, &args![]));
    let mut rows = vec![std::iter::once(String::new()).chain(head).collect()];
    for scores in &explored.players {
        let name = console.catalogue.word("player", scores.player.slug());
        let Some(range) = &scores.overall else {
            rows.push(vec![name, console.text(msg!("explore-never-finished"), &args![])]);
            continue;
        };
        let mean = scores.mean;
        let args = args![passed = scores.passed, plays = scores.plays];
        let passed = console.text(msg!("explore-passed"), &args);
        let [empathy, resolution, time, overall] =
            [mean.empathy, mean.resolution, mean.handle_time, mean.overall].map(|grade| grade.to_string());
        let mut row = vec![name, overall, span(range), passed, empathy, resolution, time];
        row.extend(any_critical.then(|| match scores.critical_percent() {
            0 => "–".to_owned(),
            percent => console.text(msg!("explore-share"), &args![percent = percent]),
        }));
        rows.push(row);
    }
    table(console, &rows)?;
    let args = args![days = Player::Rusher.seeds().count(), random = Player::Random.seeds().count()];
    let mut note = console.text(msg!("explore-players-note"), &args);
    if any_critical {
        note = format!("{note} {}", console.text(msg!("explore-critical-note"), &args![]));
    }
    console.line(&styled(FAINT, &wrap("  ", &note)))
}

fn replies(console: &mut Console, explored: &Explored) -> Result<(), Failure> {
    let (scenario, report) = (explored.scenario, &explored.report);
    heading(console, msg!("explore-replies"))?;
    let id = |at: &crate::explore::ReplyFigures| &scenario.beats[at.beat.at()].replies[at.reply.at()].id;
    let width = report.replies.iter().map(|it| id(it).chars().count()).max().unwrap_or(0);
    let mut beat = None;
    for figures in &report.replies {
        if beat.replace(figures.beat) != Some(figures.beat) {
            console.line(&format!("  {}", scenario.beats[figures.beat.at()].id))?;
        }
        let note = match (figures.offered, &figures.standing) {
            (0, _) => Some((msg!("explore-never-offered"), BAD)),
            (_, Some(Standing::Best)) => Some((msg!("explore-always-best"), GOOD)),
            (_, Some(Standing::Worst)) => Some((msg!("explore-always-worst"), FAINT)),
            (_, None) => None,
        };
        let note = note.map(|(key, style)| styled(style, &console.text(key, &args![]))).unwrap_or_default();
        let range = figures.overall.as_ref().map_or("–".to_owned(), span);
        console.line(format!("    {:width$}  {range:>6}  {note}", id(figures)).trim_end())?;
    }
    Ok(())
}

/// What is wrong, in a sentence.
pub fn sentence(console: &Console, scenario: &Scenario, what: What) -> String {
    let place = claims::place(scenario, what);
    let (most, pass) = match what {
        What::PassOutOfReach { most, pass } => (most, pass),
        _ => (0, 0),
    };
    let error = place.error.map(|error| console.catalogue.word("critical-error", error)).unwrap_or_default();
    let args = args![
        beat = place.beat.unwrap_or_default(),
        reply = place.reply.unwrap_or_default(),
        ending = place.ending.unwrap_or_default(),
        need = place.need.unwrap_or_default(),
        error = error,
        most = most,
        pass = pass
    ];
    console.catalogue.phrase("finding", what.slug(), &args)
}

fn findings(console: &mut Console, shell: &Shell, explored: &Explored) -> Result<(), Failure> {
    heading(console, msg!("explore-findings"))?;
    let Report { findings, .. } = &explored.report;
    for finding in findings {
        let (key, style) = match finding.what.severity() {
            Severity::Error => (msg!("explore-error"), BAD),
            Severity::Warning => (msg!("explore-warning"), STRONG),
        };
        let sentence = sentence(console, explored.scenario, finding.what);
        let told = wrap("  ", &console.text(key, &args![sentence = sentence]));
        console.line(&styled(style, &told))?;
        if let Some(witness) = &finding.witness {
            played(console, shell, &claims::finding(explored.scenario, finding.what), witness)?;
        }
    }
    let count = |severity| findings.iter().filter(|it| it.what.severity() == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let style = if errors > 0 { BAD } else { GOOD };
    let summary = console.text(msg!("explore-summary"), &args![errors = errors, warnings = warnings]);
    console.line(&styled(style, &format!("  {summary}")))
}
