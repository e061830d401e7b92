"""A report for whoever helps: what happened and on what, without secrets. Sent to nobody."""

import platform

import PySide6

from setupwizard import __version__
from setupwizard.engine.redact import strike
from setupwizard.model.problems import Problem
from setupwizard.model.secrets import Secrets


def report(problem: Problem | None, log: str, secrets: Secrets) -> str:
    """The text of the file; every known secret is struck out of it."""
    lines = [
        f"openfire-setup {__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
    ]
    if problem is not None:
        params = ", ".join(f"{name}={value}" for name, value in problem.params.items())
        lines += [f"{problem.code}: {params}", "", problem.detail, ""]
    return strike("\n".join([*lines, log, ""]), secrets.known())
