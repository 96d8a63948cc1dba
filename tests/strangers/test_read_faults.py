"""A database that is damaged is taken over, although the disk fails once while it is read: nothing is given up for that."""

import shutil

import pytest
from faults import calls, errors, struck
from house import DONE, new_id

# Each takes every so-many-th read, so that they can run at the same time.
SHARES = 3


@pytest.fixture
def damaged(wallet, merchant):
    """A wallet that was seen to be damaged, with its one payment."""
    payment = new_id()
    wallet.pay(merchant, "0.01", payment).ended(DONE)
    wallet.damage()
    return wallet, payment


@pytest.mark.parametrize("share", range(SHARES))
def test_one_read_that_fails_loses_nothing(damaged, tmp_path, share):
    wallet, payment = damaged
    log, copy = tmp_path / "calls.log", wallet.copy(tmp_path / "copy")
    run, counted = calls(lambda environment: copy.run("payments", environment=environment), log)
    run.ended(DONE)
    faults = errors("reads", counted, "EIO", among={"pread64"})
    assert len(faults) > 20, f"a takeover reads only {counted}"
    for fault in faults[share::SHARES]:
        copy = wallet.copy(tmp_path / str(fault))
        _, hit = struck(lambda environment: copy.run("payments", environment=environment), fault, log)
        # It takes the payment, its operation, its receipt, and who the phone is.
        evidence = copy.run("receipt", payment)
        assert evidence.status == DONE, f"{fault}: something was given up: {evidence}"
        assert hit or fault.number > 1, f"never came to {fault}"
        shutil.rmtree(copy.directory)
