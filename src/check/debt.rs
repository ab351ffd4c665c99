//! `debt-never-paid`: no plan that policy allows and the customer can afford pays the debt; `plan-without-debt`: a plan
//! is agreed, and nothing is owed.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let Some(debt) = &scenario.debt else {
        let plans = scenario.replies().filter_map(|(id, reply)| Some((id, reply.plan.as_ref()?)));
        let finding = |(id, plan): (&crate::scenario::decode::Name, &crate::scenario::schema::Plan)| {
            context.finding(Code::PlanWithoutDebt, &plan.span, args![name = id.value.clone()])
        };
        return plans.map(finding).collect();
    };
    let most = debt.instalments.value * debt.affords.value;
    let known = debt.owed.known && debt.instalments.known && debt.affords.known;
    if !known || most >= debt.owed.value {
        return Vec::new();
    }
    let args = args![number = debt.owed.value, most = most];
    vec![context.finding(Code::DebtNeverPaid, &debt.owed.span, args)]
}
