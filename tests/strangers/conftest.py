"""What the strangers need: a running backend, a merchant, and a wallet with money in it."""

import os

import pytest

from house import Backend, Wallet

# Everything here talks over the loopback.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"


@pytest.fixture
def backend(tmp_path):
    (tmp_path / "backend").mkdir()
    running = Backend(tmp_path / "backend")
    yield running
    running.kill()


@pytest.fixture
def merchant(backend):
    return backend.merchant()


@pytest.fixture
def wallet(backend, tmp_path):
    enrolled = Wallet(tmp_path / "wallet")
    enrolled.enrol(backend.invite())
    enrolled.topup("1000.00")
    return enrolled
