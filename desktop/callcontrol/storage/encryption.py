"""Makes the history's file encrypted or plain, as the user wants it, before it is opened."""

import asyncio
import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from callcontrol.identity import NAME
from callcontrol.storage import cipher
from callcontrol.storage.copies import same_time
from callcontrol.storage.credentials import (
    Credentials,
    CredentialsError,
    MemoryCredentials,
    open_credentials,
)
from callcontrol.storage.database import DatabaseError, faults_named
from callcontrol.storage.fallback import places
from callcontrol.storage.other_versions import settle

_log = logging.getLogger(__name__)


class EncryptionFault(StrEnum):
    """What can have gone wrong; stable codes, whose words are in ``ui/problems.py``."""

    NO_KEYRING = "encryption_no_keyring"
    NOT_DONE = "encryption_not_done"
    NOT_ALL = "encryption_not_all"


async def prepare(path: Path, credentials: Credentials, *, encrypted: bool) -> str:
    """See that the history ``path`` can be opened, and that it is ``encrypted`` or is not.

    Its copies in the same folder become like it. What cannot be changed stays as it is, which the
    code tells that is returned; else it is "". Where the key of an encrypted file cannot be had,
    opening the file says so. Nothing may have it open. Raises ``DatabaseError``.
    """
    settle(path)
    with faults_named():
        plain = cipher.is_plain(path)
    if plain:
        return await _encrypt(path, credentials) if encrypted else ""
    try:
        key = await credentials.load_key()
    except CredentialsError as error:
        _log.warning("the key of the history cannot be had: %s", error)
        cipher.miss_key()
        return ""
    if key is not None:
        cipher.use_key(key)
        work = _rewrite_copies if encrypted else _rewrite_all
        return await asyncio.to_thread(work, path, encrypted=encrypted)
    if encrypted:  # else it is not known to have been encrypted: it may be damaged
        cipher.miss_key()
    return ""


async def unlock(*files: Path) -> None:
    """Have the key at hand if one of ``files`` needs it; they stay as they are.

    Where it cannot be had, opening such a file says so. Raises ``DatabaseError``.
    """
    with faults_named():
        if cipher.has_key() or all(map(cipher.is_plain, files)):
            return
    credentials = await open_credentials(NAME)
    try:
        key = await credentials.load_key()
    except CredentialsError as error:
        _log.warning("the key of the history cannot be had: %s", error)
        key = None
    if key is None:
        cipher.miss_key()
    else:
        cipher.use_key(key)


@contextmanager
def unlocked(*files: Path) -> Iterator[None]:
    """The same for the block, which is all of a command without a window."""
    asyncio.run(unlock(*files))
    try:
        yield
    finally:
        cipher.forget_key()


async def _encrypt(path: Path, credentials: Credentials) -> str:
    try:
        key = await _some_key(credentials)
    except CredentialsError as error:
        _log.warning("the history is not encrypted: %s", error)
        return error.code
    if key is None:
        return EncryptionFault.NO_KEYRING
    cipher.use_key(key)
    return await asyncio.to_thread(_rewrite_all, path, encrypted=True)


async def _some_key(credentials: Credentials) -> str | None:
    """The key that is there, or a new one that has shown to be kept; None where none would be."""
    if isinstance(credentials, MemoryCredentials):
        return None
    key = await credentials.load_key()
    if key is None:
        key = secrets.token_hex(32)
        await credentials.save_key(key)
        if await credentials.load_key() != key:
            return None
    return key


def _rewrite_all(path: Path, *, encrypted: bool) -> str:
    """The history first: its copies matter only if that has worked."""
    try:
        with faults_named():
            cipher.rewrite(path, encrypted=encrypted)
    except DatabaseError as error:
        _log.warning("the history stays as it is: %s", error)
        return EncryptionFault.NOT_DONE
    return _rewrite_copies(path, encrypted=encrypted)


def _rewrite_copies(path: Path, *, encrypted: bool) -> str:
    """Some may be plain still: calls that came while the key was not to be had."""
    left: str = ""
    for copy in copies(path):
        try:
            with faults_named():
                if cipher.is_plain(copy) is encrypted:
                    with same_time(copy):
                        cipher.rewrite(copy, encrypted=encrypted)
        except DatabaseError as error:
            _log.warning("%s stays as it is: %s", copy.name, error)
            left = EncryptionFault.NOT_ALL
    return left


def copies(path: Path) -> list[Path]:
    """The copies of the history that lie beside it, and what has calls in its place."""
    beside = {*path.parent.glob(f"{path.stem}*{path.suffix}*"), *filter(Path.exists, places(path))}
    return sorted(one for one in beside if one != path and not one.name.endswith(("-wal", "-shm")))
