//! ODS and XLSX: the text of the first sheet's cells.
//!
//! Both are archives of XML. A library for spreadsheets would allocate the rectangle around all cells, which two cells
//! of a hostile file make as large as they like; here only cells with text are kept, within bounds.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::super::Unread;
use super::super::archive::Archive;
use super::Rows;

/// Most rows and cells of a row, most characters of all cells, and most shared texts.
const MOST_ROWS: usize = 20_000;
const MOST_CELLS: usize = 100;
const MOST_BYTES: usize = 20 * 1024 * 1024;

pub fn rows(archive: &mut Archive) -> Result<Option<Rows>, Unread> {
    if archive.has("xl/workbook.xml") {
        return excel(archive).map(Some);
    }
    if archive.text("mimetype").is_ok_and(|it| it.is_some_and(|it| it.contains("opendocument.spreadsheet"))) {
        let content = archive.text("content.xml")?.ok_or(Unread::Broken)?;
        return open_document(&content).map(Some);
    }
    Ok(None)
}

/// Cells under their rows, within bounds.
#[derive(Default)]
struct Table {
    rows: Rows,
    bytes: usize,
}

impl Table {
    fn put(&mut self, row: usize, column: usize, text: String) -> Result<(), Unread> {
        if text.trim().is_empty() || column >= MOST_CELLS {
            return Ok(());
        }
        self.bytes += text.len();
        if row >= MOST_ROWS || self.bytes > MOST_BYTES {
            return Err(Unread::TooLarge);
        }
        if self.rows.len() <= row {
            self.rows.resize(row + 1, Vec::new());
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }
}

/// What an XML file says, piece by piece.
enum Piece {
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
}

/// Calls `each` with every piece; an element without content opens and closes.
fn walk(xml: &str, mut each: impl FnMut(Piece) -> Result<(), Unread>) -> Result<(), Unread> {
    let mut reader = Reader::from_str(xml);
    let open = |element: &BytesStart| {
        let attributes = element.attributes().flatten().map(|it| {
            let key = it.key.local_name().as_ref().to_owned();
            let value =
                it.normalized_value(XmlVersion::default()).map(|it| it.into_owned()).unwrap_or_default();
            (key, value)
        });
        (element.local_name().as_ref().to_owned(), attributes.collect::<Vec<_>>())
    };
    loop {
        match reader.read_event().map_err(|_| Unread::Broken)? {
            Event::Start(element) => {
                let (name, attributes) = open(&element);
                each(Piece::Open(name, attributes))?;
            }
            Event::Empty(element) => {
                let (name, attributes) = open(&element);
                each(Piece::Open(name.clone(), attributes))?;
                each(Piece::Close(name))?;
            }
            Event::End(element) => each(Piece::Close(element.local_name().as_ref().to_owned()))?,
            Event::Text(text) => each(Piece::Text(text.to_string()))?,
            Event::CData(text) => each(Piece::Text(text.to_string()))?,
            Event::GeneralRef(reference) => {
                let reference = format!("&{};", &*reference);
                each(Piece::Text(super::super::plain::entities(&reference)))?;
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn excel(archive: &mut Archive) -> Result<Rows, Unread> {
    let mut shared: Vec<String> = Vec::new();
    if let Some(xml) = archive.text("xl/sharedStrings.xml")? {
        let mut text = String::new();
        let mut inside = 0;
        walk(&xml, |piece| {
            match piece {
                Piece::Open(name, _) if name == "t" => inside += 1,
                // How a word is pronounced stands beside it in Japanese sheets: no part of the text.
                Piece::Open(name, _) if name == "rPh" => inside -= 10,
                Piece::Close(name) if name == "rPh" => inside += 10,
                Piece::Close(name) if name == "t" => inside -= 1,
                Piece::Close(name) if name == "si" => shared.push(std::mem::take(&mut text)),
                Piece::Text(more) if inside > 0 => text.push_str(&more),
                _ => {}
            }
            Ok(())
        })?;
    }
    let sheet = first_sheet(archive)?;
    let xml = archive.text(&sheet)?.ok_or(Unread::Broken)?;
    let mut table = Table::default();
    let (mut row, mut column) = (0usize, 0usize);
    let (mut kind, mut text, mut inside) = (String::new(), String::new(), false);
    walk(&xml, |piece| {
        match piece {
            Piece::Open(name, attributes) if name == "row" => {
                let number = attribute(&attributes, "r").and_then(|number| number.parse::<usize>().ok());
                row = number.map_or(row + 1, |number| number.min(MOST_ROWS + 1));
                column = 0;
            }
            Piece::Open(name, attributes) if name == "c" => {
                column = attribute(&attributes, "r").and_then(column_of).unwrap_or(column);
                kind = attribute(&attributes, "t").unwrap_or_default().to_owned();
                text.clear();
            }
            Piece::Open(name, _) if name == "v" || name == "t" => inside = true,
            Piece::Close(name) if name == "v" || name == "t" => inside = false,
            Piece::Text(more) if inside => text.push_str(&more),
            Piece::Close(name) if name == "c" => {
                let cell = match kind.as_str() {
                    "s" => text
                        .trim()
                        .parse()
                        .ok()
                        .and_then(|at: usize| shared.get(at))
                        .cloned()
                        .unwrap_or_default(),
                    "e" => String::new(),
                    _ => std::mem::take(&mut text),
                };
                table.put(row.saturating_sub(1), column, cell)?;
                column += 1;
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(table.rows)
}

/// The file of the sheet that stands first in the workbook.
fn first_sheet(archive: &mut Archive) -> Result<String, Unread> {
    let workbook = archive.text("xl/workbook.xml")?.unwrap_or_default();
    let relations = archive.text("xl/_rels/workbook.xml.rels")?.unwrap_or_default();
    let mut first = None;
    walk(&workbook, |piece| {
        if let Piece::Open(name, attributes) = piece
            && name == "sheet"
            && first.is_none()
        {
            first = attribute(&attributes, "id").map(str::to_owned);
        }
        Ok(())
    })?;
    let mut target = None;
    walk(&relations, |piece| {
        if let Piece::Open(name, attributes) = piece
            && name == "Relationship"
            && attribute(&attributes, "Id").map(str::to_owned) == first
        {
            target = attribute(&attributes, "Target").map(str::to_owned);
        }
        Ok(())
    })?;
    let target = target.unwrap_or_else(|| "worksheets/sheet1.xml".to_owned());
    Ok(match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    })
}

/// The number of a cell's column, from 0: 27 for `AB12`.
fn column_of(cell: &str) -> Option<usize> {
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    let number =
        letters.fold(0usize, |number, byte| number * 26 + usize::from(byte.to_ascii_uppercase() - b'A' + 1));
    number.checked_sub(1)
}

fn open_document(xml: &str) -> Result<Rows, Unread> {
    let mut table = Table::default();
    let (mut row, mut column) = (0usize, 0usize);
    let (mut rows, mut cells) = (1usize, 1usize);
    let mut text = String::new();
    let (mut sheets, mut paragraph, mut note) = (0, 0, 0);
    walk(xml, |piece| {
        match piece {
            Piece::Open(name, _) if name == "table" => sheets += 1,
            _ if sheets != 1 => {}
            Piece::Open(name, attributes) => match name.as_str() {
                "table-row" => {
                    rows = repeated(&attributes, "number-rows-repeated");
                    column = 0;
                }
                "table-cell" | "covered-table-cell" => {
                    cells = repeated(&attributes, "number-columns-repeated");
                    text.clear();
                }
                "p" => {
                    if paragraph == 0 && note == 0 && !text.is_empty() {
                        text.push('\n');
                    }
                    paragraph += 1;
                }
                "s" if note == 0 => text.push(' '),
                "line-break" if note == 0 => text.push('\n'),
                "annotation" => note += 1,
                _ => {}
            },
            Piece::Text(more) if paragraph > 0 && note == 0 => text.push_str(&more),
            Piece::Close(name) => match name.as_str() {
                "p" => paragraph -= 1,
                "annotation" => note -= 1,
                "table-cell" | "covered-table-cell" => {
                    // What is repeated over many cells is told once.
                    table.put(row, column, std::mem::take(&mut text))?;
                    column = column.saturating_add(cells);
                }
                "table-row" => row = row.saturating_add(rows),
                _ => {}
            },
            Piece::Text(_) => {}
        }
        Ok(())
    })?;
    Ok(table.rows)
}

fn repeated(attributes: &[(String, String)], name: &str) -> usize {
    attribute(attributes, name).and_then(|number| number.parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_s_column_is_read_from_its_letters() {
        let check = |cell: &str, expected: Option<usize>| assert_eq!(column_of(cell), expected, "{cell}");
        check("A1", Some(0));
        check("Z9", Some(25));
        check("AB12", Some(27));
        check("12", None);
        check("ZZZZZZZZ1", Some(475_253));
    }

    #[test]
    fn cells_far_away_cost_nothing() {
        let far = r#"<table><table-row number-rows-repeated="1048576"><table-cell number-columns-repeated="16384"/>
            </table-row><table-row><table-cell><p>far</p></table-cell></table-row></table>"#;
        assert_eq!(open_document(far).expect_err("beyond every sheet"), Unread::TooLarge);
        let wide = r#"<table><table-row><table-cell number-columns-repeated="16384"><p>x</p></table-cell>
            <table-cell><p>y</p></table-cell></table-row></table>"#;
        assert_eq!(open_document(wide).expect("a sheet"), [["x"]]);
    }
}
