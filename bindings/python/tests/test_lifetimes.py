"""Closed, used after that, opened again, and let go of ever so often."""

import gc
import os
import shutil
from pathlib import Path

import pytest
from conftest import Person
from house import ROOT

from tally_wallet import OpenedSecret, StateError, VaultError, VaultPurpose, VaultSlot, Wallet, money

FEW = 10_000
MANY = int(os.environ.get("TALLY_ROUND_TRIPS", "100000"))
MEGABYTE = 1_000_000

# Every schema that was ever released.
SCHEMAS = sorted((ROOT / "tests" / "fixtures").glob("schema-*"))


async def test_after_closing_every_call_is_told(actor: Person, sticker: str) -> None:
    wallet, payments = actor.wallet, actor.wallet.payments
    await wallet.close()
    await wallet.close()
    for read in (payments.page, wallet.accounts.balance, wallet.outbox.unsent, wallet.pending_events):
        with pytest.raises(StateError) as thrown:
            read()
        assert thrown.value.name == "paused"
    for begin in (lambda: payments.prepare(sticker, money(1, "EUR")), wallet.sync, wallet.export):
        with pytest.raises(StateError) as thrown:
            await begin()
        assert thrown.value.name == "paused"
    await wallet.resume()
    assert payments.page().items == []


def resident() -> int:
    """Bytes of memory that this process takes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.timeout(600)
async def test_what_is_let_go_of_is_gone(actor: Person, sticker: str) -> None:
    shown = await actor.wallet.payments.prepare(sticker, money(1, "EUR"))
    await actor.wallet.payments.confirm(shown.payment.id)

    def round_trips(count: int) -> int:
        for _ in range(count):
            assert actor.wallet.payments.page(limit=1).items
        gc.collect()
        return resident()

    early = round_trips(FEW)
    late = round_trips(MANY - FEW)
    assert late - early < 5 * MEGABYTE, (early, late)


class FixtureVault:
    """The vault of the fixtures, which has one secret."""

    async def seal(self, slot: VaultSlot, secret: bytes) -> bytes:
        return b"sealed"

    async def open(self, slot: VaultSlot, sealed: bytes, purpose: VaultPurpose) -> OpenedSecret:
        if slot is not VaultSlot.DATABASE:
            raise VaultError.Invalidated()
        return OpenedSecret(secret=bytes([0x5A] * 32), person_was_asked=False)


@pytest.mark.parametrize("released", SCHEMAS, ids=lambda released: released.name)
async def test_a_database_of_every_released_schema_opens(released: Path, tmp_path: Path) -> None:
    directory = tmp_path / "wallet"
    shutil.copytree(released, directory)
    async with await Wallet.open(directory, FixtureVault()) as wallet:
        assert "BEST TRANSPORT" in [payment.payee_name for payment in wallet.payments.page().items]
        assert wallet.membership() is not None
        assert "BEST TRANSPORT" in await wallet.export()


def test_there_are_fixtures() -> None:
    assert len(SCHEMAS) >= 9
