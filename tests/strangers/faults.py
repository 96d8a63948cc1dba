"""Faults at the N-th system call, for N = 1 until there is no N-th call any more.

strace counts calls for each thread and each system call by itself. So each system call has a row of its own, and what another thread
does at the end of a run, closing the database, is reached by the file that only it writes to.
"""

import os
import signal

from house import DONE, strace

# A row is a system call, the file that it has to be about, and how often a run makes it at least: fewer, and the row would
# not have reached what it is for. It is about half of what a run makes, because how far the end of a run comes depends on
# what else the machine does.

# Far more than a run takes; a row that is longer is stuck.
LONGEST_ROW = int(os.environ.get("TALLY_LONGEST_ROW", "400"))

KILLED = -signal.SIGKILL


def named(row):
    return "-".join(str(part) for part in row[:2] if part)


def runs(wallet, row, effect, act):
    """Each run of `act(under)` that the fault reached, and where that was."""
    call, file, least = row
    path = ["-P", wallet.directory / "database" / file] if file else []
    log = wallet.directory.parent / "strace.log"
    for number in range(1, LONGEST_ROW):
        inject = f"inject={call}:{effect.format(number)}"
        run = act(strace(*path, "-e", f"trace={call}", "-e", inject, log=log))
        if not ("(INJECTED)" in log.read_text() or run.status == KILLED):
            run.ended(DONE)
            assert number > least, f"it makes only {number - 1} calls of {call}"
            return
        yield run, f"{named(row)} {number} {effect}"
    raise AssertionError(f"{call} never ends")


def was_killed(run):
    assert run.status == KILLED, f"survived: {run}"
