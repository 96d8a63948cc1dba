"""Faults at the N-th call of a kind, by a library that is loaded into the program before everything else (`faults.c`).

A kind is a system call and the file that it is about, such as `pwrite64 wallet.db-wal`. N counts the calls of all threads together, so
that it is the same place of the same work whichever thread of a pool does it. How often a run makes a call is counted first, in a run
of its own, and never asked for: the end of a run, which moves the log into the database, may be cut off on a machine that has other
things to do.
"""

import os
import signal
import subprocess
import tempfile
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from house import DONE

KILLED = -signal.SIGKILL

# Every so-many-th call of a kind, and always the first and the last one; `all` is every one.
STEP = 1 if os.environ.get("TALLY_KILLS") == "all" else int(os.environ.get("TALLY_KILLS") or 8)

WRITES = {"pwrite64", "write", "writev", "sendto"}
CHANGES = WRITES | {"fsync", "fdatasync", "ftruncate", "unlink", "unlinkat", "rmdir", "mkdir", "rename", "link", "linkat"}


@cache
def library() -> Path:
    """`faults.c`, built: anybody who can build Tally has the compiler."""
    built = Path(tempfile.mkdtemp(prefix="tally-faults-")) / "faults.so"
    source = Path(__file__).with_suffix(".c")
    subprocess.run(["cc", "-Wall", "-Werror", "-O1", "-shared", "-fPIC", "-o", built, source, "-ldl"], check=True)
    return built


@dataclass(frozen=True)
class Fault:
    """`effect` is `kill`, `tear` (killed when half is written), or an error's name, with a `+` for this call and all after it."""

    kind: str
    number: int
    effect: str = "kill"

    def __str__(self):
        return f"{self.effect} at {self.kind} {self.number}"

    @property
    def setting(self) -> str:
        return f"{self.kind} {self.number} {self.effect}"


def struck(act, fault, log: Path):
    """`act(environment)` with `fault` in it, and whether it got there."""
    log.unlink(missing_ok=True)
    run = act({"LD_PRELOAD": str(library()), "FAULTS_LOG": str(log), "FAULT": fault.setting})
    return run, " HIT\n" in log.read_text()


def calls(act, log: Path):
    """`act(environment)` without a fault, and how often it made each kind of call."""
    log.unlink(missing_ok=True)
    run = act({"LD_PRELOAD": str(library()), "FAULTS_LOG": str(log)})
    return run, Counter(log.read_text().splitlines())


def spread(name: str, kind: str, total: int, step=1) -> list[int]:
    """The first, the last, and every so-many-th, which begin elsewhere for each name: what one leaves out another takes."""
    step *= STEP
    begin = 1 + zlib.crc32(f"{name} {kind}".encode()) % step
    return sorted({1, total} | set(range(begin, total + 1, step)))


def kills(name: str, counted: Counter, step=1) -> list[Fault]:
    """Where a run of `name` is killed that makes these calls."""
    faults = []
    for kind, total in sorted(counted.items()):
        call = kind.split()[0]
        if call in CHANGES:
            effects = ("kill", "tear") if call in WRITES else ("kill", "kill")
            faults += [Fault(kind, number, effects[number % 2]) for number in spread(name, kind, total, step)]
    return faults


def errors(name: str, counted: Counter, effect: str, among=CHANGES) -> list[Fault]:
    """Where a run of `name` is refused that makes these calls."""
    counted = {kind: total for kind, total in counted.items() if kind.split()[0] in among and not kind.endswith("pipe")}
    return [Fault(kind, number, effect) for kind, total in sorted(counted.items()) for number in spread(name, kind, total)]


def killed_runs(name: str, act, log: Path, step=1):
    """A run that nothing happens to, and then each that is killed, with where that was. Where a run does not come to a place any more, it
    has to have done all that it was asked for."""
    run, counted = calls(act, log)
    yield "nothing", run.ended(DONE)
    faults, reached = kills(name, counted, step), 0
    for fault in faults:
        run, hit = struck(act, fault, log)
        assert (run.status == KILLED) == hit, f"{fault}: {run}"
        if hit:
            reached += 1
            yield str(fault), run
        else:
            yield f"never came to {fault}", run.ended(DONE)
    assert reached > len(faults) / 2, f"{name}: only {reached} of {len(faults)} were reached"
