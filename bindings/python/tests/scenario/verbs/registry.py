"""The verbs by their names."""

from collections.abc import Awaitable, Callable
from typing import Any

Verb = Callable[..., Awaitable[dict[str, Any]]]

VERBS: dict[str, Verb] = {}


def verb(name: str) -> Callable[[Verb], Verb]:
    def enter(function: Verb) -> Verb:
        VERBS[name] = function
        return function

    return enter
