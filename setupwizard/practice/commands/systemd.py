"""`systemctl`, `systemd-run`, `ps` and `date` on the practice server."""

import time

from setupwizard.practice.commands.command import ABSENT, Args, lines, parse_options, require
from setupwizard.practice.programs import systemd
from setupwizard.practice.programs.process import begin
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.state.unit import Unit

FILES = "/etc/systemd/system"
WANTED = f"{FILES}/multi-user.target.wants"
ENABLED = {True: "enabled", False: "disabled"}
REDIRECTED = (
    "{0} is not a native service, redirecting to systemd-sysv-install.\n"
    "Executing: /lib/systemd/systemd-sysv-install is-enabled {1}\n"
)
NOT_ACTIVE = 3
"""What `systemctl is-active` ends with for a unit that is not."""


def systemctl(state: ServerState, args: Args, _: bytes) -> CommandResult:
    if list(args[:2]) == ["list-unit-files", "--no-legend"]:
        require(args[2].startswith("--state=masked"), args)
        return CommandResult(status=1)  # nobody masks anything in a practice
    options, (verb, *names) = parse_options(args, "p:", "property=", "value", "quiet")
    if verb == "daemon-reload":
        return _reload(state)
    require(verb in VERBS and len(names) == 1, args)
    name = names[0] if "." in names[0] else f"{names[0]}.service"
    _look_for_new(state, name)
    unit = state.units.get(name)
    if verb == "show":
        properties = ",".join(options.get("-p", []) + options.get("--property", [])).split(",")
        return _show(state, unit, properties, bare="--value" in options)
    if verb == "is-active":
        out = "" if "--quiet" in options else f"{unit.state if unit else 'inactive'}\n"
        return CommandResult(out, status=0 if unit and unit.active else NOT_ACTIVE)
    if unit is None:
        return _unknown(verb, name)
    return VERBS_OF_A_UNIT[verb](state, unit, name)


def _reload(state: ServerState) -> CommandResult:
    for unit in state.units.values():
        unit.loaded = state.disk.text(unit.file)
    for name, unit in list(state.units.items()):
        ours = unit.file.startswith(f"{FILES}/")
        if ours and not state.disk.exists(unit.file) and not unit.active:
            del state.units[name]
    return CommandResult()


def _look_for_new(state: ServerState, name: str) -> None:
    """systemd reads a unit's file when the unit is first asked for."""
    file = f"{FILES}/{name}"
    if name not in state.units and state.disk.exists(file):
        state.units[name] = Unit(file, state.disk.text(file))


def _show(
    state: ServerState, unit: Unit | None, properties: list[str], *, bare: bool
) -> CommandResult:
    values = ABSENT_UNIT if unit is None else _values(unit, state.disk.text(unit.file))
    require(set(properties) <= set(values), properties)
    names = [name for name in values if name in properties]  # systemd has an order of its own
    return CommandResult(
        lines([values[name] if bare else f"{name}={values[name]}" for name in names])
    )


def _values(unit: Unit, text: str) -> dict[str, str]:
    """Its properties; `text` is what its file says now."""
    return {
        "MainPID": "0" if unit.by_script else str(unit.pid),
        "NRestarts": "0",
        "ActiveState": unit.state,
        "FragmentPath": unit.file,
        "UnitFileState": "generated" if unit.by_script else ENABLED[unit.enabled],
        "NeedDaemonReload": "no" if unit.loaded == text else "yes",
        "InvocationID": unit.invocation,
        "ActiveEnterTimestamp": unit.since if unit.active else "",
        "ActiveEnterTimestampMonotonic": str(int(unit.began * 1e6)) if unit.active else "0",
    }


ABSENT_UNIT = _values(Unit(file=""), "") | {"UnitFileState": ""}
"""What systemd says of a unit it does not know."""


def _unknown(verb: str, name: str) -> CommandResult:
    if verb == "is-enabled":
        return CommandResult(err=f"Failed to get unit file state for {name}: {ABSENT}\n", status=1)
    if verb == "enable":
        return CommandResult(
            err=f"Failed to enable unit: Unit file {name} does not exist.\n", status=1
        )
    if verb == "reset-failed":
        complaint = f"Failed to reset failed state of unit {name}: Unit {name} not loaded.\n"
        return CommandResult(err=complaint, status=1)
    why = "not found" if verb in ("start", "restart") else "not loaded"
    return CommandResult(err=f"Failed to {verb} {name}: Unit {name} {why}.\n", status=5)


def _is_enabled(_state: ServerState, unit: Unit, name: str) -> CommandResult:
    err = REDIRECTED.format(name, name.removesuffix(".service")) if unit.by_script else ""
    return CommandResult(f"{ENABLED[unit.enabled]}\n", err, 0 if unit.enabled else 1)


def _enable(_state: ServerState, unit: Unit, name: str) -> CommandResult:
    require(not unit.by_script, ["systemctl enable", name])
    new, unit.enabled = not unit.enabled, True
    return CommandResult(err=f"Created symlink {WANTED}/{name} -> {unit.file}.\n" if new else "")


def _disable(_state: ServerState, unit: Unit, name: str) -> CommandResult:
    require(not unit.by_script, ["systemctl disable", name])
    unit.enabled = False
    return CommandResult()


def _start(state: ServerState, _unit: Unit, name: str) -> CommandResult:
    if systemd.start(state, name):
        return CommandResult()
    return CommandResult(err=FAILED.format(name), status=1)


def _stop(state: ServerState, _unit: Unit, name: str) -> CommandResult:
    systemd.stop(state, name)
    return CommandResult()


def _restart(state: ServerState, unit: Unit, name: str) -> CommandResult:
    systemd.stop(state, name)
    return _start(state, unit, name)


def _reset_failed(_state: ServerState, unit: Unit, name: str) -> CommandResult:
    return CommandResult() if unit.invocation else _unknown("reset-failed", name)


VERBS_OF_A_UNIT = {
    "is-enabled": _is_enabled,
    "enable": _enable,
    "disable": _disable,
    "start": _start,
    "stop": _stop,
    "restart": _restart,
    "reset-failed": _reset_failed,
}
VERBS = ("show", "is-active", *VERBS_OF_A_UNIT)

FAILED = (
    "Job for {0} failed because the service did not take the steps required by its unit"
    ' configuration.\nSee "systemctl status {0}" and "journalctl -xeu {0}" for details.\n'
)


def date(_state: ServerState, args: Args, _: bytes) -> CommandResult:
    require(list(args) == ["+%s"], args)
    return CommandResult(f"{int(time.time())}\n")


def ps(state: ServerState, args: Args, _: bytes) -> CommandResult:
    options, operands = parse_options(args, "o:p:")
    require(options["-o"] == ["etimes="] and not operands, args)
    for unit in state.units.values():
        if unit.pid and str(unit.pid) == options["-p"][0]:
            return CommandResult(f"{int(state.clock.now() - unit.began):7}\n")
    return CommandResult(status=1)


def systemd_run(state: ServerState, args: Args, _: bytes) -> CommandResult:
    """A timer, whose time never comes here: nobody is cut off for so long in a practice. Or one
    that does nothing, to see whether it can be fenced in: here it can.
    """
    if args[-1] == "true":
        require("--wait" in args, args)
        return CommandResult()
    options, _operands = parse_options(
        args[: args.index("sh")], "", "quiet", "collect", "no-ask-password", "unit=",
        "on-active=", "description=", "timer-property=",
    )  # fmt: skip
    require({"--on-active", "--unit", "--collect"} <= set(options), args)
    name = f"{options['--unit'][0]}.timer"
    unit = state.units[name] = Unit(f"/run/systemd/transient/{name}")
    begin(state, unit)
    return CommandResult()
