"""Says over a page that the server was lost, since when, and that it is being looked for."""

from PySide6.QtCore import QLocale, Signal, Slot

from setupwizard.ui.dashboard.link import Link
from setupwizard.ui.widgets.accessible import announcer
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.layout import TOP, SideBySide, box, hbox, vbox
from setupwizard.ui.widgets.text import Icon, Text


class LinkNote(Card):
    """Hidden while the server answers."""

    try_wanted = Signal()

    def __init__(self, link: Link) -> None:
        self._link = link
        self._title, self._why = Text("", "strong"), Text("", "body", "muted")
        self._try = Button("", "restart")
        words = hbox((Icon("warn", "warn", "m"), TOP), (vbox(self._title, self._why, gap="xs"), 1))
        super().__init__(SideBySide(box(words), self._try, shares=(1, 0)), kind="warn", pad=16)
        self.setFocusProxy(self._try)
        self._try.clicked.connect(self.try_wanted)
        link.changed.connect(self._changed)
        language.changed.connect(self.retranslate)
        self.hide()

    @Slot()
    def _changed(self) -> None:
        self.retranslate()
        self.setVisible(self._link.is_lost)
        back = self.tr("The server is back")
        announcer.say(self, self._title.plain if self._link.is_lost else back)

    @Slot()
    def retranslate(self) -> None:
        self._try.say(self.tr("Try now"))
        problem = self._link.problem
        if problem is None:
            return
        at = QLocale(language.code).toString(self._link.since, QLocale.FormatType.ShortFormat)
        self._title.say(
            self.tr("The server has not answered since {time}: this is how it was then").format(
                time=at
            )
        )
        why = self.tr("{why} I keep trying, and go on by myself as soon as it answers.")
        self._why.say(why.format(why=speech().problem(problem).cause))
