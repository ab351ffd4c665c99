//! The book as files: its languages, its pages, and the words of what is made.

use std::fs;
use std::path::{Path, PathBuf};

use aplomb::l10n::{Catalogue, Locale};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// Set to renew what is made from the program.
const UPDATE: &str = "UPDATE_HANDBOOK";

/// The handbook in one language.
pub struct Book {
    pub locale: Locale,
    /// The words of the program.
    pub catalogue: Catalogue,
    /// The words of what is made, and in French what the reference says of each field.
    words: FluentBundle<FluentResource>,
}

/// A book for each language of the program.
pub fn books() -> Vec<Book> {
    Locale::available().iter().map(Book::open).collect()
}

/// The text of a file of the project.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below a folder with this extension, by path.
pub fn walk(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            found.extend(walk(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Holds a file to what it should contain, or renews it if asked.
pub fn hold(path: &Path, wanted: &str) {
    if std::env::var_os(UPDATE).is_some() {
        fs::write(path, wanted).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    } else if fs::read_to_string(path).unwrap_or_default() != wanted {
        panic!("{} is not current: run the test again with {UPDATE}=1", path.display());
    }
}

impl Book {
    fn open(locale: &Locale) -> Book {
        let language = locale.tag().parse().expect("a language of the program");
        let mut words = FluentBundle::new(vec![language]);
        words.set_use_isolating(false);
        for file in walk(&root(locale), "ftl") {
            let resource = FluentResource::try_new(read(&file));
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
            words.add_resource(resource).expect("no message stands twice");
        }
        Book { locale: locale.clone(), catalogue: Catalogue::new(locale), words }
    }

    /// The folder of the pages.
    pub fn pages_folder(&self) -> PathBuf {
        root(&self.locale).join("src")
    }

    /// Every page, by path.
    pub fn pages(&self) -> Vec<PathBuf> {
        walk(&self.pages_folder(), "md")
    }

    /// A message of the handbook's own, or one of its attributes.
    pub fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> Option<String> {
        let message = self.words.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Some(self.words.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// A message that has to be there.
    pub fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| panic!("{}: no message {id}", self.locale))
    }
}

fn root(locale: &Locale) -> PathBuf {
    Path::new("docs/handbook").join(locale.tag())
}
