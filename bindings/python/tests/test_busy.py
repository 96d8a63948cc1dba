"""Many callers at once, and reads that stay quick while the wallet is busy."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import Person
from rehearsed import Stage, act

from tally_wallet import Money, Payment, PaymentState, money

CALLERS = 64
# The backend of the stage is busy, too.
CHANGES, AT_A_TIME = 10_000, 500
READS_LAST_AT_MOST = 0.004


async def test_many_callers_at_once(actor: Person, stage: Stage, sticker: str) -> None:
    async def pay(cents: int) -> Payment:
        shown = await actor.wallet.payments.prepare(sticker, Money(minor=cents, currency="EUR"))
        assert actor.wallet.payments.find(shown.payment.id).payee_name
        return await actor.wallet.payments.confirm(shown.payment.id)

    paid = await asyncio.wait_for(asyncio.gather(*map(pay, range(1, CALLERS + 1))), 120)
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


@pytest.mark.timeout(300)
async def test_reads_stay_quick_while_the_wallet_is_busy(actor: Person, stage: Stage, sticker: str) -> None:
    wallet = actor.wallet
    shown = await wallet.payments.prepare(sticker, money(500, "EUR"))
    paid = await wallet.payments.confirm(shown.payment.id)
    for _ in range(CHANGES // AT_A_TIME):
        await act(stage, "changes", payment=paid.id, count=AT_A_TIME)
    busy = asyncio.gather(wallet.sync(), wallet.export())
    lasted = []
    while not busy.done():
        began = time.perf_counter()
        wallet.accounts.balance()
        wallet.payments.page(limit=20)
        lasted.append(time.perf_counter() - began)
        await asyncio.sleep(0.002)
    report, _ = await busy
    assert report.changes >= CHANGES
    lasted.sort()
    p99 = lasted[len(lasted) * 99 // 100]
    print(f"{len(lasted)} reads, half in {lasted[len(lasted) // 2] * 1e3:.2f} ms, p99 {p99 * 1e3:.2f} ms")
    assert len(lasted) > 200
    assert p99 <= READS_LAST_AT_MOST
