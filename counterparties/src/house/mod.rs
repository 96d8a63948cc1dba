//! A backend inside this program, for the demonstration and the sandbox.

mod bikes;
mod bills;
mod books;
mod merchants;
mod people;
mod premises;
mod recipients;
mod sellers;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use tally::domain::id::{MerchantId, OperationId, RefundId, UserId};
use tally::domain::money::{Currency, Money};
use tally::platform::Clock;
use tally_backend::{
    Backend, CodeRequest, Config, Data, Embedded, InviteRequest, MerchantAnswer, Operator, PageQuery, PersonRequest,
    RefundRequest, SystemClock,
};

pub use bikes::whole;
pub use books::Books;
pub use merchants::{BAKERY, LANTERN, Merchant, RIVER_BIKES, TRANSPORT};
use premises::Premises;
pub use sellers::Stall;

use crate::ground::Ground;
use crate::trouble::Trouble;

/// A backend in this program, and the operator's hand in it.
pub struct House {
    backend: Premises,
    operator: Operator,
    currency: Currency,
    ground: Ground,
}

impl House {
    /// Starts it on `listen`, with its data in `data`, for wallets in `currency`. Without an `operator_token` it makes one.
    pub async fn start(
        data: PathBuf,
        listen: SocketAddr,
        currency: Currency,
        operator_token: Option<String>,
    ) -> Result<Self, Trouble> {
        Self::start_by(Arc::new(SystemClock::default()), (data, listen), currency, operator_token).await
    }

    /// The same, by another clock than the machine's.
    pub async fn start_by(
        clock: Arc<dyn Clock>,
        (data, listen): (PathBuf, SocketAddr),
        currency: Currency,
        operator_token: Option<String>,
    ) -> Result<Self, Trouble> {
        let local = Config::local(Data::Directory(data)).map_err(Trouble::backend)?;
        let operator_token = operator_token.unwrap_or_else(|| local.operator_token.clone());
        let config = Config { listen, clock, operator_token, ..local };
        Self::start_with(config, currency, Ground::of_this_machine()?).await
    }

    /// Starts any backend; everybody else stands on this `ground`.
    pub async fn start_with(config: Config, currency: Currency, ground: Ground) -> Result<Self, Trouble> {
        let running = Backend::start(config)
            .await
            .map_err(|error| Trouble::backend(format!("the backend did not start: {error}")))?;
        Ok(Self { operator: running.operator(), backend: Premises::Running(running), currency, ground })
    }

    /// Around a backend that somebody else holds; everybody else stands on this `ground`.
    pub fn around(embedded: Arc<Embedded>, currency: Currency, ground: Ground) -> Self {
        Self { operator: embedded.operator(), backend: Premises::Embedded(embedded), currency, ground }
    }

    /// The operator's hand in it, for what a house does not do by itself.
    pub fn operator(&self) -> Operator {
        self.operator.clone()
    }

    /// Where phones reach it.
    pub fn address(&self) -> String {
        self.backend.url().to_string()
    }

    /// The same, as a socket's address, if it listens.
    pub fn listens_at(&self) -> Option<SocketAddr> {
        match &self.backend {
            Premises::Running(running) => Some(running.address()),
            Premises::Embedded(_) => None,
        }
    }

    /// The thumbprint of the key that it signs with.
    pub fn key(&self) -> String {
        self.backend.key().to_string()
    }

    /// What wallets are in.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// An invite, good once, for somebody who comes over from an older system.
    pub async fn invite(&self) -> Result<String, Trouble> {
        self.invite_whom(people::known(self.ground.now())).await
    }

    /// An invite, good once, for somebody of whom the operator knows this.
    pub async fn invite_whom(&self, known: PersonRequest) -> Result<String, Trouble> {
        let asked = InviteRequest { currency: self.currency, name: None, known };
        Ok(self.operator.invite(asked).await?.invite)
    }

    /// A merchant; registers it, unless one of this name is there.
    pub async fn merchant(&self, merchant: &Merchant) -> Result<MerchantAnswer, Trouble> {
        let mut page = PageQuery::default();
        loop {
            let known = self.operator.merchants(page).await?;
            if let Some(known) = known.items.into_iter().find(|known| known.name == merchant.name) {
                return Ok(known);
            }
            page = PageQuery { after: known.next };
            if page.after.is_none() {
                return self.operator.add_merchant(merchant.request(self.currency)).await.map_err(Trouble::from);
            }
        }
    }

    /// What the merchant's screen shows for one payment of `amount`.
    pub async fn code(&self, merchant: MerchantId, amount: Money) -> Result<String, Trouble> {
        let asked = CodeRequest { amount: Some(amount), reference: None, once: true };
        Ok(self.operator.code(merchant, asked).await?.payload)
    }

    /// The merchant gives a part of a payment back.
    pub async fn refund(&self, refund: Refund<'_>) -> Result<(), Trouble> {
        let Refund { id, user, payment, amount, reason } = refund;
        let asked = RefundRequest { id, user, payment, amount, reason: reason.into() };
        self.operator.refund(asked).await.map(drop).map_err(Trouble::from)
    }

    /// How often the merchant's books have this payment.
    pub async fn booked(&self, merchant: MerchantId, payment: OperationId) -> Result<usize, Trouble> {
        let page = self.operator.merchant_payments(merchant, PageQuery::default()).await?;
        Ok(page.items.iter().filter(|item| item.payment == payment).count())
    }

    /// Under which names the merchant knows those who paid it.
    pub async fn payers(&self, merchant: MerchantId) -> Result<BTreeSet<String>, Trouble> {
        let page = self.operator.merchant_payments(merchant, PageQuery::default()).await?;
        Ok(page.items.into_iter().map(|item| item.payer).collect())
    }

    /// Does what has become due, for a backend that does not by itself.
    pub async fn catch_up(&self) -> Result<(), Trouble> {
        self.backend.catch_up().await.map_err(Trouble::backend)
    }

    /// Ends it in order, unless somebody else holds it.
    pub async fn stop(self) {
        if let Premises::Running(running) = self.backend {
            running.shutdown().await;
        }
    }
}

/// Money that a merchant gives back.
pub struct Refund<'a> {
    /// Its id.
    pub id: RefundId,
    /// Who gets it.
    pub user: UserId,
    /// Of which payment.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why.
    pub reason: &'a str,
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};

    use tally::domain::money::Money;
    use tally::domain::qr;

    use super::{BAKERY, House, TRANSPORT};

    #[tokio::test]
    async fn registers_each_merchant_once_and_draws_codes_that_can_be_paid() {
        let data = tempfile::tempdir().unwrap();
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let currency = "CNY".parse().unwrap();
        let house = House::start(data.path().join("data"), listen, currency, None).await.unwrap();
        let merchant = house.merchant(&TRANSPORT).await.unwrap();
        assert_ne!(merchant.merchant, house.merchant(&BAKERY).await.unwrap().merchant);
        assert_eq!(merchant.merchant, house.merchant(&TRANSPORT).await.unwrap().merchant);
        let payload = house.code(merchant.merchant, Money::new(2_372, currency)).await.unwrap();
        let code = qr::parse(&payload).unwrap();
        assert!(code.payable().is_ok() && code.missing().is_empty());
        assert_eq!(code.alternate.unwrap().name, TRANSPORT.local);
        let books = house.books().await.unwrap();
        assert!(books.holds && books.sum() == 0);
        house.stop().await;
    }
}
