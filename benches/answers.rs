//! A hundred and twenty typed answers a language to moments of the shipped scenarios, good and bad: as what they are
//! understood, and how long that takes. `benches/data/answers/*.tsv` was written without a look at the rules of reading;
//! each line: scenario, beat, the reply that it means (or `none`), its tone, the text.
//!
//! `cargo bench --no-default-features --bench answers`: the figures, then every answer that was misread, to be read over.

use std::error::Error;
use std::time::{Duration, Instant};

use aplomb::encounter::acts_in;
use aplomb::l10n::Locale;
use aplomb::language::{Choice, Decision, Encoder, Reader, Text, Tongue};
use aplomb::scenario::{Agent, Form, Library};

#[derive(Default)]
struct Counts {
    meant: usize,
    right: usize,
    asked: usize,
    wrong: usize,
    unheard: usize,
    none: usize,
    none_taken: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: a few, without the encoder, are enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let library = Library::shipped();
    for (tongue, file) in [
        (Tongue::English, include_str!("data/answers/en.tsv")),
        (Tongue::French, include_str!("data/answers/fr.tsv")),
    ] {
        for encoder in if whole { vec![Some(Encoder::shipped()), None] } else { vec![None] } {
            let (mut counts, mut misread, mut took) = (Counts::default(), Vec::new(), Vec::new());
            for line in file.lines().skip(1).take(if whole { usize::MAX } else { 5 }) {
                let [scenario, beat, meant, tone, text] = line.split('\t').collect::<Vec<_>>()[..] else {
                    return Err(format!("not five columns: {line}").into());
                };
                let choices = choices(&library, scenario, beat, tongue)?;
                let reader = Reader::new(tongue, encoder);
                let prepared = reader.prepare(&choices);
                let began = Instant::now();
                let decision = reader.read(&prepared, text).decision;
                let acts = acts_in(tongue, &Text::new(tongue, text));
                took.push(began.elapsed());
                let heard = counts.add(&choices, meant, &decision);
                let acts: Vec<&str> = acts.iter().map(|found| found.what.word()).collect();
                if !heard {
                    misread.push(format!(
                        "{scenario} {beat}: {meant} ({tone}) {decision:?} {acts:?}\n      {text}"
                    ));
                }
            }
            print(tongue, encoder.is_some(), &counts, took);
            if encoder.is_some() {
                misread.iter().for_each(|line| println!("    {line}"));
            }
        }
    }
    Ok(())
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

fn print(tongue: Tongue, encoder: bool, counts: &Counts, mut took: Vec<Duration>) {
    took.sort();
    let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
    let meant = counts.meant;
    println!(
        "{} {}: of {meant} that mean a reply {:.1} % taken for it, {:.1} % asked about, {:.1} % not understood, {:.1} % \
         taken for another; of {} that mean none {:.1} % taken for one; {:.1} ms at the median",
        tongue.tag(),
        if encoder { "with the encoder" } else { "without it" },
        percent(counts.right, meant),
        percent(counts.asked, meant),
        percent(counts.unheard, meant),
        percent(counts.wrong, meant),
        counts.none,
        percent(counts.none_taken, counts.none),
        took[took.len() / 2].as_secs_f64() * 1000.0,
    );
}
