mod assigned;
mod recent;
mod show;
mod today;
mod view_model;

pub use assigned::{Asked, AssignedView, TaskView};
pub use show::*;
pub use today::*;
pub use view_model::*;
