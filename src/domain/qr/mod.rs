//! Merchant-presented payment codes after `EMVCo`'s "QR Code Specification for Payment Systems", version 1.1.
//!
//! A code is a row of objects: two digits of tag, two digits of length, and as many characters of value. Some values are
//! rows of objects themselves. The last object, 63, is a CRC over the UTF-8 bytes of everything before its value.
//!
//! [`parse`] reads any network's code and names the first place that is wrong. What the specification demands but codes
//! in circulation leave out does not stop it: [`Code::missing`] lists that. [`Code::payable`] says whether this wallet can
//! pay it. [`MerchantCode::encode`] writes codes of Tally's own network, and [`RideCode`] is the sibling of one on a bike.

mod account;
mod additional;
mod alternate;
mod amount;
mod checksum;
mod code;
mod encode;
mod error;
mod field;
mod network;
mod object;
mod parse;
mod ride;
mod tally;
#[cfg(test)]
mod tests;
mod tip;

pub use account::MerchantAccount;
pub use additional::AdditionalData;
pub use alternate::AlternateLanguage;
pub use amount::{Amount, AmountError};
pub use code::{Code, Initiation, NotPayable};
pub use encode::{EncodeError, MerchantCode};
pub use error::QrError;
pub use field::{Field, Template};
pub use network::Network;
pub use parse::{MAXIMUM_CHARACTERS, parse};
pub use ride::{RIDE_GUID, RideCode, RideCodeError};
pub use tally::{TALLY_GUID, TallyAccount};
pub use tip::Tip;
