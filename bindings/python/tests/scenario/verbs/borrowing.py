"""Points, what they are good for, and borrowing."""

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("points")
async def points(phone: Phone) -> Form:
    return forms.points(phone.wallet.points.overview())


@verb("what-if-withdrawn")
async def what_if_withdrawn(phone: Phone, grant: str) -> Form:
    without = phone.wallet.points.what_if_withdrawn(grant)
    return {**forms.members(without, "before", "after"), "falls_away": len(without.falls_away)}


@verb("what-if-reaching")
async def what_if_reaching(phone: Phone, points: int) -> Form:
    way = phone.wallet.points.what_if_reaching(points)
    return {"score": way.score, "steps": len(way.steps)}


@verb("switch-points-off")
async def switch_points_off(phone: Phone) -> Form:
    await phone.wallet.points.switch_off()
    return {}


@verb("switch-points-on")
async def switch_points_on(phone: Phone) -> Form:
    await phone.wallet.points.switch_on()
    return {}


@verb("pick-city")
async def pick_city(phone: Phone, city: str | None = None) -> Form:
    picked = await phone.wallet.perks.pick_city(city)
    return {"city": None if picked is None else picked.id}


@verb("refresh-offers")
async def refresh_offers(phone: Phone) -> Form:
    return {"count": await phone.wallet.perks.refresh()}


@verb("offers")
async def offers(phone: Phone, kind: str | None = None) -> Form:
    wanted = None if kind is None else forms.named(tally.PerkKind, kind)
    return forms.many(forms.offer, phone.wallet.perks.list(wanted, None, forms.PAGE).items)


@verb("offer")
async def offer(phone: Phone, offer: str) -> Form:
    return forms.offer(phone.wallet.perks.offer(offer))


@verb("prepare-loan")
async def prepare_loan(phone: Phone, offer: str, principal: Form) -> Form:
    return forms.loan(await phone.wallet.loans.prepare(offer, forms.money_of(principal)))


@verb("take-loan")
async def take_loan(phone: Phone, loan: str) -> Form:
    return forms.loan(await phone.wallet.loans.take(loan))


@verb("discard-loan")
async def discard_loan(phone: Phone, loan: str) -> Form:
    await phone.wallet.loans.discard(loan)
    return {}


@verb("loan")
async def loan(phone: Phone, loan: str) -> Form:
    return forms.loan(phone.wallet.loans.find(loan))
