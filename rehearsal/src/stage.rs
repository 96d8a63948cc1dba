use std::future::Future;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use tally::domain::time::Timestamp;
use tally::ffi::{Observer, Vault, Wallet, WalletError};
use tally::platform::Clock;
use tally::wallet::{PageRequest, WalletError as CoreError};
use tokio::runtime::{Builder, Runtime};

use crate::error::StageError;
use crate::set::Set;
use crate::{past, world};

/// A backend, everybody who is there, and the phones that are opened on it. Dropped, it stops at once.
#[derive(uniffi::Object)]
pub struct Stage {
    set: Arc<Set>,
    /// Taken when the stage is dropped: a runtime may not be waited for in a task.
    runtime: Option<Runtime>,
}

#[uniffi::export]
impl Stage {
    /// Sets the stage at this moment; `directory`, which is empty, gets the keys of those who stand on it. The same seed, moment and steps come to
    /// the same end, to the byte.
    #[uniffi::constructor]
    pub async fn start(directory: String, seed: u64, now_millis: i64) -> Result<Arc<Self>, StageError> {
        let runtime = Builder::new_multi_thread().worker_threads(2).thread_name("stage").enable_all().build();
        let runtime = runtime.map_err(StageError::backend)?;
        let set =
            runtime.spawn(Set::build(directory.into(), seed, now_millis)).await.map_err(StageError::backend)??;
        Ok(Arc::new(Self { set: Arc::new(set), runtime: Some(runtime) }))
    }

    /// One step of the world: an object in JSON, as `tests/scenarios/README.md` lists them. Gives one as well.
    pub async fn act(&self, step: String) -> Result<String, StageError> {
        let set = self.set.clone();
        self.run(async move { world::act(&set, &step).await }).await.map_err(StageError::backend)?
    }

    /// Opens the wallet in `directory` on the phone of this name.
    pub async fn open_wallet(
        &self,
        phone: String,
        directory: String,
        vault: Arc<dyn Vault>,
        observer: Option<Arc<dyn Observer>>,
    ) -> Result<Arc<Wallet>, WalletError> {
        let set = self.set.clone();
        let opening = self.run(async move { set.open_wallet(&phone, directory, (vault, observer)).await });
        let opened = opening.await.map_err(CoreError::Internal)?;
        Ok(Arc::new(opened?.into()))
    }

    /// Puts so many settled payments into the wallet in `directory`, which is enrolled and closed: everything as it would stand
    /// in its file if each had been made, up to the stage's moment.
    pub async fn fill(&self, directory: String, vault: Arc<dyn Vault>, payments: u32) -> Result<(), StageError> {
        let until = Timestamp::from_millis(self.now_millis());
        let filling = self.run(async move { past::fill(directory.as_ref(), &*vault, (payments, until)).await });
        filling.await.map_err(StageError::backend)?
    }

    /// How many nanoseconds the core itself takes for a page of `wallet`'s payments, before anything crosses: the mean of
    /// this many in a row.
    pub fn core_page_nanos(&self, wallet: &Wallet, limit: u32, times: u32) -> Result<u64, WalletError> {
        let payments = wallet.as_ref().payments();
        let request = PageRequest { limit, ..PageRequest::default() };
        let began = Instant::now();
        for _ in 0..times {
            black_box(payments.page(&request)?);
        }
        Ok(u64::try_from(began.elapsed().as_nanos() / u128::from(times.max(1))).unwrap_or(u64::MAX))
    }

    /// Ends the backend in order. Wallets that are still open find nobody any more.
    pub async fn stop(&self) -> Result<(), StageError> {
        let set = self.set.clone();
        self.run(async move { set.strike().await }).await.map_err(StageError::backend)
    }
}

impl Stage {
    /// What time it is, in milliseconds since 1970.
    pub(crate) fn now_millis(&self) -> i64 {
        self.set.clock.now_millis()
    }

    /// From now on time runs as it does outside.
    pub(crate) fn run_clock(&self) {
        self.set.clock.run();
    }

    /// On the stage's own threads: whoever waits in another language has none that the network can use.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, String> {
        let runtime = self.runtime.as_ref().ok_or("the stage was stopped")?;
        runtime.spawn(work).await.map_err(|error| error.to_string())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
