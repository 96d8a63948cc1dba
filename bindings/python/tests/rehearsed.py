"""Wallets on a stage: a real backend by a clock that is told the time, and lines that fail on demand."""

import json
from pathlib import Path
from typing import Any

from tally_wallet import Observer, Vault, Wallet, money
from tally_wallet._core.rehearsal import Stage as Stage

# A Thursday at nine, as people on the stage live.
MORNING = 1_767_258_000


async def act(stage: Stage, world: str, **arguments: Any) -> Any:
    """One step of the world."""
    return json.loads(await stage.act(json.dumps({"world": world, **arguments})))


async def open_wallet(
    stage: Stage, phone: str, directory: Path, vault: Vault, observer: Observer | None = None
) -> Wallet:
    """A wallet by the stage's clock, randomness and line."""
    return await Wallet.opened_by(lambda *back: stage.open_wallet(phone, str(directory), *back), vault, observer)


async def set_stage(directory: Path, seed: int = 1) -> Stage:
    """A new backend with its data below `directory`."""
    home = directory / "stage"
    home.mkdir()
    return await Stage.start(str(home), seed, MORNING * 1000)


async def enrolled(stage: Stage, phone: str, directory: Path, vault: Vault, euros: int = 1_000) -> Wallet:
    """A phone that is a wallet with money in it."""
    wallet = await open_wallet(stage, phone, directory / phone, vault)
    await wallet.enrol((await act(stage, "invite"))["invite"])
    await wallet.topups.top_up(money(euros, "EUR"))
    await wallet.sync()
    return wallet
