//! What phones may send.

use tally::crypto::peek;
use tally::sync::Request;
use tally::wire::push::Parcel;

use super::{Net, lock};

const OPERATIONS: &str = "/v1/operations";
/// The kinds that go out before everything else.
const URGENT: [&str; 2] = ["withdrawal", "mandate-end"];

impl Net {
    /// Looks into a push: what is withdrawn goes out before what is not, but for what that needs.
    pub(super) fn watch(&self, request: &Request) {
        if request.url.path() != OPERATIONS {
            return;
        }
        let kinds = kinds(&request.body);
        let urgent = |kind: &String| URGENT.iter().any(|name| kind.contains(name));
        let first_other = kinds.iter().position(|kind| !urgent(kind)).unwrap_or(kinds.len());
        if let Some(behind) = kinds.iter().skip(first_other).find(|kind| urgent(kind)) {
            *lock(&self.wrong) = Some(format!("a {behind} went out behind others: {}", kinds.join(", ")));
        }
    }
}

/// The `typ` of each operation, in their order.
fn kinds(body: &[u8]) -> Vec<String> {
    let parcels: Vec<Parcel> = serde_json::from_slice(body).unwrap_or_default();
    parcels.iter().filter_map(|parcel| Some(peek(parcel.operation()).ok()?.typ)).collect()
}
