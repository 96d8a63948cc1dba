"""The sum of points, built from docs/points.md alone: plain whole numbers and the calendar of the standard library."""

from dataclasses import dataclass
from datetime import date, timedelta

EPOCH = date(1970, 1, 1)
DAY = 86_400

# "The factors, their kinds and what each kind must come from are fixed."
FACTORS = {
    "payment-history": ("bill-on-time", "bill-late", "loan-repaid"),
    "fulfilment": ("order-completed", "order-broken"),
    "tenure": ("tenure-quarter",),
    "identity": ("identity-confirmed",),
}


def day_of(moment: int) -> date:
    return EPOCH + timedelta(days=moment // DAY)


def moment_of(day: date) -> int:
    return (day - EPOCH).days * DAY


@dataclass
class Judged:
    """An entry on one day."""

    id: str
    kind: str
    occurred: date
    standing: str
    worth: int = 0
    expiry: date | None = None


def judge(entry: dict, kinds: dict, on: date) -> Judged:
    occurred = day_of(entry["occurred"])
    judged = Judged(entry["id"], entry["kind"], occurred, "not-in-rules")
    rule = kinds.get(entry["kind"])
    if rule is None:
        return judged
    ends = [occurred + timedelta(days=rule["lasts_days"])] if rule.get("lasts_days") is not None else []
    judged.worth = rule["points"]
    settled = entry.get("settled")
    if settled is not None and day_of(settled) <= on and rule.get("settled") is not None:
        judged.worth = rule["settled"]["points"]
        ends.append(day_of(settled) + timedelta(days=rule["settled"]["lasts_days"]))
    judged.expiry = min(ends, default=None)
    if occurred > on:
        judged.standing = "not-yet"
    elif judged.expiry is not None and judged.expiry <= on:
        judged.standing = "expired"
    elif entry.get("disputed"):
        judged.standing = "disputed"
    else:
        judged.standing = "counts"
    return judged


def cap(judged: list[Judged], kinds: dict):
    for kind, rule in kinds.items():
        kept = []
        candidates = [entry for entry in judged if entry.kind == kind and entry.standing == "counts"]
        # Sorting is stable, so the last criterion goes first.
        candidates.sort(key=lambda entry: entry.id)
        candidates.sort(key=lambda entry: entry.occurred, reverse=True)
        candidates.sort(key=lambda entry: abs(entry.worth), reverse=True)
        for entry in candidates:
            same_month = [other for other in kept if (other.occurred.year, other.occurred.month) == (entry.occurred.year, entry.occurred.month)]
            if len(kept) < rule["counts"]["in_all"] and len(same_month) < rule["counts"]["per_month"]:
                kept.append(entry)
            else:
                entry.standing = "beyond-cap"


def into(bounds: dict, number: int) -> int:
    return min(max(number, bounds["lowest"]), bounds["highest"])


def total(rules: dict, entries: list[dict], on: date):
    kinds = {rule["kind"]: rule for factor in rules["factors"] for rule in factor["kinds"]}
    judged = [judge(entry, kinds, on) for entry in entries]
    cap(judged, kinds)
    bounds = {factor["factor"]: factor["bounds"] for factor in rules["factors"]}
    factors = []
    for factor, its_kinds in FACTORS.items():
        if factor in bounds:
            lines = {
                entry.id: {"kind": entry.kind, "standing": entry.standing, "points": entry.worth if entry.standing == "counts" else 0}
                for entry in judged
                if entry.kind in its_kinds
            }
            plain = sum(line["points"] for line in lines.values())
            points = into(bounds[factor], plain)
            factors.append({"factor": factor, "entries": lines, "bound": points - plain, "points": points})
    plain = rules["start"] + sum(factor["points"] for factor in factors)
    score = into(rules["range"], plain)
    return {"start": rules["start"], "factors": factors, "clamp": score - plain, "score": score}, judged


def evaluate(rules: dict, entries: list[dict], as_of: int) -> dict:
    answer, judged = total(rules, entries, day_of(as_of))
    ends = [entry for entry in judged if entry.standing == "counts" and entry.expiry is not None]
    next_expiry = None
    if ends:
        day = min(entry.expiry for entry in ends)
        gone = sorted(entry.id for entry in ends if entry.expiry == day)
        next_expiry = {"day": moment_of(day), "entries": gone, "score_then": total(rules, entries, day)[0]["score"]}
    return {"as_of": as_of, "rules": rules["version"], "next_expiry": next_expiry, **answer}
