"""Key files: each holds one private key, in PKCS #8, encrypted with a passphrase."""

from collections.abc import Callable, Iterable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, SSlibKey

from kiosk.base.bounded_file import bytes_of
from kiosk.base.durable_file import write_durably
from kiosk.errors import ExitCode, KioskError

LEAST_PASSPHRASE = 12
"""Length of the shortest passphrase, in characters: four words."""

MOST_KEY_BYTES = 1 << 14
MOST_TRIES = 3
"""How often the passphrase of one file is asked for."""

AskPassphrase = Callable[[str, bool], str]
"""Returns the passphrase of a key file: its name for people, and whether the passphrase is a new one."""


def key_name(role: str, keyid: str) -> str:
    """Return the name of the file with a key, such as `root-1a2b3c4d.pem`."""
    return f"{role}-{keyid[:8]}.pem"


class KeyStore:
    """The key files in some folders; new ones are written to the first of them.

    Passphrases are asked for once, and tried with every further key before asking again.
    """

    def __init__(self, folders: Iterable[Path], ask: AskPassphrase) -> None:
        """Look in `folders`; `ask` returns a passphrase."""
        self._folders = list(folders)
        self._ask = ask
        self._known: list[str] = []
        self._signers: dict[str, CryptoSigner] = {}

    def create(self, role: str) -> CryptoSigner:
        """Create a key, and write its file; raise `KioskError` if the passphrase is short or the disk fails."""
        signer = CryptoSigner(Ed25519PrivateKey.generate())
        passphrase = self._new_passphrase(role)
        data = signer._private_key.private_bytes(  # noqa: SLF001  (`private_bytes` does not encrypt)
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode())
        )
        path = self._folders[0] / key_name(role, signer.public_key.keyid)
        try:
            write_durably(path, data.decode("ascii"))
        except OSError as error:
            raise KioskError(
                f"{path} cannot be written: {error.strerror}.", "choose another folder"
            ) from error
        self._signers[signer.public_key.keyid] = signer
        return signer

    def _new_passphrase(self, role: str) -> str:
        passphrase = self._ask(f"the {role} key", True)  # noqa: FBT003  (a callable has no keywords)
        if len(passphrase) < LEAST_PASSPHRASE:
            hint = f"take {LEAST_PASSPHRASE} characters or more, such as four words"
            raise KioskError("This passphrase is too short.", hint, ExitCode.USAGE)
        self._known.append(passphrase)
        return passphrase

    def find(self, role: str, keyid: str) -> Path | None:
        """Return the file of a key, or `None` if no folder has it."""
        paths = (folder / key_name(role, keyid) for folder in self._folders)
        return next((path for path in paths if path.is_file()), None)

    def signer(self, role: str, key: SSlibKey) -> CryptoSigner | None:
        """Return what signs with a key, or `None` if its file is in no folder.

        Raise `KioskError` if the file cannot be read, or the passphrase is wrong three times.
        """
        if key.keyid in self._signers:
            return self._signers[key.keyid]
        path = self.find(role, key.keyid)
        if path is None:
            return None
        try:
            data = bytes_of(path, MOST_KEY_BYTES)
        except OSError as error:
            raise KioskError(
                f"{path} cannot be read: {error.strerror}.", exit_code=ExitCode.NOINPUT
            ) from error
        private = self._decrypted(path, data)
        if SSlibKey.from_crypto(private.public_key()).keyid != key.keyid:
            raise KioskError(f"{path} holds another key than its name says.", "restore the file from a copy")
        self._signers[key.keyid] = CryptoSigner(private)
        return self._signers[key.keyid]

    def _decrypted(self, path: Path, data: bytes) -> Ed25519PrivateKey:
        for known in (*self._known, *[None] * MOST_TRIES):
            passphrase = self._ask(path.name, False) if known is None else known  # noqa: FBT003  (as above)
            try:
                private = load_pem_private_key(data, passphrase.encode())
            except TypeError:
                raise KioskError(f"{path} is not protected by a passphrase.", "make a new key") from None
            except ValueError:  # for a wrong passphrase as for a damaged file
                continue
            if not isinstance(private, Ed25519PrivateKey):
                raise KioskError(f"{path} is a key of another kind.", "make a new key")
            if known is None:
                self._known.append(passphrase)
            return private
        hint = "try again; if you are sure of it, the file is damaged: restore it from a copy"
        raise KioskError(f"This is not the passphrase of {path}.", hint, ExitCode.NOPERM)
