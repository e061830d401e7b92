"""Words for people that come from a directory: checked, moved there, and brought back."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_ADMIN_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not accept this password of {user}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the password {user} uses for everything else in your organisation. If it is "
            "right, ask whoever looks after the directory whether the account is locked: not every "
            "directory says so.",
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
            "Open the overview of this server and choose “Move the people to a directory…”: it "
            "rehearses first and returns by itself if something fails.",
        ),
    ),
    Code.PROFILE_IS_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The people of this server come from a directory; the answers say otherwise."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose the directory as the place of the people. To leave it, open the overview of "
            "this server and choose “Use Openfire’s own users again…”.",
        ),
    ),
    Code.DIRECTORY_SETTING_FIXED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The answers and this server differ about the directory ({setting_words}): "
            "{wanted} in the answers, {here} on the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If the server is right, correct the answers. If the answers are right, open the "
            "overview of this server and choose “Correct the directory…”: it rehearses first "
            "and returns by itself if something fails.",
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
        QT_TRANSLATE_NOOP(
            "Problem", "The people of this server come from this directory already, and can log in."
        ),
        QT_TRANSLATE_NOOP("Problem", "There is nothing to move or to correct."),
    ),
    Code.SWITCH_BACK_ALREADY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This server uses Openfire's own users already."),
        QT_TRANSLATE_NOOP("Problem", "There is nothing to go back from."),
    ),
    Code.SWITCH_FILES_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody changed Openfire's settings while I was preparing. I left them."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again when nobody else works on the server."),
        Action.RETRY,
    ),
    Code.SWITCH_OVERTAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "It took so long that the server returned by itself to what it was, as a precaution.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again when the server is less busy."),
        Action.RETRY,
    ),
    Code.SWITCH_LINK_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The connection to {host} broke off in the middle. Unless we come back, the server "
            "returns within seven minutes to what it was.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the network and try again: I then put everything in order first."
        ),
        Action.RETRY,
    ),
    Code.CHANGE_UNFINISHED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A change on this server was broken off in the middle and has not been taken back yet.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait seven minutes, in which the server returns by itself to what it was, and try "
            "again. If it stays so, set up the server again: I then take the change back first.",
        ),
        Action.RETRY,
    ),
    Code.SWITCH_NOT_RETURNED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The change did not work out, and I could not prove that everything is as it was "
            "before.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try to log in to the chat. If nobody can, save the report and ask for help."
        ),
        Action.SAVE_REPORT,
    ),
    Code.OWN_ADMIN_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Among Openfire's own users there is no “admin” who could look after it."
        ),
        QT_TRANSLATE_NOOP("Problem", "The people stay in the directory. Ask for help."),
    ),
    Code.OWN_ADMIN_PASSWORD_WRONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This is not the password “admin” had among Openfire's own users."
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the one from before the people were moved."),
        Action.GO_TO_ADMIN,
    ),
    Code.DIRECTORY_STILL_WORKS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "{user} from the directory can still log in to the chat after the way back."
        ),
        QT_TRANSLATE_NOOP("Problem", "Save the report and ask for help."),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {
    "ldap-secrets": StepText(
        QT_TRANSLATE_NOOP("Step", "The directory's password kept encrypted"),
        QT_TRANSLATE_NOOP("Step", "Having Openfire encrypt the directory's password …"),
    ),
    "ldap-unfinished": StepText(
        QT_TRANSLATE_NOOP("Step", "No move left half done"),
        QT_TRANSLATE_NOOP("Step", "Looking for a move that was broken off …"),
    ),
    "ldap-rehearsal": StepText(
        QT_TRANSLATE_NOOP("Step", "Rehearsal"),
        QT_TRANSLATE_NOOP("Step", "Rehearsing: nothing is changed yet …"),
    ),
    "ldap-backup": StepText(
        QT_TRANSLATE_NOOP("Step", "The way back prepared"),
        QT_TRANSLATE_NOOP("Step", "Preparing the way back before anything is changed …"),
    ),
    "ldap-switch": StepText(
        QT_TRANSLATE_NOOP("Step", "People from the directory"),
        QT_TRANSLATE_NOOP("Step", "Stopping Openfire, changing where people come from …"),
    ),
    "ldap-start": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire running again"),
        QT_TRANSLATE_NOOP("Step", "Waiting for Openfire …"),
    ),
    "ldap-proof": StepText(
        QT_TRANSLATE_NOOP("Step", "Proof that the directory is asked"),
        QT_TRANSLATE_NOOP("Step", "Trying who can log in and who cannot …"),
    ),
    "ldap-keep": StepText(
        QT_TRANSLATE_NOOP("Step", "The change kept"),
        QT_TRANSLATE_NOOP("Step", "Keeping the change and tidying up …"),
    ),
    "ldap-return": StepText(
        QT_TRANSLATE_NOOP("Step", "Return to what was before"),
        QT_TRANSLATE_NOOP("Step", "Returning to what was before …"),
    ),
    "ldap-returned": StepText(
        QT_TRANSLATE_NOOP("Step", "Proof that the administrator from before logs in again"),
        QT_TRANSLATE_NOOP("Step", "Logging in as the administrator from before …"),
    ),
    "ldap-back-check": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire's own users looked at"),
        QT_TRANSLATE_NOOP("Step", "Looking at Openfire's own users …"),
    ),
    "ldap-back": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire's own users again"),
        QT_TRANSLATE_NOOP("Step", "Stopping Openfire, going back to its own users …"),
    ),
    "ldap-back-proof": StepText(
        QT_TRANSLATE_NOOP("Step", "Proof that Openfire's own users log in"),
        QT_TRANSLATE_NOOP("Step", "Trying who can log in and who cannot any more …"),
    ),
    "ldap-directory-again": StepText(
        QT_TRANSLATE_NOOP("Step", "Proof that the directory is asked again"),
        QT_TRANSLATE_NOOP("Step", "Logging in with somebody from the directory …"),
    ),
}

NOTES: dict[str, str] = {
    "ldap-secrets-will-be-encrypted": QT_TRANSLATE_NOOP(
        "Note", "Openfire will encrypt the password it reads the directory with."
    ),
    "ldap-other-undone": QT_TRANSLATE_NOOP(
        "Note", "A move was broken off; the server returns to what it was before it."
    ),
    "ldap-rehearsed": QT_TRANSLATE_NOOP(
        "Note",
        "People in the directory: {people}. Users Openfire keeps itself: {users}; with a namesake "
        "in the directory: {namesakes}, without one: {without}.",
    ),
    "ldap-will-be-corrected": QT_TRANSLATE_NOOP(
        "Note", "These settings of the directory are corrected: {settings}."
    ),
    "ldap-directory-silent": QT_TRANSLATE_NOOP(
        "Note",
        "Nobody could be logged in from the directory; if going back fails, I cannot prove the "
        "return to it.",
    ),
    "proof-directory-refused": QT_TRANSLATE_NOOP(
        "Note", "{user} from the directory is refused in the chat."
    ),
}
