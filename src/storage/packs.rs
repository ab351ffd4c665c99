//! Packs of scenarios on disk. They are untrusted: sizes are bounded and no path leaves the folder.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::args;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::scenario::syntax::FILE_BYTES;
use crate::scenario::{Files, pack};

/// Most files read from a folder of packs.
const MOST_FILES: usize = 5_000;

/// Most bytes read from a folder of packs: 200 MB.
const MOST_BYTES: usize = 200 * 1024 * 1024;

/// Reads what a user named: a scenario's or a rubric's file (its whole pack is read), a pack's folder, or a folder of packs.
/// The second value is the id of the scenario, if the path is one's file. A file without a pack around it is
/// read alone: what is missing will be said.
pub fn read_path(path: &Path) -> (Files, Option<String>, Vec<Diagnostic>) {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let pack = &pack_folder(path);
    let is_scenario = real.is_file() && name(&real) != "pack.ron" && real.parent() == Some(pack);
    let mut reader = FolderReader::default();
    if !pack.join("pack.ron").is_file() {
        if real.is_file() {
            reader.file(&real, format!("{}/{}", name(pack), name(&real)));
        } else {
            reader.root(path);
        }
        return (reader.files, None, reader.findings);
    }
    reader.folder(pack, &name(pack), pack, 1);
    let stem = real.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    (reader.files, is_scenario.then(|| format!("{}/{stem}", name(pack))), reader.findings)
}

/// The folder of the pack that a user means by naming it, or the file of one of its scenarios, rubrics or languages. There
/// need be no pack in it.
pub fn pack_folder(path: &Path) -> PathBuf {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = if real.is_file() { real.parent().unwrap_or(&real) } else { &real };
    let inner = [pack::rubrics::FOLDER, pack::language::FOLDER].contains(&&*name(folder));
    let outer = folder.parent().filter(|_| real.is_file() && inner);
    outer.filter(|pack| pack.join("pack.ron").is_file()).unwrap_or(folder).to_owned()
}

/// The last part of a path.
fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads the folder of packs at `root`: their `.ron` and `.ftl` files, as [`Files`] takes them. What cannot
/// or must not be read is reported. Hidden files and files of other kinds are passed over.
pub fn read_packs(root: &Path) -> (Files, Vec<Diagnostic>) {
    let mut reader = FolderReader::default();
    reader.root(root);
    (reader.files, reader.findings)
}

#[derive(Default)]
struct FolderReader {
    files: Files,
    bytes: usize,
    findings: Vec<Diagnostic>,
}

impl FolderReader {
    fn report(&mut self, code: Code, path: &str) {
        let place = Place { file: path.to_owned(), span: 0..0 };
        self.findings.push(Diagnostic::new(code, place, args![name = path]));
    }

    fn root(&mut self, root: &Path) {
        match root.canonicalize() {
            Ok(real) if real.is_dir() => self.folder(root, "", &real, 0),
            _ => self.report(Code::Unreadable, &root.display().to_string()),
        }
    }

    /// Reads a folder of at most `<pack>/<locale>/`, `<pack>/rubrics/` or `<pack>/language/`; `real` is where a link may lead to at most: the packs'
    /// folder, then the pack's own.
    fn folder(&mut self, path: &Path, name: &str, real: &Path, depth: usize) {
        let Ok(entries) = fs::read_dir(path) else { return self.report(Code::Unreadable, name) };
        let mut entries: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        entries.sort();
        for path in entries {
            let Some(own) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if own.starts_with('.') {
                continue;
            }
            let name = if name.is_empty() { own.to_owned() } else { format!("{name}/{own}") };
            let is_ours = own.ends_with(".ron") || own.ends_with(".ftl");
            let (Ok(target), Ok(about)) = (path.canonicalize(), path.metadata()) else {
                self.report(Code::Unreadable, &name);
                continue;
            };
            if !target.starts_with(real) {
                self.report(Code::OutsidePack, &name);
            } else if about.is_dir() && depth < 2 {
                let inner = if depth == 0 { &target } else { real };
                self.folder(&path, &name, inner, depth + 1);
            } else if about.is_file() && is_ours && depth > 0 {
                if self.files.len() >= MOST_FILES || self.bytes >= MOST_BYTES {
                    return self.report(Code::TooManyFiles, &name);
                }
                self.file(&path, name);
            }
        }
    }

    /// Reads a file, but no further than it takes to see that it is too large.
    fn file(&mut self, path: &Path, name: String) {
        let mut bytes = Vec::new();
        let read =
            fs::File::open(path).and_then(|file| file.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes));
        match read {
            Ok(length) => {
                self.bytes += length;
                self.files.insert(name, bytes);
            }
            Err(_) => self.report(Code::Unreadable, &name),
        }
    }
}
