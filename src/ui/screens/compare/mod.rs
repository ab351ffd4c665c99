//! Two attempts at one scenario side by side: joined where they agree, split where they part, the moods over each
//! other, the grades beside each other.

mod lines;
mod show;
mod sums;
mod view_model;

pub use lines::{Cell, RowView};
pub use show::{CompareMemo, show};
pub use sums::{GradeRow, SumsView};
pub use view_model::{CompareView, CompareWords, PairView, Side, SideView, Source};
