"""Runs on a test host: loads rules into a network of its own and tries to connect from another.

Standard input: script (that tells the rules), ports, cases; output: for each case what the script
said, the pairs of family and port that answered, and what went wrong in loading.
"""

import json
import subprocess
import sys

SERVER, CLIENT = "tried-server", "tried-client"
ADDRESSES = {"ip": "10.98.0.1", "ip6": "fd98::1"}
WAIT = 0.3
"""Seconds a connection between two networks of one machine may take."""

LISTEN = """
import selectors, socket, sys
waiting = selectors.DefaultSelector()
for port in sys.argv[1:]:
    held = socket.create_server(("::", int(port)), family=socket.AF_INET6, dualstack_ipv6=True)
    waiting.register(held, selectors.EVENT_READ)
print("listening", flush=True)
while True:
    for key, _ in waiting.select():
        key.fileobj.accept()[0].close()
"""
CONNECT = """
import errno, json, select, socket, sys
def begin(family, address, port):
    kind = socket.AF_INET if family == "ip" else socket.AF_INET6
    link = socket.socket(kind, socket.SOCK_STREAM)
    link.setblocking(False)
    link.connect_ex((address, port))
    return link
addresses, ports, wait = json.loads(sys.argv[1])
links = {begin(f, a, p): (f, p) for f, a in addresses.items() for p in ports}
found, left = [], dict(links)
while left:
    _, ready, _ = select.select([], list(left), [], wait)
    if not ready:
        break
    for link in ready:
        if link.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
            found.append(links[link])
        del left[link]
print(json.dumps(found))
"""


def run(*words, stdin=None, check=True):
    return subprocess.run(
        words, input=stdin, capture_output=True, text=True, check=check, timeout=60
    )


def inside(network, *words, **how):
    return run("ip", "netns", "exec", network, *words, **how)


def networks():
    for name in (SERVER, CLIENT):
        run("ip", "netns", "add", name)
    run("ip", "link", "add", "inside", "netns", SERVER, "type", "veth", "peer", "outside",
        "netns", CLIENT)  # fmt: skip
    ways = ((SERVER, "inside", "1", "2"), (CLIENT, "outside", "2", "1"))
    for network, interface, own, other in ways:
        inside(network, "ip", "link", "set", "lo", "up")
        inside(network, "ip", "link", "set", interface, "up")
        inside(network, "ip", "address", "add", f"10.98.0.{own}/24", "dev", interface)
        inside(network, "ip", "address", "add", f"fd98::{own}/64", "dev", interface, "nodad")
        inside(network, "ip", "route", "add", "default", "via", f"10.98.0.{other}")


def load(case):
    inside(SERVER, "nft", "flush", "ruleset")
    loaders = {"nft": ("nft", "-f", "-"), "v4": ("iptables-nft-restore",),
               "v6": ("ip6tables-nft-restore",)}  # fmt: skip
    for kind, rules in case.items():
        done = inside(SERVER, *loaders[kind], stdin=rules, check=False)
        if done.returncode:
            return done.stderr
    return ""


def tried(case, given):
    error = load(case)
    said = inside(SERVER, "sh", "-c", given["script"]).stdout
    asked = json.dumps([ADDRESSES, given["ports"], WAIT])
    return said, json.loads(inside(CLIENT, "python3", "-c", CONNECT, asked).stdout), error


def main():
    given = json.load(sys.stdin)
    networks()
    words = ["ip", "netns", "exec", SERVER, "python3", "-c", LISTEN, *map(str, given["ports"])]
    listener = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    try:
        listener.stdout.readline()
        json.dump([tried(case, given) for case in given["cases"]], sys.stdout)
    finally:
        listener.kill()
        for name in (SERVER, CLIENT):
            run("ip", "netns", "delete", name, check=False)


main()
