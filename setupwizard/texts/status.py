"""Words for how a server is doing: whether the chat works, and what should be done about it."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CHAT_STOPPED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire is not running: nobody can chat."),
        QT_TRANSLATE_NOOP(
            "Problem", "Start it. If it stops again by itself, the reason is in its log: {file}"
        ),
    ),
    Code.CHAT_STARTING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire was started {seconds} seconds ago and does not accept chat programs yet.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait a minute and check again."),
        Action.RETRY,
    ),
    Code.CHAT_PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{process}” uses port {port} of the server, so chat programs do not reach Openfire.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Stop that program if nobody needs it, or have it use another port. Then restart "
            "Openfire.",
        ),
    ),
    Code.CHAT_PORT_CLOSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire is running but does not listen on port {port}: chat programs cannot log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Restart it. If nothing changes, the reason is in its log: {file}"
        ),
    ),
    Code.CHAT_PORT_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire does not listen on port {port}, which most chat programs use: they cannot "
            "log in.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Restart Openfire: that brings the port back."),
    ),
    Code.CHAT_WITHOUT_DATABASE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire’s database does not answer (address {host}, port {port}): nobody can log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Start the database. If logging in still does not work two minutes later, restart "
            "Openfire too.",
        ),
    ),
    Code.CHAT_LOCAL_ONLY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire lets only programs on the server itself use port {port}: chat programs on "
            "other computers cannot log in.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have the setting network.interface removed from Openfire’s file conf/openfire.xml, "
            "and restart Openfire.",
        ),
    ),
    Code.CHAT_SHUT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server’s own firewall ({firewall}) blocks port {port}: from this computer nobody "
            "can log in to the chat.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Open TCP port {port} in that firewall, unless it is meant to be so."
        ),
    ),
    Code.CONSOLE_WITHOUT_LOCK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Other computers reach the administration console (port {port}), and that of "
            "Openfire {version} can be opened without any password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Block that port in the firewall at once, and have Openfire updated. I reach the "
            "console through SSH and do not need the port.",
        ),
    ),
    Code.OTHER_OPENFIRE_NOT_SET_UP: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The Openfire in {home} was put on this server by somebody else, and nobody has set "
            "it up: nobody can chat.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I leave it as it is, because I did not install it. Ask the person who did to set it "
            "up or to remove it.",
        ),
    ),
    Code.SETUP_ON_NETWORK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Other computers reach its administration console (port {port}), and until it is set "
            "up, that asks nobody for a password: anybody can make this Openfire their own.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Block that port in the firewall at once, or have Openfire stopped."
        ),
    ),
    Code.CONSOLE_ON_NETWORK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Other computers reach the administration console (port {port}): whoever guesses the "
            "password can change everything.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Block that port in the firewall. I reach the console through SSH and do not need "
            "the port.",
        ),
    ),
    Code.CONSOLE_SHUT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console accepts nobody for now: there were too many attempts with "
            "wrong passwords.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again after this time, and not before (minutes: {minutes})."
        ),
        Action.RETRY,
    ),
    Code.CONSOLE_OFF: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The administration console is switched off."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have a port for the console set in Openfire’s file conf/openfire.xml, and restart "
            "Openfire.",
        ),
    ),
    Code.CONSOLE_STARTING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire was started {seconds} seconds ago, and its administration console is not "
            "ready yet.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Wait a minute and look again."),
        Action.RETRY,
    ),
    Code.CONSOLE_LOGIN_NEEDED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire tells this only to an administrator, and I do not know one."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter the user name and the password of Openfire’s administrator."
        ),
    ),
    Code.COMMANDS_CLOSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire ended the connection over which I ask it."),
        QT_TRANSLATE_NOOP(
            "Problem", "It may have been restarted or stopped. Wait a minute and look again."
        ),
        Action.RETRY,
    ),
    Code.COMMAND_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This version of Openfire does not answer that (“{command}”)."
        ),
        QT_TRANSLATE_NOOP("Problem", "Look it up in the administration console."),
    ),
    Code.SESSION_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{user}” is not connected this way any more."),
        QT_TRANSLATE_NOOP("Problem", "Look at the list again: they may have come back since."),
    ),
    Code.MESSAGE_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is nothing to send: the message is empty."),
        QT_TRANSLATE_NOOP("Problem", "Write a message first."),
    ),
    Code.FEDERATION_DOMAIN_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{domain}” is not the domain of another chat server."),
        QT_TRANSLATE_NOOP(
            "Problem", "Enter what stands behind the @ in the addresses there, such as jabber.org."
        ),
    ),
    Code.FEDERATION_NOT_TOLD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire {version} cannot test the way to another server: 5.0 and later can.",
        ),
        QT_TRANSLATE_NOOP("Problem", "What it tried last stands in its log."),
    ),
    Code.DATABASE_OUT_OF_SIGHT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot read Openfire’s database: it is not a PostgreSQL on the server itself.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Look it up in the administration console."),
    ),
    Code.OPENFIRE_UNSAFE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire {version} has known security holes."),
        QT_TRANSLATE_NOOP("Problem", "Have it updated to the newest version."),
    ),
    Code.DISK_SHORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server’s disk that holds {place} is nearly full: {free} MB are free."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Free some space there: on the server, “df -h {place}” shows how much is left.",
        ),
    ),
    Code.MEMORY_SHORT: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server has almost no memory left: {free} MB are free."),
        QT_TRANSLATE_NOOP(
            "Problem", "Stop programs that nobody needs there, or give the server more memory."
        ),
    ),
    Code.HEAP_SHORT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire’s own memory is nearly full: {used} of {limit} MB. It becomes slow, and then "
            "stops.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Restart Openfire, and give it more memory."),
    ),
    Code.CERTIFICATE_ENDS_SOON: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The chat’s certificate is valid until {ends} only (days left: {days})."
        ),
        QT_TRANSLATE_NOOP("Problem", "Renew it in the console, under Server, TLS Certificates."),
    ),
    Code.RESTART_WAITING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire waits for a restart: {waits_words}."),
        QT_TRANSLATE_NOOP(
            "Problem", "Restart it when it suits: everybody is disconnected for about a minute."
        ),
    ),
    Code.REBOOT_WAITING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server has been updated and waits for a restart of the whole server."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Restart the server when it suits: nobody can chat for some minutes."
        ),
    ),
    Code.NOT_STARTED_AT_BOOT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire does not start by itself when the server is restarted."
        ),
        QT_TRANSLATE_NOOP("Problem", "Have it started together with the server."),
    ),
    Code.RUNS_AS_ROOT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire runs as “root”: whoever finds a hole in it has the whole server.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have it changed so that it runs under an account of its own, without special rights.",
        ),
    ),
}

STEPS: dict[str, StepText] = {}
NOTES: dict[str, str] = {}

WAITS = {
    "java": QT_TRANSLATE_NOOP("Named", "Java has been updated while it was running"),
    "files": QT_TRANSLATE_NOOP("Named", "its program files have been replaced"),
    "unit": QT_TRANSLATE_NOOP("Named", "the way it is started has been changed"),
    "console": QT_TRANSLATE_NOOP("Named", "the ports of its console have been changed"),
}
"""What a restart would take up."""

PURPOSES = {
    "client": QT_TRANSLATE_NOOP("Named", "chat programs"),
    "client-tls": QT_TRANSLATE_NOOP("Named", "chat programs, encrypted from the beginning"),
    "server": QT_TRANSLATE_NOOP("Named", "other chat servers"),
    "server-tls": QT_TRANSLATE_NOOP("Named", "other chat servers, encrypted from the beginning"),
    "component": QT_TRANSLATE_NOOP("Named", "external components"),
    "component-tls": QT_TRANSLATE_NOOP(
        "Named", "external components, encrypted from the beginning"
    ),
    "multiplexer": QT_TRANSLATE_NOOP("Named", "connection managers"),
    "multiplexer-tls": QT_TRANSLATE_NOOP(
        "Named", "connection managers, encrypted from the beginning"
    ),
    "web": QT_TRANSLATE_NOOP("Named", "chat in the browser, not encrypted"),
    "web-tls": QT_TRANSLATE_NOOP("Named", "chat in the browser, encrypted"),
    "files": QT_TRANSLATE_NOOP("Named", "files that people send each other"),
    "flash": QT_TRANSLATE_NOOP("Named", "old chat programs in Flash"),
    "jmx": QT_TRANSLATE_NOOP("Named", "Java’s own monitoring"),
    "console": QT_TRANSLATE_NOOP("Named", "administration console"),
    "console-tls": QT_TRANSLATE_NOOP("Named", "administration console, encrypted"),
    "other": QT_TRANSLATE_NOOP("Named", "unknown purpose"),
}
"""What a port is for."""

WORDS: dict[str, str] = {
    "works": QT_TRANSLATE_NOOP("Status", "The chat works."),
    "degraded": QT_TRANSLATE_NOOP("Status", "The chat works, but something needs your attention:"),
    "does-not-work": QT_TRANSLATE_NOOP("Status", "The chat does not work:"),
    "openfire": QT_TRANSLATE_NOOP("Status", "Openfire {version} in {home}"),
    "runs": QT_TRANSLATE_NOOP(
        "Status", "Running as user “{user}” for {days} d {hours} h {minutes} min"
    ),
    "stopped": QT_TRANSLATE_NOOP("Status", "Not running"),
    "domain": QT_TRANSLATE_NOOP("Status", "Domain of the chat: {value}"),
    "java": QT_TRANSLATE_NOOP("Status", "Java: {value}"),
    "application-server": QT_TRANSLATE_NOOP("Status", "Application server: {value}"),
    "system": QT_TRANSLATE_NOOP("Status", "System: {value}"),
    "locale": QT_TRANSLATE_NOOP("Status", "Language and time zone of Openfire: {value}"),
    "memory": QT_TRANSLATE_NOOP("Status", "Memory of the server: {free} of {total} MB free"),
    "heap": QT_TRANSLATE_NOOP("Status", "Memory of Openfire: {used} of {limit} MB used"),
    "disk": QT_TRANSLATE_NOOP("Status", "Disk {place}: {free} of {size} MB free"),
    "database-embedded": QT_TRANSLATE_NOOP("Status", "Database: the embedded database"),
    "database-answers": QT_TRANSLATE_NOOP("Status", "Database: {host}, port {port}, answers"),
    "database-silent": QT_TRANSLATE_NOOP(
        "Status", "Database: {host}, port {port}, does not answer"
    ),
    "database-unknown": QT_TRANSLATE_NOOP("Status", "Database: {host}, port {port}"),
    "certificate": QT_TRANSLATE_NOOP(
        "Status", "Certificate: for {names}, until {ends} (days left: {days})"
    ),
    "port": QT_TRANSLATE_NOOP("Status", "Port {port}: {purpose_words} ({holder}; {reach})"),
    "reach-local": QT_TRANSLATE_NOOP("Status", "this server only"),
    "reach-shut": QT_TRANSLATE_NOOP("Status", "blocked by the firewall {firewall}"),
    "reach-open": QT_TRANSLATE_NOOP("Status", "open to other computers"),
}
