"""Paying a bill is killed, or refused by the disk, at every single write, sync and send. Afterwards the bill is paid by one payment on
both sides or owed on both, nothing is stuck, and paid again it is paid once."""

import pytest
from creditor import Creditor
from faults import named, runs, was_killed
from house import DECLINED, DONE, ONE_WORKER, PENDING, STATE, new_id

WRITES = [
    ("pwrite64", None, 15),
    ("fsync,fdatasync", None, 2),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("unlink", None, 1),
]
SENDS = [("sendto,writev", None, 1)]

class Matrix:
    """One wallet and one creditor, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, creditor):
        self.wallet, self.creditor = wallet, creditor
        self.before, self.paid, self.bill = wallet.balance(), 0, None

    def row(self, row, effect, judge):
        for run, place in runs(self.wallet, row, effect, self.repay):
            judge(run)
            self.check(place, run)

    def repay(self, under):
        self.bill = self.creditor.bill()
        self.wallet.sync().ended(DONE)
        return self.wallet.run("repay", self.bill, "--yes", under=under, environment=ONE_WORKER)

    def check(self, place, run):
        self.wallet.sync().ended(DONE)
        state = self.agreed(place)
        assert run.status != DONE or state == "paid", f"{place}: told as done, and {state}"
        assert state != "paid" or run.status not in (DECLINED, STATE), f"{place}: told as an error, and paid all the same"
        self.wallet.run("repay", self.bill, "--yes").ended(DONE)
        assert self.agreed(place) == "paid"
        self.paid += 1
        assert self.wallet.balance() == self.before - self.paid, f"{place}: it was paid more than once"

    def agreed(self, place):
        """What the wallet and the backend both say of the bill."""
        shown = self.wallet.run("bills", "show", self.bill).ended(DONE).json
        assert shown["state"] == self.creditor.state(self.bill), f"{place}: {shown['state']} in the wallet only"
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        made = [each for each in self.wallet.payments().values() if each.get("bill") == self.bill]
        settled = [each["id"] for each in made if each["state"] == "settled"]
        booked = self.creditor.backend.payments(self.creditor.merchant)
        assert len(made) <= 1 and len(settled) == (shown["state"] == "paid"), f"{place}: {made}"
        assert all(each in booked for each in settled) and len(booked) == 1 + self.paid + len(settled), f"{place}: {len(booked)}"
        ledger = self.creditor.backend.ledger()
        assert ledger["holds"] and all(each["sum"] == 0 for each in ledger["sums"]), f"{place}: the ledger does not add up"
        return shown["state"]


def failed_with_a_typed_error(run):
    assert "panicked" not in run.err, run.err
    run.ended(DONE, PENDING, STATE)


@pytest.fixture
def matrix(wallet, merchant, backend):
    under = new_id()
    wallet.pay(merchant, "1.00", under).ended(DONE)
    return Matrix(wallet, Creditor(backend, merchant, under))


@pytest.mark.parametrize("row", WRITES + SENDS, ids=named)
def test_a_repayment_is_killed_at(matrix, row):
    matrix.row(row, "signal=SIGKILL:when={}", was_killed)


@pytest.mark.parametrize("row", WRITES[:2], ids=named)
def test_the_disk_is_full_for_a_repayment_from(matrix, row):
    matrix.row(row, "error=ENOSPC:when={}+", failed_with_a_typed_error)
