//! The studio's folder: opened, watched, saved to.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::beside::Beside;
use super::{Leads, Studio};
use crate::app::session::Session;
use crate::app::sleep::Alarm;
use crate::author::Workshop;
use crate::l10n::Message;
use crate::storage::{Backup, Watch, pack_folder, read_path, read_text, write_text};
use crate::ui::action::Screen;
use crate::ui::screens::author::Look;
use crate::{args, msg};

/// Whether something was saved in the folder since anybody last looked.
pub struct Arrivals {
    new: Arc<AtomicBool>,
    /// None where the system cannot watch the folder.
    _watch: Option<Watch>,
}

impl Arrivals {
    /// Watches a folder; `alarm` wakes the sleeping window for it.
    fn in_folder(folder: &Path, alarm: &Alarm) -> (Arrivals, Option<Message>) {
        let new = Arc::new(AtomicBool::new(false));
        let (told, alarm) = (Arc::clone(&new), alarm.clone());
        let watch = Watch::folder(folder, move || {
            told.store(true, Ordering::Release);
            alarm.ring();
        });
        match watch {
            Ok(watch) => (Arrivals { new, _watch: Some(watch) }, None),
            Err(error) => {
                let remark = Message::with(msg!("author-unwatched"), args![reason = error.to_string()]);
                (Arrivals { new, _watch: None }, Some(remark))
            }
        }
    }

    /// Whether something was saved; it is known then.
    pub fn take(&self) -> bool {
        self.new.swap(false, Ordering::Acquire)
    }
}

impl Session {
    /// Lays a pack out in the studio: the one in this folder, or around this file.
    pub(super) fn open_studio(
        &mut self,
        path: &Path,
        data_dir: Option<&Path>,
        alarm: &Alarm,
    ) -> Option<Leads> {
        let folder = pack_folder(path);
        let (files, named, unread) = read_path(path);
        let (arrivals, remark) = Arrivals::in_folder(&folder, alarm);
        let workshop = Workshop::open(files);
        let kept = &self.preferences.studio;
        let ids = workshop.ids();
        let pack = workshop.pack().map(|pack| pack.folder.clone()).unwrap_or_default();
        let last = kept.last.get(&pack).filter(|id| ids.contains(id)).cloned();
        let first = named.or(last).or_else(|| ids.first().cloned());
        let mut studio = Studio {
            beside: Beside::new(&workshop, unread),
            backup: Backup::of(&folder, data_dir),
            look: Look { sizes: kept.sizes, ..Look::default() },
            folder,
            workshop,
            arrivals,
            tried: None,
            remark,
            leaving: None,
        };
        if let Some(id) = first {
            studio.turn_to(&id);
        }
        self.studio = Some(studio);
        Some(Leads::To(Screen::Author))
    }

    /// Writes what is not saved; says whether all of it is on disk.
    pub(super) fn save(&mut self) -> bool {
        let Some(studio) = &mut self.studio else { return false };
        match studio.save() {
            Ok(done) => done,
            Err(error) => {
                self.warn(msg!("notice-unwritten"), &error);
                false
            }
        }
    }
}

impl Studio {
    /// Looks at what is on disk now; says whether it is different.
    pub(super) fn look_at_disk(&mut self) -> bool {
        let (files, _, unread) = read_path(&self.folder);
        if files.is_empty() {
            // The folder is gone: what was there last is more than nothing.
            self.remark = Some(Message::new(msg!("author-gone")));
            return true;
        }
        self.beside.set_unread(unread);
        let arrived = self.workshop.arrived(files);
        if arrived {
            self.tried = None;
            if self.look.scenario.is_none()
                && let Some(first) = self.workshop.ids().first().cloned()
            {
                self.turn_to(&first);
            } else if let Some(id) = self.look.scenario.clone() {
                // A file that came back is taken up again.
                self.remark = self.workshop.take(&id).err().map(|refused| refused.message());
            }
        }
        arrived
    }

    /// Writes what is not saved. False if somebody else has written to one of the files meanwhile, unseen: that has to
    /// be asked about first.
    fn save(&mut self) -> std::io::Result<bool> {
        let unsaved = self.workshop.unsaved();
        let mine = |path: &str| self.workshop.on_disk(path).map(<[u8]>::to_vec);
        let changed = unsaved.iter().any(|(path, _)| {
            let now = read_text(&self.on_disk(path)).ok().map(String::into_bytes);
            now != mine(path)
        });
        if changed {
            self.look_at_disk();
        }
        if self.workshop.conflicts().next().is_some() {
            return Ok(false);
        }
        let first = self.backup.folder().is_none();
        for (path, text) in self.workshop.unsaved() {
            self.backup.keep(inner(&path))?;
            write_text(&self.on_disk(&path), &text)?;
            self.workshop.written(&path, &text);
        }
        if let Some(folder) = self.backup.folder().filter(|_| first) {
            let path = folder.display().to_string();
            self.remark = Some(Message::with(msg!("author-saved-backup"), args![path = path]));
        } else {
            self.remark = None;
        }
        Ok(true)
    }

    /// What is here stays; the copy of what it will overwrite is made when it is saved.
    pub(super) fn keep_mine(&mut self) {
        for path in self.workshop.keep_mine() {
            self.backup.renew(inner(&path));
        }
    }

    fn on_disk(&self, path: &str) -> std::path::PathBuf {
        self.folder.join(inner(path))
    }
}

/// A path of the pack without the pack's own folder.
fn inner(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, inner)| inner)
}
