//! A wallet's files after somebody or something has changed them.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use tally::wallet::{Event, Options, Threads, Wallet};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::backend::{Counted, Standing};
use crate::phone::{Script, copy, runtime, scratch};

/// The newest of the wallets in the museum, whose database opens with this key.
const NEWEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/schema-10");
const KEY: [u8; 32] = [0x5a; 32];

/// Far beyond what closing a wallet takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// The files that an input may change, by its first byte.
const FILES: [&str; 3] = ["database/wallet.db", "database/wallet.db-wal", "wallet.key"];

/// Which file; then where, two bytes, and how: each further byte is laid over the file there, and a piece that begins with
/// 0xff cuts it off instead. The wallet opens with everything that can be read, or says in a typed error why not; what is
/// damaged is moved aside and never deleted.
pub(crate) fn database(data: &[u8]) {
    let Some((file, changes)) = data.split_first() else { return };
    let directory = scratch();
    let sound = sound();
    copy(sound.directory.path(), directory.path());
    let path = directory.path().join(FILES[usize::from(*file) % FILES.len()]);
    let before = fs::read(&path).unwrap_or_default();
    let after = changed(before.clone(), changes);
    fs::write(&path, &after).expect("a file");
    let opened = runtime().block_on(read_all(directory.path()));
    match opened {
        // A page that nobody reads, or a file that says the same.
        Ok(Read { export, quarantined: false }) => assert!(export == sound.export, "damage was read as data: {export}"),
        Ok(Read { quarantined: true, .. }) => assert!(is_kept(directory.path(), &after), "damage was deleted"),
        Err(()) => assert!(path.exists() || before.is_empty(), "a file that cannot be used was deleted"),
    }
}

fn changed(mut file: Vec<u8>, changes: &[u8]) -> Vec<u8> {
    for change in changes.chunks(8).filter(|change| change.len() > 3) {
        // Three bytes for the place: the file is larger than two can say.
        let place = change[1..4].iter().fold(0, |place, byte| place << 8 | usize::from(*byte));
        let place = place % (file.len() + 1);
        if change[0] == 0xff {
            file.truncate(place);
        } else {
            let room = file.len().max((place + change.len() - 4).min(place + 4));
            file.resize(room, 0);
            file[place..].iter_mut().zip(&change[4..]).for_each(|(byte, laid)| *byte ^= *laid);
        }
    }
    file
}

struct Read {
    export: String,
    quarantined: bool,
}

async fn read_all(directory: &Path) -> Result<Read, ()> {
    let options = Options {
        directory: directory.to_owned(),
        vault: Arc::new(Museum),
        clock: Arc::new(Standing),
        randomness: Arc::new(Counted::default()),
        worker: Arc::new(Threads),
        transport: Script::new(Vec::new()),
        observer: None,
    };
    let wallet = Wallet::open(options).await.map_err(drop)?;
    let events = wallet.events().pending(1_000).map_err(drop)?;
    let quarantined = events.iter().any(|stored| matches!(stored.event, Event::DatabaseQuarantined { .. }));
    let export = wallet.export().await.map_err(drop)?;
    wallet.pause(PATIENCE).await.map_err(drop)?;
    Ok(Read { export, quarantined })
}

/// The wallet as it was, after this version has opened it once.
struct Sound {
    directory: TempDir,
    export: String,
}

fn sound() -> &'static Sound {
    static SOUND: OnceLock<Sound> = OnceLock::new();
    SOUND.get_or_init(|| {
        let directory = scratch();
        copy(Path::new(NEWEST), directory.path());
        let Read { export, quarantined } = runtime().block_on(read_all(directory.path())).expect("a sound wallet");
        assert!(!quarantined, "a sound wallet was moved aside");
        Sound { directory, export }
    })
}

/// Whether one of the quarantined files is the damaged one, to the byte.
fn is_kept(directory: &Path, damaged: &[u8]) -> bool {
    let entries = fs::read_dir(directory).expect("a directory").flatten();
    let quarantines = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("quarantine-"));
    let mut files = quarantines.flat_map(|entry| fs::read_dir(entry.path()).expect("a directory").flatten());
    files.any(|file| fs::read(file.path()).is_ok_and(|bytes| bytes == damaged))
}

/// Opens the museum's databases, and nothing else.
struct Museum;

#[async_trait]
impl Vault for Museum {
    async fn seal(&self, _: Slot, _: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Err(VaultError::Unavailable("nothing new comes in".into()))
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        if slot == Slot::Database && sealed == b"sealed" {
            return Ok(Opened { secret: Zeroizing::new(KEY.to_vec()), person_was_asked: false });
        }
        Err(VaultError::Unavailable("nothing goes out".into()))
    }
}
