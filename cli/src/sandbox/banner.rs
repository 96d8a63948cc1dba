//! What somebody needs to play.

use std::path::Path;

use serde::Serialize;
use tally::domain::id::OfferId;
use tally_backend::{BikeAnswer, MerchantAnswer};

use super::year::Consumer;
use crate::output::{Page, Report};
use tally_counterparties::Line;
use tally_counterparties::{House, Stall};

/// Where everything is.
#[derive(Serialize)]
pub(super) struct Banner {
    address: String,
    backend_key: String,
    invite: String,
    operator_token_file: String,
    merchants: Vec<MerchantAnswer>,
    bikes: Vec<BikeAnswer>,
    offers: Vec<Offered>,
    recipients: Vec<Asking>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consumer: Option<Consumer>,
}

/// What somebody offers for points.
#[derive(Serialize)]
struct Offered {
    offer: OfferId,
    seller: &'static str,
    title: &'static str,
}

/// Somebody who asks for data.
#[derive(Serialize)]
pub(super) struct Asking {
    /// Its name.
    pub name: &'static str,
    /// What it is about.
    pub about: &'static str,
    /// The link to its request, good for one person and a day.
    pub link: String,
}

impl Banner {
    pub(super) fn new(house: &House, invite: String, token: &Path, merchants: Vec<MerchantAnswer>) -> Self {
        let operator_token_file = token.display().to_string();
        Self {
            address: house.address(),
            backend_key: house.key(),
            invite,
            operator_token_file,
            merchants,
            bikes: Vec::new(),
            offers: Vec::new(),
            recipients: Vec::new(),
            consumer: None,
        }
    }

    /// With the bikes on the street.
    pub(super) fn letting(self, bikes: Vec<BikeAnswer>) -> Self {
        Self { bikes, ..self }
    }

    /// With what is offered for points.
    pub(super) fn offering(self, stalls: &[Stall]) -> Self {
        let offers = stalls.iter().flat_map(|stall| stall.offers.iter().map(|offer| (stall.merchant.name, offer)));
        let offered = |(seller, (line, id)): (_, &(&Line, OfferId))| Offered { offer: *id, seller, title: line.title };
        Self { offers: offers.map(offered).collect(), ..self }
    }

    /// With somebody who has a year behind them.
    pub(super) fn lived_by(self, consumer: Option<Consumer>) -> Self {
        Self { consumer, ..self }
    }

    /// With those who ask for data.
    pub(super) fn asking(self, recipients: Vec<Asking>) -> Self {
        Self { recipients, ..self }
    }
}

impl Report for Banner {
    fn tell(&self, page: &mut Page) {
        page.good(format!("A backend runs at {}. Ctrl-C ends it; its data stays.", self.address));
        page.field("Its key", &self.backend_key);
        page.field("Operator", format!("{} (the token)", self.operator_token_file));
        page.gap();
        page.strong("An invite, good once:");
        page.line(format!("  tally enrol '{}'", self.invite));
        page.line("  tally topup 100");
        if let Some(Consumer { directory, passphrase_file }) = &self.consumer {
            page.gap();
            page.strong("Somebody with a year behind them:");
            let (directory, passphrase) = (directory.display(), passphrase_file.display());
            page.line(format!("  tally --directory {directory} --passphrase-file {passphrase} points"));
        }
        for merchant in &self.merchants {
            let local = merchant.name_local.as_deref().unwrap_or_default();
            page.gap();
            page.strong(format!("{} ({local}) takes any amount:", merchant.name));
            page.line(format!("  tally pay {} --amount 12.50", quoted(&merchant.payload)));
        }
        for bike in self.bikes.iter().filter(|bike| !bike.taken) {
            page.gap();
            let station = bike.station.as_deref().unwrap_or_default();
            page.strong(format!("Bike {} stands at {station}:", bike.bike));
            page.line(format!("  tally unlock {}", quoted(&bike.payload)));
        }
        for offered in &self.offers {
            page.gap();
            page.strong(format!("{} offers for points: {}", offered.seller, offered.title));
            page.line(format!("  tally consent reach {}", offered.offer));
        }
        for asking in &self.recipients {
            page.gap();
            page.strong(format!("{} asks for data {}, by this link:", asking.name, asking.about));
            page.line(format!("  tally consent take {}", quoted(&asking.link)));
        }
    }
}

/// For a shell: codes hold spaces.
fn quoted(payload: &str) -> String {
    format!("'{}'", payload.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_reads_the_code_to_the_character() {
        assert_eq!(quoted("a 'b' $c"), r"'a '\''b'\'' $c'");
    }
}
