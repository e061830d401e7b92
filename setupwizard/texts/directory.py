"""Words for the directory (LDAP)."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.LDAP_NOT_REACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not answer at {host}, port {port}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Start the directory there, or correct its address and its port."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server cannot reach the directory at {host}: there was no answer from port "
            "{port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check its address, and that no firewall separates it from the server."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_HOST_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server cannot find a computer called “{host}” for the directory."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the spelling of the directory’s address, or enter its IP address."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_SILENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Something at {host} accepts the connection on port {port}, but does not answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the port of the directory, or ask the directory administrator whether "
            "it has a problem.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The connection to the directory at {host} was closed in the middle of an answer.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again."),
        Action.RETRY,
    ),
    Code.LDAP_NOT_A_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Something answers at {host}, port {port}, but it is not a directory (LDAP)."
        ),
        QT_TRANSLATE_NOOP("Problem", "Correct the port; usually it is 389, or 636 for LDAPS."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TLS_ON_PLAIN_PORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "LDAPS is chosen, but the directory at {host} does not offer it on port {port}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose StartTLS, or enter the port for LDAPS, usually 636."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PLAIN_ON_TLS_PORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} accepts only encrypted LDAPS on port {port}."
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
            "Ask the directory administrator which encryption it offers, or choose another.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TLS_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "An encrypted connection to the directory at {host} is not possible: the two "
            "sides share no form of encryption that is safe today.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator to allow TLS 1.2 or later, then try again.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_CERTIFICATE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "No authority this computer trusts vouches for the certificate of the directory "
            "at {host}. It was issued by “{issuer}” for “{subject}”, expires on {expires} "
            "and has the fingerprint {fingerprint}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Compare the fingerprint with the one the directory administrator gives you. "
            "Only if they match, go back to “Directory” and choose “Check the "
            "directory” and “Yes, it matches”.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_CERTIFICATE_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} shows a different certificate from the one that was "
            "accepted. The new one was issued by “{issuer}” for “{subject}”, expires on "
            "{expires} and has the fingerprint {fingerprint}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator whether it has been replaced. Only then go back "
            "to “Directory” and choose “Check the directory” and “Yes, it matches”.",
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
            "Problem", "Ask the directory administrator to renew it, then try again."
        ),
        Action.RETRY,
    ),
    Code.LDAP_CERTIFICATE_NAME: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory’s certificate was issued to {names}, not to {host}. Openfire "
            "compares the two, so nobody could log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "As the address of the directory, enter a name the certificate was issued to; a "
            "* stands for part of a name. If the server does not know that name, have it "
            "entered in the server’s file /etc/hosts.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_CERTIFICATE_NAMELESS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The certificate of the directory at {host} was not issued to any address. "
            "Openfire compares it with the address, so nobody could log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator for a certificate issued to its name, and enter "
            "that name as its address.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ENCRYPTION_REQUIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory at {host} does not allow logging in without encryption."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose StartTLS or LDAPS as the encryption."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PASSWORD_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "An account “{user}” is given for reading the directory, but no password for it.",
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
            "Check both: the name of the account must be complete, up to its last “dc=” or "
            "“o=”; Active Directory also accepts one like openfire@school.example.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ACCOUNT_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory has no account “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Check the spelling of its name."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_ACCOUNT_DISABLED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory says that the account “{user}” is disabled."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator to enable it, or use another account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory says that the account “{user}” has expired."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator to extend it, or use another account.",
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
            "Ask the directory administrator to unlock it, or wait until it unlocks by "
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
            "Try again at another hour, or ask the directory administrator to change the "
            "hours of this account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_ACCOUNT_PLACE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory lets the account “{user}” log in only on certain computers, and "
            "the chat server is not one of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the directory administrator to let this account log in everywhere, or use "
            "another account.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_PASSWORD_EXPIRED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory says that the password of the account “{user}” has expired."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have it changed in the usual way in your organisation, then enter the new one.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PASSWORD_MUST_CHANGE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory requires a new password for the account “{user}” first.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Log in with it once in the place where passwords are changed in your "
            "organisation, then enter the new password.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BIND_DN_MALFORMED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” is not an account name the way the directory writes them."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Correct the account; it looks like cn=openfire,ou=services,dc=example,dc=org. "
            "Only Active Directory also accepts openfire@school.example.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_LOGIN_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory shows its people only after logging in."),
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
            "Ask the directory administrator to let this account read it, then try again.",
        ),
        Action.RETRY,
    ),
    Code.LDAP_BASE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory has no “{base}”. It exists only as far as “{exists}”."
        ),
        QT_TRANSLATE_NOOP("Problem", "Correct the search base, or have it found again."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_ELSEWHERE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{base}” is not in this directory: it contains {bases}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct the search base; it must end like what the directory contains."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory does not show “{base}” to the account “{user}”, and does not say "
            "what it contains.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Ask the directory administrator for the right base."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_MALFORMED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The directory does not understand “{base}” as a place in it."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Correct the search base; it looks like ou=people,dc=example,dc=org."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BASE_UNTOLD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} does not say what it contains, so the place of the "
            "people cannot be found automatically.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter the search base; the directory administrator knows it."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_REFERRAL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} does not contain “{base}” itself: it refers to another "
            "one, {where}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the address of that directory."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_NOBODY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Nobody in the directory under “{base}” matches the filter."),
        QT_TRANSLATE_NOOP("Problem", "Correct the search base, or the user filter."),
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
            "Narrow the search base, or ask the directory administrator to raise the limit "
            "for this account.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_TIME_LIMIT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory gave up the search under “{base}”: it took longer than allowed.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Narrow the search base, or ask the directory administrator to index what the "
            "filter searches for.",
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_BUSY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory at {host} says that it is busy or out of service at the moment.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait a minute, then try again."),
        Action.RETRY,
    ),
    Code.LDAP_FILTER_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The directory does not understand the filter."),
        QT_TRANSLATE_NOOP("Problem", "Correct the user filter or the group filter."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_FILTER_LETTERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The filter “{filter}” contains “{letter}”, which Openfire cannot handle in a filter.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Write the filter without it; inside a value, a * can take its place."
        ),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PERSON_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Nobody in the directory has the user name “{person}”."),
        QT_TRANSLATE_NOOP("Problem", "Check the spelling, or choose somebody from the list."),
        Action.GO_TO_DIRECTORY,
    ),
    Code.LDAP_PERSON_TWICE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Several people in the directory have the user name “{person}”; Openfire does "
            "not let any of them log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Narrow the search base or the filter, so that only one of them is left.",
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
        QT_TRANSLATE_NOOP("Problem", "The directory at {host} answered in an unexpected way."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Try again. If it happens again, save the report and show it to the directory "
            "administrator.",
        ),
        Action.SAVE_REPORT,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}
