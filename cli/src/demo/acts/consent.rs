use std::time::Duration;

use tally::domain::consent::ConsentState;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{AccessId, OperationId, RequestId};
use tally::wallet::{Consent, PageRequest, Profile, Wallet};
use tally::wire::consent::AccessOutcome;

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::house::House;
use crate::output::Report;
use crate::recipient::{LANDLORD, Recipient, Refused};
use crate::records::{ConsentRecord, LookRecord, RequestRecord};
use crate::verbs::{read_chain, verify_chain, write_new};

/// A long poll hears of a look within moments; this is for a machine under load.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

const PURPOSE: DataPurpose = DataPurpose::EstablishContractualAgreement;

/// What the act leaves behind, for the end.
pub(in crate::demo) struct Told {
    /// Events of the chain that hold.
    pub chain: usize,
    /// What the backend said of each look, to the landlord or in its own books.
    pub looks: Vec<(AccessId, AccessOutcome)>,
}
