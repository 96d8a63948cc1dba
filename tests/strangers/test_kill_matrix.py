"""A payment is killed, or refused by the disk, at every single write, sync and send. Afterwards it exists once or not at all.

strace counts calls for each thread and each system call by itself, so each system call has a row of its own, and a row goes on until the
payment survives untouched.
"""

import json
import os
import signal
import subprocess

import pytest
from house import DECLINED, DONE, PENDING, STATE, new_id

CALLS = ["pwrite64", "fdatasync", "fsync", "ftruncate", "sendto", "writev", "write"]
DISK = ["pwrite64", "fdatasync", "fsync", "ftruncate"]

# Far more than a payment takes; a row that is longer is stuck.
LONGEST_ROW = int(os.environ.get("TALLY_LONGEST_ROW", "400"))

FINAL = {"settled", "declined", "expired", "cancelled"}


class Matrix:
    """One wallet and one backend, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, merchant, backend):
        self.wallet, self.merchant, self.backend = wallet, merchant, backend
        self.settled = 0

    def row(self, call, effect, judge):
        """Pays with `effect` at the N-th `call`, for N = 1 until there is no N-th call any more."""
        for number in range(1, LONGEST_ROW):
            log = self.wallet.directory.parent / "strace.log"
            inject = f"inject={call}:{effect}:when={number}"
            under = ["strace", "-f", "-qq", "-e", "signal=none", "-o", log, "-e", f"trace={call}", "-e", inject]
            payment = new_id()
            run = self.wallet.pay(self.merchant, "0.01", payment, under=under)
            hit = "(INJECTED)" in log.read_text() or run.status in (-signal.SIGKILL, 128 + signal.SIGKILL)
            if not hit:
                run.ended(DONE)
            judge(run, hit)
            self.check(payment, f"{call} {number} {effect}")
            if not hit:
                return number - 1
        raise AssertionError(f"{call} never ends")

    def check(self, payment, place):
        """After a restart and a sync there is one payment on both sides or none on either, and nothing is stuck."""
        self.wallet.sync().ended(DONE)
        state = self.wallet.payments().get(payment, {"state": "none"})["state"]
        known = payment in self.backend.payments(self.merchant)
        assert (state == "settled") == known, f"{place}: {state} in the wallet, {'one' if known else 'none'} in the backend"
        assert state in {"none", "created", "settled"}, f"{place}: stuck in {state}"
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        self.settled += known
        ledger = self.backend.ledger()
        assert ledger["holds"] and all(each["sum"] == 0 for each in ledger["sums"]), f"{place}: the ledger does not add up"
        assert self.wallet.balance() == 100_000 - self.settled, f"{place}: the balance is not what was paid"


@pytest.fixture
def matrix(wallet, merchant, backend):
    made = Matrix(wallet, merchant, backend)
    yield made
    integrity(made.wallet)


def integrity(wallet):
    """The whole history is still there, each payment once."""
    payments = wallet.payments()
    assert len(payments) == len(set(payments))


def was_killed(run, hit):
    if hit:
        assert run.status in (-signal.SIGKILL, 128 + signal.SIGKILL), f"survived: {run}"


def failed_with_a_typed_error(run, hit):
    """The disk failed: whatever came of the payment, the program says it by a status and a code, never by a panic."""
    assert "panicked" not in run.err, run.err
    run.ended(DONE, DECLINED, PENDING, STATE)
    told = json.loads(run.out)
    if run.status == STATE:
        assert isinstance(told["error"]["code"], int) and told["error"]["message"]


@pytest.mark.parametrize("call", CALLS)
def test_killed_at(matrix, call):
    hits = matrix.row(call, "signal=SIGKILL", was_killed)
    if call in ("pwrite64", "fdatasync"):
        assert hits >= 3, f"only {hits} calls of {call}: the row has not reached the payment"


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("call", DISK)
def test_disk_fails_at(matrix, call, error):
    matrix.row(call, f"error={error}", failed_with_a_typed_error)


@pytest.mark.parametrize("call", ["sendto", "writev"])
def test_send_fails_at(matrix, call):
    matrix.row(call, "error=EIO", failed_with_a_typed_error)


def test_strace_can_inject():
    """Where strace may not trace, every row would be empty and prove nothing."""
    killed = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=write:signal=SIGKILL:when=1", "echo", "hello"], capture_output=True
    )
    assert killed.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL), killed
