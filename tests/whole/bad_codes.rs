//! Codes that cannot be paid: each is refused by name, and leaves nothing behind.

use tally::domain::qr::{Network, QrError};
use tally::wallet::WalletError;

use crate::support::{Bench, nothing_written, typed, with_checksum};

const UNION_PAY: &str = "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";
const PIX: &str = "00020104141234567890123426580014BR.GOV.BCB.PIX0136123e4567-e12b-12d1-a456-42665544000027300012BR.COM.OUTRO011001234567895204000053039865406123.455802BR5917NOME DO RECEBEDOR6008BRASILIA61087007490080390012BR.COM.OUTRO01190123.ABCD.3456.WXYZ6304549C";
const PAYNOW: &str = "00020101021126490009SG.PAYNOW010120210202012345X0301104082021123151820007SG.SGQR0113202012345X123020701.000103068286710402010503123060400000708201912315204000053037025802SG5911RATINAN LEE6009SINGAPORE610682876162140110987654321X630429FD";
const VIETQR: &str = "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6";
const VIETQR_WRONG: &str = "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB5";
const KHQR: &str = "00020101021252044131153137210116372101160123456789ABCDE6016Banteay Meanchey5913Kuntheas Shop5802KH540510.005303840621201081234567863041FF2";

#[tokio::test(flavor = "multi_thread")]
async fn codes_of_other_networks_are_recognised_and_not_paid() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    for (payload, network) in [(PIX, Network::Pix), (PAYNOW, Network::PayNow), (VIETQR, Network::VietQr)] {
        let error = typed(phone.prepare(payload, None).await, 102);
        let WalletError::NotPayable(other) = error else { panic!("{error}") };
        assert!(other.networks.contains(&network), "{:?}", other.networks);
    }
    for payload in [UNION_PAY, KHQR] {
        typed(phone.prepare(payload, None).await, 102);
    }
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_checksum_names_the_right_one() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let error = typed(phone.prepare(VIETQR_WRONG, None).await, 101);
    let WalletError::Code(error) = error else { panic!("{error}") };
    let QrError::Checksum { found, right, .. } = *error else { panic!("{error}") };
    assert_eq!((found.as_str(), right.as_str()), ("BBB5", "BBB8"));
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_code_is_no_code() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    for payload in ["", "hello", "https://pay.example/?a=1", "000201"] {
        typed(phone.prepare(payload, None).await, 101);
    }
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_was_changed_is_refused() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let changed = shop.sticker.replace("Best Transport", "Best Transp0rt");
    typed(phone.prepare(&changed, Some(crate::support::euro(900))).await, 101);
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

/// Whoever prints a sticker of their own over the shop's cannot make the phone show a name that the payment is not for.
#[tokio::test(flavor = "multi_thread")]
async fn a_forged_name_is_never_what_is_shown_online_and_never_paid_offline() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let forged = with_checksum(&shop.sticker.replace("Best Transport", "Red Cross Vien"));
    let shown = phone.prepare(&forged, Some(crate::support::euro(900))).await.unwrap().payment;
    assert_eq!(shown.payee_name, "Best Transport");
    bench.network.cut().await;
    let id = phone.prepare(&forged, Some(crate::support::euro(901))).await.unwrap().payment.id;
    phone.payments().confirm(id).await.unwrap();
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, tally::domain::payment::PaymentState::Declined);
    bench.finish(&[&phone]).await;
}
