"""A task that is cancelled while it pays leaves one payment or none, never two, and the history says which."""

import asyncio
import os
import random

import pytest
from conftest import Person
from rehearsed import Stage, act

from tally_wallet import Money, PaymentState, Wallet, WalletError, money

ROUNDS = int(os.environ.get("TALLY_CANCELLATIONS", "1000"))
# A phone may ask only so often in a minute of the backend's time, which stands still until it is told.
ROUNDS_PER_MINUTE = 20


async def pay(wallet: Wallet, code: str, payment: str, cents: int) -> None:
    await wallet.payments.prepare(code, Money(minor=cents, currency="EUR"), payment)
    await wallet.payments.confirm(payment)


class Patience:
    """How long somebody stays, more or less: longer while too few payments are done by then, shorter while too many
    are, however busy the machine is."""

    def __init__(self) -> None:
        self.length = 0.02
        self.chance = random.Random(5)

    def moment(self) -> float:
        return self.chance.uniform(0, 2 * self.length)

    def adapt(self, *, done: bool) -> None:
        self.length *= 0.9 if done else 1.05


async def begin_and_cancel(wallet: Wallet, code: str, cents: int, patience: Patience) -> str:
    payment = wallet.new_id()
    task = asyncio.create_task(pay(wallet, code, payment, cents))
    await asyncio.sleep(patience.moment())
    patience.adapt(done=task.done())
    task.cancel()
    # Too late for a cancellation is as well; nothing else is.
    await asyncio.wait([task])
    assert task.cancelled() or task.exception() is None, task.exception()
    return payment


async def quiet(wallet: Wallet) -> None:
    """Waits until what was begun has come to its end."""
    before = None
    while True:
        await wallet.sync()
        page = wallet.payments.page(limit=50)
        now = [(payment.id, payment.state) for payment in page.items]
        if now == before and wallet.outbox.unsent() == []:
            return
        before = now
        await asyncio.sleep(0.2)


def history(wallet: Wallet) -> dict[str, PaymentState]:
    found: dict[str, PaymentState] = {}
    after: str | None = None
    while True:
        page = wallet.payments.page(after, 200)
        found |= {payment.id: payment.state for payment in page.items}
        if page.next is None:
            return found
        after = page.next


@pytest.mark.timeout(600)
async def test_cancellations(actor: Person, stage: Stage, sticker: str) -> None:
    wallet, patience = actor.wallet, Patience()
    await wallet.topups.top_up(money(9_000, "EUR"))
    begun = []
    for number in range(ROUNDS):
        if number % ROUNDS_PER_MINUTE == 0:
            await act(stage, "pass", seconds=60)
        begun.append(await begin_and_cancel(wallet, sticker, number + 1, patience))
    await quiet(wallet)
    books = await act(stage, "books")
    assert books["holds"]
    known = history(wallet)
    paid = [payment for payment in begun if books["payments"].get(payment)]
    assert {books["payments"][payment] for payment in paid} <= {1}
    assert [payment for payment in begun if known.get(payment) is PaymentState.SETTLED] == paid
    for payment in set(begun) - set(paid):
        agreed_to_nothing(wallet, payment)
    # Cancelled early and late: otherwise this has shown nothing.
    assert ROUNDS / 20 < len(paid) < ROUNDS * 19 / 20, len(paid)


def agreed_to_nothing(wallet: Wallet, payment: str) -> None:
    """What never was prepared is not known, and what was prepared waits for a yes."""
    try:
        state = wallet.payments.find(payment).state
    except WalletError as error:
        if error.name != "not-found":
            raise
    else:
        assert state is PaymentState.CREATED
