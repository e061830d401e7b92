"""The names people know the programs by that hold a port."""

import re

CHAT_SERVERS = {
    "prosody": "Prosody",
    "ejabberd": "ejabberd",
    "metronome": "Metronome",
    "mongooseim": "MongooseIM",
    "tigase": "Tigase",
    "jabberd2": "jabberd2",
    "jabberd": "jabberd",
    "snikket": "Snikket",
    "vysper": "Vysper",
}
OTHERS = {
    "apache2": "Apache",
    "caddy": "Caddy",
    "cockpit": "Cockpit",
    "cockpit-tls": "Cockpit",
    "cockpit-ws": "Cockpit",
    "docker": "Docker",
    "docker-proxy": "Docker",
    "libpod": "Podman",
    "lighttpd": "lighttpd",
    "nginx": "nginx",
    "prometheus": "Prometheus",
    "tomcat": "Tomcat",
    "webmin": "Webmin",
}
NAMES = CHAT_SERVERS | OTHERS


def program(process: str, unit: str = "") -> str:
    """Its name, or else that of its unit, which its owner knows."""
    return _known(unit) or _known(process) or unit or process or "?"


def is_chat_server(name: str) -> bool:
    """Whether this is one of the programs that speak XMPP."""
    return name in CHAT_SERVERS.values()


def _known(name: str) -> str:
    """`prosody@one.service`, `tomcat9.service` and `cockpit.socket` are told by their beginning."""
    base = re.split(r"[.@]", name, maxsplit=1)[0]
    return NAMES.get(base) or NAMES.get(re.sub(r"\d+$", "", base), "")
