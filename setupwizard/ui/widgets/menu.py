"""A menu in the colours of the theme."""

from PySide6.QtWidgets import QMenu, QWidget

from setupwizard.ui.widgets.theme import theme
from setupwizard.ui.widgets.tokens import RADIUS, SPACE

SHEET = """
QMenu {{ background: {surface}; border: 1px solid {hairline}; padding: {edge}px; }}
QMenu::item {{ padding: {above}px {aside}px; border-radius: {round}px; color: {text}; }}
QMenu::item:selected {{ background: {accent_soft}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: {edge}px {above}px; }}
QMenu::indicator {{ left: {above}px; }}
"""


class Menu(QMenu):
    """Dressed each time it opens: a sheet of its own costs nothing until then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(self.restyle)

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.setStyleSheet(
            SHEET.format(
                **theme.colours._asdict(),
                edge=SPACE["xs"],
                above=SPACE["s"],
                aside=theme.grown(SPACE["xxl"]),
                round=RADIUS["s"],
            )
        )
