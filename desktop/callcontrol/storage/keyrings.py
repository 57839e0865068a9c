"""Which of the computer's keyrings are trusted with secrets, and whether one can be used here.

``keyring`` is imported late: that takes 100 ms.
"""

import importlib
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_log = logging.getLogger(__name__)

_TRUSTED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",  # the same service, by way of GObject
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }
)
"""The backends that keep secrets encrypted and under the user's login. Others keep them in plain
files, or nowhere: with those the sign-in lasts for one run."""

_CHAINER = "keyring.backends.chainer.ChainerBackend"


def trusted() -> "KeyringBackend | None":
    """The keyring that this computer offers, if it is one of them. For a worker thread."""
    import keyring

    try:
        backend = keyring.get_keyring()
        # A chain hands a secret on to the next backend when one declines, so it is not used as
        # such: its first trusted member is.
        chained = getattr(backend, "backends", ()) if _name(backend) == _CHAINER else (backend,)
        found = next((member for member in chained if _name(member) in _TRUSTED), None)
    except Exception as error:  # noqa: BLE001 - configuration and plug-ins of others run here
        _log.warning("the keyring cannot be used: %s", type(error).__qualname__)
        return None
    if found is None:
        _log.warning("no keyring that can be trusted; found: %s", [_name(one) for one in chained])
    return found


def hindrances() -> Mapping[str, str]:
    """Each keyring that can be trusted, and why it cannot be used here; "" where it can."""
    return {name: _hindrance(name) for name in sorted(_TRUSTED)}


def _hindrance(name: str) -> str:
    module, _, kind = name.rpartition(".")
    try:
        _ = getattr(importlib.import_module(module), kind).priority  # raises where it cannot
    except Exception as error:  # noqa: BLE001 - as above
        return f"{type(error).__qualname__}: {error}"
    return ""


def _name(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"
