"""How a program ends that did not close its wallet.

An interpreter that goes away ends every thread that is in it or comes into it. A thread of the core's cannot be ended
in the middle of Rust: the process aborts. So before that the wallets are closed, whoever is on the way out is waited
for, and nothing is let go of any more, because a thread of the core's would tell the vault and the observer.
"""

import asyncio
import atexit
import contextlib
import sys
import threading
import time
from datetime import timedelta
from weakref import WeakSet

from ._core import tally as core

# A courtesy: what is not sent by then stays queued.
_PATIENCE = timedelta(seconds=2)

# Together ten seconds, for a machine that is very busy; one round is the rule.
_ROUND, _ROUNDS = 0.02, 500

_FREED_BY = "_uniffi_rust_call"

_opened: WeakSet[core.Wallet] = WeakSet()


def remember(wallet: core.Wallet) -> None:
    """Has this wallet closed when the program ends, if it still is open then."""
    _opened.add(wallet)


def end_quietly() -> None:
    """Has the program close its wallets when it ends."""
    if not hasattr(core, _FREED_BY):
        raise ImportError(f"the generated module has no {_FREED_BY}")
    atexit.register(_end)


def _end() -> None:
    for wallet in list(_opened):
        with contextlib.suppress(Exception):
            asyncio.run(wallet.pause(_PATIENCE))
    setattr(core, _FREED_BY, lambda *_: None)
    _wait_for_the_core()


def _wait_for_the_core() -> None:
    """Waits until no thread is in Python that Python did not start."""
    for _ in range(_ROUNDS):
        time.sleep(_ROUND)
        started = {thread.ident for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}
        if started.issuperset(sys._current_frames()):
            return
