"""When offers open, beside Python's `zoneinfo`: looked for minute by minute, on the system's own time zones.

If a country changes its time, this fails until our list of zones follows.
"""

import json
import random
import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from rules import ROOT, ours

SEED, MINUTE, DAY = 20_260_303, 60, 86_400
NEW_YEAR = 1_767_225_600  # 2026-01-01
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ZONES = re.findall(r'^    \("([A-Za-z_/]+)", "[^"]+"\),$', (ROOT / "src/domain/city/zone.rs").read_text(), re.MULTILINE)


def is_open(schedule: dict, at: int) -> bool:
    there = datetime.fromtimestamp(at, ZoneInfo(schedule["zone"]))
    return WEEK[there.weekday()] in schedule["days"] and schedule["opens"] <= there.hour * 60 + there.minute < schedule["closes"]


def next_opening(schedule: dict, at: int) -> int:
    """Every clock here changes at whole minutes, so nothing opens in between."""
    while not is_open(schedule, at):
        at += MINUTE - at % MINUTE
    return at


def changes(zone: str) -> list[int]:
    """Days of the year on which the clocks of a zone are put forward or back."""
    offset = [datetime.fromtimestamp(NEW_YEAR + day * DAY, ZoneInfo(zone)).utcoffset() for day in range(366)]
    return [day for day in range(365) if offset[day] != offset[day + 1]]


def asked(draw, zone: str) -> dict:
    """Half of them around a night on which the clocks change, in the hours of that night."""
    days, around = draw.sample(WEEK, draw.randint(1, 4)), changes(zone)
    if around and draw.random() < 0.5:
        opens, day = draw.randint(0, 240), draw.choice(around) - draw.randint(0, 1)
        days = draw.choice([days, WEEK])
    else:
        opens, day = draw.randint(0, 1_439), draw.randint(0, 364)
    closes = min(1_440, opens + draw.choice([1, 30, draw.randint(1, 1_440)]))
    schedule = {"days": days, "opens": opens, "closes": closes, "zone": zone}
    return {"ask": "opening", "schedule": schedule, "at": NEW_YEAR + day * DAY + draw.randint(0, DAY)}


@pytest.fixture(scope="module")
def questions():
    draw = random.Random(SEED)
    assert len(ZONES) > 40
    return [asked(draw, zone) for zone in ZONES for _ in range(20)]


def test_offers_open_when_the_clocks_there_say_so(questions):
    for question, answer in zip(questions, ours([json.dumps(question) for question in questions]), strict=True):
        assert answer == {"next": next_opening(question["schedule"], question["at"])}, question
