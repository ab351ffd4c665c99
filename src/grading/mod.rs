//! From a transcript to a scorecard, with evidence for every point.
