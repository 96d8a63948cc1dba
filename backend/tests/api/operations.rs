//! Signing operations.

use tally::crypto::jws::Signed;
use tally::crypto::keys::SigningKey;
use tally::domain::id::OperationId;
use tally::domain::mandate::Limits;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::mandate::{Mandate, MandateEnd, Purpose};
use tally::wire::operation::{Body, Operation};
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::quote::Quote;
use tally::wire::topup::TopUp;

use crate::house::Shop;
use crate::phone::{Phone, cny, random};

impl Phone {
    pub fn new_id(&self) -> OperationId {
        OperationId::new(self.clock.now() * 1000, &random())
    }

    pub fn operation<B: Body>(&self, id: OperationId, after: &[OperationId], body: B, key: &SigningKey) -> String {
        let (user, device, iat) = (self.user, self.device_id, Timestamp(self.clock.now()));
        let operation = Operation { id, user, device, iat, after: after.to_vec(), body };
        Signed::sign(operation, key).unwrap().compact().to_owned()
    }

    pub fn top_up(&self, minor: i64) -> String {
        self.top_up_as(self.new_id(), &[], minor)
    }

    pub fn top_up_as(&self, id: OperationId, after: &[OperationId], minor: i64) -> String {
        self.operation(id, after, self.top_up_body(cny(minor)), &self.holder)
    }

    pub fn top_up_body(&self, amount: Money) -> TopUp {
        TopUp { account: self.account, amount }
    }

    pub fn pay(&self, terms: Terms) -> String {
        self.pay_as(self.new_id(), &[], terms)
    }

    pub fn pay_as(&self, id: OperationId, after: &[OperationId], terms: Terms) -> String {
        self.operation(id, after, Payment { terms, mandate: None }, &self.holder)
    }

    pub fn pay_under(&self, mandate: OperationId, terms: Terms) -> String {
        self.operation(self.new_id(), &[mandate], Payment { terms, mandate: Some(mandate) }, &self.device)
    }

    pub fn mandate_as(&self, id: OperationId, limits: Limits) -> String {
        let device_key = self.device.public().thumbprint();
        let body = Mandate { purpose: Purpose::SmallPayments, device_key, limits };
        self.operation(id, &[], body, &self.holder)
    }

    pub fn end_mandate(&self, mandate: OperationId) -> String {
        self.operation(self.new_id(), &[], MandateEnd { mandate, scope: None }, &self.device)
    }

    /// What the phone writes by itself where it reads a static code without the network.
    pub fn code_terms(&self, shop: &Shop, payload: &str, minor: i64) -> Terms {
        Terms {
            perk: None,
            source: Source::Code { payload: payload.into() },
            payee: shop.id,
            payee_name: shop.name.clone(),
            total: cny(minor),
            nonce: tally::crypto::base64url(&random::<16>()),
            expires_at: Timestamp(self.clock.now() + 86_400),
        }
    }

    /// A payment of this shop by a new quote, ready to be pushed.
    pub async fn payment(&self, shop: &Shop, minor: i64) -> (OperationId, String) {
        let id = self.new_id();
        let quote: Quote = self.quote(&shop.payload, minor).await;
        (id, self.pay_as(id, &[], quote.terms()))
    }
}
