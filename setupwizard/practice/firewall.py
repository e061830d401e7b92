"""ufw on the practice server, and `ss`: what listens, and who gets through to it."""

from typing import TYPE_CHECKING

from setupwizard.practice.command import Command, Done, Words, lines, must, options
from setupwizard.practice.disk import Disk

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

FAMILIES = {"/etc/ufw/user.rules": "0.0.0.0/0", "/etc/ufw/user6.rules": "::/0"}


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

    def told(self) -> str:
        """What `firewall.sh` prints: the kernel's rules, and ufw's own files."""
        files = [
            f"{path}:{line}"
            for path in ("/etc/ufw/ufw.conf", "/etc/default/ufw", *FAMILIES)
            for line in self._disk.text(path).splitlines()
            if not line.startswith("LOGLEVEL")
        ]
        address = "2: eth0    inet 203.0.113.10/24 brd 203.0.113.255 scope global eth0"
        sections = {
            "iptables-nft": self._loaded("ufw"),
            "ip6tables-nft": self._loaded("ufw6"),
            "ufw": files,
            "loaders": [],
            "addresses": [address],
            "routes": ["default via 203.0.113.1 dev eth0"],
            "end": [],
        }
        return "".join(f"\n@@ {name}\n{lines(told)}" for name, told in sections.items())

    def _loaded(self, chains: str) -> list[str]:
        user = f"{chains}-user-input"
        return [
            "*filter",
            ":INPUT DROP [0:0]",
            f":{user} - [0:0]",
            "-A INPUT -i lo -j ACCEPT",
            f"-A INPUT -j {user}",
            *(f"-A {user} -p tcp -m tcp --dport {port} -j ACCEPT" for port in self._rules),
            "COMMIT",
        ]

    def _tuples(self, anywhere: str) -> list[str]:
        return [
            f"### tuple ### allow tcp {port} {anywhere} any {anywhere} in"
            + (f" comment={comment.encode().hex()}" if comment else "")
            for port, comment in self._rules.items()
        ]


def ufw(server: "Server", words: Words, _: bytes) -> Done:
    verb, target, keyword, comment = words
    port, protocol = target.split("/")
    must((verb, protocol, keyword) == ("allow", "tcp", "comment"), words)
    if server.firewall.allow(int(port), comment):
        return Done("Rule added\nRule added (v6)\n")
    return Done("Skipping adding existing rule\nSkipping adding existing rule (v6)\n")


def filters(server: "Server", words: Words, _: bytes) -> Done:
    must(not words, words)
    return Done(server.firewall.told())


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


COMMANDS: dict[str, Command] = {"ufw": ufw, "ss": ss}
