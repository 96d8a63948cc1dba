"""A wallet to try things with: the real core on a backend in the same process, without a network or an account.

    async with await rehearsal(Scenario.EVERYDAY) as trying:
        print(trying.wallet.accounts.balance())

The money is not real, and everything is gone when it is closed. Time stands still until it is told to pass or to run,
and the same scenario comes to the same wallet each time, to the byte.

This module is not in the wheel, and what is in the wheel has nothing of it: it is had from a checkout, where
`bindings/python/run generate` makes what it needs, with `bindings/python` on `PYTHONPATH`.
"""

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self

from tally_wallet import VaultError, Wallet
from tally_wallet._core.rehearsal import Rehearsal as _Rehearsal
from tally_wallet._core.rehearsal import Scenario as Scenario
from tally_wallet._core.rehearsal import scenario_named as scenario_named
from tally_wallet.ending import remember
from tally_wallet.observer import Bell


class WalletRehearsal:
    """A wallet, and the hand that moves the world around it."""

    def __init__(self, core: _Rehearsal, wallet: Wallet) -> None:
        """Use `rehearsal`."""
        self._core = core
        self.wallet = wallet
        """The wallet; the person agrees to everything that it asks for, unless they are told to answer otherwise."""

    async def __aenter__(self) -> Self:
        """Is there already."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes."""
        await self.close()

    @property
    def now(self) -> datetime:
        """What time it is."""
        return datetime.fromtimestamp(self._core.now_millis() / 1000, UTC)

    async def invite(self) -> str:
        """An invite, good once."""
        return await self._core.invite()

    async def code_at(self, merchant: str) -> str:
        """The code at a merchant's till: `bakery`, `transport`, `bikes` or `lantern`."""
        return await self._core.code_at(merchant)

    async def act(self, step: str) -> str:
        """Something that everybody else does, in JSON, as `tests/scenarios/README.md` lists it; gives JSON as well.

        The phone is called `me`.
        """
        return await self._core.act(step)

    async def let_pass(self, time: timedelta) -> None:
        """Time passes for everybody, in whole seconds."""
        await self._core.let_pass(time)

    def run_clock(self) -> None:
        """Time runs from now on, as it does outside; for people who try things."""
        self._core.run_clock()

    def person_answers(self, error: VaultError) -> None:
        """The person's answer to the next prompt, and only to that."""
        self._core.person_answers(error)

    async def close(self) -> None:
        """Ends it: no thread and no file is left."""
        await self._core.end()


async def rehearsal(scenario: Scenario, folder: str | None = None) -> WalletRehearsal:
    """A wallet as `scenario` leaves it. Its files lie in a new folder in `folder` until it is closed."""
    core = await _Rehearsal.begin(scenario, folder or tempfile.gettempdir())
    bell = Bell(None, asyncio.get_running_loop())
    opened = await core.open_wallet(bell)
    remember(opened)
    return WalletRehearsal(core, Wallet(opened, bell))
