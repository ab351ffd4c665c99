//! A draft in the author's own format, as an author would write it.

use std::fmt::Write;

use super::loss::Losses;
use super::story::{Note, Test};
use crate::author::quoted;
use crate::l10n::{Catalogue, Locale};
use crate::scenario::{Act, NeedKind, Outcome};
use crate::{args, msg};

/// The contact and the customer, as far as nobody has described them.
const FRAME: &str = include_str!("../../../assets/import/scenario.ron");

/// A scenario before it is written: ids, and texts as people read them.
#[derive(Debug)]
pub struct Draft {
    pub title: Option<String>,
    pub briefing: Option<String>,
    /// The language that the file says it is in.
    pub language: Option<String>,
    pub needs: Vec<(String, String)>,
    pub start: String,
    pub on_leave: String,
    pub beats: Vec<DraftBeat>,
    pub endings: Vec<DraftEnding>,
    pub losses: Losses,
}

#[derive(Debug)]
pub struct DraftBeat {
    pub id: String,
    pub notes: Vec<Note>,
    /// Calm (always there), tense, furious.
    pub says: [Option<String>; 3],
    pub voices: Vec<String>,
    pub replies: Vec<DraftReply>,
}

#[derive(Debug)]
pub struct DraftReply {
    pub id: String,
    pub notes: Vec<Note>,
    pub says: String,
    pub also: Vec<String>,
    pub acts: Vec<Act>,
    /// Nobody said what the line does.
    pub guessed: bool,
    pub when: Option<Test>,
    pub set: Vec<String>,
    pub clear: Vec<String>,
    pub meets: Vec<String>,
    pub better: Option<String>,
    pub coach: Option<String>,
    pub then: Vec<(Test, String)>,
}

#[derive(Debug)]
pub struct DraftEnding {
    pub id: String,
    pub notes: Vec<Note>,
    /// None if nobody said what it means.
    pub outcome: Option<Outcome>,
    pub says: [Option<String>; 3],
    pub becomes: String,
}

/// A scenario's file and what is to be said about it.
#[derive(Debug)]
pub struct Written {
    pub ron: String,
    pub beats: usize,
    pub replies: usize,
    pub endings: usize,
    /// Replies of which nobody said what they do.
    pub guessed: usize,
}

impl Draft {
    /// The scenario's file. `id` is the whole id (`pack/name`), `language` that of its texts, `title` what it is called
    /// unless the file says so; the comments are in the catalogue's language.
    pub fn write(
        &self,
        id: &str,
        language: &Locale,
        title: &str,
        source: &str,
        comments: &Catalogue,
    ) -> Written {
        let words = Catalogue::new(language);
        let replies: Vec<&DraftReply> = self.beats.iter().flat_map(|beat| &beat.replies).collect();
        let guessed = replies.iter().filter(|reply| reply.guessed).count();
        let mut page = Page { text: String::new(), comments };
        page.comment(0, &comments.format(msg!("import-comment-from"), &args![file = source]));
        if guessed > 0 {
            page.comment(0, &comments.format(msg!("import-comment-acts"), &args![replies = guessed]));
        }
        page.line(0, "Scenario(");
        page.line(1, "format: 1,");
        page.field(1, "id", id);
        page.field(1, "language", language.tag());
        page.text_field(
            1,
            "title",
            self.title.as_deref().filter(|it| !it.trim().is_empty()).unwrap_or(title),
        );
        page.frame(|part| match part {
            "comment" => comments.text(msg!("import-comment-frame")),
            "briefing" => text(self.briefing.as_deref().unwrap_or(&words.word("import", "briefing"))),
            "customer" => text(&words.word("import", "customer")),
            "needs" => self.needs.iter().map(need).collect(),
            part => unreachable!("assets/import/scenario.ron has no part {part}"),
        });
        page.field(1, "start", &self.start);
        page.field(1, "on_leave", &self.on_leave);
        page.line(1, "beats: {");
        self.beats.iter().for_each(|beat| page.beat(beat));
        page.line(1, "},");
        page.line(1, "endings: {");
        self.endings.iter().for_each(|ending| page.ending(ending));
        page.line(1, "},");
        page.line(0, ")");
        Written {
            ron: page.text,
            beats: self.beats.len(),
            replies: replies.len(),
            endings: self.endings.len(),
            guessed,
        }
    }
}

/// A line for a need.
fn need((id, label): &(String, String)) -> String {
    format!("{:12}{}: (kind: {}, label: {}),\n", "", quoted(id), NeedKind::Practical.word(), text(label))
}

/// The file of a new pack that holds this scenario.
pub fn new_pack(id: &str, language: &Locale, title: &str, scenario: &str, source: &str) -> String {
    let words = Catalogue::new(language);
    let about = words.format(msg!("import-pack-about"), &args![file = source]);
    let mut page = Page { text: String::new(), comments: &words };
    page.line(0, "Pack(");
    page.line(1, "format: 1,");
    page.field(1, "id", id);
    page.field(1, "language", language.tag());
    page.text_field(1, "title", title);
    page.text_field(1, "about", &about);
    page.line(1, &format!("order: [{}],", quoted(scenario)));
    page.line(0, ")");
    page.text
}

struct Page<'a> {
    text: String,
    comments: &'a Catalogue,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        let _ = writeln!(self.text, "{:1$}{line}", "", 4 * depth);
    }

    /// What every scenario has around its beats; its parts stand between `%`.
    fn frame(&mut self, part: impl Fn(&str) -> String) {
        for (at, piece) in FRAME.split('%').enumerate() {
            self.text += &if at % 2 == 0 { piece.to_owned() } else { part(piece) };
        }
    }

    fn comment(&mut self, depth: usize, words: &str) {
        self.line(depth, &format!("// {}", super::loss::one_line(words)));
    }

    fn field(&mut self, depth: usize, name: &str, value: &str) {
        self.line(depth, &format!("{name}: {},", quoted(value)));
    }

    fn text_field(&mut self, depth: usize, name: &str, value: &str) {
        self.line(depth, &format!("{name}: {},", text(value)));
    }

    fn notes(&mut self, depth: usize, notes: &[Note]) {
        for note in notes {
            let words = match note {
                Note::Was(source) => {
                    self.comments.format(msg!("import-comment-was"), &args![source = source])
                }
                Note::Own(comment) => comment.clone(),
                Note::Added(why) => self.comments.word("import-note", why),
            };
            if !words.trim().is_empty() {
                self.comment(depth, &words);
            }
        }
    }

    fn says(&mut self, depth: usize, says: &[Option<String>; 3]) {
        let tones: Vec<(&str, &String)> = ["Calm", "Tense", "Furious"]
            .into_iter()
            .zip(says)
            .filter_map(|(tone, text)| Some((tone, text.as_ref()?)))
            .collect();
        match &tones[..] {
            [(_, only)] => self.text_field(depth, "says", only),
            _ => {
                self.line(depth, "says: {");
                tones.iter().for_each(|(tone, text)| self.text_field(depth + 1, tone, text));
                self.line(depth, "},");
            }
        }
    }

    fn beat(&mut self, beat: &DraftBeat) {
        self.notes(2, &beat.notes);
        self.line(2, &format!("{}: (", quoted(&beat.id)));
        self.says(3, &beat.says);
        if !beat.voices.is_empty() {
            self.line(3, &format!("voices: {},", list(&beat.voices)));
        }
        self.line(3, "replies: {");
        beat.replies.iter().for_each(|reply| self.reply(reply));
        self.line(3, "},");
        self.line(2, "),");
    }

    fn reply(&mut self, reply: &DraftReply) {
        self.notes(4, &reply.notes);
        self.line(4, &format!("{}: (", quoted(&reply.id)));
        self.text_field(5, "says", &reply.says);
        if !reply.also.is_empty() {
            let also: Vec<String> = reply.also.iter().map(|one| text(one)).collect();
            self.line(5, &format!("also: [{}],", also.join(", ")));
        }
        let acts: Vec<&str> = reply.acts.iter().map(|act| act.word()).collect();
        let guessed = match reply.guessed {
            true => format!(" // {}", self.comments.text(msg!("import-comment-guessed"))),
            false => String::new(),
        };
        self.line(5, &format!("acts: [{}],{guessed}", acts.join(", ")));
        if let Some(when) = &reply.when {
            self.line(5, &format!("when: {},", condition(when)));
        }
        for (name, facts) in [("set", &reply.set), ("clear", &reply.clear), ("meets", &reply.meets)] {
            if !facts.is_empty() {
                self.line(5, &format!("{name}: {},", list(facts)));
            }
        }
        if let Some(coach) = &reply.coach {
            self.text_field(5, "coach", coach);
        }
        if let Some(better) = &reply.better {
            self.field(5, "better", better);
        }
        match &reply.then[..] {
            [(_, only)] => self.field(5, "then", only),
            [doors @ .., (_, last)] => {
                self.line(5, "then: [");
                for (test, to) in doors {
                    self.line(6, &format!("(when: {}, to: {}),", condition(test), quoted(to)));
                }
                self.line(6, &format!("{},", quoted(last)));
                self.line(5, "],");
            }
            [] => {}
        }
        self.line(4, "),");
    }

    fn ending(&mut self, ending: &DraftEnding) {
        self.notes(2, &ending.notes);
        self.line(2, &format!("{}: (", quoted(&ending.id)));
        match ending.outcome {
            Some(outcome) => self.line(3, &format!("outcome: {},", outcome.word())),
            None => {
                let guessed = self.comments.text(msg!("import-comment-guessed"));
                self.line(3, &format!("outcome: {}, // {guessed}", Outcome::Partial.word()));
            }
        }
        self.says(3, &ending.says);
        self.text_field(3, "becomes", &ending.becomes);
        self.line(2, "),");
    }
}

fn condition(test: &Test) -> String {
    let list = |of: &[Test]| of.iter().map(condition).collect::<Vec<_>>().join(", ");
    match test {
        Test::Always(true) => "Always".to_owned(),
        Test::Always(false) => "Not(Always)".to_owned(),
        Test::Fact(name) => format!("Fact({})", quoted(name)),
        Test::Not(of) => format!("Not({})", condition(of)),
        Test::All(of) => format!("All([{}])", list(of)),
        Test::Any(of) => format!("Any([{}])", list(of)),
    }
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(", "))
}

/// A text of the scenario: braces in it are only braces.
fn text(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' => pattern.push_str("{ \"{\" }"),
            '}' => pattern.push_str("{ \"}\" }"),
            c if c.is_control() && c != '\n' => {}
            c => pattern.push(c),
        }
    }
    quoted(&pattern)
}
