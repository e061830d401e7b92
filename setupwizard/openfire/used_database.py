"""What the openfire.xml of this server says about its database, for those who must not touch it."""

from dataclasses import dataclass

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import AUTOSETUP, DATABASE, SETUP, jdbc_url
from setupwizard.openfire.settings import place_of
from setupwizard.openfire.xml_properties import get, parse
from setupwizard.transport.base import Argv, Result

QUESTIONS: tuple[Argv, ...] = (
    ("cat", paths.OPENFIRE_XML),
    ("stat", "-c", "%n", paths.PENDING),
    ("stat", "-c", "%n", paths.UNPROVEN),
)


@dataclass(frozen=True, slots=True)
class UsedDatabase:
    """`finished`: an Openfire is set up here, and nothing of ours is pending; `leaving`: a setup
    that never worked is being taken away, and its data with it.

    `unproven`: that setup has never been proven, and may be taken away (`steps/unproven.py`).
    `place`: host, port and database it uses, or will use once its setup has run; empty without.
    """

    finished: bool
    unproven: bool
    leaving: bool
    place: str

    def uses(self, datasource: DatasourceAnswers) -> bool:
        return bool(self.place) and self.place == place_of(jdbc_url(datasource))


def read_used_database(xml: Result, pending: Result, unproven: Result) -> UsedDatabase:
    """From the answers to QUESTIONS. Raises CONFIGURATION_UNREADABLE."""
    if not xml.ok:
        return UsedDatabase(finished=False, unproven=False, leaving=False, place="")
    root = parse(xml.out, "openfire.xml")
    name = f"{DATABASE}.serverURL"
    url = get(root, name) or get(root, f"{AUTOSETUP}.{name}")
    set_up = get(root, SETUP) == "true"
    finished = set_up and not pending.ok
    leaving = not set_up and not pending.ok and unproven.ok
    return UsedDatabase(finished, finished and unproven.ok, leaving, place_of(url))
