"""The stages of making accounts for people."""

from typing import TYPE_CHECKING

from setupwizard.model.problems import Action
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP
from setupwizard.ui.wizards.accounts.invitations import InvitationsPage
from setupwizard.ui.wizards.accounts.making import MakingPage
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.stage import Stage

if TYPE_CHECKING:
    from setupwizard.ui.wizards.accounts.wizard import AccountsWizard

ACCOUNTS: "tuple[Stage[AccountsWizard], ...]" = (
    Stage(
        WhoPage,
        QT_TRANSLATE_NOOP("Stage", "People"),
        "",
        leave=lambda wizard: wizard.read_or_begin(),
        actions=(Action.GO_TO_ADMIN,),
    ),
    Stage(
        MakingPage,
        QT_TRANSLATE_NOOP("Stage", "Accounts"),
        "",
        leave=lambda wizard: wizard.begin(),
    ),
    Stage(
        InvitationsPage,
        QT_TRANSLATE_NOOP("Stage", "Invitations"),
        QT_TRANSLATE_NOOP("Stage", "Next: invitations"),
    ),
)
