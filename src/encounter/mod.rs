//! The contact itself: moves in, events out, one mutating step.
