//! The fixed words of the encounter.

use crate::msg;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    EncounterWords {
        hold = msg!("encounter-hold"),
        resume = msg!("encounter-resume"),
        leave = msg!("encounter-leave"),
        leave_title = msg!("encounter-leave-title"),
        leave_text = msg!("encounter-leave-text"),
        stay = msg!("encounter-stay"),
        back = msg!("encounter-back"),
        record = msg!("encounter-record"),
        policy = msg!("encounter-policy"),
        briefing = msg!("library-briefing"),
        answer = msg!("encounter-answer"),
        hold_title = msg!("encounter-hold-title"),
        on_hold = msg!("encounter-on-hold"),
        after_call = msg!("encounter-after-call"),
        after_call_text = msg!("encounter-after-call-text"),
        wrap_up = msg!("encounter-wrap-up"),
        debrief = msg!("encounter-to-debrief"),
        mood_hidden = msg!("encounter-mood-hidden"),
        typing = msg!("encounter-typing"),
        keys = msg!("nav-keys"),
    }
}
