mod show;
mod view_model;

pub use show::*;
pub use view_model::*;
