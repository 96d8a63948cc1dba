//! Whatever happens on the way, the state is not lost and nothing is paid twice.

use std::time::Duration;

use tally::domain::payment::PaymentState;
use tally::wallet::Event;

use crate::support::{Bench, CHANGES, ENROLMENTS, Fault, Phone, QUOTES, euro, nothing_written, typed};

/// Pays once through the fault: the wallet does not know, says so, and knows after the next sync.
async fn is_unknown_and_then_settled(fault: Fault) {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 2_500).await;
    phone.line.set_patience(Some(Duration::from_millis(400)));
    bench.network.strike(fault);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    assert!(bench.effects_of(id).await <= 1);
    phone.line.set_patience(None);
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[&phone]).await;
}

macro_rules! faults {
    ($($name:ident: $fault:expr;)*) => { $(
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            is_unknown_and_then_settled($fault).await;
        }
    )* };
}

faults! {
    a_broken_connection_loses_nothing: Fault::lose_reply();
    a_bad_gateway_loses_nothing: Fault::bad_gateway();
    a_status_that_nobody_knows_loses_nothing: Fault::web_server_returned_unknown_error();
    a_captive_portal_loses_nothing: Fault::captive_portal();
    a_captive_portal_in_json_loses_nothing: Fault::captive_portal_in_json();
    half_an_answer_loses_nothing: Fault::truncate();
    an_answer_that_comes_too_late_loses_nothing: Fault::stall(Duration::from_secs(1));
    a_request_that_arrives_twice_pays_once: Fault::duplicate();
}

#[tokio::test(flavor = "multi_thread")]
async fn many_faults_in_a_row_pay_once() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 2_500).await;
    for fault in [Fault::bad_gateway(), Fault::truncate(), Fault::captive_portal(), Fault::duplicate()] {
        bench.network.strike(fault);
        assert!(!phone.payments().confirm(id).await.unwrap().state.is_final());
    }
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_captive_portal_at_enrolment_is_passing_trouble() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    let invite = bench.invite("EUR").await;
    for fault in [Fault::captive_portal(), Fault::bad_gateway(), Fault::truncate()] {
        bench.network.strike(fault.on(ENROLMENTS));
        typed(phone.enrol(&invite, None).await, 301);
    }
    phone.enrol(&invite, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_captive_portal_at_the_quote_leaves_nothing_behind() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let bill = shop.bill(euro(900)).await;
    bench.network.strike(Fault::captive_portal().on(QUOTES));
    typed(phone.prepare(&bill, None).await, 301);
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_on_the_changes_bring_every_change_once() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let faults = [Fault::captive_portal(), Fault::truncate(), Fault::lose_reply(), Fault::duplicate()];
    for (minor, fault) in (100..).zip(faults) {
        bench.network.strike(fault.on(CHANGES));
        assert_eq!(phone.pay(&shop, minor).await.state, PaymentState::Settled);
        phone.sync_until_done().await;
    }
    let settled = |event: &Event| matches!(event, Event::PaymentSettled { .. });
    assert_eq!(phone.news().iter().filter(|event| settled(event)).count(), 4);
    assert!(!phone.news().iter().any(|event| matches!(event, Event::TamperingSeen { .. })));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn listening_outlasts_faults() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 700).await;
    bench.network.connect();
    bench.network.strike(Fault::bad_gateway());
    bench.network.strike(Fault::lose_reply());
    let wallet = (*phone).clone();
    let listening = tokio::spawn(async move { wallet.listen().await });
    let settled = async || phone.payments().find(payment.id).unwrap().state == PaymentState::Settled;
    crate::support::eventually("listening pays it", settled).await;
    phone.pause_now().await;
    listening.await.unwrap().unwrap();
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}
