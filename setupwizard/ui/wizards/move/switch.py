"""Page: the people being moved, while it happens."""

from setupwizard.model.events import Event, StepStarted
from setupwizard.ui.wizards.install import InstallPage

CHANGE = ("ldap-switch", "ldap-back")
"""From these steps on something is different on the server."""


class SwitchPage(InstallPage):
    """Says what is true: nothing was changed, all of it is as before, or it has to be looked at."""

    stage = "switch"
    back = False

    def __init__(self) -> None:
        self._changed = False
        super().__init__()

    def begin(self) -> None:
        self._changed = False
        super().begin()

    def take(self, events: tuple[Event, ...]) -> None:
        for event in events:
            if isinstance(event, StepStarted) and event.step in CHANGE:
                self._changed = True
        super().take(events)

    def words(self) -> tuple[str, str]:
        match self._state:
            case "running" if self.stopping and self._changed:
                return self.tr("Stopping…"), self.tr(
                    "The server finishes what it is doing at this moment; then I put everything "
                    "back as it was."
                )
            case "running" if self.stopping:
                return super().words()
            case "running":
                moving = self.tr("Moving the users to the directory")
                returning = self.tr("Going back to Openfire’s own users")
                return returning if self.back else moving, self.tr(
                    "For half a minute nobody can write. If anything fails, I put everything "
                    "back as it was."
                )
            case "failed" if self.restored:
                return self._as_before(), self.tr(
                    "It did not work, so I put everything back as it was and checked that it works."
                )
            case "stopped" if self.restored:
                return self.tr("Stopped: everything is as before"), self.tr(
                    "I put everything back as it was and checked that it works."
                )
            case "failed" if self._changed:
                return self.tr("It stopped halfway"), self.tr("Please read below what to do now.")
            case "failed":
                return self.tr("I have not begun"), self.tr(
                    "Something is in the way. Nothing was changed on the server."
                )
            case "stopped":
                return self.tr("Stopped, as you asked"), self.tr(
                    "Nothing was changed on the server."
                )
            case _:
                return self.tr("Done"), self.tr("Everything is in place and has been tested.")

    def pending_words(self) -> str:
        return self.tr("Try again")

    def problem_title(self) -> str:
        return self._as_before() if self.restored else self.tr("What went wrong")

    def _as_before(self) -> str:
        return self.tr("Nothing is lost: everything is as before")


class SwitchBackPage(SwitchPage):
    """The same, on the way back to Openfire's own users."""

    back = True
