"""Words in a role and a tone, icons, badges."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from setupwizard.ui.widgets.icons import paint_icon
from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import RADIUS

TONES = {
    "ok": "ok",
    "warn": "warn",
    "fail": "fail",
    "info": "accent_text",
    "muted": "muted",
    "text": "text",
    "accent": "accent_text",
    "disabled": "disabled",
    "inverse": "surface",
}
"""Which colour of the tokens a tone is painted in."""

LONG = 14
"""Letters of a word that may be wider than there is room."""

JOINTS, BREAK = "@.,=_-", "\u200b"
"""Behind these letters a long word may be broken, where this one stands."""

SOFT = {"info": "accent_soft", "ok": "ok_soft", "warn": "warn_soft", "fail": "fail_soft"}


HEADINGS = ("display", "title", "heading")
"""Roles that are headings to a screen reader."""


class Text(QLabel):
    """A text in a role. What a server or a person wrote is never taken for markup."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        *,
        wrap: bool = True,
        prose: bool = True,
    ) -> None:
        """`prose`: what is long gets more air between its lines."""
        super().__init__()
        self._prose = prose
        self.role, self.tone = role, tone
        self._plain = ""
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button too
        self.setWordWrap(wrap)
        across = QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.say(text)
        theme.changed.connect(self.restyle)
        self.restyle()

    @property
    def plain(self) -> str:
        return self._plain

    @property
    def ear_role(self) -> QAccessible.Role | None:
        """A heading, or what Qt takes a label for."""
        return QAccessible.Role.Heading if self.role in HEADINGS else None

    def say(self, text: str) -> None:
        self._plain = text
        content = " ".join(_breakable(word) for word in text.split(" "))
        long = self.role == "lead" or (self.role == "body" and len(text) > 48)
        if (
            long and self._prose and self.wordWrap()
        ):  # air between the lines: QLabel knows that only as (escaped) rich text
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f"<p style='line-height:118%;margin:0'>{_escaped(content)}</p>")
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(content)
        self.setAccessibleName(text)

    def set_tone(self, tone: str) -> None:
        self.tone = tone
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font(self.role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.c(TONES[self.tone]))
        self.setPalette(palette)


def _breakable(word: str) -> str:
    if len(word) < LONG:
        return word
    for joint in JOINTS:
        word = word.replace(joint, joint + BREAK)
    return word.removesuffix(BREAK)


def _escaped(text: str) -> str:
    for letter, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(letter, written)
    return text


class Icon(QWidget):
    def __init__(self, name: str, tone: str = "text", size: str = "m") -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = theme.icon_px(self._size)
        return QSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, theme.c(TONES[self._tone]), QRectF(self.rect()))


class IconTile(QWidget):
    """An icon on a soft rounded square: opens a card or a row. Tone `first` is the filled one."""

    def __init__(self, name: str, tone: str = "info", *, big: bool = True) -> None:
        super().__init__()
        self._name, self._tone, self._big = name, tone, big
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def restyle(self) -> None:
        side = theme.icon_px("l" if self._big else "m") + (20 if self._big else 14)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first = self._tone == "first"
        painter.setBrush(theme.c("accent" if first else SOFT.get(self._tone, "inset")))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, RADIUS["l"], RADIUS["l"])
        side = theme.icon_px("l" if self._big else "m")
        place = QRectF(whole.center().x() - side / 2, whole.center().y() - side / 2, side, side)
        colour = theme.c("on_accent" if first else TONES[self._tone])
        paint_icon(painter, self._name, colour, place)


class Avatar(QWidget):
    """The initials of a person in a circle."""

    def __init__(self, initials: str, size: int = 36) -> None:
        super().__init__()
        self._initials, self._size = initials, size
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_initials(self, initials: str) -> None:
        self._initials = initials
        self.update()

    def restyle(self) -> None:
        side = theme.grown(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("accent_soft"))
        painter.drawEllipse(QRectF(self.rect()))
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.c("accent_text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class Badge(QWidget):
    """A word on a soft pill. Says a state; is never clickable."""

    def __init__(self, text: str = "", tone: str = "info", icon_name: str = "") -> None:
        super().__init__()
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.restyle)

    def say(self, text: str, tone: str = "") -> None:
        self._text, self._tone = text, tone or self._tone
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetricsF(theme.font("caption"))
        icon = theme.icon_px("s") + 4 if self._icon else 0
        width = metrics.horizontalAdvance(self._text) + icon + 20
        return QSize(round(width + 0.5), round(metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c(SOFT.get(self._tone, "inset")))
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        x = whole.x() + 10
        if self._icon:
            side = theme.icon_px("s")
            place = QRectF(x - 2, whole.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon, theme.c(TONES[self._tone]), place)
            x += side + 2
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.c(TONES[self._tone]))
        place = QRectF(x, whole.y(), whole.right() - x, whole.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._text)
