"""Remedies for the command line, where the window’s name what only the window has.

`{log}` is the file in which the command line keeps what happened.
"""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP

_ASK = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Try again. If it happens again, ask for help; what happened is in the file {log}.",
)
_IN_ANSWERS = QT_TRANSLATE_NOOP(
    "CommandLine", "Write the current value into your answers file: {setting} is {here}."
)
_KEY_FILE = QT_TRANSLATE_NOOP(
    "CommandLine", "Give the right private key file with --identity, or in your answers file."
)
_VERIFY = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Wait a minute and run “openfire-setup verify” again. If nothing changes, restart "
    "Openfire on the server: systemctl restart openfire",
)
_APPLY = QT_TRANSLATE_NOOP("CommandLine", "Run “openfire-setup apply” again: it corrects that.")

REMEDIES: dict[Code, str] = {
    Code.HOST_KEY_UNKNOWN: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Compare {fingerprint} with what your provider or the server’s own screen shows. If "
        "they match, run the command again with --host-key {fingerprint}",
    ),
    Code.HOST_KEY_CHANGED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Ask whoever administers the server whether its key is now {fingerprint}. Only if it is, "
        "run the command again with --host-key {fingerprint}",
    ),
    Code.SSH_PASSWORD_DISABLED: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Log in with a key: give its file with --identity, or write auth = "agent" below [host].',
    ),
    Code.SSH_KEY_MISSING: _KEY_FILE,
    Code.SSH_KEY_REFUSED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Check the user name, and that the public half of this key has been added on the "
        "server for that user; or give another key file with --identity.",
    ),
    Code.SSH_AGENT_EMPTY: QT_TRANSLATE_NOOP(
        "CommandLine", "Add your key to the agent (ssh-add), or give the key file with --identity."
    ),
    Code.SSH_AGENT_REFUSED: QT_TRANSLATE_NOOP(
        "CommandLine", "Check the user name, or give the right key file with --identity."
    ),
    Code.SSH_TOO_MANY_ATTEMPTS: QT_TRANSLATE_NOOP(
        "CommandLine", "Give only the key file that belongs to this server, with --identity."
    ),
    Code.SSH_PASSWORD_TOO: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Type it when you are asked, or put it into your secrets file: ssh_password = "…"',
    ),
    Code.SSH_KEY_TOO: QT_TRANSLATE_NOOP(
        "CommandLine", "Give your key file with --identity. You are asked for the password as well."
    ),
    Code.SSH_OTHER_USER: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Log in as “{other}” and not as “{user}”; it becomes administrator with sudo.",
    ),
    Code.READ_FAILED: _ASK,
    Code.PORT_TAKEN: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Write another console_port or console_secure_port into your answers file. I will "
        "not touch that program.",
    ),
    Code.DATABASE_WRONG_PORT: QT_TRANSLATE_NOOP(
        "CommandLine", "Write port = {found} below [datasource] in your answers file."
    ),
    Code.DATABASE_TLS_REQUIRED: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write tls = "prefer" below [datasource] in your answers file.'
    ),
    Code.DATABASE_TLS_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Ask the database administrator to switch TLS on, or write tls = "prefer" below '
        "[datasource] in your answers file.",
    ),
    Code.DATABASE_PORT_HELD: QT_TRANSLATE_NOOP(
        "CommandLine",
        "If PostgreSQL answers there, for example in a container, write create = false below "
        "[datasource] to use it. Otherwise write another port there.",
    ),
    Code.DATABASE_POOL_TOO_LARGE: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Write max_connections = {limit} or less below [datasource], or ask the database "
        "administrator to run this and restart PostgreSQL: {line}",
    ),
    Code.DATABASE_FAILED: _ASK,
    Code.LDAP_FAILED: _ASK,
    Code.LDAP_CERTIFICATE_UNKNOWN: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Compare the fingerprint with the one the directory administrator gives you. Only if "
        'they match, write it below [ldap]: certificate = "{fingerprint}"',
    ),
    Code.LDAP_CERTIFICATE_CHANGED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Ask the directory administrator whether it has been replaced. Only then write the "
        'new one below [ldap]: certificate = "{fingerprint}"',
    ),
    Code.LDAP_PERSON_MISSING: QT_TRANSLATE_NOOP(
        "CommandLine", "Check the spelling; “openfire-setup ldap check” shows some of the names."
    ),
    Code.LDAP_TLS_ON_PLAIN_PORT: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Write security = "starttls" below [ldap], or the port for LDAPS, usually 636.',
    ),
    Code.LDAP_PLAIN_ON_TLS_PORT: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write security = "ldaps" below [ldap] in your answers file.'
    ),
    Code.LDAP_ENCRYPTION_REQUIRED: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write security = "starttls" or "ldaps" below [ldap] in your answers file.'
    ),
    Code.LDAP_PASSWORD_MISSING: QT_TRANSLATE_NOOP(
        "CommandLine", "Put it into your secrets file as ldap_password."
    ),
    Code.PROFILE_NOT_DIRECTORY: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Write kind = "ldap" below [profile]; “openfire-setup example --ldap” shows what else a '
        "directory needs.",
    ),
    Code.PROFILE_IS_OWN: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Run “openfire-setup ldap switch”: it rehearses first and undoes everything by "
        "itself if something fails.",
    ),
    Code.DIRECTORY_SETTING_FIXED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "If the server is right, correct your answers file. If your answers are right, run "
        "“openfire-setup ldap switch”: it rehearses first and undoes everything by itself if "
        "something fails.",
    ),
    Code.PROFILE_IS_DIRECTORY: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Write kind = "ldap" below [profile]. To go back to Openfire’s own users, run '
        "“openfire-setup ldap back”.",
    ),
    Code.CHANGE_UNFINISHED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Run “openfire-setup apply”: it undoes the change first. Otherwise the server undoes "
        "it by itself within seven minutes.",
    ),
    Code.SWITCH_NOT_RETURNED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Try to log in to the chat. If nobody can, ask for help; what happened is in the file "
        "{log}.",
    ),
    Code.DIRECTORY_STILL_WORKS: _ASK,
    Code.PEOPLE_FILE_MISSING: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Check that it is there and that you may open it, or give another one as people_file.",
    ),
    Code.ACCOUNTS_FROM_DIRECTORY: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Add the people to the directory: whoever is in it can chat at once. If I set that "
        "directory up, add them to the file named as people_file, and run “openfire-setup apply”.",
    ),
    Code.ACCOUNTS_ADMIN_REFUSED: QT_TRANSLATE_NOOP(
        "CommandLine", "Give the password the administrator has now: admin_password."
    ),
    Code.PASSWORDS_FILE_NEEDED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Name a file for them with --passwords-file, or write the passwords into your file.",
    ),
    Code.PASSWORDS_FILE_NOT_OURS: QT_TRANSLATE_NOOP(
        "CommandLine", "Name another file with --passwords-file: this one would be lost."
    ),
    Code.ACCOUNT_KEPT_OUT: QT_TRANSLATE_NOOP(
        "CommandLine", "Run “openfire-setup verify”: it says whether the chat works."
    ),
    Code.RELEASES_UNREACHABLE: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Check the internet connection, or take a file you already have: below [openfire] write "
        'source = "file" and its name as file.',
    ),
    Code.RELEASE_UNKNOWN: QT_TRANSLATE_NOOP(
        "CommandLine", "Write another version below [openfire] in your answers file."
    ),
    Code.DOWNLOAD_OUT_OF_REACH: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write source = "computer" below [openfire]: then this computer sends it.'
    ),
    Code.DOWNLOAD_NOT_TRUSTED: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write source = "computer" below [openfire]: then this computer sends it.'
    ),
    Code.OPENFIRE_MEMORY: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Give it less memory below [openfire] (memory = 512, in MB), or give the server more.",
    ),
    Code.DOWNLOAD_TOOL_MISSING: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write source = "computer" below [openfire]: then this computer sends it.'
    ),
    Code.ARCHIVE_MISSING: QT_TRANSLATE_NOOP(
        "CommandLine", "Correct file below [openfire] in your answers file; perhaps it was moved."
    ),
    Code.ARCHIVE_NOT_OPENFIRE: QT_TRANSLATE_NOOP(
        "CommandLine", "Below [openfire], give a file with a name like openfire_5_1_1.tar.gz."
    ),
    Code.ARCHIVE_OTHER_VERSION: QT_TRANSLATE_NOOP(
        "CommandLine", 'Below [openfire], write version = "{found}", or give another file.'
    ),
    Code.OTHER_VERSION_INSTALLED: QT_TRANSLATE_NOOP(
        "CommandLine",
        'Write version = "{found}" below [openfire] to continue with it. I do not upgrade it here.',
    ),
    Code.JAVA_NOT_AVAILABLE: QT_TRANSLATE_NOOP(
        "CommandLine", "Write a newer version below [openfire] in your answers file."
    ),
    Code.SETTING_FIXED: _IN_ANSWERS,
    Code.HOST_NAME_UNSURE: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Change the name in Openfire’s administration console, or write what it is now into your "
        "answers file: {here}.",
    ),
    Code.REGISTRATION_DIFFERS: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Change it in Openfire’s administration console, under Server, Server Settings, "
        "Registration & Login (“Inband Account Registration”). Or write what it is now into your "
        "answers file, below [server]: registration = {here}",
    ),
    Code.TLS_DIFFERS: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Change it in Openfire’s administration console, under Server, Server Settings, Client "
        "Connections (“STARTTLS policy” in its advanced settings). Or write what it is now into "
        "your answers file, below [server]: require_tls = {here}",
    ),
    Code.OPENFIRE_DID_NOT_START: _ASK,
    Code.OPENFIRE_DATABASE_FAILED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "See under Details what the database said, correct that, and run “openfire-setup "
        "apply” again.",
    ),
    Code.SERVICE_FAILED: _ASK,
    Code.STEP_DID_NOT_HOLD: _ASK,
    Code.INTERNAL: QT_TRANSLATE_NOOP(
        "CommandLine",
        "It is safe to try again. Ask for help; what happened is under Details and in the "
        "file {log}.",
    ),
    Code.PORT_NOT_LISTENING: _VERIFY,
    Code.CONSOLE_UNREACHABLE: _VERIFY,
    Code.XMPP_SILENT: _VERIFY,
    Code.XMPP_MESSAGE_LOST: _VERIFY,
    Code.FIREWALL_FORBIDS: QT_TRANSLATE_NOOP(
        "CommandLine",
        "I never remove a rule that somebody else made. If port {port} should be open, "
        "remove the rule on the server and try again. If not, take {port} out of open below "
        "[firewall].",
    ),
    Code.FIREWALL_SHUTS_CONSOLE: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Add {ports} to open below [firewall], or set console_local_only below [server] to "
        "true: the console then answers only on the server itself.",
    ),
    Code.PORT_FIREWALLED: QT_TRANSLATE_NOOP(
        "CommandLine", "Add {port} to open below [firewall], and run “openfire-setup apply” again."
    ),
    Code.OPENFIRE_NOT_SET_UP: QT_TRANSLATE_NOOP(
        "CommandLine", "Set it up first: run “openfire-setup apply”."
    ),
    Code.CONSOLE_OPEN_TO_ALL: _APPLY,
    Code.XMPP_NO_TLS: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Set “STARTTLS policy” to “Required” in Openfire’s administration console, under Server, "
        "Server Settings, Client Connections, in its advanced settings. Then run “openfire-setup "
        "verify” again.",
    ),
    Code.OLD_ADMIN_WORKS: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Openfire does not use the directory. Ask for help before anybody uses the server; "
        "what happened is in the file {log}.",
    ),
    Code.XMPP_PERSON_REFUSED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Run “openfire-setup ldap switch”: it writes the directory settings again and checks "
        "them. If it still does not work, ask for help; what happened is in the file {log}.",
    ),
    Code.XMPP_ANY_PASSWORD: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Stop Openfire until this is fixed (systemctl stop openfire): anybody can chat as "
        "anybody else. Ask for help; what happened is in the file {log}.",
    ),
    Code.OPENFIRE_SECRET_LOST: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Ask for help: logging in may work today and fail tomorrow. What happened is in the "
        "file {log}.",
    ),
    Code.XMPP_ACCOUNT_FAILED: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Run “openfire-setup verify” again; if nothing changes, ask for help: Details show "
        "what Openfire wrote.",
    ),
    Code.SECRET_NEEDED: QT_TRANSLATE_NOOP(
        "CommandLine", 'Type it when you are asked, or put it into your secrets file: {name} = "…"'
    ),
    Code.SECRET_INVALID: QT_TRANSLATE_NOOP(
        "CommandLine",
        "Choose another one as {name}: no spaces at the beginning or end, no two spaces in a "
        "row, and never “admin”.",
    ),
    Code.SECRET_SIGNS: QT_TRANSLATE_NOOP(
        "CommandLine", "Choose another one as {name}, made of letters, digits and common symbols."
    ),
    Code.SECRET_LINES: QT_TRANSLATE_NOOP(
        "CommandLine", 'Write it on one line in your secrets file: {name} = "…"'
    ),
}
