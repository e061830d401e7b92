"""What the list of sessions shows of each, in words."""

from PySide6.QtCore import QCoreApplication

from setupwizard.admin.client_session import ClientSession, Encrypted, Show
from setupwizard.model.names import unescaped_user
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.table.columns import TableColumn

CONTEXT = "SessionColumns"
PHONES = (
    "conversations",
    "monal",
    "siskin",
    "blabber",
    "cheogram",
    "chatsecure",
    "quicksy",
    "snikket",
)
"""Programs that run on phones only, as their names begin."""

NOTHING = "—"


def columns() -> tuple[TableColumn[ClientSession], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Person"),
            shown_name,
            detail=show_words,
            mark=show_mark,
            share=3,
            least=190,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "With what"),
            program_words,
            detail=lambda one: one.resource if one.program else "",
            mark=lambda one: ("phone" if is_phone(one) else "laptop", "muted"),
            share=2,
            least=160,
            leaves=2,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Connection"),
            encrypted_words,
            detail=lambda one: " · ".join(filter(None, (tls_words(one), one.address))),
            mark=encrypted_mark,
            share=2,
            least=180,
            leaves=1,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Traffic"),
            traffic_words,
            order=lambda one: (one.received or 0) + (one.sent or 0),
            least=110,
            leaves=3,
            numeric=True,
        ),
    )


def shown_name(one: ClientSession) -> str:
    return one.name or unescaped_user(one.user)


def show_words(one: ClientSession) -> str:
    """How they show themselves, and what they say of themselves."""
    words = _tr(
        {
            Show.AVAILABLE: QT_TRANSLATE_NOOP("SessionColumns", "Available"),
            Show.CHAT: QT_TRANSLATE_NOOP("SessionColumns", "Free to chat"),
            Show.AWAY: QT_TRANSLATE_NOOP("SessionColumns", "Away"),
            Show.BUSY: QT_TRANSLATE_NOOP("SessionColumns", "Busy"),
            Show.LONG_AWAY: QT_TRANSLATE_NOOP("SessionColumns", "Away for long"),
            Show.HIDDEN: QT_TRANSLATE_NOOP("SessionColumns", "Hidden from others"),
        }[one.show]
    )
    return f"{words}: {one.status}" if one.status else words


def show_mark(one: ClientSession) -> tuple[str, str]:
    tones = {Show.AVAILABLE: "ok", Show.CHAT: "ok", Show.BUSY: "fail", Show.HIDDEN: "disabled"}
    return "dot", tones.get(one.show, "warn")


def program_words(one: ClientSession) -> str:
    return one.program or one.resource or NOTHING


def is_phone(one: ClientSession) -> bool:
    return (one.program or one.resource).lower().startswith(PHONES)


def encrypted_words(one: ClientSession) -> str:
    return _tr(
        {
            Encrypted.NO: QT_TRANSLATE_NOOP("SessionColumns", "Not encrypted"),
            Encrypted.YES: QT_TRANSLATE_NOOP("SessionColumns", "Encrypted"),
            Encrypted.BOTH: QT_TRANSLATE_NOOP("SessionColumns", "Encrypted, with a certificate"),
            Encrypted.UNKNOWN: QT_TRANSLATE_NOOP("SessionColumns", "Not told"),
        }[one.encrypted]
    )


def encrypted_mark(one: ClientSession) -> tuple[str, str] | None:
    if one.encrypted is Encrypted.NO:
        return "warn", "warn"
    return ("lock", "ok") if one.encrypted is not Encrypted.UNKNOWN else None


def tls_words(one: ClientSession) -> str:
    """`TLSv1.3` as people write it."""
    return one.tls.replace("v", " ", 1)


def traffic_words(one: ClientSession) -> str:
    """Received and sent, by Openfire."""
    if one.received is None or one.sent is None:
        return NOTHING
    number = language.locale.toString
    return f"{number(one.received)} / {number(one.sent)}"


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
