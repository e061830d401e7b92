"""What is said of a group, in words: what its list shows, and who sees its people."""

from PySide6.QtCore import QCoreApplication

from setupwizard.admin.group import Group, SharedWith, Sharing
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.table.columns import TableColumn

CONTEXT = "GroupWords"


def columns() -> tuple[TableColumn[Group], ...]:
    return (
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Name"),
            lambda group: group.name,
            detail=lambda group: group.description,
            order=lambda group: group.name.casefold(),
            share=3,
            least=200,
            role="strong",
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Members"),
            lambda group: language.locale.toString(group.members),
            order=lambda group: group.members,
            least=100,
            leaves=2,
            numeric=True,
        ),
        TableColumn(
            QT_TRANSLATE_NOOP("TableColumn", "Who sees it"),
            short_words,
            mark=lambda group: ("eye", "text") if _is_shared(group.sharing) else None,
            share=2,
            least=170,
            leaves=1,
        ),
    )


def _is_shared(sharing: Sharing | None) -> bool:
    return sharing is not None and sharing.shared is not SharedWith.NOBODY


def short_words(group: Group) -> str:
    """Nothing where only the page of the group tells."""
    if group.sharing is None:
        return ""
    return {
        SharedWith.NOBODY: _tr(QT_TRANSLATE_NOOP("GroupWords", "Nobody")),
        SharedWith.MEMBERS: _tr(QT_TRANSLATE_NOOP("GroupWords", "Its members")),
        SharedWith.GROUPS: ", ".join(group.sharing.groups),
        SharedWith.EVERYBODY: _tr(QT_TRANSLATE_NOOP("GroupWords", "Everybody")),
    }[group.sharing.shared]


def sentence(sharing: Sharing) -> str:
    """Who sees the people of the group in their contacts, and under which name."""
    whole = {
        SharedWith.NOBODY: QT_TRANSLATE_NOOP(
            "GroupWords", "Nobody sees this group in their contacts."
        ),
        SharedWith.MEMBERS: QT_TRANSLATE_NOOP(
            "GroupWords", "Its members see each other in their contacts, under the name “{name}”."
        ),
        SharedWith.GROUPS: QT_TRANSLATE_NOOP(
            "GroupWords",
            "Its members and those of {groups} see this group in their contacts, under the name "
            "“{name}”.",
        ),
        SharedWith.EVERYBODY: QT_TRANSLATE_NOOP(
            "GroupWords", "Everybody sees this group in their contacts, under the name “{name}”."
        ),
    }[sharing.shared]
    return _tr(whole).format(name=sharing.shown_as, groups=", ".join(sharing.groups))


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
