//! Rebuilds the program when a file is added to, or taken from, a folder that is embedded in it.
fn main() {
    for folder in ["locales", "scenarios", "assets"] {
        if std::path::Path::new(folder).exists() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
}
