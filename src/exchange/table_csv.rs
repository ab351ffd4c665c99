//! A table as CSV (RFC 4180) that a spreadsheet opens without running anything in it.

use std::borrow::Cow;

/// With these a cell is a formula to a spreadsheet: what a stranger wrote must stay a text (OWASP, CSV Injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The table with its head; lines end with a line feed.
pub fn table_csv(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    // A vector takes everything, and the rows are as long as the head.
    let written = csv.write_record(head).and_then(|()| {
        rows.iter().try_for_each(|row| csv.write_record(row.iter().map(|cell| plain(cell).into_owned())))
    });
    debug_assert!(written.is_ok(), "{written:?}");
    String::from_utf8(csv.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell as text; a number stays one.
fn plain(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(FORMULA) && cell.parse::<i64>().is_err() {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_stranger_wrote_stays_text() {
        let rows = [["=1+1", "-3"], ["a \"b\", c", "@x"], ["- no", "Zoé\nB."]];
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(ToString::to_string).collect()).collect();
        let expected = "name,points\n'=1+1,-3\n\"a \"\"b\"\", c\",'@x\n'- no,\"Zoé\nB.\"\n";
        assert_eq!(table_csv(&["name", "points"], &rows), expected);
    }
}
