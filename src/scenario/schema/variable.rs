//! Variables of the texts.

use crate::args;
use crate::diagnostics::Code;
use crate::scenario::decode::{Decode, Number, Spanned, Text, wrong_type};
use crate::scenario::findings::{Findings, short, suggestion};
use crate::scenario::model::Variable as Model;
use crate::scenario::syntax::{Node, Span, Value};

/// A variable of the texts; None if it cannot be read (reported).
#[derive(Clone, Debug)]
pub struct Variable(pub Option<Model>);

impl Decode for Variable {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Items(Some(kind), items) = &node.value else {
            wrong_type(node, "variable", findings);
            return Variable(None);
        };
        let before = findings.list.len();
        let variable = match (&*kind.text, items.as_slice()) {
            ("Money", [amount, currency]) => {
                let amount = Number::<-1_000_000_000, 1_000_000_000>::decode(amount, findings);
                let code = Spanned::<String>::decode(currency, findings);
                if code.known && !(code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())) {
                    findings.report(Code::BadCurrency, &code.span, args![name = short(&code)]);
                }
                Some(Model::Money(amount.value, code.value))
            }
            ("Date", [day]) => {
                let text = Spanned::<String>::decode(day, findings);
                let date = calendar_day(&text).map(|(year, month, day)| Model::Date(year, month, day));
                if date.is_none() && text.known {
                    findings.report(Code::BadDate, &text.span, args![name = short(&text)]);
                }
                date
            }
            ("Number", [number]) => {
                Some(Model::Number(Number::<-1_000_000_000, 1_000_000_000>::decode(number, findings).value))
            }
            ("Text", [text]) => Some(Model::Text(Text::decode(text, findings).value)),
            ("Money" | "Date" | "Number" | "Text", _) => {
                wrong_type(node, "variable", findings);
                None
            }
            (other, _) => {
                findings.report(
                    Code::UnknownWord,
                    &kind.span,
                    suggestion(other, ["Money", "Date", "Number", "Text"]),
                );
                None
            }
        };
        Variable(variable.filter(|_| findings.list.len() == before))
    }
    fn stand_in(_: &Span) -> Self {
        Variable(None)
    }
}

/// Year, month and day of a day of the calendar, written `2026-03-02`.
pub fn calendar_day(text: &str) -> Option<(i16, u8, u8)> {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    if (year.len(), month.len(), day.len()) != (4, 2, 2)
        || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    {
        return None;
    }
    let (year, month, day): (i16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}
