"""Words for the run itself."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.SERVER_BUSY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody else is changing this server: {who}, since {since}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I have changed nothing. Wait until that is finished, or ask that person to stop; "
            "then try again.",
        ),
        Action.RETRY,
    ),
    Code.STEP_DID_NOT_HOLD: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server did not keep a change I made ({step_words})."),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again. If it happens again, save the report and ask for help."
        ),
        Action.RETRY,
    ),
    Code.INTERNAL: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "An error occurred in this program, and I stopped."),
        QT_TRANSLATE_NOOP("Problem", "Save the report and ask for help; it is safe to try again."),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
