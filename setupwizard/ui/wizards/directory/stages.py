"""The stages about a directory that is there, for every wizard that asks about one."""

from typing import Protocol

from setupwizard.model.problems import Action
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.wizards.directory.administrators import AdministratorsPage
from setupwizard.ui.wizards.directory.directory import DirectoryPage
from setupwizard.ui.wizards.directory.groups import GroupsPage
from setupwizard.ui.wizards.directory.people import PeoplePage
from setupwizard.ui.wizards.directory.queries import DirectoryQueries
from setupwizard.ui.wizards.stage import Stage


class AsksDirectory(Protocol):
    """A wizard with these stages."""

    directory: DirectoryQueries


DIRECTORY: tuple[Stage[AsksDirectory], ...] = (
    Stage(
        DirectoryPage,
        QT_TRANSLATE_NOOP("Stage", "Directory"),
        QT_TRANSLATE_NOOP("Stage", "Next: directory"),
        leave=lambda wizard: wizard.directory.look(),
    ),
    Stage(
        PeoplePage,
        QT_TRANSLATE_NOOP("Stage", "People"),
        QT_TRANSLATE_NOOP("Stage", "Next: people"),
        leave=lambda wizard: wizard.directory.ask_people(),
        enter=lambda wizard: wizard.directory.enter_people(),
    ),
    Stage(
        GroupsPage,
        QT_TRANSLATE_NOOP("Stage", "Groups"),
        QT_TRANSLATE_NOOP("Stage", "Next: groups"),
        leave=lambda wizard: wizard.directory.ask_groups(),
        enter=lambda wizard: wizard.directory.enter_groups(),
    ),
    Stage(
        AdministratorsPage,
        QT_TRANSLATE_NOOP("Stage", "Administrators"),
        QT_TRANSLATE_NOOP("Stage", "Next: administrators"),
        leave=lambda wizard: wizard.directory.prove(),
        enter=lambda wizard: wizard.directory.enter_administrators(),
        actions=(Action.GO_TO_ADMIN,),
    ),
)
