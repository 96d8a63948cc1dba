//! A wallet in a process that dies: a runtime of its own, every task of which is dropped where it stands.

use tally::wallet::Wallet;
use tokio::runtime::Builder;

use super::phone::open_when_free;
use super::{Phone, Place};

impl Phone {
    /// Begins `act` and kills the wallet when it stands at `place`; then opens it again on what is on the disk.
    pub async fn killed_at<F>(&mut self, place: Place, act: impl FnOnce(Wallet) -> F + Send + 'static)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.drop_wallet();
        let process = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let options = self.options();
        self.gate.close(place);
        process.spawn(async move { act(open_when_free(options).await).await });
        self.gate.reached().await;
        process.shutdown_background();
        self.gate.open();
        self.reopen().await;
    }
}
