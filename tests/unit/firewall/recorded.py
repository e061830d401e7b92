"""What real servers said about their firewalls (Debian 12), and rules of ours in the same form."""

from pathlib import Path

from setupwizard.firewall.reading import read_firewalls

HOSTS = Path(__file__).parents[2] / "hosts" / "firewalls"
NETWORK = """
@@ addresses
2: eth0    inet 203.0.113.10/24 brd 203.0.113.255 scope global eth0
2: eth0    inet6 2001:db8::10/64 scope global
3: docker0    inet 172.17.0.1/16 brd 172.17.255.255 scope global docker0

@@ routes
default via 203.0.113.1 dev eth0
"""


def recorded(name):
    return (HOSTS / f"{name}.txt").read_text(encoding="utf-8")


def iptables(*rules, policy="ACCEPT", tool="iptables-nft", more=""):
    """The answer of a server with these rules in the table `filter`."""
    return f"\n@@ {tool}\n{filter_table(*rules, policy=policy)}{NETWORK}{more}"


def filter_table(*rules, policy="ACCEPT"):
    chains = {rule.split()[1] for rule in rules} - {"INPUT"}
    named = "".join(f":{chain} - [0:0]\n" for chain in sorted(chains))
    lines = "".join(f"{rule}\n" for rule in rules)
    return f"*filter\n:INPUT {policy} [0:0]\n{named}{lines}COMMIT\n"


def stopped(out, port=5222):
    """The rules that certainly keep the port shut."""
    return [refusal.rule for refusal in read_firewalls(out).refusals(port) if refusal.certain]


def doubtful(out, port=5222):
    return [refusal.rule for refusal in read_firewalls(out).refusals(port) if not refusal.certain]
