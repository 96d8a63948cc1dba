//! What was written and not synced: after a power cut it is there, or it is not.
//!
//! For every file a list of what was done to it since everything in it was certain to last. The list can be undone, back to
//! what is certain, and a part of it done again.
//!
//! A sync that fails is as on Linux: the pages that it was for count as clean afterwards, so that the next sync, which
//! succeeds, is not for them. They stay in doubt until they are written again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::change::Change;
use crate::coin::Coin;

/// What a power cut leaves of what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Nothing of it.
    Nothing,
    /// Any part of it, drawn from this seed: each write is there, or not, or up to some sector, and each file that was deleted is
    /// back, or not.
    Some(u64),
}

#[derive(Default)]
pub(crate) struct Unsynced {
    files: BTreeMap<PathBuf, File>,
    /// Files that were deleted, with what was in them for certain, until their directory is synced.
    deleted: BTreeMap<PathBuf, Vec<u8>>,
}

#[derive(Default)]
struct File {
    identity: Option<Identity>,
    is_new: bool,
    changes: Vec<Change>,
}

impl Unsynced {
    /// A file is opened: if it is another one than before, whoever put it there has synced it.
    pub(crate) fn opened(&mut self, path: &Path, created: bool) {
        let identity = identity(path);
        let known = self.files.get(path).is_some_and(|file| file.identity == identity);
        if created || !known {
            self.deleted.remove(path);
            self.files.insert(path.to_owned(), File { identity, is_new: created, changes: Vec::new() });
        }
    }

    pub(crate) fn changed(&mut self, path: &Path, change: Change) {
        self.files.entry(path.to_owned()).or_default().changes.push(change);
    }

    pub(crate) fn synced(&mut self, path: &Path) {
        let Some(file) = self.files.get_mut(path) else { return };
        file.changes.iter_mut().for_each(Change::lasts);
        if file.changes.iter().all(Change::is_certain) {
            file.changes.clear();
        }
        // SQLite syncs the directory of a log or a journal that it has made when it first syncs that.
        if std::mem::take(&mut file.is_new) && is_log(path) {
            self.deleted.retain(|deleted, _| deleted.parent() != path.parent());
        }
    }

    pub(crate) fn sync_failed(&mut self, path: &Path) {
        let changes = self.files.get_mut(path).into_iter().flat_map(|file| &mut file.changes);
        changes.for_each(Change::passed_over);
    }

    /// A file is about to be deleted.
    pub(crate) fn deleting(&mut self, path: &Path, directory_synced: bool) {
        let changes = self.files.remove(path).unwrap_or_default().changes;
        if let (false, Ok(bytes)) = (directory_synced, fs::read(path)) {
            self.deleted.insert(path.to_owned(), image(bytes, &changes, &mut Coin::Never));
        }
    }

    pub(crate) fn lose(&mut self, kept: Kept) -> io::Result<()> {
        let mut coin = Coin::from(kept);
        for (path, file) in std::mem::take(&mut self.files) {
            if !file.changes.is_empty() && file.identity == identity(&path) {
                fs::write(&path, image(fs::read(&path)?, &file.changes, &mut coin))?;
            }
        }
        let back = std::mem::take(&mut self.deleted).into_iter().filter(|(path, _)| !path.exists() && !coin.toss());
        back.collect::<Vec<_>>().into_iter().try_for_each(|(path, bytes)| fs::write(path, bytes))
    }
}

fn is_log(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.ends_with("-wal") || name.ends_with("-journal")
}

/// The file as it is after a power cut.
fn image(mut bytes: Vec<u8>, changes: &[Change], coin: &mut Coin) -> Vec<u8> {
    changes.iter().rev().for_each(|change| change.undo(&mut bytes));
    for change in changes {
        change.redo(&mut bytes, coin);
    }
    bytes
}

type Identity = (u64, u64);

/// Tells a file from another one of the same name.
#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

/// Elsewhere only a file that SQLite makes itself is known to be another one.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    path.exists().then_some((0, 0))
}
