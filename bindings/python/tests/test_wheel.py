"""The wheel, installed as the quick start says, pays as the quick start says."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from house import ROOT, TALLY, TARGET

Sandbox = dict[str, Any]

pytestmark = [pytest.mark.wheel, pytest.mark.timeout(300)]

PAGE = (ROOT / "docs" / "quickstart-python.md").read_text()


def blocks(language: str) -> str:
    return "\n\n".join(re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where somebody tries the wheel: nothing is there but what the page has them install."""
    desk = tmp_path_factory.mktemp("desk")
    (desk / "target").symlink_to(TARGET)
    subprocess.run(["bash", "-euc", blocks("sh")], cwd=desk, check=True)
    (desk / "quickstart.py").write_text(blocks("python"))
    return desk


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    command = [str(TALLY), "--json", "sandbox", "--data", str(tmp_path / "sandbox"), "--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        lines = iter(running.stdout.readline, "")
        yield json.loads("".join(line for line in _whole(lines)))
        running.terminate()


def _whole(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line
        if line == "}\n":
            return


def pay(desk: Path, sandbox: Sandbox, answer: str) -> subprocess.CompletedProcess[str]:
    given = [sandbox["invite"], sandbox["merchants"][0]["payload"]]
    command = [desk / "try-tally" / "bin" / "python", "quickstart.py", *given]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    shutil.rmtree(desk / "wallet", ignore_errors=True)
    return subprocess.run(command, cwd=desk, env=clean, input=answer, capture_output=True, text=True, timeout=60)


def test_the_quick_start_pays(desk: Path, sandbox: Sandbox) -> None:
    ran = pay(desk, sandbox, "yes\n")
    assert ran.stderr == ""
    assert ran.stdout.endswith(f"{sandbox['merchants'][0]['name']} settled\n")


def test_the_notices_are_in_it() -> None:
    [wheel] = (TARGET / "wheels").glob("*.whl")
    with zipfile.ZipFile(wheel) as file:
        [packed] = [name for name in file.namelist() if "/licenses/" in name]
        assert file.read(packed) == (ROOT / "THIRD-PARTY.md").read_bytes()


def test_who_says_no_pays_nothing(desk: Path, sandbox: Sandbox) -> None:
    ran = pay(desk, sandbox, "no\n")
    assert "vault-cancelled (401)" in ran.stderr
    assert "settled" not in ran.stdout
    assert ran.returncode == 1


def test_the_quick_start_is_typed(desk: Path) -> None:
    interpreter = desk / "try-tally" / "bin" / "python"
    checker = [
        os.environ.get("TALLY_MYPY", "mypy"),
        "--strict",
        "--python-executable",
        str(interpreter),
        "quickstart.py",
    ]
    ran = subprocess.run(checker, cwd=desk, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stdout


def test_holds_the_wallet_and_nothing_of_the_tests() -> None:
    [wheel] = (TARGET / "wheels").glob("*.whl")
    assert "-py3-none-" in wheel.name
    with zipfile.ZipFile(wheel) as file:
        names, library = file.namelist(), file.read("tally_wallet/_core/libtally.so")
    assert {"tally_wallet/py.typed", "tally_wallet/_core/tally.pyi", "tally_wallet/_core/tally.py"} <= set(names)
    assert not [name for name in names if "rehearsal" in name or "tests/" in name]
    assert b"rehearsal" not in library
