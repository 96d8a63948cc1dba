"""Asks our side: `rules.rs`, which answers a line of JSON with a line of JSON."""

import json
import subprocess

from house import ROOT, TARGET

OURS = TARGET / "debug" / "examples" / "rules"
VECTORS = ROOT / "tests" / "vectors"


def ours(questions: list[str]) -> list[dict]:
    """The answers to questions that are JSON texts already, so that numbers arrive exactly as they were written."""
    done = subprocess.run([OURS], input="\n".join(questions), capture_output=True, text=True, check=True, timeout=300)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(questions)
    return answers
