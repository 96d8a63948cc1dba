use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinError;

use super::WalletError;
use crate::wallet::WalletError as CoreError;

/// Two threads: one may be waiting for the disk while the other answers. Phones that sleep pay for every further one.
const THREADS: usize = 2;

/// What a call waits for. Inside it errors are the core's; they become the binding's at one place, and not at each that fails.
pub(super) type Running<T, E = CoreError> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;

/// Runs `work` on the core's runtime and waits for it. Whoever stops waiting does not stop the work. A panic in it comes
/// back as [`WalletError::Internal`].
pub(super) fn run<T: Send + 'static>(
    work: impl Future<Output = Result<T, CoreError>> + Send + 'static,
) -> Running<T, WalletError> {
    Box::pin(run_boxed(Box::pin(work)))
}

async fn run_boxed<T: Send + 'static>(work: Running<T>) -> Result<T, WalletError> {
    let done = Arc::new(Mutex::new(None));
    let doing = Arc::clone(&done);
    let work = async move {
        let result = work.await;
        *doing.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
    };
    finish(Box::pin(work)).await?;
    let result = done.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok(result.unwrap_or_else(|| Err(CoreError::Internal("it was not done".into())))?)
}

/// One kind of task for everything: one of its own for each call would weigh kilobytes each in an app.
async fn finish(work: Pin<Box<dyn Future<Output = ()> + Send>>) -> Result<(), CoreError> {
    runtime()?.spawn(work).await.map_err(|stopped| CoreError::Internal(why(stopped)))
}

/// Does `work` on the caller's own thread. A panic in it comes back as [`WalletError::Internal`].
pub(super) fn call<T>(work: impl FnOnce() -> Result<T, CoreError>) -> Result<T, WalletError> {
    // What a panic leaves behind is sound: what counts is in the database, and a transaction that was not ended is undone.
    Ok(catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(CoreError::Internal(message(&*panic))))?)
}

fn why(stopped: JoinError) -> String {
    stopped.try_into_panic().map_or_else(|cancelled| cancelled.to_string(), |panic| message(&*panic))
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("panicked: {}", text.unwrap_or("nobody said why"))
}

fn runtime() -> Result<&'static Runtime, CoreError> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| build().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| CoreError::Internal(error.clone()))
}

fn build() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(THREADS).thread_name("tally").enable_all().build()
}
