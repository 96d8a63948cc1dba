"""The Python in the READMEs, run to a settled payment."""

import re
import textwrap
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from flipping_vault import FlippingVault
from house import ROOT, Backend, Merchant

from tally_wallet import Payment, PaymentState, Wallet, money

READMES = ["README.md", "bindings/python/README.md"]


@pytest.mark.parametrize("readme", READMES)
async def test_pays(
    readme: str, backend: Backend, merchant: Merchant, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    [shown] = re.findall(r"^```python\n(.*?)^```", (ROOT / readme).read_text(), re.MULTILINE | re.DOTALL)
    names: dict[str, object] = {"Wallet": Wallet, "money": money}
    exec(f"async def story(vault, invite, code):\n{textwrap.indent(shown, '    ')}\n    return payment", names)
    story: Callable[..., Awaitable[Payment]] = names["story"]  # type: ignore[assignment]
    payment = await story(FlippingVault(), backend.invite(), merchant.payload)
    assert (payment.state, payment.total) == (PaymentState.SETTLED, money("23.72", "CNY"))
