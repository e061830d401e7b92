"""Words for the directory (LDAP)."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_NOT_REACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "No directory answers at {host}, port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Start the directory there, or correct its address and its port."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server cannot reach the directory at {host}: nothing came back from port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check its address, and that no firewall stands between it and the server."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server knows no computer called “{host}” to find the directory on."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the spelling of the directory's address, or enter its number address."
        ),
        Action.GO_TO_DIRECTORY,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
