"""Being told that something changed."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Protocol

from ._core import tally as core


class Observer(Protocol):
    """Is told that something changed, and nothing more; what changed is read from the wallet.

    Called in the event loop in which the wallet was opened.
    """

    def changed(self) -> None:
        """Something changed."""
        ...


class Bell(core.Observer):
    """Rings in the wallet's event loop, whichever thread the core calls from."""

    def __init__(self, observer: Observer | None, loop: asyncio.AbstractEventLoop) -> None:
        """Rings for this observer, and for whoever listens."""
        self._observer = observer
        self._loop = loop
        self._listening: set[asyncio.Event] = set()

    def changed(self) -> None:
        """Something changed: says the core."""
        # Nobody listens any more in a loop that is closed.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._tell)

    def ring(self) -> None:
        """Wakes whoever listens."""
        for event in self._listening:
            event.set()

    @contextlib.contextmanager
    def listening(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever something changed."""
        event = asyncio.Event()
        self._listening.add(event)
        try:
            yield event
        finally:
            self._listening.discard(event)

    def _tell(self) -> None:
        self.ring()
        if self._observer is not None:
            self._observer.changed()
