from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from setupwizard.ui.widgets.sheet import Sheet


def asked(window):
    sheet = Sheet(window, "Stop?", ["It stops.", "Nothing is lost."], "Continue", "Stop it")
    answers = []
    sheet.confirmed.connect(lambda: answers.append("yes"))
    sheet.declined.connect(lambda: answers.append("no"))
    return sheet, answers


def test_the_safe_answer_has_the_focus(qtbot, window):
    sheet, _ = asked(window)
    assert window.focusWidget().text() == "Continue"
    assert sheet.isVisible()


def test_escape_is_the_safe_answer(qtbot, window):
    _, answers = asked(window)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert answers == ["no"]


def test_tab_stays_between_the_two_answers(qtbot, window):
    sheet, answers = asked(window)
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget().text())
    assert seen == ["Stop it", "Continue", "Stop it"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert answers == ["yes"]
    assert all(button.text() for button in sheet.findChildren(QPushButton))
