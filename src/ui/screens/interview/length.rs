//! How long an answer is, as information.

use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Question;
use crate::ui::widgets::range::RangeView;

/// So many words, and seconds to say them, beside what suits the question.
pub(super) fn of(question: &Question, words: u32, seconds: u32, catalogue: &Catalogue) -> RangeView {
    let (from, to) = question.lasts_s;
    let text = catalogue
        .format(msg!("interview-length"), &args![words = words, seconds = seconds, from = from, to = to]);
    RangeView { value: seconds, from, to, text }
}
