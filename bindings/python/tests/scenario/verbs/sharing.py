"""Who asks for data, what was granted, and who looked."""

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("set-profile")
async def set_profile(phone: Phone, name: str | None = None, city: str | None = None) -> Form:
    profile = await phone.wallet.consents.set_profile(tally.PersonProfile(name=name, city=city))
    return forms.members(profile, "name", "city")


@verb("take-request")
async def take_request(phone: Phone, link: str) -> Form:
    return forms.request(await phone.wallet.consents.take(link))


@verb("request")
async def request(phone: Phone, request: str) -> Form:
    return forms.request(phone.wallet.consents.request(request))


@verb("refuse")
async def refuse(phone: Phone, request: str) -> Form:
    return forms.request(await phone.wallet.consents.refuse(request))


@verb("grant")
async def grant(phone: Phone, request: str, fields: list[str] | None = None, days: int | None = None) -> Form:
    consents = phone.wallet.consents
    preview = consents.preview(request, forms.all_named(tally.DataField, fields), days)
    return forms.consent(await consents.grant(preview))


@verb("narrow")
async def narrow(phone: Phone, grant: str, fields: list[str] | None = None, days: int | None = None) -> Form:
    consents = phone.wallet.consents
    preview = consents.preview_narrower(grant, forms.all_named(tally.DataField, fields), days)
    return forms.consent(await consents.grant(preview))


@verb("share")
async def share(phone: Phone, fields: list[str], days: int, openings: int) -> Form:
    consents = phone.wallet.consents
    preview = consents.preview_share([forms.named(tally.DataField, field) for field in fields], days, openings)
    return forms.members(await consents.share(preview), "id", "link")


@verb("withdraw")
async def withdraw(phone: Phone, consent: str) -> Form:
    return forms.consent(await phone.wallet.consents.withdraw(consent))


@verb("consent")
async def consent(phone: Phone, consent: str) -> Form:
    return forms.consent(phone.wallet.consents.find(consent))


@verb("consents")
async def consents(phone: Phone) -> Form:
    return forms.many(forms.consent, phone.wallet.consents.list(None, forms.PAGE).items)


@verb("accesses")
async def accesses(phone: Phone) -> Form:
    return forms.many(forms.access, phone.wallet.consents.access(None, forms.PAGE).items)


@verb("grant-collection")
async def grant_collection(phone: Phone, sources: list[str] | None = None, days: int | None = None) -> Form:
    consents = phone.wallet.consents
    preview = consents.preview_collection(forms.all_named(tally.EntrySource, sources), None, days)
    return forms.consent(await consents.grant_collection(preview))


@verb("grant-reach")
async def grant_reach(phone: Phone, seller: str, days: int | None = None) -> Form:
    consents = phone.wallet.consents
    return forms.consent(await consents.grant_reach(consents.preview_reach(seller, days)))
