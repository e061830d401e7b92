"""The system's keyring: one entry a server. One that fails counts as none, and we ask again."""

import json
import logging

import keyring
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringError, PasswordDeleteError

from setupwizard.model.application import NAME
from setupwizard.model.secrets import Secrets

log = logging.getLogger(__name__)


def available() -> bool:
    backend = keyring.get_keyring()
    if isinstance(backend, chainer.ChainerBackend):
        return any(True for _ in backend.backends)
    return not isinstance(backend, fail.Keyring | null.Keyring)


def name() -> str:
    """What the library calls the one that is used, such as `SecretService`."""
    return type(keyring.get_keyring()).__module__.rpartition(".")[2]


def load(server: str) -> dict[str, str]:
    try:
        raw = json.loads(keyring.get_password(NAME, server) or "{}")
    except (KeyringError, ValueError) as error:
        log.warning("keyring: %s", type(error).__name__)
        return {}
    return {str(name): str(text) for name, text in raw.items()}


def save(server: str, secrets: Secrets) -> bool:
    kept = {name: secrets.get(name).reveal() for name in secrets.names() if secrets.get(name)}
    try:
        keyring.set_password(NAME, server, json.dumps(kept))
    except KeyringError as error:
        log.warning("keyring: %s", type(error).__name__)
        return False
    return True


def forget(server: str) -> None:
    try:
        keyring.delete_password(NAME, server)
    except PasswordDeleteError:
        pass  # there was none
    except KeyringError as error:
        log.warning("keyring: %s", type(error).__name__)
