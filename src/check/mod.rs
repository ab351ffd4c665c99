//! The lints that look at a resolved scenario: one rule a file.
