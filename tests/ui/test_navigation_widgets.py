"""The footer and what scrolls over it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Fold
from setupwizard.ui.widgets.column import Column
from setupwizard.ui.widgets.layout import vbox
from setupwizard.ui.widgets.navigation import Navigation
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.text import Text


class Waiting(Page):
    def __init__(self):
        super().__init__()
        self.compose()

    def reason(self):
        return "Not confirmed yet"


def test_the_reason_and_the_busy_note_never_stand_on_each_other(qtbot):
    page, footer = Waiting(), Navigation()
    frame = QWidget()
    frame.setLayout(vbox(page, footer))
    qtbot.addWidget(frame)
    footer.settled.connect(lambda: footer.show_page(page, "Next"))
    frame.show()
    footer.show_page(page, "Next")
    reason = next(one for one in footer.findChildren(Text) if one.plain == "Not confirmed yet")
    assert reason.isVisible()
    footer.begin_busy("I am connecting…")
    footer.show_page(page, "Next")
    qtbot.waitUntil(footer.busy_note.isVisible)
    assert not reason.isVisible()
    footer.end_busy()
    qtbot.waitUntil(reason.isVisible)
    assert not footer.busy_note.isVisible()


def test_a_reason_that_does_not_fit_beside_the_buttons_stands_above_them(qtbot):
    page, footer = Waiting(), Navigation()
    frame = QWidget()
    frame.setLayout(vbox(page, footer))
    qtbot.addWidget(frame)
    frame.show()
    for width, is_above in ((900, False), (400, True)):
        frame.resize(width, 500)
        footer.show_page(page, "Create the accounts of everybody")
        (reason,) = [
            one
            for one in footer.findChildren(Text)
            if one.plain == "Not confirmed yet" and one.isVisible()
        ]
        (back,) = [one for one in footer.findChildren(Button) if one.text() == "Back"]
        assert (reason.geometry().bottom() < back.mapTo(footer, QPoint()).y()) is is_above


def test_what_unfolds_below_the_edge_comes_into_sight(qtbot):
    above = QWidget()
    above.setFixedHeight(360)
    content = QWidget()
    content.setFixedHeight(200)
    fold = Fold(content)
    fold.say("Details")
    column = Column(vbox(above, fold, None))
    qtbot.addWidget(column)
    column.resize(800, 480)
    column.show()
    button = fold.findChild(QWidget)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def in_sight():
        bottom = content.mapTo(column.viewport(), QPoint(0, content.height())).y()
        return content.isVisible() and bottom <= column.viewport().height()

    qtbot.waitUntil(in_sight, timeout=5000)
