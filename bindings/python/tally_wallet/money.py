"""Amounts, in and out of what people read and write."""

from decimal import Decimal

from ._core import tally as core


def money(amount: Decimal | int | str, currency: str) -> core.Money:
    """An amount, given in major units: `money("23.72", "EUR")`.

    Raises `InputError` for a currency that there is not, and `ValueError` for a fraction that cannot be paid.
    """
    if isinstance(amount, float):
        raise TypeError("a float is no amount: give a string or a Decimal")
    minor = Decimal(amount).scaleb(core.currency_decimals(currency))
    if minor != minor.to_integral_value():
        raise ValueError(f"{currency} has no such fraction")
    return core.Money(minor=int(minor), currency=currency)


def decimal(amount: core.Money) -> Decimal:
    """An amount in major units, with as many decimals as its currency has."""
    return Decimal(amount.minor).scaleb(-core.currency_decimals(amount.currency))


def format_money(amount: core.Money, locale: str) -> str:
    """An amount as people of a locale write it. Needs Babel, which `pip install tally-wallet[format]` brings."""
    from babel.numbers import format_currency

    return format_currency(decimal(amount), amount.currency, locale=locale)
