use std::time::SystemTime;

use super::declined::{DeclineReason, told};
use super::ids::{parse, parse_if_given};
use super::printed::printed;
use super::runtime::{call, run};
use super::times::moment;
use super::{Money, WalletError};
use crate::domain::operation::OperationState as CoreState;
use crate::wallet as core;

/// Bringing money in.
#[derive(uniffi::Object)]
pub struct TopUps(pub(super) core::TopUps);

/// Where an operation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum OperationState {
    /// Signed and stored.
    Queued,
    /// Handed to the network.
    Sending,
    /// A receipt says yes.
    Accepted,
    /// A receipt says no.
    Declined,
    /// Nobody can read it; it waits for the person.
    Parked,
}

/// Money that was brought in, or is on its way.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct TopUp {
    /// Its id.
    pub id: String,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: OperationState,
    /// When it was asked for.
    pub created_at: SystemTime,
    /// When it was settled.
    pub settled_at: Option<SystemTime>,
    /// Why it was declined, in an English sentence.
    pub declined: Option<String>,
    /// Why it was declined, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// One page of top-ups, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct TopUpPage {
    /// The top-ups.
    pub items: Vec<TopUp>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(TopUp { id, state }, TopUpPage);

#[uniffi::export]
impl TopUps {
    /// Brings money in; asks the person, sends, and waits a while for the receipt. The same `id` again is the same top-up.
    #[uniffi::method(default(id = None))]
    pub async fn top_up(&self, amount: Money, id: Option<String>) -> Result<TopUp, WalletError> {
        let topups = self.0.clone();
        run(async move { Ok(topups.top_up(amount.try_into()?, parse_if_given(id.as_deref())?).await?.into()) }).await
    }

    /// One top-up.
    pub fn find(&self, id: &str) -> Result<TopUp, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Top-ups, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn page(&self, after: Option<String>, limit: u32) -> Result<TopUpPage, WalletError> {
        call(|| {
            let page = self.0.page(&core::PageRequest { after, limit, text: None })?;
            Ok(TopUpPage { items: page.items.into_iter().map(TopUp::from).collect(), next: page.next })
        })
    }
}

impl From<core::TopUp> for TopUp {
    fn from(topup: core::TopUp) -> Self {
        let (declined, decline_reason) = told(topup.declined);
        Self {
            id: topup.id.to_string(),
            amount: topup.amount.into(),
            state: topup.state.into(),
            created_at: moment(topup.created_at),
            settled_at: topup.settled_at.map(moment),
            declined,
            decline_reason,
        }
    }
}

impl From<CoreState> for OperationState {
    fn from(state: CoreState) -> Self {
        match state {
            CoreState::Queued => Self::Queued,
            CoreState::Sending => Self::Sending,
            CoreState::Accepted => Self::Accepted,
            CoreState::Declined => Self::Declined,
            CoreState::Parked => Self::Parked,
        }
    }
}
