"""All files that are written, and whether those on the disk are the same."""

from __future__ import annotations

from pathlib import Path

from . import catalogue, errors, kotlin, resources, swift, tokens
from .catalogue import ROOT
from .files import FOLDERS


def files() -> dict[str, str]:
    """Every file that is written: its path from the root of the repository, and its text."""
    words = catalogue.read()
    written: dict[str, str] = {}
    for part in (kotlin.files(words), swift.files(words), errors.files(words), resources.files(words), tokens.files()):
        written |= part
    return written


def write(root: Path = ROOT) -> int:
    """Writes every file, takes away what is written no more, and says how many there are."""
    wanted = files()
    for path in _found(root) - set(wanted):
        (root / path).unlink()
    for path, text in wanted.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return len(wanted)


def stale(root: Path = ROOT) -> list[str]:
    """The files that are missing, that say something else, or that are written no more."""
    wanted = files()
    differs = {path for path, text in wanted.items() if _text(root / path) != text}
    return sorted(differs | (_found(root) - set(wanted)))


def _found(root: Path) -> set[str]:
    every = (path for folder in FOLDERS for path in (root / folder).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix() for path in every}


def _text(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None
