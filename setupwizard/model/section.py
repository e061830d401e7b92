"""The base of the sections of the answers, and their types."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from setupwizard.model.fields import is_address, network_name

Port = Annotated[int, Field(ge=1, le=65535)]


def address(value: str) -> str:
    """An IP address without brackets, or a name in lower case."""
    return value.strip("[]") if is_address(value) else network_name(value)


class Section(BaseModel):
    """A table of the answers file."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True
    )
