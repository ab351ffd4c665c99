//! The claims of a report by name, the command that plays each, and their moves files.

use std::path::Path;

use super::Explored;
use crate::cli::Options;
use crate::cli::failure::Failure;
use crate::explore::{Range, What, Witness};
use crate::scenario::{EndingIx, Scenario};
use crate::{args, msg, storage};

/// How a witness is played in a shell.
pub struct Shell {
    /// `aplomb play ID`, with what makes it find and play the same.
    play: String,
    /// The folder of the scenario's moves files, if they are written.
    folder: Option<std::path::PathBuf>,
}

impl Shell {
    /// `name` is what `play` knows the scenario by.
    pub fn new(name: &str, options: &Options, scenario: &Scenario, witnesses: Option<&Path>) -> Shell {
        let mut play = ["aplomb", "play", &quoted(name)].join(" ");
        if let Some(packs) = &options.packs {
            play += &format!(" --scenarios {}", quoted(&packs.display().to_string()));
        }
        if !scenario.beside.is_empty() {
            play += " --alone";
        }
        let stem = scenario.id.rsplit('/').next().unwrap_or(&scenario.id);
        Shell { play, folder: witnesses.map(|folder| folder.join(stem)) }
    }

    /// The command that plays a claim's witness: from its file, or from the moves themselves.
    pub fn command(&self, claim: &str, witness: &Witness) -> String {
        let Witness { seed, moves } = witness;
        match &self.folder {
            Some(folder) => {
                let file = folder.join(claim).with_extension("moves").display().to_string();
                format!("{} --seed {seed} --moves {}", self.play, quoted(&file))
            }
            None => {
                let moves: String = moves.iter().map(|made| format!(" '{made}'")).collect();
                format!("printf '%s\\n'{moves} | {} --seed {seed}", self.play)
            }
        }
    }

    /// Where the moves files are.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+:\\".contains(c);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// The name of a finding's claim: its kind, and where it is.
pub fn finding(scenario: &Scenario, what: What) -> String {
    let place = place(scenario, what);
    let parts = [Some(what.slug()), place.beat, place.reply, place.ending, place.need, place.error];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

/// The name of the claim that this ending, at which no path of lines ends, is come to.
pub fn come_to(scenario: &Scenario, ending: EndingIx) -> String {
    format!("{}-come-to", scenario.endings[ending.at()].id)
}

/// What a finding is about, by name.
#[derive(Default)]
pub struct Place<'a> {
    pub beat: Option<&'a str>,
    pub reply: Option<&'a str>,
    pub ending: Option<&'a str>,
    pub need: Option<&'a str>,
    pub error: Option<&'static str>,
}

pub fn place(scenario: &Scenario, what: What) -> Place<'_> {
    let mut place = Place::default();
    match what {
        What::DeadEnd(beat)
        | What::NeverBeat(beat)
        | What::SameWhatever(beat)
        | What::Loop(beat)
        | What::DemandUnheard(beat) => {
            place.beat = Some(&scenario.beats[beat.at()].id);
        }
        What::NeverReply(beat, reply) => {
            let beat = &scenario.beats[beat.at()];
            place.beat = Some(&beat.id);
            place.reply = Some(&beat.replies[reply.at()].id);
        }
        What::NeverEnding(ending) => place.ending = Some(&scenario.endings[ending.at()].id),
        What::CriticalUnavoidable(error) => place.error = Some(error.slug()),
        What::NeedNeverMet(need) => place.need = Some(&scenario.needs[need.at()].id),
        What::PassOutOfReach { .. } => {}
    }
    place
}

/// Every claim with its witness.
fn claims<'a>(explored: &'a Explored) -> Vec<(String, &'a Witness)> {
    let (scenario, report) = (explored.scenario, &explored.report);
    let mut claims: Vec<(String, &'a Witness)> = Vec::new();
    let range = |claims: &mut Vec<_>, name: &str, range: &'a Range| {
        claims.push((format!("{name}-least"), &range.least.witness));
        claims.push((format!("{name}-most"), &range.most.witness));
    };
    report.overall.iter().for_each(|it| range(&mut claims, "overall", it));
    for ending in &report.endings {
        let id = &scenario.endings[ending.ending.at()].id;
        let grades = &ending.grades;
        range(&mut claims, &format!("{id}-empathy"), &grades.empathy);
        range(&mut claims, &format!("{id}-resolution"), &grades.resolution);
        range(&mut claims, &format!("{id}-handle-time"), &grades.handle_time);
        range(&mut claims, &format!("{id}-overall"), &grades.overall);
        claims.push((format!("{id}-shortest"), &ending.shortest.witness));
        claims.extend(ending.longest.iter().map(|it| (format!("{id}-longest"), &it.witness)));
    }
    for unreached in &report.unreached {
        let witness = unreached.comes.witness();
        claims.extend(witness.map(|witness| (come_to(scenario, unreached.ending), witness)));
    }
    for figures in &report.replies {
        let beat = &scenario.beats[figures.beat.at()];
        let name = format!("reply-{}-{}", beat.id, beat.replies[figures.reply.at()].id);
        figures.overall.iter().for_each(|it| range(&mut claims, &name, it));
    }
    for scores in &explored.players {
        let name = format!("player-{}", scores.player.slug());
        scores.overall.iter().for_each(|it| range(&mut claims, &name, it));
    }
    let findings = report.findings.iter();
    claims.extend(findings.filter_map(|it| Some((finding(scenario, it.what), it.witness.as_ref()?))));
    claims
}

/// Writes each claim's moves file, if that was asked for: first the command that plays it, then the moves.
pub fn write(shell: &Shell, explored: &Explored) -> Result<(), Failure> {
    let Some(folder) = shell.folder() else { return Ok(()) };
    for (claim, witness) in claims(explored) {
        let path = folder.join(&claim).with_extension("moves");
        let mut text = format!("# {}\n", shell.command(&claim, witness));
        witness.moves.iter().for_each(|made| text += &format!("{made}\n"));
        storage::write_text(&path, &text).map_err(|error| {
            Failure::io(msg!("cli-unwritable"), args![path = path.display().to_string()], error)
        })?;
    }
    Ok(())
}
