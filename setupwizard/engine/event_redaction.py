"""Strikes known secrets out of whatever leaves the engine: events, problems, log lines."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from setupwizard.model.redaction import redact

T = TypeVar("T")


def redacted(value: T, secrets: Sequence[str]) -> T:
    """The same frozen dataclass (or mapping, tuple, text) with every text struck."""
    return _struck(value, secrets)  # type: ignore[no-any-return]


def _struck(value: Any, secrets: Sequence[str]) -> Any:
    if type(value) is str:
        return redact(value, secrets)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _struck(getattr(value, f.name), secrets) for f in fields(value)}
        return replace(value, **changed)
    if isinstance(value, dict):
        return {key: _struck(item, secrets) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_struck(item, secrets) for item in value)
    return value


class RedactingFilter(logging.Filter):
    """On a log handler: formats a record at once and strikes the secrets, the longest first.

    They are gone through anew for every record: they may become more.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        self._secrets = secrets

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage(), self._secrets), None
        if record.exc_info:
            text = logging.Formatter().formatException(record.exc_info)
            record.exc_text, record.exc_info = redact(text, self._secrets), None
        return True
