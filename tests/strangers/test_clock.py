"""A wallet whose clock is a year off: it pays nothing new by a wrong clock, says so, and loses nothing that it had."""

import pytest
from house import DONE, ONE_WORKER, STATE, new_id, strace

OFF = ["-365d", "+365d"]


@pytest.mark.parametrize("off", OFF)
def test_nothing_new_is_agreed_to(wallet, merchant, backend, off):
    payment = new_id()
    refused = wallet.pay(merchant, "1.00", payment, under=["faketime", "-f", off]).ended(STATE)
    error = refused.json["error"]
    assert "clock" in error["message"].lower() and "clock" in error["name"]
    assert payment not in backend.payments(merchant)
    assert wallet.payments().get(payment, {"state": "created"})["state"] in ("created", "cancelled")
    wallet.pay(merchant, "1.00").ended(DONE)
    assert wallet.balance() == 99_900


@pytest.mark.parametrize("off", OFF)
def test_what_was_agreed_to_goes_out(wallet, merchant, backend, off):
    """Killed between signing and sending, and started again with a clock that is off."""
    payment = new_id()
    # The first send is the quote's, the second is the operation's.
    killed = strace("-e", "inject=sendto,writev:signal=SIGKILL:when=2")
    assert wallet.pay(merchant, "1.00", payment, under=killed, environment=ONE_WORKER).status == -9
    assert len(wallet.unsent()) == 1
    wallet.sync(under=["faketime", "-f", off]).ended(DONE)
    assert wallet.payments()[payment]["state"] == "settled"
    assert list(backend.payments(merchant)) == [payment]
    assert not wallet.unsent()


@pytest.mark.parametrize("off", OFF)
def test_the_balance_is_still_told(wallet, off):
    run = wallet.run("balance", under=["faketime", "-f", off]).ended(DONE)
    assert run.json["accounts"][0]["available"]["minor"] == 100_000
