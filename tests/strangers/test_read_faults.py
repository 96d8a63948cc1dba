"""A database that is damaged is taken over, although the disk fails once while it is read: nothing is given up for that."""

import shutil

import pytest
from house import DONE, ONE_WORKER, new_id, strace

# Far more than a takeover reads; a row that is longer is stuck.
LONGEST_ROW = 1000
# Each takes every third read, so that they can run at the same time.
SHARES = 3


@pytest.fixture
def damaged(wallet, merchant):
    """A wallet that was seen to be damaged, with its one payment."""
    payment = new_id()
    wallet.pay(merchant, "0.01", payment).ended(DONE)
    wallet.damage()
    return wallet, payment


@pytest.mark.parametrize("first", range(1, SHARES + 1))
def test_one_read_that_fails_loses_nothing(damaged, tmp_path, first):
    wallet, payment = damaged
    log = tmp_path / "strace.log"
    for number in range(first, LONGEST_ROW, SHARES):
        copy = wallet.copy(tmp_path / f"copy-{number}")
        under = strace("-e", "trace=pread64", "-e", f"inject=pread64:error=EIO:when={number}", log=log)
        copy.run("payments", under=under, environment=ONE_WORKER)
        if "(INJECTED)" not in log.read_text():
            assert number > 20, f"a takeover reads only {number - 1} times"
            return
        # It takes the payment, its operation, its receipt, and who the phone is.
        evidence = copy.run("receipt", payment)
        assert evidence.status == DONE, f"read {number}: something was given up: {evidence}"
        shutil.rmtree(copy.directory)
    raise AssertionError("reading never ends")
