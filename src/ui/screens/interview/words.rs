//! The fixed words of an interview.

use crate::msg;
use crate::ui::words::words;

words! {
    /// The fixed words of these screens.
    InterviewWords {
        begin = msg!("interview-begin"),
        begin_anew = msg!("interview-begin-anew"),
        go_on = msg!("interview-go-on"),
        under_way = msg!("interview-under-way"),
        mode = msg!("interview-mode-title"),
        briefing = msg!("library-briefing"),
        getting_ready = msg!("interview-getting-ready"),
        reading = msg!("typed-reading"),
        leave = msg!("encounter-leave"),
        leave_title = msg!("interview-leave-title"),
        leave_text = msg!("interview-leave-text"),
        stay = msg!("encounter-stay"),
        keys = msg!("nav-keys"),
        field = msg!("interview-field"),
        tip = msg!("interview-field-tip"),
        answer = msg!("interview-answer"),
        hint = msg!("interview-hint-button"),
        hide_timer = msg!("interview-timer-hide"),
        show_timer = msg!("interview-timer-show"),
        said_so_far = msg!("interview-said"),
        said_nothing = msg!("interview-said-nothing"),
        told = msg!("interview-told-title"),
        your_answer = msg!("interview-your-answer"),
        again = msg!("interview-again"),
        next = msg!("interview-next"),
        model = msg!("interview-model"),
        other_model = msg!("interview-other-model"),
        weak = msg!("interview-weak"),
        own = msg!("interview-own"),
        own_field = msg!("interview-own-field"),
        own_ask = msg!("interview-own-ask"),
        own_done = msg!("interview-own-done"),
        own_nothing = msg!("interview-own-none"),
        over = msg!("interview-over"),
        to_summary = msg!("interview-to-summary"),
        table = msg!("interview-table"),
        unanswered = msg!("interview-unanswered"),
        thank_you = msg!("interview-thank-you"),
        copy = msg!("interview-copy"),
        copied = msg!("interview-copied"),
        save = msg!("interview-save"),
        once_more = msg!("interview-once-more"),
        home = msg!("nav-home"),
    }
}
