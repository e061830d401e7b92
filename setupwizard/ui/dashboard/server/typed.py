"""What is typed into the settings of a server, judged by the model."""

from collections.abc import Callable

from pydantic_core import PydanticCustomError

from setupwizard.ui.widgets.i18n import speech

PORTS = range(1, 65536)


def fault(rule: Callable[[str], str], typed: str) -> str:
    """Why the model does not take it, in words; empty where it does, or nothing is typed yet."""
    try:
        if typed:
            rule(typed)
    except PydanticCustomError as error:
        given = {name: str(value) for name, value in (error.context or {}).items()}
        return speech().field(error.type, given)
    return ""


def port_of(typed: str) -> int:
    """0 where it is none."""
    text = typed.strip()
    number = int(text) if text.isascii() and text.isdecimal() else 0
    return number if number in PORTS else 0
