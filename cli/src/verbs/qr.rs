use clap::{Args, Subcommand};
use serde::Serialize;
use tally::domain::money::{Currency, Money};
use tally::domain::qr::{self, Code};
use tally::wallet::WalletError;

use crate::failure::Failure;
use crate::input;
use crate::output::{Outcome, Page, Report, draw};

/// Read and draw payment codes of any network; takes no wallet and no network
#[derive(Args)]
#[command(after_help = "Examples:
  tally qr parse 000201…6304A13A
  zbarimg --quiet --raw code.png | tally qr parse - --json
  tally qr show 000201…6304A13A")]
pub(crate) struct Qr {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Say what a merchant's code says, or the first place where it is wrong
    Parse {
        /// What the QR code says; '-' reads it from standard input
        payload: String,
    },
    /// Draw a text as a QR code
    Show {
        /// What the QR code shall say; '-' reads it from standard input
        payload: String,
    },
}

/// What a code says.
#[derive(Serialize)]
struct Parsed {
    payable: bool,
    networks: Vec<String>,
    missing: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    code: Code,
}

/// A drawing.
#[derive(Serialize)]
struct Shown {
    payload: String,
    drawing: String,
}

impl Qr {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        match self.what {
            What::Parse { payload } => parse(&input::payload(&payload)?),
            What::Show { payload } => show(input::payload(&payload)?),
        }
    }
}

fn parse(payload: &str) -> Result<Outcome, Failure> {
    let code = qr::parse(payload).map_err(WalletError::from)?;
    Outcome::done(&Parsed {
        payable: code.payable().is_ok(),
        networks: code.networks().iter().map(ToString::to_string).collect(),
        missing: code.missing(),
        reason: code.payable().err().map(|error| error.to_string()),
        code,
    })
}

fn show(payload: String) -> Result<Outcome, Failure> {
    if payload.is_empty() {
        return Err(Failure::own("not-drawable", "there is nothing to draw"));
    }
    let drawing = draw(&payload)?;
    Outcome::done(&Shown { payload, drawing })
}

impl Report for Parsed {
    fn tell(&self, page: &mut Page) {
        match &self.reason {
            None => page.good("Payable from this wallet."),
            Some(reason) => page.careful(format!("{}.", sentence(reason))),
        }
        page.optional("Merchant", self.code.name.as_ref());
        page.optional("Also called", self.code.alternate.as_ref().map(|alternate| &alternate.name));
        page.optional("City", self.code.city.as_ref());
        page.optional("Country", self.code.country.as_ref());
        page.optional("Category", self.code.category.as_ref());
        page.optional("Amount", amount(&self.code));
        page.optional("Networks", list(&self.networks));
        page.optional("Left out", list(&self.missing));
    }
}

impl Report for Shown {
    fn tell(&self, page: &mut Page) {
        page.verbatim(&self.drawing);
    }
}

fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

fn list(items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| items.join(", "))
}

/// In the code's currency where it is known; otherwise just as it is written.
fn amount(code: &Code) -> Option<String> {
    let written = code.amount.as_ref()?;
    let number = code.currency.as_deref().unwrap_or("no currency");
    let money =
        Currency::from_numeric(number).ok().and_then(|currency| Money::parse(&written.to_string(), currency).ok());
    Some(money.map_or_else(|| format!("{written} ({number})"), |money| money.to_string()))
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::exit::Exit;
    use crate::failure::Place;

    const PIX: &str = "00020126510014br.gov.bcb.pix0115thalesog@me.com0210Pedido 123520400005303986540510.005802BR5914THALES OGLIARI6015SAO MIGUEL DO O62070503***63040DC6";

    #[test]
    fn another_network_is_shown_and_not_payable() {
        let outcome = parse(PIX).unwrap();
        let json = outcome.json.unwrap();
        assert_eq!((outcome.exit, &json["payable"], &json["networks"][0]), (Exit::Done, &false.into(), &"Pix".into()));
        let text = anstream::adapter::strip_str(&outcome.text).to_string();
        assert!(text.starts_with("Not payable from this wallet") && text.contains("10.00 BRL"), "{text}");
    }

    #[test]
    fn a_wrong_checksum_names_the_right_one() {
        let failure = parse(&PIX.replace("0DC6", "0DC7")).unwrap_err();
        assert_eq!((failure.name.as_str(), failure.exit), ("code-unreadable", Exit::Input));
        assert!(failure.message.contains("0DC6"));
        assert!(matches!(failure.place, Some(Place::Code { path, .. }) if path == "63"));
    }
}
