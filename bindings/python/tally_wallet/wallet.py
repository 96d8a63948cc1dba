"""One person's wallet on one device."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from datetime import timedelta
from os import PathLike, fspath
from types import TracebackType
from typing import Self, TypeVar

from ._core import tally as core
from .ending import remember
from .errors import StateError
from .observer import Bell, Observer
from .vault import CalledVault, Vault

T = TypeVar("T")

Opener = Callable[[core.Vault, core.Observer], Awaitable[core.Wallet]]

# Long enough to send what is queued on a good line; what is not sent in time stays queued.
_CLOSING = timedelta(seconds=5)

# Events that are read at a time.
_EVENTS = 50


class Wallet:
    """One person's wallet on one device. Belongs to the event loop in which it was opened.

    What needs the network, the disk or the person is a coroutine. What only reads is a plain call, which returns in a
    few milliseconds at most. Cancelling a task does not stop what it began: before the core committed nothing happened,
    afterwards it happened exactly once, and what was asked for can be looked at by its id.
    """

    def __init__(self, opened: core.Wallet, bell: Bell) -> None:
        """Use `open`."""
        self._core = opened
        self._bell = bell
        self._closed = False

    @classmethod
    async def open(cls, directory: str | PathLike[str], vault: Vault, observer: Observer | None = None) -> Self:
        """Opens the wallet in `directory`, or begins a new one there. Keep that directory out of backups.

        Somebody else who has it open is waited for, for some seconds.
        Close it when done, or use it as `async with await Wallet.open(...) as wallet`.
        """
        return await cls.opened_by(lambda *callbacks: core.Wallet.open(fspath(directory), *callbacks), vault, observer)

    @classmethod
    async def opened_by(cls, opener: Opener, vault: Vault, observer: Observer | None = None) -> Self:
        """Opens a wallet by other means than `open`, such as a rehearsal of it."""
        loop = asyncio.get_running_loop()
        bell = Bell(observer, loop)
        opened = await opener(CalledVault(vault, loop), bell)
        remember(opened)
        return cls(opened, bell)

    async def __aenter__(self) -> Self:
        """Is open already."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes."""
        await self.close()

    async def close(self) -> None:
        """Sends what it can and closes, within a few seconds.

        Afterwards every call raises `StateError` with the name `paused`.
        """
        self._closed = True
        self._bell.ring()
        await self.pause(_CLOSING)

    async def enrol(self, invite: str, small_payments: core.SmallPayments | None = None) -> core.Membership:
        """Makes this device a wallet. Safe to call again with the same invite after anything went wrong."""
        return await self._core.enrol(invite, small_payments)

    def membership(self) -> core.Membership | None:
        """Who this wallet is to its backend; none before it is enrolled."""
        return self._core.membership()

    async def sync(self) -> core.SyncReport:
        """Sends everything that can be sent, then takes everything that is new."""
        return await self._core.sync()

    async def listen(self) -> None:
        """Keeps the wallet in step until it is paused; ends with an error when a person has to do something.

        However many call it, the wallet listens once. Whoever is cancelled stops waiting, and the listening goes on.
        """
        await self._core.listen()

    async def pause(self, deadline: timedelta) -> None:
        """Sends what it can, checkpoints and closes the files, within `deadline`."""
        await self._core.pause(deadline)

    async def resume(self) -> None:
        """Opens again after a pause. Somebody else who has the wallet open is waited for, for some seconds."""
        await self._core.resume()
        self._closed = False

    async def unsent(self) -> int:
        """How many operations at least `wipe` would lose.

        Those without a receipt, and those in a quarantine that could not be taken over. A quarantine that cannot be
        read counts as one.
        """
        return await self._core.unsent()

    async def wipe(self, *, force: bool = False) -> None:
        """Deletes everything that the wallet holds here; refuses while operations are unsent, unless `force`."""
        await self._core.wipe(force)

    async def export(self) -> str:
        """Everything that the wallet knows, as one JSON text.

        It holds no keys and no secrets, but all that the person did with the wallet, and it is not encrypted.
        """
        return await self._core.export()

    def new_id(self) -> str:
        """A new id for an operation."""
        return self._core.new_id()

    @property
    def accounts(self) -> core.Accounts:
        """The accounts and what is in them."""
        return self._core.accounts()

    @property
    def payments(self) -> core.Payments:
        """Paying, and what was paid."""
        return self._core.payments()

    @property
    def points(self) -> core.Points:
        """Points: what they are, why, and what would change them."""
        return self._core.points()

    @property
    def perks(self) -> core.Perks:
        """What sellers offer for points."""
        return self._core.perks()

    @property
    def rentals(self) -> core.Rentals:
        """Riding, and what was ridden."""
        return self._core.rentals()

    @property
    def loans(self) -> core.Loans:
        """Borrowing, and what was borrowed."""
        return self._core.loans()

    @property
    def bills(self) -> core.Bills:
        """What is owed, and what was."""
        return self._core.bills()

    @property
    def topups(self) -> core.TopUps:
        """Bringing money in."""
        return self._core.topups()

    @property
    def mandates(self) -> core.Mandates:
        """What the device may do without a prompt."""
        return self._core.mandates()

    @property
    def consents(self) -> core.Consents:
        """Who asks for data, what was granted, and who looked."""
        return self._core.consents()

    @property
    def outbox(self) -> core.Outbox:
        """Operations that have no receipt yet."""
        return self._core.outbox()

    def pending_events(self, limit: int = _EVENTS) -> list[core.StoredEvent]:
        """The oldest events that are not acknowledged: for whoever does not want to wait for more, as `events` does."""
        return self._core.events().pending(limit)

    async def acknowledge(self, event: int) -> None:
        """The event of this id was dealt with. Twice is the same as once."""
        await self._core.events().acknowledge(event)

    async def events(self) -> AsyncGenerator[core.StoredEvent, None]:
        """What happened, oldest first, until the wallet is closed.

        An event counts as dealt with once the next one is asked for: whoever stops in the middle of one gets it again.
        While the wallet is paused nothing comes.
        """
        with self._bell.listening() as changed:
            while not self._closed:
                changed.clear()
                handled = False
                with _unless_paused():
                    for event in self.pending_events():
                        yield event
                        if self._closed:
                            return
                        await self.acknowledge(event.id)
                        handled = True
                if not handled:
                    await changed.wait()

    async def observe(self, read: Callable[[], T]) -> AsyncGenerator[T, None]:
        """What `read` gives now, and again whenever that becomes something else, until the wallet is closed.

        While the wallet is paused nothing comes.

        `async for page in wallet.observe(lambda: wallet.payments.page(limit=20))`
        """
        with self._bell.listening() as changed:
            last: tuple[T] | None = None
            while not self._closed:
                changed.clear()
                with _unless_paused():
                    seen = read()
                    if last is None or _differs(seen, last[0]):
                        last = (seen,)
                        yield seen
                await changed.wait()


@contextlib.contextmanager
def _unless_paused() -> Iterator[None]:
    """A paused wallet answers nothing, and says that it changed when it is back."""
    try:
        yield
    except StateError as error:
        if error.name != "paused":
            raise


def _differs(now: object, before: object) -> bool:
    try:
        return bool(now != before)
    # A generated record asks whatever it is compared with for its members, nothing at all as well.
    except AttributeError:
        return True
