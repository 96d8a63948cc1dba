"""The platform's sealed storage, written in Python."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from ._core import tally as core

T = TypeVar("T")

_log = logging.getLogger("tally_wallet")


class Vault(Protocol):
    """Seals and opens small secrets. Called in the event loop in which the wallet was opened.

    Both calls may take minutes, because they may ask the person. A `VaultError` says why it was not done; whatever else
    is raised reaches the core as `VaultError.Unavailable`.
    """

    async def seal(self, slot: core.VaultSlot, secret: bytes) -> bytes:
        """Seals at most 64 bytes so that only this vault opens them."""
        ...

    async def open(self, slot: core.VaultSlot, sealed: bytes, purpose: core.VaultPurpose) -> core.OpenedSecret:
        """Opens what `seal` gave.

        For the holder's slot the vault makes sure that the person is there and agrees to `purpose`.
        """
        ...


class CalledVault(core.Vault):
    """A vault as the core calls it: hands each call to the vault's own event loop, and always answers."""

    def __init__(self, vault: Vault, loop: asyncio.AbstractEventLoop) -> None:
        """Of this vault, which lives in this loop."""
        self._vault = vault
        self._loop = loop

    async def seal(self, slot: core.VaultSlot, secret: bytes) -> bytes:
        """Seals."""
        return await self._ask(lambda: self._vault.seal(slot, secret))

    async def open(self, slot: core.VaultSlot, sealed: bytes, purpose: core.VaultPurpose) -> core.OpenedSecret:
        """Opens."""
        return await self._ask(lambda: self._vault.open(slot, sealed, purpose))

    async def _ask(self, call: Callable[[], Coroutine[Any, Any, T]]) -> T:
        if self._loop.is_closed():
            raise core.VaultError.Unavailable("the event loop in which the wallet was opened is closed")
        try:
            return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_made_in_loop(call), self._loop))
        except core.VaultError:
            raise
        except Exception as error:
            _log.exception("the vault failed")
            raise core.VaultError.Unavailable(repr(error)) from error
        # A loop that ends cancels what runs in it. The core has to hear of that, or it waits for ever.
        except BaseException as error:
            raise core.VaultError.Unavailable(repr(error)) from error


async def _made_in_loop(call: Callable[[], Coroutine[Any, Any, T]]) -> T:
    return await call()
