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
            "The server’s processor is of the type {found}, on which Openfire has not been tested.",
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
        QT_TRANSLATE_NOOP("Problem", "The server’s disk that holds {place} is full."),
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
            "The server’s disk that holds {place} has {found} MB free; {missing} MB more are "
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
            "The server’s disk that holds {place} has free space, but cannot take any more "
            "files: there are too many on it.",
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
            "Ask the server administrator to make that disk writable. If nobody made it "
            "read-only, the disk may be failing: look for the reason with “sudo dmesg” first.",
        ),
        Action.RETRY,
    ),
    Code.CLOCK_WRONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The clocks of the server and of this computer differ by {apart}: the server has "
            "{there}, this computer {here} (UTC). Certificates made with a wrong clock are "
            "refused.",
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
            "Problem", "The server’s answer to a question about itself could not be read."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Try again. If it happens again, save the report and ask for help with it."
        ),
        Action.SAVE_REPORT,
    ),
    Code.PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Openfire’s console should use port {port} of the server, but “{process}” is using it.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Choose another port for the console. I will not touch that program."
        ),
        Action.GO_TO_SERVER,
    ),
    Code.FIXED_PORT_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "A chat server needs port {port} of the server, but “{process}” is using it."
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I will not touch that program. Choose a different server, or have that program "
            "use another port, and try again.",
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
            "I will not touch it, and the two cannot share a port. Choose a different "
            "server; or, if nobody needs {process} any more, have it switched off, and try "
            "again.",
        ),
        Action.GO_TO_HOST,
    ),
    Code.LOCAL_NOT_LINUX: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Openfire can only be set up on this computer if it runs Linux."
        ),
        QT_TRANSLATE_NOOP("Problem", "Enter the address of a Linux server."),
        Action.GO_TO_HOST,
    ),
    Code.FIREWALL_FAILED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Port {port} could not be opened in the server’s firewall ({firewall}).",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "The details show what the firewall said. Correct that on the server, or open "
            "TCP port {port} in its firewall yourself. Then try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_FORBIDS: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "A rule of the server’s firewall ({firewall}, chain “{chain}”) forbids port "
            "{port}: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I never remove a rule that somebody else made. If port {port} should be open, "
            "remove the rule on the server and try again. If not, leave it out of the ports "
            "to open.",
        ),
        Action.GO_TO_NETWORK,
    ),
    Code.FIREWALL_SHUTS_CONSOLE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The administration console should be reachable from other computers, but the "
            "server’s firewall ({firewall}) blocks port {ports}, which is not among the "
            "ports to open.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Add {ports} to the ports to open; or choose that the console answers only on "
            "the server itself.",
        ),
        Action.GO_TO_NETWORK,
    ),
    Code.FIREWALL_BY_HAND: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server’s firewall ({firewall}) blocks connections (ports: {ports}) with "
            "this rule of its table “{table}”, chain “{chain}”: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody wrote these rules by hand, so I do not touch them. Run this on the "
            "server: {command}\n"
            "To keep it after a restart, add this line to that chain in {file}, before any "
            "rule that rejects: {line}\n"
            "Then try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_BY_HAND_ANYWHERE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The server’s firewall ({firewall}) blocks connections (ports: {ports}). This is "
            "the rule that does it, in its table “{table}”, chain “{chain}”: {rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot see which file or program made these rules, so I do not touch them. "
            "Run this on the server: {command}\n"
            "To keep it after a restart, add this line to that chain where the rules are "
            "made, before any rule that rejects: {line}\n"
            "Then try again.",
        ),
        Action.RETRY,
    ),
    Code.FIREWALL_BY_HAND_LATER: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "Connections are let through now, but the firewall rules in {file} will block "
            "them (ports: {ports}) after the next restart of the server, with this one: "
            "{rule}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Somebody wrote these rules by hand, so I do not touch them. Add this line to "
            "the chain “{chain}” in {file}, before any rule that rejects: {line}\n"
            "Then try again.",
        ),
        Action.RETRY,
    ),
}

STEPS: dict[str, StepText] = {
    "firewall": StepText(
        QT_TRANSLATE_NOOP("Step", "Open ports in the firewall"),
        QT_TRANSLATE_NOOP("Step", "Opening the chat’s ports in the firewall…"),
    ),
}

NOTES: dict[str, str] = {
    "port-will-be-opened": QT_TRANSLATE_NOOP(
        "Note", "Port {port} will be opened in the firewall ({firewall})."
    ),
}
