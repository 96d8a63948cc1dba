//! A wallet's files, seen from outside.

use std::fs;
use std::path::{Path, PathBuf};

/// Everything that the files below a directory hold, together.
pub fn bytes_below(directory: &Path) -> Vec<u8> {
    files_below(directory).iter().flat_map(|file| fs::read(file).unwrap()).collect()
}

/// Copies a wallet as a backup would.
pub fn copy_directory(from: &Path, to: &Path) {
    for file in files_below(from) {
        let copy = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(&file, copy).unwrap();
    }
}

fn files_below(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}
