"""The pages of one set-up, made together."""

from collections.abc import Sequence

from setupwizard.ui.wizard.directory import DirectoryPages
from setupwizard.ui.wizard.pages.admin import AdminPage
from setupwizard.ui.wizard.pages.administrators import AdministratorsPage
from setupwizard.ui.wizard.pages.base import Page
from setupwizard.ui.wizard.pages.database import DatabasePage
from setupwizard.ui.wizard.pages.directory import DirectoryPage
from setupwizard.ui.wizard.pages.finished import FinishedPage
from setupwizard.ui.wizard.pages.form import FormPage
from setupwizard.ui.wizard.pages.groups import GroupsPage
from setupwizard.ui.wizard.pages.host import HostPage
from setupwizard.ui.wizard.pages.install import InstallPage
from setupwizard.ui.wizard.pages.language import LanguagePage
from setupwizard.ui.wizard.pages.network import NetworkPage
from setupwizard.ui.wizard.pages.new_directory import NewDirectoryPage
from setupwizard.ui.wizard.pages.openfire import OpenfirePage
from setupwizard.ui.wizard.pages.people import PeoplePage
from setupwizard.ui.wizard.pages.review import ReviewPage
from setupwizard.ui.wizard.pages.server import ServerPage
from setupwizard.ui.wizard.pages.users import UsersPage


class Pages:
    """Every page by its name."""

    def __init__(self) -> None:
        self.host = HostPage()
        self.openfire = OpenfirePage()
        self.language = LanguagePage()
        self.server = ServerPage()
        self.database = DatabasePage()
        self.users = UsersPage()
        self.new_directory = NewDirectoryPage()
        self.directory = DirectoryPage()
        self.people = PeoplePage()
        self.groups = GroupsPage()
        self.administrators = AdministratorsPage()
        self.admin = AdminPage()
        self.network = NetworkPage()
        self.review = ReviewPage()
        self.install = InstallPage()
        self.finished = FinishedPage()

    def about_directory(self) -> DirectoryPages:
        return DirectoryPages(self.directory, self.people, self.groups, self.administrators)

    def of(self, stages: Sequence[str]) -> dict[str, Page]:
        """By stage, in this order."""
        return {stage: getattr(self, stage) for stage in stages if hasattr(self, stage)}

    def all(self) -> list[Page]:
        return [page for page in vars(self).values() if isinstance(page, Page)]

    def forms(self) -> list[FormPage]:
        """Those that fill a section of the draft."""
        return [page for page in vars(self).values() if isinstance(page, FormPage)]

    def drop(self) -> None:
        """Nobody looks at them any more."""
        for page in self.all():
            page.deleteLater()
