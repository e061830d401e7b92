"""A report for whoever helps: what happened and on what, without secrets. Sent to nobody."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass

import PySide6

from setupwizard import __version__
from setupwizard.model.problems import Problem
from setupwizard.model.redaction import redact
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.window_log import window_log


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a report is made of. `log`: what other programs said; `secrets`: all that were typed."""

    problem: Problem | None
    log: str
    secrets: tuple[Secrets, ...]


def report(about: Evidence, typed: Iterable[str] = ()) -> str:
    """The text of the file; every known secret is struck out of it, and all that is `typed`."""
    lines = [
        f"openfire-setup {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
    ]
    problem = about.problem
    if problem is not None:
        params = ", ".join(f"{name}={value}" for name, value in problem.params.items())
        lines += [f"{problem.code}: {params}", "", problem.detail, ""]
    lines += [about.log, ""]
    if window_log.path is not None:
        lines += [f"{window_log.path}:", window_log.tail(), ""]
    known = {text for secrets in about.secrets for text in secrets.known()} | {*typed} - {""}
    return redact("\n".join(lines), sorted(known, key=len, reverse=True))
