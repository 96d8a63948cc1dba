"""A vault for tests, and what it was asked."""

import asyncio
from collections.abc import Awaitable, Callable

from tally_wallet import OpenedSecret, VaultPurpose, VaultSlot


class FlippingVault:
    """Seals by turning every bit, which is as good as anything for finding out whether the wallet really asks."""

    def __init__(self) -> None:
        self.purposes: list[VaultPurpose] = []
        self.loops: list[asyncio.AbstractEventLoop] = []
        self.before_opening: Callable[[VaultSlot, VaultPurpose], Awaitable[None]] | None = None

    async def seal(self, slot: VaultSlot, secret: bytes) -> bytes:
        return bytes([slot.value]) + _flipped(secret)

    async def open(self, slot: VaultSlot, sealed: bytes, purpose: VaultPurpose) -> OpenedSecret:
        self.purposes.append(purpose)
        self.loops.append(asyncio.get_running_loop())
        if self.before_opening is not None:
            await self.before_opening(slot, purpose)
        assert sealed[0] == slot.value, "a secret was sealed for another slot"
        return OpenedSecret(secret=_flipped(sealed[1:]), person_was_asked=slot is VaultSlot.HOLDER)

    def throws_once(self, error: BaseException) -> None:
        """Has the next opening of the holder's slot fail."""

        async def throw(slot: VaultSlot, purpose: VaultPurpose) -> None:
            if slot is VaultSlot.HOLDER:
                self.before_opening = None
                raise error

        self.before_opening = throw


def _flipped(secret: bytes) -> bytes:
    return bytes(byte ^ 0xFF for byte in secret)
