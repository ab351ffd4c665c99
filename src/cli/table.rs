//! Rows in columns.

use super::console::Console;
use super::failure::Failure;

/// Rows in columns: the first to the left, the others to the right. A short row's last cell may be as long as it likes.
pub fn table(console: &mut Console, rows: &[Vec<String>]) -> Result<(), Failure> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |at: usize| {
        let full = rows.iter().filter(|row| row.len() == columns || at + 1 < row.len());
        full.map(|row| row[at].chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = format!("  {:1$}", row[0], widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            let width = if row.len() == columns { *width } else { 0 };
            line += &format!("  {cell:>width$}");
        }
        console.line(line.trim_end())?;
    }
    Ok(())
}
