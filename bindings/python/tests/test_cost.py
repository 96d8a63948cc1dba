"""What a call of the wallet costs beside the same call of a library that does nothing."""

import os
import time
from collections.abc import Awaitable, Callable
from statistics import median

import pytest
from conftest import Person
from crossing import empty
from rehearsed import Stage, act

from tally_wallet import Money, currency_decimals

# What ships is optimised. Built for debugging, the core's own part is many times as large, and only a blunder is seen.
SHIPS = os.environ.get("TALLY_PROFILE", "dev") != "dev"
TRIVIAL, PAGE, ASYNC = (1.2, 1.2, 1.2) if SHIPS else (3, 6, 3)

PAYMENTS = 50

# Rounds of either, one after the other, so that whatever the machine does besides happens to both.
ROUNDS = 300
WARM_UP = 30

Call = Callable[[], object]


def tell(what: str, ours: list[float], nothing: list[float], core: list[float] | None = None) -> float:
    """How many times as much the way to the core and back takes as the way to nothing. `core` is what the core took."""
    cost, least, within = (median(times[WARM_UP:]) for times in (ours, nothing, core or [0.0] * ROUNDS))
    print(f"{what}: {cost * 1e6:.1f} µs, of these the core {within * 1e6:.1f} µs, crossing alone {least * 1e6:.1f} µs")
    print(f"{cost / least:.2f} times, {(cost - within) / least:.2f} times without the core")
    return (cost - within) / least


def timed(call: Call, times: int) -> float:
    began = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - began) / times


def cost(what: str, ours: Call, nothing: Call, times: int) -> float:
    pairs = [(timed(ours, times), timed(nothing, times)) for _ in range(ROUNDS)]
    return tell(what, *map(list, zip(*pairs, strict=True)))


async def waited(call: Callable[[], Awaitable[object]], times: int) -> float:
    began = time.perf_counter()
    for _ in range(times):
        await call()
    return (time.perf_counter() - began) / times


def test_a_trivial_call() -> None:
    assert cost("a trivial call", lambda: currency_decimals("EUR"), lambda: empty.decimals("EUR"), 50) <= TRIVIAL


async def test_an_async_call(actor: Person) -> None:
    other = empty.Wallet.open()
    pairs = [
        (await waited(actor.wallet.resume, 20), await waited(lambda: other.acknowledge(1), 20)) for _ in range(ROUNDS)
    ]
    assert tell("an async call", *map(list, zip(*pairs, strict=True))) <= ASYNC


@pytest.mark.timeout(300)
async def test_a_page_of_payments(actor: Person, stage: Stage, sticker: str) -> None:
    for cents in range(1, PAYMENTS + 1):
        await act(stage, "pass", seconds=3)
        await actor.wallet.payments.prepare(sticker, Money(minor=cents, currency="EUR"))
    other = empty.Wallet.open()
    assert (
        len(actor.wallet.payments.page(limit=PAYMENTS).items) == len(other.page(None, PAYMENTS, None).items) == PAYMENTS
    )
    rounds = [
        (
            timed(lambda: actor.wallet.payments.page(limit=PAYMENTS), 1),
            timed(lambda: other.part().page(None, PAYMENTS, None), 1),
            # What the core reads out of an encrypted file is no part of crossing.
            stage.core_page_nanos(actor.wallet._core, PAYMENTS, 1) / 1e9,
        )
        for _ in range(ROUNDS)
    ]
    assert tell("a page of payments", *map(list, zip(*rounds, strict=True))) <= PAGE
