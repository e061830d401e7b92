"""systemd on the practice server, with `systemctl` and `ps`; its clock."""

import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from setupwizard.openfire.paths import UNIT
from setupwizard.practice.command import Command, Done, Words, lines, must, options
from setupwizard.practice.mistakes import Mistake

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

FILES = "/etc/systemd/system"
WANTED = f"{FILES}/multi-user.target.wants"
ENDED = 3
"""What `systemctl is-active` ends with for a unit that is not."""


@dataclass(slots=True)
class Unit:
    """A service systemd knows. `loaded`: the text of its file when systemd last read it."""

    file: str
    loaded: str = ""
    state: str = "inactive"
    enabled: bool = False
    pid: int = 0
    invocation: str = ""
    began: float = 0.0
    since: str = ""

    @property
    def active(self) -> bool:
        return self.state == "active"

    def begin(self, server: "Server") -> None:
        self.state, self.began = "active", server.clock.now()
        self.since = datetime.now(UTC).strftime("%a %Y-%m-%d %H:%M:%S UTC")
        self.pid, self.invocation = server.new_pid(), uuid.uuid4().hex

    def end(self) -> None:
        self.state, self.pid = "inactive", 0


def systemctl(server: "Server", words: Words, _: bytes) -> Done:
    if list(words[:2]) == ["list-unit-files", "--no-legend"]:
        must(words[2].startswith("--state=masked"), words)
        return Done(status=1)  # nobody masks anything in a practice
    given, (verb, *names) = options(words, "p:", "property=", "value", "quiet")
    if verb == "daemon-reload":
        return _reload(server)
    must(verb in VERBS and len(names) == 1, words)
    name = names[0] if "." in names[0] else f"{names[0]}.service"
    _look_for_new(server, name)
    found = server.units.get(name)
    if verb == "show":
        asked = ",".join(given.get("-p", []) + given.get("--property", [])).split(",")
        return _show(server, found, asked, bare="--value" in given)
    if verb == "is-active":
        out = "" if "--quiet" in given else f"{found.state if found else 'inactive'}\n"
        return Done(out, status=0 if found and found.active else ENDED)
    if found is None:
        return _unknown(verb, name)
    if verb == "is-enabled":
        return Done("enabled\n") if found.enabled else Done("disabled\n", status=1)
    if verb in ("enable", "disable"):
        return _enable(found, name, verb == "enable")
    return _control(server, found, name, verb)


VERBS = (
    "show", "is-active", "is-enabled", "enable", "disable", "start", "stop", "restart",
    "reset-failed",
)  # fmt: skip


def _reload(server: "Server") -> Done:
    for unit in server.units.values():
        unit.loaded = server.disk.text(unit.file)
    for name, unit in list(server.units.items()):
        ours = unit.file.startswith(f"{FILES}/")
        if ours and not server.disk.exists(unit.file) and not unit.active:
            del server.units[name]
    return Done()


def _look_for_new(server: "Server", name: str) -> None:
    """systemd reads a unit's file when the unit is first asked for."""
    file = f"{FILES}/{name}"
    if name not in server.units and server.disk.exists(file):
        server.units[name] = Unit(file, server.disk.text(file))


def _show(server: "Server", unit: Unit | None, asked: list[str], *, bare: bool) -> Done:
    stale = unit is not None and unit.loaded != server.disk.text(unit.file)
    values = {
        "MainPID": str(unit.pid if unit else 0),
        "NRestarts": "0",
        "ActiveState": unit.state if unit else "inactive",
        "FragmentPath": unit.file if unit else "",
        "UnitFileState": ("enabled" if unit.enabled else "disabled") if unit else "",
        "NeedDaemonReload": "yes" if stale else "no",
        "InvocationID": unit.invocation if unit else "",
        "ActiveEnterTimestamp": unit.since if unit and unit.active else "",
        "ActiveEnterTimestampMonotonic": str(int(unit.began * 1e6))
        if unit and unit.active
        else "0",
    }
    must(set(asked) <= set(values), asked)
    told = [name for name in values if name in asked]  # systemd has an order of its own
    return Done(lines([values[name] if bare else f"{name}={values[name]}" for name in told]))


def _unknown(verb: str, name: str) -> Done:
    if verb == "is-enabled":
        file = "No such file or directory"
        return Done(err=f"Failed to get unit file state for {name}: {file}\n", status=1)
    if verb == "enable":
        return Done(err=f"Failed to enable unit: Unit file {name} does not exist.\n", status=1)
    if verb == "reset-failed":
        complaint = f"Failed to reset failed state of unit {name}: Unit {name} not loaded.\n"
        return Done(err=complaint, status=1)
    why = "not found" if verb in ("start", "restart") else "not loaded"
    return Done(err=f"Failed to {verb} {name}: Unit {name} {why}.\n", status=5)


def _enable(unit: Unit, name: str, enabled: bool) -> Done:
    told = f"Created symlink {WANTED}/{name} -> {unit.file}.\n"
    changed, unit.enabled = unit.enabled != enabled, enabled
    return Done(err=told if changed and enabled else "")


def _control(server: "Server", unit: Unit, name: str, verb: str) -> Done:
    if verb == "reset-failed":
        return Done() if unit.invocation else _unknown(verb, name)
    if verb in ("stop", "restart") and unit.active:
        unit.end()
        if name.endswith(".timer"):
            del server.units[name]
        _follow(server, name, started=False)
    if verb in ("start", "restart") and not unit.active:
        if name.startswith("postgresql@") and server.meets(Mistake.DATABASE_DOWN):
            return Done(err=FAILED.format(name), status=1)
        unit.begin(server)
        _follow(server, name, started=True)
    return Done()


FAILED = (
    "Job for {0} failed because the service did not take the steps required by its unit"
    ' configuration.\nSee "systemctl status {0}" and "journalctl -xeu {0}" for details.\n'
)


def _follow(server: "Server", name: str, *, started: bool) -> None:
    """What the program behind the unit does."""
    if name == UNIT:
        (server.chat.start if started else server.chat.stop)()
    if name.startswith("postgresql@") and server.cluster:
        server.cluster.online = started
    if name == "slapd.service" and server.slapd:
        server.slapd.follow(server.disk, up=started)


def date(_server: "Server", words: Words, _: bytes) -> Done:
    must(list(words) == ["+%s"], words)
    return Done(f"{int(time.time())}\n")


def ps(server: "Server", words: Words, _: bytes) -> Done:
    given, operands = options(words, "o:p:")
    must(given["-o"] == ["etimes="] and not operands, words)
    for unit in server.units.values():
        if unit.pid and str(unit.pid) == given["-p"][0]:
            return Done(f"{int(server.clock.now() - unit.began):7}\n")
    return Done(status=1)


def systemd_run(server: "Server", words: Words, _: bytes) -> Done:
    """A timer, whose time never comes here: nobody is cut off for so long in a practice. Or one
    that does nothing, to see whether it can be fenced in: here it can.
    """
    if words[-1] == "true":
        must("--wait" in words, words)
        return Done()
    given, _operands = options(
        words[: words.index("sh")], "", "quiet", "collect", "no-ask-password", "unit=",
        "on-active=", "description=", "timer-property=",
    )  # fmt: skip
    must({"--on-active", "--unit", "--collect"} <= set(given), words)
    name = f"{given['--unit'][0]}.timer"
    server.units[name] = Unit(f"/run/systemd/transient/{name}")
    server.units[name].begin(server)
    return Done()


COMMANDS: dict[str, Command] = {
    "systemctl": systemctl, "systemd-run": systemd_run, "date": date, "ps": ps,
}  # fmt: skip
