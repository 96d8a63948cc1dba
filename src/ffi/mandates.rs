use std::time::SystemTime;

use super::ids::{parse, parse_if_given};
use super::printed::printed;
use super::runtime::{call, run};
use super::times::moment;
use super::{Money, WalletError};
use crate::wallet as core;

/// What the phone may do without a prompt.
#[derive(uniffi::Object)]
pub struct Mandates(pub(super) core::Mandates);

/// How far the phone may pay without asking each time.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct SmallPayments {
    /// The most that one payment may be.
    pub per_use: Money,
    /// The most that all such payments of a day of UTC may be together.
    pub per_day: Money,
    /// For how many days.
    pub days: u16,
}

/// Where a mandate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MandateState {
    /// Signed; the backend has not answered yet.
    Requested,
    /// It stands.
    Active,
    /// It was ended.
    Ended,
    /// The backend declined it.
    Declined,
}

/// One mandate.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Mandate {
    /// Its id.
    pub id: String,
    /// The most that one payment may be.
    pub per_use: Money,
    /// The most that all payments of a day of UTC may be together.
    pub per_day: Money,
    /// From when on it allows nothing.
    pub expires_at: SystemTime,
    /// Where it stands.
    pub state: MandateState,
    /// When it was ended.
    pub ended_at: Option<SystemTime>,
}

printed!(SmallPayments, Mandate { id, state });

#[uniffi::export]
impl Mandates {
    /// Every mandate there ever was, newest first.
    pub fn list(&self) -> Result<Vec<Mandate>, WalletError> {
        call(|| Ok(self.0.list()?.into_iter().map(Mandate::from).collect()))
    }

    /// Lets the phone pay without a prompt within bounds; asks the person once, now. It takes the place of every other mandate for
    /// the same payee, or for all, in its currency. `no-account` where no account has this currency: then nobody is asked, and
    /// those before stand.
    #[uniffi::method(default(id = None))]
    pub async fn allow_small_payments(&self, asked: SmallPayments, id: Option<String>) -> Result<Mandate, WalletError> {
        let mandates = self.0.clone();
        run(async move {
            let id = parse_if_given(id.as_deref())?;
            Ok(mandates.allow_small_payments(asked.try_into()?, id).await?.into())
        })
        .await
    }

    /// Ends a mandate, and every other for the same payee, or for all, in its currency, so that the person is asked again there:
    /// on this phone at once, at the backend with the next sync.
    pub async fn end(&self, id: String) -> Result<Mandate, WalletError> {
        let mandates = self.0.clone();
        run(async move { Ok(mandates.end(parse(&id)?).await?.into()) }).await
    }
}

impl TryFrom<SmallPayments> for core::SmallPayments {
    type Error = core::WalletError;

    fn try_from(asked: SmallPayments) -> Result<Self, core::WalletError> {
        let SmallPayments { per_use, per_day, days } = asked;
        Ok(Self { per_use: per_use.try_into()?, per_day: per_day.try_into()?, days })
    }
}

impl From<core::Mandate> for Mandate {
    fn from(mandate: core::Mandate) -> Self {
        let core::Mandate { id, limits, state, ended_at, .. } = mandate;
        Self {
            id: id.to_string(),
            per_use: limits.per_use.into(),
            per_day: limits.per_day.into(),
            expires_at: moment(limits.expires_at),
            state: state.into(),
            ended_at: ended_at.map(moment),
        }
    }
}

impl From<core::MandateState> for MandateState {
    fn from(state: core::MandateState) -> Self {
        match state {
            core::MandateState::Requested => Self::Requested,
            core::MandateState::Active => Self::Active,
            core::MandateState::Ended => Self::Ended,
            core::MandateState::Declined => Self::Declined,
        }
    }
}
