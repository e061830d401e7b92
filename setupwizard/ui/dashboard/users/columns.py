"""What the list of users shows of each, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from setupwizard.admin.user import Locked, User
from setupwizard.model.names import unescaped_user
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.table.columns import TableColumn

CONTEXT = "UserColumns"
COLUMNS_ORDER = ("name", "", "", "seen")
"""By which `Order` each column is sorted; empty: the server does not sort by it."""


def columns() -> tuple[TableColumn[User], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Name"),
            shown_name,
            detail=lambda user: unescaped_user(user.user),
            share=3,
            least=200,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Groups"), group_words, share=2, least=120, leaves=2
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "State"), state_words, mark=state_mark, least=150
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Last connected"), seen_words, least=160, leaves=1
        ),
    )


def shown_name(user: User) -> str:
    return user.name or unescaped_user(user.user)


def group_words(user: User) -> str:
    if user.groups <= 1:
        return user.group
    return _tr(QT_TRANSLATE_NOOP("UserColumns", "{group} and {number} more")).format(
        group=user.group, number=user.groups - 1
    )


def state_words(user: User) -> str:
    if user.locked is Locked.NOW:
        return _tr(QT_TRANSLATE_NOOP("UserColumns", "Locked"))
    if user.locked is Locked.LATER:
        return _tr(QT_TRANSLATE_NOOP("UserColumns", "Will be locked"))
    if user.online:
        return _tr(QT_TRANSLATE_NOOP("UserColumns", "Connected"))
    if user.administrator:
        return _tr(QT_TRANSLATE_NOOP("UserColumns", "Administrator"))
    return _tr(QT_TRANSLATE_NOOP("UserColumns", "Can chat"))


def state_mark(user: User) -> tuple[str, str] | None:
    if user.locked is Locked.NOW:
        return "lock", "fail"
    if user.locked is Locked.LATER:
        return "lock", "warn"
    if user.administrator:
        return "key", "text"
    return "ok", "ok"


def seen_words(user: User) -> str:
    """One who is connected for the first time has no end of a connection yet."""
    return moment(user.seen) or "—"


def moment(time: datetime | None) -> str:
    """By the clock of this computer, in the language of the moment; empty for none."""
    if time is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale(language.code).toString(local, QLocale.FormatType.ShortFormat)


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
