"""What was typed so far, exactly as typed: never a secret, and not validated yet."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from setupwizard.model.names import for_eyes

if TYPE_CHECKING:
    from setupwizard.model.section import Section

FORM = 1
"""Version of the file’s format; a file of another version is not read."""

NEW = {"create", "people_file", "admins"}
"""The only fields that are asked for a new directory."""


@cache
def sections() -> "dict[str, type[Section]]":
    """The sections of the answers by name. Looked up late: the first window does not need them."""
    from setupwizard.model.answers import Answers
    from setupwizard.model.section import Section

    return {
        name: info.annotation
        for name, info in Answers.model_fields.items()
        if isinstance(info.annotation, type) and issubclass(info.annotation, Section)
    }


@dataclass
class Draft:
    """The unfinished answers for one server. `saved`: seconds since 1970, 0 = never."""

    id: str = field(default_factory=lambda: os.urandom(16).hex())
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    language: str = ""
    stage: str = ""
    done: tuple[str, ...] = ()
    finished: bool = False
    remember: bool = False
    saved: float = 0.0

    def section(self, name: str) -> dict[str, Any]:
        return self.sections.get(name, {})

    def put(self, name: str, raw: Mapping[str, Any]) -> None:
        """Keep only what the section knows: nothing else can slip into the file."""
        known = sections()[name].model_fields
        self.sections[name] = {key: value for key, value in raw.items() if key in known}

    @property
    def profile(self) -> str:
        """Where users are kept: `default` or `ldap`."""
        return str(self.section("profile").get("kind", "default"))

    def raw(self) -> dict[str, Any]:
        """As `read_answers` takes it: without what is kept for another choice only."""
        raw: dict[str, Any] = {"language": self.language, **self.sections}
        ldap = raw.pop("ldap", {})
        if self.profile != "ldap":
            return raw
        raw.pop("admin", None)
        asked = NEW if ldap.get("create") else set(ldap) - NEW | {"admins"}
        return {**raw, "ldap": {name: ldap[name] for name in ldap if name in asked}}

    @property
    def begun(self) -> bool:
        """Its installation was started and has not come to its end."""
        return "review" in self.done and not self.finished

    @property
    def title(self) -> str:
        """What people call this server."""
        domain = self.section("server").get("domain", "")
        return for_eyes(str(domain or self.section("host").get("address", "")))

    def to_json(self) -> str:
        data = {
            "form": FORM,
            "id": self.id,
            "language": self.language,
            "sections": self.sections,
            "stage": self.stage,
            "done": self.done,
            "finished": self.finished,
            "remember": self.remember,
            "saved": self.saved,
        }
        return json.dumps(data, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Draft":
        """Raises ValueError for what is not a draft of ours."""
        try:
            raw = json.loads(text)
            if raw["form"] != FORM:
                raise ValueError(raw["form"])
            draft = cls(id=str(raw["id"]), language=str(raw["language"]), stage=str(raw["stage"]))
            draft.sections = {str(name): dict(held) for name, held in raw["sections"].items()}
            draft.done = tuple(str(stage) for stage in raw["done"])
            draft.finished = bool(raw["finished"])
            draft.remember = bool(raw["remember"])
            draft.saved = float(raw["saved"])
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(str(error)) from error
        return draft
