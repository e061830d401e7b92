"""Secrets from a private file or from standard input, as TOML: `admin_password = "…"`."""

import os
import shlex
import stat
import tomllib
from pathlib import Path

from setupwizard.engine.toml_file import decoded, line_of, wrong_line
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets


def load_secrets(path: Path) -> Secrets:
    """Raises SECRETS_READABLE or SECRETS_OF_OTHERS when somebody else has them too (POSIX only).

    And ANSWERS_MISSING, and what `parse_secrets` raises.
    """
    try:
        with path.open("rb") as file:
            if os.name == "posix":
                _refuse_shared(os.fstat(file.fileno()), path)
            data = file.read()
    except OSError as error:
        raise SetupError(Code.ANSWERS_MISSING, detail=str(error), file=path) from error
    return parse_secrets(data, path.name)


def _refuse_shared(status: os.stat_result, path: Path) -> None:
    file = shlex.quote(str(path))
    if status.st_uid != os.geteuid():
        raise SetupError(Code.SECRETS_OF_OTHERS, file=file)
    if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise SetupError(Code.SECRETS_READABLE, file=file)


def parse_secrets(data: bytes, source: str) -> Secrets:
    """No message ever quotes the text: whoever swaps name and value has a secret for a name.

    Raises TEXT_NOT_UTF8, SECRETS_NOT_TOML, SECRETS_UNKNOWN_NAME or SECRET_INVALID.
    """
    text = decoded(data, source)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = wrong_line(error, text)
        raise SetupError(Code.SECRETS_NOT_TOML, file=source, line=line) from None
    secrets = Secrets()
    for name, value in raw.items():
        if name not in Secrets.names():
            known, line = ", ".join(Secrets.names()), line_of(name, text)
            raise SetupError(Code.SECRETS_UNKNOWN_NAME, file=source, line=line, known=known)
        if not isinstance(value, str):
            raise SetupError(Code.SECRETS_NOT_TOML, file=source, line=line_of(name, text))
        secrets = secrets.with_secret(name, value)
    return secrets.checked()
