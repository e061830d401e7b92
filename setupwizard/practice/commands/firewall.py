"""ufw on the practice server, and `ss`: what listens, and who gets through to it."""

from setupwizard.practice.commands.command import Args, lines, parse_options, require
from setupwizard.practice.programs.debian import NUMBER
from setupwizard.practice.programs.firewall import FAMILIES, allow, loaded
from setupwizard.practice.programs.sockets import listening
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState


def ufw(state: ServerState, args: Args, _: bytes) -> CommandResult:
    verb, target, keyword, comment = args
    port, protocol = target.split("/")
    require((verb, protocol, keyword) == ("allow", "tcp", "comment"), args)
    if allow(state, int(port), comment):
        return CommandResult("Rule added\nRule added (v6)\n")
    return CommandResult("Skipping adding existing rule\nSkipping adding existing rule (v6)\n")


def filters(state: ServerState, args: Args, _: bytes) -> CommandResult:
    """What `firewall.sh` prints: the kernel's rules, and ufw's own files."""
    require(not args, args)
    files = [
        f"{path}:{line}"
        for path in ("/etc/ufw/ufw.conf", "/etc/default/ufw", *FAMILIES)
        for line in state.disk.text(path).splitlines()
        if not line.startswith("LOGLEVEL")
    ]
    sections = {
        "iptables-nft": loaded(state, "ufw"),
        "ip6tables-nft": loaded(state, "ufw6"),
        "ufw": files,
        "loaders": [],
        "addresses": [f"2: eth0    inet {NUMBER}/24 brd 203.0.113.255 scope global eth0"],
        "routes": ["default via 203.0.113.1 dev eth0"],
        "end": [],
    }
    return CommandResult(
        "".join(f"\n@@ {name}\n{lines(content)}" for name, content in sections.items())
    )


def await_ports(state: ServerState, _: Args, __: bytes) -> CommandResult:
    """Nothing has to be waited for here."""
    return ss(state, ("-Hltnp",), b"")


def ss(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, operands = parse_options(args, "Hltnp")
    require({"-H", "-l", "-t", "-n"} <= set(options) and not operands, args)
    table = []
    for number, socket in enumerate(listening(state), 3):
        peer = "*:*" if socket.address == "*" or "ffff" in socket.address else "[::]:*"
        peer = "0.0.0.0:*" if socket.address[0].isdigit() else peer
        local = f"{socket.address}:{socket.port}"
        user = f'users:(("{socket.process}",pid={socket.pid},fd={number}))'
        row = f"LISTEN 0      128    {local:>23} {peer:>9}"
        table.append(f"{row} {user}" if "-p" in options else row)
    return CommandResult(lines(table))
