"""Which server is looked after, how it is, and the way to another one: at the top left."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from setupwizard.ui.server.drafts import name_of
from setupwizard.ui.server.server import Server
from setupwizard.ui.widgets.i18n import language
from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.text import TONES
from setupwizard.ui.widgets.theme import PressedByEnter, by_keyboard, theme
from setupwizard.ui.widgets.tokens import RADIUS

LEFT, GAP = 14, 12


class ServerSwitch(PressedByEnter, QAbstractButton):
    """`server_chosen` carries the `Draft` of another server this computer knows."""

    server_chosen = Signal(object)
    another_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self._state, self._tone = "", "muted"
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._offer)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open_menu)
        language.changed.connect(self.retranslate)
        theme.changed.connect(self.updateGeometry)
        self.retranslate()

    def show_state(self, words: str, tone: str) -> None:
        """How it is, in two or three words."""
        self._state, self._tone = words, tone
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        self.setText(self._server.name)
        self.setAccessibleName(self.tr("Server {name}").format(name=self._server.name))
        self.setAccessibleDescription(self._state)
        self.setToolTip(self._server.name)
        self.update()

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot()
    def _offer(self) -> None:
        """The servers this computer knows, as they are at this moment."""
        menu = self._menu
        menu.clear()
        this = menu.addAction(self._server.name)
        this.setCheckable(True)
        this.setChecked(True)
        for draft in self._server.others():
            action = menu.addAction(name_of(draft))
            action.triggered.connect(lambda _=False, one=draft: self.server_chosen.emit(one))
        menu.addSeparator()
        menu.addAction(self.tr("Another server…")).triggered.connect(self.another_wanted)
        menu.addAction(self.tr("Start page")).triggered.connect(self.start_wanted)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        high = QFontMetricsF(theme.font("strong")).height()
        return QSize(180, round(high + QFontMetricsF(theme.font("small")).height() + 12))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if by_keyboard(self):
            painter.setPen(QPen(theme.c("accent"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), RADIUS["m"], RADIUS["m"])
        side, small = theme.icon_px("l"), theme.icon_px("s")
        middle = whole.center().y()
        chat = QRectF(LEFT - 2, middle - side / 2, side, side)
        paint_icon(painter, "chat", theme.c("accent_text"), chat)
        down = QRectF(whole.right() - small - 12, middle - small / 2, small, small)
        paint_icon(painter, "down", theme.c("muted"), down)
        left = LEFT - 2 + side + GAP
        self._paint_words(painter, left, down.left() - 6 - left)

    def _paint_words(self, painter: QPainter, left: float, width: float) -> None:
        strong, small = theme.font("strong"), theme.font("small")
        high, low = QFontMetricsF(strong).height(), QFontMetricsF(small).height()
        top = (self.height() - high - low) / 2
        if not self._state:
            top = (self.height() - high) / 2
        painter.setPen(theme.c("text"))
        _write(painter, QRectF(left, top, width, high), self.text(), "strong")
        if not self._state:
            return
        dot = low * 0.8
        spot = QRectF(left - 2, top + high + (low - dot) / 2, dot, dot)
        paint_icon(painter, "dot", theme.c(TONES[self._tone]), spot)
        painter.setPen(theme.c("muted"))
        place = QRectF(left + dot + 2, top + high, width - dot - 2, low)
        _write(painter, place, self._state, "small")


def _write(painter: QPainter, place: QRectF, text: str, role: str) -> None:
    font = theme.font(role)
    painter.setFont(font)
    words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
