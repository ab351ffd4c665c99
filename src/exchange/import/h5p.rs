//! H5P Branching Scenario: a package (`.h5p`) or its `content/content.json` alone.
//!
//! The content is a list of screens that lead to each other by their places in it; −1 is the end. Its schema is published
//! as `semantics.json` of <https://github.com/h5p/h5p-branching-scenario>.

use serde_json::Value;

use super::archive::Archive;
use super::loss::{Losses, What};
use super::plain;
use super::story::{Choice, Imported, Note, Passage, Story};
use super::{MOST_PASSAGES, Unread};
use crate::scenario::Outcome;

/// Whether this is a branching scenario.
pub fn is_like(json: &Value) -> bool {
    scenario(json).is_some()
}

/// The scenario itself, wherever it stands in the file.
fn scenario(json: &Value) -> Option<&Value> {
    let places = ["/branchingScenario", "/params/branchingScenario", "/params/params/branchingScenario", ""];
    let mut found = places.iter().filter_map(|place| json.pointer(place));
    found.find(|it| it.get("content").is_some_and(Value::is_array))
}

/// Reads a package.
pub fn package(archive: &mut Archive) -> Result<Imported, Unread> {
    let about = archive.text("h5p.json")?.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let text = archive.text("content/content.json")?.ok_or(Unread::NotOurs)?;
    let json: Value = serde_json::from_str(&text).map_err(|_| Unread::Broken)?;
    let mut imported = read(&json)?;
    if let Some(about) = about {
        let title = about.get("title").and_then(Value::as_str);
        imported.story.title = title.map(str::to_owned).or(imported.story.title);
        let language = about.get("language").and_then(Value::as_str).filter(|tag| *tag != "und");
        imported.story.language = language.map(str::to_owned);
    }
    Ok(imported)
}

/// Reads `content.json`.
pub fn read(json: &Value) -> Result<Imported, Unread> {
    let scenario = scenario(json).ok_or(Unread::NotOurs)?;
    let screens = scenario.get("content").and_then(Value::as_array).ok_or(Unread::NotOurs)?;
    if screens.len() > MOST_PASSAGES {
        return Err(Unread::TooLarge);
    }
    let mut reader = Reader { screens, passages: Vec::new(), scored: Vec::new(), losses: Losses::default() };
    let end = reader.default_end(scenario);
    for (at, screen) in screens.iter().enumerate() {
        reader.screen(at, screen, &end);
    }
    reader.outcomes();
    let used = |name: &str| {
        let leads = |choice: &Choice| choice.to.as_deref() == Some(name);
        reader.passages.iter().any(|it| it.next.as_deref() == Some(name) || it.choices.iter().any(leads))
    };
    if !used(&end) {
        reader.passages.retain(|passage| passage.name != end);
    }
    reader.settings(scenario);
    let text = |place: &str| {
        let found = scenario.pointer(place).and_then(Value::as_str).map(|html| plain::from_html(html).0);
        found.filter(|text| !text.is_empty())
    };
    let told: Vec<String> = ["/startScreen/startScreenTitle", "/startScreen/startScreenSubtitle"]
        .into_iter()
        .filter_map(text)
        .collect();
    let briefing = (!told.is_empty()).then(|| told.join("\n\n"));
    let title = text("/title").or_else(|| told.first().cloned());
    let story = Story { title, briefing, start: name(0), passages: reader.passages, ..Story::default() };
    Ok(Imported { story, losses: reader.losses })
}

/// How a screen is called, counted from 1 as people do.
fn name(at: usize) -> String {
    format!("screen {}", at + 1)
}

struct Reader<'a> {
    screens: &'a [Value],
    passages: Vec<Passage>,
    /// Endings and their scores.
    scored: Vec<(usize, f64)>,
    losses: Losses,
}

impl Reader<'_> {
    /// The text of some HTML; what it loses is noted.
    fn text(&mut self, value: Option<&Value>, place: &str) -> String {
        let (text, lost) = plain::from_html(value.and_then(Value::as_str).unwrap_or_default());
        for (what, mark) in lost {
            self.losses.add(what, place, None, &mark);
        }
        text
    }

    /// The screen that is shown at the end unless a screen says otherwise.
    fn default_end(&mut self, scenario: &Value) -> String {
        let end = scenario.pointer("/endScreens/0").unwrap_or(&Value::Null);
        let name = "end".to_owned();
        let words =
            [self.text(end.get("endScreenTitle"), &name), self.text(end.get("endScreenSubtitle"), &name)];
        self.ending(&name, words, end.get("endScreenScore"), end.get("endScreenImage"));
        name
    }

    fn ending(
        &mut self,
        name: &str,
        [title, text]: [String; 2],
        score: Option<&Value>,
        image: Option<&Value>,
    ) {
        self.media(image, name);
        if let Some(score) = score.and_then(Value::as_f64) {
            self.losses.add(What::Score, name, None, &score.to_string());
            self.scored.push((self.passages.len(), score));
        }
        let becomes = (!text.is_empty()).then(|| text.clone());
        let text = if title.is_empty() { text } else { title };
        self.passages.push(Passage { name: name.to_owned(), text, becomes, ..Passage::default() });
    }

    fn media(&mut self, media: Option<&Value>, place: &str) {
        let path = media.and_then(|media| media.pointer("/path").or(media.pointer("/params/file/path")));
        if let Some(path) = path.and_then(Value::as_str) {
            self.losses.add(What::Media, place, None, path);
        }
    }

    /// Feedback: its words, and whether it has any or a score.
    fn feedback(&mut self, holder: &Value, place: &str) -> ([String; 2], Option<Value>) {
        let feedback = holder.get("feedback").unwrap_or(&Value::Null);
        self.media(feedback.get("image"), place);
        let words = [self.text(feedback.get("title"), place), self.text(feedback.get("subtitle"), place)];
        (words, feedback.get("endScreenScore").filter(|score| score.is_number()).cloned())
    }

    /// Where a screen or an alternative leads: to another screen, to an end of its own, or to the usual end. What it has
    /// to say on the way is the second value.
    fn way(&mut self, holder: &Value, place: &str, end: &str) -> (Option<String>, Option<String>) {
        let (words, score) = self.feedback(holder, place);
        let next = holder.get("nextContentId").and_then(Value::as_i64);
        let joined: Vec<&str> = words.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
        let said = (!joined.is_empty()).then(|| joined.join("\n"));
        match next.map(usize::try_from) {
            Some(Ok(at)) if at < self.screens.len() => {
                if let Some(score) = score {
                    self.losses.add(What::Score, place, None, &score.to_string());
                }
                (Some(name(at)), said)
            }
            Some(Ok(at)) => {
                self.losses.add(What::Link, place, None, &name(at));
                (None, said)
            }
            _ if said.is_some() || score.is_some() => {
                let own = format!("{place}, end");
                self.ending(&own, words, score.as_ref(), None);
                (Some(own), None)
            }
            _ => (Some(end.to_owned()), None),
        }
    }

    fn screen(&mut self, at: usize, screen: &Value, end: &str) {
        let place = name(at);
        // The first versions of the format called it differently.
        let kind = screen.get("type").or(screen.get("content")).unwrap_or(&Value::Null);
        let library = kind.get("library").and_then(Value::as_str).unwrap_or_default();
        let params = kind.get("params").unwrap_or(&Value::Null);
        let title = kind.pointer("/metadata/title").and_then(Value::as_str).unwrap_or_default();
        let mut passage = Passage { name: place.clone(), ..Passage::default() };
        match library.split(' ').next().unwrap_or_default() {
            "H5P.BranchingQuestion" => {
                let question = params.get("branchingQuestion").unwrap_or(params);
                passage.text = self.text(question.get("question"), &place);
                let alternatives = question.get("alternatives").and_then(Value::as_array);
                for (number, alternative) in alternatives.into_iter().flatten().enumerate() {
                    let here = format!("{place}, {}", number + 1);
                    let (to, coach) = self.way(alternative, &here, end);
                    let text = self.text(alternative.get("text"), &here);
                    passage.choices.push(Choice { text, to, coach, ..Choice::default() });
                }
                if passage.choices.is_empty() {
                    passage.next = Some(end.to_owned());
                }
            }
            kind => {
                let shown = match kind {
                    "H5P.AdvancedText" | "H5P.Text" => None,
                    "H5P.Image" | "H5P.Video" => Some(What::Media),
                    _ => Some(What::Interaction),
                };
                passage.text = self.text(params.get("text"), &place);
                if let Some(what) = shown {
                    let was = format!("{library}: {title}");
                    self.losses.add(what, &place, None, &was);
                    passage.notes.push(Note::Was(super::loss::one_line(&was)));
                    // Its title is the only word that is left of it.
                    if passage.text.is_empty() {
                        passage.text = plain::tidy(title);
                    }
                }
                let (to, said) = self.way(screen, &place, end);
                if let Some(said) = said {
                    passage.text = plain::tidy(&format!("{}\n\n{said}", passage.text));
                }
                passage.next = to.or_else(|| Some(end.to_owned()));
            }
        }
        self.passages.push(passage);
    }

    /// The best score is a case resolved, the worst one that is not; scores that are all the same say nothing.
    fn outcomes(&mut self) {
        let most = self.scored.iter().map(|(_, score)| *score).fold(f64::NEG_INFINITY, f64::max);
        let least = self.scored.iter().map(|(_, score)| *score).fold(f64::INFINITY, f64::min);
        for (at, score) in std::mem::take(&mut self.scored) {
            let outcome = match score {
                _ if most <= least => None,
                score if score >= most => Some(Outcome::Resolved),
                score if score <= least => Some(Outcome::Unresolved),
                _ => Some(Outcome::Partial),
            };
            self.passages[at].outcome = outcome;
        }
    }

    fn settings(&mut self, scenario: &Value) {
        let on = |place: &str| scenario.pointer(place) == Some(&Value::Bool(true));
        if on("/behaviour/randomizeBranchingQuestions") {
            self.losses.add(What::Random, "", None, "randomizeBranchingQuestions");
        }
        for setting in ["enableBackwardsNavigation", "forceContentFinished"] {
            if on(&format!("/behaviour/{setting}")) {
                self.losses.add(What::Setting, "", None, setting);
            }
        }
        let scoring = scenario.pointer("/scoringOptionGroup/scoringOption").and_then(Value::as_str);
        if let Some(scoring) = scoring.filter(|scoring| *scoring != "no-score") {
            self.losses.add(What::Score, "", None, scoring);
        }
        self.media(scenario.pointer("/startScreen/startScreenImage"), "");
    }
}
