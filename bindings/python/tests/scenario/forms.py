"""The JSON forms of what a wallet gives and takes, as the scenarios' README lists them."""

import enum
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import tally_wallet as tally

Form = dict[str, Any]
# As many as a list shows.
PAGE = 50

E = TypeVar("E", bound=enum.Enum)
T = TypeVar("T")


def kebab(name: str) -> str:
    return name.rpartition(".")[2].lower().replace("_", "-")


def variant(value: object) -> str:
    """The name of a variant that carries something."""
    return kebab(type(value).__name__.removeprefix("_"))


def code_of(value: enum.Enum | None) -> str | None:
    return None if value is None else kebab(value.name)


def named(kind: type[E], name: str) -> E:
    return kind[name.upper().replace("-", "_")]


def all_named(kind: type[E], names: Iterable[str] | None) -> list[E] | None:
    return None if names is None else [named(kind, name) for name in names]


def names(values: Iterable[enum.Enum]) -> list[str]:
    return [kebab(value.name) for value in values]


def amount(value: Form | None) -> tally.Money | None:
    return None if value is None else money_of(value)


def money_of(value: Form) -> tally.Money:
    return tally.Money(minor=value["minor"], currency=value["currency"])


def small_payments(per_use: Form, per_day: Form, days: int) -> tally.SmallPayments:
    return tally.SmallPayments(per_use=money_of(per_use), per_day=money_of(per_day), days=days)


def money(value: tally.Money | None) -> Form | None:
    return None if value is None else {"minor": value.minor, "currency": value.currency}


def step(perk: tally.UsedPerk | None) -> int | None:
    return None if perk is None else perk.step.points


def many(form: Callable[[T], object], values: Iterable[T]) -> Form:
    return {"items": [form(value) for value in values]}


def members(record: object, *wanted: str) -> Form:
    return {name: getattr(record, name) for name in wanted}


def balance(value: tally.Balance) -> Form:
    amounts = {name: money(getattr(value, name)) for name in ("booked", "pending", "held", "available")}
    return {**amounts, "stale": value.stale}


def code(value: tally.PaymentCode) -> Form:
    return {**members(value, "name", "currency", "reusable", "payable"), "amount": money(value.amount)}


def payment(value: tally.Payment) -> Form:
    return {
        **members(value, "id", "bill", "billed", "without_prompt"),
        "declined": code_of(value.decline_reason),
        "state": kebab(value.state.name),
        "payee": value.payee_name,
        "total": money(value.total),
        "refunded": money(value.refunded),
        "step": step(value.perk),
    }


def prepared(value: tally.PreparedPayment) -> Form:
    return {**payment(value.payment), **members(value, "needs_person", "possible_duplicate")}


def refund(value: tally.Refund) -> Form:
    return {**members(value, "id", "reason"), "amount": money(value.amount)}


def topup(value: tally.TopUp) -> Form:
    return {
        "id": value.id,
        "state": kebab(value.state.name),
        "amount": money(value.amount),
        "declined": code_of(value.decline_reason),
    }


def mandate(value: tally.Mandate) -> Form:
    limits = {"per_use": money(value.per_use), "per_day": money(value.per_day)}
    return {"id": value.id, "state": kebab(value.state.name), **limits}


def bill(value: tally.Bill) -> Form:
    return {
        **members(value, "id", "instalment", "days_late", "disputed", "payment"),
        "state": kebab(value.state.name),
        "creditor": value.creditor_name,
        "amount": money(value.amount),
    }


def ride(value: tally.Rental) -> Form:
    amounts = {name: money(getattr(value, name)) for name in ("deposit", "cap", "fare", "collected", "returned")}
    return {
        **members(value, "id", "bike"),
        **amounts,
        "declined": code_of(value.decline_reason),
        "state": kebab(value.state.name),
        "provider": value.provider_name,
        "step": step(value.perk),
        "disputed": code_of(value.disputed),
    }


def loan(value: tally.Loan) -> Form:
    return {
        **members(value, "id", "yearly_cost"),
        "declined": code_of(value.decline_reason),
        "state": kebab(value.state.name),
        "lender": value.lender_name,
        "principal": money(value.principal),
        "total": money(value.total),
        "repaid": value.repaid_at is not None,
        "bills": [instalment.bill.id for instalment in value.instalments if instalment.bill is not None],
    }


def request(value: tally.DataRequest) -> Form:
    fields = names(asked.field for asked in value.fields)
    return {"id": value.id, "state": kebab(value.state.name), "recipient": value.recipient_name, "fields": fields}


def consent(value: tally.Consent) -> Form:
    return {
        "id": value.id,
        "declined": code_of(value.decline_reason),
        "state": kebab(value.state.name),
        "recipient": value.recipient_name,
        "seller": value.seller_name,
        "sources": None if value.collects is None else names(value.collects.sources),
        "fields": names(value.fields),
        "delivered": value.delivered_at is not None,
    }


def access(value: tally.DataAccess) -> Form:
    return {
        **members(value, "consent", "refused", "they_had_not_heard"),
        "recipient": value.recipient_name,
        "fields": names(value.fields),
        "step": None if value.reached is None else value.reached.step,
        "refusal": code_of(value.refusal),
        "order": None if value.order is None else order(value.order),
    }


def order(value: tally.LegalOrder) -> Form:
    ordered_on = int(value.ordered_on.timestamp())
    return {**members(value, "authority", "reference"), "ordered_on": ordered_on}


def points(value: tally.PointsOverview) -> Form:
    return {
        "state": kebab(value.state.name),
        "score": None if value.score is None else value.score.stated,
        "recomputed": None if value.score is None else value.score.recomputed,
        "entries": len(value.entries),
    }


def offer(value: tally.PerkOffer) -> Form:
    eligible = value.eligibility if isinstance(value.eligibility, tally.PerkEligibility.ELIGIBLE) else None
    return {
        **members(value, "id", "seller", "seller_name", "title"),
        "kind": kebab(value.kind.name),
        "eligibility": variant(value.eligibility),
        "step": None if eligible is None else eligible.step.points,
        "ordinary": kebab(value.ordinary.name),
    }


def operation(value: tally.PendingOperation) -> Form:
    return {**members(value, "id", "typ"), "state": kebab(value.state.name)}


def proof(value: tally.VerifiedReceipt) -> Form:
    subject = value.subject
    named: tuple[str, tally.Money | None]
    if isinstance(subject, tally.ReceiptSubject.PAYMENT):
        named = subject.payee_name, subject.total
    elif isinstance(subject, tally.ReceiptSubject.RIDE):
        named = subject.provider_name, subject.deposit
    elif isinstance(subject, tally.ReceiptSubject.CONSENT):
        named = variant(subject.event), None
    of, total = named
    return {
        **members(value, "operation", "accepted"),
        "declined": code_of(value.decline_reason),
        "subject": variant(subject),
        "of": of,
        "amount": money(total),
    }


def chained(value: tally.VerifiedEvent) -> Form:
    return {**members(value, "place", "id"), "event": variant(value.event)}
