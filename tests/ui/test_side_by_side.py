"""What stands beside or over something else is in line with it."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from setupwizard.ui.widgets.field import Tick
from setupwizard.ui.widgets.layout import SideBySide
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.theme import theme


@pytest.mark.parametrize("shares", [(1, 1, 1), (5, 1), (5, 4, 4), (0, 1, 1)])
def test_the_last_one_ends_where_the_row_ends(qtbot, shares):
    row = SideBySide(*[QLabel("word") for _ in shares], shares=shares)
    qtbot.addWidget(row)
    row.show()
    for width in range(700, 724):
        row.resize(width, 40)
        assert max(one.geometry().right() for one in row.findChildren(QLabel)) + 1 == width


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_box_is_in_the_middle_of_the_first_line_of_its_words(qtbot, qapp, scale):
    tick = Tick()
    qtbot.addWidget(tick)
    tick.say("Remember them", "Otherwise they are asked for again.")
    theme.apply(qapp, dark=False, scale=scale)
    tick.show()
    words = tick.findChildren(Text)[0]
    line = words.mapTo(tick, words.rect().topLeft()).y() + QFontMetrics(words.font()).height() / 2
    box = tick.check.geometry().top() + tick.check.height() / 2
    assert abs(box - line) <= 1
