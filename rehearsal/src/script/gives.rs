//! What comes back, as `tests/scenarios/README.md` lists it.

use serde_json::{Value, json};
use tally::ffi::{
    Balance, Bill, Consent, DataAccess, DataRequest, LegalOrder, Loan, Mandate, Membership, Payment, PaymentCode,
    PendingOperation, PerkEligibility, PerkOffer, PersonProfile, PointsOverview, PreparedPayment, Reaching,
    ReceiptSubject, Refund, Rental, SharedLink, SyncReport, TopUp, UsedPerk, VerifiedEvent, VerifiedReceipt,
    WithoutGrant,
};

use super::names::{consent_event, eligibility, kebab, kebabs, money, money_if_any, seconds};

pub(super) fn list<T>(items: &[T], each: impl Fn(&T) -> Value) -> Value {
    json!({ "items": items.iter().map(each).collect::<Vec<_>>() })
}

pub(super) fn membership(of: &Membership) -> Value {
    json!({ "user": of.user, "device": of.device })
}

pub(super) fn sync_report(of: &SyncReport) -> Value {
    json!({
        "accepted": of.accepted, "declined": of.declined, "parked": of.parked, "remaining": of.remaining,
        "changes": of.changes,
    })
}

pub(super) fn balance(of: &Balance) -> Value {
    json!({
        "booked": money(&of.booked), "pending": money(&of.pending), "held": money(&of.held),
        "available": money(&of.available), "stale": of.stale,
    })
}

pub(super) fn code(of: &PaymentCode) -> Value {
    json!({
        "name": of.name, "currency": of.currency, "amount": money_if_any(of.amount.as_ref()),
        "reusable": of.reusable, "payable": of.payable,
    })
}

pub(super) fn payment(of: &Payment) -> Value {
    json!({
        "id": of.id, "state": kebab(of.state), "payee": of.payee_name, "total": money(&of.total),
        "refunded": money(&of.refunded), "step": step(of.perk.as_ref()), "bill": of.bill, "billed": of.billed,
        "without_prompt": of.without_prompt, "declined": of.decline_reason.map(kebab),
    })
}

pub(super) fn prepared(of: &PreparedPayment) -> Value {
    let mut shown = payment(&of.payment);
    shown["needs_person"] = json!(of.needs_person);
    shown["possible_duplicate"] = json!(of.possible_duplicate);
    shown
}

pub(super) fn refund(of: &Refund) -> Value {
    json!({ "id": of.id, "amount": money(&of.amount), "reason": of.reason })
}

pub(super) fn top_up(of: &TopUp) -> Value {
    json!({ "id": of.id, "state": kebab(of.state), "amount": money(&of.amount), "declined": of.decline_reason.map(kebab) })
}

pub(super) fn mandate(of: &Mandate) -> Value {
    let (per_use, per_day) = (money(&of.per_use), money(&of.per_day));
    json!({ "id": of.id, "state": kebab(of.state), "per_use": per_use, "per_day": per_day })
}

pub(super) fn bill(of: &Bill) -> Value {
    json!({
        "id": of.id, "state": kebab(of.state), "creditor": of.creditor_name, "amount": money(&of.amount),
        "instalment": of.instalment, "days_late": of.days_late, "disputed": of.disputed, "payment": of.payment,
    })
}

pub(super) fn ride(of: &Rental) -> Value {
    json!({
        "id": of.id, "state": kebab(of.state), "provider": of.provider_name, "bike": of.bike,
        "deposit": money(&of.deposit), "cap": money(&of.cap), "step": step(of.perk.as_ref()),
        "fare": money_if_any(of.fare.as_ref()), "collected": money_if_any(of.collected.as_ref()),
        "returned": money_if_any(of.returned.as_ref()), "disputed": of.disputed.map(kebab), "declined": of.decline_reason.map(kebab),
    })
}

pub(super) fn loan(of: &Loan) -> Value {
    let bills: Vec<&String> =
        of.instalments.iter().filter_map(|instalment| instalment.bill.as_ref()).map(|bill| &bill.id).collect();
    json!({
        "id": of.id, "state": kebab(of.state), "lender": of.lender_name, "principal": money(&of.principal),
        "total": money(&of.total), "yearly_cost": of.yearly_cost, "repaid": of.repaid_at.is_some(), "bills": bills,
        "declined": of.decline_reason.map(kebab),
    })
}

pub(super) fn request(of: &DataRequest) -> Value {
    let fields: Vec<String> = of.fields.iter().map(|asked| kebab(asked.field)).collect();
    json!({ "id": of.id, "state": kebab(of.state), "recipient": of.recipient_name, "fields": fields })
}

pub(super) fn consent(of: &Consent) -> Value {
    let sources = of.collects.as_ref().map(|collects| kebabs(&collects.sources));
    json!({
        "id": of.id, "state": kebab(of.state), "recipient": of.recipient_name, "seller": of.seller_name,
        "sources": sources, "fields": kebabs(&of.fields), "delivered": of.delivered_at.is_some(),
        "declined": of.decline_reason.map(kebab),
    })
}

pub(super) fn link(of: &SharedLink) -> Value {
    json!({ "id": of.id, "link": of.link })
}

pub(super) fn access(of: &DataAccess) -> Value {
    json!({
        "consent": of.consent, "recipient": of.recipient_name, "fields": kebabs(&of.fields), "refused": of.refused,
        "they_had_not_heard": of.they_had_not_heard, "step": of.reached.as_ref().map(|reached| reached.step),
        "refusal": of.refusal.map(kebab), "order": of.order.as_ref().map(order),
    })
}

fn order(of: &LegalOrder) -> Value {
    json!({ "authority": of.authority, "reference": of.reference, "ordered_on": seconds(of.ordered_on) })
}

pub(super) fn profile(of: &PersonProfile) -> Value {
    json!({ "name": of.name, "city": of.city })
}

pub(super) fn points(of: &PointsOverview) -> Value {
    let score = of.score.as_ref();
    json!({
        "state": kebab(of.state), "score": score.map(|score| score.stated),
        "recomputed": score.and_then(|score| score.recomputed), "entries": of.entries.len(),
    })
}

pub(super) fn without(of: &WithoutGrant) -> Value {
    json!({ "before": of.before, "after": of.after, "falls_away": of.falls_away.len() })
}

pub(super) fn way(of: &Reaching) -> Value {
    json!({ "score": of.score, "steps": of.steps.len() })
}

pub(super) fn offer(of: &PerkOffer) -> Value {
    let step = if let PerkEligibility::Eligible { step, .. } = &of.eligibility { Some(step.points) } else { None };
    json!({
        "id": of.id, "seller": of.seller, "seller_name": of.seller_name, "title": of.title, "kind": kebab(of.kind),
        "eligibility": eligibility(&of.eligibility), "step": step, "ordinary": kebab(of.ordinary),
    })
}

pub(super) fn operation(of: &PendingOperation) -> Value {
    json!({ "id": of.id, "typ": of.typ, "state": kebab(of.state) })
}

pub(super) fn document(of: Option<&String>) -> Value {
    json!({ "signed": of.is_some() })
}

pub(super) fn proof(of: &VerifiedReceipt) -> Value {
    let (subject, name, amount) = match &of.subject {
        ReceiptSubject::Payment { payee_name, total, .. } => ("payment", payee_name.clone(), money(total)),
        ReceiptSubject::Ride { provider_name, deposit, .. } => ("ride", provider_name.clone(), money(deposit)),
        ReceiptSubject::Consent { event } => ("consent", consent_event(event).into(), Value::Null),
    };
    json!({
        "operation": of.operation, "subject": subject, "of": name, "amount": amount, "accepted": of.accepted,
        "declined": of.decline_reason.map(kebab),
    })
}

pub(super) fn chained(of: &VerifiedEvent) -> Value {
    json!({ "place": of.place, "id": of.id, "event": consent_event(&of.event) })
}

/// The points of the step that was used.
fn step(of: Option<&UsedPerk>) -> Option<u32> {
    of.map(|perk| perk.step.points)
}
