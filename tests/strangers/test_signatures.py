"""What programs by others say to every published signature, beside what they said when `docs/signatures.md` was made.

Go is asked only where `TALLY_GO` is set: it is the only one that nothing else here needs.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import cryptography
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.backends.openssl import backend
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from house import ROOT

SETS = {name: ROOT / f"tests/vectors/crypto/ed25519/{name}.json" for name in ["wycheproof", "cctv", "speccheck"]}
SAID = ROOT / "tests/vectors/crypto/ed25519/strangers.json"
HERE = Path(__file__).parent


def ran(*command: str) -> str:
    if not shutil.which(command[0]):
        pytest.fail(f"{command[0]} is missing: `tests/run tools kotlin` installs what the strangers need")
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout


def asked(*command: str) -> list[str]:
    return ran(*command, *map(str, SETS.values())).splitlines()


def believed(test: dict) -> bool:
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(test["key"]))
        key.verify(bytes.fromhex(test["signature"]), bytes.fromhex(test["message"]))
    except (InvalidSignature, ValueError):
        return False
    return True


def pyca() -> list[str]:
    sets = [json.loads(file.read_text())["tests"] for file in SETS.values()]
    return ["".join("V" if believed(test) else "X" for test in tests) for tests in sets]


def node_versions() -> str:
    node, openssl = json.loads(ran("node", "-p", "JSON.stringify([process.versions.node, process.versions.openssl])"))
    return f"{node} on OpenSSL {openssl.split('+')[0]}"


# Who is asked: the name in the table, what they say, and which version they are.
STRANGERS = {
    "PyCA cryptography": (pyca, lambda: f"{cryptography.__version__} on {backend.openssl_version_text().rsplit(' ', 3)[0]}"),
    "Node": (lambda: asked("node", str(HERE / "signatures.mjs")), node_versions),
    "Java": (lambda: asked("java", str(HERE / "Signatures.java")), lambda: ran("java", "--version").splitlines()[0]),
    "Go": (lambda: asked("go", "run", str(HERE / "signatures.go")), lambda: ran("go", "version").split()[2].removeprefix("go")),
}

ASKED = [name for name in STRANGERS if name != "Go" or os.environ.get("TALLY_GO")]


def said() -> list[dict]:
    return json.loads(SAID.read_text()) if SAID.exists() else []


def keep(name: str, verdicts: dict[str, str]) -> None:
    """Writes down what somebody said, in the order of the columns."""
    new = {"name": name, "version": STRANGERS[name][1](), "verdicts": verdicts}
    kept = [entry for entry in said() if entry["name"] != name] + [new]
    kept.sort(key=lambda entry: list(STRANGERS).index(entry["name"]))
    SAID.write_text(json.dumps(kept, indent=2) + "\n")


@pytest.mark.parametrize("name", ASKED)
def test_a_stranger_still_says_what_the_table_says(name: str) -> None:
    verdicts = dict(zip(SETS, STRANGERS[name][0](), strict=True))
    if os.environ.get("UPDATE"):
        keep(name, verdicts)
    [known] = [entry["verdicts"] for entry in said() if entry["name"] == name]
    assert known == verdicts


def test_the_table_has_everybody() -> None:
    assert [entry["name"] for entry in said()] == list(STRANGERS)
