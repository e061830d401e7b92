"""Words for why somebody cannot connect to the chat."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CONNECT_OTHER_DOMAIN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The chat of this server is {domain}. With an address that ends in {found}, a chat "
            "program looks for another server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Have the address in the chat program changed: it has to end in @{domain}."
        ),
    ),
    Code.CONNECT_NOT_FOUND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Chat programs do not find this server by the domain {domain} alone."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have the records entered where the domain is kept. Until then, the server’s address "
            "can be entered in most chat programs by hand.",
        ),
    ),
    Code.CONNECT_NO_IP_ADDRESS: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{found}” is not an IP address."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The network settings of that computer show it, as 192.0.2.7. Or leave it empty.",
        ),
    ),
    Code.CONNECT_ADDRESS_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire lets nobody log in from {found}: it is set so."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If that is not meant, change the lists xmpp.client.login.allowed and "
            "xmpp.client.login.blocked in the system properties.",
        ),
    ),
    Code.CONNECT_NO_ACCOUNT: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no account “{user}” on this server."),
        QT_TRANSLATE_NOOP(
            "Problem", "Look in the list of users how it is written, or create the account."
        ),
    ),
    Code.CONNECT_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The account “{user}” is locked."),
        QT_TRANSLATE_NOOP("Problem", "Unlock it in the list of users if they are to chat again."),
    ),
    Code.CONNECT_LOCKED_UNTIL: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The account “{user}” is locked until {ends}."),
        QT_TRANSLATE_NOOP("Problem", "Wait until then, or unlock it in the list of users."),
    ),
    Code.CONNECT_PASSWORD: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This is not the password of “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Set a new one in the list of users, and give it to them."),
    ),
    Code.CONNECT_DIRECTORY_REFUSES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory does not accept this password for “{user}”: it is wrong, or the account "
            "is locked or has expired there.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Ask the administrator of the directory to look at the account."
        ),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "connect-domain": QT_TRANSLATE_NOOP(
        "Note", "The address in the chat program has to end in @{domain}."
    ),
    "connect-encryption-required": QT_TRANSLATE_NOOP(
        "Note", "A chat program that cannot encrypt, or is set not to, is refused."
    ),
    "connect-encryption-optional": QT_TRANSLATE_NOOP(
        "Note", "Chat programs may connect without encryption, too."
    ),
    "connect-addresses-allowed": QT_TRANSLATE_NOOP(
        "Note", "Only these IP addresses may log in: {addresses}."
    ),
    "connect-addresses-blocked": QT_TRANSLATE_NOOP(
        "Note", "These IP addresses may not log in: {addresses}."
    ),
    "connect-online": QT_TRANSLATE_NOOP("Note", "They are connected at this moment."),
    "connect-second-refused": QT_TRANSLATE_NOOP(
        "Note",
        "They are connected at this moment, and Openfire refuses a second program of the same name "
        "(xmpp.session.conflict-limit is -1). If that one is gone, Openfire notices it later.",
    ),
}
