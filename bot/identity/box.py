"""What is stored sealed: text goes in with its owner, and comes out for that owner alone.

The owner stands inside the ciphertext and is compared after decryption, so that who can write to the database gains
nothing by exchanging rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.telemetry import log


class Box:
    """`keys` are Fernet keys, newest first: the first one writes, every one reads."""

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError("the vault needs at least one key")
        self._fernet = MultiFernet([_fernet(n, key) for n, key in enumerate(keys, start=1)])

    def close(self, owner: bytes, text: str) -> bytes:
        """`owner` is one line."""
        return self._fernet.encrypt(owner + b"\n" + text.encode())

    def open(self, owner: bytes, sealed: bytes, *, row: str) -> str | None:
        """None for what we cannot read or what is somebody else's; `row` is for the log."""
        try:
            written_for, _, text = self._fernet.decrypt(bytes(sealed)).partition(b"\n")
        except InvalidToken:
            log.warning("vault.unreadable", row=row)
            return None
        if written_for != owner:
            log.error("vault.foreign", row=row)
            return None
        return text.decode()


def _fernet(n: int, key: str) -> Fernet:
    try:
        return Fernet(key.strip())
    except ValueError:
        raise ValueError(f"vault key {n} is not a Fernet key (32 bytes in url-safe base64)") from None
