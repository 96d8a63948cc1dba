//! No `Debug` of anything that crosses, or that is carried on the way there, tells an amount, a payee or a secret.

use std::fmt::Debug;

use super::WalletError;
use crate::domain::bill::{BillState, Day};
use crate::domain::id::{BillId, MerchantId, OperationId, QuoteId, RefundId, UserId};
use crate::domain::money::{Money, NotAnAmount};
use crate::domain::operation::OperationState;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::platform::Purpose;
use crate::wallet::{self, WalletError as CoreError};
use crate::wire::bill::BillOrigin;
use crate::wire::payment::{Source, Terms};
use crate::wire::push::Answer;
use crate::wire::receipt::Effect;
use crate::wire::{change, enrolment, quote, refund};

/// A payee, a code, a signed text: whatever is put here must not be seen again.
const CANARY: &str = "Canary";
/// In minor units.
const AMOUNT: i64 = 73_195;

fn says_nothing(value: &dyn Debug) {
    let shown = format!("{value:?} {value:#?}");
    assert!(![CANARY, "73195", "731.95", "73,195"].iter().any(|told| shown.contains(told)), "{shown}");
}

fn total() -> Money {
    Money::new(AMOUNT, "EUR".parse().unwrap())
}

fn id() -> OperationId {
    OperationId::new(1, &[0; 10])
}

const AT: Timestamp = Timestamp(1);

#[test]
fn errors_tell_neither_what_was_written_nor_what_is_there() {
    let written = format!("731.95 {CANARY}");
    let unreadable = [
        NotAnAmount::Syntax(written.clone()),
        NotAnAmount::TooManyDecimals { text: written.clone(), currency: total().currency },
        NotAnAmount::TooLarge(written),
    ];
    let code = crate::domain::qr::parse(&format!("000201530{CANARY}6304FFFF")).unwrap_err();
    says_nothing(&code);
    let amounts = unreadable.into_iter().map(|error| {
        says_nothing(&error);
        CoreError::from(error)
    });
    let funds = [CoreError::AmountDiffers { asked: total() }, CoreError::InsufficientFunds { available: total() }];
    for error in amounts.chain(funds).chain([code.into()]) {
        says_nothing(&error);
        let crossed = WalletError::from(error);
        assert!(!crossed.to_string().is_empty());
        says_nothing(&crossed);
    }
}

#[test]
fn what_is_asked_of_the_wallet_is_not_told() {
    let text = || CANARY.to_owned();
    says_nothing(&wallet::PrepareRequest { payload: text(), amount: Some(total()), perk: None, id: Some(id()) });
    says_nothing(&wallet::PageRequest { after: None, limit: 1, text: Some(text()) });
    says_nothing(&Purpose::Pay { payee: text(), total: total() });
    says_nothing(&Purpose::TopUp { amount: total() });
    says_nothing(&Purpose::Unlock { provider: text(), deposit: total(), cap: total() });
    let (state, compact) = (OperationState::Queued, text());
    let typ = "tally-payment+jwt".into();
    says_nothing(&wallet::PendingOperation {
        id: id(),
        typ,
        state,
        created_at: AT,
        after: vec![],
        detail: None,
        compact,
    });
}

#[test]
fn what_the_wallet_answers_is_not_told() {
    let payee = MerchantId::new(1, &[0; 10]);
    let payment = wallet::Payment {
        id: id(),
        state: PaymentState::Settled,
        payee,
        payee_name: CANARY.into(),
        payee_name_local: Some(CANARY.into()),
        category: None,
        total: total(),
        perk: None,
        refunded: total(),
        from_static_code: false,
        bill: None,
        billed: None,
        mandate: None,
        created_at: AT,
        updated_at: AT,
        expires_at: AT,
        settled_at: None,
        declined: None,
    };
    says_nothing(&wallet::Page { items: vec![payment.clone()], next: None });
    says_nothing(&wallet::Prepared { payment, possible_duplicate: None, needs_person: true });
    says_nothing(&bill(payee));
    let refund = RefundId::new(1, &[0; 10]);
    says_nothing(&wallet::Refund { id: refund, payment: id(), amount: total(), reason: CANARY.into(), at: AT });
}

fn bill(creditor: MerchantId) -> wallet::Bill {
    wallet::Bill {
        id: BillId::new(1, &[0; 10]),
        origin: BillOrigin::Payment { payment: id() },
        creditor,
        creditor_name: CANARY.into(),
        amount: total(),
        opens: Day(1),
        due: Day(2),
        state: BillState::Due,
        days_late: 0,
        paid_at: None,
        disputed: false,
        payment: None,
        as_of: AT,
    }
}

#[test]
fn what_is_signed_is_not_told() {
    let (text, payee, user) = (|| CANARY.to_owned(), MerchantId::new(1, &[0; 10]), UserId::new(1, &[0; 10]));
    let source = Source::Code { payload: text() };
    let terms = Terms { source, payee, payee_name: text(), total: total(), perk: None, nonce: text(), expires_at: AT };
    says_nothing(&crate::wire::payment::Payment { terms, mandate: None });
    says_nothing(&Effect::Payment { payee, payee_name: text(), total: total(), bill: None });
    says_nothing(&Answer::Receipt { receipt: text() });
    says_nothing(&change::ChangePage { items: vec![text()], seal: text() });
    says_nothing(&change::Change { version: 1, fact: change::Fact::Settled { receipt: text() } });
    says_nothing(&quote::QuoteRequest { payload: text(), amount: Some(total()), perk: None });
    says_nothing(&quote::QuoteAnswer { quote: text() });
    says_nothing(&quote::Quote {
        perk: None,
        id: QuoteId::new(1, &[0; 10]),
        user,
        payee,
        payee_name: text(),
        payee_name_local: Some(text()),
        category: text(),
        total: total(),
        nonce: text(),
        iat: AT,
        exp: AT,
    });
    let (refund, reason) = (RefundId::new(1, &[0; 10]), text());
    says_nothing(&refund::Refund { id: refund, user, payment: id(), amount: total(), reason, iat: AT });
}

#[test]
fn what_lets_a_phone_in_is_not_told() {
    let key = crate::crypto::keys::SigningKey::from_seed(&[1; 32]).public();
    let request = enrolment::EnrolmentRequest { id: id(), code: CANARY.into(), device_key: key.thumbprint(), iat: AT };
    says_nothing(&request);
    says_nothing(&enrolment::EnrolmentSubmission { holder: key.clone(), device: key, request: CANARY.into() });
    let invite = format!("tally:enrol?at=https://pay.example&code={CANARY}&key={}", request.device_key.as_ref());
    says_nothing(&invite.parse::<crate::wire::invite::Invite>().unwrap());
}
