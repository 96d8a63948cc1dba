//! Consent while things go wrong, and while much happens at once.

use std::time::Duration;

use tally::domain::consent::ConsentState;
use tally::platform::{Slot, VaultError};
use tally::wallet::Event;

use crate::support::{ASKED, Bench, DAY, Fault, eventually, typed};

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_to_a_grant_is_asked_again_with_the_same_bytes() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    bench.network.strike(Fault::lose_reply());
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    assert_eq!((consent.state, consent.delivered_at), (ConsentState::Granted, None));
    let sent = phone.outbox().unsent().unwrap().remove(0).compact;
    phone.sync().await.unwrap();
    assert_eq!(phone.consents().evidence(consent.id).unwrap().operation, sent);
    assert_eq!(landlord.grants().await, [consent.id]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_while_the_grants_reply_is_lost_nobody_reads() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    bench.network.strike(Fault::lose_reply());
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    phone.consents().withdraw(consent.id).await.unwrap();
    phone.sync_until_done().await;
    let known = phone.consents().find(consent.id).unwrap();
    assert!(known.delivered_at.is_some() && known.withdrawal_delivered_at.is_some());
    assert_eq!(landlord.reads(consent.id, &ASKED).await.err(), Some(403));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_to_taking_a_request_is_taken_again() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let link = landlord.asks().await;
    bench.network.strike(Fault::lose_reply().on("/v1/consent-requests"));
    typed(phone.consents().take(&link).await, 301);
    let request = phone.consents().take(&link).await.unwrap();
    assert_eq!(phone.consents().take(&link).await.unwrap(), request);
    phone.sync().await.unwrap();
    let told = phone.news().iter().filter(|event| matches!(event, Event::ConsentRequested { .. })).count();
    assert_eq!(told, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_is_one_grant() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    let (consents, id) = (phone.consents(), Some(phone.new_id().unwrap()));
    let asked_before = phone.vault.prompts();
    phone.vault.prompts_take(Duration::from_millis(50));
    let (first, second) = tokio::join!(consents.grant(&preview, id), consents.grant(&preview, id));
    assert_eq!(first.unwrap().id, second.unwrap().id);
    assert_eq!(phone.vault.prompts() - asked_before, 1);
    assert_eq!(phone.consents().export().unwrap().events.len(), 1);
    // The same request under another id is another grant, and there is only one.
    typed(consents.grant(&preview, None).await, 232);
    assert_eq!(landlord.grants().await.len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_grants_and_a_share_at_once_take_one_place_each() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    phone.vault.prompts_take(Duration::from_millis(50));
    let mut previews = Vec::new();
    for _ in 0..2 {
        let request = phone.consents().take(&landlord.asks().await).await.unwrap();
        previews.push(phone.consents().preview(request.id, None, None).unwrap());
    }
    let consents = phone.consents();
    let (first, second, share) = tokio::join!(
        consents.grant(&previews[0], None),
        consents.grant(&previews[1], None),
        consents.share(&ASKED, 1, 1, None)
    );
    let (first, second, _) = (first.unwrap(), second.unwrap(), share.unwrap());
    assert_eq!(phone.consents().export().unwrap().verify().unwrap().len(), 3);
    phone.sync().await.unwrap();
    assert!(phone.consents().find(first.id).unwrap().delivered_at.is_some());
    assert!(phone.consents().find(second.id).unwrap().delivered_at.is_some());
    assert_eq!(bench.operator().chain_gaps().await.unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_away_at_the_prompt_leaves_nothing_half_done() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    phone.vault.prompts_take(Duration::from_millis(300));
    let gone = tokio::time::timeout(Duration::from_millis(50), phone.consents().grant(&preview, None)).await;
    assert!(gone.is_err());
    phone.vault.prompts_take(Duration::ZERO);
    assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Requested);
    phone.consents().grant(&preview, None).await.unwrap();
    assert_eq!(phone.consents().export().unwrap().verify().unwrap().len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_does_not_open_grants_and_withdraws_nothing() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    phone.vault.fail(Slot::Holder, 1, &VaultError::UserCancelled);
    typed(phone.consents().grant(&preview, None).await, 401);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    phone.vault.fail(Slot::Holder, 1, &VaultError::LockedOut);
    typed(phone.consents().withdraw(consent.id).await, 402);
    assert_eq!(phone.consents().find(consent.id).unwrap().state, ConsentState::Granted);
    bench.finish(&[&phone]).await;
}

/// The backend's signed time counts, so that a clock that is set wrongly changes nothing once it has been heard.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_clock_neither_ends_a_request_nor_prolongs_a_grant() {
    for wrong in [-40 * DAY, 40 * DAY] {
        let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
        phone.clock.set_wrong_by(wrong);
        let request = phone.consents().take(&landlord.asks().await).await.unwrap();
        assert_eq!(request.state, ConsentState::Requested);
        let preview = phone.consents().preview(request.id, None, None).unwrap();
        let consent = phone.consents().grant(&preview, None).await.unwrap();
        assert!(consent.delivered_at.is_some(), "{:?}", consent.declined.map(|declined| declined.detail));
        landlord.reads(consent.id, &ASKED).await.unwrap();
        bench.finish(&[&phone]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_seems_over_by_a_wrong_clock_is_withdrawn_all_the_same() {
    let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    bench.network.cut().await;
    phone.clock.set_wrong_by(100 * DAY);
    phone.reopen().await;
    assert_eq!(phone.consents().find(consent.id).unwrap().state, ConsentState::Expired);
    phone.consents().withdraw(consent.id).await.unwrap();
    phone.clock.set_wrong_by(0);
    bench.network.connect();
    phone.sync_until_done().await;
    eventually("they hear", async || {
        phone.sync().await.is_ok() && phone.consents().proof_of_withdrawal(consent.id).is_ok()
    })
    .await;
    assert_eq!(landlord.reads(consent.id, &ASKED).await.err(), Some(403));
    bench.finish(&[&phone]).await;
}
