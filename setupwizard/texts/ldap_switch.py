"""Words for users from a directory: checking it, moving there, and going back."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_ADMIN_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not accept this password for {user}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the password {user} uses for everything else in your organisation. If it "
            "is right, ask the directory administrator whether the account is locked: not "
            "every directory says so.",
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.LDAP_ANY_PASSWORD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory lets {user} log in with a made-up password: it does not "
            "check passwords.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Do not use this directory for the chat. The directory administrator must fix "
            "that first.",
        ),
    ),
    Code.PROFILE_NOT_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Your answers do not name a directory."),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose the directory (LDAP) as the place where users are kept."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.PROFILE_IS_OWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This server keeps its own users; according to your answers, a directory does.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open the overview of this server and choose “Move the users to a directory…”: "
            "it rehearses first and undoes everything by itself if something fails.",
        ),
    ),
    Code.PROFILE_IS_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The users of this server come from a directory; your answers say otherwise."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose the directory as the place where users are kept. To leave it, open the "
            "overview of this server and choose “Go back to Openfire’s own users…”.",
        ),
    ),
    Code.DIRECTORY_SETTING_FIXED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Your answers and this server differ about the directory ({setting_words}): "
            "{wanted} in your answers, {here} on the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If the server is right, correct your answers. If your answers are right, open "
            "the overview of this server and choose “Correct the directory…”: it rehearses "
            "first and undoes everything by itself if something fails.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.SWITCH_NOT_SET_UP: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no Openfire on this server that I set up."),
        QT_TRANSLATE_NOOP("Problem", "Set it up first; then its users can be moved."),
    ),
    Code.SWITCH_DATABASE_EMBEDDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This Openfire uses its embedded database. Moving the users safely needs "
            "PostgreSQL on the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was changed. If users should come from a directory, set up a server "
            "with PostgreSQL.",
        ),
    ),
    Code.SWITCH_DATABASE_ELSEWHERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The database of this Openfire is on another computer ({host}). If the "
            "connection were lost, the server could not go back by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nothing was changed. Users can be moved when PostgreSQL is on the server itself.",
        ),
    ),
    Code.SWITCH_ALREADY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The users of this server already come from this directory, and can log in."
        ),
        QT_TRANSLATE_NOOP("Problem", "There is nothing to move or to correct."),
    ),
    Code.SWITCH_BACK_ALREADY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This server already uses Openfire’s own users."),
        QT_TRANSLATE_NOOP("Problem", "There is nothing to go back from."),
    ),
    Code.SWITCH_FILES_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody changed Openfire’s settings while I was preparing. I left them as they are.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again when nobody else works on the server."),
        Action.RETRY,
    ),
    Code.SWITCH_OVERTAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "It took so long that the server went back by itself, as a precaution.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again when the server is less busy."),
        Action.RETRY,
    ),
    Code.SWITCH_LINK_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The connection to {host} was lost halfway. Unless I get back to it, the server "
            "goes back to what it was within seven minutes.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the network and try again: I will put everything in order first."
        ),
        Action.RETRY,
    ),
    Code.CHANGE_UNFINISHED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A change on this server was interrupted and has not been undone yet.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait seven minutes, in which the server goes back to what it was by itself, and "
            "try again. If nothing changes, set up the server again: I will then undo the "
            "change first.",
        ),
        Action.RETRY,
    ),
    Code.SWITCH_NOT_RETURNED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The change did not work, and I could not check that everything is as it was before.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try to log in to the chat. If nobody can, save the report and ask for help."
        ),
        Action.SAVE_REPORT,
    ),
    Code.OWN_ADMIN_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "There is no “admin” among Openfire’s own users who could manage it."
        ),
        QT_TRANSLATE_NOOP("Problem", "The users stay in the directory. Ask for help."),
    ),
    Code.OWN_ADMIN_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This is not the password that “admin” had among Openfire’s own users."
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the one from before the users were moved."),
        Action.GO_TO_ADMIN,
    ),
    Code.DIRECTORY_STILL_WORKS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "{user} from the directory can still log in to the chat after going back."
        ),
        QT_TRANSLATE_NOOP("Problem", "Save the report and ask for help."),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {
    "ldap-secrets": StepText(
        QT_TRANSLATE_NOOP("Step", "Directory password stored encrypted"),
        QT_TRANSLATE_NOOP("Step", "Having Openfire encrypt the directory password…"),
    ),
    "ldap-unfinished": StepText(
        QT_TRANSLATE_NOOP("Step", "No unfinished move"),
        QT_TRANSLATE_NOOP("Step", "Looking for an interrupted move…"),
    ),
    "ldap-rehearsal": StepText(
        QT_TRANSLATE_NOOP("Step", "Rehearsal"),
        QT_TRANSLATE_NOOP("Step", "Rehearsing: nothing is changed yet…"),
    ),
    "ldap-backup": StepText(
        QT_TRANSLATE_NOOP("Step", "Way back prepared"),
        QT_TRANSLATE_NOOP("Step", "Preparing the way back before anything is changed…"),
    ),
    "ldap-switch": StepText(
        QT_TRANSLATE_NOOP("Step", "Users from the directory"),
        QT_TRANSLATE_NOOP("Step", "Stopping Openfire, changing where users come from…"),
    ),
    "ldap-start": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire running again"),
        QT_TRANSLATE_NOOP("Step", "Waiting for Openfire…"),
    ),
    "ldap-proof": StepText(
        QT_TRANSLATE_NOOP("Step", "Test that the directory is used"),
        QT_TRANSLATE_NOOP("Step", "Testing who can log in and who cannot…"),
    ),
    "ldap-keep": StepText(
        QT_TRANSLATE_NOOP("Step", "Change kept"),
        QT_TRANSLATE_NOOP("Step", "Keeping the change and cleaning up…"),
    ),
    "ldap-return": StepText(
        QT_TRANSLATE_NOOP("Step", "Return to how it was before"),
        QT_TRANSLATE_NOOP("Step", "Putting everything back as it was…"),
    ),
    "ldap-returned": StepText(
        QT_TRANSLATE_NOOP("Step", "Test that the previous administrator can log in again"),
        QT_TRANSLATE_NOOP("Step", "Logging in as the previous administrator…"),
    ),
    "ldap-back-check": StepText(
        QT_TRANSLATE_NOOP("Step", "Check of Openfire’s own users"),
        QT_TRANSLATE_NOOP("Step", "Checking Openfire’s own users…"),
    ),
    "ldap-back": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire’s own users again"),
        QT_TRANSLATE_NOOP("Step", "Stopping Openfire, going back to its own users…"),
    ),
    "ldap-back-proof": StepText(
        QT_TRANSLATE_NOOP("Step", "Test that Openfire’s own users can log in"),
        QT_TRANSLATE_NOOP("Step", "Testing who can log in and who no longer can…"),
    ),
    "ldap-directory-again": StepText(
        QT_TRANSLATE_NOOP("Step", "Test that the directory is used again"),
        QT_TRANSLATE_NOOP("Step", "Logging in as somebody from the directory…"),
    ),
}

NOTES: dict[str, str] = {
    "ldap-secrets-will-be-encrypted": QT_TRANSLATE_NOOP(
        "Note", "Openfire will encrypt the password it reads the directory with."
    ),
    "ldap-other-undone": QT_TRANSLATE_NOOP(
        "Note", "A move was interrupted; the server goes back to what it was before."
    ),
    "ldap-rehearsed": QT_TRANSLATE_NOOP(
        "Note",
        "People in the directory: {people}. Openfire’s own users: {users}; with the same "
        "name as somebody in the directory: {namesakes}, not in the directory: {without}.",
    ),
    "ldap-will-be-corrected": QT_TRANSLATE_NOOP(
        "Note", "These directory settings are corrected: {settings_words}."
    ),
    "ldap-directory-silent": QT_TRANSLATE_NOOP(
        "Note",
        "Nobody from the directory could log in; if going back fails, I cannot check that "
        "the directory works again.",
    ),
    "proof-directory-refused": QT_TRANSLATE_NOOP(
        "Note", "The chat refuses {user}, from the directory."
    ),
}
