"""Amounts, in and out of what people read and write."""

import re
from decimal import Context, Decimal, Inexact, InvalidOperation

from ._core import tally as core

# Not the program's own, which may round to fewer digits than an amount has.
_EXACT = Context(prec=100, traps=[Inexact, InvalidOperation])
# Between a code and a number belongs a space (CLDR's `currencySpacing`), which Babel leaves out.
_UNSPACED = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def money(amount: Decimal | int | str, currency: str) -> core.Money:
    """An amount, given in major units: `money("23.72", "EUR")`.

    Raises `InputError` for a currency that there is not, and `ValueError` for what is no number, for a fraction that
    cannot be paid, and for more than a wallet can hold.
    """
    if isinstance(amount, float):
        raise TypeError("a float is no amount: give a string or a Decimal")
    decimals = core.currency_decimals(currency)
    try:
        minor = Decimal(amount).scaleb(decimals, _EXACT)
    except (Inexact, InvalidOperation):
        raise ValueError("this is not an amount") from None
    if not minor.is_finite() or not -(2**63) <= minor < 2**63:
        raise ValueError("this is not an amount that a wallet can hold")
    if minor != minor.to_integral_value(context=_EXACT):
        raise ValueError(f"{currency} has no such fraction")
    return core.Money(minor=int(minor), currency=currency)


def decimal(amount: core.Money) -> Decimal:
    """An amount in major units, with as many decimals as its currency has."""
    return Decimal(amount.minor).scaleb(-core.currency_decimals(amount.currency), _EXACT)


def format_money(amount: core.Money, locale: str) -> str:
    """An amount as people of a locale write it. Needs Babel, which `pip install tally-wallet[format]` brings."""
    from babel.numbers import format_currency

    written = format_currency(decimal(amount), amount.currency, locale=locale)
    return _UNSPACED.sub("\N{NO-BREAK SPACE}", written)
