"""A report for whoever helps: what happened and on what, without secrets. Sent to nobody."""

import platform
from dataclasses import dataclass

import PySide6

from setupwizard import __version__
from setupwizard.model.problems import Problem
from setupwizard.model.redaction import redact
from setupwizard.model.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a report is made of. `log`: what other programs said; `secrets`: all that were typed."""

    problem: Problem | None
    log: str
    secrets: tuple[Secrets, ...]


def report(about: Evidence) -> str:
    """The text of the file; every known secret is struck out of it."""
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
    known = {text for secrets in about.secrets for text in secrets.known()}
    return redact("\n".join([*lines, about.log, ""]), sorted(known, key=len, reverse=True))
