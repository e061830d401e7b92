"""Words for a directory that is set up on the server, and for the file its people come from."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.SLAPD_OTHER_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server there is a directory (LDAP) already, “{suffix}”, which I have not set "
            "up. Nothing was changed in it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let Openfire read that directory instead of setting up a new one, or take another "
            "server.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.SLAPD_PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A directory needs port 389 of the server, but the program “{process}” is using it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If that program is a directory, let Openfire read it. Otherwise stop it on the "
            "server, then try again.",
        ),
        Action.RETRY,
    ),
    Code.SLAPD_NOT_RUNNING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory on the server (slapd) does not start."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, look on the server at the output of "
            "“journalctl -u slapd”.",
        ),
        Action.RETRY,
    ),
    Code.SLAPD_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory on the server refused a change."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again: what is done already is not done twice. If it happens again, show the "
            "details to whoever looks after the server.",
        ),
        Action.RETRY,
    ),
    Code.PEOPLE_FILE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot read the people's file “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check that it is there and that you may open it, or choose another one."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is nobody in the people's file “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Write one person a line, below the line with the names of the columns."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_NOT_CSV: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{file}” is not a CSV file, but something else."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "In Excel or LibreOffice, choose “Save as” and the kind “CSV (UTF-8)”, then take that "
            "file.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_COLUMNS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The first line of “{file}” does not name a column “user”. It says: {found}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Name the columns in the first line: user, name, surname, email, password, groups. "
            "Only “user” is needed.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_TOO_MANY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{file}” has more than {most} people."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Cut it into several files and use one after the other: who is in the directory "
            "already stays there.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Some lines of “{file}” cannot be used (problems: {count})."),
        QT_TRANSLATE_NOOP("Problem", "Correct these lines, then take the file again."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_PASSWORD_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The people's first password cannot be used."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose one with {least} to {most} characters that can be typed on every keyboard.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_WITHOUT_ADMIN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” is to administer Openfire, but is not in the people's file."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Add that person to the file, or choose an administrator who is in it."
        ),
        Action.GO_TO_DIRECTORY,
    ),
}

STEPS: dict[str, StepText] = {
    "slapd": StepText(
        QT_TRANSLATE_NOOP("Step", "Directory (OpenLDAP)"),
        QT_TRANSLATE_NOOP("Step", "OpenLDAP, which keeps the people, is being installed."),
    ),
    "directory": StepText(
        QT_TRANSLATE_NOOP("Step", "Order in the directory"),
        QT_TRANSLATE_NOOP(
            "Step", "Places for people and groups are being made, and who may read what."
        ),
    ),
    "people": StepText(
        QT_TRANSLATE_NOOP("Step", "People and groups"),
        QT_TRANSLATE_NOOP("Step", "The people of the file are being added to the directory."),
    ),
}

NOTES: dict[str, str] = {
    "slapd-will-be-installed": QT_TRANSLATE_NOOP(
        "Note", "OpenLDAP will be installed with the directory “{base}”, for this server only."
    ),
    "slapd-will-be-local": QT_TRANSLATE_NOOP(
        "Note", "The directory will be closed to the network: only this server reaches it."
    ),
    "slapd-will-be-started": QT_TRANSLATE_NOOP("Note", "The directory will be started."),
    "slapd-will-start-with-server": QT_TRANSLATE_NOOP(
        "Note", "The directory will start together with the server."
    ),
    "slapd-starting": QT_TRANSLATE_NOOP("Note", "Starting the directory."),
    "directory-will-be-made": QT_TRANSLATE_NOOP(
        "Note", "The directory “{base}” will get places for people and groups."
    ),
    "directory-rules-will-be-set": QT_TRANSLATE_NOOP(
        "Note", "Only Openfire will be able to read the directory, and passwords nobody."
    ),
    "directory-password-will-be-set": QT_TRANSLATE_NOOP(
        "Note", "Openfire's account in the directory (“{account}”) will get its password."
    ),
    "people-will-be-added": QT_TRANSLATE_NOOP("Note", "People to be added: {count}"),
    "people-will-join-groups": QT_TRANSLATE_NOOP(
        "Note", "Memberships to be added to groups: {count}"
    ),
    "people-stay-as-they-are": QT_TRANSLATE_NOOP(
        "Note", "People who are there already and keep their data and password: {count}"
    ),
    "people-adding": QT_TRANSLATE_NOOP("Note", "People added: {done} of {count}"),
    "people-line-quotes": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: a quotation mark is missing or too many."
    ),
    "people-line-columns": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: it has more values than the first line has columns."
    ),
    "people-line-user-missing": QT_TRANSLATE_NOOP("Note", "Line {line}: the user name is missing."),
    "people-line-user": QT_TRANSLATE_NOOP(
        "Note",
        "Line {line}: “{user}” cannot be a user name; use up to 64 letters a to z, digits, and "
        "“.”, “_”, “-” inside.",
    ),
    "people-line-user-twice": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the user name “{user}” is already in line {first}."
    ),
    "people-line-email": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: “{email}” is not an e-mail address."
    ),
    "people-line-long": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: a value is longer than {most} characters."
    ),
    "people-line-letters": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: there is a character in it that cannot be shown."
    ),
    "people-line-password-short": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the password has fewer than {least} characters."
    ),
    "people-line-password-long": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the password has more than {most} characters."
    ),
    "people-line-password-letters": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: there is a character in the password that nobody can type."
    ),
}
