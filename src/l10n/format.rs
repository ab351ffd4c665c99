//! Numbers, amounts, dates and durations as a language writes them. The forms stand in
//! `locales/<locale>/format.ftl`.

use super::{Catalogue, Key};
use crate::{args, msg};

impl Catalogue {
    /// An integer with its thousands apart: "12,500", "12 500".
    pub fn number(&self, number: i64) -> String {
        self.signed(number < 0, self.grouped(number.unsigned_abs()))
    }

    /// An amount in minor units of a currency (ISO 4217): 3000 EUR is "€30.00", "30,00 €".
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let decimals = decimals(currency);
        let unit = 10u64.pow(decimals);
        let mut amount = self.grouped(minor.unsigned_abs() / unit);
        if decimals > 0 {
            let rest = minor.unsigned_abs() % unit;
            amount += &self.text(msg!("number-decimal"));
            amount += &format!("{rest:0width$}", width = decimals as usize);
        }
        let id = format!("currency-{}", currency.to_lowercase());
        let symbol = if self.has(&id) {
            self.word("currency", &currency.to_lowercase())
        } else {
            format!("{currency}\u{a0}")
        };
        let money = self.format(msg!("money"), &args![symbol = symbol, amount = amount]);
        self.signed(minor < 0, money.trim_end().to_owned())
    }

    /// A day: "2 March 2026", "2 mars 2026". Month 1–12, day 1–31.
    pub fn date(&self, year: i16, month: u8, day: u8) -> String {
        let month = self.word("month", &month.to_string());
        self.format(msg!("date"), &args![day = day, month = month, year = year])
    }

    /// Whole seconds as a clock shows them: "4:05".
    pub fn clock(&self, seconds: u32) -> String {
        let rest = format!("{:02}", seconds % 60);
        self.format(msg!("clock"), &args![minutes = seconds / 60, seconds = rest])
    }

    /// Whole seconds in words: "4 minutes 5 seconds", "5 days 2 hours".
    pub fn duration(&self, seconds: u32) -> String {
        let units = [
            (seconds / 86_400, msg!("days")),
            (seconds / 3_600 % 24, msg!("hours")),
            (seconds / 60 % 60, msg!("minutes")),
            (seconds % 60, msg!("seconds")),
        ];
        let said = |(count, unit): (u32, Key)| self.format(unit, &args![count = count]);
        let joined = |longer: String, shorter: String| {
            self.format(msg!("duration"), &args![longer = longer, shorter = shorter])
        };
        let some = units.into_iter().filter(|(count, _)| *count > 0).map(said);
        some.reduce(joined).unwrap_or_else(|| said((0, msg!("seconds"))))
    }

    /// Whole minutes in words, as a [`duration`](Self::duration): "5 days 2 hours 50 minutes".
    pub fn minutes(&self, minutes: u32) -> String {
        self.duration(minutes.saturating_mul(60))
    }

    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let separator = self.text(msg!("number-group"));
        let mut grouped = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped += &separator;
            }
            grouped.push(digit);
        }
        grouped
    }

    fn signed(&self, negative: bool, number: String) -> String {
        if negative { self.format(msg!("number-negative"), &args![number = number]) } else { number }
    }
}

/// Digits after the decimal mark (ISO 4217).
fn decimals(currency: &str) -> u32 {
    match currency {
        "CLP" | "ISK" | "JPY" | "KRW" | "VND" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "JOD" | "KWD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::Entry;

    use super::*;
    use crate::l10n::{FORMS, Locale};

    fn check(form: impl Fn(&Catalogue) -> String, english: &str, french: &str) {
        assert_eq!(form(&Catalogue::new(&Locale::new("en"))), english);
        assert_eq!(form(&Catalogue::new(&Locale::new("fr"))), french);
    }

    #[test]
    fn money() {
        check(|c| c.money(3000, "EUR"), "€30.00", "30,00\u{a0}€");
        check(|c| c.money(5, "EUR"), "€0.05", "0,05\u{a0}€");
        check(|c| c.money(-123_456_789, "USD"), "−$1,234,567.89", "−1\u{a0}234\u{a0}567,89\u{a0}$");
        check(|c| c.money(500, "JPY"), "JPY\u{a0}500", "500\u{a0}JPY");
        check(
            |c| c.money(i64::MIN, "CHF"),
            "−CHF\u{a0}92,233,720,368,547,758.08",
            "−92\u{a0}233\u{a0}720\u{a0}368\u{a0}547\u{a0}758,08\u{a0}CHF",
        );
    }

    #[test]
    fn number() {
        check(|c| c.number(0), "0", "0");
        check(|c| c.number(-999), "−999", "−999");
        check(|c| c.number(12_500), "12,500", "12\u{a0}500");
    }

    #[test]
    fn date() {
        check(|c| c.date(2026, 3, 2), "2 March 2026", "2 mars 2026");
        check(|c| c.date(2026, 8, 1), "1 August 2026", "1er août 2026");
    }

    #[test]
    fn languages_that_the_program_does_not_speak_have_their_own_forms() {
        let check = |tag: &str, amount: &str, day: &str| {
            let catalogue = Catalogue::new(&Locale::new(tag));
            assert_eq!(catalogue.money(123_456, "EUR"), amount, "{tag}");
            assert_eq!(catalogue.date(2026, 3, 2), day, "{tag}");
        };
        check("de", "1.234,56\u{a0}€", "2. März 2026");
        check("de-AT", "1.234,56\u{a0}€", "2. März 2026");
        check("ja", "€1,234.56", "2026年3月2日");
        check("pl", "1\u{a0}234,56\u{a0}€", "2 marca 2026");
        check("fr-CA", "1\u{a0}234,56\u{a0}€", "2 mars 2026");
        check("tlh", "€1,234.56", "2 March 2026");
    }

    #[test]
    fn every_form_is_whole() {
        let months = (1..=12).map(|month| format!("month-{month}"));
        let currencies = ["eur", "usd", "gbp", "cad", "chf"].map(|code| format!("currency-{code}"));
        let others = ["number-group", "number-decimal", "money", "date"].map(str::to_owned);
        let needed: Vec<String> = months.chain(currencies).chain(others).collect();
        let files: Vec<_> =
            FORMS.files().filter(|file| file.path().extension() == Some("ftl".as_ref())).collect();
        assert!(files.len() > 20);
        for file in files {
            let text = file.contents_utf8().expect("a form is text").to_owned();
            let read = FluentResource::try_new(text).expect("a form is Fluent");
            for id in &needed {
                let has = |entry: &Entry<&str>| matches!(entry, Entry::Message(it) if it.id.name == id);
                assert!(read.entries().any(has), "{}: {id}", file.path().display());
            }
        }
    }

    #[test]
    fn duration() {
        check(|c| c.clock(245), "4:05", "4:05");
        check(|c| c.duration(245), "4 minutes 5 seconds", "4 minutes 5 secondes");
        check(|c| c.duration(60), "1 minute", "1 minute");
        check(|c| c.minutes(7_370), "5 days 2 hours 50 minutes", "5 jours 2 heures 50 minutes");
        check(|c| c.minutes(60), "1 hour", "1 heure");
        check(|c| c.duration(86_400 + 1), "1 day 1 second", "1 jour 1 seconde");
        check(|c| c.duration(1), "1 second", "1 seconde");
        check(|c| c.duration(0), "0 seconds", "0 seconde");
    }
}
