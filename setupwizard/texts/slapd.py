"""Words for a directory that is set up on the server, and for the table its people come from."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.SLAPD_OTHER_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server there is already a directory (LDAP), “{suffix}”, which I did not "
            "set up. Nothing was changed in it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let Openfire use that directory instead of setting up a new one, or choose "
            "another server.",
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
            "If that program is a directory, let Openfire use it. Otherwise stop it on the "
            "server, then try again.",
        ),
        Action.RETRY,
    ),
    Code.SLAPD_NOT_RUNNING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory on the server (slapd) does not start."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, look at the output of “journalctl -u slapd” on "
            "the server.",
        ),
        Action.RETRY,
    ),
    Code.SLAPD_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory on the server refused a change."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again: what is already done is not done twice. If it happens again, show "
            "the details to the server administrator.",
        ),
        Action.RETRY,
    ),
    Code.PEOPLE_FILE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot read the table of people “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check that it is there and that you may open it, or choose another one."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is nobody in the table of people “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Write one person per line, below the line with the names of the columns."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_NOT_CSV: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{file}” is not a CSV file, but something else."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "In Excel or LibreOffice, choose “Save as” and the type “CSV (UTF-8)”, then use "
            "that file.",
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
    Code.PEOPLE_FILE_NO_NAMES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The first line of “{file}” names neither a column “name” nor “user”. It says: {found}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Name the columns in the first line: user, name, surname, email, password, groups. "
            "“name” or “user” is enough.",
        ),
    ),
    Code.PEOPLE_FILE_TOO_MANY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{file}” has more than {most} people."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Split it into several files and use one after the other: people who are already "
            "in the directory stay there.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Some lines of “{file}” cannot be used (problems: {count})."),
        QT_TRANSLATE_NOOP("Problem", "Correct these lines, then use the file again."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_PASSWORD_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The first password cannot be used."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose one of {least} to {most} characters that can be typed on any keyboard.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PEOPLE_FILE_WITHOUT_ADMIN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” should administer Openfire, but is not in the table of people."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Add that person to the table, or choose an administrator who is in it."
        ),
        Action.GO_TO_DIRECTORY,
    ),
}

STEPS: dict[str, StepText] = {
    "slapd": StepText(
        QT_TRANSLATE_NOOP("Step", "Directory (OpenLDAP)"),
        QT_TRANSLATE_NOOP("Step", "Installing OpenLDAP, which keeps the users…"),
    ),
    "directory": StepText(
        QT_TRANSLATE_NOOP("Step", "Structure of the directory"),
        QT_TRANSLATE_NOOP(
            "Step", "Creating the places for people and groups, and deciding who may read what…"
        ),
    ),
    "people": StepText(
        QT_TRANSLATE_NOOP("Step", "People and groups"),
        QT_TRANSLATE_NOOP("Step", "Adding the people in the table to the directory…"),
    ),
}

NOTES: dict[str, str] = {
    "slapd-will-be-installed": QT_TRANSLATE_NOOP(
        "Note", "OpenLDAP will be installed with the directory “{base}”, for this server only."
    ),
    "slapd-will-be-local": QT_TRANSLATE_NOOP(
        "Note", "The directory will be closed to the network: only this server can reach it."
    ),
    "slapd-will-be-started": QT_TRANSLATE_NOOP("Note", "The directory will be started."),
    "slapd-will-start-with-server": QT_TRANSLATE_NOOP(
        "Note", "The directory will start together with the server."
    ),
    "slapd-starting": QT_TRANSLATE_NOOP("Note", "Starting the directory."),
    "directory-will-be-made": QT_TRANSLATE_NOOP(
        "Note", "Places for people and groups will be created in the directory “{base}”."
    ),
    "directory-rules-will-be-set": QT_TRANSLATE_NOOP(
        "Note",
        "Only Openfire will be able to read the directory; nobody will be able to read passwords.",
    ),
    "directory-password-will-be-set": QT_TRANSLATE_NOOP(
        "Note", "The password of Openfire’s account in the directory (“{account}”) will be set."
    ),
    "people-will-be-added": QT_TRANSLATE_NOOP("Note", "People to be added: {count}"),
    "people-will-join-groups": QT_TRANSLATE_NOOP("Note", "Group memberships to be added: {count}"),
    "people-stay-as-they-are": QT_TRANSLATE_NOOP(
        "Note", "People who are already there and keep their details and password: {count}"
    ),
    "people-adding": QT_TRANSLATE_NOOP("Note", "People added: {done} of {count}"),
    "people-line-quotes": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: there is one quotation mark too few or too many."
    ),
    "people-line-columns": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: it has more values than there are columns in the first line."
    ),
    "people-line-user-missing": QT_TRANSLATE_NOOP("Note", "Line {line}: the user name is missing."),
    "people-line-user": QT_TRANSLATE_NOOP(
        "Note",
        "Line {line}: “{user}” cannot be a user name; use up to 64 letters a to z, digits, "
        "and “.”, “_” or “-” in the middle.",
    ),
    "people-line-user-twice": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the user name “{user}” is already in line {first}."
    ),
    "people-line-reserved": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: “{user}” is kept for the administration."
    ),
    "people-line-group": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: a group’s name has at most {most} characters and no commas."
    ),
    "people-line-somebody-else": QT_TRANSLATE_NOOP(
        "Note",
        "Line {line}: “{user}” is the account of {name}. Give this person another user name.",
    ),
    "people-line-email": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: “{email}” is not an e-mail address."
    ),
    "people-line-long": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: a value is longer than {most} characters."
    ),
    "people-line-letters": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: it contains a character that cannot be displayed."
    ),
    "people-line-password-short": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the password has fewer than {least} characters."
    ),
    "people-line-password-long": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the password has more than {most} characters."
    ),
    "people-line-password-letters": QT_TRANSLATE_NOOP(
        "Note", "Line {line}: the password contains a character that nobody can type."
    ),
}
