use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use tally::domain::perk::PerkKind;
use tally::wallet::{PageRequest, Perks};

use super::city::pick;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, moment};
use crate::records::PerkRecord;
use crate::session::Session;

/// List what is offered and not over, and whether it is yours
#[derive(Args)]
pub(super) struct List {
    /// Only of this kind
    #[arg(long, value_parser = kind_parser())]
    kind: Option<PerkKind>,
    /// Pick this city first, by its name or id; 'none' picks none
    #[arg(long)]
    city: Option<String>,
    /// Ask what sellers offer now; a sync does so at most every ten minutes
    #[arg(long)]
    refresh: bool,
}

/// Some offers.
#[derive(Serialize)]
struct PerkList {
    offers: Vec<PerkRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fetched_at: Option<String>,
    stale: bool,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let perks = session.open().await?.perks();
        if let Some(city) = &self.city {
            pick(&perks, city).await?;
        }
        if self.refresh {
            session.progress.watch("Asking what is offered", perks.refresh()).await?;
        }
        Outcome::done(&every_offer(&perks, self.kind)?)
    }
}

fn every_offer(perks: &Perks, kind: Option<PerkKind>) -> Result<PerkList, Failure> {
    let mut offers = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let list = perks.list(kind, &request)?;
        offers.extend(list.items.into_iter().map(PerkRecord::from));
        request.after = list.next;
        if request.after.is_none() {
            let (fetched_at, stale) = (list.freshness.as_of.map(moment), list.freshness.stale);
            return Ok(PerkList { offers, fetched_at, stale });
        }
    }
}

/// The names of all kinds, as the wire has them.
const KINDS: [&str; 4] = ["deposit-waiver", "discount", "delayed-payment", "loan"];

fn kind_parser() -> impl TypedValueParser<Value = PerkKind> {
    PossibleValuesParser::new(KINDS).try_map(|name| serde_json::from_value::<PerkKind>(name.into()))
}

impl Report for PerkList {
    fn tell(&self, page: &mut Page) {
        if self.offers.is_empty() {
            page.line("Nothing is offered, as far as this wallet has heard.");
        }
        self.offers.iter().for_each(|offer| offer.tell_line(page));
        if self.stale {
            page.careful("What sellers offer was not asked for in a day: `tally perks --refresh` does.");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KINDS, PerkKind};

    #[test]
    fn every_kind_can_be_named() {
        use PerkKind::{DelayedPayment, DepositWaiver, Discount, Loan};
        let names = [DepositWaiver, Discount, DelayedPayment, Loan].map(|kind| serde_json::to_value(kind).unwrap());
        assert_eq!(names.to_vec(), KINDS);
    }
}
