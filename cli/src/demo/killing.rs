//! Kills a wallet half-way, for real: a process of its own, and SIGKILL.

use std::io::{self, BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};

use clap::ValueEnum;
use tally::domain::id::OperationId;

use super::child::{CHILD, STOPPED, Stop};
use super::stage::Stage;
use crate::failure::Failure;

/// Lets a process of its own confirm `payment`, and kills it where it stops.
pub(super) async fn kill_half_way(stage: &Stage, payment: OperationId, stop: Stop) -> Result<ExitStatus, Failure> {
    let child = start(stage, payment, stop).map_err(|error| trouble(&error))?;
    let killed = tokio::task::spawn_blocking(move || kill_when_stopped(child)).await;
    killed.map_err(|error| Failure::own("demo", error.to_string()))?.map_err(|error| trouble(&error))
}

fn start(stage: &Stage, payment: OperationId, stop: Stop) -> io::Result<Child> {
    let stop = stop.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
    Command::new(std::env::current_exe()?)
        .arg(CHILD)
        .arg("--directory")
        .arg(stage.wallet_directory())
        .arg("--passphrase-file")
        .arg(stage.passphrase_file())
        .args(["--stop", &stop, &payment.to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
}

/// On Unix `kill` sends SIGKILL, which nothing can catch, delay or clean up after.
fn kill_when_stopped(mut child: Child) -> io::Result<ExitStatus> {
    let mut line = String::new();
    if let Some(output) = child.stdout.take() {
        BufReader::new(output).read_line(&mut line)?;
    }
    child.kill()?;
    let status = child.wait()?;
    if line.trim_end() == STOPPED { Ok(status) } else { Err(io::Error::other("it ended before it could be killed")) }
}

fn trouble(error: &io::Error) -> Failure {
    Failure::own("demo", format!("the wallet's process: {error}"))
}
