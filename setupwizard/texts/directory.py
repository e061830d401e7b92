"""Words for the directory (LDAP)."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_NOT_REACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "No directory answers at {host}, port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Start the directory there, or correct its address and its port."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server cannot reach the directory at {host}: nothing came back from port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check its address, and that no firewall stands between it and the server."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server knows no computer called “{host}” to find the directory on."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the spelling of the directory's address, or enter its number address."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_SILENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Something at {host} takes the connection on port {port}, but does not answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the port of the directory, or ask whoever looks after it whether it is in "
            "trouble.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The connection to the directory at {host} ended in the middle of an answer."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again."),
        Action.RETRY,
    ),
    Code.LDAP_NOT_A_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Something answers at {host}, port {port}, but it is not a directory (LDAP)."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct the port; the usual ones are 389, and 636 for LDAPS."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TLS_ON_PLAIN_PORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "LDAPS is chosen, but the directory at {host} does not speak it on port {port}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose StartTLS, or enter the port for LDAPS, usually 636."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PLAIN_ON_TLS_PORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} only speaks encrypted LDAPS on port {port}."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose LDAPS as the encryption."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_STARTTLS_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "StartTLS is chosen, but the directory at {host} does not offer it on port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory for the encryption it offers, or choose "
            "another.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TLS_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The encrypted connection to the directory at {host} cannot be made: both sides found"
            " no way to encrypt that is safe today.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to allow TLS 1.2 or later, then try again.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_CERTIFICATE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Nobody this computer trusts vouches for the certificate of the directory at {host}. "
            "It was issued by “{issuer}” for “{subject}”, expires on {expires} and has the "
            "fingerprint {fingerprint}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Compare the fingerprint with the one that whoever looks after the directory tells "
            "you. Only if they are the same, go back to “Directory server” and choose “Look at "
            "the directory” and “Yes, it matches”.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_CERTIFICATE_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} shows another certificate than the one that was accepted. "
            "The new one was issued by “{issuer}” for “{subject}”, expires on {expires} and has "
            "the fingerprint {fingerprint}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory whether it has been replaced. Only then go "
            "back to “Directory server” and choose “Look at the directory” and “Yes, it "
            "matches”.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_CERTIFICATE_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The certificate of the directory at {host} has expired: it was valid until "
            "{expires}. It was issued by “{issuer}” for “{subject}” and has the fingerprint "
            "{fingerprint}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Ask whoever looks after the directory to renew it, then try again."
        ),
        Action.RETRY,
    ),
    Code.LDAP_CERTIFICATE_NAME: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The certificate of the directory is made out to {names}, not to {host}. Openfire "
            "compares the two, so nobody could log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "As the address of the directory, enter what the certificate is made out to; a * stands"
            " for part of a name. If the server does not know that name, have it entered in the "
            "server's file /etc/hosts.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_CERTIFICATE_NAMELESS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The certificate of the directory at {host} is made out to no address at all. Openfire "
            "compares it with the address, so nobody could log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory for a certificate made out to its name, and "
            "enter that name as its address.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ENCRYPTION_REQUIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} accepts no login without encryption."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose StartTLS or LDAPS as the encryption."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PASSWORD_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The account “{user}” is given for reading the directory, but not its password.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the password of this account."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BIND_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory did not accept the account “{user}” with this password. It does not "
            "say whether the name or the password is wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check both: the name of the account must be complete, up to its last “dc=” or “o=”; "
            "Active Directory also takes one like openfire@school.example.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ACCOUNT_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory knows no account “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Check how its name is spelt."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ACCOUNT_DISABLED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory says that the account “{user}” is disabled."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to enable it, or use another account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory says that the account “{user}” has expired."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to extend it, or use another account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory says that the account “{user}” is locked, as happens after too many "
            "wrong passwords.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to unlock it, or wait until it unlocks by "
            "itself. Until then not even the right password is accepted.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_HOURS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory does not let the account “{user}” log in at this hour."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again at another hour, or ask whoever looks after the directory to change the "
            "hours of this account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_PLACE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory lets the account “{user}” log in on certain computers only, and the "
            "chat server is none of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to let this account log in everywhere, or use "
            "another account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_PASSWORD_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory says that the password of the account “{user}” has expired."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Have it changed as usual in your organisation, then enter the new one."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PASSWORD_MUST_CHANGE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory wants the account “{user}” to choose a password of its own first.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in with it once where passwords are changed in your organisation, then enter the "
            "new password.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BIND_DN_MALFORMED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” is not the name of an account as the directory writes them."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the account; it looks like cn=openfire,ou=services,dc=example,dc=org. Only "
            "Active Directory also takes openfire@school.example.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_LOGIN_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory shows its people only to who logs in."),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter an account of the directory that may read it, and its password."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_NO_RIGHTS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The account “{user}” may not read what is under “{base}” in the directory."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever looks after the directory to let this account read it, then try again.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_BASE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory has no “{base}”. As far as “{exists}” it exists."
        ),
        QT_TRANSLATE_NOOP("Problem", "Correct the base of the search, or have it found again."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_ELSEWHERE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{base}” is not in this directory: it holds {bases}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct the base of the search; it must end like what the directory holds."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory shows no “{base}” to the account “{user}”, and does not tell what it "
            "holds.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Ask whoever looks after the directory for the right base."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_MALFORMED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory does not understand “{base}” as a place in it."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct the base of the search; it looks like ou=people,dc=example,dc=org."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_UNTOLD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} does not tell what it holds, so the place of the people "
            "cannot be found by itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter the base of the search; whoever looks after the directory knows it."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_REFERRAL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} does not hold “{base}” itself: it sends whoever asks to "
            "another one, {where}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the address of that directory."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_NOBODY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Nobody in the directory under “{base}” fits what is asked for."
        ),
        QT_TRANSLATE_NOOP("Problem", "Correct the base of the search, or the filter for people."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ATTRIBUTE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory has entries for people ({count}), but none of them has “{field}”, "
            "which would be the user name.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose another attribute for the user name."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TOO_MANY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory lists nobody under “{base}”: there are too many entries for one answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Narrow the base of the search, or ask whoever looks after the directory to raise the"
            " limit for this account.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TIME_LIMIT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory gave up the search under “{base}”: it took longer than it allows.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Narrow the base of the search, or ask whoever looks after the directory to index "
            "what the filter asks for.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BUSY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} says that it is busy, or not in service just now."
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait a minute, then try again."),
        Action.RETRY,
    ),
    Code.LDAP_FILTER_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not understand the filter."),
        QT_TRANSLATE_NOOP("Problem", "Correct the filter for people or for groups."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_FILTER_LETTERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The filter “{filter}” contains “{letter}”, which Openfire cannot handle in a filter.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Write the filter without it; inside a value, a * can stand for it."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PERSON_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Nobody in the directory has the user name “{person}”."),
        QT_TRANSLATE_NOOP("Problem", "Check how it is spelt, or choose somebody from the list."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PERSON_TWICE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Several people in the directory have the user name “{person}”; Openfire lets none of"
            " them in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Narrow the base of the search or the filter, so that only one of them is left.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PERSON_LETTERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire cannot find “{person}” in the directory, because of the “{letter}” in the "
            "user name.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose somebody else, or have the user name changed in the directory."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} answered in a way that was not expected."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, save the report and show it to whoever looks after "
            "the directory.",
        ),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
