//! A backend to play with.

mod banner;
mod billing;
mod ending;
#[cfg(test)]
mod tests;
mod token;
mod window;
mod year;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueHint};
use tally::domain::money::Currency;

use banner::{Asking, Banner};
use ending::Ending;
use window::Window;
use year::Consumer;

use crate::failure::Failure;

use crate::output::{Outcome, print_outcome};
use crate::session::Session;
use tally_counterparties::{BAKERY, House, TRANSPORT};
use tally_counterparties::{Recipient, Watch};

/// Run a backend to play with, until Ctrl-C
///
/// Keeps its data in a directory, registers two merchants, three bikes, five offers for points, some in every city of the list and three
/// recipients the first time, and prints a fresh invite, the merchants' and the bikes' codes, the offers, a link by which each recipient asks for data, and where the operator's token is. What a recipient is
/// granted it reads once, a moment later, and tries to once more when it is over. Whoever pays the bakery is billed once, a moment later, for what
/// was left to pay.
#[derive(Args)]
#[command(after_help = "Examples:
  tally sandbox
  tally sandbox --data ./sandbox --listen 127.0.0.1:8080 --currency EUR
  tally sandbox --history
  tally sandbox --phone
  tally sandbox --json | head -n 20")]
pub(crate) struct Sandbox {
    /// Where the data is kept
    #[arg(long, value_name = "DIR", default_value = "tally-sandbox", value_hint = ValueHint::DirPath)]
    data: PathBuf,
    /// Where to listen; only this machine can be reached without TLS
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// What its merchants are paid in
    #[arg(long, value_name = "CODE", default_value = "CNY")]
    currency: Currency,
    /// Also make a wallet with a year behind it, the first time: payments, bills, rides, and points with their history
    #[arg(long)]
    history: bool,
    /// Also open the app's own screens in a window, with a wallet of their own on this backend; closing it ends everything
    #[arg(long)]
    phone: bool,
}

impl Sandbox {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let mut window = self.phone.then(Window::prepare).transpose()?;
        let ending = Ending::listen().map_err(|error| Failure::own("program", error.to_string()))?;
        let (token, file) = token::keep(&self.data).map_err(|error| Failure::file(&self.data, &error))?;
        let (listen, consumer) = self.lived(session, &token).await?;
        let house = House::start(self.data.join("backend"), listen, self.currency, Some(token)).await?;
        let merchants = [house.merchant(&TRANSPORT).await?, house.merchant(&BAKERY).await?];
        let bakery = merchants[1].merchant;
        let recipients = house.recipients(&self.data.join("recipients")).await?;
        let asked = asking(&recipients).await?;
        let watch = Watch::begin(recipients).await?;
        let banner = Banner::new(&house, house.invite().await?, &file, merchants.into());
        let stalls = house.stalls(&self.data.join("sellers")).await?;
        let banner = banner.letting(house.bikes().await?).offering(&stalls).asking(asked).lived_by(consumer);
        let outcome = Outcome::done(&banner)?;
        print_outcome(&outcome, session.json).map_err(|error| Failure::own("program", error.to_string()))?;
        if let Some(window) = &mut window {
            window.open(&self.data.join("phone"), &banner).await?;
        }
        let ended = tokio::select! {
            () = ending.wait() => Ok(()),
            closed = window::closed(window) => closed,
            () = watch.run() => Ok(()),
            () = billing::keep_billing(&house, bakery) => Ok(()),
        };
        house.stop().await;
        ended.map(|()| Outcome::raw(String::new()))
    }
}

impl Sandbox {
    /// The year of somebody, if it is wanted, and where to listen after it.
    async fn lived(&self, session: &Session, token: &str) -> Result<(SocketAddr, Option<Consumer>), Failure> {
        if !self.history {
            return Ok((self.listen, None));
        }
        let living = year::live(&self.data, (self.listen, self.currency, token.to_owned()));
        let (listen, consumer) = session.progress.watch("Living a year", living).await?;
        Ok((listen, Some(consumer)))
    }
}

/// A fresh request of each.
async fn asking(recipients: &[Recipient]) -> Result<Vec<Asking>, Failure> {
    let mut asked = Vec::new();
    for recipient in recipients {
        let (profile, link) = (recipient.profile, recipient.ask().await?);
        asked.push(Asking { name: profile.name, about: profile.about, link });
    }
    Ok(asked)
}
