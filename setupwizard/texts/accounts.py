"""Words for making the first accounts."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.ACCOUNTS_FROM_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The users of this server come from a directory, so no accounts can be created here.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Add the people to the directory: whoever is in it can chat at once. If I set that "
            "directory up, add them to its people’s file and install again.",
        ),
    ),
    Code.ACCOUNTS_ADMIN_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The chat server does not accept the password of the administrator “{user}”."
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the password the administrator has now."),
        Action.GO_TO_ADMIN,
    ),
    Code.ACCOUNTS_ADMIN_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The account of the administrator “{user}” has been locked in Openfire."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another administrator can unlock it in the administration console. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNTS_NOT_ALLOWED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” can log in, but does not administer this Openfire any more."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have somebody who does make “{user}” an administrator again, in the administration "
            "console. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNTS_NOT_TOLD: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire did not say which accounts and groups it has."),
        QT_TRANSLATE_NOOP(
            "Problem", "Restart Openfire and try again. If it happens again, ask for help."
        ),
        Action.RETRY,
    ),
    Code.ACCOUNTS_CLOSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire ended the connection while I was at work."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It may have been restarted. Wait a minute and try again: accounts that exist are "
            "kept, and I go on with the others.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNTS_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "There are already accounts with these user names, and with another name or e-mail "
            "address than in your file: {users}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I have created nothing. If they are other people, choose other user names in the "
            "file. If they are the same, write name and e-mail address as Openfire has them; "
            "Details show both.",
        ),
    ),
    Code.ACCOUNTS_RESERVED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "These user names are not for people: {users}"),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose other user names in the file: one belongs to the administrator, the others to "
            "the accounts with which I test the chat.",
        ),
    ),
    Code.ACCOUNTS_NAME_LONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The full names of these people have more than {most} characters, which Openfire has "
            "no space for: {users}",
        ),
        QT_TRANSLATE_NOOP("Problem", "Shorten these names in the file."),
    ),
    Code.ACCOUNTS_GROUP_LONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The names of these groups have more than {most} characters, which Openfire has "
            "no space for: {groups}",
        ),
        QT_TRANSLATE_NOOP("Problem", "Shorten the names of these groups in the file."),
    ),
    Code.ACCOUNTS_PASSWORD_SIGNS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "In the passwords of these people there are signs that chat programs read in different "
            "ways, such as emoji or joined letters: {users}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Give them passwords of letters, digits and the usual signs, or leave the passwords "
            "empty: then I make them.",
        ),
    ),
    Code.ACCOUNT_NOT_MADE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire did not create the account “{user}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again: accounts that exist are kept. If it happens again, ask for help; Details "
            "say what Openfire answered.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_NOT_KEPT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire says that it created the account “{user}”, but it is not there as it should "
            "be.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Delete the account in the administration console if you find it there, and try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_GROUP_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire did not keep the group “{group}” with its members."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The accounts have been created. Try again; if it happens again, create the group in "
            "the administration console.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_KEPT_OUT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The account “{user}” has been created, but cannot log in to the chat."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check again whether the chat works; Openfire may have been told whom to refuse.",
        ),
        Action.RETRY,
    ),
    Code.PASSWORDS_FILE_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Some people have no password in the file (people: {count}). I make one for each of "
            "them, and do not know where to write it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Name a file for the passwords, or write them into your file."
        ),
    ),
    Code.PASSWORDS_FILE_NOT_OURS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{file}” is there already, and is not a file of passwords of mine."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Name another file for the passwords: this one would be lost."
        ),
    ),
    Code.PASSWORDS_FILE_UNWRITABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot write the passwords to “{file}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I have created no account. Name a file in a folder of your own, on a disk with space.",
        ),
    ),
}

STEPS: dict[str, StepText] = {
    "new-accounts": StepText(
        QT_TRANSLATE_NOOP("Step", "Accounts"), QT_TRANSLATE_NOOP("Step", "Creating the accounts")
    ),
    "new-groups": StepText(
        QT_TRANSLATE_NOOP("Step", "Groups"),
        QT_TRANSLATE_NOOP("Step", "Putting the people into their groups"),
    ),
}

NOTES: dict[str, str] = {
    "accounts-there": QT_TRANSLATE_NOOP(
        "Note", "Already there, and left as they are (people: {count})"
    ),
    "accounts-other-password": QT_TRANSLATE_NOOP(
        "Note",
        "Their password is another one than I know, and is left as it is (people: {count}): "
        "{users}",
    ),
    "account-passwords-kept": QT_TRANSLATE_NOOP(
        "Note", "The passwords I made are in the file {file} (people: {count})."
    ),
    "account-made": QT_TRANSLATE_NOOP("Note", "{user} ({name})"),
    "account-group-filled": QT_TRANSLATE_NOOP("Note", "{group}: new members: {count}"),
    "account-login-tried": QT_TRANSLATE_NOOP("Note", "Logging in with a new account"),
    "account-logged-in": QT_TRANSLATE_NOOP(
        "Note", "“{user}” can log in to the chat, encrypted ({version})."
    ),
}
