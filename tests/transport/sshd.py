"""A real sshd of our own on the loopback interface, with its own keys and settings."""

import os
import shutil
import socket
import subprocess
from getpass import getuser
from pathlib import Path

from setupwizard.model.answers import HostAnswers
from tests.system.lab import wait_until

SSHD = shutil.which("sshd") or "/usr/sbin/sshd"


def unavailable() -> str:
    """Why there can be none here; empty when there can."""
    if os.name != "posix":
        return "needs sshd"
    if not Path(SSHD).exists():
        return "needs sshd (apt-get install openssh-server)"
    if os.geteuid() != 0:
        return "needs root: the commands of a host run as root"
    return ""


def make_key(path: Path, kind: str = "ed25519", passphrase: str = "", pem: bool = False) -> Path:
    words = ["-q", "-t", kind, "-N", passphrase, "-f", str(path), *(["-m", "PEM"] if pem else [])]
    subprocess.run(["ssh-keygen", *words], check=True)
    return path


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Sshd:
    """Lets the current user in with the key `login`. `settings` are lines of sshd_config."""

    def __init__(self, room: Path, *settings: str) -> None:
        self.room = room
        self.port = free_port()
        self.log = room / "log"
        self.host_key = make_key(room / "host_key")
        self.login = make_key(room / "login")
        lines = [
            *settings,
            f"Port {self.port}",
            "ListenAddress 127.0.0.1",
            f"HostKey {self.host_key}",
            f"AuthorizedKeysFile {self.login}.pub",
            "PermitRootLogin yes",
            "StrictModes no",
            "UsePAM no",
            "PidFile none",
            "LogLevel VERBOSE",
        ]
        config = room / "sshd_config"
        config.write_text("\n".join(lines) + "\n")
        Path("/run/sshd").mkdir(exist_ok=True)  # where sshd locks itself in before a login
        command = [SSHD, "-D", "-f", str(config), "-E", str(self.log)]
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        if not wait_until(lambda: self._ended() or self._answers(), pause=0.05) or self._ended():
            self.close()
            raise RuntimeError(self.log.read_text())

    def _ended(self) -> bool:
        return self._process.poll() is not None

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def answers(self, **changes: object) -> HostAnswers:
        fields = {"address": "127.0.0.1", "port": self.port, "user": getuser()}
        key = {"auth": "key", "identity": str(self.login)}
        return HostAnswers.model_validate(fields | key | changes)

    def children(self) -> list[int]:
        """The processes of the connections that are open."""
        shown = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self._process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        return [int(pid) for pid in shown.stdout.split()]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
