use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};

use super::WalletError;
use crate::wallet::WalletError as CoreError;

/// Two threads: one may be waiting for the disk while the other answers. Phones that sleep pay for every further one.
const THREADS: usize = 2;

/// Runs `work` on the core's runtime and waits for it. Whoever stops waiting does not stop the work. A panic in it comes
/// back as an error.
pub(super) async fn run<T, F>(work: F) -> Result<T, WalletError>
where
    T: Send + 'static,
    F: Future<Output = Result<T, CoreError>> + Send + 'static,
{
    let running = runtime()?.spawn(work);
    running.await.unwrap_or_else(|stopped| Err(CoreError::Internal(stopped.to_string()))).map_err(WalletError::from)
}

fn runtime() -> Result<&'static Runtime, WalletError> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| build().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| CoreError::Internal(error.clone()).into())
}

fn build() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(THREADS).thread_name("tally").enable_all().build()
}
