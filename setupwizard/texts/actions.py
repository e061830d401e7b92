"""Words for what was done to a server from here, as the list of it tells."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {}
STEPS: dict[str, StepText] = {}
NOTES: dict[str, str] = {
    "done-start": QT_TRANSLATE_NOOP("Note", "Openfire started"),
    "done-stop": QT_TRANSLATE_NOOP("Note", "Openfire stopped"),
    "done-restart": QT_TRANSLATE_NOOP("Note", "Openfire restarted"),
    "done-test": QT_TRANSLATE_NOOP("Note", "The chat tested"),
    "done-setup": QT_TRANSLATE_NOOP("Note", "The server set up, or its settings changed"),
    "done-move": QT_TRANSLATE_NOOP("Note", "The users moved to a directory"),
    "done-move-back": QT_TRANSLATE_NOOP("Note", "The users moved back to Openfire’s own"),
    "done-administrator": QT_TRANSLATE_NOOP("Note", "An administrator made again"),
    "done-property-set": QT_TRANSLATE_NOOP("Note", "Property {entry} changed"),
    "done-property-deleted": QT_TRANSLATE_NOOP("Note", "Property {entry} deleted"),
    "done-accounts": QT_TRANSLATE_NOOP("Note", "Accounts created for people"),
}
