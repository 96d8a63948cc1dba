"""Fares after docs/fares.md and the GBFS 3.0 specification, in exact fractions. Nothing of ours was read for it."""

from fractions import Fraction
from math import floor

DECIMALS = {"USD": 2, "CAD": 2, "EUR": 2, "CNY": 2, "JPY": 0, "KWD": 3}


class Refused(Exception):
    """A plan that nobody may ride under."""


def charged_at(segment: dict):
    """The minutes or kilometres at which a segment is charged, one after the other."""
    at, end = segment["start"], segment.get("end")
    while end is None or at < end:
        yield at
        if segment["interval"] == 0:
            return
        at += segment["interval"]


def times(segment: dict, travelled: Fraction) -> int:
    count = 0
    for at in charged_at(segment):
        if at > travelled:
            break
        count += 1
    return count


def check(plan: dict, tax: int | None):
    segments = [plan.get("per_min_pricing", []), plan.get("per_km_pricing", [])]
    refused = [
        plan["price"] < 0,
        plan.get("surge_pricing", False),
        plan.get("fare_capping") is not None,
        plan["is_taxable"] != (tax is not None),
        tax is not None and tax > 10_000,
        any(len(some) > 64 for some in segments),
        any(one.get("end") is not None and one["end"] <= one["start"] for some in segments for one in some),
    ]
    if any(refused):
        raise Refused


def fare(plan: dict, tax: int | None, seconds: int, metres: int, cap: int | None) -> dict:
    check(plan, tax)
    units = 10 ** DECIMALS[plan["currency"]]
    lines = [floor(plan["price"] * units)]
    for segments, travelled in (("per_min_pricing", Fraction(seconds, 60)), ("per_km_pricing", Fraction(metres, 1000))):
        for segment in plan.get(segments, []):
            if count := times(segment, travelled):
                lines.append(floor(count * segment["rate"] * units))
    if sum(lines) < 0:
        lines.append(-sum(lines))
    if tax:
        lines.append(floor(Fraction(sum(lines) * tax, 10_000)))
    if cap is not None and sum(lines) > cap:
        lines.append(cap - sum(lines))
    return {"total": sum(lines), "lines": lines}
