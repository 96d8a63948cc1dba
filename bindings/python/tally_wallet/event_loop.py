"""In which event loop what runs.

Whoever awaits a call awaits it in their own loop. A vault is called by the core, from a thread of its own that has no
loop: such calls begin in a loop beside the program, which lives as long as the process, and are handed from there to
the loop in which the wallet was opened. The generated module by itself knows one loop for both, and only once it was
told which.
"""

import asyncio
import threading
from collections.abc import Callable
from contextvars import Context
from functools import cache
from typing import TypeVarTuple

from ._core import tally as core

Ts = TypeVarTuple("Ts")

_CHOICE = "_uniffi_get_event_loop"


def choose_by_thread() -> None:
    """Has the generated module ask here for its loop."""
    if not hasattr(core, _CHOICE):
        raise ImportError(f"the generated module has no {_CHOICE}")
    setattr(core, _CHOICE, lambda: _running() or _beside())


class _LoopBeside(asyncio.SelectorEventLoop):
    """Takes calls from any thread, because the generated module cancels from the core's."""

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        """Calls back soon."""
        soon = super().call_soon if _running() is self else self.call_soon_threadsafe
        return soon(callback, *args, context=context)


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


@cache
def _beside() -> asyncio.AbstractEventLoop:
    loop = _LoopBeside()
    threading.Thread(target=loop.run_forever, name="tally-vault", daemon=True).start()
    return loop
