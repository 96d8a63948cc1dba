//! A code that was read.

use serde::Serialize;

use super::account::MerchantAccount;
use super::additional::AdditionalData;
use super::alternate::AlternateLanguage;
use super::amount::Amount;
use super::field::{Field, Template};
use super::network::Network;
use super::tally::TallyAccount;
use super::tip::Tip;

/// A merchant-presented code, as it was read. Its serialized form is what is printed for people and programs.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// The text itself.
    pub payload: String,
    /// 00: the format's version, `01`.
    pub format: Option<String>,
    /// 01: for many payments or for one.
    pub initiation: Option<Initiation>,
    /// 02 to 51: the ways to pay, in their order.
    pub accounts: Vec<MerchantAccount>,
    /// The account among them that this wallet can pay.
    pub tally: Option<TallyAccount>,
    /// 52: the merchant's category, four digits of ISO 18245.
    pub category: Option<String>,
    /// 53: the currency, three digits of ISO 4217.
    pub currency: Option<String>,
    /// 54: the amount, if the payer is not to enter it.
    pub amount: Option<Amount>,
    /// 55 to 57: what comes on top.
    pub tip: Option<Tip>,
    /// 58: the country, two upper-case letters of ISO 3166-1.
    pub country: Option<String>,
    /// 59: the merchant's name.
    pub name: Option<String>,
    /// 60: the merchant's city.
    pub city: Option<String>,
    /// 61: the merchant's postal code.
    pub postal_code: Option<String>,
    /// 62: what the merchant adds for its own books.
    pub additional: Option<AdditionalData>,
    /// 64: the merchant's name in the local script.
    pub alternate: Option<AlternateLanguage>,
    /// 80 to 99: templates that others give their meaning.
    pub unreserved: Vec<Template>,
    /// 65 to 79: reserved, kept as they are.
    pub other: Vec<Field>,
}

/// How often a code may be paid (object 01).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Initiation {
    /// 11: the same code for many payments, such as a sticker.
    Static,
    /// 12: a code of its own for each payment.
    Dynamic,
}

/// The code is sound, but for other networks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not payable from this wallet: the code is for {}", names(networks))]
pub struct NotPayable {
    /// The networks that the code names, each once, in their order.
    pub networks: Vec<Network>,
}

impl Code {
    /// Whom this wallet would pay.
    pub fn payable(&self) -> Result<&TallyAccount, NotPayable> {
        self.tally.as_ref().ok_or_else(|| NotPayable { networks: self.networks() })
    }

    /// The networks that the code names, each once, in their order.
    pub fn networks(&self) -> Vec<Network> {
        let mut networks = Vec::new();
        for account in &self.accounts {
            if !networks.contains(&account.network) {
                networks.push(account.network.clone());
            }
        }
        networks
    }

    /// The paths of what the specification demands and the code leaves out.
    /// `02-51` stands for an account of any network.
    pub fn missing(&self) -> Vec<String> {
        let mandatory = [
            ("00", self.format.is_none()),
            ("02-51", self.accounts.is_empty()),
            ("52", self.category.is_none()),
            ("53", self.currency.is_none()),
            ("58", self.country.is_none()),
            ("59", self.name.is_none()),
            ("60", self.city.is_none()),
        ];
        let objects = mandatory.into_iter().filter(|(_, absent)| *absent).map(|(path, _)| path.to_owned());
        let nameless = self.accounts.iter().filter(|account| account.lacks_guid());
        let templates = self.unreserved.iter().filter(|template| template.guid.is_none());
        let tags = nameless.map(|account| &account.tag).chain(templates.map(|template| &template.tag));
        objects.chain(tags.map(|tag| format!("{tag}.00"))).collect()
    }
}

crate::domain::redacted::redacted!(Code);

fn names(networks: &[Network]) -> String {
    if networks.is_empty() {
        return "no network".to_owned();
    }
    networks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
