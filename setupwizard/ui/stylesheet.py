"""The style sheet of the native controls, filled with the colours and sizes of the moment."""

from dataclasses import asdict
from functools import cache
from string import Template

from setupwizard.files import shipped
from setupwizard.ui.tokens import RADIUS, Colours


@cache
def _template() -> Template:
    return Template(shipped("resources", "window.qss").read_text(encoding="utf-8"))


def stylesheet(colours: Colours, height: int) -> str:
    """For controls of `height` pixels; the lengths inside are what their borders leave."""
    return _template().substitute(
        asdict(colours),
        height=height,
        bordered=height - 2,
        focused=height - 4,
        link=height - 8,
        **{f"radius_{name}": pixels for name, pixels in RADIUS.items()},
    )
