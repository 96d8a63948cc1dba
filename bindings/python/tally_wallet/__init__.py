"""Tally, a wallet core: open a `Wallet`, enrol it, pay.

The records, states and capabilities are the core's own; the names of this module are all there is to use.
"""

from . import ending as _ending
from . import errors as _errors
from . import event_loop as _event_loop
from ._core.tally import *  # noqa: F403
from .errors import InputError as InputError
from .errors import InternalError as InternalError
from .errors import NetworkError as NetworkError
from .errors import NotKnownError as NotKnownError
from .errors import StateError as StateError
from .errors import StorageError as StorageError
from .errors import WalletError as WalletError
from .money import decimal as decimal
from .money import format_money as format_money
from .money import money as money
from .observer import Observer as Observer
from .vault import Vault as Vault
from .wallet import Wallet as Wallet

_errors.take_the_place()
_event_loop.choose_by_thread()
_ending.end_quietly()
