"""A running backend, a merchant, and a wallet with money in it."""

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flipping_vault import FlippingVault
from house import Backend, Merchant
from rehearsed import Stage, act, enrolled, set_stage

from tally_wallet import OperationState, Wallet, money

# Everything here talks over the loopback.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"


@dataclass
class Person:
    """Somebody with 1000.00 in their wallet."""

    wallet: Wallet
    vault: FlippingVault
    directory: Path


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[Backend]:
    (tmp_path / "backend").mkdir()
    running = Backend(tmp_path / "backend")
    yield running
    running.kill()


@pytest.fixture
def merchant(backend: Backend) -> Merchant:
    return backend.merchant()


@pytest.fixture
async def person(backend: Backend, tmp_path: Path) -> AsyncIterator[Person]:
    vault, directory = FlippingVault(), tmp_path / "wallet"
    async with await Wallet.open(directory, vault) as wallet:
        await wallet.enrol(backend.invite())
        topup = await wallet.topups.top_up(money(1000, "CNY"), None)
        assert topup.state is OperationState.ACCEPTED
        await wallet.sync()
        yield Person(wallet, vault, directory)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    running = await set_stage(tmp_path)
    yield running
    await running.stop()


@pytest.fixture
async def actor(stage: Stage, tmp_path: Path) -> AsyncIterator[Person]:
    """Somebody with 1000.00 in their wallet, on a stage."""
    vault = FlippingVault()
    async with await enrolled(stage, "ada", tmp_path, vault) as wallet:
        yield Person(wallet, vault, tmp_path / "ada")


@pytest.fixture
async def sticker(stage: Stage) -> str:
    """The code at a baker's till."""
    return str((await act(stage, "merchant", merchant="bakery"))["code"])
