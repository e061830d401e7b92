"""The stages of a set-up: reaching the server, all that is usual on one page and choosing the
release, then Openfire's own order (`setup/*.jsp`), then the installation.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from setupwizard.model.problems import Action
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.wizards.directory.stages import DIRECTORY
from setupwizard.ui.wizards.install import InstallPage
from setupwizard.ui.wizards.setup.admin import AdminPage
from setupwizard.ui.wizards.setup.database import DatabasePage
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.language import LanguagePage
from setupwizard.ui.wizards.setup.network import NetworkPage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from setupwizard.ui.wizards.setup.review import ReviewPage
from setupwizard.ui.wizards.setup.server import ServerPage
from setupwizard.ui.wizards.setup.users import UsersPage
from setupwizard.ui.wizards.setup.usual import UsualPage
from setupwizard.ui.wizards.stage import Stage

if TYPE_CHECKING:
    from setupwizard.ui.wizards.setup.wizard import SetupWizard

SETUP: "tuple[Stage[SetupWizard], ...]" = (
    Stage(
        HostPage,
        QT_TRANSLATE_NOOP("Stage", "Your server"),
        "",
        leave=lambda wizard: wizard.login.reach(),
        actions=(Action.ASK_KEY, Action.USE_KEY_FILE),
    ),
    Stage(
        UsualPage,
        QT_TRANSLATE_NOOP("Stage", "Usual settings"),
        QT_TRANSLATE_NOOP("Stage", "Next: usual settings"),
    ),
    Stage(
        OpenfirePage,
        QT_TRANSLATE_NOOP("Stage", "Openfire"),
        QT_TRANSLATE_NOOP("Stage", "Next: Openfire"),
    ),
    Stage(
        LanguagePage,
        QT_TRANSLATE_NOOP("Stage", "Language"),
        QT_TRANSLATE_NOOP("Stage", "Next: language"),
    ),
    Stage(
        ServerPage,
        QT_TRANSLATE_NOOP("Stage", "Chat server"),
        QT_TRANSLATE_NOOP("Stage", "Next: chat server"),
    ),
    Stage(
        DatabasePage,
        QT_TRANSLATE_NOOP("Stage", "Database"),
        QT_TRANSLATE_NOOP("Stage", "Next: database"),
        leave=lambda wizard: wizard.queries.check_database(),
    ),
    Stage(
        UsersPage,
        QT_TRANSLATE_NOOP("Stage", "Users"),
        QT_TRANSLATE_NOOP("Stage", "Next: users"),
    ),
    Stage(
        NewDirectoryPage,
        QT_TRANSLATE_NOOP("Stage", "New directory"),
        QT_TRANSLATE_NOOP("Stage", "Next: the new directory"),
        leave=lambda wizard: wizard.queries.read_table(),
    ),
    *DIRECTORY,
    Stage(
        AdminPage,
        QT_TRANSLATE_NOOP("Stage", "Administrator"),
        QT_TRANSLATE_NOOP("Stage", "Next: administrator"),
    ),
    Stage(
        NetworkPage,
        QT_TRANSLATE_NOOP("Stage", "Network"),
        QT_TRANSLATE_NOOP("Stage", "Next: network"),
    ),
    Stage(
        ReviewPage,
        QT_TRANSLATE_NOOP("Stage", "Review"),
        QT_TRANSLATE_NOOP("Stage", "Next: review"),
        leave=lambda wizard: wizard.install(),
        enter=lambda wizard: wizard.preview(),
    ),
    Stage(
        InstallPage,
        QT_TRANSLATE_NOOP("Stage", "Installation"),
        QT_TRANSLATE_NOOP("Stage", "Install now"),
        leave=lambda wizard: wizard.install(),
    ),
    Stage(
        FinishedPage,
        QT_TRANSLATE_NOOP("Stage", "Final test"),
        QT_TRANSLATE_NOOP("Stage", "Next: final test"),
    ),
)

CHANGES: "tuple[Stage[SetupWizard], ...]" = tuple(
    replace(
        stage,
        title=QT_TRANSLATE_NOOP("Stage", "Changes"),
        next=QT_TRANSLATE_NOOP("Stage", "Make these changes"),
    )
    if stage.page is InstallPage
    else stage
    for stage in SETUP
)
"""The same for a server that is set up: nothing is installed any more."""
