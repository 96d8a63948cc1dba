"""Wallets on a stage: a real backend by a clock that is told the time, and lines that fail on demand."""

import json
from pathlib import Path
from typing import Any

from tally_wallet import Observer, Vault, Wallet
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
