use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinError;

use super::WalletError;
use crate::wallet::WalletError as CoreError;

/// Two threads: one may be waiting for the disk while the other answers. Phones that sleep pay for every further one.
const THREADS: usize = 2;

/// Runs `work` on the core's runtime and waits for it. Whoever stops waiting does not stop the work. A panic in it comes
/// back as [`WalletError::Internal`].
pub(super) async fn run<T, F>(work: F) -> Result<T, WalletError>
where
    T: Send + 'static,
    F: Future<Output = Result<T, WalletError>> + Send + 'static,
{
    let running = runtime()?.spawn(work);
    running.await.unwrap_or_else(|stopped| Err(CoreError::Internal(why(stopped)).into()))
}

/// Does `work` on the caller's own thread. A panic in it comes back as [`WalletError::Internal`].
pub(super) fn call<T>(work: impl FnOnce() -> Result<T, WalletError>) -> Result<T, WalletError> {
    // What a panic leaves behind is sound: what counts is in the database, and a transaction that was not ended is undone.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(CoreError::Internal(message(&*panic)).into()))
}

fn why(stopped: JoinError) -> String {
    stopped.try_into_panic().map_or_else(|cancelled| cancelled.to_string(), |panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panicked: {}", text.unwrap_or("nobody said why"))
}

fn runtime() -> Result<&'static Runtime, WalletError> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| build().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| CoreError::Internal(error.clone()).into())
}

fn build() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(THREADS).thread_name("tally").enable_all().build()
}
