//! A scenario as a map: its beats and endings, how one leads to another, and where each stands on a page.

mod graph;
mod layout;

pub use graph::{Edge, Entrance, Graph, Kind, Node, places};
pub use layout::{Area, Input, Layout, Route, layout};
