"""Secrets from a private file or from standard input, as TOML: `admin_password = "…"`."""

import os
import stat
import tomllib
from pathlib import Path

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets


def load_secrets(path: Path) -> Secrets:
    """Raises SECRETS_READABLE when others than the owner may read the file (POSIX only)."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise SetupError(Code.SECRETS_READABLE, file=path.name)
            text = file.read().decode("utf-8")
    except OSError as error:
        raise SetupError(Code.ANSWERS_MISSING, detail=str(error), file=path) from error
    except UnicodeDecodeError as error:
        raise SetupError(Code.SECRETS_NOT_TOML, file=path.name) from error
    return parse_secrets(text, path.name)


def parse_secrets(text: str, source: str) -> Secrets:
    """Raises SECRETS_NOT_TOML or SECRETS_UNKNOWN_NAME; no message ever quotes the text."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError:  # its message may quote a secret
        raise SetupError(Code.SECRETS_NOT_TOML, file=source) from None
    secrets = Secrets()
    for name, value in raw.items():
        if name not in Secrets.names():
            known = ", ".join(Secrets.names())
            raise SetupError(Code.SECRETS_UNKNOWN_NAME, file=source, name=name, known=known)
        if not isinstance(value, str):
            raise SetupError(Code.SECRETS_NOT_TOML, file=source)
        secrets = secrets.with_secret(name, value)
    return secrets.checked()
