//! Starting.

use std::fs;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use rayon::{ThreadPool, ThreadPoolBuilder};
use tally::platform::Randomness;
use tally::wire::invite::Address;

use crate::app::{App, Parts};
use crate::clock;
use crate::config::{Config, Data};
use crate::embedded::Embedded;
use crate::keys::Keys;
use crate::running::Running;
use crate::service::points::{Published, terms};
use crate::store::{SqliteStore, Store, StoreError};

/// The reference backend.
#[derive(Debug)]
pub struct Backend;

/// Why the backend did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file, a key or the network cannot be used.
    #[error("{what}: {error}")]
    Io {
        /// What was tried.
        what: &'static str,
        /// What came of it.
        error: io::Error,
    },
    /// It listens where no invite can lead: only `https` reaches another machine, so it needs a `public_url`.
    #[error("phones cannot reach {0} safely: state the https address that leads here")]
    NeedsPublicUrl(SocketAddr),
}

impl Backend {
    /// Starts a backend. It runs on threads of its own until it is shut down, killed or dropped.
    pub async fn start(config: Config) -> Result<Running, StartError> {
        let listener = TcpListener::bind(config.listen).map_err(failed("listening"))?;
        listener.set_nonblocking(true).map_err(failed("listening"))?;
        let local = listener.local_addr().map_err(failed("listening"))?;
        let reached = reached(&config, local)?;
        let opened = open(&config.data, &*config.randomness).await?;
        let upkeep = config.upkeep;
        let threads = ThreadPoolBuilder::new().thread_name(|number| format!("tally-verify-{number}")).build();
        let threads = Some(threads.map_err(io::Error::other).map_err(failed("starting threads"))?);
        let app = assemble(config, opened, reached, threads).await?;
        Running::serve(app, (listener, local), upkeep).map_err(failed("serving"))
    }

    /// Starts a backend without threads and without a port: `config` has to name a `public_url`.
    pub async fn embed(config: Config) -> Result<Embedded, StartError> {
        let reached = reached(&config, config.listen)?;
        let opened = open_in_place(&config.data, &*config.randomness).await?;
        Ok(Embedded::new(assemble(config, opened, reached, None).await?))
    }
}

async fn assemble(
    config: Config,
    (store, keys): (Arc<dyn Store>, Keys),
    (address, authority): (Address, Option<String>),
    threads: Option<ThreadPool>,
) -> Result<Arc<App>, StartError> {
    let (feed, keys) = (store.feed().await?, Arc::new(keys));
    let Config { clock, randomness: random, limits, operator_token, .. } = config;
    let published = Published::begin(&*store, &keys, terms(&address, clock::now(&*clock))).await?;
    let parts =
        Parts { store, keys, published, clock, random, limits, feed, operator_token, address, authority, threads };
    Ok(Arc::new(App::from(parts)))
}

/// How phones reach it, and the authority that they have to sign for.
fn reached(config: &Config, local: SocketAddr) -> Result<(Address, Option<String>), StartError> {
    if let Some(address) = &config.public_url {
        let url = address.url();
        let host = url.host_str().unwrap_or_default();
        let authority = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        return Ok((address.clone(), Some(authority)));
    }
    let address = format!("http://{local}").parse().map_err(|_| StartError::NeedsPublicUrl(local))?;
    Ok((address, None))
}

async fn open(data: &Data, random: &dyn Randomness) -> Result<(Arc<dyn Store>, Keys), StartError> {
    match data {
        Data::Memory => {
            let keys = Keys::in_memory(random).map_err(failed("making keys"))?;
            Ok((Arc::new(SqliteStore::in_memory(random)?), keys))
        }
        Data::Directory(directory) => {
            create_private(directory).map_err(failed("making the data directory"))?;
            let store = SqliteStore::open(directory, random)?;
            let keys = keys(&store, directory, random).await?;
            Ok((Arc::new(store), keys))
        }
    }
}

/// The same without threads: whoever asks does the work.
async fn open_in_place(data: &Data, random: &dyn Randomness) -> Result<(Arc<dyn Store>, Keys), StartError> {
    match data {
        Data::Memory => {
            let keys = Keys::in_memory(random).map_err(failed("making keys"))?;
            Ok((Arc::new(SqliteStore::in_memory_without_threads(random)?), keys))
        }
        Data::Directory(directory) => {
            create_private(directory).map_err(failed("making the data directory"))?;
            let store = SqliteStore::without_threads(directory, random)?;
            let keys = keys(&store, directory, random).await?;
            Ok((Arc::new(store), keys))
        }
    }
}

/// Keys are only made for data that nobody uses yet. Elsewhere a missing file was lost, and a new key would make every
/// phone take the backend for somebody else.
async fn keys(store: &SqliteStore, directory: &Path, random: &dyn Randomness) -> Result<Keys, StartError> {
    match Keys::in_directory(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && store.audit().await?.accounts == 0 => {
            Keys::begin_in(directory, random).map_err(failed("making keys"))
        }
        read => read.map_err(failed("reading signing.key and pseudonyms.key")),
    }
}

/// For the backend's user alone.
fn create_private(directory: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

fn failed(what: &'static str) -> impl Fn(io::Error) -> StartError {
    move |error| StartError::Io { what, error }
}
