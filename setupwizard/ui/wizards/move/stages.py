"""The stages of a move of the people to a directory, and of the way back."""

from typing import TYPE_CHECKING

from setupwizard.model.problems import Action
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.wizards.directory.stages import DIRECTORY
from setupwizard.ui.wizards.move.moved import MovedBackPage, MovedPage
from setupwizard.ui.wizards.move.rehearsal import RehearsalPage
from setupwizard.ui.wizards.move.switch import SwitchBackPage, SwitchPage
from setupwizard.ui.wizards.move.way_back import WayBackPage
from setupwizard.ui.wizards.stage import Stage

if TYPE_CHECKING:
    from setupwizard.ui.wizards.move.wizard import MoveBackWizard, MoveWizard

MOVE: "tuple[Stage[MoveWizard], ...]" = (
    *DIRECTORY,
    Stage(
        RehearsalPage,
        QT_TRANSLATE_NOOP("Stage", "Rehearsal"),
        QT_TRANSLATE_NOOP("Stage", "Next: rehearsal"),
        leave=lambda wizard: wizard.rehearse_or_begin(),
    ),
    Stage(
        SwitchPage,
        QT_TRANSLATE_NOOP("Stage", "The move"),
        "",
        leave=lambda wizard: wizard.begin(),
    ),
    Stage(
        MovedPage,
        QT_TRANSLATE_NOOP("Stage", "Final test"),
        QT_TRANSLATE_NOOP("Stage", "Next: final test"),
    ),
)

BACK: "tuple[Stage[MoveBackWizard], ...]" = (
    Stage(
        WayBackPage,
        QT_TRANSLATE_NOOP("Stage", "What will happen"),
        "",
        leave=lambda wizard: wizard.begin(),
        actions=(Action.GO_TO_ADMIN,),
    ),
    Stage(
        SwitchBackPage,
        QT_TRANSLATE_NOOP("Stage", "The move"),
        "",
        leave=lambda wizard: wizard.begin(),
    ),
    Stage(
        MovedBackPage,
        QT_TRANSLATE_NOOP("Stage", "Final test"),
        QT_TRANSLATE_NOOP("Stage", "Next: final test"),
    ),
)
