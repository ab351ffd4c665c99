mod recent;
mod show;
mod today;
mod view_model;

pub use show::*;
pub use today::*;
pub use view_model::*;
