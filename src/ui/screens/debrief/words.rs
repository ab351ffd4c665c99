//! The fixed words of the debrief.

use crate::msg;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    DebriefWords {
        again = msg!("debrief-again"),
        library = msg!("debrief-library"),
        compare = msg!("debrief-compare"),
        compare_none = msg!("debrief-compare-none"),
        customers = msg!("debrief-customers"),
        ask = msg!("debrief-ask"),
        ask_why = msg!("debrief-ask-why"),
        transcript = msg!("debrief-transcript"),
        curve = msg!("debrief-curve"),
        points = msg!("debrief-points"),
        better = msg!("debrief-better"),
        coach = msg!("debrief-coach"),
        nothing = msg!("debrief-nothing"),
        choose = msg!("debrief-choose"),
        critical_show = msg!("debrief-critical-show"),
        handle_time = msg!("debrief-handle-time"),
        sections = msg!("debrief-sections"),
        mood_after = msg!("debrief-mood-after"),
        from_here = msg!("debrief-from-here"),
        replay = msg!("debrief-replay"),
        replay_why = msg!("debrief-replay-why"),
        seeking = msg!("debrief-best-seeking"),
    }
}
