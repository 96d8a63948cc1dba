//! Files that are there whole, or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// What a file is called, after its own name, until it is whole.
const UNFINISHED: &str = ".unfinished";

/// Writes a file for its owner's eyes; never over one that is there. It is written aside, made durable, and only then given
/// its name: a crash leaves the whole file or none. What it leaves aside goes when the same file is written the next time.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::exists(path)? {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let prefix = aside(path);
    let mut file = begin(directory, &prefix)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    // Whoever was faster may have cleared ours away.
    let late = |error: io::Error| if path.exists() { io::ErrorKind::AlreadyExists.into() } else { error };
    file.persist_noclobber(path).map_err(|error| late(error.error))?;
    clear_away(directory, &prefix)?;
    File::open(directory)?.sync_all()
}

/// What the names begin with that a file has before it is whole.
fn aside(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

/// Temporary files are readable for their owner alone.
fn begin(directory: &Path, prefix: &str) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(prefix).suffix(UNFINISHED).tempfile_in(directory)
}

/// Removes what a crash left of the same file, and what is not needed of others who write it at the same time.
fn clear_away(directory: &Path, prefix: &str) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_str().is_some_and(|name| name.starts_with(prefix) && name.ends_with(UNFINISHED)) {
            absent_is_fine(fs::remove_file(entry.path()))?;
        }
    }
    Ok(())
}

fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::path::PathBuf;
    use std::{fs, thread};

    use super::{aside, begin, write_new};

    #[test]
    fn never_writes_over_a_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("receipt.json");
        write_new(&path, b"one").unwrap();
        assert!(write_new(&path, b"two").is_err());
        assert_eq!(fs::read(path).unwrap(), b"one");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn of_many_who_write_it_at_once_one_does_and_the_others_hear_so() {
        for _ in 0..20 {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("vault.json");
            let write = || write_new(&path, b"one").map_err(|error| error.kind());
            let written = thread::scope(|scope| [(); 4].map(|()| scope.spawn(write)).map(|one| one.join().unwrap()));
            assert_eq!(written.iter().filter(|written| written.is_ok()).count(), 1);
            assert!(
                written.iter().all(|written| matches!(written, Ok(()) | Err(ErrorKind::AlreadyExists))),
                "{written:?}"
            );
            assert!(path.exists());
        }
    }

    #[test]
    fn what_a_crash_left_of_the_same_file_goes_and_nothing_else() {
        let directory = tempfile::tempdir().unwrap();
        let [one, other] = ["receipt.json", "other.json"].map(|name| directory.path().join(name));
        let left = |path: &PathBuf| begin(directory.path(), &aside(path)).unwrap().keep().unwrap().1;
        let (mine, theirs) = (left(&one), left(&other));
        write_new(&one, b"one").unwrap();
        assert_eq!((mine.exists(), theirs.exists()), (false, true));
        assert_eq!(fs::read(one).unwrap(), b"one");
    }

    #[cfg(unix)]
    #[test]
    fn is_readable_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("receipt.json");
        write_new(&path, b"one").unwrap();
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
