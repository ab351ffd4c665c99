//! How well tone is read: politeness by rank, mechanisms of empathy by macro-F1.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{data, unreadable};
use crate::cli::console::{Console, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::language::measure::{found_mechanism, politeness};
use crate::language::{Mechanism, Tongue};
use crate::msg;

/// A request, and how polite people judged it.
#[derive(Deserialize)]
struct Request {
    sentence: String,
    score: f64,
}

/// An answer to somebody who suffers, and how strongly it shows a mechanism of empathy: 0 to 2.
#[derive(Deserialize)]
struct Answer {
    response_post: String,
    level: u8,
}

/// Reads the texts, prints a table unless it is to be JSON, and returns the figures by their names.
pub fn run(console: &mut Console, folder: &Path, json: bool) -> Result<Value, Failure> {
    let figures = [
        ("politeness-en", polite(folder, "politeness_en_dev.csv", Tongue::English)?),
        ("politeness-fr", polite(folder, "politeness_fr_dev.csv", Tongue::French)?),
        (
            "emotional-reaction",
            shows(folder, "empathy_emotional-reactions.csv", Mechanism::EmotionalReaction)?,
        ),
        ("exploration", shows(folder, "empathy_explorations.csv", Mechanism::Exploration)?),
    ];
    if !json {
        let shown = |figure: Option<f64>| figure.map_or("–".to_owned(), |figure| format!("{figure:.3}"));
        let row = |(name, figure)| vec![console.catalogue.word("benchmark-tone", name), shown(figure)];
        let rows: Vec<Vec<String>> = figures.into_iter().map(row).collect();
        console.line(&styled(STRONG, &console.catalogue.text(msg!("benchmark-tone"))))?;
        table(console, &rows)?;
    }
    let rounded = |figure: f64| (figure * 1000.0).round() / 1000.0;
    Ok(figures.into_iter().map(|(name, figure)| (name.to_owned(), json!(figure.map(rounded)))).collect())
}

/// How the warmth of requests correlates with people's judgement; None without the file.
fn polite(folder: &Path, file: &str, tongue: Tongue) -> Result<Option<f64>, Failure> {
    let Some(rows) = rows::<Request>(folder, file)? else { return Ok(None) };
    let rows: Vec<(&str, f64)> = rows.iter().map(|row| (row.sentence.as_str(), row.score)).collect();
    Ok(politeness(tongue, &rows))
}

/// How well a mechanism is found in every second answer: the rules were tuned on the others. None without the file.
fn shows(folder: &Path, file: &str, mechanism: Mechanism) -> Result<Option<f64>, Failure> {
    let Some(rows) = rows::<Answer>(folder, file)? else { return Ok(None) };
    let rows: Vec<(&str, bool)> =
        rows.iter().skip(1).step_by(2).map(|row| (row.response_post.as_str(), row.level > 0)).collect();
    Ok(Some(found_mechanism(mechanism, Tongue::English, &rows)))
}

/// The rows of a file; None without the file.
fn rows<R: DeserializeOwned>(folder: &Path, file: &str) -> Result<Option<Vec<R>>, Failure> {
    let Some(text) = data(folder, file)? else { return Ok(None) };
    let rows: Result<_, csv::Error> = csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
    rows.map(Some).map_err(|_| unreadable(folder, file))
}
