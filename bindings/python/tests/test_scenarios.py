"""The scenarios that every language plays."""

import json
import os
import re
from pathlib import Path

import pytest
from house import ROOT
from scenario.play import play
from scenario.verbs import VERBS

FOLDER = ROOT / "tests" / "scenarios"
FILES = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_scenario(file: Path, tmp_path: Path) -> None:
    exports = await play(json.loads(file.read_text()), tmp_path)
    out = os.environ.get("TALLY_SCENARIO_OUT")
    for phone, export in exports.items():
        json.loads(export)
        if out:
            written = Path(out, "python", file.stem, f"{phone}.json")
            written.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(export)


def test_knows_every_verb_that_the_readme_lists() -> None:
    listed = re.search(r"## Verbs(.*?)\n## ", (FOLDER / "README.md").read_text(), re.DOTALL)
    assert listed
    assert set(re.findall(r"^\| `([a-z-]+)` \|", listed[1], re.MULTILINE)) == set(VERBS)
