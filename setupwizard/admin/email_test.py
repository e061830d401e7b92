"""A test mail, sent by Openfire itself, and what it and the mail server said to each other.

Seen on both releases: the page says “sent” of a mail whose recipient was refused, and with TLS
ticked Openfire goes on without it where the mail server has none, password and all. So what answers
is looked at first, and whether the mail was taken is read from the conversation.
"""

from dataclasses import dataclass, replace

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing
from setupwizard.admin.email import TEST, EmailSettings, email_form, settings_of
from setupwizard.admin.mail_conversation import MailStep, read_conversation
from setupwizard.channels.base import Answer, Console
from setupwizard.channels.files import unit_of
from setupwizard.channels.smtp import Speaks, look_question, read_look
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

DONE = "success=true"


@dataclass(frozen=True, slots=True)
class TestEmail:
    """What is to be sent."""

    __test__ = False  # no class of tests

    sender: str
    recipient: str
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class EmailTest:
    """`steps` of the conversation, in order; empty where Openfire's output is kept nowhere, and
    then `sent` is only what the page says. `refusal`: what that says, in the server's language.
    """

    sent: bool
    steps: tuple[MailStep, ...]
    refusal: str
    settings: EmailSettings


def send_test_email(session: Session, access: Access, email: TestEmail) -> EmailTest:
    """Raises REMOTE_HOST_UNKNOWN, REMOTE_REFUSED, REMOTE_UNREACHABLE, EMAIL_WITHOUT_TLS,
    EMAIL_TLS_ONLY, SERVER_BUSY, and what `Access.console` raises. Leaves the settings as they are.
    """
    with access.console(session) as console, changing(session):
        settings = settings_of(email_form(console))
        _look(session, settings)
        began = session.host.run(("date", "+%s")).out.strip()
        answer = _sent(console, settings, email)
    steps = _conversation(session, access, began)
    said = {step.step: step.done for step in steps}
    sent = said.get("text", False) and said.get("recipient", False)
    return EmailTest(
        sent=sent if steps else DONE in answer.sent_on,
        steps=steps,
        refusal=answer.page.refusal,
        settings=replace(settings, sender=email.sender),
    )


def _look(session: Session, settings: EmailSettings) -> None:
    """Openfire would wait for ever for the greeting of one that speaks TLS only."""
    (told,) = session.host.ask((look_question(settings.host, settings.port),))
    speaks = read_look(told, settings.host, settings.port)
    if settings.tls and speaks is Speaks.PLAIN:
        raise SetupError(Code.EMAIL_WITHOUT_TLS, host=settings.host, port=settings.port)
    if not settings.tls and speaks is Speaks.TLS:
        raise SetupError(Code.EMAIL_TLS_ONLY, host=settings.host, port=settings.port)


def _sent(console: Console, settings: EmailSettings, email: TestEmail) -> Answer:
    """What is said is written down for as long as this takes."""
    if not settings.debug:
        _write_down(console, wanted=True)
    try:
        fields = {
            "from": email.sender,
            "to": email.recipient,
            "subject": email.subject,
            "body": email.text,
            "test": "test",
        }
        return console.post(TEST, fields)
    finally:
        if not settings.debug:
            _write_down(console, wanted=False)


def _write_down(console: Console, *, wanted: bool) -> None:
    form = email_form(console)
    console.submit(form.with_changes({"debug": str(wanted).lower(), "save": "save"}))


def _conversation(session: Session, access: Access, began: str) -> tuple[MailStep, ...]:
    """Openfire's output since then, as its service keeps it."""
    openfire = access.status(session).openfire
    unit = unit_of(openfire.starter) if openfire else ""
    if not unit or not began.isdecimal():
        return ()
    form = ("--since", f"@{began}", "--output", "cat", "--no-pager", "--quiet")
    _, told = session.host.ask((("journalctl", "--sync"), ("journalctl", "--unit", unit, *form)))
    return read_conversation(told.out)
