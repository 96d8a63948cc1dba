"""A payment is killed, or refused by the disk, at every single write, sync and send. Afterwards it exists once or not at all."""

import json

import pytest
from faults import KILLED, LONGEST_ROW, named, runs, was_killed
from house import DECLINED, DONE, ONE_WORKER, PENDING, STATE, new_id, strace

WRITES = [
    ("pwrite64", None, 15),
    ("fsync,fdatasync", None, 2),
    ("ftruncate", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("ftruncate", "wallet.db", 1),
    ("unlink", None, 1),
]
SENDS = [("sendto,writev", None, 1)]
WAKES = [("write", None, 1)]


class Matrix:
    """One wallet and one backend, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, merchant, backend):
        self.wallet, self.merchant, self.backend = wallet, merchant, backend
        self.settled = 0

    def row(self, row, effect, judge):
        """Pays with `effect` at the N-th call, for N = 1 until there is no N-th call any more."""
        for run, place in runs(self.wallet, row, effect, self.pay):
            judge(run)
            told_the_truth(run, self.check(self.payment, place), place)

    def pay(self, under):
        self.payment = new_id()
        return self.wallet.pay(self.merchant, "0.01", self.payment, under=under, environment=ONE_WORKER)

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
        return state


@pytest.fixture
def matrix(wallet, merchant, backend):
    made = Matrix(wallet, merchant, backend)
    yield made
    integrity(made.wallet)


def integrity(wallet):
    """The whole history is still there, each payment once."""
    payments = wallet.payments()
    assert len(payments) == len(set(payments))


def failed_with_a_typed_error(run):
    """Whatever came of the payment, the program says it by a status and a code, never by a panic."""
    assert "panicked" not in run.err, run.err
    run.ended(DONE, DECLINED, PENDING, STATE)
    told = json.loads(run.out)
    if run.status == STATE:
        assert isinstance(told["error"]["code"], int) and told["error"]["message"]


def told_the_truth(run, state, place):
    """Whoever reads an error pays again. So a payment that is made is never told as one: it is done, or not known yet."""
    if run.status != KILLED and state == "settled":
        assert run.status in (DONE, PENDING), f"{place}: told as an error, and made all the same: {run}"
    if run.status == DONE:
        assert state == "settled", f"{place}: told as done, and {state}"


@pytest.mark.parametrize("row", WRITES + SENDS + WAKES, ids=named)
def test_killed_at(matrix, row):
    matrix.row(row, "signal=SIGKILL:when={}", was_killed)


@pytest.mark.parametrize("row", WRITES, ids=named)
def test_disk_is_full_from(matrix, row):
    matrix.row(row, "error=ENOSPC:when={}+", failed_with_a_typed_error)


@pytest.mark.parametrize("row", WRITES + SENDS, ids=named)
def test_fails_at(matrix, row):
    matrix.row(row, "error=EIO:when={}", failed_with_a_typed_error)


# What a start does that finds its database damaged: it moves it away, begins a new one, takes everything over and marks that.
MOVES = [("rename", None, 1), ("fsync,fdatasync", None, 4), ("pwrite64", None, 15), ("write", None, 1), ("unlink", None, 1)]


@pytest.mark.parametrize("row", MOVES, ids=named)
def test_killed_while_a_damaged_database_is_moved_away(wallet, merchant, backend, row):
    call, _, least = row
    payment = new_id()
    backend.kill()
    wallet.pay(merchant, "0.01", payment, under=[]).ended(PENDING)
    for number in range(1, LONGEST_ROW):
        wallet.damage()
        run = wallet.run("payments", under=strace("-e", f"inject={call}:signal=SIGKILL:when={number}"), environment=ONE_WORKER)
        [waiting] = wallet.unsent()
        assert waiting["id"] == payment, f"{named(row)} {number}: the payment is lost"
        assert wallet.payments()[payment]["state"] == "authorised", f"{named(row)} {number}"
        if run.status != KILLED:
            break
    assert number > least, f"a start makes only {number - 1} calls of {call}"
    backend.start()
    wallet.sync().ended(DONE)
    assert wallet.payments()[payment]["state"] == "settled"
    assert list(backend.payments(merchant)) == [payment]
