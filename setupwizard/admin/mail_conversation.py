"""What Openfire and a mail server said to each other.

JavaMail, which Openfire sends by, writes what it says and hears to its standard output while it is
told to (`mail.debug`); of a login only whether it succeeded. (1.5 of 4.6.2, 1.6 of 5.1.1)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailStep:
    """One thing that was asked of the mail server, and what it replied; `done`: it agreed.

    `step`: greeting, hello, login, sender, recipient, text or end; see `texts.server_settings`.
    """

    step: str
    reply: str
    done: bool


_BEGINS = "DEBUG SMTP: trying to connect"
_COMMANDS = {
    "EHLO": "hello", "HELO": "hello", "MAIL": "sender", "RCPT": "recipient", "DATA": "text",
    "QUIT": "end", "RSET": "",
}  # fmt: skip
_REPLY = re.compile(r"(\d{3})(?:[ -](.*))?")
_LOGIN = re.compile(r"DEBUG SMTP: AUTH \S+ (succeeded|failed)")
_REFUSED = re.compile(r"\S*AuthenticationFailedException: (.*)")
GO_ON, REFUSED = 354, 400
"""Replies of three digits: below REFUSED the server agrees; after GO_ON the text is sent."""


def read_conversation(told: str) -> tuple[MailStep, ...]:
    """The last one in what Openfire wrote; empty where there is none."""
    _, begun, lines = told.rpartition(_BEGINS)
    found: dict[str, MailStep] = {}
    for step in _steps(lines.splitlines()) if begun else ():
        found.setdefault(step.step, step)
        if not step.done:
            found[step.step] = step
    return tuple(found.values())


def _steps(lines: list[str]) -> Iterator[MailStep]:
    step, in_text = "greeting", False
    for line in lines:
        reply, login, refused = _REPLY.fullmatch(line), _LOGIN.match(line), _REFUSED.match(line)
        if in_text:
            in_text = line != "."
        elif login:
            yield MailStep("login", "", login[1] == "succeeded")
        elif refused:
            yield MailStep("login", refused[1], done=False)
        elif reply and int(reply[1]) == GO_ON:
            in_text = True
        elif reply and step:
            yield MailStep(step, line, int(reply[1]) < REFUSED)
        else:
            step = _COMMANDS.get(line.partition(" ")[0], step)
