"""Words about the practice server: how to get in, and what may go wrong there."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "practice-login": QT_TRANSLATE_NOOP(
        "Note",
        "The practice server is called {address}. Log in there as {user} with the password "
        "“{password}”; it refuses any other. The fingerprint of its key is {fingerprint}.",
    ),
    "practice-directory": QT_TRANSLATE_NOOP(
        "Note",
        "At {host} there is the directory of a school. The account {account} may read it; "
        "its password, and everybody’s in it, is “{password}”. Pepa Palotes is one of the "
        "teachers.",
    ),
    "mistake-database-down": QT_TRANSLATE_NOOP(
        "Note",
        "PostgreSQL is switched off just when it is needed. It has a database {database} "
        "with a user of that name and the password “{password}”.",
    ),
    "mistake-port-taken": QT_TRANSLATE_NOOP(
        "Note", "Another program is already using the port of the administration console."
    ),
    "mistake-other-openfire": QT_TRANSLATE_NOOP(
        "Note",
        "Somebody has already set up an Openfire on the server by hand, and it is running. "
        "Its administrator is “admin” with the password “{password}”.",
    ),
    "mistake-link-lost": QT_TRANSLATE_NOOP(
        "Note", "The connection to the server is lost in the middle of the setup."
    ),
}
