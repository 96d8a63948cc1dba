//! The reference backend as a program.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tally::wire::invite::Address;
use tally_backend::{Backend, Config, Data, description_file, schema_files};
use tracing_subscriber::EnvFilter;

/// The reference backend that Tally's wallets speak to.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs the backend until it is interrupted.
    Serve(Serve),
    /// Prints the OpenAPI description.
    Openapi,
    /// Writes the JSON Schemas of every object into a directory.
    Schemas {
        /// The directory.
        directory: PathBuf,
    },
}

#[derive(clap::Args)]
struct Serve {
    /// Where the database and the keys are kept. Only this user may read it: the signing key lies there.
    #[arg(long)]
    data: PathBuf,
    /// Where to listen. Anything but this machine needs a proxy that speaks TLS in front.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// How phones reach it, if not at the address it listens on.
    #[arg(long, value_parser = |text: &str| text.parse::<Address>())]
    public_url: Option<Address>,
    /// A file with the operator's token; without it a random one is printed.
    #[arg(long)]
    operator_token_file: Option<PathBuf>,
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Serve(options) => serve(options),
        Command::Openapi => print_description(),
        Command::Schemas { directory } => write_schemas(&directory),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "tally-backend: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(options: Serve) -> Result<(), Failure> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run(options))
}

async fn run(options: Serve) -> Result<(), Failure> {
    let mut config = Config::local(Data::Directory(options.data))?;
    config.listen = options.listen;
    config.public_url = options.public_url;
    let own_token = options.operator_token_file.as_deref().map(read_token).transpose()?;
    let given = own_token.is_some();
    config.operator_token = own_token.unwrap_or(config.operator_token);
    let running = Backend::start(config).await?;
    writeln!(io::stdout(), "listening on {}, reached at {}", running.address(), running.url())?;
    if !given {
        writeln!(io::stdout(), "operator token {}", running.operator_token())?;
    }
    interrupted().await?;
    running.shutdown().await;
    Ok(())
}

/// The first line; a token that can be guessed is refused.
fn read_token(path: &Path) -> Result<String, Failure> {
    let text = std::fs::read_to_string(path)?;
    let token = text.lines().next().unwrap_or_default().trim();
    if token.len() < 16 {
        return Err("the operator's token has to be 16 characters or more".into());
    }
    Ok(token.to_owned())
}

#[cfg(unix)]
async fn interrupted() -> io::Result<()> {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

fn print_description() -> Result<(), Failure> {
    Ok(io::stdout().write_all(description_file()?.as_bytes())?)
}

fn write_schemas(directory: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(directory)?;
    for (name, text) in schema_files()? {
        std::fs::write(directory.join(name), text)?;
    }
    Ok(())
}
