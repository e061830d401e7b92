"""What the window asks before something that cannot simply be taken back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # nothing is asked before the first window
    from setupwizard.ui.widgets.sheet import Sheet


class Questions(QObject):
    """Each opens a sheet over the window; connect to its `confirmed`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def forget(self, server: str) -> "Sheet":
        return self._ask(
            self.tr("Forget {server}?").format(server=server),
            [
                self.tr("Your answers for it are deleted from this computer, passwords too."),
                self.tr("Nothing changes on the server: the chat keeps running."),
            ],
            self.tr("Keep it"),
            self.tr("Forget {server}").format(server=server),
        )

    def open_elsewhere(self, server: str, since: QTime) -> "Sheet":
        begun = QLocale().toString(since, QLocale.FormatType.ShortFormat)
        return self._ask(
            self.tr("{server} is open in another window").format(server=server),
            [
                self.tr("A window on this computer has had it open since {time}.").format(
                    time=begun
                ),
                self.tr("Two windows must not set up the same server at the same time."),
                self.tr("Here you can look at the server. What you type here is not kept."),
            ],
            self.tr("Go on in the other window"),
            self.tr("Only look at it here"),
        )

    def help(self, page: QWidget) -> "Sheet":
        """What the guide says of a page. Asks nothing."""
        from setupwizard.ui.app.help_sheet import HelpSheet

        return HelpSheet(self._window, page, self.tr("Close"))

    def stop_changes(self) -> "Sheet":
        return self._ask(
            self.tr("Stop changing the settings?"),
            [
                self.tr("The server finishes what it is doing at this moment; then I stop."),
                self.tr("What is changed stays changed; the rest stays as it was."),
                self.tr("“Change settings…” on the overview goes on with it."),
            ],
            self.tr("Continue"),
            self.tr("Stop the changes"),
        )

    def stop_run(self) -> "Sheet":
        return self._ask(
            self.tr("Stop the installation?"),
            [
                self.tr("The server finishes what it is doing at this moment; then I stop."),
                self.tr("What is done stays done, and nothing is lost."),
                self.tr("You can continue later from the same point."),
            ],
            self.tr("Continue installing"),
            self.tr("Stop the installation"),
        )

    def close_during_run(self) -> "Sheet":
        return self._ask(
            self.tr("The installation is still running. Close anyway?"),
            [
                self.tr(
                    "The server finishes what it is doing at this moment; then I stop and close."
                ),
                self.tr("What is done stays done. You can continue from the start page next time."),
            ],
            self.tr("Continue installing"),
            self.tr("Stop and close"),
        )

    def close_during_changes(self) -> "Sheet":
        return self._ask(
            self.tr("The settings are still being changed. Close anyway?"),
            [
                self.tr(
                    "The server finishes what it is doing at this moment; then I stop and close."
                ),
                self.tr("What is changed stays changed; the rest stays as it was."),
                self.tr("“Change settings…” on the overview goes on with it."),
            ],
            self.tr("Continue"),
            self.tr("Stop and close"),
        )

    def close_during_accounts(self) -> "Sheet":
        return self._ask(
            self.tr("Accounts are being created. Close anyway?"),
            [
                self.tr(
                    "The accounts created so far stay, with passwords that nobody has seen yet."
                ),
                self.tr("Only this window knows them, and forgets them when it closes."),
                self.tr("These people could not log in until you give each a new password."),
            ],
            self.tr("Go on creating accounts"),
            self.tr("Stop and close"),
        )

    def stop_move(self) -> "Sheet":
        return self._ask(
            self.tr("Stop the move?"),
            [
                self.tr("I then put everything back as it was, and check that it works."),
                self.tr("That takes about as long as continuing."),
            ],
            self.tr("Continue"),
            self.tr("Stop and put everything back"),
        )

    def close_during_move(self) -> "Sheet":
        return self._ask(
            self.tr("The users are being moved. Close anyway?"),
            [
                self.tr("I then put everything back as it was, and close after that."),
                self.tr("Nothing is lost."),
            ],
            self.tr("Continue"),
            self.tr("Put everything back and close"),
        )

    def service(self, action: str, server: str) -> "Sheet":
        """`action`: stop or restart."""
        if action == "stop":
            title, act = self.tr("Stop the chat of {server}?"), self.tr("Stop {server}")
            lasts = self.tr("Nobody can write until you start it again.")
        else:
            title, act = self.tr("Restart {server}?"), self.tr("Restart {server}")
            lasts = self.tr("For about half a minute nobody can write.")
        return self._ask(
            title.format(server=server),
            [
                self.tr("Everybody who is connected now is disconnected."),
                lasts,
                self.tr("Accounts, contacts and rooms stay as they are."),
            ],
            self.tr("Leave it running"),
            act.format(server=server),
        )

    @property
    def open(self) -> bool:
        """One of them waits for its answer."""
        return self.sheet is not None

    @property
    def sheet(self) -> "Sheet | None":
        """The one that waits for its answer."""
        from setupwizard.ui.widgets.sheet import Sheet

        sheets = self._window.findChildren(Sheet)
        return next((sheet for sheet in sheets if not sheet.isHidden()), None)

    def _ask(self, title: str, consequences: Sequence[str], safe: str, act: str) -> "Sheet":
        from setupwizard.ui.widgets.sheet import Sheet

        return Sheet(self._window, title, consequences, safe, act)
