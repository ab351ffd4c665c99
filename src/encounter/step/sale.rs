//! Selling, and what a customer agrees to.

use super::super::customer::{Sale, Stimulus};
use super::super::event::{Cause, Event, Listener};
use super::super::state::Consent;
use super::{Turn, offered};
use crate::scenario::{Act, Answer, NeedIx, NeedKind, NeedState, ProductIx, Reply};

impl<L: Listener> Turn<'_, L> {
    /// Offers a product: that asks for the customer's consent.
    pub fn offer_for_sale(&mut self, product: Option<ProductIx>) {
        let sale = self.manner_of_sale(product);
        self.tell(Event::Offered { sale, product });
        self.feel(Cause::Sale(sale), Stimulus::Sale(sale));
        self.state.consent = Consent::Asked;
    }

    /// The price, the booking, the payment plan.
    pub fn deal(&mut self, reply: &Reply) {
        if reply.tells_price {
            self.tell(Event::PriceTold);
        }
        if let Some(product) = reply.books {
            let agreed = self.state.consent == Consent::Answered(Answer::Given);
            self.state.booked.add(product);
            self.tell(Event::Booked { product, agreed });
        }
        if let Some(plan) = reply.plan {
            let holds = self.scenario.debt.is_none_or(|debt| debt.is_met_by(plan));
            self.tell(Event::PlanAgreed { plan, holds });
            if !holds {
                // It breaks with the first instalment that cannot be paid.
                self.state.customer.overpromises();
            }
        }
    }

    /// Says so if here, for the first time in this beat, a sale could be offered that fits a need which was heard.
    pub fn note_occasion(&mut self) {
        if self.scenario.products.is_empty() {
            return;
        }
        let occasions = offered(self.scenario, self.state).filter_map(|(_, reply)| {
            let sells = reply.sells.filter(|_| reply.acts.contains(&Act::Upsell))?;
            let fits = self.manner_of_sale(Some(sells)) == Sale::Fitting;
            fits.then(|| self.scenario.products[sells.at()].fits)
        });
        if let Some(need) = occasions.min() {
            self.tell(Event::Occasion { need });
        }
    }

    /// A sale is pushed while anything that the customer came for and said is open.
    fn manner_of_sale(&self, product: Option<ProductIx>) -> Sale {
        let fits = product.map(|product| self.scenario.products[product.at()].fits);
        let open = self.scenario.needs.iter().enumerate().any(|(index, it)| {
            let need = NeedIx(index as u16);
            let state = self.state.needs.get(need);
            let open = (NeedState::Voiced..NeedState::Met).contains(&state);
            it.kind != NeedKind::Emotional && Some(need) != fits && open
        });
        match fits {
            _ if open => Sale::Pushed,
            Some(need) if self.state.needs.get(need) >= NeedState::Voiced => Sale::Fitting,
            _ => Sale::Unasked,
        }
    }
}
