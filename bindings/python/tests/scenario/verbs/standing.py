"""Opening, closing, being in step, and what happened."""

import tally_wallet as tally

from .. import forms
from ..forms import Form
from ..phone import Phone
from .registry import verb


@verb("open")
async def open_(phone: Phone) -> Form:
    await phone.open()
    return {}


@verb("close")
async def close(phone: Phone) -> Form:
    await phone.close()
    return {}


@verb("clone")
async def clone(phone: Phone, of: Phone) -> Form:
    phone.become(of)
    return {}


@verb("person")
async def person(phone: Phone, answers: str) -> Form:
    error = getattr(tally.VaultError, answers.title().replace("-", ""))
    phone.vault.throws_once(error("says the scenario") if answers == "unavailable" else error())
    return {}


@verb("enrol")
async def enrol(phone: Phone, invite: str, small_payments: Form | None = None) -> Form:
    limits = None if small_payments is None else forms.small_payments(**small_payments)
    return forms.members(await phone.wallet.enrol(invite, limits), "user", "device")


@verb("sync")
async def sync(phone: Phone) -> Form:
    return forms.members(await phone.wallet.sync(), "accepted", "declined", "parked", "remaining", "changes")


@verb("wipe")
async def wipe(phone: Phone, force: bool) -> Form:
    await phone.wallet.wipe(force=force)
    return {}


@verb("count-unsent")
async def count_unsent(phone: Phone) -> Form:
    return {"count": await phone.wallet.unsent()}


@verb("unsent")
async def unsent(phone: Phone) -> Form:
    return forms.many(forms.operation, phone.wallet.outbox.unsent())


@verb("operation-state")
async def operation_state(phone: Phone, operation: str) -> Form:
    return {"state": forms.kebab(phone.wallet.outbox.state(operation).name)}


@verb("events")
async def events(phone: Phone) -> Form:
    pending = phone.wallet.pending_events(500)
    for stored in pending:
        await phone.wallet.acknowledge(stored.id)
    return forms.many(lambda stored: forms.variant(stored.event), pending)
