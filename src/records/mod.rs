//! What is kept of a person: attempts, and where each stopped.
