"""The start page: what would you like to do?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from setupwizard.ui.server.drafts import host_of, name_of
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.choice import ActionCard
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.layout import SideBySide, box, clear, hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from setupwizard.engine.updates import Update
    from setupwizard.model.draft import Draft
    from setupwizard.model.events import Note
    from setupwizard.ui.app.mistakes import Mistakes

WIDE = 1000
CARD_HEIGHT = 252


class KnownServer(QWidget):
    """One server this computer knows: go on with it, or forget it."""

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, draft: "Draft") -> None:
        super().__init__()
        self._draft = draft
        self._card = ActionCard("server" if draft.finished else "restart")
        self._forget = Button("quiet", "close")
        self._card.clicked.connect(self._open)
        self._forget.clicked.connect(self._drop)
        self.setLayout(hbox((self._card, 1), self._forget, gap="s"))
        self.retranslate()

    def retranslate(self) -> None:
        draft, name = self._draft, name_of(self._draft)
        when = QDateTime.fromSecsSinceEpoch(int(draft.saved))
        date = QLocale(language.code).toString(when, QLocale.FormatType.ShortFormat)
        if draft.finished:
            title = self.tr("Manage {server}").format(server=name)
            text = self.tr("Set up; last opened: {when}").format(when=date)
        else:
            title = self.tr("Continue where you left off: {server}").format(server=name)
            text = self.tr("Last opened: {when}").format(when=date)
            if draft.begun:
                text = self.tr("The installation stopped halfway; last opened: {when}").format(
                    when=date
                )
        address = host_of(draft)
        self._card.say(title, f"{address} · {text}" if address != name else text)
        forget = self.tr("Forget {server}").format(server=name)
        self._forget.setToolTip(forget)
        self._forget.say("", forget)
        self._forget.setAccessibleName(forget)

    def _open(self) -> None:
        self.opened.emit(self._draft)

    def _drop(self) -> None:
        self.forgotten.emit(self._draft)


class StartPage(QWidget):
    """Three ways to begin, and the servers there are already."""

    stage = "start"
    """As the guide calls this page."""
    setup_chosen = Signal()
    care_chosen = Signal()
    practice_chosen = Signal()
    draft_chosen = Signal(object)
    draft_forgotten = Signal(object)
    about_chosen = Signal()

    def __init__(
        self, mistakes: "Sequence[tuple[str, Note]]", *, practice: bool, can_switch: bool
    ) -> None:
        """`can_switch`: there is a practice server to go to, or a real network to go back to.

        `mistakes`: what can be made to go wrong, by name and in words.
        """
        super().__init__()
        self._mistakes = _mistakes(mistakes) if mistakes else None
        self._in_practice = practice
        self.top = TopBar(practice=practice)
        self._title, self._lead = Text("", "display"), Text("", "lead", "muted")
        self._new = ActionCard("chat", tall=True, tone="first")
        self._care = ActionCard("server", tall=True)
        self._practice = ActionCard("practice", tall=True)
        self._new.clicked.connect(self.setup_chosen)
        self._care.clicked.connect(self.care_chosen)
        self._practice.clicked.connect(self.practice_chosen)
        self._about = Button("link", "info")
        self._about.clicked.connect(self.about_chosen)
        self._update_place = vbox(gap="0")
        self._known = vbox(gap="s")
        self._known_box = box(vbox(self._known, SPACE["l"], gap="0"))
        self._rows: list[KnownServer] = []
        content = vbox(
            self._title,
            SPACE["s"],
            hbox((self._lead, 1000), None),  # a vertical box would forget its greatest width
            SPACE["xl"],
            self._update_place,
            self._known_box,
            SideBySide(self._new, self._care, self._practice),
            *((SPACE["l"], self._mistakes) if self._mistakes is not None else ()),
            None,
            SPACE["l"],
            hbox(self._about, None),
            gap="0",
        )
        self.column = Column(content, WIDE, 48)
        self.setLayout(vbox(self.top, (self.column, 1), gap="0"))
        self._practice.setVisible(can_switch)
        language.changed.connect(self.retranslate)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        self._lead.setMaximumWidth(theme.grown(700, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        beside = event.size().width() > 900 * theme.scale
        for card in (self._new, self._care, self._practice):
            card.setMinimumHeight(CARD_HEIGHT if beside else 0)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        self._title.say(self.tr("What would you like to do?"))
        self._lead.say(
            self.tr(
                "A chat of your own for your school or company. You do not need to know "
                "about servers: I ask only what is necessary and change nothing before you "
                "have seen it."
            )
        )
        if self._in_practice:
            self._title.say(self.tr("What would you like to practise?"))
            self._lead.say(
                self.tr(
                    "This is practice: the server is simulated on this computer, and nothing "
                    "you do leaves it."
                )
            )
        self._new.say(
            self.tr("Set up a new chat"),
            self.tr(
                "I install Openfire on your server step by step and check that messages arrive."
            ),
        )
        usual, simulated = self.tr("About 15 minutes"), self.tr("Two or three minutes")
        self._new.say_meta(simulated if self._in_practice else usual)
        self._care.say(
            self.tr("Manage a chat you already have"),
            self.tr("See whether an Openfire you have set up is working, start it and stop it."),
        )
        self._care.say_meta(self.tr("One minute"))
        self._practice.say(
            self.tr("Practise without risk"),
            self.tr("A simulated server on this computer. Nothing you do leaves it."),
        )
        self._practice.say_meta(self.tr("On this computer"))
        if self._in_practice:
            self._practice.say(
                self.tr("Leave practice"),
                self.tr(
                    "Back to real servers. What you practised stays here until you close "
                    "the program."
                ),
            )
            self._practice.say_meta(self.tr("At any time"))
        wrong = self.tr("Something may go wrong on purpose, so that you can learn:")
        if self._mistakes is not None:
            self._mistakes.say(wrong)
        self._about.say(self.tr("About this program"))
        for row in self._rows:
            row.retranslate()

    def settle_focus(self) -> None:
        """To the usual way to begin."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def mistakes(self) -> frozenset[str]:
        """Those that were ticked."""
        return self._mistakes.ticked if self._mistakes is not None else frozenset()

    def show_update(self, update: "Update") -> None:
        """A newer version than this one."""
        from setupwizard.ui.app.update_notice import UpdateNotice

        clear(self._update_place)
        self._update_place.addWidget(UpdateNotice(update))
        self._update_place.setContentsMargins(0, 0, 0, SPACE["l"])

    def show_known(self, drafts: "Sequence[Draft]") -> None:
        clear(self._known)
        self._known_box.setVisible(bool(drafts))
        self._rows = [KnownServer(draft) for draft in drafts]
        for row in self._rows:
            row.opened.connect(self.draft_chosen)
            row.forgotten.connect(self.draft_forgotten)
            self._known.addWidget(row)


def _mistakes(mistakes: "Sequence[tuple[str, Note]]") -> "Mistakes":
    from setupwizard.ui.app.mistakes import Mistakes

    return Mistakes(mistakes)
