"""What the list of other servers and components shows of each, in words."""

from PySide6.QtCore import QCoreApplication

from setupwizard.admin.client_session import Encrypted
from setupwizard.admin.server_session import ComponentSession, Direction, ServerSession
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.widgets.table.columns import TableColumn

Other = ServerSession | ComponentSession
CONTEXT = "ServerColumns"


def columns() -> tuple[TableColumn[Other], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Domain"),
            lambda one: one.domain,
            detail=_what,
            share=3,
            least=220,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "State"),
            direction_words,
            mark=_direction_mark,
            share=2,
            least=180,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Connection"),
            _encrypted_words,
            mark=_encrypted_mark,
            least=150,
            leaves=1,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Since"), lambda one: one.began, least=120, leaves=2
        ),
    )


def is_failed(one: Other) -> bool:
    return isinstance(one, ServerSession) and one.direction is Direction.FAILED


def direction_words(one: Other) -> str:
    if isinstance(one, ComponentSession):
        return _tr(QT_TRANSLATE_NOOP("ServerColumns", "Connected"))
    return _tr(
        {
            Direction.IN: QT_TRANSLATE_NOOP("ServerColumns", "It writes to us"),
            Direction.OUT: QT_TRANSLATE_NOOP("ServerColumns", "We write to it"),
            Direction.BOTH: QT_TRANSLATE_NOOP("ServerColumns", "Both ways"),
            Direction.FAILED: QT_TRANSLATE_NOOP("ServerColumns", "Not reached"),
        }[one.direction]
    )


def _what(one: Other) -> str:
    if isinstance(one, ServerSession):
        return _tr(QT_TRANSLATE_NOOP("ServerColumns", "Chat server"))
    told = " · ".join(filter(None, (one.name, one.kind)))
    return told or _tr(QT_TRANSLATE_NOOP("ServerColumns", "Component"))


def _direction_mark(one: Other) -> tuple[str, str]:
    return ("warn", "warn") if is_failed(one) else ("ok", "ok")


def _encrypted_words(one: Other) -> str:
    if is_failed(one) or one.encrypted is Encrypted.UNKNOWN:
        return "—"
    if one.encrypted is Encrypted.NO:
        return _tr(QT_TRANSLATE_NOOP("ServerColumns", "Not encrypted"))
    return _tr(QT_TRANSLATE_NOOP("ServerColumns", "Encrypted"))


def _encrypted_mark(one: Other) -> tuple[str, str] | None:
    if is_failed(one) or one.encrypted is Encrypted.UNKNOWN:
        return None
    return ("warn", "warn") if one.encrypted is Encrypted.NO else ("lock", "ok")


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
