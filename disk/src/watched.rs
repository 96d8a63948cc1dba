//! Which directories are watched.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::call::Kind;
use crate::fault::Verdict;
use crate::script::Script;
use crate::unsynced::Unsynced;

static WATCHED: Mutex<Vec<Arc<Watched>>> = Mutex::new(Vec::new());

/// A directory that is watched. Files that were opened while it was keep it alive.
pub(crate) struct Watched {
    pub(crate) directory: PathBuf,
    script: Mutex<Script>,
    unsynced: Mutex<Unsynced>,
}

impl Watched {
    pub(crate) fn begin(directory: PathBuf) -> Arc<Self> {
        let begun = Arc::new(Self { directory, script: Mutex::default(), unsynced: Mutex::default() });
        locked(&WATCHED).push(Arc::clone(&begun));
        begun
    }

    pub(crate) fn end(&self) {
        locked(&WATCHED).retain(|watched| !std::ptr::eq(Arc::as_ptr(watched), self));
    }

    /// Whose this file is; nobody's in most cases.
    pub(crate) fn of(path: &Path) -> Option<Arc<Self>> {
        locked(&WATCHED).iter().find(|watched| path.starts_with(&watched.directory)).cloned()
    }

    pub(crate) fn script(&self) -> MutexGuard<'_, Script> {
        locked(&self.script)
    }

    pub(crate) fn unsynced(&self) -> MutexGuard<'_, Unsynced> {
        locked(&self.unsynced)
    }

    pub(crate) fn judge(&self, kind: Kind, path: &Path) -> Verdict {
        self.script().judge(kind, path)
    }
}

/// Nothing panics while it holds one of these, so that a poisoned one is as good as any.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
