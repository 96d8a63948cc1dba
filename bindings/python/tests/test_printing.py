"""What is printed may lie in a log: no amount, no payee, no secret."""

import traceback
from datetime import UTC, datetime

import pytest

from tally_wallet import (
    ErrorDetails,
    Money,
    OpenedSecret,
    OperationState,
    PersonProfile,
    StateError,
    TopUp,
    VaultPurpose,
)

AMOUNT = Money(minor=73_195, currency="EUR")

PRINTED = [
    AMOUNT,
    TopUp(
        id="one",
        amount=AMOUNT,
        state=OperationState.QUEUED,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        settled_at=None,
        declined="Canary",
    ),
    ErrorDetails(code=206, name="insufficient-funds", sentence="Canary", parameters={"minor": "73195"}),
    PersonProfile(name="Canary", city="Canary"),
    OpenedSecret(secret=b"Canary", person_was_asked=True),
    VaultPurpose.PAY(payee="Canary", total=AMOUNT),
]


def test_what_is_printed_of_an_error_tells_no_amount() -> None:
    sentence = "there is not enough money: 731.95 EUR can be spent"
    details = ErrorDetails(code=206, name="insufficient-funds", sentence=sentence, parameters={"minor": "73195"})
    error = StateError(details)
    told = "".join(traceback.format_exception(error))
    assert not [word for word in ("73195", "731.95") if word in f"{error} {error!r} {error.args} {told}"]
    assert "insufficient-funds (206)" in told
    assert error.sentence == sentence


@pytest.mark.parametrize("value", PRINTED, ids=lambda value: type(value).__name__)
def test_what_is_printed_tells_nothing(value: object) -> None:
    shown = f"{value} {value!r} {[value]}"
    assert type(value).__qualname__.split(".")[0] in shown
    assert not [told for told in ("Canary", "73195", "731.95") if told in shown]


def test_what_a_log_is_read_for_is_there() -> None:
    assert str(PRINTED[1]).startswith('TopUp { id: "one", state: Queued')
