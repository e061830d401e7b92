"""The system's keyring, for passwords somebody asked us to remember. Every call may block."""

import logging
from typing import TYPE_CHECKING, Protocol

from setupwizard.model.application import NAME

if TYPE_CHECKING:
    from setupwizard.model.secrets import Secrets

log = logging.getLogger(__name__)


class Vault(Protocol):
    """Where the passwords of a server are kept, by the id of its draft."""

    def available(self) -> bool: ...

    def load(self, server: str) -> dict[str, str]: ...

    def save(self, server: str, secrets: "Secrets") -> bool:
        """True when they are kept now."""
        ...

    def forget(self, server: str) -> None: ...


class Keyring:
    """One entry a server. A keyring that fails counts as none: the program asks again."""

    def available(self) -> bool:
        from keyring import get_keyring
        from keyring.backends import chainer, fail, null

        backend = get_keyring()
        if isinstance(backend, chainer.ChainerBackend):
            return any(True for _ in backend.backends)
        return not isinstance(backend, fail.Keyring | null.Keyring)

    def load(self, server: str) -> dict[str, str]:
        import json

        import keyring
        from keyring.errors import KeyringError

        try:
            raw = json.loads(keyring.get_password(NAME, server) or "{}")
        except (KeyringError, ValueError) as error:
            log.warning("keyring: %s", type(error).__name__)
            return {}
        return {str(name): str(text) for name, text in raw.items()}

    def save(self, server: str, secrets: "Secrets") -> bool:
        import json

        import keyring
        from keyring.errors import KeyringError

        kept = {name: secrets.get(name).reveal() for name in secrets.names() if secrets.get(name)}
        try:
            keyring.set_password(NAME, server, json.dumps(kept))
        except KeyringError as error:
            log.warning("keyring: %s", type(error).__name__)
            return False
        return True

    def forget(self, server: str) -> None:
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(NAME, server)
        except PasswordDeleteError:
            pass  # there was none
        except KeyringError as error:
            log.warning("keyring: %s", type(error).__name__)
