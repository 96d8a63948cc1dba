"""A program gets the core's log, and a sink that raises harms nothing."""

import queue

import pytest
from conftest import Person
from rehearsed import Stage, act

from tally_wallet import InternalError, LogLevel, LogSink, StateError, set_log_sink


class Lines(LogSink):
    """Raises once, and keeps all lines after that."""

    def __init__(self) -> None:
        self.came: queue.Queue[tuple[LogLevel, str, str]] = queue.Queue()
        self.raised = False

    def log(self, level: LogLevel, target: str, message: str) -> None:
        if not self.raised:
            self.raised = True
            raise RuntimeError("the sink is broken")
        self.came.put((level, target, message))

    def line_with(self, text: str) -> tuple[LogLevel, str, str]:
        while text not in (line := self.came.get(timeout=60))[2]:
            pass
        return line


async def test_an_incident_is_found_in_the_log(actor: Person, stage: Stage) -> None:
    lines = Lines()
    set_log_sink(lines)
    with pytest.raises(StateError) as again:
        set_log_sink(lines, LogLevel.DEBUG)
    assert again.value.name == "log-taken"
    await act(stage, "clock-panics", phone="ada", times=2)
    incidents = []
    for _ in range(2):
        with pytest.raises(InternalError) as thrown:
            actor.wallet.new_id()
        incidents.append(thrown.value.incident)
    level, target, _ = lines.line_with(incidents[1])
    assert (level, target) == (LogLevel.ERROR, "tally::ffi::error")
    assert actor.wallet.new_id()
