//! The wallet that gets killed: another process, which goes on with a payment up to a certain point and waits for its end.

use std::future::pending;
use std::io::{self, Write};
use std::sync::Arc;

use async_trait::async_trait;
use clap::{Parser, ValueEnum};
use tally::domain::id::OperationId;
use tally::sync::{Request, Response, Transport, TransportError};
use tally::wallet::{Options, Wallet};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// What a process is told first that the demonstration starts in order to kill it.
pub(super) const CHILD: &str = "demo-child";

/// The demonstration's own command line. It is no verb, so that no help, completion or man page offers it to anybody.
#[derive(Parser)]
#[command(name = CHILD)]
pub(crate) struct DemoChild {
    #[command(flatten)]
    global: Global,
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
    /// The command line, if this process is such a child.
    pub(crate) fn asked_for() -> Option<Self> {
        let arguments = || std::env::args_os().skip(1);
        arguments().next().is_some_and(|first| first == CHILD).then(|| Self::parse_from(arguments()))
    }

    /// Confirms a payment and stops half-way; the demonstration kills it there.
    #[tokio::main]
    pub(crate) async fn run(self) -> Result<Outcome, Failure> {
        let options = Session::new(self.global).options()?;
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
