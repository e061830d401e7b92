"""Words about the practice server: how to get in, and what may go wrong there."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {}

STEPS: dict[str, StepText] = {}

PROPERTIES = {
    "admin.authorizedJIDs": QT_TRANSLATE_NOOP(
        "PracticeProperty", "The addresses of those who administer."
    ),
    "adminConsole.sessionTimeout": QT_TRANSLATE_NOOP(
        "PracticeProperty", "How long the console waits."
    ),
    "passwordKey": QT_TRANSLATE_NOOP("PracticeProperty", "What passwords are encrypted with."),
    "ssl.certificates.expirycheck.frequency": QT_TRANSLATE_NOOP(
        "PracticeProperty", "How often certificates are looked at."
    ),
    "update.service-enabled": QT_TRANSLATE_NOOP("PracticeProperty", "Look for new releases."),
    "xmpp.client.idle": QT_TRANSLATE_NOOP(
        "PracticeProperty", "Milliseconds after which a silent session is closed."
    ),
    "xmpp.domain": QT_TRANSLATE_NOOP("PracticeProperty", "The domain of this server."),
}
"""What Openfire's console says of a few of its properties, in words of our own."""

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
