"""Paying, and what is owed."""

import asyncio

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("balance")
async def balance(phone: Phone) -> Form:
    return forms.balance(phone.wallet.accounts.balance())


@verb("read-code")
async def read_code(phone: Phone, code: str) -> Form:
    return forms.code(tally.parse_payment_code(code))


@verb("prepare")
async def prepare(
    phone: Phone, code: str, amount: Form | None = None, perk: str | None = None, id: str | None = None
) -> Form:
    return forms.prepared(await phone.wallet.payments.prepare(code, forms.amount(amount), id, perk))


@verb("confirm")
async def confirm(phone: Phone, payment: str) -> Form:
    return forms.payment(await phone.wallet.payments.confirm(payment))


@verb("confirm-twice")
async def confirm_twice(phone: Phone, payment: str) -> Form:
    payments = phone.wallet.payments
    one, other = await asyncio.gather(payments.confirm(payment), payments.confirm(payment))
    assert (one.id, one.state) == (other.id, other.state)
    return forms.payment(one)


@verb("cancel")
async def cancel(phone: Phone, payment: str) -> Form:
    return forms.payment(await phone.wallet.payments.cancel(payment))


@verb("payment")
async def payment(phone: Phone, payment: str) -> Form:
    return forms.payment(phone.wallet.payments.find(payment))


@verb("history")
async def history(phone: Phone, text: str | None = None) -> Form:
    return forms.many(forms.payment, phone.wallet.payments.page(None, forms.PAGE, text).items)


@verb("refunds")
async def refunds(phone: Phone, payment: str) -> Form:
    return forms.many(forms.refund, phone.wallet.payments.refunds(payment))


@verb("top-up")
async def top_up(phone: Phone, amount: Form) -> Form:
    return forms.topup(await phone.wallet.topups.top_up(forms.money_of(amount)))


@verb("top-ups")
async def top_ups(phone: Phone) -> Form:
    return forms.many(forms.topup, phone.wallet.topups.page(None, forms.PAGE).items)


@verb("allow-small-payments")
async def allow_small_payments(phone: Phone, per_use: Form, per_day: Form, days: int) -> Form:
    asked = forms.small_payments(per_use, per_day, days)
    return forms.mandate(await phone.wallet.mandates.allow_small_payments(asked))


@verb("mandates")
async def mandates(phone: Phone) -> Form:
    return forms.many(forms.mandate, phone.wallet.mandates.list())


@verb("end-mandate")
async def end_mandate(phone: Phone, mandate: str) -> Form:
    return forms.mandate(await phone.wallet.mandates.end(mandate))


@verb("owed")
async def owed(phone: Phone) -> Form:
    return forms.many(forms.bill, phone.wallet.bills.owed())


@verb("bill")
async def bill(phone: Phone, bill: str) -> Form:
    return forms.bill(phone.wallet.bills.find(bill))


@verb("prepare-bill")
async def prepare_bill(phone: Phone, bill: str) -> Form:
    return forms.prepared(await phone.wallet.bills.prepare(bill))


@verb("dispute-bill")
async def dispute_bill(phone: Phone, bill: str, because: str) -> Form:
    return forms.bill(await phone.wallet.bills.dispute(bill, because))
