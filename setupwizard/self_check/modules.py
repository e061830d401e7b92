"""Every module of the program: a freezer leaves out what it cannot see is imported."""

import importlib
import pkgutil
from functools import partial
from typing import TYPE_CHECKING

import setupwizard

if TYPE_CHECKING:
    from setupwizard.self_check.check import Found


def look(found: "Found") -> None:
    """Imports them all."""
    names = [one.name for one in pkgutil.walk_packages(setupwizard.__path__, "setupwizard.")]
    there = [name for name in names if found.tried(name, partial(importlib.import_module, name))]
    found.there = str(len(there))
