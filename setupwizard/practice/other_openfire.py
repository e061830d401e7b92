"""An Openfire that somebody else set up on the practice server: by hand, as root, long ago.

As guides for it say: unpacked into /opt, set up in its console, started by a script in /etc/init.d.
What systemd then says was seen on a Debian 12 with the real 4.6.2.
"""

from setupwizard.model.ports import CLIENT_PORT, CONSOLE_PORT, CONSOLE_SECURE_PORT
from setupwizard.openfire import paths
from setupwizard.openfire.stored import DOMAIN
from setupwizard.practice.commands.archive import unpack
from setupwizard.practice.commands.packages import install
from setupwizard.practice.commands.probe import INIT_SCRIPT
from setupwizard.practice.programs import firewall, openfire, systemd
from setupwizard.practice.programs.postgresql import PASSWORD
from setupwizard.practice.releases import archive
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.unit import Unit

VERSION = "4.6.2"
ARCHIVE = "/root/openfire_4_6_2.tar.gz"

OPENFIRE_XML = f"""<?xml version="1.0" encoding="UTF-8"?>
<jive>
  <adminConsole><port>9090</port><securePort>9091</securePort></adminConsole>
  <locale>en</locale>
  <connectionProvider><className>{paths.EMBEDDED_PROVIDER}</className></connectionProvider>
  <setup>true</setup>
  <fqdn>chat.example.net</fqdn>
</jive>
"""
SCRIPT = "#!/bin/sh\nexec /opt/openfire/bin/openfire $1\n"


def set_up_by_hand(state: ServerState, password: str) -> None:
    """It is running, and everybody gets through to it; `password` is that of its administrator."""
    disk = state.disk
    install(state, ["openjdk-17-jre-headless"])
    disk.write(ARCHIVE, archive(VERSION))
    unpack(state, ARCHIVE, "/opt")
    disk.write(paths.OPENFIRE_XML, OPENFIRE_XML.encode())
    disk.make(paths.LOGS)
    disk.make(INIT_SCRIPT.rpartition("/")[0])
    disk.write(INIT_SCRIPT, SCRIPT.encode(), mode=0o755)
    for port in (CLIENT_PORT, CONSOLE_PORT, CONSOLE_SECURE_PORT):
        firewall.allow(state, port, "")
    file = f"/run/systemd/generator.late/{paths.UNIT}"
    state.units[paths.UNIT] = Unit(file, enabled=True, by_script=True)
    systemd.start(state, paths.UNIT)
    openfire.come_up(state)
    state.openfire.properties |= {DOMAIN: "example.net", PASSWORD: password}
