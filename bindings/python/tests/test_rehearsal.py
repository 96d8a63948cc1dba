"""A wallet to try things with, from each preset."""

import contextlib
import json
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from house import ROOT

from tally_rehearsal import Scenario, WalletRehearsal, rehearsal, scenario_named
from tally_wallet import (
    ConsentState,
    MandateState,
    PaymentState,
    RideState,
    StateError,
    StorageError,
    VaultError,
    Wallet,
    WalletError,
    money,
)

PRESETS = sorted((ROOT / "rehearsal" / "presets").glob("*.json"))


def shown(trying: WalletRehearsal) -> dict[str, Any]:
    """What its wallet shows, as `rehearsal/presets/README.md` lists it."""
    wallet = trying.wallet
    enrolled = wallet.membership() is not None
    balance = wallet.accounts.balance() if enrolled else None
    owed, points = wallet.bills.owed(), wallet.points.overview()
    return {
        "now": int(trying.now.timestamp()),
        "enrolled": enrolled,
        "available": balance and balance.available.minor,
        "stale": balance and balance.stale,
        "payments": payment_count(wallet),
        "unsent": len(wallet.outbox.unsent()),
        "owed": len(owed),
        "overdue": sum(bill.days_late > 0 for bill in owed),
        "riding": any(ride.state is RideState.RIDING for ride in wallet.rentals.page(None, 50).items),
        "points": points.state.name.lower().replace("_", "-"),
        "score": points.score and points.score.stated,
        "living_consents": sum(it.state is ConsentState.GRANTED for it in wallet.consents.list(None, 50).items),
        "mandates": sum(it.state is MandateState.ACTIVE for it in wallet.mandates.list()),
    }


def payment_count(wallet: Wallet) -> int:
    page = wallet.payments.page(None, 50, None)
    count = len(page.items)
    while page.next is not None:
        page = wallet.payments.page(page.next, 50, None)
        count += len(page.items)
    return count


async def roll(trying: WalletRehearsal) -> str:
    """A payment of a roll that waits for a yes."""
    prepared = await trying.wallet.payments.prepare(await trying.code_at("bakery"), money("4.50", "EUR"))
    return prepared.payment.id


def stage_threads() -> set[Path]:
    """Threads of a stage, of all that this process has: they come and go while one looks."""
    threads = set()
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):
            if (task / "comm").read_text().startswith("stage"):
                threads.add(task)
    return threads


def wait_until(is_so: Callable[[], bool]) -> None:
    """The limit of the test ends it."""
    while not is_so():
        time.sleep(0.01)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.stem)
async def test_each_preset_shows_what_its_file_says(preset: Path) -> None:
    scenario = scenario_named(preset.stem)
    assert scenario is not None
    async with await rehearsal(scenario) as trying:
        assert shown(trying) == json.loads(preset.read_text())["shows"]


async def test_two_at_once_know_nothing_of_each_other() -> None:
    async with await rehearsal(Scenario.FIRST_PAYMENT) as one, await rehearsal(Scenario.RIDING) as other:
        paid = await roll(one)
        assert (await one.wallet.payments.confirm(paid)).state is PaymentState.SETTLED
        with pytest.raises(WalletError):
            other.wallet.payments.find(paid)


async def test_the_person_answers_as_they_are_told_to_and_once() -> None:
    async with await rehearsal(Scenario.FIRST_PAYMENT) as trying:
        paid = await roll(trying)
        trying.person_answers(VaultError.UserCancelled())
        with pytest.raises(StorageError) as refused:
            await trying.wallet.payments.confirm(paid)
        assert refused.value.name == "vault-cancelled"
        assert (await trying.wallet.payments.confirm(paid)).state is PaymentState.SETTLED


async def test_time_stands_until_it_is_told_to_pass_or_to_run() -> None:
    async with await rehearsal(Scenario.RIDING) as trying:
        later = trying.now + timedelta(minutes=1)
        await trying.let_pass(timedelta(minutes=1))
        assert trying.now == later
        trying.run_clock()
        wait_until(lambda: trying.now > later)


async def test_closed_it_leaves_no_file_and_no_thread(tmp_path: Path) -> None:
    others = stage_threads()
    trying = await rehearsal(Scenario.NEW_PERSON, str(tmp_path))
    await trying.wallet.enrol(await trying.invite())
    assert len(list(tmp_path.iterdir())) == 1
    assert stage_threads() - others
    await trying.close()
    assert list(tmp_path.iterdir()) == []
    wait_until(lambda: not stage_threads() - others)
    with pytest.raises(StateError):
        trying.wallet.membership()
