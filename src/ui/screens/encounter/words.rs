//! The fixed words of the encounter.

use crate::msg;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    EncounterWords {
        leave = msg!("encounter-leave"),
        leave_title = msg!("encounter-leave-title"),
        leave_text = msg!("encounter-leave-text"),
        stay = msg!("encounter-stay"),
        back = msg!("encounter-back"),
        answer = msg!("encounter-answer"),
        hold_title = msg!("encounter-hold-title"),
        after_call = msg!("encounter-after-call"),
        debrief = msg!("encounter-to-debrief"),
        mood_hidden = msg!("encounter-mood-hidden"),
        keys = msg!("nav-keys"),
    }
}
