//! The only module that touches files. One kind of thing a file; whoever calls gets plain data or an `io::Error`.

mod assignments;
mod attempts;
mod backup;
mod clock;
mod exported;
mod exports;
mod history;
mod packs;
mod place;
mod profiles;
mod reason;
mod recorded;
mod recorded_talk;
mod records;
mod settings;
mod sink;
mod text;
mod to_read;
mod tree;
#[cfg(feature = "window")]
mod watch;
mod whole;

pub use attempts::{AttemptLog, Attempts};
pub use backup::Backup;
pub use clock::{here, today};
pub use exported::{Exported, Merged, export};
pub use exports::exports;
pub use history::Damaged;
pub use packs::{pack_folder, read_packs, read_path};
pub use place::data_dir;
pub use profiles::{ProfileError, Profiles};
pub use reason::reason;
pub use recorded::{Recorded, ResumeError, StepError, play_again};
pub use recorded_talk::{MoveError, RecordedTalk};
pub use records::{ReadOnly, Records};
pub use settings::{Settings, read_settings, write_settings};
pub use text::{read_bytes, read_text, replace_text, write_new, write_text};
pub use to_read::ToRead;
pub use tree::{read_tree, write_below};
#[cfg(feature = "window")]
pub use watch::Watch;
