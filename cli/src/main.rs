//! `tally`: a wallet in the terminal, a demonstration, and a sandbox.
//!
//! One verb is one file in [`verbs`]. A verb returns one result, which [`output`] prints for a program or for a person.

mod arguments;
mod demo;
#[cfg(test)]
mod documentation;
mod exit;
mod failure;
mod input;
mod output;
mod past_clock;
mod records;
mod sandbox;
mod session;
mod vault;
mod verbs;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use arguments::Arguments;
use clap::Parser;
use demo::DemoChild;
use exit::Exit;
use failure::Failure;
use output::Outcome;
use session::Session;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    if let Some(child) = DemoChild::asked_for() {
        return conclude(child.run(), false).into();
    }
    match Arguments::try_parse() {
        Ok(arguments) => run(arguments).into(),
        Err(error) => refuse(&error).into(),
    }
}

fn run(arguments: Arguments) -> Exit {
    log_if_asked();
    let json = arguments.global.json;
    conclude(carry_out(arguments), json)
}

fn conclude(ended: Result<Outcome, Failure>, json: bool) -> Exit {
    match ended {
        Ok(outcome) => finish(output::print_outcome(&outcome, json), outcome.exit),
        Err(failure) => finish(output::print_failure(&failure, json), failure.exit),
    }
}

fn carry_out(arguments: Arguments) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::own("program", error.to_string()))?;
    let outcome = runtime.block_on(async { arguments.verb.run(&Session::new(arguments.global)).await });
    runtime.shutdown_timeout(LEAVE);
    outcome
}

/// What still runs behind a verb that has its result is safe to be cut off, but a database that is closed in order needs
/// no recovery at the next start.
const LEAVE: Duration = Duration::from_secs(2);

/// A reader that has seen enough, such as `head`, is no failure.
fn finish(printed: io::Result<()>, exit: Exit) -> Exit {
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::State,
        _ => exit,
    }
}

/// Help and version are answers; everything else is a wrong command line, in JSON too.
fn refuse(error: &clap::Error) -> Exit {
    let json = std::env::args_os().any(|argument| argument == "--json");
    if !error.use_stderr() {
        return finish(error.print(), Exit::Done);
    }
    if json {
        let failure = Failure::usage(error.to_string().trim_end());
        return finish(output::print_failure(&failure, true), Exit::Input);
    }
    finish(error.print(), Exit::Input)
}

/// `RUST_LOG` turns the log on. It goes to standard error and holds neither amounts nor names.
fn log_if_asked() {
    if std::env::var_os(EnvFilter::DEFAULT_ENV).is_some() {
        let log = tracing_subscriber::fmt().with_env_filter(EnvFilter::from_default_env()).with_writer(io::stderr);
        // The only way to fail is that a log is there already.
        let _ = log.try_init();
    }
}
