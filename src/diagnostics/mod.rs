//! What is wrong with an author’s file: code, place, words and help.
