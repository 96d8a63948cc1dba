//! What every store has to keep of consent.

use tally::domain::id::{AccessId, RecipientId, RequestId};
use tally::wire::change::{Change, Fact};
use tally::wire::consent::{AccessOutcome, AccessRefusal, ConsentRequest, Notice};

use super::*;

fn recipient(number: u8) -> Recipient {
    Recipient {
        id: RecipientId::new(7, &[number; 10]),
        name: format!("Recipient {number}"),
        key: SigningKey::from_seed(&[number; 32]).public(),
        card: format!("card {number}"),
        at: NOW,
    }
}

fn request(number: u8) -> NewRequest {
    let document = ConsentRequest {
        id: RequestId::new(8, &[number; 10]),
        recipient: recipient(1).id,
        backend: recipient(1).key.thumbprint(),
        purposes: Vec::new(),
        fields: Vec::new(),
        retention_days: 1,
        jurisdiction: "DE".into(),
        notice: Notice { url: String::new(), sha256: String::new(), language: String::new() },
        grant_days: 1,
        iat: NOW,
        exp: NOW.plus(100),
    };
    NewRequest { document, compact: format!("request {number}"), code_sha256: format!("request's code {number}") }
}

fn taking(number: u8, phone: &Device, seconds: i64) -> Taking {
    let code_sha256 = format!("request's code {number}");
    Taking { user: phone.user, code_sha256, at: NOW.plus(seconds) }
}

/// Stands for sealed data; the store does not open it.
fn sealed(number: u8) -> Sealed {
    Sealed { key: [number; 32].into(), bytes: vec![number; 40] }
}

fn granted(reader: NewReader, number: u8) -> Effects {
    let signer = device(1).holder_key;
    let operation = format!("operation {number}");
    let grant = NewGrant {
        reader,
        narrows: None,
        operation,
        signer,
        expires_at: NOW.plus(1_000),
        sealed: Some(sealed(number)),
    };
    Effects { consent: Some(ConsentEffect::Granted(Box::new(grant))), ..Effects::default() }
}

fn to_recipient(number: u8) -> Effects {
    granted(NewReader::Recipient(recipient(1).id, request(number).document.id), number)
}

fn to_bearer(openings: u32) -> Effects {
    granted(NewReader::Bearer { secret_sha256: "secret".into(), openings }, 9)
}

fn withdrawn(grant: OperationId) -> Effects {
    Effects { consent: Some(ConsentEffect::Withdrawn(grant)), ..Effects::default() }
}

async fn done(store: &Shared, phone: &Device, id: OperationId, effects: Effects) {
    settle(store, phone, vec![item(id, effects)]).await.remove(0).unwrap();
}

/// What a rule is told about an operation on this grant.
async fn facts(store: &Shared, phone: &Device, wants: ConsentWants) -> ConsentFacts {
    let (sender, receiver) = std::sync::mpsc::channel();
    let wants = Wants { consent: Some(wants), ..Wants::default() };
    let asks = judged(id(250), "250", wants, move |facts| {
        sender.send(facts.consent.clone().unwrap()).unwrap();
        Ok(Resolution::Blocked(Vec::new()))
    });
    settle(store, phone, vec![asks]).await.remove(0).unwrap();
    receiver.recv().unwrap()
}

fn wants(grant: OperationId, request: Option<(RecipientId, RequestId)>, seq: u32) -> ConsentWants {
    ConsentWants { grant, request, narrows: None, terms: None, place: (device(1).device, seq) }
}

/// Looks, and decides by what is told.
async fn look(store: &Shared, number: u8, door: Door, grant: OperationId) -> Looked {
    let rule: Rule<LookFacts, Look> = Box::new(move |facts| {
        let refused = |reason| AccessOutcome::Refused { reason };
        let outcome = match facts {
            LookFacts { withdrawn: true, .. } => refused(AccessRefusal::Withdrawn),
            LookFacts { openings_left: Some(0), .. } => refused(AccessRefusal::UsedUp),
            LookFacts { ended_at: Some(_), .. } => refused(AccessRefusal::Expired),
            _ => AccessOutcome::Read,
        };
        let id = AccessId::new(9, &[number; 10]);
        Ok(Look { id, record: format!("record {number}"), outcome, at: NOW, disclosure: None })
    });
    store.look(LookQuestion { grant, door }, rule).await.unwrap()
}

fn decided(looked: Looked) -> (LookFacts, AccessOutcome) {
    let Looked::Decided(decided) = looked else { panic!("{looked:?}") };
    (decided.0, decided.1.outcome)
}

async fn news(store: &Shared, phone: &Device) -> Vec<Fact> {
    let slice = store.changes(phone.user, FeedPosition(0), 1_000, 1_000_000).await.unwrap();
    let fact = |item: &String| serde_json::from_str::<Change>(item).unwrap().fact;
    slice.items.iter().map(fact).filter(|fact| !matches!(fact, Fact::Settled { .. } | Fact::Account(_))).collect()
}

pub async fn a_recipient_has_one_key_and_its_nonces_are_seen_once(store: Shared) {
    assert_eq!(store.add_recipient(recipient(1)).await, Ok(true));
    let copy = Recipient { id: RecipientId::new(7, &[9; 10]), ..recipient(1) };
    assert_eq!(store.add_recipient(copy).await, Ok(false));
    assert_eq!(store.add_recipient(recipient(2)).await, Ok(true));
    assert_eq!(store.recipient(recipient(1).key.thumbprint()).await, Ok(Some(recipient(1))));
    assert_eq!(store.recipient(device(3).device_key.thumbprint()).await, Ok(None));
    let first = store.recipients(None, 1).await.unwrap();
    assert_eq!(first, RecipientPage { items: vec![recipient(1)], next: Some(recipient(1).id) });
    let rest = store.recipients(first.next, 1).await.unwrap();
    assert_eq!(rest, RecipientPage { items: vec![recipient(2)], next: None });
    let visit = |number: u8, nonce: &str| ClientVisit {
        client: recipient(number).id.to_string(),
        nonce: nonce.into(),
        created: NOW,
        forget_before: NOW.plus(-600),
    };
    assert_eq!(store.admit_client(visit(1, "a")).await, Ok(true));
    assert_eq!(store.admit_client(visit(1, "a")).await, Ok(false));
    assert_eq!(store.admit_client(visit(2, "a")).await, Ok(true), "another's is another");
    let later = ClientVisit { created: NOW.plus(900), forget_before: NOW.plus(300), ..visit(1, "b") };
    assert_eq!(store.admit_client(later).await, Ok(true));
    assert_eq!(store.admit_client(visit(1, "a")).await, Ok(true), "old ones are forgotten");
}

pub async fn a_request_is_taken_once(store: Shared) {
    let (one, other) = (wallet(&store, 1, 0).await, wallet(&store, 2, 0).await);
    store.add_recipient(recipient(1)).await.unwrap();
    assert_eq!(store.take_request(taking(1, &one, 0)).await, Ok(Taken::NotValid));
    assert_eq!(store.add_request(request(1)).await, Ok(true));
    assert_eq!(store.add_request(request(1)).await, Ok(true), "the same again");
    let other_bytes = NewRequest { compact: "other".into(), ..request(1) };
    assert_eq!(store.add_request(other_bytes).await, Ok(false));
    assert_eq!(store.take_request(taking(1, &one, 100)).await, Ok(Taken::NotValid), "it is over");
    let fresh = |taken| matches!(taken, Ok(Taken::Request { fresh: true, .. }));
    assert!(fresh(store.take_request(taking(1, &one, 99)).await));
    assert_eq!(store.take_request(taking(1, &other, 0)).await, Ok(Taken::NotValid));
    let Ok(Taken::Request { asked, fresh: false }) = store.take_request(taking(1, &one, 999)).await else { panic!() };
    assert_eq!((asked.request.as_str(), asked.card.as_str()), ("request 1", "card 1"));
    assert_eq!(news(&store, &one).await, [Fact::ConsentRequest(asked)]);
    assert_eq!(news(&store, &other).await, []);
    let asked_for = Some((recipient(1).id, request(1).document.id));
    let known = facts(&store, &one, wants(id(1), asked_for, 1)).await.request.unwrap();
    assert_eq!((known.document, known.granted), (request(1).document, false));
    assert_eq!(known.sha256, sha256_base64url(b"request 1"));
    assert!(facts(&store, &other, wants(id(1), asked_for, 1)).await.request.is_none());
}

pub async fn a_grant_is_listed_read_and_ended(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    store.add_recipient(recipient(1)).await.unwrap();
    for number in 1..=3 {
        store.add_request(request(number)).await.unwrap();
        store.take_request(taking(number, &phone, 0)).await.unwrap();
        done(&store, &phone, id(number), to_recipient(number)).await;
    }
    let asked_for = Some((recipient(1).id, request(1).document.id));
    assert!(facts(&store, &phone, wants(id(9), asked_for, 1)).await.request.unwrap().granted);
    let page = store.grants(recipient(1).id, 0, 2).await.unwrap();
    assert_eq!((page.items.len(), page.items[1].grant, page.next, page.more), (2, id(2), 2, true));
    let rest = store.grants(recipient(1).id, 2, 2).await.unwrap();
    assert_eq!((rest.items.len(), rest.next, rest.more), (1, 3, false));
    assert_eq!(store.grants(recipient(2).id, 0, 2).await.unwrap().items, []);
    let door = || Door::Recipient(recipient(1).id);
    let (known, outcome) = decided(look(&store, 1, door(), id(1)).await);
    assert_eq!((known.user, known.operation.as_str(), known.sealed), (phone.user, "operation 1", Some(sealed(1))));
    assert_eq!((outcome, known.openings_left), (AccessOutcome::Read, None));
    assert!(matches!(look(&store, 2, Door::Recipient(recipient(2).id), id(1)).await, Looked::Unknown));
    done(&store, &phone, id(20), withdrawn(id(1))).await;
    let (known, outcome) = decided(look(&store, 3, door(), id(1)).await);
    assert_eq!(outcome, AccessOutcome::Refused { reason: AccessRefusal::Withdrawn });
    assert!(known.sealed.is_none(), "its key is erased");
    assert!(decided(look(&store, 4, door(), id(2)).await).0.sealed.is_some(), "the others' are not");
    assert_eq!(store.grants(recipient(1).id, 0, 1).await.unwrap().items[0].ended_at, Some(NOW));
    let records = news(&store, &phone).await;
    let read = |fact: &Fact| match fact {
        Fact::Access { record } => Some(record.clone()),
        _ => None,
    };
    assert_eq!(records.iter().filter_map(read).collect::<Vec<_>>(), ["record 1", "record 3", "record 4"]);
}

pub async fn a_withdrawal_may_come_first(store: Shared) {
    let (phone, other) = (wallet(&store, 1, 0).await, wallet(&store, 2, 0).await);
    done(&store, &phone, id(20), withdrawn(id(1))).await;
    assert!(facts(&store, &phone, wants(id(1), None, 1)).await.withdrawn);
    assert!(!facts(&store, &other, wants(id(1), None, 1)).await.withdrawn, "it is one person's word");
    done(&store, &phone, id(21), withdrawn(id(1))).await;
    let ended = news(&store, &phone).await;
    assert!(matches!(&ended[..], [Fact::ConsentEnded(end)] if end.withdrawn && end.grant == id(1)), "{ended:?}");
}

pub async fn a_share_is_opened_as_often_as_was_said(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    done(&store, &phone, id(1), to_bearer(2)).await;
    let door = || Door::Bearer("secret".into());
    assert!(matches!(look(&store, 9, Door::Bearer("other".into()), id(1)).await, Looked::Unknown));
    let used_up = AccessOutcome::Refused { reason: AccessRefusal::UsedUp };
    for (number, left, outcome) in [(1, 2, AccessOutcome::Read), (2, 1, AccessOutcome::Read), (3, 0, used_up)] {
        let (known, found) = decided(look(&store, number, door(), id(1)).await);
        assert_eq!((known.openings_left, found), (Some(left), outcome));
        assert_eq!(known.sealed.is_some(), left > 0, "nobody needs the key after the last time");
    }
}

pub async fn a_reading_by_an_order_is_recorded_once(store: Shared) {
    let (phone, other) = (wallet(&store, 1, 0).await, wallet(&store, 2, 0).await);
    done(&store, &phone, id(1), to_bearer(1)).await;
    let door = |user, number: u8| Door::Authority(user, AccessId::new(9, &[number; 10]));
    assert!(matches!(look(&store, 9, door(other.user, 9), id(1)).await, Looked::Unknown), "it is another person's");
    for recorded in [None, Some("record 1".to_owned())] {
        let (known, outcome) = decided(look(&store, 1, door(phone.user, 1), id(1)).await);
        assert_eq!((known.recorded, outcome, known.openings_left), (recorded, AccessOutcome::Read, Some(1)));
    }
    assert_eq!(news(&store, &phone).await, [Fact::Access { record: "record 1".into() }]);
    let (known, _) = decided(look(&store, 2, Door::Bearer("secret".into()), id(1)).await);
    assert_eq!((known.recorded, known.openings_left), (None, Some(1)), "an order opens nothing");
}

pub async fn a_chain_knows_its_neighbours_and_its_gaps(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    let event = |seq: u32, prev: Option<&str>, gap| Effects {
        event: Some(NewEvent { device: phone.device, seq, prev: prev.map(str::to_owned), gap }),
        ..Effects::default()
    };
    let hash = |number: u8| sha256_base64url(id(number).to_string().as_bytes());
    done(&store, &phone, id(3), event(3, Some("second"), true)).await;
    let around = facts(&store, &phone, wants(id(9), None, 2)).await.chain;
    assert_eq!(around, ChainFacts { before: None, taken: false, after: Some("second".into()) });
    let gap = Gap { user: phone.user, device: phone.device, seq: 2, since: NOW };
    assert_eq!(store.gaps(10).await, Ok(vec![gap]));
    done(&store, &phone, id(2), event(2, Some(&hash(1)), true)).await;
    assert_eq!(store.gaps(10).await.unwrap()[0].seq, 1);
    done(&store, &phone, id(1), event(1, None, false)).await;
    assert_eq!(store.gaps(10).await, Ok(Vec::new()));
    let around = facts(&store, &phone, wants(id(9), None, 2)).await.chain;
    assert_eq!(around, ChainFacts { before: Some(hash(1)), taken: true, after: Some("second".into()) });
    let twice = settle(&store, &phone, vec![item(id(4), event(2, None, false))]).await.remove(0);
    assert!(matches!(twice, Err(StoreError::Database(_))), "whatever the rule says");
}

pub async fn what_is_over_ends_once_for_all(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    for number in 1..=3 {
        done(&store, &phone, id(number), to_bearer(9)).await;
    }
    done(&store, &phone, id(20), withdrawn(id(3))).await;
    assert_eq!(store.expire(NOW.plus(999), 10).await, Ok(Vec::new()));
    assert_eq!(store.expire(NOW.plus(1_000), 1).await, Ok(vec![phone.user]));
    assert_eq!(store.expire(NOW.plus(1_000), 10).await, Ok(vec![phone.user]));
    assert_eq!(store.expire(NOW.plus(9_000), 10).await, Ok(Vec::new()), "what was withdrawn had ended");
    let (known, _) = decided(look(&store, 1, Door::Bearer("secret".into()), id(1)).await);
    assert!(known.ended_at.is_some() && known.sealed.is_none());
    done(&store, &phone, id(21), withdrawn(id(1))).await;
    let ends = news(&store, &phone).await;
    let ends = ends.iter().filter_map(|fact| match fact {
        Fact::ConsentEnded(end) => Some((end.grant, end.withdrawn, end.at)),
        _ => None,
    });
    let over = NOW.plus(1_000);
    assert_eq!(ends.collect::<Vec<_>>(), [(id(3), true, NOW), (id(1), false, over), (id(2), false, over)]);
}

pub async fn a_look_that_is_not_decided_leaves_nothing(store: Shared) {
    let phone = wallet(&store, 1, 0).await;
    done(&store, &phone, id(1), to_bearer(1)).await;
    let question = LookQuestion { grant: id(1), door: Door::Bearer("secret".into()) };
    let failed = store.look(question, Box::new(|_| Err(RuleFailed("no".into())))).await;
    assert_eq!(failed.unwrap_err(), RuleFailed("no".into()).into());
    assert_eq!(news(&store, &phone).await, []);
    let (known, _) = decided(look(&store, 1, Door::Bearer("secret".into()), id(1)).await);
    assert_eq!(known.openings_left, Some(1));
}
