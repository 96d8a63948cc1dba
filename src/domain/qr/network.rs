//! Which payment network an account in a code belongs to.

use std::fmt;

use serde::Serialize;

use super::tally::TALLY_GUID;

/// A payment network, recognised by the tag of the account or by its globally unique identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Network {
    /// This wallet's own.
    Tally,
    /// Brazil.
    Pix,
    /// Singapore.
    PayNow,
    /// Singapore's label over several networks.
    Sgqr,
    /// Thailand.
    PromptPay,
    /// Vietnam.
    VietQr,
    /// Hong Kong's Faster Payment System.
    Fps,
    /// Cambodia.
    Khqr,
    /// Indonesia.
    Qris,
    /// Malaysia.
    DuitNow,
    /// `UnionPay`, tags 15 and 16.
    UnionPay,
    /// Tags 02 and 03.
    Visa,
    /// Tags 04 and 05.
    Mastercard,
    /// Tags 09 and 10.
    Discover,
    /// Tags 11 and 12.
    Amex,
    /// Tags 13 and 14.
    Jcb,
    /// One that this wallet does not know, by its identifier.
    Unknown(String),
    /// The account does not say: its tag is reserved, or its template has no identifier.
    Unnamed,
}

/// Identifiers that must match whole, in lower case.
const IDENTIFIERS: [(&str, Network); 6] = [
    (TALLY_GUID, Network::Tally),
    ("br.gov.bcb.pix", Network::Pix),
    ("sg.paynow", Network::PayNow),
    ("sg.sgqr", Network::Sgqr),
    ("hk.com.hkicl", Network::Fps),
    ("id.co.qris.www", Network::Qris),
];

/// Registered application providers (ISO/IEC 7816-5): what follows tells the network's own services apart.
const PROVIDERS: [(&str, Network); 4] = [
    ("a000000677", Network::PromptPay),
    ("a000000727", Network::VietQr),
    ("a000000615", Network::DuitNow),
    ("a000000333", Network::UnionPay),
];

impl Network {
    /// The network of a primitive account, 02 to 25.
    pub(super) fn of_tag(tag: u8) -> Self {
        match tag {
            2 | 3 => Self::Visa,
            4 | 5 => Self::Mastercard,
            9 | 10 => Self::Discover,
            11 | 12 => Self::Amex,
            13 | 14 => Self::Jcb,
            15 | 16 => Self::UnionPay,
            _ => Self::Unnamed,
        }
    }

    /// The network of an account template, 26 to 51. Letter case does not matter.
    pub(super) fn of_template(tag: u8, guid: Option<&str>) -> Self {
        let Some(guid) = guid else { return Self::Unnamed };
        let lower = guid.to_ascii_lowercase();
        let whole = IDENTIFIERS.into_iter().find(|(identifier, _)| lower == *identifier);
        let known = whole.or_else(|| PROVIDERS.into_iter().find(|(provider, _)| lower.starts_with(provider)));
        match known {
            Some((_, network)) => network,
            None if is_bakong(tag, &lower) => Self::Khqr,
            None => Self::Unknown(guid.to_owned()),
        }
    }
}

/// KHQR puts the account itself, `name@bank`, where others put an identifier: 29 for persons, 30 for merchants.
fn is_bakong(tag: u8, guid: &str) -> bool {
    let is_account = guid.split_once('@').is_some_and(|(name, bank)| !name.is_empty() && !bank.is_empty());
    guid.contains("bakong") || (matches!(tag, 29 | 30) && is_account)
}

impl fmt::Display for Network {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Tally => "Tally",
            Self::Pix => "Pix",
            Self::PayNow => "PayNow",
            Self::Sgqr => "SGQR",
            Self::PromptPay => "PromptPay",
            Self::VietQr => "VietQR",
            Self::Fps => "FPS",
            Self::Khqr => "KHQR",
            Self::Qris => "QRIS",
            Self::DuitNow => "DuitNow",
            Self::UnionPay => "UnionPay",
            Self::Visa => "Visa",
            Self::Mastercard => "Mastercard",
            Self::Discover => "Discover",
            Self::Amex => "American Express",
            Self::Jcb => "JCB",
            Self::Unknown(guid) => guid,
            Self::Unnamed => "a network that the code does not name",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_recognised_in_any_case() {
        let cases = [
            ("app.tally.pay", Network::Tally),
            ("BR.GOV.BCB.PIX", Network::Pix),
            ("SG.PAYNOW", Network::PayNow),
            ("SG.SGQR", Network::Sgqr),
            ("A000000677010111", Network::PromptPay),
            ("A000000677010112", Network::PromptPay),
            ("A000000727", Network::VietQr),
            ("hk.com.hkicl", Network::Fps),
            ("ID.CO.QRIS.WWW", Network::Qris),
            ("A0000006150001", Network::DuitNow),
            ("a000000333010101", Network::UnionPay),
            ("kh.gov.nbc.bakong", Network::Khqr),
        ];
        for (guid, network) in cases {
            assert_eq!(Network::of_template(26, Some(guid)), network, "{guid}");
            assert_eq!(Network::of_template(26, Some(&guid.to_uppercase())), network, "{guid}");
        }
    }

    #[test]
    fn a_bank_account_as_identifier_is_khqr_only_where_khqr_puts_it() {
        assert_eq!(Network::of_template(29, Some("sok_dara@aclb")), Network::Khqr);
        assert_eq!(Network::of_template(30, Some("shop@wing")), Network::Khqr);
        assert_eq!(Network::of_template(31, Some("shop@wing")), Network::Unknown("shop@wing".into()));
        assert_eq!(Network::of_template(30, Some("@")), Network::Unknown("@".into()));
    }

    #[test]
    fn an_identifier_that_only_begins_like_ours_is_not_ours() {
        let guid = "app.tally.payments";
        assert_eq!(Network::of_template(26, Some(guid)), Network::Unknown(guid.into()));
    }

    #[test]
    fn tags_of_card_schemes() {
        let networks = [2, 5, 9, 12, 13, 16, 8, 25].map(Network::of_tag);
        let names = networks.map(|network| network.to_string()).join(", ");
        let unnamed = "a network that the code does not name";
        assert_eq!(names, format!("Visa, Mastercard, Discover, American Express, JCB, UnionPay, {unnamed}, {unnamed}"));
    }
}
