//! A database that is damaged after consent was given in it.

use tally::domain::consent::ConsentState;
use tally::domain::data::DataField;

use crate::support::{ASKED, Bench};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_granted_is_known_again_and_the_chain_goes_on() {
    let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
    let ended = phone.grant(&landlord.asks().await, &ASKED).await;
    phone.consents().withdraw(ended.id).await.unwrap();
    let standing = phone.grant(&landlord.asks().await, &[DataField::Name]).await;
    phone.sync().await.unwrap();
    let (chain, profile) = (phone.consents().export().unwrap(), phone.consents().profile().unwrap());
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    bench.network.cut().await;
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    let waiting = phone.consents().grant(&preview, None).await.unwrap();

    phone.begin_anew().await;
    assert_eq!(phone.consents().profile().unwrap(), profile);
    assert_eq!(phone.consents().export().unwrap().events[..3], chain.events);
    assert_eq!(phone.consents().find(waiting.id).unwrap().disclosure.as_deref(), Some(preview.json()));
    assert_eq!(phone.consents().find(ended.id).unwrap().state, ConsentState::Withdrawn);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(landlord.reads(waiting.id, &ASKED).await.unwrap().disclosure, preview.json());
    let known = phone.consents().find(standing.id).unwrap();
    assert!(known.state == ConsentState::Granted && known.delivered_at.is_some());
    assert!(phone.consents().find(ended.id).unwrap().withdrawal_delivered_at.is_some());

    // What was answered before stays answered, and what stands can be taken back.
    assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Granted);
    phone.consents().withdraw(standing.id).await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!(landlord.reads(standing.id, &[DataField::Name]).await.err(), Some(403));
    assert_eq!(phone.consents().export().unwrap().verify().unwrap().len(), 5);
    assert_eq!(bench.operator().chain_gaps().await.unwrap(), []);
    bench.finish(&[&phone]).await;
}
