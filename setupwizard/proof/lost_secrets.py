"""Whether Openfire says in its log that it could not read a secret it keeps encrypted.

Such a server still works as long as the directory lets anybody read, and stops on another day.
"""

import re

from setupwizard.model.answers import Answers
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire import paths
from setupwizard.openfire.log import plain
from setupwizard.transport.base import Argv, Transport

WORDS = ("Failed to load encrypted property value", "AES cipher failed")
"""util/JiveProperties.java of 5.1.1, util/AesEncryptor.java of 4.6.2. Not localised."""

STARTED: Argv = ("systemctl", "show", paths.UNIT, "--property=ActiveEnterTimestamp", "--value")
MOMENT = re.compile(r"(\d{4})[-.](\d\d)[-.](\d\d) (\d\d:\d\d:\d\d)")
"""How systemd says it in the C locale, and how lib/log4j2.xml begins a line: both local time."""


def find_lost_secrets(host: Transport, answers: Answers) -> None:
    """Return if there are none since the last start; one round trip.

    Raises OPENFIRE_SECRET_LOST, or READ_FAILED where there is no log.
    """
    log = paths.log_file(answers.openfire.major)
    expressions = [word for text in WORDS for word in ("-e", text)]
    started, matches = host.ask((STARTED, ("grep", "-aF", *expressions, "--", log)))
    if matches.status > 1:
        raise SetupError(Code.READ_FAILED, matches.err, what=log)
    since = _moment(started.out)
    lines = [line for line in plain(matches.out).splitlines() if _moment(line) >= since]
    if lines:
        raise SetupError(Code.OPENFIRE_SECRET_LOST, "\n".join(lines))


def _moment(text: str) -> tuple[str, ...]:
    found = MOMENT.search(text)
    return found.groups() if found else ()
