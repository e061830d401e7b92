"""Where the passwords are kept that somebody asked us to remember. Every call may block."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # not before the first window
    from setupwizard.model.secrets import Secrets


class Vault(Protocol):
    """Where the passwords of a server are kept, by the id of its draft."""

    def available(self) -> bool: ...

    def load(self, server: str) -> dict[str, str]: ...

    def save(self, server: str, secrets: "Secrets") -> bool:
        """True when they are kept now."""
        ...

    def forget(self, server: str) -> None: ...


class Keyring:
    """The system's; its library is loaded with the first call."""

    def available(self) -> bool:
        return _system().available()

    def load(self, server: str) -> dict[str, str]:
        return _system().load(server)

    def save(self, server: str, secrets: "Secrets") -> bool:
        return _system().save(server, secrets)

    def forget(self, server: str) -> None:
        _system().forget(server)


class PassingVault:
    """For practice: what it keeps goes with the program, and is nobody's real password."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, str]] = {}

    def available(self) -> bool:
        return True

    def load(self, server: str) -> dict[str, str]:
        return dict(self._kept.get(server, {}))

    def save(self, server: str, secrets: "Secrets") -> bool:
        self._kept[server] = {
            name: secrets.get(name).reveal() for name in secrets.names() if secrets.get(name)
        }
        return True

    def forget(self, server: str) -> None:
        self._kept.pop(server, None)


def _system() -> Vault:
    from setupwizard.ui.server import system_keyring

    return system_keyring
