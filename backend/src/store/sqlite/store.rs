//! The trait, one line for each call.

use async_trait::async_trait;
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{BillId, DeviceId, MerchantId, OperationId, RecipientId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::quote::Quote;

use super::{
    SqliteStore, accounts, admission, audit, bills, changes, consent, enrolment, merchants, payments, phones, quotes,
    refunds, settle, transfers,
};
use crate::store::{
    Account, Admission, Audit, BillDecision, BillOutcome, BillPage, ChangeSlice, ClientVisit, Device, EnrolledPhone,
    Enrolment, EnrolmentFacts, EnrolmentOutcome, EnrolmentQuestion, FeedPosition, Gap, GrantPage, Invite, Item, Look,
    LookFacts, LookQuestion, Looked, Merchant, MerchantPage, MerchantPaymentPage, NewBill, NewRefund, NewRequest,
    Recipient, RecipientPage, RefundFacts, RefundOutcome, RefundQuestion, Rule, Settled, Store, StoreError, Taken,
    Taking, TransferPage, Visit,
};

#[async_trait]
impl Store for SqliteStore {
    async fn feed(&self) -> Result<String, StoreError> {
        let sql = "SELECT value FROM facts WHERE name = 'feed'";
        self.read(|connection| Ok(connection.query_row(sql, [], |row| row.get(0))?)).await
    }

    async fn touch(&self) -> Result<(), StoreError> {
        let sql = "INSERT INTO facts (name, value) VALUES ('touched', '1')
            ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS BIGINT) + 1 AS TEXT)";
        self.write(move |connection| Ok(connection.execute(sql, []).map(drop)?)).await
    }

    async fn add_invite(&self, invite: Invite) -> Result<(), StoreError> {
        self.write(move |connection| enrolment::add_invite(connection, &invite)).await
    }

    async fn enrol(
        &self,
        question: EnrolmentQuestion,
        rule: Rule<EnrolmentFacts, Enrolment>,
    ) -> Result<EnrolmentOutcome, StoreError> {
        self.write(move |connection| enrolment::enrol(connection, &question, rule)).await
    }

    async fn device(&self, key: Thumbprint) -> Result<Option<Device>, StoreError> {
        self.read(move |connection| enrolment::device(connection, &key)).await
    }

    async fn phones(&self, user: UserId) -> Result<Vec<EnrolledPhone>, StoreError> {
        self.read(move |connection| phones::of(connection, user)).await
    }

    async fn revoke(&self, user: UserId, device: DeviceId, at: Timestamp) -> Result<Option<EnrolledPhone>, StoreError> {
        self.write(move |connection| phones::revoke(connection, user, device, at)).await
    }

    async fn admit(&self, visit: Visit) -> Result<Admission, StoreError> {
        self.write(move |connection| admission::admit(connection, &visit)).await
    }

    async fn add_merchant(&self, merchant: Merchant) -> Result<(), StoreError> {
        self.write(move |connection| merchants::add(connection, &merchant)).await
    }

    async fn merchant(&self, id: MerchantId) -> Result<Option<Merchant>, StoreError> {
        self.read(move |connection| merchants::find(connection, id)).await
    }

    async fn merchants(&self, after: Option<String>, most: usize) -> Result<MerchantPage, StoreError> {
        self.read(move |connection| merchants::page(connection, after.as_deref(), most)).await
    }

    async fn accounts(&self, user: UserId) -> Result<Vec<Account>, StoreError> {
        self.read(move |connection| accounts::of(connection, user)).await
    }

    async fn add_quote(&self, quote: Quote) -> Result<(), StoreError> {
        self.write(move |connection| quotes::add(connection, &quote)).await
    }

    async fn receipts(&self, user: UserId, hashes: Vec<String>) -> Result<Vec<Option<String>>, StoreError> {
        self.read(move |connection| settle::receipts(connection, user, &hashes)).await
    }

    async fn settle(&self, user: UserId, items: Vec<Item>) -> Vec<Result<Settled, StoreError>> {
        let count = items.len();
        let settle = move |connection: &_| Ok(settle::settle_all(connection, user, &items));
        let settled = self.writer.run_weighing(count, settle).await;
        settled.unwrap_or_else(|error| vec![Err(error); count])
    }

    async fn changes(
        &self,
        user: UserId,
        after: FeedPosition,
        most: usize,
        bytes: usize,
    ) -> Result<ChangeSlice, StoreError> {
        self.read(move |connection| changes::slice(connection, user, after, most, bytes)).await
    }

    async fn refund(
        &self,
        question: RefundQuestion,
        rule: Rule<RefundFacts, NewRefund>,
    ) -> Result<RefundOutcome, StoreError> {
        self.write(move |connection| refunds::book(connection, &question, rule)).await
    }

    async fn merchant_payments(
        &self,
        merchant: MerchantId,
        before: Option<String>,
        most: usize,
    ) -> Result<MerchantPaymentPage, StoreError> {
        self.read(move |connection| payments::page(connection, merchant, before.as_deref(), most)).await
    }

    async fn payers(&self, merchant: MerchantId, payment: OperationId) -> Result<Vec<UserId>, StoreError> {
        self.read(move |connection| payments::payers(connection, merchant, payment)).await
    }

    async fn add_bill(&self, bill: NewBill) -> Result<BillOutcome, StoreError> {
        self.write(move |connection| bills::add(connection, &bill)).await
    }

    async fn bills(&self, after: Option<String>, most: usize) -> Result<BillPage, StoreError> {
        self.read(move |connection| bills::page(connection, after.as_deref(), most)).await
    }

    async fn decide_bill(
        &self,
        user: UserId,
        bill: BillId,
        decision: BillDecision,
        at: Timestamp,
    ) -> Result<BillOutcome, StoreError> {
        self.write(move |connection| bills::decide(connection, (user, bill), decision, at)).await
    }

    async fn turn_bills(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError> {
        if !self.read(move |connection| bills::any_turns(connection, now)).await? {
            return Ok(Vec::new());
        }
        self.write(move |connection| bills::turn(connection, now, most)).await
    }

    async fn transfers(&self, after: Option<String>, most: usize) -> Result<TransferPage, StoreError> {
        self.read(move |connection| transfers::page(connection, after.as_deref(), most)).await
    }

    async fn audit(&self) -> Result<Audit, StoreError> {
        self.read(audit::audit).await
    }

    async fn add_recipient(&self, recipient: Recipient) -> Result<bool, StoreError> {
        self.write(move |connection| consent::recipients::add(connection, &recipient)).await
    }

    async fn recipient(&self, key: Thumbprint) -> Result<Option<Recipient>, StoreError> {
        self.read(move |connection| consent::recipients::by_key(connection, &key)).await
    }

    async fn recipients(&self, after: Option<RecipientId>, most: usize) -> Result<RecipientPage, StoreError> {
        self.read(move |connection| consent::recipients::page(connection, after, most)).await
    }

    async fn admit_client(&self, visit: ClientVisit) -> Result<bool, StoreError> {
        self.write(move |connection| admission::admit_client(connection, &visit)).await
    }

    async fn add_request(&self, request: NewRequest) -> Result<bool, StoreError> {
        self.write(move |connection| consent::requests::add(connection, &request)).await
    }

    async fn take_request(&self, taking: Taking) -> Result<Taken, StoreError> {
        self.write(move |connection| consent::requests::take(connection, &taking)).await
    }

    async fn grants(&self, recipient: RecipientId, after: u32, most: usize) -> Result<GrantPage, StoreError> {
        self.read(move |connection| consent::pages::page(connection, recipient, after, most)).await
    }

    async fn look(&self, question: LookQuestion, rule: Rule<LookFacts, Look>) -> Result<Looked, StoreError> {
        self.write(move |connection| consent::looks::look(connection, &question, rule)).await
    }

    async fn expire(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError> {
        if !self.read(move |connection| consent::grants::any_expired(connection, now)).await? {
            return Ok(Vec::new());
        }
        self.write(move |connection| consent::grants::expire(connection, now, most)).await
    }

    async fn gaps(&self, most: usize) -> Result<Vec<Gap>, StoreError> {
        self.read(move |connection| consent::chain::gaps(connection, most)).await
    }

    fn close(&self) {
        if let Some(readers) = &self.readers {
            readers.close();
        }
        self.writer.finish();
    }

    fn kill(&self) {
        if let Some(readers) = &self.readers {
            readers.close();
        }
        self.writer.kill();
    }
}
