"""A row for one thing that is done, under way, still to come, or went wrong."""

from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.cards import Row
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.text import Icon, Text
from setupwizard.ui.widgets.waiting import Spinner

MARKS = {
    "done": ("ok", "ok"),
    "later": ("dot", "disabled"),
    "failed": ("fail", "fail"),
    "stopped": ("stop", "muted"),
}


class Mark(QWidget):
    """States: later, now, done, failed, stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._ring = Icon("dot", "disabled"), Spinner()
        self.setLayout(hbox(self._icon, self._ring, gap="0"))
        self._ring.hide()

    def show_state(self, state: str) -> None:
        self._ring.setVisible(state == "now")
        self._icon.setVisible(state != "now")
        if state != "now":
            self._icon.show_icon(*MARKS[state])


class StepRow(Row):
    """`duration` at the right: the time it took, or what is expected."""

    def __init__(self) -> None:
        self._mark, self._took = Mark(), Text("", "small", "muted", wrap=False)
        super().__init__(self._mark, self._took, role="body")
        self.state = "later"

    def show_state(self, state: str, title: str, detail: str, duration: str, ear: str) -> None:
        """`ear`: the state as a word, for whoever cannot see the mark."""
        is_new, self.state = state != self.state, state
        self._mark.show_state(state)
        strong = state in ("now", "failed")
        self.title.role = "strong" if strong else "body"
        self.title.set_tone("muted" if state == "later" else "text")
        self.say(title, detail)
        self._took.say(duration)
        self.setAccessibleName(f"{title.removesuffix('.')}: {ear}. {detail}".strip())
        if is_new and state in ("now", "failed") and self.isVisible():
            announcer.say(self, self.accessibleName(), urgent=state == "failed")
