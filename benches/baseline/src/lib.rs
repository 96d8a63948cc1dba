//! Everything that `tally` asks of others, asked once, so that it is really linked: an encrypted database, HTTP over TLS, signatures,
//! JSON, times, codes, and a surface for other languages. What the phone library weighs beyond this is its own.

mod files;
mod local;
mod remote;
#[cfg(feature = "surface")]
mod surface;
mod text;
mod waiting;

use std::sync::Arc;

uniffi::setup_scaffolding!();

/// As in the phone library.
#[global_allocator]
static ALLOCATOR: tally_cipher::WipingAllocator = tally_cipher::WipingAllocator;

/// What went wrong, whatever it was.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum Failure {
    /// In its own words.
    #[error("{words}")]
    Failed {
        /// The words.
        words: String,
    },
}

/// Everything else becomes this.
pub(crate) fn failed(error: impl std::fmt::Display) -> Failure {
    Failure::Failed { words: error.to_string() }
}

/// Written in another language, as a vault is.
#[uniffi::export(with_foreign)]
#[async_trait::async_trait]
pub trait Secret: Send + Sync {
    /// The key of a database.
    async fn open(&self) -> Result<Vec<u8>, Failure>;
}

/// What everything is asked of.
#[derive(uniffi::Object)]
pub struct Baseline {
    secret: Arc<dyn Secret>,
    runtime: tokio::runtime::Runtime,
}

#[uniffi::export]
impl Baseline {
    /// On a runtime of its own.
    #[uniffi::constructor]
    pub fn new(secret: Arc<dyn Secret>) -> Result<Self, Failure> {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(failed)?;
        Ok(Self { secret, runtime })
    }

    /// What can be done without a network.
    pub async fn local(&self, path: String, text: String) -> Result<String, Failure> {
        let key = self.secret.open().await?;
        let work = self.runtime.spawn_blocking(move || local::everything(&path, &key, &text));
        work.await.map_err(failed)?
    }

    /// What takes one.
    pub async fn remote(&self, url: String, body: Vec<u8>) -> Result<Vec<u8>, Failure> {
        self.runtime.spawn(remote::ask(url, body)).await.map_err(failed)?
    }
}
