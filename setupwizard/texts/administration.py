"""Words for looking after a server that runs: its settings, its administrator."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CHANGE_NOT_SEEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire said it was done, but “{entry}” is not what it should be now."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Look at its value again. If it is still the old one, look into the log."
        ),
        Action.RETRY,
    ),
    Code.PROPERTY_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire cannot keep a property with this name."),
        QT_TRANSLATE_NOOP("Problem", "Use a name without spaces, of at most {limit} characters."),
    ),
    Code.PROPERTY_TOO_LONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire’s database cannot keep a value as long as this."),
        QT_TRANSLATE_NOOP("Problem", "Use at most {limit} characters."),
    ),
    Code.PROPERTY_FIXED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{entry}” cannot be changed once the chat is in use."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Leave it as it is: contacts, rooms and the administrator’s rights depend on it.",
        ),
    ),
    Code.PROPERTY_HIDDEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot put “{entry}” back: its value was hidden, so I never knew it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the value again."),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
