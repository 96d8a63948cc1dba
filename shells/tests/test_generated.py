"""What is written for the platforms is what would be written now, and can be read by them."""

import json
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from generator import catalogue, output
from generator.catalogue import ROOT, SHELLS
from generator.files import ANDROID, FOLDERS

FILES = output.files()


def test_the_written_files_are_fresh():
    assert output.stale() == [], "run shells/generate and commit what it writes"


def test_a_stale_file_is_found(tmp_path):
    assert output.write(tmp_path) == len(FILES)
    assert output.stale(tmp_path) == []
    changed, missing, *_ = sorted(FILES)
    too_many = f"{FOLDERS[0]}/words/OldWords.kt"
    (tmp_path / changed).write_text("something else")
    (tmp_path / missing).unlink()
    (tmp_path / too_many).write_text("")
    assert output.stale(tmp_path) == sorted([changed, missing, too_many])
    output.write(tmp_path)
    assert output.stale(tmp_path) == []


def test_the_program_says_how_to_mend_it(tmp_path):
    check = [sys.executable, str(SHELLS / "generate"), "--check"]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".xml")])
def test_android_can_read_it(path):
    root = ElementTree.fromstring(FILES[path])
    assert len(root) > 1
    for text in (one.text or "" for one in root):
        assert "'" not in text.replace("\\'", ""), f"{path}: Android wants a straight quote with a backslash"


def test_every_language_of_android_has_the_same_names():
    read = {
        path: {one.get("name") for one in ElementTree.fromstring(FILES[path]) if one.get("translatable") != "false"}
        for path in FILES
        if path.startswith(ANDROID) and path.endswith("strings.xml")
    }
    assert len(read) == len(catalogue.read().languages)
    assert len({frozenset(names) for names in read.values()}) == 1


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith((".json", ".xcstrings"))])
def test_apple_can_read_it(path):
    read = json.loads(FILES[path])
    tags = {language.apple for language in catalogue.read().languages}
    assert all(set(entry["localizations"]) == tags for entry in read.get("strings", {}).values())


def test_no_written_file_is_longer_than_one_can_look_through():
    lengths = {path: text.count("\n") for path, text in FILES.items()}
    assert {path: length for path, length in lengths.items() if length > 500} == {}


def test_git_and_reviewers_know_what_is_written():
    attributes = (ROOT / ".gitattributes").read_text("utf-8")
    assert [folder for folder in FOLDERS if f"{folder}/** linguist-generated" not in attributes] == []
