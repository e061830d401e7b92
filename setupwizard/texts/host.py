"""Words for the host itself: system, memory, disk, firewall."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.SYSTEM_UNSUPPORTED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server runs {found}, which this program does not know how to set up."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use a server with Debian 11, 12 or 13, or with Ubuntu 20.04, 22.04 or 24.04.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.SYSTEM_WITHOUT_SYSTEMD: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server does not start its services with systemd, so Openfire could not be kept "
            "running on it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Use a complete server or virtual machine instead of a reduced container."
        ),
        Action.GO_TO_HOST,
    ),
    Code.ARCHITECTURE_UNSUPPORTED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's processor is of the kind {found}, on which Openfire has not been tried.",
        ),
        QT_TRANSLATE_NOOP("Problem", "Use a server with a 64-bit Intel, AMD or ARM processor."),
        Action.GO_TO_HOST,
    ),
    Code.MEMORY_TOO_SMALL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server has {found} MB of memory; Openfire needs at least {needed} MB."
        ),
        QT_TRANSLATE_NOOP("Problem", "Give the server more memory, or choose a bigger one."),
        Action.GO_TO_HOST,
    ),
    Code.DISK_FULL: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server's disk that holds {place} is full."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Free some space there: on the server, “df -h {place}” shows how much is left, and "
            "“df -i {place}” whether there are too many files. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.DISK_TOO_SMALL: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's disk that holds {place} has {found} MB free; {missing} MB more are "
            "needed.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Free {missing} MB there, or give the server a larger disk. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.DISK_TOO_MANY_FILES: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's disk that holds {place} has free space, but takes no more files: there "
            "are too many on it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Remove files there that nobody needs, however small (on the server, “df -i {place}” "
            "shows how many fit). Then try again.",
        ),
        Action.RETRY,
    ),
    Code.DISK_READ_ONLY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server can read {place}, but not write there."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Have whoever looks after the server make that disk writable. If nobody made it "
            "read-only, the disk may be failing: look for the reason in “sudo dmesg” first.",
        ),
        Action.RETRY,
    ),
    Code.CLOCK_WRONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's clock and this computer's differ by {apart}: the server has {there}, "
            "this computer {here} (UTC). Certificates made by a wrong clock are refused.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Set the one that is wrong: on the server, “sudo timedatectl set-ntp true”; on "
            "this computer, have the time set automatically in its settings. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.READ_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server's answer to a question about itself could not be read."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again. If it happens again, save the report and ask for help with it."
        ),
        Action.SAVE_REPORT,
    ),
    Code.PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire's console should use port {port} of the server, but “{process}” is using it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose another port for the console. I leave that program alone."
        ),
        Action.GO_TO_SERVER,
    ),
    Code.FIXED_PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "A chat server needs port {port} of the server, but “{process}” is using it."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I leave that program alone. Choose a different server, or have that program use "
            "another port, and try again.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.OTHER_CHAT_SERVER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another chat server, {process}, already runs on this server and uses port {port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I leave it alone, and the two cannot share a port. Choose a different server; or, "
            "when nobody needs {process} any more, have it switched off, and try again.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.LOCAL_NOT_LINUX: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire can only be set up on this computer itself if it runs Linux."
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the address of a Linux server."),
        Action.GO_TO_HOST,
    ),
    Code.FIREWALL_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's firewall ({firewall}) could not be told to let people in through port "
            "{port}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Details show what the firewall said. Put that right on the server, or open TCP "
            "port {port} in its firewall yourself. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_FORBIDS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A rule of the server's firewall ({firewall}, chain “{chain}”) forbids port {port}: "
            "{rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I never take away a rule that somebody made. If people are to come in through port "
            "{port}, take the rule away on the server and try again. If not, leave the port out "
            "of the ports to open.",
        ),
        Action.GO_TO_NETWORK,
    ),
    Code.FIREWALL_SHUTS_CONSOLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console is to be reached from other computers, but the server's "
            "firewall ({firewall}) keeps people out of port {ports}, which is not among the ports "
            "to open.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Add {ports} to the ports to open; or choose that the console answers on the server "
            "itself only.",
        ),
        Action.GO_TO_NETWORK,
    ),
    Code.FIREWALL_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's firewall ({firewall}) keeps people out (ports: {ports}) by this rule of "
            "its table “{table}”, chain “{chain}”: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody wrote these rules by hand, so I do not touch them. Run this on the server: "
            "{command}\nSo that it stays after a restart, add this line to that chain in {file}, "
            "before anything that turns people away: {line}\nThen try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_BY_HAND_ANYWHERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server's firewall ({firewall}) keeps people out (ports: {ports}). The rule that "
            "does it, in its table “{table}”, chain “{chain}”, is this: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot see which file or program made these rules, so I do not touch them. Run "
            "this on the server: {command}\nSo that it stays after a restart, add this line to "
            "that chain where the rules are made, before anything that turns people away: "
            "{line}\nThen try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_BY_HAND_LATER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "People are let in now, but the firewall rules in {file} will keep them out (ports: "
            "{ports}) after the next restart of the server, by this one: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody wrote these rules by hand, so I do not touch them. Add this line to the "
            "chain “{chain}” in {file}, before anything that turns people away: {line}\nThen try "
            "again.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {
    "firewall": StepText(
        QT_TRANSLATE_NOOP("Step", "Open ports in the firewall"),
        QT_TRANSLATE_NOOP("Step", "The firewall is being told to let people in to the chat."),
    ),
}

NOTES: dict[str, str] = {
    "port-will-be-opened": QT_TRANSLATE_NOOP(
        "Note", "The firewall ({firewall}) will let people in through port {port}."
    ),
}
