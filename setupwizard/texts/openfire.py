"""Words for getting, placing, configuring and starting Openfire."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

LEFT_ALONE = QT_TRANSLATE_NOOP(
    "Problem",
    "I do not touch it: I cannot look after a server that I did not set up. Choose a different "
    "server; or, if nobody needs this one any more, have its data saved, have it switched off "
    "and removed, and try again.",
)

PROBLEMS: dict[Code, ProblemText] = {
    Code.RELEASES_UNREACHABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "I cannot reach the list of Openfire's releases."),
        QT_TRANSLATE_NOOP(
            "Problem", "Check the internet connection, or choose a file you already have."
        ),
        Action.RETRY,
    ),
    Code.RELEASE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no release {version} of Openfire to download."),
        QT_TRANSLATE_NOOP("Problem", "Choose another version."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.RELEASE_WITHOUT_DIGEST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Nobody has published how to check a download of Openfire {version}."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose a newer version, or bring the file yourself from a place you trust."
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.DOWNLOAD_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The download of {file} broke off."),
        QT_TRANSLATE_NOOP("Problem", "Try again; the {arrived} MB that have arrived are kept."),
        Action.RETRY,
    ),
    Code.DOWNLOAD_OUT_OF_REACH: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server cannot reach {place}, from where it was to download Openfire."
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
            "The server cannot make sure that it is really {place} from where it would "
            "download Openfire: it lacks the certificates for that, its clock is wrong, or "
            "somebody answers in between.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Let this computer download Openfire and send it to the server.",
        ),
        Action.SEND_FROM_HERE,
    ),
    Code.DOWNLOAD_TOOL_MISSING: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server has no program to download Openfire with."),
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
            "Move it out of the way, or make the folder the link leads to. Then try again.",
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
        QT_TRANSLATE_NOOP("Problem", "I cannot open Openfire's file {file}."),
        QT_TRANSLATE_NOOP("Problem", "Choose the file again; perhaps it was moved."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.ARCHIVE_DIGEST: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} is not the one that was published: it is damaged or false."
        ),
        QT_TRANSLATE_NOOP("Problem", "Try again. If it happens again, do not use this file."),
        Action.RETRY,
    ),
    Code.ARCHIVE_NOT_OPENFIRE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The file {file} is not Openfire as it is published for Linux."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose the file whose name looks like openfire_5_1_1.tar.gz."
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.ARCHIVE_OTHER_VERSION: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The file {file} holds Openfire {found}, not {wanted}."),
        QT_TRANSLATE_NOOP("Problem", "Choose the other version or the other file."),
        Action.GO_TO_OPENFIRE,
    ),
    Code.OTHER_VERSION_INSTALLED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire {found} is installed on this server, and {wanted} was chosen."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose version {found} to go on with it. I do not upgrade it here."
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
            "Where Openfire would be on this server (the folder /opt/openfire and the service "
            "“openfire”) there is something I did not put there.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I leave it as it is. Choose a different server, or have it moved away by whoever put "
            "it there, and try again.",
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
            "Have it stopped by whoever started it, and try again: I start it as the service.",
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
        Action.GO_TO_HOST,
    ),
    Code.OTHER_OPENFIRE_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} already runs on this server, and I did not install it: in {home}, started "
            "by hand as “{user}”.",
        ),
        LEFT_ALONE,
        Action.GO_TO_HOST,
    ),
    Code.OTHER_OPENFIRE_STOPPED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} is on this server, and I did not install it: in {home}, started by "
            "{starter}. It is not running now.",
        ),
        LEFT_ALONE,
        Action.GO_TO_HOST,
    ),
    Code.OTHER_OPENFIRE_UNUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "{openfire} is on this server, and I did not install it: in {home}. Nothing starts it.",
        ),
        LEFT_ALONE,
        Action.GO_TO_HOST,
    ),
    Code.CONFIGURATION_UNREADABLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "I cannot read Openfire's settings file {file} on the server."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody may have edited it by hand: put it right or bring back a copy."
        ),
        Action.RETRY,
    ),
    Code.SETTING_FIXED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "This Openfire was set up with {here} ({setting_words}), and that cannot become "
            "{wanted} any more.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Answer as it is now: {here}."),
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
            "The server's system cannot shut Openfire off from the rest as a service should be. "
            "Most likely the server is a container, and the machine it runs on does not allow it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Ask whoever runs that machine to allow nested containers (in Proxmox: Options, "
            "Features, “nesting”) and to restart the server. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.OPENFIRE_MEMORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire is to have {memory} MB of memory, and the server does not give it that much.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose less memory for it under “Advanced settings”, or give the server more.",
        ),
        Action.GO_TO_OPENFIRE,
    ),
    Code.OPENFIRE_FILE_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire may not use one of its files on the server: {file}."
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
            "Problem", "The server did not carry out an order to one of its services."
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
            "Details say why. Perhaps its lists of users are protected: if “lsattr /etc/passwd "
            "/etc/group /etc/shadow /etc/gshadow” on the server shows an “i”, have it taken away "
            "(“sudo chattr -i” and the file). Then try again.",
        ),
        Action.RETRY,
    ),
    Code.ACCOUNT_OF_SOMEBODY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "There is an account named {user} on the server with which somebody can log in (its "
            "shell is {shell}). Openfire is to run under that name, and whoever uses the account "
            "could read the password of the database then.",
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
            "The server's list of users is being changed by somebody else ({program}), so the user "
            "{user} cannot be created: {file} is locked.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Wait until that is finished, then try again. If nobody is at work there, the lock was "
            "left over: have “sudo rm {file}” run on the server.",
        ),
        Action.RETRY,
    ),
    Code.DATABASE_PASSWORD_LETTERS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire {version} cannot use a database password with such letters or blanks.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose one of plain letters, digits and signs, without blanks or accents."
        ),
        Action.GO_TO_DATABASE,
    ),
}

STEPS: dict[str, StepText] = {
    "account": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire's own user"),
        QT_TRANSLATE_NOOP("Step", "I am creating the user under which Openfire runs."),
    ),
    "openfire": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire"),
        QT_TRANSLATE_NOOP("Step", "I am fetching Openfire and putting it in its place."),
    ),
    "unproven-setup": StepText(
        QT_TRANSLATE_NOOP("Step", "Earlier setup"),
        QT_TRANSLATE_NOOP("Step", "An earlier setup that never worked is being taken away."),
    ),
    "unfinished-change": StepText(
        QT_TRANSLATE_NOOP("Step", "Unfinished change"),
        QT_TRANSLATE_NOOP("Step", "A change that was broken off is being taken back."),
    ),
    "configuration": StepText(
        QT_TRANSLATE_NOOP("Step", "Settings"),
        QT_TRANSLATE_NOOP("Step", "I am writing down what you answered for Openfire."),
    ),
    "unit": StepText(
        QT_TRANSLATE_NOOP("Step", "Service"),
        QT_TRANSLATE_NOOP("Step", "I am telling the server how to run Openfire."),
    ),
    "running": StepText(
        QT_TRANSLATE_NOOP("Step", "Openfire running"),
        QT_TRANSLATE_NOOP("Step", "Openfire is starting."),
    ),
}

NOTES: dict[str, str] = {
    "account-waiting": QT_TRANSLATE_NOOP(
        "Note", "The server's list of users is being changed by somebody else. Waiting for it."
    ),
    "account-will-be-made": QT_TRANSLATE_NOOP(
        "Note", "The user “{user}” will be created; nobody can log in with it."
    ),
    "leftovers-will-go": QT_TRANSLATE_NOOP(
        "Note", "What an interrupted installation left will be removed."
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
    "openfire-sending": QT_TRANSLATE_NOOP(
        "Note", "Openfire {version} is on its way to the server."
    ),
    "openfire-unpacking": QT_TRANSLATE_NOOP("Note", "The server is unpacking Openfire."),
    "openfire-starting": QT_TRANSLATE_NOOP(
        "Note", "Openfire is starting; this takes about a quarter of a minute."
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
        "The earlier setup, which was never seen to work and which nobody has used, will be taken"
        " away; Openfire is then set up anew as answered.",
    ),
    "unfinished-change-will-go": QT_TRANSLATE_NOOP(
        "Note",
        "A change that was broken off in the middle will be taken back first; Openfire will be "
        "restarted.",
    ),
    "setup-will-be-written": QT_TRANSLATE_NOOP(
        "Note", "Openfire will be set up for {domain}, as you answered."
    ),
    "unit-will-be-written": QT_TRANSLATE_NOOP(
        "Note", "Openfire will run as a service, with {memory} MiB for Java."
    ),
    "warning-console-bypass": QT_TRANSLATE_NOOP(
        "Note",
        "Openfire {version} lets strangers into its administration console (CVE-2023-32315). "
        "I keep the console closed to the network.",
    ),
    "warning-log4shell": QT_TRANSLATE_NOOP(
        "Note",
        "Openfire {version} has the fault called Log4Shell: whoever can write to it may take "
        "the server over. Choose a newer one if you can.",
    ),
}
