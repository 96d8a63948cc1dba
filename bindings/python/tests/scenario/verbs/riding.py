"""Riding."""

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("prepare-ride")
async def prepare_ride(phone: Phone, code: str, perk: str | None = None) -> Form:
    return forms.ride(await phone.wallet.rentals.prepare(code, None, perk))


@verb("unlock")
async def unlock(phone: Phone, ride: str) -> Form:
    return forms.ride(await phone.wallet.rentals.unlock(ride))


@verb("fare")
async def fare(phone: Phone, ride: str, metres: int) -> Form:
    return {"fare": forms.money(phone.wallet.rentals.fare_so_far(ride, metres))}


@verb("end-ride")
async def end_ride(phone: Phone, ride: str, metres: int) -> Form:
    return forms.ride(await phone.wallet.rentals.end(ride, metres))


@verb("cancel-ride")
async def cancel_ride(phone: Phone, ride: str) -> Form:
    return forms.ride(await phone.wallet.rentals.cancel(ride))


@verb("dispute-ride")
async def dispute_ride(phone: Phone, ride: str, reason: str) -> Form:
    return forms.ride(await phone.wallet.rentals.dispute(ride, forms.named(tally.DisputeReason, reason)))


@verb("ride")
async def ride(phone: Phone, ride: str) -> Form:
    return forms.ride(phone.wallet.rentals.find(ride))


@verb("rides-going-on")
async def rides_going_on(phone: Phone) -> Form:
    return forms.many(forms.ride, phone.wallet.rentals.going_on())
