//! A spreadsheet with one row for each reply: CSV, ODS (LibreOffice), XLSX (Excel).
//!
//! The first row names the columns, in any language of the program. A row whose moment is left blank belongs to the
//! moment above it; a row with an outcome is an ending.

use std::collections::BTreeMap;

use super::archive::Archive;
use super::condition;
use super::loss::{Losses, What, one_line};
use super::plain::tidy;
use super::story::{Choice, Imported, Note, Passage, Story, Test};
use super::{MOST_PASSAGES, Unread};
use crate::l10n::{Catalogue, Locale};
use crate::scenario::vocabulary::words;
use crate::scenario::{Act, Outcome};

mod delimited;
mod workbook;

words! {
    /// The columns, in the order of the sample. Their names are the messages `sheet-column-<slug>`.
    Column {
        Moment => "moment", Customer => "customer", Tense => "tense", Furious => "furious", Reply => "reply",
        Name => "name", Acts => "acts", To => "to", When => "when", Sets => "sets", Needs => "needs",
        Better => "better", Coach => "coach", Outcome => "outcome", Becomes => "becomes",
    }
}

/// Rows of cells, the first of which names the columns.
pub type Rows = Vec<Vec<String>>;

/// The rows of a text with separators.
pub fn text(text: &str) -> Rows {
    delimited::rows(text)
}

/// The rows of a workbook's first sheet; None if the archive is no workbook.
pub fn workbook(archive: &mut Archive) -> Result<Option<Rows>, Unread> {
    workbook::rows(archive)
}

/// The bytes of a text in whatever a spreadsheet writes it: UTF-8, UTF-16 or Windows-1252.
pub fn decoded(bytes: &[u8]) -> String {
    delimited::decoded(bytes)
}

/// Whether the first row names a column for the customer's words or for replies.
pub fn is_like(rows: &Rows) -> bool {
    let names = Names::all();
    let columns: Vec<_> = rows.first().into_iter().flatten().filter_map(|cell| names.column(cell)).collect();
    columns.contains(&Column::Reply)
        && (columns.contains(&Column::Moment) || columns.contains(&Column::Customer))
}

/// A sheet to begin from: the columns, and rows that show how they are filled in. As CSV.
pub fn sample(catalogue: &Catalogue) -> String {
    let mut rows =
        vec![Column::ALL.iter().map(|column| catalogue.word("sheet-column", column.slug())).collect()];
    let row = |cells: &[(Column, String)]| -> Vec<String> {
        let cell = |column: &Column| cells.iter().find(|(of, _)| of == column).map(|(_, text)| text.clone());
        Column::ALL.iter().map(|column| cell(column).unwrap_or_default()).collect()
    };
    use Column::*;
    let say = |slug: &str| catalogue.word("sheet-sample", slug);
    let acts = |acts: &[Act]| {
        let words: Vec<String> = acts.iter().map(|act| catalogue.word("act", act.slug())).collect();
        words.join(", ")
    };
    rows.push(row(&[
        (Moment, say("opening")),
        (Customer, say("opening-says")),
        (Tense, say("opening-tense")),
        (Reply, say("sorry")),
        (Name, say("sorry-name")),
        (Acts, acts(&[Act::Greet, Act::Apologise, Act::Ask])),
        (To, say("parcel")),
        (Sets, say("sorry-fact")),
    ]));
    rows.push(row(&[
        (Reply, say("number")),
        (Acts, acts(&[Act::Verify])),
        (To, say("parcel")),
        (Better, say("sorry-name")),
        (Coach, say("number-coach")),
    ]));
    rows.push(row(&[
        (Moment, say("parcel")),
        (Customer, say("parcel-says")),
        (Reply, say("send")),
        (Acts, acts(&[Act::Offer, Act::Recap, Act::Close])),
        (To, say("happy")),
        (Needs, say("need")),
    ]));
    rows.push(row(&[
        (Reply, say("refund")),
        (Acts, acts(&[Act::Compensate])),
        (To, say("happy")),
        (When, say("sorry-fact")),
        (Needs, say("need")),
    ]));
    rows.push(row(&[(Reply, say("wait")), (Acts, acts(&[Act::Dismiss])), (To, say("gone"))]));
    let outcome = |outcome: crate::scenario::Outcome| catalogue.word("outcome", outcome.slug());
    rows.push(row(&[
        (Moment, say("happy")),
        (Customer, say("happy-says")),
        (Outcome, outcome(crate::scenario::Outcome::Resolved)),
        (Becomes, say("happy-becomes")),
    ]));
    rows.push(row(&[
        (Moment, say("gone")),
        (Customer, say("gone-says")),
        (Outcome, outcome(crate::scenario::Outcome::Lost)),
        (Becomes, say("gone-becomes")),
    ]));
    delimited::written(&rows)
}

/// Reads a sheet.
pub fn read(rows: &Rows) -> Result<Imported, Unread> {
    if !is_like(rows) {
        return Err(Unread::NotOurs);
    }
    let names = Names::all();
    let header = rows.first().cloned().unwrap_or_default();
    let mut reader =
        Reader { columns: Vec::new(), names, story: Story::default(), losses: Losses::default() };
    for cell in &header {
        let column = reader.names.column(cell);
        if column.is_none() && !cell.trim().is_empty() {
            reader.losses.add(What::Column, "", Some(1), cell);
        }
        reader.columns.push(column);
    }
    for (at, row) in rows.iter().enumerate().skip(1) {
        reader.row(at + 1, row);
        if reader.story.passages.len() > MOST_PASSAGES {
            return Err(Unread::TooLarge);
        }
    }
    reader.links();
    let start = reader.story.passages.iter().find(|passage| !passage.choices.is_empty());
    reader.story.start = start.map(|passage| passage.name.clone()).unwrap_or_default();
    Ok(Imported { story: reader.story, losses: reader.losses })
}

/// What columns, acts and outcomes are called, in every language of the program.
struct Names {
    columns: BTreeMap<String, Column>,
    acts: BTreeMap<String, Act>,
    outcomes: BTreeMap<String, Outcome>,
}

impl Names {
    fn all() -> Self {
        let mut names = Names { columns: BTreeMap::new(), acts: BTreeMap::new(), outcomes: BTreeMap::new() };
        for locale in Locale::available() {
            let catalogue = Catalogue::new(&locale);
            let word = |family: &str, slug: &str| folded(&catalogue.word(family, slug));
            names.columns.extend(Column::ALL.iter().map(|it| (word("sheet-column", it.slug()), *it)));
            names.acts.extend(Act::ALL.iter().map(|it| (word("act", it.slug()), *it)));
            names.outcomes.extend(Outcome::ALL.iter().map(|it| (word("outcome", it.slug()), *it)));
        }
        names.columns.extend(Column::ALL.iter().map(|it| (folded(it.slug()), *it)));
        names
            .acts
            .extend(Act::ALL.iter().flat_map(|it| [(folded(it.slug()), *it), (folded(it.word()), *it)]));
        names.outcomes.extend(Outcome::ALL.iter().map(|it| (folded(it.slug()), *it)));
        names
    }

    fn column(&self, cell: &str) -> Option<Column> {
        self.columns.get(&folded(cell)).copied()
    }
}

/// A word as it is compared: lower case, without accents, signs and blanks.
fn folded(word: &str) -> String {
    super::ids::slug(word).replace('-', "")
}

struct Reader {
    columns: Vec<Option<Column>>,
    names: Names,
    story: Story,
    losses: Losses,
}

impl Reader {
    fn row(&mut self, line: usize, row: &[String]) {
        let mut cells: BTreeMap<Column, String> = BTreeMap::new();
        for (column, cell) in self.columns.iter().zip(row) {
            let (Some(column), cell) = (column, tidy(cell)) else { continue };
            if !cell.is_empty() {
                // Two columns of one name hold one thing in two cells.
                cells.entry(*column).and_modify(|text| *text += &format!("; {cell}")).or_insert(cell);
            }
        }
        if cells.is_empty() {
            return;
        }
        let passage = self.passage(&mut cells, line);
        let place = self.story.passages[passage].name.clone();
        let mut take = |column| cells.remove(&column);
        let mut filled = Passage {
            text: take(Column::Customer).unwrap_or_default(),
            tense: take(Column::Tense),
            furious: take(Column::Furious),
            becomes: take(Column::Becomes),
            ..Passage::default()
        };
        if let Some(word) = take(Column::Outcome) {
            filled.outcome = self.names.outcomes.get(&folded(&word)).copied();
            if filled.outcome.is_none() {
                self.losses.add(What::Word, &place, Some(line), &word);
            }
        }
        if let Some(text) = cells.remove(&Column::Reply) {
            let choice = self.choice(text, &mut cells, &place, line);
            self.story.passages[passage].choices.push(choice);
        }
        let passage = &mut self.story.passages[passage];
        if !filled.text.is_empty() {
            passage.text = tidy(&format!("{}\n{}", passage.text, filled.text));
        }
        passage.tense = filled.tense.or(passage.tense.take());
        passage.furious = filled.furious.or(passage.furious.take());
        passage.becomes = filled.becomes.or(passage.becomes.take());
        passage.outcome = filled.outcome.or(passage.outcome);
        for (column, text) in cells {
            // The cells of a reply, without the reply.
            self.losses.add(What::Word, &place, Some(line), &format!("{}: {text}", column.slug()));
        }
    }

    /// The moment that a row belongs to.
    fn passage(&mut self, cells: &mut BTreeMap<Column, String>, line: usize) -> usize {
        let passages = &mut self.story.passages;
        let name = match cells.remove(&Column::Moment) {
            Some(name) => name,
            // Without a name, new words of the customer after a reply are a new moment.
            None if passages.last().is_none_or(|last| !last.choices.is_empty())
                && cells.contains_key(&Column::Customer) =>
            {
                format!("{line}")
            }
            None if !passages.is_empty() => return passages.len() - 1,
            None => format!("{line}"),
        };
        passages.iter().position(|passage| passage.name == name).unwrap_or_else(|| {
            passages.push(Passage { name, ..Passage::default() });
            passages.len() - 1
        })
    }

    fn choice(
        &mut self,
        text: String,
        cells: &mut BTreeMap<Column, String>,
        place: &str,
        line: usize,
    ) -> Choice {
        let mut take = |column| cells.remove(&column);
        let mut choice = Choice {
            name: take(Column::Name),
            text,
            to: take(Column::To),
            better: take(Column::Better),
            coach: take(Column::Coach),
            ..Choice::default()
        };
        for word in take(Column::Acts).iter().flat_map(|words| split(words)) {
            match self.names.acts.get(&folded(word)) {
                Some(act) => choice.acts.push(*act),
                None => self.losses.add(What::Word, place, Some(line), word),
            }
        }
        for fact in take(Column::Sets).iter().flat_map(|words| split(words)) {
            choice.sets.insert(super::ids::slug(fact), true);
        }
        for need in take(Column::Needs).iter().flat_map(|words| split(words)) {
            let id = super::ids::slug(need);
            self.story.needs.entry(id.clone()).or_insert_with(|| need.to_owned());
            choice.meets.push(id);
        }
        if let Some(source) = take(Column::When) {
            let test = condition::read(&joined(&source), &|_| true);
            choice.when = test.map(slugged);
            if choice.when.is_none() {
                self.losses.add(What::Condition, place, Some(line), &source);
                choice.notes.push(Note::Was(one_line(&source)));
            }
        }
        choice
    }

    /// Where a name leads that differs only in its writing, and the needs of the first moment.
    fn links(&mut self) {
        let known: BTreeMap<String, String> =
            self.story.passages.iter().map(|passage| (folded(&passage.name), passage.name.clone())).collect();
        for passage in &mut self.story.passages {
            for choice in &mut passage.choices {
                let Some(to) = choice.to.take() else { continue };
                choice.to = known.get(&folded(&to)).cloned();
                if choice.to.is_none() {
                    self.losses.add(What::Link, &passage.name, None, &to);
                }
            }
        }
    }
}

/// The parts of a cell.
fn split(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

/// A condition in which facts of several words are one word.
fn joined(source: &str) -> String {
    const OWN: [&str; 9] = ["and", "or", "not", "is", "et", "ou", "non", "pas", "est"];
    let is_plain = |word: &str| !OWN.contains(&word) && word.chars().all(|c| c.is_alphanumeric() || c == '-');
    let mut joined = String::new();
    let mut before = false;
    for word in source.to_lowercase().replace('(', " ( ").replace(')', " ) ").split_whitespace() {
        let plain = is_plain(word);
        joined.push(if before && plain { '-' } else { ' ' });
        joined.push_str(word);
        before = plain;
    }
    joined
}

/// The same test with its facts written as ids are.
fn slugged(test: Test) -> Test {
    match test {
        Test::Fact(name) => Test::Fact(super::ids::slug(&name)),
        Test::Not(of) => slugged(*of).negated(),
        Test::All(of) => Test::All(of.into_iter().map(slugged).collect()),
        Test::Any(of) => Test::Any(of.into_iter().map(slugged).collect()),
        Test::Always(holds) => Test::Always(holds),
    }
}
