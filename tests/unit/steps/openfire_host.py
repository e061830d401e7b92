"""A server with files and a systemd unit, for the steps about Openfire."""

import json
import re
import threading
from pathlib import PurePosixPath

from setupwizard.files import shipped
from setupwizard.model.secret import Secret
from setupwizard.openfire import paths
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.security import veil
from setupwizard.steps.base import State, Work
from setupwizard.transport.base import Result
from tests.fake_transport import FakeTransport

SECURITY = (
    "<security><encrypt><algorithm>{algorithm}</algorithm><key><current>{key}</current></key>"
    "</encrypt></security>"
)
FRESH = "<jive><adminConsole><port>9090</port></adminConsole></jive>"
STORY = shipped("resources", "why_not_started.sh").read_bytes()
DATABASE_DOWN = "ConnectionManager.getConnection() failed to obtain a connection after 11 attempts"

KEPT = {
    "xmpp.domain": "example.org",
    "register.inband": "false",
    "xmpp.client.tls.policy": "required",
}
"""What a first set-up with the usual answers leaves in the database."""


class OpenfireHost(FakeTransport):
    """`files` by path. A start does what `starts` says: `up`, `database`, `slow` or `ends`.

    `killed_after` commands it raises KeyboardInterrupt: our own program was killed there.
    """

    def __init__(self):
        super().__init__()
        self.files = {
            paths.OPENFIRE_XML: FRESH,
            paths.SECURITY_XML: SECURITY.format(algorithm="Blowfish", key=""),
        }
        self.modes = {}
        self.active = self.enabled = False
        self.unit_elsewhere = ""
        self.pid = 0
        self.ports = ()
        self.others = ()
        self.age = 5
        self.restarts = 0
        self.gave_up = False
        self.said = ""
        self.starts = "up"
        self.set_up_starts = 0
        self.killed_after = None
        self.stored = None
        self._rule("runuser -u postgres", self._asked)
        self._rule("grep -hoaE", lambda argv, _: Result(argv, 2))
        self._rule("cat ", self._cat)
        self._rule("stat -c %n", self._name)
        self._rule("stat -c %s", self._name)
        self._rule("systemctl show", self._show)
        self._rule("systemctl", self._control)
        self._rule("ss -Hltnp", self._sockets)
        self._rule("ps -o etimes=", lambda argv, _: Result(argv, 0, f" {self.age}\n"))
        self._rule("sh -c", self._write)
        self._rule("rm -f --", self._remove)
        self._rule("sh -s -- openfire.service", self._wait)
        self._rule("date +%s", lambda argv, _: Result(argv, 0, "1795803702\n"))

    def run(self, argv, **how):
        if self.killed_after is not None:
            self.killed_after -= 1
            if self.killed_after < 0:
                raise KeyboardInterrupt
        return super().run(argv, **how)

    def written(self):
        """Names of the files that were written, in order."""
        lines = [line for line in self.ran if line.startswith("sh -c")]
        paths_ = [re.findall(r"(/\S+) \w+:\w+ \d{4} ", line) for line in lines]
        return [PurePosixPath(path).name for found in paths_ for path in found]

    def did(self, action):
        return sum(line == f"systemctl {action} {paths.UNIT}" for line in self.ran)

    def proven(self):
        """What the lock takes away when the proof has passed."""
        del self.files[paths.UNPROVEN]

    def finish(self, key="a-key-of-the-user", algorithm="AES"):
        """Openfire's own work at its first start."""
        xml = self.files[paths.OPENFIRE_XML]
        url = re.search(r"<serverURL>(.*?)</serverURL>", xml)
        database = f"<database><defaultProvider>{url[0]}<minConnections>5</minConnections><maxConnections>25</maxConnections><connectionTimeout>1.0</connectionTimeout></defaultProvider></database>"  # noqa: E501
        console = re.search(r"<adminConsole>.*</adminConsole>", xml)[0]
        fqdn, locale = re.search(r"<fqdn>.*</fqdn>", xml)[0], re.search(r"<locale>.*</locale>", xml)
        self.files[paths.OPENFIRE_XML] = (
            f"<jive>{console}{database if url else ''}{fqdn}{locale[0]}<setup>true</setup></jive>"
        )
        veiled = veil(Secret(key))
        self.files[paths.SECURITY_XML] = SECURITY.format(algorithm=algorithm, key=veiled)

    def _rule(self, prefix, answer):
        self.on_call(prefix, answer)
        self._rules.sort(key=lambda rule: -len(rule[0]))

    def _cat(self, argv, _):
        if argv[1] in self.files:
            return Result(argv, 0, self.files[argv[1]])
        return Result(argv, 1, "", f"cat: {argv[1]}: No such file or directory")

    def _asked(self, argv, stdin):
        """What is in the database, as its administrator is told; or it is taken away."""
        if b"DROP TABLE" in stdin:
            self.stored = None
            return Result(argv, 0)
        if self.stored is None:
            return Result(argv, 2, "", "ERROR:  3D000\n")
        return Result(argv, 0, json.dumps(self.stored))

    def _name(self, argv, _):
        if argv[3] in self.files:
            return Result(argv, 0, "0\n")
        return Result(argv, 1, "", f"stat: cannot statx '{argv[3]}': No such file or directory")

    def _write(self, argv, stdin):
        words = argv[4:]
        while words:
            (path, owner, mode, size, _), words = words[:5], words[5:]
            self.files[path] = stdin[: int(size)].decode(errors="replace")
            self.modes[path] = (owner, mode)
            stdin = stdin[int(size) :]
        return Result(argv, 0)

    def _remove(self, argv, _):
        self.files.pop(argv[3], None)
        return Result(argv, 0)

    def _show(self, argv, _):
        unit = self.unit_elsewhere or (paths.UNIT_FILE if paths.UNIT_FILE in self.files else "")
        return Result(
            argv,
            0,
            f"ActiveState={'active' if self.active else 'inactive'}\nMainPID={self.pid}\n"
            f"UnitFileState={'enabled' if self.enabled else 'disabled'}\nFragmentPath={unit}\n"
            "NeedDaemonReload=no\nInvocationID=5e07\n"
            f"NRestarts={self.restarts}\n",
        )

    def _control(self, argv, _):
        match argv[1]:
            case "start" if not self.active:
                self._start()
            case "stop":
                self.active, self.pid, self.ports = False, 0, ()
            case "enable" | "disable":
                self.enabled = argv[1] == "enable"
        return Result(argv, 0)

    def _start(self):
        found = read_configuration(self.files[paths.OPENFIRE_XML])
        if paths.PENDING in self.files and found.set_up:
            return  # the unit's own guard
        self.restarts, self.gave_up = 0, False
        self.active, self.pid, self.age = self.starts != "ends", 812, 5
        if found.autosetup and self.starts != "ends":
            self.set_up_starts += 1
            key = re.search(r"<key>(.*)</key>", self.files[paths.OPENFIRE_XML])[1]
            self.finish(key)
        if self.starts == "up":
            now = read_configuration(self.files[paths.OPENFIRE_XML])
            self.ports = (5222, *(port for port in (now.port, now.secure_port) if port))

    def _sockets(self, argv, _):
        ours = [(port, "java", self.pid) for port in self.ports]
        lines = [
            f'LISTEN 0 50 *:{port} *:* users:(("{name}",pid={pid},fd=9))'
            for port, name, pid in (*ours, *self.others)
        ]
        return Result(argv, 0, "\n".join(lines) + "\n")

    def _wait(self, argv, stdin):
        if stdin == STORY:
            return Result(argv, 0, f"{self._said()}\n\x1b[31mERROR\x1b[m db-pass refused")
        if not self.active:
            return Result(argv, 1, "ended\n")
        if int(argv[4]) and set(map(int, argv[7:])) <= set(self.ports):
            return Result(argv, 0)
        hopeless = self.starts == "database" or self.gave_up
        return Result(argv, 1, "hopeless\n" if hopeless else "waiting\n")

    def _said(self):
        if self.said:
            return self.said
        return DATABASE_DOWN if self.starts == "database" else "java.lang.Error: db-pass"


def judged(host, step):
    return step.judge(host.ask(step.asks()))


def work(host, cancel=None, notes=None):
    said = notes if notes is not None else []
    return Work(
        host, cancel or threading.Event(), lambda note, _: said.append(note), lambda _line: None
    )


def apply(host, *steps):
    """As the runner does: apply what does not hold, and look again."""
    for step in steps:
        if judged(host, step).state is not State.HOLDS:
            step.apply(work(host))
            assert judged(host, step).state is State.HOLDS, step
