use std::sync::Arc;

use super::core::Core;
use super::{Accounts, Page, PageRequest, WalletError};
use crate::domain::id::{AccountId, OperationId};
use crate::domain::money::Money;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::topups::{self, TopUpRow};
use crate::store::{Declined, outbox};
use crate::wire::topup::TopUp as TopUpBody;

/// Bringing money in.
#[derive(Clone)]
pub struct TopUps {
    core: Arc<Core>,
}

/// Money that was brought in, or is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUp {
    /// Known by the operation that asked for it.
    pub id: OperationId,
    /// Where it goes.
    pub account: AccountId,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: OperationState,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
    /// Why it was declined.
    pub declined: Option<Declined>,
}

impl TopUps {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Brings `amount` into the account of its currency; asks the person, sends, and waits a while for the receipt.
    /// The same `id` again is the same top-up.
    pub async fn top_up(&self, amount: Money, id: Option<OperationId>) -> Result<TopUp, WalletError> {
        if !amount.is_positive() {
            return Err(WalletError::AmountNotPositive);
        }
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.core.membership()?;
        let account = Accounts::new(self.core.clone()).in_currency(amount.currency)?.account;
        self.sign(id, TopUpBody { account, amount }).await?;
        self.core.push_and_wait().await;
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// One top-up.
    pub fn find(&self, id: OperationId) -> Result<TopUp, WalletError> {
        let row = self.core.read_short(|r| topups::find(r, id))?;
        row.map(TopUp::from).ok_or(WalletError::NotFound(id))
    }

    /// Top-ups, newest first.
    pub fn page(&self, request: &PageRequest) -> Result<Page<TopUp>, WalletError> {
        Ok(self.core.page(request, topups::page)?.map(TopUp::from))
    }

    async fn sign(&self, id: OperationId, body: TopUpBody) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| topups::find(r, id))? {
            return if known.amount == body.amount { Ok(()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let (now, how) = (self.core.now()?, (Slot::Holder, Purpose::TopUp { amount: body.amount }));
        let row = queued(id, &body, now);
        let signed = self.core.sign(id, body, vec![], how).await?;
        self.core
            .write(move |w| {
                topups::insert(w, &row)?;
                Ok(outbox::enqueue(w, &signed.into_row(now))?)
            })
            .await
    }
}

fn queued(id: OperationId, body: &TopUpBody, created_at: Timestamp) -> TopUpRow {
    let TopUpBody { account, amount } = *body;
    TopUpRow { id, account, amount, state: OperationState::Queued, created_at, settled_at: None, declined: None }
}

impl From<TopUpRow> for TopUp {
    fn from(row: TopUpRow) -> Self {
        let TopUpRow { id, account, amount, state, created_at, settled_at, declined } = row;
        Self { id, account, amount, state, created_at, settled_at, declined }
    }
}
