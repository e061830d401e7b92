"""A first setup that has never been proven may be wrong in what is fixed afterwards: it goes."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.problems import SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import DATABASE, read_configuration
from setupwizard.openfire.psql import run_sql
from setupwizard.openfire.security import read_security
from setupwizard.openfire.settings import (
    refuse_elsewhere,
    refuse_fixed,
    refuse_new_name,
    refuse_other_properties,
)
from setupwizard.openfire.stored import EMBEDDED, read_stored, stored_question
from setupwizard.openfire.xml_properties import parse, put, render
from setupwizard.steps.base import HOLDS, Verdict, Work, missing
from setupwizard.steps.remote import content, control, must
from setupwizard.transport.base import Argv, Result
from setupwizard.transport.remote_files import remove_file, write_file

_HEAD = bytes.fromhex("feedfeed 00000002 00000000")  # magic, version, no entries
_SEAL = hashlib.sha1("changeit".encode("utf-16-be") + b"Mighty Aphrodite" + _HEAD)  # noqa: S324
EMPTY_KEYSTORE = _HEAD + _SEAL.digest()
"""As a release ships it: a start without a certificate for its domain makes one, but one for
another domain would stay in use beside it (JavaKeyStore.java of OpenJDK; IdentityStore.java)."""

DROP = """DO $$DECLARE one record; BEGIN
 FOR one IN SELECT schemaname, tablename FROM pg_tables WHERE tableowner = '{user}' LOOP
  EXECUTE format('DROP TABLE %I.%I CASCADE', one.schemaname, one.tablename);
 END LOOP;
END$$;
"""


@dataclass(frozen=True, slots=True)
class UnprovenSetup:
    """What never worked and fits the answers no more is taken away, so that it is set up anew.

    Only while nobody has used it: people, or anybody's contacts, make it a server like others, and
    what is fixed there is refused. `require` raises when a setup lacks what it needs.
    """

    answers: Answers
    require: Callable[[], None] = field(repr=False)
    id: str = "unproven-setup"
    weight: int = 2

    def asks(self) -> Sequence[Argv]:
        return (
            ("cat", paths.OPENFIRE_XML),
            ("cat", paths.SECURITY_XML),
            ("stat", "-c", "%n", paths.PENDING),
            ("stat", "-c", "%n", paths.UNPROVEN),
            ("cat", paths.DIRECTORY),
            stored_question(self.answers.datasource),
        )

    def judge(self, results: Sequence[Result]) -> Verdict:
        """Raises what `require` and the three that refuse raise, READ_FAILED."""
        xml, security, pending, unproven, directory = (content(one) for one in results[:5])
        if xml is None or security is None or unproven is None or pending is not None:
            return HOLDS
        removal = Note.of("unproven-setup-will-go")
        configuration = read_configuration(xml)
        if not configuration.set_up:  # it was being taken away
            refuse_elsewhere(configuration, self.answers)
            return missing(removal)
        data = read_stored(self.answers.datasource, results[5])
        domain = data.domain if data else ""
        try:
            refuse_fixed(configuration, read_security(security), directory, self.answers, domain)
            refuse_new_name(configuration, self.answers, domain)
            refuse_other_properties(data, self.answers)
        except SetupError:
            refuse_elsewhere(configuration, self.answers)
            if data is None or data.used:
                raise
            self.require()
            return missing(removal)
        return HOLDS

    def apply(self, work: Work) -> None:
        """Its configuration first: what is left of it then never starts. Raises SERVICE_FAILED,
        DATABASE_FAILED, DISK_FULL, FILE_WRITE_FAILED.
        """
        if work.host.run(("stat", "-c", "%n", paths.UNIT_FILE)).ok:
            control(work, "stop", "disable")
        xml = work.host.run(("cat", paths.OPENFIRE_XML)).out
        write_file(work.host, paths.OPENFIRE_XML, _left(xml), owner=paths.OWNER, mode="0640")
        write_file(work.host, paths.KEYSTORE, EMPTY_KEYSTORE, owner=paths.OWNER, mode="0640")
        datasource = self.answers.datasource
        if datasource.kind == "embedded":
            must(work, ("rm", "-rf", "--", EMBEDDED))
        else:
            sql = DROP.format(user=datasource.user)
            run_sql(work.host, datasource.port, sql, database=datasource.database)
        for mark in (paths.DIRECTORY, paths.UNPROVEN):
            remove_file(work.host, mark)


def _left(xml: str) -> bytes:
    """An openfire.xml that only says where the data is that has to go, should a run be cut here."""
    root = parse("<jive/>", "openfire.xml")
    url = read_configuration(xml).server_url
    if url:
        put(root, f"{DATABASE}.serverURL", url)
    return render(root)
