"""Words for packages and Java."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.PACKAGE_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another program, “{program}”, has been installing software on the server for "
            "{minutes} minutes and is not finished.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait until it is finished, then try again. Do not switch the server off in the "
            "meantime.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server’s software sources have no “{package}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the server administrator to enable the standard sources of its system, then "
            "try again.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_DOWNLOAD_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server could not download “{package}” from its software sources."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that the server has access to the internet and that its clock is right, "
            "then try again.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_SOURCE_GONE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A software source of the server no longer has what it announces ({source}), so "
            "“{package}” cannot be installed.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have that source corrected or removed on the server (it is named in "
            "/etc/apt/sources.list or in a file of /etc/apt/sources.list.d), then try again.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_UNMET: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{package}” needs other programs, and the server’s software sources do not "
            "offer them in the right version.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The details name them. Have the server’s software sources corrected until “sudo "
            "apt-get update” and “sudo apt-get install {package}” work there. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_HELD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{package}” cannot be installed because somebody has held another program on "
            "the server at its version: {held}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask who did that, and why. “sudo apt-mark unhold {held}” on the server releases "
            "it; then try again.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_BROKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "An earlier installation on the server was interrupted or is inconsistent, and "
            "“{package}” cannot be installed until that is repaired. The automatic repair "
            "did not work.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Show the details to the server administrator: the programs named there have to "
            "be repaired first.",
        ),
        Action.RETRY,
    ),
    Code.PACKAGE_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Installing “{package}” on the server failed."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it fails in the same place, show the details to the server "
            "administrator.",
        ),
        Action.RETRY,
    ),
    Code.JAVA_NOT_AVAILABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire {version} needs Java {needed}, and the system of this server does not offer"
            " it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose a newer Openfire."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.JAVA_BROKEN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The Java in {home} on the server cannot run Openfire."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the server administrator to repair or remove it, then try again: if none is "
            "left, I install the right one.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {
    "java": StepText(
        QT_TRANSLATE_NOOP("Step", "Java"),
        QT_TRANSLATE_NOOP("Step", "Installing Java, which Openfire runs on…"),
    ),
}

NOTES: dict[str, str] = {
    "package-will-be-installed": QT_TRANSLATE_NOOP("Note", "“{package}” will be installed."),
    "packages-waiting": QT_TRANSLATE_NOOP(
        "Note",
        "“{program}” is installing software on the server. I have been waiting for it for "
        "{since} minutes.",
    ),
    "packages-preparing": QT_TRANSLATE_NOOP("Note", "Preparing the installation of “{package}”."),
    "packages-updating": QT_TRANSLATE_NOOP(
        "Note", "Updating the server’s list of available software."
    ),
    "packages-repairing": QT_TRANSLATE_NOOP(
        "Note", "Repairing an installation that was interrupted earlier."
    ),
    "packages-downloading": QT_TRANSLATE_NOOP("Note", "The server is downloading {size}."),
    "package-downloading": QT_TRANSLATE_NOOP("Note", "Downloading “{package}”."),
    "package-unpacking": QT_TRANSLATE_NOOP("Note", "Unpacking “{package}”."),
    "package-setting-up": QT_TRANSLATE_NOOP("Note", "Setting up “{package}”."),
}
