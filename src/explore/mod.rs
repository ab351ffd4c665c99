//! What a scenario holds beyond the path that was played.

mod best;
mod classes;
mod forget;
mod fronts;
mod heats;
mod intern;
mod loops;
mod options;
mod picks;
mod players;
mod report;
mod situations;
mod walk;

pub use best::{Choice, Effort, Way, choices, furthest};
pub use heats::heats;
pub use players::{Player, Scores, best_scores, play, scores};
pub use report::{
    EndingReport, Finding, Limit, Paths, Range, Ranges, Reached, ReplyFigures, Report, Standing, Timed, What,
    Witness,
};

pub use walk::{Progress, Scope, walk};
pub fn tmp(setting: &crate::encounter::Setting, rubric: &crate::scenario::Rubric, g: &walk::Graph) {
    let now = std::time::Instant::now();
    let order = loops::Order::of(g);
    let loops = order.groups(g).filter(|it| it.1).count();
    let t1 = now.elapsed();
    for (group, is) in order.groups(g) {
        if is && group.len() > 0 {
            let names: std::collections::BTreeSet<String> = group.iter().filter_map(|s| picks::beat(&g.spots[*s].state)).map(|b| setting.scenario.beats[b.at()].id.clone()).collect();
            let key = format!("{names:?}");
            println!("LOOP {} {key} {}", setting.scenario.id, group.len());
        }
    }
    let classes = classes::Classes::new(g, &order);
    let t2 = now.elapsed();
    let tally = crate::grading::tally::Tally { scenario: &setting.scenario, rubric, rank: setting.rank };
    let s = situations::Situations::new(&tally, g, &classes, 3_000_000);
    let t3 = now.elapsed();
    println!("   loops {loops} {t1:?} classes {} {t2:?} situations {:?} memories {:?} points {:?} {t3:?}", classes.list.len(), s.as_ref().map(|s| s.list.len()), s.as_ref().map(|s| s.memories.len()), s.as_ref().map(|s| s.points.len()));
    let Some(s) = s else { return };
    let on_loop = |at: u32| classes.list[s.list[at].class as usize].on_loop;
    let ground = fronts::Ground { tally: &tally, situations: &s, on_loop: &on_loop, starts_ms: g.starts.iter().map(|it| it.ms).collect(), limit_ms: setting.scenario.handle_time.limit_s * 1000, most: 6_000_000 };
    let ends = |at: u32| classes.list[s.list[at].class as usize].last.map(|last| tally.end(&s.memories[s.list[at].memory], &last));
    for aim in [fronts::Aim::Highest, fronts::Aim::Lowest] {
        let f = fronts::Fronts::to(&ground, aim);
        let t4 = now.elapsed();
        let fk: usize = (0..s.list.len() as u32).map(|at| f.of(at).count()).sum();
        let fm: usize = (0..s.list.len() as u32).map(|at| f.of(at).count()).max().unwrap();
        let b = fronts::Fronts::from(&ground, aim, &ends);
        let t5 = now.elapsed();
        let bk: usize = (0..s.list.len() as u32).map(|at| b.of(at).count()).sum();
        let bm: usize = (0..s.list.len() as u32).map(|at| b.of(at).count()).max().unwrap();
        let product: usize = (0..s.list.len() as u32).map(|at| f.of(at).count() * s.moves(at).iter().map(|m| b.of(m.to).count()).sum::<usize>()).sum();
        println!("   {aim:?} F {} kept {fk} most {fm} {t4:?}; B {} kept {bk} most {bm} {t5:?} products {product} cut {} {}", f.paths.len(), b.paths.len(), f.cut, b.cut);
    }
}
