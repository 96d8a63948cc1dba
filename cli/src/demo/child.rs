//! The wallet that gets killed: another process, which goes on with a payment up to a certain point and waits for its end.

use std::future::pending;
use std::io::{self, Write};
use std::sync::Arc;

use async_trait::async_trait;
use clap::{Args, ValueEnum};
use tally::domain::id::OperationId;
use tally::sync::{Request, Response, Transport, TransportError};
use tally::wallet::{Options, Wallet};

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Confirm a payment and stop half-way; the demonstration kills it there
#[derive(Args)]
pub(crate) struct DemoChild {
    /// Where to stop
    #[arg(long)]
    stop: Stop,
    /// The payment, which is prepared
    payment: OperationId,
}

/// Where to stop.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Stop {
    /// It is signed and stored; nothing has gone out.
    BeforeSending,
    /// The backend has booked it and answered; the wallet has not seen the answer.
    BeforeHearing,
}

/// What the child says when it has come to that point.
pub(super) const STOPPED: &str = "stopped";

impl DemoChild {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let options = session.options()?;
        let transport = Arc::new(Halting { way: options.transport.clone(), stop: self.stop });
        let wallet = Wallet::open(Options { transport, ..options }).await?;
        wallet.payments().confirm(self.payment).await?;
        Err(Failure::own("demo", "the payment went through without stopping"))
    }
}

/// A way to the backend that ends at the first push of operations.
struct Halting {
    way: Arc<dyn Transport>,
    stop: Stop,
}

#[async_trait]
impl Transport for Halting {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        if !request.url.path().ends_with("/operations") {
            return self.way.send(request).await;
        }
        if self.stop == Stop::BeforeHearing {
            self.way.send(request).await?;
        }
        wait_for_the_end().await
    }
}

async fn wait_for_the_end<T>() -> T {
    let mut output = io::stdout();
    // Nobody listens: then nobody kills, and waiting is all that is left.
    let _ = writeln!(output, "{STOPPED}").and_then(|()| output.flush());
    pending().await
}
