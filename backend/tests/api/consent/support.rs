//! The phone's half.

use tally::crypto::base64url;
use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::change::{ConsentEnd, Fact};
use tally::wire::consent::{
    AccessOutcome, AccessRecord, AskAnswer, ChainLink, ConsentRequest, Disclosure, Grant, Looker, OpenRequest,
    RecipientCard, RequestLink, Share, TakeRequest, Value, Withdrawal,
};
use tally::wire::push::{Answer as Pushed, Parcel};
use tally::wire::receipt::{DeclineReason, Outcome};

use crate::call::Answer;
use crate::house::{House, Place};
use crate::phone::{Phone, call, random};
use crate::recipient::Recipient;

/// What nobody but the person and who they let read may ever see.
pub const NAME: &str = "Canary Wren-Ousel";
pub const CITY: &str = "Canaryville-upon-Sea";

/// A phone's chain of events.
#[derive(Default, Clone)]
pub struct Chain(Option<(ChainLink, String)>);

impl Chain {
    pub fn next(&self) -> ChainLink {
        ChainLink::after(self.0.as_ref().map(|(link, compact)| (link, compact.as_str())))
    }

    pub fn push(&mut self, link: ChainLink, compact: &str) {
        self.0 = Some((link, compact.to_owned()));
    }
}

/// A signed grant or share with its data.
#[derive(Clone)]
pub struct Given {
    pub id: OperationId,
    pub operation: String,
    pub disclosure: String,
    pub secret: String,
}

impl Given {
    pub fn parcel(&self) -> Parcel {
        Parcel::new(self.operation.clone(), Some(self.disclosure.clone()))
    }
}

pub fn disclosure(fields: &[DataField], as_of: i64) -> String {
    let value = |field: DataField| match field {
        DataField::Name => NAME,
        DataField::City => CITY,
        DataField::MemberSince => "2026-01-02",
        DataField::PaymentsSettled => "12",
    };
    let of = |field: &DataField| (*field, Value { value: value(*field).into(), origin: field.origin() });
    let fields = fields.iter().map(of).collect();
    let salt = base64url(&random::<16>());
    serde_json::to_string(&Disclosure { fields, as_of: Timestamp(as_of), salt }).unwrap()
}

pub async fn send(phone: &Phone, parcels: &[Parcel]) -> Vec<Pushed> {
    phone.post("/v1/operations", &parcels).await.json()
}

/// The verified outcome of one operation.
pub async fn outcome(phone: &Phone, parcel: &Parcel) -> Outcome {
    let answer = send(phone, std::slice::from_ref(parcel)).await.remove(0);
    let Pushed::Receipt { receipt } = answer else { panic!("{answer:?}") };
    phone.read(&receipt, parcel.operation()).outcome
}

pub async fn accepted(phone: &Phone, parcel: &Parcel) {
    let outcome = outcome(phone, parcel).await;
    assert!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
}

pub async fn declined(phone: &Phone, parcel: &Parcel) -> DeclineReason {
    match outcome(phone, parcel).await {
        Outcome::Declined { reason, .. } => reason,
        outcome @ Outcome::Accepted { .. } => panic!("{outcome:?}"),
    }
}

pub async fn take(phone: &Phone, code: &str) -> Answer {
    phone.post("/v1/consent-requests", &TakeRequest { code: code.into() }).await
}

/// Takes the request behind a link and verifies it as a phone does.
pub async fn taken(phone: &Phone, link: &RequestLink) -> (String, RecipientCard, ConsentRequest) {
    let answer: AskAnswer = take(phone, &link.code).await.json();
    let card = Signed::<RecipientCard>::verify(&answer.card, &phone.backend).unwrap().into_document();
    assert_eq!(card.key.thumbprint(), link.key);
    let request = Signed::<ConsentRequest>::verify(&answer.request, &card.key).unwrap().into_document();
    assert!(request.is_sound() && request.recipient == card.recipient);
    (answer.request, card, request)
}

/// What a person would grant of a request.
pub fn body(
    phone: &Phone,
    (compact, card, request): &(String, RecipientCard, ConsentRequest),
    link: ChainLink,
    fields: &[DataField],
) -> (Grant, String) {
    let disclosure = disclosure(fields, phone.clock.now());
    let grant = Grant {
        narrows: None,
        link,
        request: request.id,
        request_sha256: sha256_base64url(compact.as_bytes()),
        recipient: card.recipient,
        recipient_name: card.name.clone(),
        recipient_key: card.key.thumbprint(),
        purposes: request.purposes.clone(),
        fields: fields.to_vec(),
        retention_days: request.retention_days,
        jurisdiction: request.jurisdiction.clone(),
        notice: request.notice.clone(),
        disclosure_sha256: sha256_base64url(disclosure.as_bytes()),
        exp: Timestamp(phone.clock.now() + 86_400),
    };
    (grant, disclosure)
}

/// Signed, and put into the chain.
pub fn sign(phone: &Phone, chain: &mut Chain, (grant, disclosure): (Grant, String)) -> Given {
    let (id, link) = (phone.new_id(), grant.link.clone());
    let operation = phone.operation(id, &[], grant, &phone.holder);
    chain.push(link, &operation);
    Given { id, operation, disclosure, secret: String::new() }
}

pub fn share(phone: &Phone, chain: &mut Chain, openings: u32, change: impl FnOnce(&mut Share)) -> Given {
    let (id, link, secret) = (phone.new_id(), chain.next(), base64url(&random::<32>()));
    let fields = vec![DataField::Name, DataField::City];
    let disclosure = disclosure(&fields, phone.clock.now());
    let mut share = Share {
        link: link.clone(),
        secret_sha256: sha256_base64url(secret.as_bytes()),
        fields,
        disclosure_sha256: sha256_base64url(disclosure.as_bytes()),
        openings,
        exp: Timestamp(phone.clock.now() + 86_400),
    };
    change(&mut share);
    let operation = phone.operation(id, &[], share, &phone.holder);
    chain.push(link, &operation);
    Given { id, operation, disclosure, secret }
}

pub fn withdrawal(phone: &Phone, chain: &mut Chain, grant: OperationId) -> Parcel {
    let link = chain.next();
    let operation = phone.operation(phone.new_id(), &[], Withdrawal { link: link.clone(), grant }, &phone.holder);
    chain.push(link, &operation);
    Parcel::new(operation, None)
}

/// Opens a share as somebody without a key.
pub async fn open(place: &Place, phone: &Phone, share: OperationId, secret: &str) -> Answer {
    let body = serde_json::to_vec(&OpenRequest { secret: secret.into() }).unwrap();
    let call = call(place, reqwest::Method::POST, &format!("/v1/shares/{share}/openings"), body);
    Answer::to(call.plain(&phone.client), &phone.backend, None).await
}

/// The verified records of everybody who looked, oldest first.
pub async fn looks(phone: &Phone) -> Vec<AccessRecord> {
    let (_, changes) = phone.everything().await;
    let record = |fact| match fact {
        Fact::Access { record } => {
            Some(Signed::<AccessRecord>::verify(&record, &phone.backend).unwrap().into_document())
        }
        _ => None,
    };
    changes.into_iter().filter_map(|change| record(change.fact)).collect()
}

pub async fn outcomes(phone: &Phone) -> Vec<AccessOutcome> {
    looks(phone).await.into_iter().map(|record| record.outcome).collect()
}

pub async fn ends(phone: &Phone) -> Vec<ConsentEnd> {
    let (_, changes) = phone.everything().await;
    let end = |fact| match fact {
        Fact::ConsentEnded(end) => Some(end),
        _ => None,
    };
    changes.into_iter().filter_map(|change| end(change.fact)).collect()
}

/// A house, a phone, a landlord, and a request that the phone has taken.
pub struct Scene {
    pub house: House,
    pub phone: Phone,
    pub chain: Chain,
    pub landlord: Recipient,
    pub asked: (String, RecipientCard, ConsentRequest),
}

impl Scene {
    pub async fn new() -> Self {
        let house = House::new().await;
        let (phone, landlord) = (house.phone().await, Recipient::registered(&house, "Best Rooms").await);
        let asked = taken(&phone, &landlord.ask(&landlord.request()).await).await;
        Self { house, phone, chain: Chain::default(), landlord, asked }
    }

    /// A grant of these fields that a change has been made to before it is signed.
    pub fn grant_with(&mut self, fields: &[DataField], change: impl FnOnce(&mut Grant)) -> Given {
        let (mut grant, disclosure) = body(&self.phone, &self.asked, self.chain.next(), fields);
        change(&mut grant);
        sign(&self.phone, &mut self.chain, (grant, disclosure))
    }

    /// Name and city are granted.
    pub async fn granted(&mut self) -> Given {
        let given = self.grant_with(&[DataField::Name, DataField::City], |_| {});
        accepted(&self.phone, &given.parcel()).await;
        given
    }

    pub async fn withdraw(&mut self, grant: OperationId) {
        let parcel = withdrawal(&self.phone, &mut self.chain, grant);
        accepted(&self.phone, &parcel).await;
    }
}

pub fn is_recipient(looker: &Looker, recipient: &Recipient) -> bool {
    matches!(looker, Looker::Recipient { recipient: id, name, .. } if *id == recipient.id && *name == recipient.name)
}
