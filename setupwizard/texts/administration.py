"""Words for looking after a server that runs: its settings, its administrator."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CHANGE_NOT_SEEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire said it was done, but “{entry}” is not what it should be now."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Look at its value again. If it is still the old one, look into the log."
        ),
        Action.RETRY,
    ),
    Code.PROPERTY_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire cannot keep a property with this name."),
        QT_TRANSLATE_NOOP("Problem", "Use a name without spaces, of at most {limit} characters."),
    ),
    Code.PROPERTY_TOO_LONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire’s database cannot keep a value as long as this."),
        QT_TRANSLATE_NOOP("Problem", "Use at most {limit} characters."),
    ),
    Code.PROPERTY_FIXED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{entry}” cannot be changed once the chat is in use."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Leave it as it is: contacts, rooms and the administrator’s rights depend on it.",
        ),
    ),
    Code.PROPERTY_OVERTAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{entry}” has been changed again since then, so I leave it as it is."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Look at its value, and change it there if it is not what you want."
        ),
    ),
    Code.PROPERTY_HIDDEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot put “{entry}” back: its value was hidden, so I never knew it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the value again."),
    ),
    Code.RESCUE_NAME: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This cannot be the name of a user."),
        QT_TRANSLATE_NOOP("Problem", "Enter the user name alone, without the domain behind it."),
    ),
    Code.RESCUE_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody started Openfire in {home} by hand, so I cannot restart it for you.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Have it started as a service of the server, and try again then."
        ),
    ),
    Code.RESCUE_LINK_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The connection to {host} was lost halfway. Openfire starts again by itself, but there "
            "is no new administrator yet.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Connect again and repeat it: I begin anew then."),
        Action.RETRY,
    ),
    Code.RESCUE_NOT_RETURNED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "There is no new administrator, and Openfire may not be running now."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Look at its status and start it if it has stopped. Then try again."
        ),
    ),
    Code.ADMIN_BY_GROUP: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server the members of the group “{group}” are the administrators: I cannot "
            "make one without it.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Add the person to that group, where the group is kept."),
    ),
}

STEPS: dict[str, StepText] = {
    "admin-look": StepText(
        QT_TRANSLATE_NOOP("Step", "Look at the server"),
        QT_TRANSLATE_NOOP("Step", "I am looking at how Openfire runs, and change nothing yet."),
    ),
    "admin-token": StepText(
        QT_TRANSLATE_NOOP("Step", "Restart Openfire"),
        QT_TRANSLATE_NOOP(
            "Step", "I am restarting Openfire with a key that opens its console once, for me only."
        ),
    ),
    "admin-right": StepText(
        QT_TRANSLATE_NOOP("Step", "Make the administrator"),
        QT_TRANSLATE_NOOP("Step", "I am giving the user the administrator’s rights."),
    ),
    "admin-proof": StepText(
        QT_TRANSLATE_NOOP("Step", "Try the login"),
        QT_TRANSLATE_NOOP("Step", "I am logging in to the console as the new administrator."),
    ),
    "admin-return": StepText(
        QT_TRANSLATE_NOOP("Step", "Leave everything as it was"),
        QT_TRANSLATE_NOOP("Step", "I am taking the key away again and starting Openfire."),
    ),
}

NOTES: dict[str, str] = {
    "admin-restarting": QT_TRANSLATE_NOOP(
        "Note", "Openfire is restarting. People who are connected reconnect by themselves."
    ),
    "admin-waiting": QT_TRANSLATE_NOOP("Note", "Waiting for Openfire’s console."),
    "admin-entering": QT_TRANSLATE_NOOP("Note", "Opening the console with the key."),
    "admin-proven": QT_TRANSLATE_NOOP("Note", "“{user}” logged in to the console."),
}

PROPERTY_PAGES: dict[str, str] = {
    "registration": QT_TRANSLATE_NOOP("Named", "Registration & Login"),
    "client-connections": QT_TRANSLATE_NOOP("Named", "Client Connections"),
    "server-connections": QT_TRANSLATE_NOOP("Named", "Server to Server"),
    "components": QT_TRANSLATE_NOOP("Named", "External Components"),
    "compression": QT_TRANSLATE_NOOP("Named", "Compression Settings"),
    "offline-messages": QT_TRANSLATE_NOOP("Named", "Offline Messages"),
    "private-data": QT_TRANSLATE_NOOP("Named", "Private Data Storage"),
    "resource-policy": QT_TRANSLATE_NOOP("Named", "Resource Policy"),
    "message-audit": QT_TRANSLATE_NOOP("Named", "Message Audit Policy"),
    "file-transfer": QT_TRANSLATE_NOOP("Named", "File Transfer Settings"),
    "web-chat": QT_TRANSLATE_NOOP("Named", "HTTP Binding"),
    "media-proxy": QT_TRANSLATE_NOOP("Named", "Media Proxy"),
    "email": QT_TRANSLATE_NOOP("Named", "Email Settings"),
    "sms": QT_TRANSLATE_NOOP("Named", "SMS Settings"),
    "language-time": QT_TRANSLATE_NOOP("Named", "Language and Time"),
    "dns": QT_TRANSLATE_NOOP("Named", "DNS overrides"),
    "updates": QT_TRANSLATE_NOOP("Named", "Manage Updates"),
    "caches": QT_TRANSLATE_NOOP("Named", "Cache Summary"),
    "console-access": QT_TRANSLATE_NOOP("Named", "Admin Console Access"),
    "directory": QT_TRANSLATE_NOOP("Named", "Profile Settings"),
}
"""What Openfire’s own console calls the page of a property."""
