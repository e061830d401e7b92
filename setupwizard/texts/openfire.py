"""Words for getting, placing, configuring and starting Openfire."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

LEFT_ALONE = QT_TRANSLATE_NOOP(
    "Problem",
    "I will not touch it: I cannot manage a server that I did not set up. Choose a different "
    "server; or, if nobody needs this one any more, have its data saved, have it switched "
    "off and removed, and try again.",
)

PROBLEMS: dict[Code, ProblemText] = {
    Code.RELEASES_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot reach the list of Openfire versions."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the internet connection, or choose a file you already have."
        ),
        Action.RETRY,
    ),
    Code.RELEASE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no version {version} of Openfire to download."),
        QT_TRANSLATE_NOOP("Problem", "Choose another version."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.RELEASE_WITHOUT_DIGEST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "No checksum has been published for downloads of Openfire {version}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose a newer version, or provide the file yourself from a source you trust.",
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.DOWNLOAD_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The download of {file} was interrupted."),
        QT_TRANSLATE_NOOP("Problem", "Try again; the {arrived} MB that have arrived are kept."),
        Action.RETRY,
    ),
    Code.DOWNLOAD_OUT_OF_REACH: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server cannot reach {place}, where it would download Openfire from."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let this computer download Openfire and send it to the server.",
        ),
        Action.SEND_FROM_HERE,
    ),
    Code.DOWNLOAD_NOT_TRUSTED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server cannot make sure that it would really download Openfire from "
            "{place}: it lacks the certificates for that, its clock is wrong, or somebody is "
            "intercepting the connection.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let this computer download Openfire and send it to the server.",
        ),
        Action.SEND_FROM_HERE,
    ),
    Code.DOWNLOAD_TOOL_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server has no program that can download Openfire."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let this computer download Openfire and send it to the server.",
        ),
        Action.SEND_FROM_HERE,
    ),
    Code.HOME_NOT_FOLDER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire belongs in the folder {place} of the server, but what is there is a file, or "
            "a link that leads to no folder ({target}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Move it somewhere else, or create the folder the link leads to. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.HOME_HIDDEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{place} is a link to {target} on the server; services cannot see files there.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Make the link lead to another place on that disk, such as /srv/openfire, or "
            "remove it. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ARCHIVE_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot open the Openfire file {file}."),
        QT_TRANSLATE_NOOP("Problem", "Choose the file again; perhaps it was moved."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.ARCHIVE_DIGEST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} is not the one that was published: it is damaged or forged."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again. If it happens again, do not use this file."),
        Action.RETRY,
    ),
    Code.ARCHIVE_DAMAGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The file {file} begins like Openfire, but it is not whole: it was cut off on its way, "
            "or changed.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Download it again and choose the new file."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.ARCHIVE_NOT_OPENFIRE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} is not Openfire as it is published for Linux."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose the file with a name like openfire_5_1_1.tar.gz."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.ARCHIVE_OTHER_VERSION: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The file {file} contains Openfire {found}, not {wanted}."),
        QT_TRANSLATE_NOOP("Problem", "Choose the other version or the other file."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.OTHER_VERSION_INSTALLED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire {found} is installed on this server, and {wanted} was chosen."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose version {found} to continue with it. I do not upgrade it here."
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.OPENFIRE_NOT_SET_UP: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no Openfire set up on this server yet."),
        QT_TRANSLATE_NOOP(
            "Problem", "Set it up first: choose “Install now” at the end of the questions."
        ),
    ),
    Code.OPENFIRE_NOT_OURS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "In the place where Openfire goes on this server (the folder /opt/openfire and "
            "the service “openfire”) there is already something that I did not put there.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I leave it as it is. Choose a different server, or ask the person who put it "
            "there to move it away, and try again.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.OPENFIRE_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire is running, but somebody started it by hand, as “{user}”, and not as the "
            "service “openfire”.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the person who started it to stop it, and try again: I will start it as the "
            "service.",
        ),
        Action.RETRY,
    ),
    Code.OTHER_OPENFIRE_RUNS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} already runs on this server, and I did not install it: in {home}, run as "
            "“{user}”, started by {starter}.",
        ),
        LEFT_ALONE,
        Action.LOOK_AFTER,
    ),
    Code.OTHER_OPENFIRE_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} already runs on this server, and I did not install it: in {home}, started "
            "by hand as “{user}”.",
        ),
        LEFT_ALONE,
        Action.LOOK_AFTER,
    ),
    Code.OTHER_OPENFIRE_STOPPED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} is on this server, and I did not install it: in {home}, started by "
            "{starter}. It is not running now.",
        ),
        LEFT_ALONE,
        Action.LOOK_AFTER,
    ),
    Code.OTHER_OPENFIRE_UNUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} is on this server, and I did not install it: in {home}. Nothing starts it.",
        ),
        LEFT_ALONE,
        Action.LOOK_AFTER,
    ),
    Code.CONFIGURATION_UNREADABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "I cannot read the Openfire settings file {file} on the server."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody may have edited it by hand: correct it or restore a copy."
        ),
        Action.RETRY,
    ),
    Code.SETTING_FIXED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This Openfire was set up with {here_words} ({setting_words}), which can no "
            "longer be changed to {wanted_words}.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the current value: {here_words}."),
        Action.GO_TO_SERVER,
    ),
    Code.REGISTRATION_DIFFERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server, “Anybody may create an account” is {here_words}, and you want it "
            "{wanted_words}. Once a server is set up, I do not change that.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Change it in Openfire’s administration console, under Server, Server Settings, "
            "Registration & Login (“Inband Account Registration”), and try again. Or answer as it "
            "is now.",
        ),
        Action.GO_TO_SERVER,
    ),
    Code.TLS_DIFFERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "On this server, “Only encrypted connections” is {here_words}, and you want it "
            "{wanted_words}. Once a server is set up, I do not change that.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Change it in Openfire’s administration console, under Server, Server Settings, Client "
            "Connections (“STARTTLS policy” in its advanced settings), and try again. Or answer as "
            "it is now.",
        ),
        Action.GO_TO_SERVER,
    ),
    Code.OPENFIRE_DID_NOT_START: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire was started but does not answer."),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again. If it happens again, save the report and ask for help."
        ),
        Action.RETRY,
    ),
    Code.OPENFIRE_DATABASE_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire was started but cannot use its database."),
        QT_TRANSLATE_NOOP(
            "Problem", "Press “Test the database”, correct what it says, and try again."
        ),
        Action.GO_TO_DATABASE,
    ),
    Code.OPENFIRE_NOT_FENCED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server’s system cannot isolate Openfire from the rest, as a service should "
            "be. Most likely the server is a container, and the machine it runs on does not "
            "allow it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask the administrator of that machine to allow nested containers (in Proxmox: "
            "Options, Features, “nesting”) and to restart the server. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.OPENFIRE_MEMORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire should have {memory} MB of memory, and the server does not give it "
            "that much.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose less memory for it under “Advanced settings”, or give the server more.",
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.OPENFIRE_FILE_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire is not allowed to use one of its files on the server: {file}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Give its folder back to it: on the server, run “sudo chown -R openfire:openfire "
            "/opt/openfire”. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.SERVICE_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server did not carry out an instruction to one of its services."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again. If it happens again, save the report and ask for help."
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server refuses to create the user {user}, under which Openfire runs."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The details say why. Perhaps its lists of users are protected: if “lsattr "
            "/etc/passwd /etc/group /etc/shadow /etc/gshadow” on the server shows an “i”, "
            "have it removed (“sudo chattr -i” and the file). Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_OF_SOMEBODY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "There is an account named {user} on the server that somebody can log in with "
            "(its shell is {shell}). Openfire runs under that name, and anybody who uses the "
            "account could then read the database password.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "If somebody uses it, have it renamed: “sudo usermod -l NEW-NAME {user}” and “sudo "
            "groupmod -n NEW-NAME {user}”, run by another account. If nobody needs to log in with "
            "it, close it: “sudo usermod -L -s /usr/sbin/nologin {user}”. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_FILES_LOCKED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another program ({program}) is changing the server’s list of users, so the user "
            "{user} cannot be created: {file} is locked.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait until that is finished, then try again. If nobody is working there, the "
            "lock was left over: have “sudo rm {file}” run on the server.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_PASSWORD_LETTERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire {version} cannot use a database password with such characters or spaces.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose one with plain letters, digits and symbols, without spaces or accents.",
        ),
        Action.GO_TO_DATABASE,
    ),
}

STEPS: dict[str, StepText] = {
    "account": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire’s own user"),
        QT_TRANSLATE_NOOP("Step", "Creating the user that Openfire runs as…"),
    ),
    "openfire": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire"),
        QT_TRANSLATE_NOOP("Step", "Getting Openfire and putting it in its place…"),
    ),
    "unproven-setup": StepText(
        QT_TRANSLATE_NOOP("Step", "Earlier setup"),
        QT_TRANSLATE_NOOP("Step", "Removing an earlier setup that never worked…"),
    ),
    "unfinished-change": StepText(
        QT_TRANSLATE_NOOP("Step", "Unfinished change"),
        QT_TRANSLATE_NOOP("Step", "Undoing a change that was interrupted…"),
    ),
    "configuration": StepText(
        QT_TRANSLATE_NOOP("Step", "Settings"),
        QT_TRANSLATE_NOOP("Step", "Writing your answers into Openfire’s settings…"),
    ),
    "unit": StepText(
        QT_TRANSLATE_NOOP("Step", "Service"),
        QT_TRANSLATE_NOOP("Step", "Telling the server how to run Openfire…"),
    ),
    "running": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire running"),
        QT_TRANSLATE_NOOP("Step", "Starting Openfire…"),
    ),
}

NOTES: dict[str, str] = {
    "account-waiting": QT_TRANSLATE_NOOP(
        "Note",
        "Another program is changing the server’s list of users. I am waiting for it to finish.",
    ),
    "account-will-be-made": QT_TRANSLATE_NOOP(
        "Note", "The user “{user}” will be created; nobody can log in as this user."
    ),
    "email-stays": QT_TRANSLATE_NOOP(
        "Note",
        "The administrator’s e-mail is used at the first setup only: afterwards it is changed in "
        "Openfire’s console.",
    ),
    "leftovers-will-go": QT_TRANSLATE_NOOP(
        "Note", "What an interrupted installation left behind will be removed."
    ),
    "openfire-from-server": QT_TRANSLATE_NOOP(
        "Note", "The server will download Openfire {version}."
    ),
    "openfire-from-computer": QT_TRANSLATE_NOOP(
        "Note", "This computer will download Openfire {version} and send it to the server."
    ),
    "openfire-from-file": QT_TRANSLATE_NOOP(
        "Note", "Openfire {version} will be sent from your file."
    ),
    "openfire-downloading": QT_TRANSLATE_NOOP(
        "Note", "This computer is downloading Openfire {version}."
    ),
    "openfire-downloading-there": QT_TRANSLATE_NOOP(
        "Note", "The server is downloading Openfire {version}."
    ),
    "openfire-sending": QT_TRANSLATE_NOOP("Note", "Sending Openfire {version} to the server."),
    "openfire-unpacking": QT_TRANSLATE_NOOP("Note", "The server is unpacking Openfire."),
    "openfire-starting": QT_TRANSLATE_NOOP(
        "Note", "Openfire is starting. A small server may need a minute for that."
    ),
    "openfire-will-start": QT_TRANSLATE_NOOP("Note", "Openfire will be started."),
    "openfire-will-be-enabled": QT_TRANSLATE_NOOP(
        "Note", "Openfire will start whenever the server does."
    ),
    "setting-will-change": QT_TRANSLATE_NOOP(
        "Note", "A setting will change: {setting_words}. Openfire will be restarted."
    ),
    "unproven-setup-will-go": QT_TRANSLATE_NOOP(
        "Note",
        "The earlier setup, which never worked and which nobody has used, will be removed; "
        "Openfire is then set up again according to your answers.",
    ),
    "unfinished-change-will-go": QT_TRANSLATE_NOOP(
        "Note",
        "A change that was interrupted will be undone first; Openfire will be restarted.",
    ),
    "setup-will-be-written": QT_TRANSLATE_NOOP(
        "Note", "Openfire will be set up for {domain}, according to your answers."
    ),
    "unit-will-be-written": QT_TRANSLATE_NOOP(
        "Note", "Openfire will run as a service, with {memory} MB for Java."
    ),
    "warning-console-bypass": QT_TRANSLATE_NOOP(
        "Note",
        "Openfire {version} lets strangers into its administration console (CVE-2023-32315). "
        "I keep the console closed to the network.",
    ),
    "warning-log4shell": QT_TRANSLATE_NOOP(
        "Note",
        "Openfire {version} has the flaw called Log4Shell: anybody who can write to it may "
        "take over the server. Choose a newer version if you can.",
    ),
}
