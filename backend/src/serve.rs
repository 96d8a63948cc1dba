//! Accepting connections, and letting go of those that bring nothing.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// How long nobody is accepted after the system could not: it has too many open files, and only time helps.
const BREATH: Duration = Duration::from_millis(200);

/// What connections may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// How long one may take to bring the whole head of its next request.
    pub(crate) patience: Duration,
    /// How many there may be at once. More wait in the system's queue until one ends.
    pub(crate) connections: usize,
}

/// Serves until `closing` is true, then finishes the requests in flight. A connection that does not bring the whole head of
/// a request in time is closed.
pub(crate) async fn serve(router: Router, listener: TcpListener, bounds: Bounds, mut closing: watch::Receiver<bool>) {
    let connections = GracefulShutdown::new();
    let builder = builder(bounds.patience);
    let places = Arc::new(Semaphore::new(bounds.connections));
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &places) => accepted,
            // Fails only if the sender is gone, and then it is over as well.
            _ = closing.wait_for(|closing| *closing) => break,
        };
        match accepted {
            Ok((accepted, place)) => connect(&router, accepted, place, &builder, &connections),
            Err(error) => {
                tracing::warn!(%error, "nobody can be accepted");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// The next connection, once there is a place for it.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<((TcpStream, SocketAddr), OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    Ok((listener.accept().await?, place))
}

fn builder(patience: Duration) -> Builder<TokioExecutor> {
    // Telling HTTP/2 by its first bytes would mean to wait for them without an end. The proxy in front speaks it.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(patience);
    builder
}

fn connect(
    router: &Router,
    (stream, peer): (TcpStream, SocketAddr),
    place: OwnedSemaphorePermit,
    builder: &Builder<TokioExecutor>,
    connections: &GracefulShutdown,
) {
    let service = TowerToHyperService::new(router.clone().layer(Extension(ConnectInfo(peer))));
    let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
    let served = connections.watch(connection);
    tokio::spawn(async move {
        if let Err(error) = served.await {
            tracing::debug!(%error, "a connection broke");
        }
        drop(place);
    });
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    const PATIENCE: Duration = Duration::from_millis(300);

    /// A server on a port of its own, which lets so many in at once.
    async fn served(bounds: Bounds) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(async || "here"));
        tokio::spawn(async move {
            let closing = watch::Sender::new(false);
            serve(router, listener, bounds, closing.subscribe()).await;
        });
        address
    }

    /// What comes back for these bytes until the connection is closed, and how long that took.
    async fn told(bytes: &[u8]) -> (String, Duration) {
        let address = served(Bounds { patience: PATIENCE, connections: 9 }).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let started = Instant::now();
        stream.write_all(bytes).await.unwrap();
        let mut answer = String::new();
        let _ = tokio::time::timeout(Duration::from_secs(20), stream.read_to_string(&mut answer)).await.unwrap();
        (answer, started.elapsed())
    }

    #[tokio::test]
    async fn whoever_brings_nothing_is_let_go() {
        for bytes in [&b""[..], b"P", b"GET / HTTP/1.1\r\nhost: a\r\n"] {
            let (answer, elapsed) = told(bytes).await;
            assert!(!answer.contains("200") && elapsed >= PATIENCE / 2, "{answer} {elapsed:?}");
        }
    }

    #[tokio::test]
    async fn whoever_was_answered_is_let_go_when_nothing_follows() {
        let (answer, _) = told(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("here"), "{answer}");
    }

    #[tokio::test]
    async fn whoever_finds_no_place_waits_for_one() {
        let address = served(Bounds { patience: Duration::from_secs(30), connections: 2 }).await;
        let mut holding = [TcpStream::connect(address).await.unwrap(), TcpStream::connect(address).await.unwrap()];
        for stream in &mut holding {
            stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
            assert!(stream.read(&mut [0; 512]).await.unwrap() > 0, "there is a place for two");
        }
        let mut third = TcpStream::connect(address).await.unwrap();
        third.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        let mut answer = [0; 512];
        let early = tokio::time::timeout(Duration::from_millis(300), third.read(&mut answer)).await;
        assert!(early.is_err(), "a third was let in");
        drop(holding);
        let length = tokio::time::timeout(Duration::from_secs(20), third.read(&mut answer)).await.unwrap().unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 200"), "and it gets the place that is free again");
    }
}
