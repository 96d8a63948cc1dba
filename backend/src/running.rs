//! A backend that runs.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tally::crypto::keys::Thumbprint;
use tally::wire::invite::Address;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::config::Upkeep;
use crate::http;
use crate::operator::Operator;
use crate::serve::{Bounds, serve};
use crate::service::bills::keep_turning;
use crate::service::consent::expiry::keep_ending;
use crate::service::overdue::keep_expiring;
use crate::service::points::reckoning::keep_reckoning;
use crate::service::upkeep::catch_up;
use crate::store::StoreError;

/// How long requests in flight may take to finish when the backend stops. Long polls end at once.
const GRACE: Duration = Duration::from_secs(10);

/// How long a connection may take to bring the head of its next request. A phone closes one that idles for 45 s, so that
/// it is not the backend that closes it just when the phone uses it again.
const PATIENCE: Duration = Duration::from_mins(1);

/// How many connections there may be at once: below the 1024 open files that many systems allow a process, with some left
/// for the data. A phone in the foreground has one.
const CONNECTIONS: usize = 960;

const BOUNDS: Bounds = Bounds { patience: PATIENCE, connections: CONNECTIONS };

/// How long a backend that is stopped at once is waited for. It takes a moment: nothing of it finishes any work.
const LEAVING: Duration = Duration::from_secs(1);

/// Threads for requests. The disk is the bottleneck, not these.
const THREADS: usize = 2;

/// Threads that wait for the disk: one for each connection that reads, and a few that are just done. Without a bound a busy
/// minute leaves dozens behind, each with memory of its own.
const WAITING_THREADS: usize = 8;

/// A backend that runs, on threads of its own. Dropped, it stops at once.
pub struct Running {
    app: Arc<App>,
    local: SocketAddr,
    runtime: Option<Runtime>,
    serving: Option<JoinHandle<()>>,
}

impl Running {
    pub(crate) fn serve(
        app: Arc<App>,
        (listener, local): (TcpListener, SocketAddr),
        upkeep: Upkeep,
    ) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(THREADS)
            .max_blocking_threads(WAITING_THREADS)
            .thread_name("tally-backend")
            .enable_all()
            .build()?;
        let guard = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        drop(guard);
        let serving = runtime.spawn(serve(http::router(&app), listener, BOUNDS, app.closing.subscribe()));
        if upkeep == Upkeep::ByItself {
            keep_up(&runtime, &app);
        }
        tracing::info!(%local, key = %app.keys.public().thumbprint(), "listening");
        Ok(Self { app, local, runtime: Some(runtime), serving: Some(serving) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.local
    }

    /// How phones reach it; stands in its invites.
    pub fn url(&self) -> &Address {
        &self.app.address
    }

    /// The name of the key that it signs with; stands in its invites.
    pub fn key(&self) -> Thumbprint {
        self.app.keys.public().thumbprint()
    }

    /// What an operator's requests carry as `Bearer`.
    pub fn operator_token(&self) -> &str {
        &self.app.operator_token
    }

    /// The operator's calls without HTTP.
    pub fn operator(&self) -> Operator {
        Operator::of(&self.app)
    }

    /// Does what has become due, for a backend that does not by itself.
    pub async fn catch_up(&self) -> Result<(), StoreError> {
        catch_up(&self.app).await
    }

    /// Finishes what is in flight, ends long polls, and closes the data.
    pub async fn shutdown(mut self) {
        self.app.closing.send_replace(true);
        if let Some(serving) = self.serving.take() {
            // Whoever is slower than this asks again and finds the receipt.
            let _ = tokio::time::timeout(GRACE, serving).await;
        }
        let store = Arc::clone(&self.app.store);
        let _ = tokio::task::spawn_blocking(move || store.close()).await;
    }

    /// Drops everything at once, as if the process was killed: what is not committed is lost, and answers break off.
    pub fn kill(mut self) {
        self.stop();
    }

    fn stop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            self.app.store.kill();
            runtime.shutdown_background();
            self.leave();
        }
    }
}

impl Running {
    /// Waits until nobody listens any more, so that whoever comes next can have the port.
    fn leave(&self) {
        let end = Instant::now() + LEAVING;
        while self.serving.as_ref().is_some_and(|serving| !serving.is_finished()) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn keep_up(runtime: &Runtime, app: &Arc<App>) {
    drop(runtime.spawn(keep_ending(Arc::clone(app))));
    drop(runtime.spawn(keep_expiring(Arc::clone(app))));
    drop(runtime.spawn(keep_reckoning(Arc::clone(app))));
    drop(runtime.spawn(keep_turning(Arc::clone(app))));
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

impl std::fmt::Debug for Running {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Running").field("address", &self.local).finish_non_exhaustive()
    }
}
