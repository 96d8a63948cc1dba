//! What the operator can do, in the same process or over HTTP: the routes call these very functions.

mod bikes;
mod bill;
mod code;
mod compelled;
mod disputes;
mod invite;
mod ledger;
mod merchant;
mod payments;
mod people;
mod phones;
mod recipient;
mod refund;
mod seller;
mod systems;

use std::sync::Arc;

use serde::Deserialize;
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;

pub use bikes::{BikeAnswer, BikeRequest, BikesAnswer, LockRequest};
pub use bill::{BillAnswer, BillDecisionRequest, BillRequest, BillsAnswer};
pub use code::{CodeAnswer, CodeRequest};
pub use compelled::{CompelledReadingAnswer, CompelledReadingRequest};
pub use disputes::{DisputeAnswer, DisputesAnswer};
pub use invite::{InviteAnswer, InviteRequest};
pub use ledger::{CurrencySum, LedgerAnswer, LedgerTransfer};
pub use merchant::{MerchantAnswer, MerchantRequest, MerchantsAnswer};
pub use payments::{MerchantPaymentAnswer, MerchantPaymentsAnswer};
pub use people::PersonRequest;
pub use phones::{PhoneAnswer, PhonesAnswer};
pub use recipient::{ChainGap, RecipientAnswer, RecipientRequest, RecipientsAnswer};
pub use refund::{RefundAnswer, RefundRequest};
pub use seller::{SellerAnswer, SellerRequest};
pub use systems::{SystemAnswer, SystemRequest, SystemsAnswer};

/// The items of one page.
const PAGE: usize = 200;

/// The longest name that is kept, in characters.
const NAME_CHARACTERS: usize = 100;

/// The operator's hand.
#[derive(Clone)]
pub struct Operator {
    app: Arc<App>,
}

/// Which page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// `next` of the page before; absent at the beginning.
    #[serde(default)]
    pub after: Option<String>,
}

impl Operator {
    pub(crate) fn of(app: &Arc<App>) -> Self {
        Self { app: Arc::clone(app) }
    }
}

/// A name: 1 to 100 characters that can be printed.
fn check_name(what: &str, name: &str) -> Result<(), Refusal> {
    let fits = (1..=NAME_CHARACTERS).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits && name.trim() == name {
        return Ok(());
    }
    Err(Refusal::new(ProblemCode::Malformed, format!("{what} has to be 1 to {NAME_CHARACTERS} printable characters")))
}
