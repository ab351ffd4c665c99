//! Careers made up of finished attempts, without playing any: what screens show of them is computed as ever.

use std::sync::Arc;

use aplomb::career::{Now, Standing, help, history, shipped};
use aplomb::encounter::{Header, fingerprint};
use aplomb::grading::{HandleTimes, Rule};
use aplomb::records::{Entry, Moment, Origin, Points, Start, Status, Summary, VERSION};
use aplomb::ui::View;
use aplomb::ui::screens::career::{CareerView, RoomsView, Source, Told};
use aplomb::ui::screens::home::{Asked, HomeView, TodayView};

use super::Samples;

/// A finished attempt as it is kept.
pub type Record = (Start, Summary);

/// 3 March 2026, ten in the morning.
pub const NOW: Now = Now { seconds: 1_772_532_000, utc_offset_s: 0 };
const DAY_S: i64 = 86_400;

impl Samples {
    /// Somebody who does what is advised, so many contacts up to three a day, and gets better at it; the last is of today.
    pub fn life(&self, contacts: usize) -> Vec<Record> {
        let ladder = shipped();
        let mut records: Vec<Record> = Vec::new();
        // Days with three, one, two, no contacts.
        let day = |at: usize| (at / 6 * 4 + [0, 0, 0, 1, 2, 2][at % 6]) as i64;
        let last = day(contacts.saturating_sub(1));
        for at in 0..contacts {
            let entries = history(records.iter().map(|(start, summary)| (start, summary)));
            let standing = Standing::of(&ladder, &entries, &[]);
            let asks = standing.next().map_or_else(Vec::new, |post| standing.progress(post));
            let open = || asks.iter().filter(|it| !it.met);
            let scenario = open().find_map(|it| help(it.ask, &self.library, &standing)?.contact()).cloned();
            let mut talks = self.library.packs.iter().flat_map(|pack| &pack.interviews);
            let talk = talks.nth(at / 9 % 6);
            let some = self.library.scenarios().count().clamp(1, 20);
            let any = self.library.scenarios().nth(at * 7 % some).map(|(_, it)| Arc::clone(it));
            let finished_at = NOW.seconds - (last - day(at)) * DAY_S - 3_600 * (5 - at as i64 % 3);
            match (scenario.or(any), talk) {
                (_, Some(talk)) if at % 9 == 8 => {
                    records.push(record(at, talk.id.clone(), 0, passed(at, finished_at)));
                }
                (Some(it), _) => {
                    let seen = fingerprint(&self.library.arrivals(&it, false));
                    let mut summary = graded(at, finished_at);
                    let beat = it.beats[it.start.at()].id.clone();
                    let got = if at % 5 == 4 { 2 } else { 9 };
                    summary.moments = vec![Moment { beat, turn: 1, points: Points { got, of: 10 } }];
                    records.push(record(at, it.id.clone(), seen, summary));
                    if at % 5 == 4 {
                        // It is gone back to.
                        let mut again = graded(at + 20, finished_at + 900);
                        again.moments.clear();
                        let (mut start, again) = record(at, it.id.clone(), seen, again);
                        start.from = Some(Origin { attempt: start.id.clone(), chat: 0, turn: 1 });
                        start.id += "-again";
                        records.push((start, again));
                    }
                }
                (None, _) => {}
            }
        }
        records
    }

    /// Today and the career of these records.
    pub fn told(&self, records: &[Record]) -> (TodayView, RoomsView) {
        let ladder = shipped();
        let entries = history(records.iter().map(|(start, summary)| (start, summary)));
        let standing = Standing::of(&ladder, &entries, &[]);
        let source = Source {
            standing: &standing,
            history: &entries,
            library: &self.library,
            now: NOW,
            agent: &self.agent,
            catalogue: &self.catalogue,
        };
        (TodayView::new(&source), RoomsView::new(&source))
    }

    pub fn career(&self, records: &[Record]) -> View {
        let rooms = Told::Known(Arc::new(self.told(records).1));
        View::Career(Box::new(CareerView::new(rooms, &self.catalogue)))
    }

    /// The start page of somebody with these records, and with these attempts that were not brought to an end.
    pub fn home_after(&self, records: &[Record], open: &[Entry]) -> View {
        let finished = |(start, summary): &Record| Entry::new(start, &Status::Finished(summary.clone()));
        let mut attempts = open.to_vec();
        attempts.extend(records.iter().rev().map(finished));
        let today = Told::Known(Arc::new(self.told(records).0));
        self.home_with(&attempts, today)
    }

    /// The start page of somebody whose trainer asks for this, after these contacts.
    pub fn home_asked(&mut self, assignment: &str, records: &[Record]) -> View {
        let (read, findings) = aplomb::assignment::read("asked.assignment.ron", assignment);
        assert!(findings.is_empty(), "{findings:?}");
        self.given = read.into_iter().collect();
        let view = self.home_after(records, &[]);
        self.given.clear();
        view
    }

    pub fn home_with(&self, attempts: &[Entry], today: Told<TodayView>) -> View {
        let asked = Asked { given: &self.given, now: NOW };
        let view = HomeView::new(&self.library, attempts, asked, today, &self.agent, &self.catalogue);
        View::Home(Box::new(view))
    }

    /// The start page after attempts of which only the grades are known.
    pub fn home(&self, attempts: &[Entry]) -> View {
        let known = attempts.iter().rev().filter_map(|it| {
            let Status::Finished(verdict) = it.status else { return None };
            let (mut start, mut summary) = record(0, it.scenario.clone(), 0, graded(0, verdict.finished_at));
            (start.id, start.from) = (it.id.clone(), it.from.clone());
            (summary.empathy, summary.resolution) = (verdict.empathy, verdict.resolution);
            (summary.handle_time, summary.overall) = (verdict.handle_time, verdict.overall);
            summary.passed = verdict.passed;
            Some((start, summary))
        });
        let today = self.told(&known.collect::<Vec<_>>()).0;
        self.home_with(attempts, Told::Known(Arc::new(today)))
    }
}

fn record(at: usize, scenario: String, fingerprint: u64, summary: Summary) -> Record {
    let start = Start {
        aplomb_attempt: VERSION,
        id: format!("{at:04}"),
        encounter: Header { scenario, fingerprint, ..Header::default() },
        from: None,
        agent: "Zoé".to_owned(),
        language: "fr".to_owned(),
        started_at: summary.finished_at - 300,
    };
    (start, summary)
}

/// A contact that went as well as somebody does after so many.
fn graded(at: usize, finished_at: i64) -> Summary {
    let score = |salt: usize| {
        let skill = 48 + at.min(75) * 3 / 5;
        let mood = (at * 37 + salt * 53) % 27;
        (skill + mood).saturating_sub(10).min(100) as u8
    };
    let shown = Rule::ALL.iter().enumerate().filter(|(place, rule)| {
        // No contact shows everything.
        !rule.only_takes() && !(at + place).is_multiple_of(3)
    });
    let rules = shown.map(|(place, rule)| {
        let full = *rule == Rule::FirstContact;
        let got = if full { i32::from(score(place) > 45) * 10 } else { i32::from(score(place)) / 10 };
        (rule.slug().to_owned(), Points { got, of: 10 })
    });
    let (empathy, resolution, handle_time) = (score(1), score(2), score(3));
    let overall = ((u32::from(empathy) + u32::from(resolution) + u32::from(handle_time)) / 3) as u8;
    Summary {
        finished_at,
        rubric: "balanced".to_owned(),
        ending: "resolved".to_owned(),
        empathy,
        resolution,
        handle_time,
        overall,
        passed: overall >= 55,
        csat: 1 + overall / 21,
        total_ms: 270_000,
        times: HandleTimes {
            talk_ms: 250_000 - u32::from(score(4)) * 1_100,
            hold_ms: 55_000 - u32::from(score(5)) * 450,
            after_ms: 20_000 + u32::from(score(6)) * 250,
        },
        in_time: Some(score(7) > 40),
        rules: rules.collect(),
        ..Summary::default()
    }
}

/// An interview, held as on the day and passed.
fn passed(at: usize, finished_at: i64) -> Summary {
    Summary { finished_at, overall: 78 + (at % 15) as u8, passed: true, ..Summary::default() }
}
