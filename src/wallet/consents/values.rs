use std::collections::{BTreeMap, BTreeSet};

use super::Consents;
use crate::crypto::encoding::base64url;
use crate::domain::data::DataField;
use crate::domain::json;
use crate::domain::time::{DAY, Timestamp};
use crate::store::profile::Profile;
use crate::store::{payments, profile};
use crate::wallet::{ConsentError, WalletError};
use crate::wire::consent::{Disclosure, Value};

/// How far back payments are counted.
const YEAR: i64 = 365 * DAY;

/// What the values come from.
struct Sources {
    profile: Profile,
    member_since: Timestamp,
    payments_settled: u64,
}

impl Consents {
    /// The very JSON that would be handed over, with salt of its own. [`ConsentError::ProfileIncomplete`] where the person has
    /// not filled in what they would share.
    pub(super) fn disclosure(&self, fields: &BTreeSet<DataField>, as_of: Timestamp) -> Result<String, WalletError> {
        let sources = self.sources(as_of)?;
        let value = |field: &DataField| Ok((*field, Value { value: sources.value(*field)?, origin: field.origin() }));
        let fields = fields.iter().map(value).collect::<Result<BTreeMap<_, _>, ConsentError>>()?;
        let salt = base64url(&self.core.random::<16>()?);
        let disclosure = Disclosure { fields, as_of, salt };
        json::pretty(&disclosure).map_err(|error| WalletError::Internal(error.to_string()))
    }

    fn sources(&self, as_of: Timestamp) -> Result<Sources, WalletError> {
        let (_, membership) = self.core.membership()?;
        let since = as_of.plus(-YEAR);
        let (profile, payments_settled) =
            self.core.read_short(|r| Ok((profile::load(r)?, payments::settled_since(r, since)?)))?;
        Ok(Sources { profile, member_since: membership.at, payments_settled })
    }
}

impl Sources {
    fn value(&self, field: DataField) -> Result<String, ConsentError> {
        let filled_in = |value: &Option<String>| value.clone().ok_or(ConsentError::ProfileIncomplete { field });
        match field {
            DataField::Name => filled_in(&self.profile.name),
            DataField::City => filled_in(&self.profile.city),
            DataField::MemberSince => Ok(day(self.member_since)),
            DataField::PaymentsSettled => Ok(self.payments_settled.to_string()),
        }
    }
}

/// The day of UTC, `YYYY-MM-DD`.
fn day(at: Timestamp) -> String {
    let text = at.to_string();
    text.split_once('T').map_or(text.clone(), |(day, _)| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, day};

    #[test]
    fn a_day_is_a_day_of_utc() {
        assert_eq!(day(Timestamp(1_700_000_000)), "2023-11-14");
        assert_eq!(day(Timestamp(1_700_006_400)), "2023-11-15");
    }
}
