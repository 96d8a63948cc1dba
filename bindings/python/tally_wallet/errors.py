"""Why the wallet did not do what it was asked, as exceptions."""

from datetime import timedelta

from ._core import tally as core


class WalletError(core.WalletError):
    """The wallet did not do it. Nothing was written, but for `NotKnownError`, and nothing is lost.

    What it prints may lie in a log, and says which error it is. `sentence` is for people, and may tell an amount.
    """

    def __init__(self, details: core.ErrorDetails) -> None:
        """Takes over what the core says."""
        super().__init__(f"{details.name} ({details.code})")
        self.details = details

    @property
    def code(self) -> int:
        """A number that never changes its meaning."""
        return self.details.code

    @property
    def name(self) -> str:
        """The number's name, as stable as the number."""
        return self.details.name

    @property
    def sentence(self) -> str:
        """What is wrong, in an English sentence for the person."""
        return self.details.sentence

    @property
    def parameters(self) -> dict[str, str]:
        """What a translation of the sentence needs."""
        return self.details.parameters


class InputError(WalletError):
    """What was given cannot be used: let the person mend it."""


class StateError(WalletError):
    """The wallet's state forbids it."""


class NetworkError(WalletError):
    """The network or the backend: try again later; what is signed stays queued."""

    def __init__(self, details: core.ErrorDetails, retry_after: timedelta | None) -> None:
        """Takes over what the core says, and how long the backend asks to wait."""
        super().__init__(details)
        self.retry_after = retry_after


class StorageError(WalletError):
    """The vault or the database."""


class NotKnownError(WalletError):
    """It may be done later, or never: say "we do not know yet, do not pay again", and look at it again."""


class InternalError(WalletError):
    """A fault in the wallet: report it by its incident, with what the log says of that (`set_log_sink`)."""

    def __init__(self, details: core.ErrorDetails, incident: str) -> None:
        """Takes over what the core says."""
        super().__init__(details)
        self.incident = incident

    def __str__(self) -> str:
        """With the incident, by which the log tells more."""
        return f"{super().__str__()}, incident {self.incident}"


# The generated module looks its exceptions up by these names when it raises one, so that no call has to be wrapped.
_RAISED = {
    "Input": InputError,
    "State": StateError,
    "Network": NetworkError,
    "Storage": StorageError,
    "NotKnown": NotKnownError,
    "Internal": InternalError,
}


def take_the_place() -> None:
    """Has the generated module raise the exceptions of this one."""
    for name, exception in _RAISED.items():
        if not hasattr(core.WalletError, name):
            raise ImportError(f"the generated module has no WalletError.{name}")
        setattr(core.WalletError, name, exception)
