"""Sending mail in the practice console: its settings, and a test as Openfire makes it."""

from collections.abc import Iterator
from hashlib import md5
from html import escape

from setupwizard.openfire.paths import UNIT
from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.state.server import ServerState

HOST, PORT, TLS, DEBUG = "mail.smtp.host", "mail.smtp.port", "mail.smtp.ssl", "mail.debug"
USER, PASSWORD = "mail.smtp.username", "mail.smtp.password"
WRONG = "wrong"
"""A password no mail server takes; and nobody has an address that begins so."""


def settings(state: ServerState, _: Fields) -> str:
    """system-email.jsp: of the password its digest."""
    kept = state.openfire.properties
    texts = "".join(
        f"<input type='text' name='{name}' value='{escape(value)}'>"
        for name, value in (
            ("host", kept.get(HOST, "localhost")),
            ("port", kept.get(PORT, "25")),
            ("server_username", kept.get(USER, "")),
            ("server_password", _digest(kept.get(PASSWORD, ""))),
        )
    )
    debug = kept.get(DEBUG, "false")
    radios = "".join(
        f"<input type='radio' name='debug' value='{value}' {'checked' * (value == debug)}>"
        for value in ("true", "false")
    )
    tick = f"<input type='checkbox' name='ssl' {'checked' * (kept.get(TLS) == 'true')}>"
    press = "<input type='submit' name='save' value='s'><input type='submit' name='test' value='t'>"
    return f"<html><form action='system-email.jsp'>{texts}{radios}{tick}{press}</form></html>"


def save(state: ServerState, fields: Fields) -> str:
    kept = state.openfire.properties
    kept[HOST], kept[PORT] = fields["host"], fields["port"]
    kept[TLS], kept[DEBUG] = str("ssl" in fields).lower(), fields["debug"]
    _keep(kept, USER, fields["server_username"])
    if fields["server_password"] != _digest(kept.get(PASSWORD, "")):
        _keep(kept, PASSWORD, fields["server_password"])
    return "/system-email.jsp?success=true"


def _keep(kept: dict[str, str], name: str, value: str) -> None:
    kept.pop(name, None)
    if value:
        kept[name] = value


def test(state: ServerState, _: Fields) -> str:
    """system-emailtest.jsp."""
    fields = (("from", "ana@empresa.example"), ("to", ""), ("subject", ""), ("body", ""))
    inputs = "".join(f"<input name='{name}' value='{value}'>" for name, value in fields)
    return f"<html><form action='system-emailtest.jsp'>{inputs}</form></html>"


def send(state: ServerState, fields: Fields) -> str:
    """A refused recipient is “sent”, too."""
    lines = list(_conversation(state.openfire.properties, fields))
    unit = state.units.get(UNIT)
    if state.openfire.properties.get(DEBUG) == "true" and unit is not None:
        state.journal.setdefault(unit.invocation, []).extend(lines)
    if any("failed" in line for line in lines):
        return "<html><div class='error'>535</div></html>"
    return "/system-emailtest.jsp?sent=true&success=true"


def _conversation(kept: dict[str, str], fields: Fields) -> Iterator[str]:
    host = kept.get(HOST, "localhost")
    yield f'DEBUG SMTP: trying to connect to host "{host}", port {kept.get(PORT, "25")}'
    yield from (f"220 {host} ESMTP", "EHLO practice.example", f"250 {host}")
    if USER in kept:
        yield "DEBUG SMTP: AUTH LOGIN command trace suppressed"
        if kept.get(PASSWORD, WRONG) == WRONG:
            yield "DEBUG SMTP: AUTH LOGIN failed"
            yield "javax.mail.AuthenticationFailedException: 535 5.7.8 wrong password"
            return
        yield "DEBUG SMTP: AUTH LOGIN succeeded"
    yield from (f"MAIL FROM:<{fields['from']}>", "250 ok", f"RCPT TO:<{fields['to']}>")
    if fields["to"].startswith("nobody"):
        yield from ("550 5.1.1 no such user", "QUIT", "221 bye")
        return
    yield from ("250 ok", "DATA", "354 go on", fields["body"], ".", "250 2.0.0 queued")
    yield from ("QUIT", "221 bye")


def _digest(password: str) -> str:
    return md5(password.encode(), usedforsecurity=False).hexdigest() if password else ""


MAIL_PAGES: dict[str, Show] = {"system-email.jsp": settings, "system-emailtest.jsp": test}
MAIL_FORMS: dict[str, Take] = {"system-email.jsp": save, "system-emailtest.jsp": send}
