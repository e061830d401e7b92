"""Openfires that somebody else set up, as they are found in the field, on a test host."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import unattended
from tests.system.fixtures import need
from tests.system.lab import LabHost, up, wait_until
from tests.system.program import answers_for

STARTING = 180.0
"""Seconds in which a real one listens, on a machine that is busy with something else."""

FINISHED = "/root/finished.tar"
"""A home as it is after its first start, without the folder's own name."""

LINK = """#!/bin/sh
### BEGIN INIT INFO
# Provides:          openfire
# Required-Start:    $network
# Required-Stop:     $network
# Default-Start:     2 3 4 5
# Default-Stop:      0 1 6
### END INIT INFO
home=/opt/openfire
case $1 in
start) nohup "$home/bin/openfire.sh" >/dev/null 2>&1 & ;;
stop) pid=$(pgrep -f "$home/lib/startup.jar"); kill "$pid"; tail --pid="$pid" -f /dev/null ;;
esac
"""

UNIT = """[Unit]
Description=Our messenger
[Service]
User={user}
ExecStart={command}
[Install]
WantedBy=multi-user.target
"""


def java(home: str) -> str:
    return (
        f"/usr/bin/java -DopenfireHome={home} -Dopenfire.lib.dir={home}/lib "
        f"-Dlog4j.configurationFile={home}/lib/log4j2.xml -jar {home}/lib/startup.jar"
    )


@dataclass(frozen=True)
class Other:
    """One of them, planted: what the program must say of it, and how it goes away again."""

    code: str
    version: str
    home: str
    user: str
    starter: str
    remove: str


@contextmanager
def host_for_others(tarball: Path, version: str) -> Iterator[LabHost]:
    """A server on which they can be planted, one after the other."""
    need("full")
    host = up("full", wait=True)
    try:
        finish(host, tarball, version)
        yield host
    finally:
        host.down()


def finish(host: LabHost, tarball: Path, version: str) -> None:
    """Set one up by hand, once, for all that are planted on this host."""
    host.run_root(["mkdir", "-p", "/root/made"])
    host.run_root(["tar", "-xz", "-C", "/root/made", "-f", "-"], stdin=tarball.read_bytes())
    answers = answers_for(
        host, tarball, version, datasource={"kind": "embedded"}, server={"domain": "otra.example"}
    )
    secrets = Secrets(admin_password=Secret("De-otra-gente-8"))
    text = unattended(answers, secrets, Secret("clave de otra gente"))
    home = "/root/made/openfire"
    host.write(f"{home}/conf/openfire.xml", text)
    shell(host, f"systemd-run --unit=first-start -p SuccessExitStatus=143 {java(home)}")
    listening(host)
    done = ["grep", "-q", "<setup>true", f"{home}/conf/openfire.xml"]
    assert wait_until(lambda: host.run_root(done, check=False).returncode == 0)
    shell(
        host,
        "systemctl stop first-start; "
        f"sed -i s/{paths.STANDARD_PROVIDER}/{paths.EMBEDDED_PROVIDER}/ {home}/conf/openfire.xml; "
        f"rm -rf {home}/logs/*; tar -cf {FINISHED} -C {home} . && rm -rf /root/made",
    )


def shell(host: LabHost, script: str) -> str:
    return host.run_root(["sh", "-ec", script]).stdout


def listening(host: LabHost) -> None:
    def up() -> bool:
        return bool(host.run_root(["ss", "-Hltn", "sport = 5222"]).stdout)

    assert wait_until(up, STARTING, 0.5), host.journal()[-3000:]


def unpacked(home: str, owner: str = "root") -> str:
    return (
        f"mkdir -p {home}; tar -xf {FINISHED} -C {home}; chown -R {owner}: {home};"
        f"chmod +x {home}/bin/openfire.sh\n"
    )


def unit(name: str, user: str, command: str, folder: str = "/etc/systemd/system") -> str:
    text = UNIT.format(user=user, command=command)
    return f"mkdir -p {folder}; cat >{folder}/{name} <<'END'\n{text}END\nsystemctl daemon-reload\n"


def tar_as_root_with_a_link_in_init_d(host: LabHost, version: str) -> Other:
    """As the old guides leave it: unpacked by root, linked, started by its init script."""
    launcher = "/opt/openfire/bin/openfire"
    shell(
        host,
        unpacked("/opt/openfire")
        + f"cat >{launcher} <<'END'\n{LINK}END\nchmod +x {launcher}; ln -s {launcher} /etc/init.d/;"
        "update-rc.d openfire defaults; systemctl daemon-reload; systemctl start openfire",
    )
    listening(host)
    remove = (
        "systemctl stop openfire; update-rc.d -f openfire remove; rm /etc/init.d/openfire;"
        "rm -r /opt/openfire; systemctl daemon-reload"
    )
    script = "/etc/init.d/openfire"
    return Other("other-openfire-runs", version, "/opt/openfire", "root", script, remove)


def from_the_package(host: LabHost, version: str) -> Other:
    """The folders, user and unit of Openfire's own Debian package."""
    home = "/usr/share/openfire"
    command = f"/bin/bash -c '{home}/bin/openfire.sh ${{DAEMON_OPTS}}'"
    shell(
        host,
        "useradd --system --home /var/lib/openfire openfire; mkdir -p /etc/openfire\n"
        + unpacked(home, "openfire")
        + f"mkdir -p /var/lib/openfire; mv {home}/conf/* /etc/openfire; rmdir {home}/conf;"
        f"ln -s /etc/openfire {home}/conf; chown -R openfire: /etc/openfire /var/lib/openfire;"
        + unit("openfire.service", "openfire", command, "/lib/systemd/system")
        + "systemctl enable --now openfire",
    )
    listening(host)
    remove = (
        "systemctl disable --now openfire; rm /lib/systemd/system/openfire.service;"
        f"rm -r {home} /etc/openfire /var/lib/openfire; userdel openfire; systemctl daemon-reload"
    )
    return Other(
        "other-openfire-runs", version, home, "openfire", "openfire.service", remove
    )  # fmt: skip


def own_unit_and_own_user_in_our_place(host: LabHost, version: str) -> Other:
    """Made well and by hand: where and by whom ours would run, and edited since."""
    home = "/opt/openfire"
    shell(
        host,
        "useradd --system openfire\n"
        + unpacked(home, "openfire")
        + f"sed -i 's@</jive>@<mine><setting>1</setting></mine></jive>@' {home}/conf/openfire.xml\n"
        + unit("chat.service", "openfire", java(home))
        + "systemctl enable --now chat",
    )
    listening(host)
    remove = (
        "systemctl disable --now chat; rm /etc/systemd/system/chat.service;"
        f"rm -r {home}; userdel openfire; systemctl daemon-reload"
    )
    return Other("other-openfire-runs", version, home, "openfire", "chat.service", remove)


def stopped_somewhere_else(host: LabHost, version: str) -> Other:
    """It comes up with the next boot, from a folder of another name."""
    home = "/srv/openfire-school"
    shell(
        host,
        "useradd --system jive\n"
        + unpacked(home, "jive")
        + unit("messenger.service", "jive", java(home))
        + "systemctl enable messenger",
    )
    remove = (
        "systemctl disable messenger; rm /etc/systemd/system/messenger.service;"
        f"rm -r {home}; userdel jive; systemctl daemon-reload"
    )
    return Other(
        "other-openfire-stopped", version, home, "jive", "messenger.service", remove
    )  # fmt: skip


def started_by_hand_from_a_home(host: LabHost, version: str) -> Other:
    home = "/home/ops/openfire"
    shell(
        host,
        unpacked(home, "ops") + f"cd /; setsid -f runuser -u ops -- {java(home)} >/dev/null 2>&1",
    )
    listening(host)
    pid = "$(pgrep -u ops -x java)"
    remove = f"pid={pid}; kill $pid; tail --pid=$pid -f /dev/null; rm -r {home}"
    return Other("other-openfire-by-hand", version, home, "ops", "", remove)


def another_version_that_nothing_starts(host: LabHost, version: str) -> Other:
    home = "/opt/openfire"
    lib = f"{home}/lib"
    shell(host, unpacked(home) + f"mv {lib}/xmppserver-{version}.jar {lib}/xmppserver-4.5.1.jar")
    return Other("other-openfire-unused", "4.5.1", home, "root", "", f"rm -r {home}")


EVERY_KIND: tuple[Callable[[LabHost, str], Other], ...] = (
    tar_as_root_with_a_link_in_init_d,
    from_the_package,
    own_unit_and_own_user_in_our_place,
    stopped_somewhere_else,
    started_by_hand_from_a_home,
    another_version_that_nothing_starts,
)
