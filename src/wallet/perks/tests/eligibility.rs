//! What an offer is to somebody, from what lies on the phone alone.

use super::{AT, Bench, offer_id, reaching, row, score};
use crate::domain::city::City;
use crate::domain::perk::{Eligibility, Gap, Ordinary, PerkKind, Place, Step};
use crate::store::offers::{self, OfferRow};
use crate::store::points;
use crate::wallet::{PageRequest, Wallet};

const TENTH: Step = Step { points: 600, benefit: 1_000 };
const FIFTH: Step = Step { points: 700, benefit: 2_000 };

fn eligibility(wallet: &Wallet) -> Eligibility {
    let shown = wallet.perks().offer(offer_id(1)).unwrap();
    assert_eq!(shown.ordinary, Ordinary::FullPrice, "the ordinary route is always named");
    shown.eligibility
}

#[tokio::test]
async fn points_and_the_grant_decide_and_nobody_is_asked() {
    let bench = Bench::with_points(650).await;
    assert!(eligibility(&bench.wallet) == Eligibility::ConsentMissing);
    bench.write(reaching).await;
    let gap = Gap { missing: 50, step: FIFTH };
    assert!(eligibility(&bench.wallet) == Eligibility::Eligible { step: TENTH, next: Some(gap) });
    let list = bench.wallet.perks().list(None, &PageRequest::default()).unwrap();
    assert_eq!(list.items.iter().map(|offer| offer.id).collect::<Vec<_>>(), [offer_id(2), offer_id(1)]);
    assert_eq!((list.freshness.as_of, list.freshness.stale), (None, true));
    let waivers = bench.wallet.perks().list(Some(PerkKind::DepositWaiver), &PageRequest::default()).unwrap();
    assert_eq!((waivers.items.len(), waivers.items[0].ordinary), (1, Ordinary::PaidDeposit));
    assert_eq!(bench.asked(), 0, "the backend heard nothing");
}

#[tokio::test]
async fn who_is_short_is_told_by_how_much_and_the_way() {
    let bench = Bench::with_points(590).await;
    bench.write(reaching).await;
    assert!(eligibility(&bench.wallet) == Eligibility::Short(Gap { missing: 10, step: TENTH }));
    let way = bench.wallet.perks().offer(offer_id(1)).unwrap().way.unwrap();
    assert!(way == bench.wallet.points().what_if_reaching(600).unwrap());
    let list = bench.wallet.perks().list(None, &PageRequest::default()).unwrap();
    assert!(list.items.iter().all(|offer| offer.way.as_ref() == Some(&way)));
}

#[tokio::test]
async fn points_that_are_off_not_there_or_not_believed_are_none() {
    let bench = Bench::new().await;
    bench.write(reaching).await;
    assert!(eligibility(&bench.wallet) == Eligibility::NoPoints);
    bench.write(|w| score(w, 800, Some("score"))).await;
    assert!(eligibility(&bench.wallet) == Eligibility::NoPoints);
    let bench = Bench::with_points(800).await;
    bench.write(reaching).await;
    assert!(matches!(eligibility(&bench.wallet), Eligibility::Eligible { .. }));
    bench.write(|w| points::switch(w, true)).await;
    assert!(eligibility(&bench.wallet) == Eligibility::NoPoints);
}

#[tokio::test]
async fn the_city_is_picked_here_and_stays_here() {
    let bench = Bench::with_points(650).await;
    bench.write(reaching).await;
    bench
        .write(|w| {
            let mut here = row(3, PerkKind::Discount);
            here.offer.offer.place = Place::Cities(vec!["berlin".parse().unwrap()]);
            offers::put(w, &here).map(drop)
        })
        .await;
    let perks = bench.wallet.perks();
    let answer = || perks.offer(offer_id(3)).unwrap().eligibility;
    assert!(answer() == Eligibility::NotHere { nearest: None });
    perks.pick_city(Some("hamburg")).await.unwrap();
    assert!(matches!(answer(), Eligibility::NotHere { nearest: Some((city, 240..=270)) } if city.id() == "berlin"));
    perks.pick_city(Some("berlin")).await.unwrap();
    assert_eq!(perks.city().unwrap().map(City::id), Some("berlin"));
    assert!(matches!(answer(), Eligibility::Eligible { .. }));
    assert_eq!(perks.pick_city(Some("atlantis")).await.unwrap_err().code(), 143);
    assert_eq!(perks.pick_city(None).await.unwrap(), None);
    assert_eq!((perks.cities().count(), bench.asked()), (City::all().count(), 0));
}

#[tokio::test]
async fn what_has_ended_is_over_and_no_longer_listed() {
    let bench = Bench::with_points(650).await;
    bench.write(reaching).await;
    bench.write(|w| offers::put(w, &OfferRow { ended_at: Some(AT), ..row(1, PerkKind::Discount) }).map(drop)).await;
    assert!(eligibility(&bench.wallet) == Eligibility::Over);
    let list = bench.wallet.perks().list(None, &PageRequest::default()).unwrap();
    assert_eq!(list.items.iter().map(|offer| offer.id).collect::<Vec<_>>(), [offer_id(2)]);
}

#[tokio::test]
async fn nothing_that_tells_of_a_person_is_in_what_is_logged() {
    let bench = Bench::with_points(650).await;
    bench.write(reaching).await;
    let perks = bench.wallet.perks();
    let list = perks.list(None, &PageRequest::default()).unwrap();
    for shown in [format!("{list:?}"), format!("{:?}", perks.offer(offer_id(1)))] {
        assert!(!["Eligible", "600", "650", "missing", "Short"].iter().any(|told| shown.contains(told)), "{shown}");
    }
    assert_eq!(perks.offer(offer_id(7)).unwrap_err().code(), 142);
}
