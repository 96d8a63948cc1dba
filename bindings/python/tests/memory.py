"""Looks for secrets in the memory of another process and on its disk, in every form that code here ever gives them."""

import base64
import hashlib
import os
import re
import signal
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

# Read at a time; what lies across the end of one reading is whole in the next.
_READING = 1 << 22
_OVERLAP = 64

_PAGE = os.sysconf("SC_PAGE_SIZE")
_IN_MEMORY_OR_SWAPPED = 0b11 << 62

# The order of the base point of Ed25519 (RFC 8032, section 5.1).
_ORDER = 2**252 + 27742317777372353535851937790883648493

Forms = dict[str, bytes]


def forms_of_a_seed(seed: bytes) -> Forms:
    """How an Ed25519 seed is spelt, and what signing makes of it (RFC 8032, section 5.1.5)."""
    expanded = hashlib.sha512(seed).digest()
    clamped = int.from_bytes(expanded[:32], "little") & ~7 & ((1 << 254) - 1) | 1 << 254
    scalar = clamped % _ORDER
    return {
        **_spellings(seed),
        # A hash turns the bytes of each word around before it works on them.
        "words": _turned_around(seed),
        "clamped": clamped.to_bytes(32, "little"),
        "scalar": scalar.to_bytes(32, "little"),
        "limbs": b"".join((scalar >> 52 * limb & (1 << 52) - 1).to_bytes(8, "little") for limb in range(5)),
        "prefix": expanded[32:],
        "prefix in words": _turned_around(expanded[32:]),
    }


def forms_of_a_database_key(key: bytes, database: Path) -> Forms:
    """How the key is spelt, and the one for authenticating pages that SQLCipher derives from it.

    An AES-256 key schedule begins with the key itself.
    """
    with database.open("rb") as file:
        salt = file.read(16)
    mask = bytes(byte ^ 0x3A for byte in salt)
    return {**_spellings(key), "page key": hashlib.pbkdf2_hmac("sha512", key, mask, 2, 32)}


def _spellings(secret: bytes) -> Forms:
    return {
        "raw": secret,
        "hex": secret.hex().encode(),
        "HEX": secret.hex().upper().encode(),
        "base64": base64.b64encode(secret).rstrip(b"="),
        "base64url": base64.urlsafe_b64encode(secret).rstrip(b"="),
    }


def _turned_around(secret: bytes) -> bytes:
    return b"".join(secret[start : start + 8][::-1] for start in range(0, len(secret), 8))


def found_in_memory(process: int, forms: Forms) -> set[str]:
    """Which forms lie in the memory of the process, whole or by half."""
    search = _search(forms)
    with _stopped(process):
        return {form for part in _memory(process) for form in search(part)}


def found_on_disk(directory: Path, forms: Forms) -> set[str]:
    """The same for every byte of every file, in use or not."""
    search = _search(forms)
    return {form for path in directory.rglob("*") if path.is_file() for form in search(path.read_bytes())}


def _search(forms: Forms) -> Callable[[bytes], Iterator[str]]:
    """Looks for all of them at once. Half of a secret is too much already."""
    halves = [(form, half) for form, text in forms.items() for half in (text[: len(text) // 2], text[len(text) // 2 :])]
    pattern = re.compile(b"|".join(re.escape(half) for _, half in halves))

    def search(content: bytes) -> Iterator[str]:
        found = set(pattern.findall(content))
        return (form for form, half in halves if half in found)

    return search


def _memory(process: int) -> Iterator[bytes]:
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for start, end in _runs(process):
            for at in range(start, end, _READING - _OVERLAP):
                yield os.pread(memory.fileno(), min(_READING, end - at), at)


def _runs(process: int) -> Iterator[tuple[int, int]]:
    """Neighbouring pages that have ever been touched. Most of a stack never was, and reads as zeros."""
    with open(f"/proc/{process}/pagemap", "rb", buffering=0) as pagemap:
        for start, end in _maps(process):
            entries = array("Q", os.pread(pagemap.fileno(), (end - start) // _PAGE * 8, start // _PAGE * 8))
            for touched, run in groupby(enumerate(entries), lambda page: page[1] & _IN_MEMORY_OR_SWAPPED != 0):
                pages = [start + number * _PAGE for number, _ in run]
                if touched:
                    yield pages[0], pages[-1] + _PAGE


def _maps(process: int) -> Iterator[tuple[int, int]]:
    """Every readable map, but for the kernel's own and for files that are mapped so that nobody can write into them."""
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        read = re.fullmatch(r"(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)", line)
        assert read, line
        start, end, access, name = read.groups()
        if access[0] == "r" and (access[1] == "w" or not name):
            yield int(start, 16), int(end, 16)


@contextmanager
def _stopped(process: int) -> Iterator[None]:
    """Nothing moves while it is looked at, and no map goes away."""
    os.kill(process, signal.SIGSTOP)
    try:
        while " T " not in Path(f"/proc/{process}/stat").read_text():
            os.sched_yield()
        yield
    finally:
        os.kill(process, signal.SIGCONT)
