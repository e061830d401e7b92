"""ufw on the practice server, and `ss`: what listens, and who gets through to it."""

from typing import TYPE_CHECKING

from setupwizard.practice.command import ABSENT, Command, Done, Words, lines, must, options
from setupwizard.practice.disk import Disk

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

FAMILIES = {"/etc/ufw/user.rules": "0.0.0.0/0", "/etc/ufw/user6.rules": "::/0"}
COLUMNS = "{:<26} {:<11} {}"


class Firewall:
    """Incoming connections are refused but to the ports that were allowed."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._rules: dict[int, str] = {}
        disk.write("/etc/ufw/ufw.conf", b"ENABLED=yes\nLOGLEVEL=low\n")
        disk.write("/etc/default/ufw", b'IPV6=yes\nDEFAULT_INPUT_POLICY="DROP"\n')
        self.allow(22, "")

    def allow(self, port: int, comment: str) -> bool:
        """Whether the rule is new."""
        new = self._rules.get(port) != comment
        self._rules[port] = comment
        for file, anywhere in FAMILIES.items():
            self._disk.write(file, lines(self._tuples(anywhere)).encode())
        return new

    def admits(self, port: int) -> bool:
        return port in self._rules

    def status(self) -> str:
        told = [
            "Status: active",
            "Logging: on (low)",
            "Default: deny (incoming), allow (outgoing), deny (routed)",
            "New profiles: skip",
            "",
            COLUMNS.format("To", "Action", "From"),
            COLUMNS.format("--", "------", "----"),
        ]
        for family in ("", " (v6)"):
            for port, comment in self._rules.items():
                said = f"Anywhere{family}".ljust(26) + (f" # {comment}" if comment else "")
                told.append(COLUMNS.format(f"{port}/tcp{family}", "ALLOW IN", said))
        return lines([*told, ""])

    def _tuples(self, anywhere: str) -> list[str]:
        return [
            f"### tuple ### allow tcp {port} {anywhere} any {anywhere} in"
            + (f" comment={comment.encode().hex()}" if comment else "")
            for port, comment in self._rules.items()
        ]


def ufw(server: "Server", words: Words, _: bytes) -> Done:
    if list(words) == ["status", "verbose"]:
        return Done(server.firewall.status())
    verb, target, keyword, comment = words
    port, protocol = target.split("/")
    must((verb, protocol, keyword) == ("allow", "tcp", "comment"), words)
    if server.firewall.allow(int(port), comment):
        return Done("Rule added\nRule added (v6)\n")
    return Done("Skipping adding existing rule\nSkipping adding existing rule (v6)\n")


def iptables(_server: "Server", words: Words, _: bytes) -> Done:
    must(list(words) == ["-S", "INPUT"], words)
    chains = ("ufw-before-logging-input", "ufw-before-input", "ufw-after-input")
    return Done(lines(["-P INPUT DROP", *(f"-A INPUT -j {chain}" for chain in chains)]))


def nft(_server: "Server", _words: Words, _: bytes) -> Done:
    return Done(err=f"env: 'nft': {ABSENT}\n", status=127)


def ss(server: "Server", words: Words, _: bytes) -> Done:
    given, operands = options(words, "Hltnp")
    must({"-H", "-l", "-t", "-n"} <= set(given) and not operands, words)
    told = []
    for number, held in enumerate(server.sockets(), 3):
        peer = "*:*" if held.address == "*" or "ffff" in held.address else "[::]:*"
        peer = "0.0.0.0:*" if held.address[0].isdigit() else peer
        user = f' users:(("{held.process}",pid={held.pid},fd={number}))' if "-p" in given else ""
        told.append(f"LISTEN 0      128    {f'{held.address}:{held.port}':>23} {peer:>9}{user}")
    return Done(lines(told))


COMMANDS: dict[str, Command] = {"ufw": ufw, "iptables": iptables, "nft": nft, "ss": ss}
