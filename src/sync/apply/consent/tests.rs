//! What the backend says of consent, true, forged and out of order.

use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::consent::ConsentState as S;
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{AccessId, MerchantId, OfferId, OperationId, RecipientId, RequestId, UserId};
use crate::domain::points::Day;
use crate::domain::time::Timestamp;
use crate::store::consents::{ConsentRow, Party};
use crate::store::events::Event;
use crate::store::outbox::{self, NewOperation};
use crate::store::{
    PageRequest, Reader as StoreReader, StoreError, access_records, consent_requests, consents, identity,
};
use crate::sync::apply::{Trust, change, receipt};
use crate::sync::error::SyncError;
use crate::sync::testing::{BACKEND_KEY, TestWallet, backend_key, operation_id, user};
use crate::wire::change::{Change, ConsentEnd, Fact};
use crate::wire::consent::{
    AccessOutcome, AccessRecord, AccessRefusal, AskAnswer, ConsentRequest, Grant, Looker, Notice, Reach, Reader,
    RecipientCard, RequestedField, Withdrawal,
};
use crate::wire::operation::Body;
use crate::wire::receipt::{DeclineReason, Effect, Outcome, Receipt};

const AT: Timestamp = Timestamp(1_700_000_050);
const RECIPIENT_KEY: [u8; 32] = [6; 32];

fn sign<D: Document>(document: D, seed: [u8; 32]) -> String {
    Signed::sign(document, &SigningKey::from_seed(&seed)).unwrap().compact().into()
}

fn reader() -> Reader {
    Reader::Recipient { recipient: RecipientId::new(1, &[1; 10]), name: "Best Rooms".into() }
}

/// A grant of this phone, as it stands right after it was signed.
fn granted(number: i64) -> ConsentRow {
    ConsentRow {
        id: operation_id(number),
        state: S::Granted,
        party: reader().into(),
        fields: vec![DataField::Name],
        terms: None,
        openings: None,
        disclosure: Some("{}".into()),
        disclosure_sha256: "hash".into(),
        secret: None,
        granted_at: Timestamp(1_700_000_000),
        exp: Timestamp(1_700_009_000),
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

fn operation(number: i64, typ: &str) -> NewOperation {
    let (id, compact) = (operation_id(number), format!("operation-{number}"));
    let (typ, created_at) = (typ.into(), Timestamp(1_700_000_000));
    NewOperation { id, typ, compact, attachment: None, after: vec![], urgent: false, created_at }
}

fn wallet_with_grant() -> TestWallet {
    let wallet = TestWallet::new();
    let both = wallet.store.write(|w| {
        consents::insert(w, &granted(1))?;
        outbox::enqueue(w, &operation(1, Grant::TYP))
    });
    both.unwrap();
    wallet
}

fn withdraw(wallet: &TestWallet, grant: i64, withdrawal: i64) {
    let both = wallet.store.write(|w| {
        consents::withdraw(w, operation_id(grant), operation_id(withdrawal), Timestamp(1_700_000_020))?;
        outbox::enqueue(w, &operation(withdrawal, Withdrawal::TYP))
    });
    both.unwrap();
}

fn answer(number: i64, typ: &str, outcome: Outcome) -> Receipt {
    Receipt {
        user: user(),
        operation: operation_id(number),
        operation_sha256: sha256_base64url(format!("operation-{number}").as_bytes()),
        operation_typ: typ.into(),
        iat: AT,
        outcome,
    }
}

fn accepted(fields: Vec<DataField>) -> Outcome {
    let effect = Effect::Granted { reader: reader(), fields, exp: granted(1).exp, disclosure_sha256: "hash".into() };
    Outcome::Accepted { effect }
}

fn declined(reason: DeclineReason) -> Outcome {
    Outcome::Declined { reason, detail: "no".into() }
}

fn withdrawn(grant: i64) -> Outcome {
    Outcome::Accepted { effect: Effect::Withdrawn { grant: operation_id(grant) } }
}

fn trust(wallet: &TestWallet) -> Trust {
    let identity = wallet.store.read(identity::load).unwrap().unwrap();
    identity.membership.unwrap().into()
}

fn hear(wallet: &TestWallet, said: Receipt) -> Result<(), SyncError> {
    let (trust, compact) = (trust(wallet), sign(said, BACKEND_KEY));
    wallet.store.write(|w| receipt(w, &trust, &compact).map(drop))
}

fn tell(wallet: &TestWallet, fact: Fact) -> Result<bool, SyncError> {
    let (mut trust, agent) = (trust(wallet), wallet.agent());
    let item = serde_json::to_string(&Change { version: 1, fact }).unwrap();
    wallet.store.write(|w| change(w, (&mut trust, &agent), &item, AT))
}

fn read<T>(wallet: &TestWallet, query: impl FnOnce(&StoreReader<'_>) -> Result<T, StoreError>) -> T {
    wallet.store.read(query).unwrap()
}

fn row(wallet: &TestWallet, number: i64) -> ConsentRow {
    read(wallet, |r| consents::find(r, operation_id(number))).unwrap()
}

fn consent(number: i64) -> OperationId {
    operation_id(number)
}

#[test]
fn a_receipt_says_that_it_can_be_read_or_that_it_never_could() {
    let wallet = wallet_with_grant();
    hear(&wallet, answer(1, Grant::TYP, accepted(vec![DataField::Name]))).unwrap();
    assert_eq!((row(&wallet, 1).state, row(&wallet, 1).accepted_at), (S::Granted, Some(AT)));
    assert_eq!(wallet.events(), [Event::ConsentGranted { consent: consent(1) }]);

    let wallet = wallet_with_grant();
    hear(&wallet, answer(1, Grant::TYP, declined(DeclineReason::RequestUsed))).unwrap();
    assert_eq!((row(&wallet, 1).state, row(&wallet, 1).accepted_at), (S::Declined, None));
    let reason = DeclineReason::RequestUsed;
    assert_eq!(wallet.events(), [Event::ConsentDeclined { consent: consent(1), reason }]);
}

#[test]
fn a_receipt_for_more_than_was_granted_is_not_believed() {
    let wallet = wallet_with_grant();
    let more = accepted(vec![DataField::Name, DataField::City]);
    for forged in [more, withdrawn(1)] {
        assert!(matches!(hear(&wallet, answer(1, Grant::TYP, forged)), Err(SyncError::Tampered(_))));
    }
    assert_eq!(row(&wallet, 1), granted(1));
    withdraw(&wallet, 1, 2);
    assert!(matches!(hear(&wallet, answer(2, Withdrawal::TYP, withdrawn(3))), Err(SyncError::Tampered(_))));
    assert_eq!(row(&wallet, 1).withdrawal_accepted_at, None);
}

#[test]
fn what_was_withdrawn_stays_so_in_whatever_order_the_answers_come() {
    let withdrawal = answer(2, Withdrawal::TYP, withdrawn(1));
    let late = answer(1, Grant::TYP, declined(DeclineReason::Withdrawn));
    let early = answer(1, Grant::TYP, accepted(vec![DataField::Name]));
    for answers in [[withdrawal.clone(), late.clone()], [late, withdrawal.clone()], [early, withdrawal]] {
        let wallet = wallet_with_grant();
        withdraw(&wallet, 1, 2);
        for one in answers {
            hear(&wallet, one).unwrap();
        }
        let ended = ConsentEnd { grant: consent(1), at: AT, withdrawn: true };
        assert!(!tell(&wallet, Fact::ConsentEnded(ended)).unwrap());
        assert_eq!((row(&wallet, 1).state, row(&wallet, 1).withdrawal_accepted_at), (S::Withdrawn, Some(AT)));
        assert_eq!(wallet.events(), [Event::ConsentWithdrawn { consent: consent(1) }]);
    }
}

#[test]
fn a_withdrawal_that_is_declined_is_told_and_stands_here() {
    let wallet = wallet_with_grant();
    withdraw(&wallet, 1, 2);
    hear(&wallet, answer(2, Withdrawal::TYP, declined(DeclineReason::NotAuthorised))).unwrap();
    let reason = DeclineReason::NotAuthorised;
    assert_eq!(wallet.events(), [Event::WithdrawalDeclined { consent: consent(1), reason }]);
    assert_eq!((row(&wallet, 1).state, row(&wallet, 1).withdrawal_accepted_at), (S::Withdrawn, None));
}

#[test]
fn another_phones_grant_is_known_by_its_receipt_and_ends_with_its_end() {
    let settled = |receipt| Fact::Settled { receipt: sign(receipt, BACKEND_KEY) };
    let wallet = TestWallet::new();
    tell(&wallet, settled(answer(7, Grant::TYP, accepted(vec![DataField::Name])))).unwrap();
    let known = row(&wallet, 7);
    assert!(known.state == S::Granted && known.party == reader().into() && known.disclosure.is_none());
    tell(&wallet, settled(answer(8, Withdrawal::TYP, withdrawn(7)))).unwrap();
    let ended = ConsentEnd { grant: consent(7), at: AT, withdrawn: true };
    assert!(!tell(&wallet, Fact::ConsentEnded(ended)).unwrap());
    assert_eq!((row(&wallet, 7).state, row(&wallet, 7).withdrawal_accepted_at), (S::Withdrawn, Some(AT)));
    assert_eq!(wallet.events(), [Event::ConsentWithdrawn { consent: consent(7) }]);
}

#[test]
fn what_ends_by_itself_is_over_or_replaced() {
    for (at, state) in [(granted(1).exp, S::Expired), (AT, S::Superseded)] {
        let wallet = wallet_with_grant();
        let ended = ConsentEnd { grant: consent(1), at, withdrawn: false };
        assert!(tell(&wallet, Fact::ConsentEnded(ended.clone())).unwrap());
        assert!(!tell(&wallet, Fact::ConsentEnded(ended)).unwrap());
        assert_eq!((row(&wallet, 1).state, row(&wallet, 1).ended_at), (state, Some(at)));
        assert_eq!(wallet.events(), [Event::ConsentEnded { consent: consent(1) }]);
    }
}

fn record(number: i64, whose: UserId, outcome: AccessOutcome) -> AccessRecord {
    let (recipient, name) = (RecipientId::new(1, &[1; 10]), "Best Rooms".into());
    AccessRecord {
        id: AccessId::new(number, &[0; 10]),
        user: whose,
        grant: consent(1),
        looker: Looker::Recipient { recipient, name, purpose: DataPurpose::CreditChecking },
        fields: vec![DataField::Name],
        outcome,
        iat: AT,
    }
}

#[test]
fn an_access_record_is_told_once_and_only_if_the_backend_signed_it_for_this_person() {
    let wallet = wallet_with_grant();
    let access = |record, seed| Fact::Access { record: sign(record, seed) };
    let other = UserId::new(2, &[0; 10]);
    let forged = [
        access(record(1, user(), AccessOutcome::Read), [8; 32]),
        access(record(1, other, AccessOutcome::Read), BACKEND_KEY),
    ];
    for fact in forged {
        assert!(matches!(tell(&wallet, fact), Err(SyncError::Tampered(_))));
    }
    let refused = AccessOutcome::Refused { reason: AccessRefusal::Expired };
    for (number, outcome) in [(1, AccessOutcome::Read), (2, refused)] {
        let fact = access(record(number, user(), outcome), BACKEND_KEY);
        assert_eq!((tell(&wallet, fact.clone()).unwrap(), tell(&wallet, fact).unwrap()), (true, false));
    }
    let id = |number| AccessId::new(number, &[0; 10]);
    assert_eq!(wallet.events(), [Event::DataAccessed { access: id(1) }, Event::DataRefused { access: id(2) }]);
    let all = PageRequest { limit: 10, ..PageRequest::default() };
    assert_eq!(read(&wallet, |r| access_records::page(r, &all)).items.len(), 2);
}

#[test]
fn what_an_authority_had_handed_over_is_told_as_such_and_its_refused_demand_like_any() {
    let wallet = wallet_with_grant();
    let (name, reference) = ("District Court".to_owned(), "12 Gs 34/26".to_owned());
    let looker = Looker::Authority { name, reference, ordered_on: Day::of(AT) };
    let told = |number, outcome| {
        let record = AccessRecord { looker: looker.clone(), ..record(number, user(), outcome) };
        let fact = Fact::Access { record: sign(record, BACKEND_KEY) };
        (tell(&wallet, fact.clone()).unwrap(), tell(&wallet, fact).unwrap())
    };
    assert_eq!(told(1, AccessOutcome::Read), (true, false));
    assert_eq!(told(2, AccessOutcome::Refused { reason: AccessRefusal::Withdrawn }), (true, false));
    let [first, second] = [1, 2].map(|number| AccessId::new(number, &[0; 10]));
    assert_eq!(wallet.events(), [Event::DataCompelled { access: first }, Event::DataRefused { access: second }]);
    let all = PageRequest { limit: 10, ..PageRequest::default() };
    let kept = read(&wallet, |r| access_records::page(r, &all)).items;
    assert!(kept.iter().all(|row| row.record.looker == looker) && kept.len() == 2);
}

fn shop() -> MerchantId {
    MerchantId::new(1, &[4; 10])
}

/// That a seller may learn of a step: granted here, its receipt as the backend would sign it, or not quite.
fn reaching(effect: Effect) -> (TestWallet, Result<bool, SyncError>) {
    let wallet = TestWallet::new();
    let party = Party::Seller { seller: shop(), name: "Books".into() };
    let row = ConsentRow { party, fields: vec![], disclosure: None, disclosure_sha256: String::new(), ..granted(1) };
    let operation = operation(1, Reach::TYP);
    let both = wallet.store.write(|w| {
        consents::insert(w, &row)?;
        outbox::enqueue(w, &operation)
    });
    both.unwrap();
    let receipt = Receipt {
        user: user(),
        operation: operation.id,
        operation_sha256: sha256_base64url(operation.compact.as_bytes()),
        operation_typ: Reach::TYP.into(),
        iat: AT,
        outcome: Outcome::Accepted { effect },
    };
    let told = tell(&wallet, Fact::Settled { receipt: sign(receipt, BACKEND_KEY) });
    (wallet, told)
}

#[test]
fn a_seller_learns_what_was_granted_and_its_looks_are_told() {
    let (seller, exp) = (shop(), granted(1).exp);
    let effect = |seller_name: &str, exp| Effect::Reaching { seller, seller_name: seller_name.into(), exp };
    for other in [effect("Books", exp.plus(1)), effect("Other", exp)] {
        let (wallet, told) = reaching(other);
        assert!(matches!(told, Err(SyncError::Tampered(_))));
        assert_eq!(read(&wallet, |r| consents::find(r, operation_id(1))).unwrap().accepted_at, None);
    }
    let (wallet, told) = reaching(effect("Books", exp));
    assert!(told.unwrap());
    assert_eq!(read(&wallet, |r| consents::find(r, operation_id(1))).unwrap().accepted_at, Some(AT));
    let looker = Looker::Seller { seller, name: "Books".into(), offer: OfferId::new(1, &[0; 10]), step: 600 };
    let look = AccessRecord { looker, fields: vec![], ..record(1, user(), AccessOutcome::Read) };
    assert!(tell(&wallet, Fact::Access { record: sign(look.clone(), BACKEND_KEY) }).unwrap());
    let all = PageRequest { limit: 10, ..PageRequest::default() };
    assert!(read(&wallet, |r| access_records::page(r, &all)).items[0].record == look);
    let (consent, access) = (operation_id(1), AccessId::new(1, &[0; 10]));
    assert_eq!(wallet.events(), [Event::ConsentGranted { consent }, Event::StepTold { access }]);
    let end = ConsentEnd { grant: consent, at: exp, withdrawn: false };
    assert!(tell(&wallet, Fact::ConsentEnded(end)).unwrap());
    assert_eq!(wallet.events().last(), Some(&Event::ConsentEnded { consent }));
}

#[test]
fn what_another_phone_lets_a_seller_learn_is_known_here() {
    let wallet = TestWallet::new();
    let (seller, exp) = (shop(), granted(1).exp);
    let receipt = Receipt {
        user: user(),
        operation: operation_id(7),
        operation_sha256: "another phone's".into(),
        operation_typ: Reach::TYP.into(),
        iat: AT,
        outcome: Outcome::Accepted { effect: Effect::Reaching { seller, seller_name: "Books".into(), exp } },
    };
    tell(&wallet, Fact::Settled { receipt: sign(receipt, BACKEND_KEY) }).unwrap();
    let known = read(&wallet, |r| consents::reach_at(r, seller, AT)).unwrap();
    assert_eq!((known.id, known.accepted_at, known.exp), (operation_id(7), Some(AT), exp));
}

fn asked(card_key: [u8; 32], request_key: [u8; 32]) -> AskAnswer {
    let key = SigningKey::from_seed(&RECIPIENT_KEY).public();
    let recipient = RecipientId::new(1, &[1; 10]);
    let (name, contact, country) = ("Best Rooms".into(), "mail@rooms.example".into(), "DE".into());
    let card = RecipientCard { recipient, name, contact, country, key, iat: AT };
    let request = ConsentRequest {
        id: RequestId::new(1, &[0; 10]),
        recipient,
        backend: backend_key().public().thumbprint(),
        purposes: vec![DataPurpose::CreditChecking],
        fields: vec![RequestedField { field: DataField::Name, required: true }],
        retention_days: 30,
        jurisdiction: "DE".into(),
        notice: Notice { url: "https://rooms.example".into(), sha256: "hash".into(), language: "de".into() },
        grant_days: 30,
        iat: AT,
        exp: AT.plus(60),
    };
    AskAnswer { request: sign(request, request_key), card: sign(card, card_key) }
}

#[test]
fn a_request_that_comes_with_the_changes_is_told_once_and_a_forged_one_never() {
    let wallet = TestWallet::new();
    for forged in [asked(RECIPIENT_KEY, RECIPIENT_KEY), asked(BACKEND_KEY, BACKEND_KEY)] {
        assert!(matches!(tell(&wallet, Fact::ConsentRequest(forged)), Err(SyncError::Tampered(_))));
    }
    let fact = Fact::ConsentRequest(asked(BACKEND_KEY, RECIPIENT_KEY));
    assert_eq!((tell(&wallet, fact.clone()).unwrap(), tell(&wallet, fact).unwrap()), (true, false));
    let request = RequestId::new(1, &[0; 10]);
    assert_eq!(wallet.events(), [Event::ConsentRequested { request }]);
    assert_eq!(read(&wallet, |r| consent_requests::find(r, request)).unwrap().state, S::Requested);
}
