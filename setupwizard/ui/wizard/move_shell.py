"""The frame of a move: as that of the set-up, but it leads back to the overview."""

from collections.abc import Mapping

from setupwizard.model.flow import Flow
from setupwizard.ui.wizard.pages.base import Page
from setupwizard.ui.wizard.shell import Shell


class MoveShell(Shell):
    def __init__(
        self, pages: Mapping[str, Page], flow: Flow, *, practice: bool, back: bool
    ) -> None:
        self._back_home = back
        super().__init__(pages, flow, practice=practice)

    def heading_words(self) -> str:
        if self._back_home:
            return self.tr("Back to Openfire’s own users")
        return self.tr("Moving the users")

    def home_words(self) -> str:
        return self.tr("Overview")
