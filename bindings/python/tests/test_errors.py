"""What the core raises is what the layer promises."""

import inspect

import pytest

import tally_wallet
from tally_wallet import InputError, WalletError, errors, parse_payment_code
from tally_wallet._core import tally as core


def test_every_kind_of_error_has_an_exception() -> None:
    kinds = [
        kind for _, kind in inspect.getmembers(core.WalletError, inspect.isclass) if issubclass(kind, core.WalletError)
    ]
    assert kinds
    assert all(issubclass(kind, WalletError) for kind in kinds), "the core knows a kind that the layer does not"
    assert all(getattr(tally_wallet, kind.__name__) is kind for kind in kinds)
    assert len(kinds) == len(errors._RAISED)


def test_an_error_tells_programs_translators_and_people() -> None:
    with pytest.raises(InputError) as thrown:
        parse_payment_code("0002")
    assert (thrown.value.code, thrown.value.name) == (101, "code-unreadable")
    assert str(thrown.value)
    assert isinstance(thrown.value.parameters, dict)
