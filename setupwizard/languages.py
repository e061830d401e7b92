"""The languages of the program. A new one costs a line here, one in
`texts/figures.py`, and its `translations/*.ts`."""

from collections.abc import Mapping
from types import MappingProxyType

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "es": "Español"})
"""Code and name of each, named in itself. The first is the one the sources are written in."""
