"""Words for people that come from a directory: checked, moved there, and brought back."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_PERSON_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Nobody in the directory has the user name “{user}”."),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose somebody among the people found, or widen the search for people."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ADMIN_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not accept this password of {user}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the password {user} uses for everything else in your organisation.",
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.LDAP_ANY_PASSWORD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory lets {user} in with a password I made up: it checks none."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Do not use this directory for the chat. Whoever looks after it must see to that "
            "first.",
        ),
    ),
    Code.PROFILE_NOT_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The answers do not name a directory."),
        QT_TRANSLATE_NOOP("Problem", "Choose the directory (LDAP) as the place of the people."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PROFILE_IS_OWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This server keeps its people itself; by the answers a directory does."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use “Move the people to a directory” (openfire-setup ldap switch): it rehearses first "
            "and returns by itself if something fails.",
        ),
    ),
    Code.PROFILE_IS_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The people of this server come from a directory; the answers say otherwise."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use “Use Openfire's own users again” (openfire-setup ldap back), or choose the "
            "directory in the answers.",
        ),
    ),
    Code.DIRECTORY_SETTING_FIXED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{setting}” of the directory is {here} on this server, and {wanted} in the answers.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Put the answers right. To use another directory, go back to Openfire's own users "
            "first and then move the people there.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.SWITCH_NOT_SET_UP: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no Openfire on this server that I have set up."),
        QT_TRANSLATE_NOOP("Problem", "Set it up first; then its people can be moved."),
    ),
    Code.SWITCH_DATABASE_EMBEDDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This Openfire uses its embedded database. Moving the people safely needs PostgreSQL "
            "on the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was changed. Set up a server with PostgreSQL if the people shall come from a "
            "directory.",
        ),
    ),
    Code.SWITCH_DATABASE_ELSEWHERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database of this Openfire is on another computer ({host}). If the connection "
            "broke off, the server could not return by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was changed. Moving the people is possible where PostgreSQL is on the server.",
        ),
    ),
    Code.SWITCH_ALREADY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The people of this server come from a directory already."),
        QT_TRANSLATE_NOOP("Problem", "There is nothing to be moved."),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
