"""Throw-away Debian servers for the tests: what `labhost` (beside this file) can do, as objects."""

import os
import platform
import shutil
import subprocess
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

from setupwizard.model.answers import HostAnswers
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets

LABHOST = Path(__file__).with_name("labhost")
STATE = Path(os.environ.get("LABHOST_DIR", "/var/lib/labhost"))
KEYS = STATE / "keys"
SUITE = os.environ.get("LABHOST_SUITE", "bookworm")
ADMIN_PASSWORD = os.environ.get("LABHOST_PASSWORD", "lab-Admin-1")
KEY_PHRASE = "lab-phrase"

TOOLS = {
    "systemd-nspawn": "systemd-container",
    "iptables": "iptables",
    "ip": "iproute2",
    "ssh-keygen": "openssh-client",
}
BUILD_TOOLS = {"debootstrap": "debootstrap"}
NET_ADMIN, SYS_ADMIN = 12, 21  # capabilities(7)

PATIENCE = 60.0
"""Seconds to wait for what must come, on a machine that is busy with something else."""

LEAVING = 20.0
"""Seconds what has nothing left to do may take to be gone."""

OUR_UNITS = ("openfire-setup-*", "run-*")
STAYS = ("sshd", "sshd-session", "(sd-pam)")


def root_name(root: str) -> str:
    return f"{SUITE}-{root}" if root in ("bare", "full") else root


def built(root: str) -> bool:
    return (STATE / "roots" / root_name(root)).is_dir()


def available(root: str = "bare") -> str:
    """Why no host with this root can be had on this machine; empty when one can."""
    if platform.system() != "Linux":
        return "needs Linux"
    if os.geteuid() != 0:
        return "needs root"
    if not _capable():
        return "needs a container that may mount and make networks (privileged)"
    tools = TOOLS if built(root) else TOOLS | BUILD_TOOLS
    lacking = {tool: package for tool, package in tools.items() if not shutil.which(tool)}
    if lacking:
        packages = " ".join(sorted(set(lacking.values())))
        return f"needs {', '.join(lacking)} (apt-get install {packages})"
    if not built(root) and not _labhost("mirror", check=False).strip():
        return f"needs the root {root_name(root)}, or Debian's package sources to build it from"
    return ""


def _capable() -> bool:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("CapEff:"):
            held = int(line.split()[1], 16)
            return all(held >> bit & 1 for bit in (NET_ADMIN, SYS_ADMIN))
    return False


def build(root: str) -> None:
    """Make the root unless it is there. Takes minutes the first time."""
    if not built(root):
        suite, _, kind = root_name(root).partition("-")
        _labhost("build", suite, *(["bare"] if kind == "bare" else []))


def _labhost(*words: str, check: bool = True) -> str:
    done = subprocess.run(
        [str(LABHOST), *words], capture_output=True, text=True, check=False, errors="replace"
    )
    if check and done.returncode != 0:
        raise RuntimeError(f"labhost {' '.join(words)}: {done.returncode}\n{done.stderr}")
    return done.stdout


def wait_until(true: Any, seconds: float = PATIENCE, pause: float = 0.1) -> bool:
    """Ask again and again until it is true or the time is over; tells which."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        Event().wait(pause)
    return True


@dataclass
class LabHost:
    """One booted server. Everything but `answers` and `secrets` goes past its sshd."""

    name: str
    address: str
    check_leaks: bool = True
    was_cut: bool = False

    # ---- in the host

    def run_root(
        self,
        argv: Sequence[str],
        stdin: str | bytes = b"",
        check: bool = True,
        patience: int = 900,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command as root, straight in the host, without ssh; at most `patience` seconds."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [str(LABHOST), "root", self.name, *argv],
            input=given,
            capture_output=True,
            check=False,
            env=os.environ | {"LABHOST_PATIENCE": str(patience)},
        )
        out, err = (text.decode(errors="replace") for text in (done.stdout, done.stderr))
        if check and done.returncode != 0:
            raise RuntimeError(f"{self.name}: {' '.join(argv)}: {done.returncode}\n{out}{err}")
        return subprocess.CompletedProcess(list(argv), done.returncode, out, err)

    def read(self, path: str) -> str:
        return self.run_root(["cat", path]).stdout

    def write(self, path: str, text: str | bytes) -> None:
        self.run_root(["tee", path], stdin=text)

    def path(self, path: str) -> Path:
        """The host's file as this machine sees it: fast for big files, root's rights."""
        return STATE / "hosts" / self.name / "root" / path.lstrip("/")

    def boot(self) -> str:
        """What tells one boot of the host from the next; nothing while it is down."""
        words = ["systemctl", "show", "--property=UserspaceTimestampMonotonic", "--value"]
        return self.run_root(words, check=False, patience=5).stdout.strip()

    def reboot(self) -> None:
        """Until it is up again. It stops every process, also the one that tells it to."""
        before = self.boot()
        self.run_root(["systemctl", "reboot"], check=False, patience=5)
        assert wait_until(lambda: self.boot() not in ("", before))

    def processes(self) -> list[str]:
        """The command line of every process."""
        return self.run_root(["ps", "-e", "-ww", "-o", "args="]).stdout.splitlines()

    def journal(self, unit: str = "") -> str:
        words = ["journalctl", "--no-pager", "-o", "short-iso"]
        return self.run_root([*words, *(["-u", unit] if unit else [])], check=False).stdout

    def sql(self, statement: str, database: str = "postgres") -> str:
        """One statement as PostgreSQL's own superuser; unaligned rows, fields separated by |."""
        words = ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-v", "ON_ERROR_STOP=1"]
        return self.run_root([*words, database], stdin=statement).stdout.strip()

    # ---- logging in

    def answers(self, user: str = "ops", **changes: Any) -> HostAnswers:
        """How to log in: `ops` by key, or `admin` by password (sudo asks for it too)."""
        login = {"auth": "key", "identity": str(KEYS / "ops")} if user == "ops" else {}
        fields = {"address": self.address, "user": user, "auth": "password"} | login | changes
        return HostAnswers.model_validate(fields)

    def secrets(self, user: str = "ops") -> Secrets:
        password = Secret("" if user == "ops" else ADMIN_PASSWORD)
        return Secrets(ssh_password=password, sudo_password=password)

    def host_keys(self) -> list[str]:
        """The host's public keys as lines of a known_hosts file for its address."""
        files = sorted(KEYS.glob("host_*.pub"))
        return [f"{self.address} {' '.join(file.read_text().split()[:2])}" for file in files]

    # ---- faults

    def cut(self, mode: str = "drop", seconds: float | None = None) -> None:
        """Take the network away: `drop` silently, `link` as a pulled cable, `reset`."""
        self.was_cut = True
        _labhost("net-cut", self.name, mode, *([] if seconds is None else [str(seconds)]))

    def restore(self) -> None:
        _labhost("net-restore", self.name)

    def kill_ssh(self) -> None:
        """End every open ssh connection; sshd goes on."""
        _labhost("kill-ssh", self.name)

    def latency(self, milliseconds: float, jitter: float = 0, loss: float = 0) -> None:
        """Add round-trip time; 0 takes it away again. `loss` in percent, towards us."""
        if milliseconds:
            _labhost("latency", self.name, str(milliseconds), str(jitter), str(loss))
        else:
            _labhost("latency", self.name, "off")

    def rate(self, kilobits: int) -> None:
        """So many kbit/s, both ways; 0 as many as it takes again."""
        _labhost("rate", self.name, str(kilobits or "off"))

    def fill(self, path: str, leave: int = 0) -> None:
        """Fill the disk that holds `path` but for `leave` KiB (needs `disk` or `small_opt`)."""
        _labhost("fill", self.name, path, str(leave))

    def unfill(self, path: str) -> None:
        _labhost("unfill", self.name, path)

    def rekey(self) -> None:
        """Give sshd another host key, as a reinstalled or a false server would have."""
        _labhost("rekey", self.name)

    # ---- the end

    def leaks(self) -> list[str]:
        """What we left running: transient units of ours, and programs of ended or idle logins."""
        words = ["systemctl", "list-units", "--all", "--plain", "--no-legend", "--type=service"]
        units = self.run_root([*words, *OUR_UNITS]).stdout
        found = [line.split()[0] for line in units.splitlines()]
        shown = self.run_root(["ps", "-e", "-ww", "-o", "unit:40=,comm:20=,args="]).stdout
        for line in shown.splitlines():
            unit, comm, args = [*line.split(maxsplit=2), "", ""][:3]
            if unit.startswith("session-") and comm not in STAYS:
                found.append(args)
        return found

    def down(self) -> None:
        _labhost("down", self.name)


def up(
    root: str = "full",
    net: str = "none",
    *,
    wait: bool = False,
    small_opt: str = "",
    disk: str = "",
    memory: str = "",
    check_leaks: bool = True,
) -> LabHost:
    """Boot a fresh host with a name of its own. Sizes as `64M`. `net`: none or registry.

    Returns when ssh logins work; with `wait`, when PostgreSQL and the rest are up too.
    """
    name = "td" + uuid.uuid4().hex[:7]
    options = {"--small-opt": small_opt, "--disk": disk, "--memory": memory}
    words = [word for option, size in options.items() if size for word in (option, size)]
    if wait:
        words.append("--wait")
    try:
        shown = _labhost("up", name, "--root", root_name(root), "--net", net, *words)
    except RuntimeError:
        _labhost("down", name, check=False)
        raise
    return LabHost(name, shown.strip(), check_leaks)


def ended(hosts: Sequence[LabHost]) -> Iterator[str]:
    """Throw the hosts away, all of them whatever happens; yields what they leaked."""
    for host in hosts:
        try:
            if host.check_leaks:
                host.restore()
                if host.was_cut:
                    # sshd learns of it when TCP gives up, which may take hours: now is then.
                    host.kill_ssh()
                wait_until(lambda host=host: not host.leaks(), LEAVING, 0.3)
                yield from (f"{host.name}: {leak}" for leak in host.leaks())
        finally:
            host.down()
