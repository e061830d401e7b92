"""A page is called what the list of stages calls it, in every language."""

import pytest

from setupwizard.languages import LANGUAGES
from setupwizard.ui.wizards.install import InstallPage
from setupwizard.ui.wizards.move.moved import MovedPage
from setupwizard.ui.wizards.move.stages import BACK, MOVE
from setupwizard.ui.wizards.move.way_back import WayBackPage
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.stages import SETUP
from setupwizard.ui.wizards.stage import translated

TELLING = InstallPage, FinishedPage, MovedPage, WayBackPage
"""Their title says how it went, or what will be done."""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("stages", [SETUP, MOVE, BACK], ids=["set-up", "move", "back"])
def test_title_and_entry_are_the_same(qtbot, window, stages, code):
    window.look.use_language(code)
    for stage in stages:
        if not issubclass(stage.page, TELLING):
            page = stage.page()
            qtbot.addWidget(page)
            assert page.title.plain == translated(stage.title)
