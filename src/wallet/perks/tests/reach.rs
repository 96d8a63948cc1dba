//! Letting a seller learn which step is reached.

use super::{AT, Bench, HOLDER, seller};
use crate::crypto::keys::SigningKey;
use crate::domain::consent::ConsentState;
use crate::domain::id::MerchantId;
use crate::domain::time::DAY;
use crate::store::points;
use crate::wallet::{ConsentError, PageRequest, Party, WalletError};
use crate::wire::consent::{ChainEvent, Reach};

#[tokio::test]
async fn it_is_granted_and_taken_back_without_a_network() {
    let bench = Bench::new().await;
    let consents = bench.wallet.consents();
    let preview = consents.preview_reach(seller(), Some(30)).unwrap();
    assert_eq!((preview.seller_name(), preview.expires_at()), ("Shop", AT.plus(30 * DAY)));
    let granted = consents.grant_reach(&preview, None).await.unwrap();
    assert!(granted.party == Party::Seller { seller: seller(), name: "Shop".into() });
    assert_eq!((granted.state, granted.delivered_at), (ConsentState::Granted, None));
    assert_eq!(consents.reach(seller()).unwrap().map(|grant| grant.id), Some(granted.id));
    assert_eq!(consents.list(&PageRequest::default()).unwrap().items[0].id, granted.id);
    // The same again is the same; another one while it stands is none.
    assert_eq!(consents.grant_reach(&preview, Some(granted.id)).await.unwrap().id, granted.id);
    let again = consents.grant_reach(&preview, None).await.unwrap_err();
    assert_eq!(again, WalletError::from(ConsentError::AlreadyReaching { grant: granted.id }));
    assert_eq!((again.code(), again.name()), (239, "already-reaching"));
    let withdrawn = consents.withdraw(granted.id).await.unwrap();
    assert_eq!((withdrawn.state, withdrawn.withdrawal_delivered_at), (ConsentState::Withdrawn, None));
    assert_eq!(consents.reach(seller()).unwrap(), None);
    let anew = consents.grant_reach(&preview, None).await.unwrap();
    assert_eq!(anew.state, ConsentState::Granted);
    let queued = bench.wallet.outbox().unsent().unwrap();
    assert_eq!(queued.len(), 3, "all of it waits for the network");
}

#[tokio::test]
async fn it_stands_in_the_chain_that_anybody_can_check() {
    let bench = Bench::new().await;
    let consents = bench.wallet.consents();
    let preview = consents.preview_reach(seller(), None).unwrap();
    let granted = consents.grant_reach(&preview, None).await.unwrap();
    consents.withdraw(granted.id).await.unwrap();
    let chain = consents.export().unwrap();
    assert_eq!(chain.signer, SigningKey::from_seed(&HOLDER).public());
    let events = chain.verify().unwrap();
    let [ChainEvent::Reach(reach), ChainEvent::Withdrawal(end)] = &events[..] else { panic!("{events:?}") };
    let Reach { seller: named, exp, .. } = reach.body;
    assert_eq!((named, exp, reach.id, end.body.grant), (seller(), AT.plus(365 * DAY), granted.id, granted.id));
    assert!(reach.body.is_sound(reach.iat));
}

#[tokio::test]
async fn a_stranger_a_day_too_many_and_points_that_are_off_are_typed() {
    let bench = Bench::new().await;
    let consents = bench.wallet.consents();
    let stranger = consents.preview_reach(MerchantId::new(1, &[7; 10]), None).unwrap_err();
    assert_eq!((stranger.code(), stranger.name()), (144, "seller-unknown"));
    for days in [0, 366] {
        assert_eq!(consents.preview_reach(seller(), Some(days)).unwrap_err().code(), 134);
    }
    let preview = consents.preview_reach(seller(), None).unwrap();
    bench.write(|w| points::switch(w, true)).await;
    assert_eq!(consents.grant_reach(&preview, None).await.unwrap_err().name(), "points-off");
    bench.nothing_was_written();
    assert!(consents.list(&PageRequest::default()).unwrap().items.is_empty());
}
