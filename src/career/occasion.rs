//! What a scenario gives occasion for: which rules of the scorecard can give points in it.

use crate::encounter::rules;
use crate::scenario::{Act, Answer, Beat, Kind, NeedKind, Reply, Rule, Scenario};

/// Whether this rule can give points in this scenario, as far as it can be seen without playing it. Rules that only take
/// give none.
pub fn gives(scenario: &Scenario, rule: Rule) -> bool {
    let channel = rules(scenario.channel);
    let beat = |is: fn(&Beat) -> bool| scenario.beats.iter().any(is);
    let reply = |is: fn(&Reply) -> bool| scenario.beats.iter().flat_map(|beat| &beat.replies).any(is);
    let needs = |is: fn(NeedKind) -> bool| scenario.needs.iter().any(|need| is(need.kind));
    match rule {
        _ if rule.only_takes() => false,
        Rule::AskedFirst | Rule::PraiseGiven | Rule::BehaviourNamed => scenario.kind == Kind::Coaching,
        Rule::FirstResponse => scenario.first_response_s.is_some(),
        Rule::PurposeFirst => channel.outbound,
        Rule::FeelingFirst => scenario.beats[scenario.start.at()].cue.is_some(),
        Rule::CueMet | Rule::CuePartly | Rule::CueAfterSolution | Rule::CueLate | Rule::CueMissed => {
            beat(|beat| beat.cue.is_some())
        }
        Rule::NeedMet => needs(|kind| kind != NeedKind::Emotional),
        Rule::FirstContact => needs(|kind| kind == NeedKind::Practical),
        Rule::Deescalated => scenario.on_demand.is_some(),
        Rule::HandedOverWell => !scenario.escalation.is_empty() || reply(|reply| reply.transfer.is_some()),
        Rule::CallbackKept => !scenario.callbacks.is_empty(),
        Rule::PlanHolds => scenario.debt.is_some(),
        Rule::Discovered | Rule::SaleFitting | Rule::PriceTold | Rule::NoAccepted => {
            reply(|reply| reply.does.has(Act::Upsell))
        }
        Rule::CodedRight | Rule::NoteComplete => !scenario.dispositions.is_empty(),
        Rule::QueueSeen => scenario.queue.is_some(),
        Rule::DisclosureVerified => reply(|reply| reply.discloses),
        Rule::WithinAuthority => reply(|reply| reply.compensates > 0 || reply.plan.is_some()),
        Rule::HardStopObeyed => beat(|beat| beat.hard_stop),
        Rule::ConsentGiven => {
            let sells = |reply: &Reply| reply.does.has(Act::Upsell) || reply.plan.is_some();
            reply(|reply| reply.books.is_some()) || channel.outbound && reply(sells)
        }
        Rule::RefusalAccepted => beat(|beat| beat.consent == Some(Answer::Refused)),
        Rule::KeptPrivate => channel.public,
        // Nobody is praised for not insulting.
        Rule::Respectful => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::Temperaments;
    use crate::explore::{Player, play};
    use crate::scenario::Library;

    /// What playing shows must be seen without playing.
    #[test]
    fn no_rule_gives_points_where_it_is_said_to_give_none() {
        let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
        let players = [Player::Solver, Player::Empath, Player::ScriptFollower, Player::Random];
        let mut wrong = Vec::new();
        for (pack, scenario) in library.scenarios() {
            for player in players {
                let (_, card) = play(player, scenario, &temperaments, pack.rubric_of(scenario.kind), 0)
                    .expect("it is shipped");
                let given = card.evidence.iter().filter(|one| one.points > 0 && !gives(scenario, one.rule));
                wrong.extend(given.map(|one| format!("{} {}", scenario.id, one.rule.word())));
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
