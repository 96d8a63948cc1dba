use super::super::consent_requests::{self, RequestRow};
use super::super::consents::{self, ConsentRow, GrantTerms, Party};
use super::super::{PageRequest, StoreError, access_records, consent_chain};
use super::{Place, operation, write};
use crate::crypto::keys::SigningKey;
use crate::domain::consent::{ConsentEvent, ConsentState as S};
use crate::domain::data::{DataField, DataPurpose};
use crate::domain::id::{AccessId, RecipientId, RequestId, UserId};
use crate::domain::time::Timestamp;
use crate::wire::consent::{
    AccessOutcome, AccessRecord, AccessRefusal, Ask, AskAnswer, ChainLink, ConsentRequest, Looker, Notice,
    RecipientCard, RequestedField,
};
use crate::wire::receipt::DeclineReason;

pub(super) fn request_id(second: u32) -> RequestId {
    RequestId::new(i64::from(second) * 1000, &[4; 10])
}

fn notice() -> Notice {
    Notice { url: "https://rooms.example/notice".into(), sha256: "hash".into(), language: "de".into() }
}

pub(super) fn request(second: u32) -> RequestRow {
    let key = SigningKey::from_seed(&[7; 32]).public();
    let recipient = RecipientId::new(1, &[1; 10]);
    let (name, contact, country) = ("Best Rooms".into(), "mail@rooms.example".into(), "DE".into());
    let card = RecipientCard { recipient, name, contact, country, key: key.clone(), iat: Timestamp(1) };
    let request = ConsentRequest {
        id: request_id(second),
        recipient,
        backend: key.thumbprint(),
        purposes: vec![DataPurpose::IdentityVerification],
        fields: vec![RequestedField { field: DataField::Name, required: true }],
        retention_days: 30,
        jurisdiction: "DE".into(),
        notice: notice(),
        grant_days: 90,
        iat: Timestamp(1),
        exp: Timestamp(900),
    };
    RequestRow {
        state: S::Requested,
        asked: Ask { card, request },
        signed: AskAnswer { request: "request".into(), card: "card".into() },
        received_at: Timestamp(2),
    }
}

pub(super) fn consent(second: u32) -> ConsentRow {
    ConsentRow {
        id: operation(second),
        state: S::Granted,
        party: Party::Recipient { recipient: RecipientId::new(1, &[1; 10]), name: "Best Rooms".into() },
        fields: vec![DataField::Name],
        terms: Some(GrantTerms {
            request: request_id(second),
            purposes: vec![DataPurpose::IdentityVerification],
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: notice(),
        }),
        openings: None,
        disclosure: Some("{\"fields\":{}}".into()),
        disclosure_sha256: "hash".into(),
        secret: None,
        granted_at: Timestamp(10),
        exp: Timestamp(900),
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

pub(super) fn access(second: u32, at: i64, outcome: AccessOutcome) -> AccessRecord {
    let (recipient, name) = (RecipientId::new(1, &[1; 10]), "Best Rooms".into());
    AccessRecord {
        id: AccessId::new(i64::from(second) * 1000, &[5; 10]),
        user: UserId::new(1, &[1; 10]),
        grant: operation(6),
        looker: Looker::Recipient { recipient, name, purpose: DataPurpose::IdentityVerification },
        fields: vec![DataField::Name],
        outcome,
        iat: Timestamp(at),
    }
}

fn everything() -> PageRequest {
    PageRequest { after: None, limit: 10, text: None }
}

#[test]
fn a_request_is_kept_once_and_answered_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let insert = || store.write(|writer| consent_requests::insert(writer, &request(1)));
    assert_eq!((insert(), insert()), (Ok(true), Ok(false)));
    let advance = |event| store.write(|writer| consent_requests::advance(writer, request_id(1), event));
    assert_eq!(advance(ConsentEvent::Grant), Ok(S::Granted));
    assert!(matches!(advance(ConsentEvent::Grant), Err(StoreError::NotAllowed(_))));
    // The same request comes again with the changes: the answer stays.
    assert_eq!(insert(), Ok(false));
    let page = store.read(|reader| consent_requests::page(reader, &everything())).unwrap();
    assert_eq!(page.items, [RequestRow { state: S::Granted, ..request(1) }]);
}

#[test]
fn lists_go_page_by_page_newest_first() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| (1..=5).try_for_each(|second| consents::insert(writer, &consent(second))));
    let ask = |after| PageRequest { after, limit: 3, text: None };
    let first = store.read(|reader| consents::page(reader, &ask(None))).unwrap();
    assert_eq!(first.items, [consent(5), consent(4), consent(3)]);
    let rest = store.read(|reader| consents::page(reader, &ask(first.next))).unwrap();
    assert_eq!((rest.items, rest.next), (vec![consent(2), consent(1)], None));
    assert_eq!(store.read(|reader| consents::by_request(reader, request_id(4))), Ok(Some(consent(4))));
}

#[test]
fn what_was_withdrawn_stays_withdrawn_whatever_comes_later() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| {
        consents::insert(writer, &consent(1))?;
        consents::withdraw(writer, operation(1), operation(2), Timestamp(20))
    });
    let again = store.write(|writer| consents::withdraw(writer, operation(1), operation(3), Timestamp(30)));
    assert!(matches!(again, Err(StoreError::NotAllowed(_))));
    let declined = |writer: &super::super::Writer<'_>| {
        consents::decline(writer, operation(1), DeclineReason::Withdrawn, "withdrawn", Timestamp(40))
    };
    assert_eq!(store.write(declined), Ok(S::Withdrawn));
    write(&store, |writer| consents::withdrawal_accepted(writer, operation(1), Timestamp(50)));
    write(&store, |writer| consents::withdrawal_accepted(writer, operation(1), Timestamp(60)));
    let row = store.read(|reader| consents::by_withdrawal(reader, operation(2))).unwrap().unwrap();
    assert_eq!((row.ended_at, row.withdrawal_accepted_at), (Some(Timestamp(20)), Some(Timestamp(50))));
}

#[test]
fn a_place_in_the_chain_is_given_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let first = store.read(consent_chain::next_link).unwrap();
    assert_eq!(first, ChainLink { seq: 1, prev: None });
    let append = |link: &ChainLink, second: u32| {
        store.write(|writer| consent_chain::append(writer, link, operation(second), &format!("event {second}")))
    };
    assert_eq!(append(&first, 1), Ok(()));
    // Signed at the same time for the same place: whoever comes second signs anew.
    assert_eq!(append(&first, 2), Err(StoreError::Busy));
    let second = store.read(consent_chain::next_link).unwrap();
    assert_eq!(second, ChainLink::after(Some((&first, "event 1"))));
    let forged = ChainLink { prev: Some("other".into()), ..second.clone() };
    assert_eq!(append(&forged, 2), Err(StoreError::Busy));
    assert_eq!(append(&second, 2), Ok(()));
    assert_eq!(store.read(consent_chain::all).unwrap(), ["event 1", "event 2"]);
}

#[test]
fn a_read_after_the_withdrawal_is_marked_whichever_is_known_first() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let refused = AccessOutcome::Refused { reason: AccessRefusal::Withdrawn };
    let records = [(1, 19, AccessOutcome::Read), (2, 20, AccessOutcome::Read), (3, 25, refused)];
    write(&store, |writer| {
        for (second, at, outcome) in records {
            assert!(access_records::insert(writer, &access(second, at, outcome), "jws")?);
            assert!(!access_records::insert(writer, &access(second, at, outcome), "jws")?);
        }
        consents::insert(writer, &consent(6))
    });
    let marks = || {
        let page = store.read(|reader| access_records::page(reader, &everything())).unwrap();
        page.items.iter().map(|row| row.not_heard_yet).collect::<Vec<_>>()
    };
    assert_eq!(marks(), [false, false, false]);
    write(&store, |writer| consents::withdraw(writer, operation(6), operation(7), Timestamp(20)));
    assert_eq!(marks(), [false, true, false]);
}

mod taking_over {
    use super::super::super::recover::{export, quarantine, take_in};
    use super::super::super::{consent_chain, consents, identity, outbox};
    use super::super::identity::{membership, sample};
    use super::super::{Place, key, operation, write};
    use super::*;
    use crate::crypto::jws::Signed;
    use crate::store::consents::Party;
    use crate::store::outbox::NewOperation;
    use crate::wire::consent::{Grant, Reach, Withdrawal};
    use crate::wire::operation::{Body, Operation};

    fn signed<B: Body>(second: u32, body: B) -> NewOperation {
        let (id, iat) = (operation(second), Timestamp(i64::from(second)));
        let document = Operation { id, user: membership().user, device: membership().device, iat, after: vec![], body };
        let compact = Signed::sign(document, &SigningKey::from_seed(&[1; 32])).unwrap().compact().to_owned();
        let (typ, attachment) = (B::TYP.into(), Some("data".into()));
        NewOperation { id, typ, compact, attachment, after: vec![], urgent: false, created_at: iat }
    }

    fn grant(second: u32, link: ChainLink) -> NewOperation {
        let asked = request(second).asked;
        let grant = Grant {
            narrows: None,
            link,
            request: asked.request.id,
            request_sha256: "hash".into(),
            recipient: asked.card.recipient,
            recipient_name: asked.card.name,
            recipient_key: asked.card.key.thumbprint(),
            purposes: asked.request.purposes,
            fields: vec![DataField::Name],
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: notice(),
            disclosure_sha256: "hash".into(),
            exp: Timestamp(900),
        };
        signed(second, grant)
    }

    #[test]
    fn what_was_granted_and_withdrawn_is_known_by_the_operations_where_the_rows_are_lost() {
        let place = Place::with_key_file();
        let store = place.open().unwrap();
        let first = grant(1, ChainLink::after(None));
        let link = ChainLink { seq: 1, prev: None };
        let second = grant(2, ChainLink::after(Some((&link, &first.compact))));
        let link = ChainLink { seq: 2, prev: None };
        let link = ChainLink::after(Some((&link, &second.compact)));
        let end = signed(3, Withdrawal { link, grant: operation(1) });
        let link = ChainLink { seq: 3, prev: None };
        let link = ChainLink::after(Some((&link, &end.compact)));
        let (seller, seller_name) = (super::super::merchant(1), "Books".to_owned());
        let reach = signed(4, Reach { link, seller, seller_name, exp: Timestamp(900) });
        write(&store, |writer| {
            identity::begin(writer, &sample(1))?;
            identity::complete(writer, &membership())?;
            consent_requests::insert(writer, &request(2))?;
            [&first, &second, &end, &reach].into_iter().try_for_each(|one| outbox::enqueue(writer, one))
        });
        drop(store);
        let saved = export(&quarantine(place.path(), Timestamp(1)).unwrap(), &key()).unwrap();
        let store = place.open().unwrap();
        for _ in 0..2 {
            assert!(write(&store, |writer| take_in(writer, &saved, Timestamp(1))).is_some());
        }
        let row = |second| store.read(|reader| consents::find(reader, operation(second))).unwrap().unwrap();
        assert_eq!((row(1).state, row(1).withdrawal), (S::Withdrawn, Some(operation(3))));
        assert_eq!((row(2).state, row(2).disclosure.as_deref()), (S::Granted, Some("data")));
        let asked = store.read(|reader| consent_requests::find(reader, request_id(2))).unwrap().unwrap();
        assert_eq!(asked.state, S::Granted);
        assert!(row(4).party == Party::Seller { seller, name: "Books".into() });
        assert_eq!((row(4).state, row(4).exp), (S::Granted, Timestamp(900)));
        let chain = [first.compact, second.compact, end.compact, reach.compact];
        assert_eq!(store.read(consent_chain::all).unwrap(), chain);
    }
}
