"""Plays one scenario, step after step."""

import json
from pathlib import Path
from typing import Any

import pytest
from rehearsed import Stage, act

from tally_wallet import WalletError

from .phone import Phone
from .verbs import VERBS

# What a step says about itself, beside what it does.
ABOUT = {"as", "expect", "fails", "note", "phone", "do"}


class Play:
    """A scenario that is being played on a stage of its own."""

    def __init__(self, stage: Stage, directory: Path) -> None:
        self.stage, self.directory = stage, directory
        self.phones: dict[str, Phone] = {}
        self.bound: dict[str, Any] = {}

    async def step(self, written: dict[str, Any]) -> None:
        """Does one step, and holds what came of it against what was expected."""
        step = self.filled_in(written)
        came = await self.world(step) if "world" in step else await self.told(step)
        expected = step.get("expect", {})
        assert {name: came.get(name, "absent") for name in expected} == expected
        if "as" in step:
            self.bound[step["as"]] = came

    async def world(self, step: dict[str, Any]) -> Any:
        return await act(self.stage, **{name: value for name, value in step.items() if name not in ABOUT - {"phone"}})

    async def told(self, step: dict[str, Any]) -> Any:
        arguments = {name: value for name, value in step.items() if name not in ABOUT}
        if "from" in arguments:
            arguments["of"] = self.phone(arguments.pop("from"))
        doing = VERBS[step["do"]](self.phone(step["phone"]), **arguments)
        if "fails" not in step:
            return await doing
        with pytest.raises(WalletError) as failed:
            await doing
        assert failed.value.name == step["fails"]
        return {}

    def phone(self, name: str) -> Phone:
        return self.phones.setdefault(name, Phone(name, self.stage, self.directory / name))

    def filled_in(self, written: Any) -> Any:
        """With the values of variables in their places."""
        if isinstance(written, dict):
            return {name: self.filled_in(value) for name, value in written.items()}
        if isinstance(written, list):
            return [self.filled_in(value) for value in written]
        return self.value(written[1:]) if isinstance(written, str) and written.startswith("$") else written

    def value(self, path: str) -> Any:
        found: Any = self.bound
        for part in path.split("."):
            found = found[int(part)] if isinstance(found, list) else found[part]
        return found

    async def exports(self) -> dict[str, str]:
        """What each open phone exports, by the phone's name."""
        return {name: await phone.wallet.export() for name, phone in self.phones.items() if phone.is_open}


async def play(scenario: dict[str, Any], directory: Path) -> dict[str, str]:
    """Plays a scenario to its end, and gives what its phones export."""
    (directory / "stage").mkdir(parents=True)
    stage = await Stage.start(str(directory / "stage"), scenario["seed"], scenario["now"] * 1000)
    try:
        playing = Play(stage, directory)
        for number, step in enumerate(scenario["steps"]):
            try:
                await playing.step(step)
            except Exception as error:
                error.add_note(f"in step {number}: {json.dumps(step, ensure_ascii=False)}")
                raise
        exports = await playing.exports()
        for phone in playing.phones.values():
            if phone.is_open:
                await phone.close()
        return exports
    finally:
        await stage.stop()
