"""The scroll bar of pages and logs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from setupwizard.ui.widgets.theme import theme

SCROLLBAR = 14


class ScrollBar(QScrollBar):
    """Only the handle, on whatever is under it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(SCROLLBAR, 60)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        from PySide6.QtWidgets import (  # 13 ms, not before the first window
            QStyle,
            QStyleOptionSlider,
        )

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.c("control"))
        place = QRectF(3, handle.y() + 3, SCROLLBAR - 6, handle.height() - 6)
        painter.drawRoundedRect(place, 4, 4)
