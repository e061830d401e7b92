"""pyinfra's way to the same server, written to be kind to it: a second run has little to ask.

Not imported by us: pyinfra runs it in an environment of its own.
"""

from pathlib import Path

from pyinfra import config, host
from pyinfra.facts.files import File
from pyinfra.facts.postgres import PostgresRoles
from pyinfra.operations import files, postgres, server, systemd

config.SUDO = True

HOME = "/opt/openfire"
STARTUP = f"{HOME}/lib/startup.jar"
LISTENS = "until ss -Hltn | grep -q ':5222 ' && ss -Hltn | grep -q ':9090 '; do sleep 0.1; done"

given = Path(host.data.folder)
role_exists = "openfire" in host.get_fact(PostgresRoles, _sudo_user="postgres")
fresh = not host.get_fact(File, path=STARTUP)

postgres.role(
    role="openfire",
    # Given a password, pyinfra would set it again on every run.
    password=None if role_exists else (given / "database_password").read_text(),
    _sudo_user="postgres",
)
postgres.database(
    database="openfire",
    owner="openfire",
    template="template0",
    encoding="UTF8",
    _sudo_user="postgres",
)
server.user(  # noqa: S604 - a login shell's name, not a command
    user="openfire",
    home=HOME,
    shell="/usr/sbin/nologin",
    system=True,
    create_home=False,
    ensure_home=False,
)
files.unarchive(src=host.data.tarball, dest="/opt", creates=STARTUP)
if fresh:  # Openfire rewrites its configuration, so it is put there once
    files.directory(path=f"{HOME}/logs")
    files.put(src=str(given / "openfire.xml"), dest=f"{HOME}/conf/openfire.xml", mode="600")
    server.shell(commands=f"chown -R openfire:openfire {HOME}")
unit = files.put(
    src=str(given / "openfire.service"), dest="/etc/systemd/system/openfire.service", mode="644"
)
service = systemd.service(
    service="openfire.service", running=True, enabled=True, daemon_reload=unit.will_change
)
server.shell(commands=LISTENS, _if=service.did_change)
