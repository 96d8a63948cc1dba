use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};

use super::Failure;

/// Runs `work` as the wallet does: on a runtime of the library's own, of as many threads.
pub(crate) async fn run<T, F>(work: F) -> Result<T, Failure>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Failure>> + Send + 'static,
{
    let running = runtime()?.spawn(work);
    running.await.unwrap_or_else(|stopped| Err(Failure::Input { sentence: stopped.to_string() }))
}

fn runtime() -> Result<&'static Runtime, Failure> {
    static RUNTIME: OnceLock<Result<Runtime, String>> = OnceLock::new();
    let build = || Builder::new_multi_thread().worker_threads(2).thread_name("empty").enable_all().build();
    let runtime = RUNTIME.get_or_init(|| build().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| Failure::Input { sentence: error.clone() })
}
