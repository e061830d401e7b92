"""Words for answers, secrets and our own files."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.ANSWERS_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The file “{file}” cannot be opened."),
        QT_TRANSLATE_NOOP("Problem", "Check its name and that you may read it."),
    ),
    Code.ANSWERS_NOT_TOML: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Line {line} of “{file}” is not written like an answer."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Write it as in the file that “openfire-setup example” prints: a name, =, and "
            "text in quotation marks, a number, true or false.",
        ),
    ),
    Code.TEXT_NOT_UTF8: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Line {line} of “{file}” contains characters that are not stored as UTF-8."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open the file in your editor, check that the characters are right, and save it "
            "with the encoding UTF-8.",
        ),
    ),
    Code.ANSWERS_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Some answers in “{file}” cannot be used: {fields}"),
        QT_TRANSLATE_NOOP("Problem", "Correct the answers listed here and try again."),
    ),
    Code.TARGET_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{target}” does not say who logs in to which server."),
        QT_TRANSLATE_NOOP("Problem", "Write it like this: ana@chat.example.org"),
    ),
    Code.SECRETS_READABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Other people on this computer can read the file {file}."),
        QT_TRANSLATE_NOOP("Problem", "Make it readable only by you: chmod 600 {file}"),
    ),
    Code.SECRETS_OF_OTHERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} belongs to somebody else, who knows what is in it."
        ),
        QT_TRANSLATE_NOOP("Problem", "Use a file of your own that only you can read."),
    ),
    Code.SECRETS_NOT_TOML: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Line {line} of “{file}” is not written like a secret."),
        QT_TRANSLATE_NOOP("Problem", 'Write one secret per line, like this: admin_password = "…"'),
    ),
    Code.SECRETS_UNKNOWN_NAME: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Line {line} of “{file}” does not begin with the name of a secret."
        ),
        QT_TRANSLATE_NOOP("Problem", 'Write name = "secret", with one of these names: {known}.'),
    ),
    Code.SECRET_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This is missing: {name_words}."),
        QT_TRANSLATE_NOOP("Problem", "Go back to the page that asks for it, and type it."),
    ),
    Code.SECRET_INVALID: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire would not store this as it was typed: {name_words}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose another one: no spaces at the beginning or end, no two spaces in a row, "
            "and never “admin”.",
        ),
    ),
    Code.SECRET_SIGNS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Programs read some of its characters differently, for example emoji or joined "
            "letters: {name_words}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose another one, made of letters, digits and common symbols."
        ),
    ),
    Code.SECRET_LINES: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This has more than one line: {name_words}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Go back to the page that asks for it, and type it on one line."
        ),
    ),
    Code.LOCAL_FILE_UNWRITABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot write this file on this computer: {file}"),
        QT_TRANSLATE_NOOP(
            "Problem", "Check that there is room on the disk and that you may write there."
        ),
    ),
    Code.KNOWN_HOSTS_UNWRITABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot remember the key of this server on this computer."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check that there is room on the disk and that you may write there."
        ),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {}

HEADER = QT_TRANSLATE_NOOP(
    "Answers",
    "The answers openfire-setup needs. Passwords do not belong here:\n"
    "you are asked for them, or they are read from a private file with --secrets.",
)

COMMENTS: dict[str, str] = {
    "language": QT_TRANSLATE_NOOP(
        "Answers", "Language of Openfire’s console and messages (en, es, de, fr…)."
    ),
    "host.address": QT_TRANSLATE_NOOP(
        "Answers", "The server: its name or address. “local” is this computer itself (Linux)."
    ),
    "host.port": QT_TRANSLATE_NOOP("Answers", "Its SSH port."),
    "host.user": QT_TRANSLATE_NOOP("Answers", "Who logs in: root, or somebody who may use sudo."),
    "host.auth": QT_TRANSLATE_NOOP("Answers", "How: “password”, “key” (a key file) or “agent”."),
    "host.identity": QT_TRANSLATE_NOOP("Answers", "The private key file, for “key”."),
    "openfire.version": QT_TRANSLATE_NOOP(
        "Answers",
        "Which version of Openfire. 4.6.2 can be installed, but it has known security flaws.",
    ),
    "openfire.source": QT_TRANSLATE_NOOP(
        "Answers",
        "Who downloads it: “server”, “computer” (this one, which then sends it over SSH), or "
        "“file”.",
    ),
    "openfire.file": QT_TRANSLATE_NOOP("Answers", "The tar.gz you already have, for “file”."),
    "openfire.memory": QT_TRANSLATE_NOOP(
        "Answers", "Memory for Java in MB. 0: chosen to suit the server."
    ),
    "server.domain": QT_TRANSLATE_NOOP(
        "Answers",
        "What comes after the @ in everybody’s address: ana@example.org.\n"
        "It can never be changed later.",
    ),
    "server.fqdn": QT_TRANSLATE_NOOP("Answers", "The full name of the server itself."),
    "server.console_port": QT_TRANSLATE_NOOP(
        "Answers", "Port of the administration console. 0: off."
    ),
    "server.console_secure_port": QT_TRANSLATE_NOOP(
        "Answers", "Port of the secure administration console. 0: off."
    ),
    "server.console_local_only": QT_TRANSLATE_NOOP(
        "Answers", "true: the console answers only on the server itself, not on the network."
    ),
    "server.encryption": QT_TRANSLATE_NOOP(
        "Answers", "How stored properties are encrypted: AES or Blowfish."
    ),
    "server.registration": QT_TRANSLATE_NOOP(
        "Answers",
        "true: anybody may create an account.\n"
        "Once the server is set up, it is changed in the console only.",
    ),
    "server.require_tls": QT_TRANSLATE_NOOP(
        "Answers",
        "true: nobody can chat without encryption.\n"
        "Once the server is set up, it is changed in the console only.",
    ),
    "datasource.kind": QT_TRANSLATE_NOOP(
        "Answers", "“postgresql” (recommended) or “embedded”, Openfire’s embedded database."
    ),
    "datasource.host": QT_TRANSLATE_NOOP("Answers", "Where PostgreSQL is, seen from the server."),
    "datasource.port": QT_TRANSLATE_NOOP("Answers", "Its port."),
    "datasource.database": QT_TRANSLATE_NOOP("Answers", "Name of the database."),
    "datasource.user": QT_TRANSLATE_NOOP("Answers", "The user who logs in to it."),
    "datasource.create": QT_TRANSLATE_NOOP(
        "Answers", "true: install PostgreSQL on the server, and create the user and the database."
    ),
    "datasource.tls": QT_TRANSLATE_NOOP(
        "Answers", "Encrypt the connection to the database: “prefer”, “require” or “off”."
    ),
    "datasource.min_connections": QT_TRANSLATE_NOOP(
        "Answers", "Smallest number of connections kept open."
    ),
    "datasource.max_connections": QT_TRANSLATE_NOOP(
        "Answers", "Largest number of connections kept open."
    ),
    "datasource.connection_days": QT_TRANSLATE_NOOP(
        "Answers", "Days after which a connection is renewed."
    ),
    "profile.kind": QT_TRANSLATE_NOOP(
        "Answers",
        "Where users are kept: “default” is Openfire itself, “ldap” a directory.\n"
        "“openfire-setup example --ldap” shows the answers a directory needs.",
    ),
    "ldap.create": QT_TRANSLATE_NOOP(
        "Answers", "true: there is no directory yet; set one up on the server."
    ),
    "ldap.people_file": QT_TRANSLATE_NOOP(
        "Answers", "The people for a new directory: a CSV file with one person per line."
    ),
    "ldap.host": QT_TRANSLATE_NOOP(
        "Answers",
        "Where the directory is, seen from the server. If encrypted: a name in its certificate.",
    ),
    "ldap.port": QT_TRANSLATE_NOOP("Answers", "Its port: 389, or 636 for LDAPS."),
    "ldap.security": QT_TRANSLATE_NOOP(
        "Answers", "How the connection is encrypted: “starttls”, “ldaps” or “plain” (not at all)."
    ),
    "ldap.certificate": QT_TRANSLATE_NOOP(
        "Answers",
        "SHA-256 fingerprint of its certificate, if no public authority vouches for it.",
    ),
    "ldap.bind_dn": QT_TRANSLATE_NOOP(
        "Answers",
        "The account Openfire reads it with; empty: without logging in. Active Directory "
        "also\n"
        "accepts openfire@school.example.",
    ),
    "ldap.base_dn": QT_TRANSLATE_NOOP(
        "Answers", "The place that holds users and groups (base DN)."
    ),
    "ldap.alternate_base_dn": QT_TRANSLATE_NOOP("Answers", "A second place, if there is one."),
    "ldap.user_field": QT_TRANSLATE_NOOP(
        "Answers", "What comes before the @: “uid”, in Active Directory “sAMAccountName”."
    ),
    "ldap.name_field": QT_TRANSLATE_NOOP("Answers", "Users’ names."),
    "ldap.email_field": QT_TRANSLATE_NOOP("Answers", "Users’ e-mail addresses."),
    "ldap.user_filter": QT_TRANSLATE_NOOP("Answers", "Which entries are users."),
    "ldap.photo_field": QT_TRANSLATE_NOOP("Answers", "Photo; empty: not shown."),
    "ldap.phone_field": QT_TRANSLATE_NOOP("Answers", "Telephone; empty: not shown."),
    "ldap.mobile_field": QT_TRANSLATE_NOOP("Answers", "Mobile telephone; empty: not shown."),
    "ldap.title_field": QT_TRANSLATE_NOOP("Answers", "Job title; empty: not shown."),
    "ldap.department_field": QT_TRANSLATE_NOOP("Answers", "Department; empty: not shown."),
    "ldap.group_field": QT_TRANSLATE_NOOP("Answers", "Names of groups."),
    "ldap.member_field": QT_TRANSLATE_NOOP(
        "Answers", "Members of groups: “member”, “uniqueMember” or “memberUid”."
    ),
    "ldap.description_field": QT_TRANSLATE_NOOP("Answers", "Descriptions of groups."),
    "ldap.group_filter": QT_TRANSLATE_NOOP("Answers", "Which entries are groups."),
    "ldap.posix": QT_TRANSLATE_NOOP(
        "Answers", "true: groups list user names (memberUid), not entries."
    ),
    "ldap.admins": QT_TRANSLATE_NOOP(
        "Answers",
        "Who in the directory administers Openfire. The first one’s password\n"
        "(ldap_admin_password) is asked for and tested before anything is changed.",
    ),
    "admin.email": QT_TRANSLATE_NOOP(
        "Answers",
        "E-mail of the administrator, who is called “admin”. Not needed with a directory.\n"
        "Used at the first setup only: afterwards it is changed in the console.",
    ),
    "firewall.open": QT_TRANSLATE_NOOP(
        "Answers",
        "Ports to open in the server’s firewall (if it has one): 5222 and 5223 for chat\n"
        "programs, 5269 for other chat servers, 7443 for the web.",
    ),
}
