"""Words for reaching a host, before anybody logs in, and for what travels over the link."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no server with the name “{host}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the spelling of the address, and that this computer is online.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.HOST_LOOKUP_SILENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This computer cannot look up the name “{host}”: no name server answers it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that this computer is online and try again, or enter the server’s IP address.",
        ),
        Action.RETRY,
    ),
    Code.HOST_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server {host} does not answer on port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that the server is switched on and that no firewall is in the way, then try "
            "again.",
        ),
        Action.RETRY,
    ),
    Code.HOST_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The computer at {host} is there, but nothing accepts connections on its port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the port; if it is right, SSH has to be enabled on the server first.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.HOST_NOT_SSH: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Something answers on port {port} of {host}, but it is not SSH.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the port on which the server offers SSH; most often it is 22.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.HOST_TURNED_AWAY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server {host} closed the connection before anybody could log in."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait ten minutes and try again: servers do this for a while after too many failed "
            "logins.",
        ),
        Action.RETRY,
    ),
    Code.HOST_KEY_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The key of the server {host} was not accepted, so nothing was sent to it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Compare {fingerprint} with what your provider or the server’s own screen shows, "
            "then connect again.",
        ),
        Action.ASK_KEY,
    ),
    Code.HOST_KEY_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server {host} shows a different key from before. It may have been "
            "reinstalled, or somebody may be impersonating it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If the server was reinstalled, or whoever administers it says that its key is now "
            "{fingerprint}, look at the keys again and accept the new one. Otherwise do not "
            "connect to it.",
        ),
        Action.ASK_KEY,
    ),
    Code.HOST_LOST: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The connection to the server was lost."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the network of this computer, then try again: what is done is kept, and "
            "what was in progress is resumed.",
        ),
        Action.RETRY,
    ),
    Code.COMMAND_SILENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server has been working on “{command}” for {seconds} seconds without a sign of"
            " life.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If there is still no answer, check how busy the server is.",
        ),
        Action.RETRY,
    ),
    Code.REMOTE_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server reached {host}, but nothing accepts connections there on port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the address and port, and that the service there is running.",
        ),
        Action.RETRY,
    ),
    Code.REMOTE_HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server cannot find a computer with the name “{host}”."),
        QT_TRANSLATE_NOOP("Problem", "Check the spelling, or enter the IP address."),
        Action.RETRY,
    ),
    Code.REMOTE_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server gets no answer from {host} on port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that the other computer is switched on and that no firewall separates the two.",
        ),
        Action.RETRY,
    ),
    Code.UPLOAD_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The file “{file}” could not be sent to the server completely.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again: what has arrived already is not sent twice."),
        Action.RETRY,
    ),
    Code.FILE_WRITE_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server did not allow {path} to be written."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, show the details to the server administrator.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
