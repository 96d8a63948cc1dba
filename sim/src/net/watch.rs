//! What phones may send.

use tally::crypto::peek;
use tally::sync::Request;
use tally::wire::push::Parcel;

use super::{Net, lock};

const OPERATIONS: &str = "/v1/operations";
const WITHDRAWAL: &str = "withdrawal";
/// What may go out before a withdrawal: the end of a mandate, with the mandate that it ends.
const AS_URGENT: [&str; 2] = [WITHDRAWAL, "mandate"];

impl Net {
    /// Looks into a push: a withdrawal goes out before everything that is less urgent.
    pub(super) fn watch(&self, request: &Request) {
        if request.url.path() != OPERATIONS {
            return;
        }
        let kinds = kinds(&request.body);
        let waits = |kind: &String| !AS_URGENT.iter().any(|name| kind.contains(name));
        let first = kinds.iter().position(waits).unwrap_or(kinds.len());
        if let Some(behind) = kinds.iter().skip(first).find(|kind| kind.contains(WITHDRAWAL)) {
            *lock(&self.wrong) = Some(format!("a {behind} went out behind others: {}", kinds.join(", ")));
        }
    }
}

/// The `typ` of each operation, in their order.
fn kinds(body: &[u8]) -> Vec<String> {
    let parcels: Vec<Parcel> = serde_json::from_slice(body).unwrap_or_default();
    parcels.iter().filter_map(|parcel| Some(peek(parcel.operation()).ok()?.typ)).collect()
}
