"""A panic in the core is an error with an incident, and the wallet goes on."""

import pytest
from conftest import Person
from rehearsed import Stage, act

from tally_wallet import InternalError, money


async def test_a_panic_in_a_plain_call(actor: Person, stage: Stage) -> None:
    await act(stage, "clock-panics", phone="ada", times=1)
    with pytest.raises(InternalError) as thrown:
        actor.wallet.new_id()
    assert thrown.value.incident
    assert thrown.value.incident in str(thrown.value)
    assert thrown.value.parameters == {"incident": thrown.value.incident}
    assert actor.wallet.new_id()


async def test_a_panic_in_a_coroutine(actor: Person, stage: Stage, sticker: str) -> None:
    await act(stage, "clock-panics", phone="ada", times=1)
    with pytest.raises(InternalError) as thrown:
        await actor.wallet.payments.prepare(sticker, money(1, "EUR"))
    assert thrown.value.incident
    shown = await actor.wallet.payments.prepare(sticker, money(1, "EUR"))
    assert (await actor.wallet.payments.confirm(shown.payment.id)).settled_at
