"""Words for the proof that chat works."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CONSOLE_PERSON_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The administration console does not accept {user} from the directory."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check the password of {user}, that the directory answers, and that {user} is named as "
            "an administrator.",
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.OLD_ADMIN_WORKS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The previous administrator, “admin”, can still log in to the administration console.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire does not use the directory. Save the report and ask for help before "
            "anybody uses the server.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.XMPP_ANY_PASSWORD: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The chat let {user} log in with a made-up password."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Stop Openfire until this is fixed: anybody can chat as anybody else. Save the "
            "report and ask for help.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.OPENFIRE_SECRET_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire cannot read a password it stores encrypted, perhaps the one for the "
            "directory.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Save the report and ask for help: logging in may work today and fail tomorrow.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.PORT_NOT_LISTENING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Port {port} does not answer: no program on the server listens there for other "
            "computers.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If Openfire has just been started, wait a minute and check again. If nothing "
            "changes, restart Openfire.",
        ),
        Action.RETRY,
    ),
    Code.PORT_FIREWALLED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire listens on port {port}, but the server’s own firewall ({firewall}, "
            "chain “{chain}”) blocks it with this rule: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Add port {port} to the ports to open, then go through the review once more: I open it "
            "in that firewall, or say which line is missing there.",
        ),
        Action.GO_TO_NETWORK,
    ),
    Code.PORT_FIREWALL_UNSURE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire listens on port {port}, but nothing arrives from this computer. I "
            "cannot tell whether the server’s own firewall ({firewall}, chain “{chain}”) "
            "lets it through, because of this rule: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Make sure that this rule lets TCP port {port} through. If it already does, open "
            "the port in your provider’s control panel too, where it is called “firewall” or "
            "“security group”.",
        ),
        Action.RETRY,
    ),
    Code.PORT_BLOCKED_BETWEEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire listens on port {port}, and the server’s own firewall lets it through, "
            "but nothing arrives from this computer. Something in between blocks it: your "
            "provider’s firewall, or the network you are in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open TCP port {port} in your provider’s control panel, where it is called "
            "“firewall” or “security group”. If it is already open there, check again from "
            "another network.",
        ),
        Action.RETRY,
    ),
    Code.CONSOLE_LOGIN_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console does not accept the administrator’s password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Enter the password this server was set up with. The name to type is “admin”, without "
            "anything after it.",
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.CONSOLE_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administrator’s password is right, but the console has locked the account "
            "for a while: there were too many attempts with wrong passwords.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait 15 minutes without trying, then check again."),
        Action.RETRY,
    ),
    Code.CONSOLE_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console does not answer as it should, even on the server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Wait a minute and check again; if nothing changes, restart Openfire."
        ),
        Action.RETRY,
    ),
    Code.CONSOLE_OPEN_TO_ALL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console answers other computers on port {port}, although it should "
            "answer only on the server itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Go through the review once more: that closes the console to other computers.",
        ),
        Action.GO_TO_SERVER,
    ),
    Code.DEFAULT_PASSWORD_WORKS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Anybody can administer this server: the name “admin” with the password “admin”, which "
            "everybody knows, is accepted.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Log in to the console as “admin” now and choose another password."
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.XMPP_SILENT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server accepts connections for “{domain}”, but then says nothing."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It may still be starting: wait a minute and check again. If nothing changes, "
            "restart Openfire.",
        ),
        Action.RETRY,
    ),
    Code.XMPP_LOGIN_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Logging in to the chat as “{account}” did not work."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check that the domain and the administrator’s password are those this server "
            "was set up with, then check again.",
        ),
        Action.GO_TO_ADMIN,
    ),
    Code.XMPP_PERSON_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The directory lets {user} log in with this password, but the chat does not: "
            "most likely Openfire’s directory settings are wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Open the overview of this server and choose “Correct the directory…”: it writes "
            "the directory settings again and checks them. If it still does not work, save "
            "the report and ask for help.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.XMPP_NO_TLS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server does not insist on encryption for “{domain}”: passwords and messages could "
            "be read on the way.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Set “STARTTLS policy” to “Required” in Openfire’s administration console, under "
            "Server, Server Settings, Client Connections, in its advanced settings. Then check "
            "again.",
        ),
        Action.RETRY,
    ),
    Code.XMPP_OTHER_CERTIFICATE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another computer answers for “{domain}”: the certificate seen from this "
            "computer is not the server’s. No password was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check again from another network. If it happens there too, ask your provider "
            "what is between this computer and the server.",
        ),
        Action.RETRY,
    ),
    Code.CERTIFICATE_DATES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The chat’s certificate is valid from {begins} to {ends} (UTC), and on this "
            "computer it is {now}: chat programs will refuse it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If a clock is wrong, set it: on the server, “sudo timedatectl set-ntp true”. If "
            "the certificate is wrong, renew it in the console, under Server, TLS "
            "Certificates.",
        ),
        Action.RETRY,
    ),
    Code.CERTIFICATE_NAMES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The chat’s certificate is for {names}, not for {domain}: chat programs will "
            "warn about it or refuse it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Renew it, or import the right one, in the console, under Server, TLS "
            "Certificates. Then check again.",
        ),
        Action.RETRY,
    ),
    Code.XMPP_ACCOUNT_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The temporary account “{account}” could not be created."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check again; if nothing changes, save the report: the details show what "
            "Openfire wrote.",
        ),
        Action.SAVE_REPORT,
    ),
    Code.XMPP_ACCOUNT_LEFT: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Temporary accounts could not be removed: {accounts}."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check again: that removes them first. Or delete them in the console under "
            "Users/Groups. Nobody knows their passwords.",
        ),
        Action.RETRY,
    ),
    Code.XMPP_MESSAGE_LOST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{writer} wrote to {reader}, but the message did not arrive within 15 seconds.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Check again; if nothing changes, the server is overloaded: restart Openfire.",
        ),
        Action.RETRY,
    ),
    Code.CLEAR_PASSWORD_FOUND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "A password can be read in a file on the server. The details name the file."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Delete that file if it is yours. If it belongs to Openfire, restart Openfire, which "
            "hides the passwords in its settings, and check again.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "proof-ports-tried": QT_TRANSLATE_NOOP("Note", "Testing the ports from this computer."),
    "proof-port-answers": QT_TRANSLATE_NOOP("Note", "Port {port} answers from this computer."),
    "proof-port-tried": QT_TRANSLATE_NOOP(
        "Note", "I tested port {port} from this computer, and it did not answer."
    ),
    "proof-console-closed": QT_TRANSLATE_NOOP(
        "Note", "The administration console answers only on the server itself."
    ),
    "proof-console-closed-tried": QT_TRANSLATE_NOOP(
        "Note", "Testing whether other computers reach the administration console."
    ),
    "proof-encrypted-only": QT_TRANSLATE_NOOP(
        "Note", "The chat is encrypted ({version}); nobody can chat without encryption."
    ),
    "proof-encrypted": QT_TRANSLATE_NOOP("Note", "The chat can be encrypted ({version})."),
    "proof-certificate": QT_TRANSLATE_NOOP(
        "Note", "The chat’s certificate is for {domain} and is valid until {ends}."
    ),
    "proof-certificate-tried": QT_TRANSLATE_NOOP(
        "Note", "Checking the chat’s certificate: its names and its dates."
    ),
    "proof-accounts-made": QT_TRANSLATE_NOOP(
        "Note", "The administrator logged in and created two temporary accounts, Ana and Luis."
    ),
    "proof-heard": QT_TRANSLATE_NOOP("Note", "{writer} wrote to {reader}: received after {ms} ms."),
    "proof-accounts-removed": QT_TRANSLATE_NOOP("Note", "No temporary account is left over."),
    "proof-removal-tried": QT_TRANSLATE_NOOP("Note", "Removing the temporary accounts."),
    "proof-chat-tried": QT_TRANSLATE_NOOP(
        "Note", "Testing whether two users can write to each other."
    ),
    "proof-default-refused": QT_TRANSLATE_NOOP(
        "Note", "The password “admin”, which everybody knows, is refused."
    ),
    "proof-default-tried": QT_TRANSLATE_NOOP("Note", "Testing the password “admin”."),
    "proof-console": QT_TRANSLATE_NOOP(
        "Note", "The administrator logged in to the administration console."
    ),
    "proof-console-tried": QT_TRANSLATE_NOOP(
        "Note", "Testing the administrator’s login to the administration console."
    ),
    "proof-directory": QT_TRANSLATE_NOOP("Note", "The directory answers and accepts {user}."),
    "proof-directory-tried": QT_TRANSLATE_NOOP("Note", "Asking the directory."),
    "proof-stranger-refused": QT_TRANSLATE_NOOP(
        "Note", "The chat refuses anybody the directory does not know."
    ),
    "proof-heard-alone": QT_TRANSLATE_NOOP(
        "Note", "{user} wrote from one device to another: received after {ms} ms."
    ),
    "proof-old-admin-refused": QT_TRANSLATE_NOOP(
        "Note", "The previous administrator, “admin”, is refused."
    ),
    "proof-old-admin-tried": QT_TRANSLATE_NOOP(
        "Note", "Testing the login of the previous administrator, “admin”."
    ),
    "proof-log": QT_TRANSLATE_NOOP("Note", "Openfire can read every password it keeps encrypted."),
    "proof-log-tried": QT_TRANSLATE_NOOP(
        "Note", "Searching Openfire’s log for passwords it could not read."
    ),
    "proof-database": QT_TRANSLATE_NOOP(
        "Note", "Openfire can open a new connection to its database with its password."
    ),
    "proof-database-tried": QT_TRANSLATE_NOOP(
        "Note", "Testing a new connection to the database with Openfire’s password."
    ),
    "proof-files": QT_TRANSLATE_NOOP(
        "Note", "No password can be read in Openfire’s settings or in our files."
    ),
    "proof-files-tried": QT_TRANSLATE_NOOP(
        "Note", "Searching Openfire’s settings and our files for readable passwords."
    ),
}
