"""Many callers at once, and reads that stay quick while the wallet is busy."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import Person
from rehearsed import Stage, act

from tally_wallet import Money, Payment, PaymentState, Wallet, money

CALLERS = 64
PAGE = 20
CHANGES, PAYMENTS = 10_000, 100
# On a slow machine so many times what they last while nothing else is going on, but never longer than a frame.
READS_LAST_AT_MOST, TIMES_A_QUIET_ONE, FRAME = 0.004, 5, 0.016


async def test_many_callers_at_once(actor: Person, stage: Stage, sticker: str) -> None:
    async def pay_and_look(cents: int) -> Payment:
        shown = await actor.wallet.payments.prepare(sticker, Money(minor=cents, currency="EUR"))
        assert actor.wallet.payments.find(shown.payment.id).payee_name
        return await actor.wallet.payments.confirm(shown.payment.id)

    paid = await asyncio.wait_for(asyncio.gather(*map(pay_and_look, range(1, CALLERS + 1))), 120)
    await actor.wallet.sync()
    assert {actor.wallet.payments.find(payment.id).state for payment in paid} == {PaymentState.SETTLED}
    books = await act(stage, "books")
    assert books["holds"]
    assert [books["payments"][payment.id] for payment in paid] == [1] * CALLERS


async def test_many_threads_at_once(actor: Person, sticker: str) -> None:
    shown = await actor.wallet.payments.prepare(sticker, money("0.01", "EUR"))

    def read(_: int) -> set[str]:
        return {actor.wallet.payments.find(shown.payment.id).id for _ in range(50)}

    with ThreadPoolExecutor(CALLERS) as threads:
        reading = [asyncio.get_running_loop().run_in_executor(threads, read, number) for number in range(CALLERS)]
        paid = await asyncio.wait_for(actor.wallet.payments.confirm(shown.payment.id), 60)
        assert [await found for found in reading] == [{paid.id}] * CALLERS


async def pay(actor: Person, sticker: str, cents: int) -> Payment:
    shown = await actor.wallet.payments.prepare(sticker, Money(minor=cents, currency="EUR"))
    return await actor.wallet.payments.confirm(shown.payment.id)


def awake() -> float:
    """The time, less what this thread has waited for a processor: other programs say nothing about the wallet."""
    waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1])
    return time.perf_counter() - waited / 1e9


def read_once(wallet: Wallet) -> list[float]:
    lasted = []
    for read in (wallet.accounts.balance, lambda: wallet.payments.page(limit=PAGE)):
        began = awake()
        read()
        lasted.append(awake() - began)
    return lasted


def slow_one(lasted: list[float]) -> float:
    """Ninety-nine of a hundred lasted no longer."""
    return sorted(lasted)[len(lasted) * 99 // 100]


@pytest.mark.timeout(300)
async def test_reads_stay_quick_while_the_wallet_is_busy(actor: Person, stage: Stage, sticker: str) -> None:
    wallet, payments = actor.wallet, []
    for number in range(PAYMENTS):
        payments.append(await pay(actor, sticker, 200 + number))
        await act(stage, "pass", seconds=3)
    for payment in payments:
        await act(stage, "changes", payment=payment.id, count=CHANGES // PAYMENTS)
    quiet = slow_one([lasted for _ in range(200) for lasted in read_once(wallet)])
    busy = asyncio.gather(wallet.sync(), wallet.export())
    lasted = []
    while not busy.done():
        lasted += read_once(wallet)
        await asyncio.sleep(0.002)
    report, _ = await busy
    assert report.changes >= CHANGES
    slow = slow_one(lasted)
    print(f"{len(lasted)} reads, 99 of 100 in {slow * 1e3:.2f} ms, quiet ones in {quiet * 1e3:.2f} ms")
    assert len(lasted) > 200
    assert slow <= min(max(READS_LAST_AT_MOST, TIMES_A_QUIET_ONE * quiet), FRAME)
