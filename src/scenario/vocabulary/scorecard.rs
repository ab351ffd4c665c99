//! The words of a scorecard.

words! {
    /// A part of the scorecard.
    Section {
        /// The first words.
        Opening => "opening",
        /// Whether the customer was let speak, asked and understood.
        Listening => "listening",
        /// Whether each feeling was met, in the right order.
        Empathy => "empathy",
        /// Whether the needs were met, within policy and authority.
        Resolution => "resolution",
        /// Offers, if there was an occasion.
        Sales => "sales",
        /// The summing-up, the farewell and the paperwork.
        Closing => "closing",
        /// Talk, hold and after-call work, paid in proportion to resolution.
        HandleTime => "handle-time",
        /// What the law and the house demand. Scored apart.
        Compliance => "compliance",
    }
}

words! {
    /// Why points are given or taken, section by section.
    Rule {
        /// The first line greets.
        Greeted => "greeted",
        /// A feeling shown in the opening is met before any formality.
        FeelingFirst => "feeling-first",
        /// In writing: the first answer comes within `first_response_s`.
        FirstResponse => "first-response",
        /// In a call of ours: who calls and why comes first.
        PurposeFirst => "purpose-first",
        /// Something was asked that one needs to know.
        Asked => "asked",
        /// In a coaching talk: the agent was asked how they see it before they were told.
        AskedFirst => "asked-first",
        /// What was understood was said back.
        Paraphrased => "paraphrased",
        /// The customer was let finish.
        Uninterrupted => "uninterrupted",
        /// A feeling was met at once, before any solution.
        CueMet => "cue-met",
        /// A feeling was touched upon, not named.
        CuePartly => "cue-partly",
        /// A feeling was met, but after the solution.
        CueAfterSolution => "cue-after-solution",
        /// A feeling was met one answer too late.
        CueLate => "cue-late",
        /// A feeling was not met.
        CueMissed => "cue-missed",
        /// A harmful act.
        Harm => "harm",
        /// A third answer of sympathy in a row without any action, and each after it.
        EndlessSympathy => "endless-sympathy",
        /// In a coaching talk: something definite was praised.
        PraiseGiven => "praise-given",
        /// A ready-made sentence where a feeling waited.
        PreparedMisfit => "prepared-misfit",
        /// The needs were met; they share these points.
        NeedMet => "need-met",
        /// The customer was told what happens next and when.
        ExpectationSet => "expectation-set",
        /// Every practical need was met here and now.
        FirstContact => "first-contact",
        /// More was promised than can be kept.
        Overpromised => "overpromised",
        /// An earlier promise was broken.
        PromiseBroken => "promise-broken",
        /// A supervisor was demanded, and in the end not needed.
        Deescalated => "deescalated",
        /// Where handing over was right, it was done warm.
        HandedOverWell => "handed-over-well",
        /// The customer had to tell the story again.
        ToldTwice => "told-twice",
        /// Handed over without need.
        NeedlessEscalation => "needless-escalation",
        /// Handing over was owed, and not done.
        EscalationOwed => "escalation-owed",
        /// The promised call was made in time.
        CallbackKept => "callback-kept",
        /// The promised call was late, or never made; the contact does not pass.
        CallbackBroken => "callback-broken",
        /// In a coaching talk: what was done was named, with its moment and its effect.
        BehaviourNamed => "behaviour-named",
        /// The payment plan pays everything, and can be kept.
        PlanHolds => "plan-holds",
        /// The need was asked about before the offer.
        Discovered => "discovered",
        /// What was offered fits a need that was heard, at the right time.
        SaleFitting => "sale-fitting",
        /// The price was told.
        PriceTold => "price-told",
        /// A no to the offer was taken as an answer.
        NoAccepted => "no-accepted",
        /// An offer before the customer’s need was met.
        SalePushed => "sale-pushed",
        /// An offer for a need that nobody voiced.
        SaleUnasked => "sale-unasked",
        /// What was agreed was summed up.
        Recapped => "recapped",
        /// The contact was ended properly.
        Closed => "closed",
        /// The case was filed under the ending’s code.
        CodedRight => "coded-right",
        /// The note names every need that was voiced.
        NoteComplete => "note-complete",
        /// The contact kept to its handle time. Paid in proportion to resolution.
        InTime => "in-time",
        /// Those who wait were given a word.
        QueueSeen => "queue-seen",
        /// Somebody who waited left.
        QueueLeft => "queue-left",
        /// Personal data went only to somebody who was verified.
        DisclosureVerified => "disclosure-verified",
        /// No more was given than the rank may.
        WithinAuthority => "within-authority",
        /// What had to go up went up at once.
        HardStopObeyed => "hard-stop-obeyed",
        /// Nobody was insulted.
        Respectful => "respectful",
        /// Nothing was done without consent.
        ConsentGiven => "consent-given",
        /// A refusal was accepted.
        RefusalAccepted => "refusal-accepted",
        /// Personal matters stayed private.
        KeptPrivate => "kept-private",
    }
}

impl Rule {
    /// The section that the rule belongs to: they are listed section by section.
    pub fn section(self) -> Section {
        let last = [
            (Rule::PurposeFirst, Section::Opening),
            (Rule::Uninterrupted, Section::Listening),
            (Rule::PreparedMisfit, Section::Empathy),
            (Rule::PlanHolds, Section::Resolution),
            (Rule::SaleUnasked, Section::Sales),
            (Rule::NoteComplete, Section::Closing),
            (Rule::QueueLeft, Section::HandleTime),
        ];
        let found = last.iter().find(|(last, _)| self <= *last);
        found.map_or(Section::Compliance, |(_, section)| *section)
    }

    /// Whether the rule can only take points: what it names is never right.
    pub fn only_takes(self) -> bool {
        matches!(
            self,
            Rule::Harm
                | Rule::EndlessSympathy
                | Rule::PreparedMisfit
                | Rule::Overpromised
                | Rule::PromiseBroken
                | Rule::ToldTwice
                | Rule::NeedlessEscalation
                | Rule::EscalationOwed
                | Rule::CallbackBroken
                | Rule::SalePushed
                | Rule::SaleUnasked
                | Rule::QueueLeft
        )
    }
}
