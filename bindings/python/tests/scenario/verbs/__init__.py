"""What a phone can be told to do, each verb by its name in a scenario."""

from . import borrowing, paying, proving, riding, sharing, standing
from .registry import VERBS

__all__ = ["VERBS", "borrowing", "paying", "proving", "riding", "sharing", "standing"]
