"""Words for the settings of the server itself: its mail server, its database, its caches."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.EMAIL_SETTING_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire cannot use this as a mail server."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter its name alone, without spaces, slashes or @. Names, users and passwords may "
            "have at most {limit} characters.",
        ),
    ),
    Code.EMAIL_WITHOUT_TLS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{host} does not encrypt on port {port} from the beginning. Openfire would go on "
            "unencrypted, with your password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use the port on which the mail server encrypts from the beginning, mostly 465. "
            "Openfire cannot begin later (STARTTLS).",
        ),
    ),
    Code.EMAIL_TLS_ONLY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{host} only speaks encrypted on port {port}, and Openfire is told not to encrypt.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Have it encrypt from the beginning, and save."),
    ),
    Code.PORT_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no port {port}."),
        QT_TRANSLATE_NOOP("Problem", "Enter a number from 1 to 65535."),
    ),
    Code.REGISTRATION_OPEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Anybody can create an account in the chat, without asking anyone."
        ),
        QT_TRANSLATE_NOOP("Problem", "Close that, unless it is what you want."),
    ),
    Code.ADMIN_PASSWORD_KNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The administrator “admin” has the password “admin”, which everybody knows."
        ),
        QT_TRANSLATE_NOOP("Problem", "Set a new one now."),
    ),
    Code.CHOICE_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire does not offer “{entry}”."),
        QT_TRANSLATE_NOOP("Problem", "Look again, and choose another one."),
    ),
    Code.SMS_SETTING_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire cannot use this as a service for text messages."),
        QT_TRANSLATE_NOOP(
            "Problem", "It needs an address, a user and a password, of at most {limit} characters."
        ),
    ),
    Code.PORTS_EQUAL: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Port {port} cannot be used for two things."),
        QT_TRANSLATE_NOOP("Problem", "Choose another number for one of them."),
    ),
    Code.PORT_HELD: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Port {port} of the server is already used by “{process}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another one. Nothing has been changed."),
    ),
    Code.PORT_NOT_BACK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The change is saved, but Openfire has not opened port {port} again: nobody can "
            "connect there.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Restart Openfire: that brings the port back."),
    ),
    Code.SERVER_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{host}” cannot be the name of a server."),
        QT_TRANSLATE_NOOP("Problem", "Use letters, digits, hyphens and dots."),
    ),
    Code.STATEMENTS_NOT_COUNTED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "PostgreSQL does not count what it is asked."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administrator of the database can switch that on: it is PostgreSQL’s own "
            "extension for statistics of statements.",
        ),
    ),
    Code.CACHE_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The cache “{entry}” cannot be changed like this."),
        QT_TRANSLATE_NOOP(
            "Problem", "Look again: it may be gone, or hold what must not be forgotten."
        ),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "done-email-set": QT_TRANSLATE_NOOP("Note", "E-mail settings changed: {host}, port {port}"),
    "done-registration-closed": QT_TRANSLATE_NOOP(
        "Note", "Creating accounts without asking closed"
    ),
    "done-language-time": QT_TRANSLATE_NOOP("Note", "Language or time zone of Openfire changed"),
    "done-updates-set": QT_TRANSLATE_NOOP("Note", "Settings of updates changed"),
    "done-sms-set": QT_TRANSLATE_NOOP("Note", "Settings of text messages changed"),
    "done-addresses-set": QT_TRANSLATE_NOOP("Note", "Name or ports of the server changed"),
    "done-caches-cleared": QT_TRANSLATE_NOOP("Note", "Caches emptied: {names}"),
    "done-cache-grown": QT_TRANSLATE_NOOP("Note", "Cache {name} given more room"),
    "done-queries-counted": QT_TRANSLATE_NOOP("Note", "Counting of queries switched on"),
    "done-queries-not-counted": QT_TRANSLATE_NOOP("Note", "Counting of queries switched off"),
    "done-queries-cleared": QT_TRANSLATE_NOOP("Note", "Counting of queries begun anew"),
    "done-email-test": QT_TRANSLATE_NOOP("Note", "A test mail sent"),
}

MAIL_AGREED: dict[str, str] = {
    "greeting": QT_TRANSLATE_NOOP("Named", "The mail server answered"),
    "hello": QT_TRANSLATE_NOOP("Named", "It knows how to talk to Openfire"),
    "login": QT_TRANSLATE_NOOP("Named", "It accepted the user and the password"),
    "sender": QT_TRANSLATE_NOOP("Named", "It accepted the sender"),
    "recipient": QT_TRANSLATE_NOOP("Named", "It accepted the recipient"),
    "text": QT_TRANSLATE_NOOP("Named", "It took the mail and delivers it from now on"),
    "end": QT_TRANSLATE_NOOP("Named", "They said goodbye"),
}
MAIL_REFUSED: dict[str, str] = {
    "greeting": QT_TRANSLATE_NOOP("Named", "The mail server does not want to talk to this server"),
    "hello": QT_TRANSLATE_NOOP("Named", "It does not accept how Openfire introduces itself"),
    "login": QT_TRANSLATE_NOOP("Named", "It refused the user or the password"),
    "sender": QT_TRANSLATE_NOOP("Named", "It refused the sender"),
    "recipient": QT_TRANSLATE_NOOP("Named", "It refused the recipient"),
    "text": QT_TRANSLATE_NOOP("Named", "It refused the mail itself"),
    "end": QT_TRANSLATE_NOOP("Named", "The mail server ended the conversation"),
}
"""The steps of sending a mail, as the mail server replied to each."""
