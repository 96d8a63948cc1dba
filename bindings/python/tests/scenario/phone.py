"""A phone of a scenario: a wallet, its directory and its vault."""

import shutil
from pathlib import Path

from flipping_vault import FlippingVault
from rehearsed import Stage, open_wallet

from tally_wallet import Wallet


class Phone:
    """Called by its name."""

    def __init__(self, name: str, stage: Stage, directory: Path) -> None:
        self.name, self.stage, self.directory = name, stage, directory
        self.vault = FlippingVault()
        self._wallet: Wallet | None = None

    @property
    def wallet(self) -> Wallet:
        assert self._wallet is not None, f"{self.name} is closed"
        return self._wallet

    @property
    def is_open(self) -> bool:
        return self._wallet is not None

    async def open(self) -> None:
        self._wallet = await open_wallet(self.stage, self.name, self.directory, self.vault)

    async def close(self) -> None:
        await self.wallet.close()
        self._wallet = None

    def become(self, other: "Phone") -> None:
        """Has the files and the vault of another phone, which is closed."""
        assert not other.is_open, f"{other.name} is open"
        shutil.copytree(other.directory, self.directory, dirs_exist_ok=True)
        self.vault = other.vault
