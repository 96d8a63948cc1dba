"""Where everything that is written goes, and the line that it begins with."""

from __future__ import annotations

KOTLIN = "android/ui/src/generated/kotlin/app/tally/ui"
SWIFT = "ios/Sources/TallyAppModel/Generated"
ANDROID = "android/app/src/generated/res"
APPLE = "ios/App/Generated"

#: Folders that hold nothing but what is written here: what else lies in them is stale.
FOLDERS = (KOTLIN, SWIFT, ANDROID, APPLE)


def generated(source: str) -> str:
    """The remark that a written file begins with, without the signs of a comment."""
    return f"Generated from shells/{source}. Change that, then run shells/generate."
