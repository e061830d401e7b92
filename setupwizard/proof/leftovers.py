"""Whether a password lies readable on the server: in Openfire's files, or in one we left there."""

from xml.sax.saxutils import escape

from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.paths import CONF, OPENFIRE_XML
from setupwizard.openfire.xml_properties import parse
from setupwizard.transport.base import Argv, Transport

OURS = "/var/lib/openfire-setup"
PLACES = (CONF, OURS, "/opt", "/run", "/tmp", "/var/tmp", "/root")  # noqa: S108 - looked at only
FILES: Argv = (
    *("find", *PLACES, "-xdev", "-maxdepth", "4", "-type", "f", "-size", "-2048k"),
    *("(", "-path", f"{CONF}/*", "-o", "-path", "*openfire-setup*", ")"),
)
"""Everything in Openfire's conf, and whatever bears our name where such things are put."""

CONFIGURATION: Argv = ("cat", OPENFIRE_XML)
QUOTES = {'"': "&quot;", "'": "&apos;"}


def find_leftovers(host: Transport, answers: Answers, secrets: Secrets) -> None:
    """Return if there are none; three commands in two round trips.

    Raises CLEAR_PASSWORD_FOUND with the files' names as its detail, CONFIGURATION_UNREADABLE or
    READ_FAILED.
    """
    listing, configuration = host.ask((FILES, CONFIGURATION))
    if not configuration.ok:
        raise SetupError(Code.CONFIGURATION_UNREADABLE, configuration.err, file="openfire.xml")
    if _readable_password(configuration.out):
        raise SetupError(Code.CLEAR_PASSWORD_FOUND, OPENFIRE_XML)
    files, patterns = listing.out.splitlines(), _patterns(answers, secrets)
    if not files or not patterns:
        return
    # The secrets go in by standard input; -w, or a short one would be found inside any key.
    argv = ("grep", "-lFw", "-f", "-", "--", *files)
    matches = host.run(argv, stdin="\n".join(patterns).encode() + b"\n")
    if matches.out:
        raise SetupError(Code.CLEAR_PASSWORD_FOUND, matches.out)
    gone = all("No such file" in line for line in matches.err.splitlines())  # removed meanwhile
    if matches.status > 1 and not gone:
        raise SetupError(Code.READ_FAILED, matches.err)


def _readable_password(text: str) -> bool:
    """The block of the unattended setup, or a password Openfire has not encrypted itself."""
    root = parse(text, "openfire.xml")
    if root.find("autosetup") is not None:
        return True
    return any(
        element.get("encrypted") != "true" and (element.text or "").strip()
        for element in root.iter()
        if isinstance(element.tag, str) and element.tag.lower().endswith("password")
    )


def _patterns(answers: Answers, secrets: Secrets) -> list[str]:
    """The secrets as text and as XML writes them. What is no secret anyway cannot be looked for:
    a database password like the database's name would be found wherever that stands."""
    public = answers.model_dump_json()
    texts = [text for text in secrets.known() if text not in public]
    forms = {form for text in texts for form in (text, escape(text), escape(text, QUOTES))}
    return sorted(form for form in forms if form.strip() and "\n" not in form)
