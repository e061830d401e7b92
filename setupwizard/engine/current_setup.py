"""How a finished Openfire of ours stands, as far as moving its people is concerned."""

from dataclasses import dataclass, field

from setupwizard.engine.systems import require_no_other
from setupwizard.model.answers import Answers
from setupwizard.model.facts import Facts
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration, with_ports_of
from setupwizard.openfire.own_people import OwnPeople, own_people_question, read_own_people
from setupwizard.openfire.security import read_security
from setupwizard.openfire.settings import refuse_place
from setupwizard.steps.remote import content
from setupwizard.transport.base import Transport


@dataclass(frozen=True, slots=True)
class CurrentSetup:
    """`version` of the Openfire that is there; `xml` and `security` are its two files.

    `directory`: the settings of the directory the people come from, as we wrote them down; None
    where there is none, or somebody else set it up.
    """

    version: str
    xml: str = field(repr=False)
    security: str = field(repr=False)
    own: OwnPeople
    directory: str | None = None

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def adjust(self, answers: Answers) -> Answers:
        """The answers with the version and the console's ports this server really has."""
        openfire = answers.openfire.model_copy(update={"version": self.version})
        here = with_ports_of(read_configuration(self.xml), answers)
        return here.model_copy(update={"openfire": openfire})


def read_current_setup(host: Transport, answers: Answers, facts: Facts) -> CurrentSetup:
    """Ask, in one round trip; change nothing.

    Raises what `require_no_other` raises, SWITCH_NOT_SET_UP, SWITCH_DATABASE_EMBEDDED,
    SWITCH_DATABASE_ELSEWHERE, SETTING_FIXED for answers that are about another server, or
    DATABASE_FAILED.
    """
    require_no_other(facts)
    datasource, openfire = answers.datasource, facts.openfire
    if (
        openfire is None
        or not openfire.set_up
        or openfire.begun
        or not openfire.ours
        or not openfire.version
    ):
        raise SetupError(Code.SWITCH_NOT_SET_UP)
    if datasource.kind == "embedded":
        raise SetupError(Code.SWITCH_DATABASE_EMBEDDED)
    if not datasource.on_server:
        raise SetupError(Code.SWITCH_DATABASE_ELSEWHERE, host=datasource.host)
    xml, security, own, directory = host.ask(
        (
            ("cat", paths.OPENFIRE_XML),
            ("cat", paths.SECURITY_XML),
            own_people_question(datasource),
            ("cat", paths.DIRECTORY),
        )
    )
    texts = content(xml) or "", content(security) or ""
    refuse_place(read_configuration(texts[0]), read_security(texts[1]), answers)
    people = read_own_people(own)
    if people.domain != answers.server.domain:
        raise SetupError(
            Code.SETTING_FIXED,
            setting="server.domain",
            here=people.domain,
            wanted=answers.server.domain,
        )
    return CurrentSetup(openfire.version, *texts, people, content(directory))
