"""ufw on the practice server: incoming connections are refused but to ports that were allowed."""

from setupwizard.practice.state.server import ServerState

FAMILIES = {"/etc/ufw/user.rules": "0.0.0.0/0", "/etc/ufw/user6.rules": "::/0"}


def switch_on(state: ServerState) -> None:
    """As a provider leaves it: only SSH is let in."""
    state.disk.write("/etc/ufw/ufw.conf", b"ENABLED=yes\nLOGLEVEL=low\n")
    state.disk.write("/etc/default/ufw", b'IPV6=yes\nDEFAULT_INPUT_POLICY="DROP"\n')
    allow(state, 22, "")


def allow(state: ServerState, port: int, comment: str) -> bool:
    """Whether the rule is new."""
    new = state.firewall_rules.get(port) != comment
    state.firewall_rules[port] = comment
    for file, anywhere in FAMILIES.items():
        rules = (_rule(port, comment, anywhere) for port, comment in state.firewall_rules.items())
        state.disk.write(file, "".join(f"{rule}\n" for rule in rules).encode())
    return new


def _rule(port: int, comment: str, anywhere: str) -> str:
    """A rule as ufw keeps it in its own files."""
    rule = f"### tuple ### allow tcp {port} {anywhere} any {anywhere} in"
    return rule + (f" comment={comment.encode().hex()}" if comment else "")


def loaded(state: ServerState, chains: str) -> list[str]:
    """The rules in the kernel, as `iptables-save` prints them; `chains`: how ufw's names begin."""
    user = f"{chains}-user-input"
    return [
        "*filter",
        ":INPUT DROP [0:0]",
        f":{user} - [0:0]",
        "-A INPUT -i lo -j ACCEPT",
        f"-A INPUT -j {user}",
        *(f"-A {user} -p tcp -m tcp --dport {port} -j ACCEPT" for port in state.firewall_rules),
        "COMMIT",
    ]
