"""`guarded_change.sh` on the practice server: what it does to Openfire's files and its database."""

import json
import re

from setupwizard.openfire import paths
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.provider_change import BEFORE
from setupwizard.practice.commands.command import Args, require
from setupwizard.practice.commands.sql import run_statements
from setupwizard.practice.commands.systemd import systemctl
from setupwizard.practice.programs.postgresql import SCRAM
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState

TIMER = "openfire-setup-return.timer"
BOOT = "/etc/systemd/system/openfire-setup-return-at-boot.service"
MARK = paths.DIRECTORY_NAME
NEW_PASSWORD = re.compile(
    r"UPDATE ofuser SET .*salt = '(\S+)', storedkey = '(\S+)', .*\s+iterations = (\d+)"
)


def guarded_change(state: ServerState, folder: str, args: Args) -> CommandResult:
    mode, conf, owner, unit, _port, _database, boot = args
    require((conf, owner, unit, boot) == (paths.CONF, paths.OWNER, paths.UNIT, BOOT), args)
    if mode == "change":
        return _change(state, folder)
    if mode == "return":
        return _return(state, folder)
    require(mode == "keep", args)
    if not state.disk.exists(f"{folder}/armed"):
        return CommandResult(status=4)
    _disarm(state)
    from_directory = state.disk.exists(f"{paths.CONF}/{MARK}")
    if not from_directory:
        state.openfire.before_directory = None
    elif BEFORE in state.disk.text(f"{folder}/keep.sql"):
        state.openfire.before_directory = state.openfire.before_move
    state.disk.remove(folder)
    parent = folder.rpartition("/")[0]
    if not state.disk.names(parent):
        state.disk.remove(parent)
    return CommandResult()


def _change(state: ServerState, folder: str) -> CommandResult:
    disk = state.disk
    for name in ("openfire.xml", "security.xml"):
        if disk.read(f"{paths.CONF}/{name}") != disk.read(f"{folder}/before/{name}"):
            return CommandResult(status=3)
    disk.move(f"{folder}/prepared", f"{folder}/armed")
    systemctl(state, ("stop", paths.UNIT), b"")
    state.openfire.before_move = dict(state.openfire.properties)
    if not _change_database_password(state, f"{folder}/change.sql"):
        _change_people(state, folder)
    _place(state, f"{folder}/new")
    disk.remove(f"{folder}/new")
    disk.remove(f"{folder}/change.sql")
    return systemctl(state, ("start", paths.UNIT), b"")


def _change_database_password(state: ServerState, file: str) -> bool:
    """Whether that is what the statements in this file are for."""
    statements = state.disk.text(file)
    if state.postgresql is None or "ALTER ROLE" not in statements:
        return False
    run_statements(state.postgresql, statements)
    return True


def _change_people(state: ServerState, folder: str) -> None:
    properties, mark = state.openfire.properties, f"{folder}/new/{MARK}"
    if state.disk.exists(mark):
        _replace(properties, json.loads(state.disk.text(mark)))
        return
    _replace(properties, state.openfire.before_directory or {})
    if scram := NEW_PASSWORD.search(state.disk.text(f"{folder}/change.sql")):
        properties[SCRAM] = " ".join(scram.groups())


def _return(state: ServerState, folder: str) -> CommandResult:
    disk = state.disk
    if not disk.exists(f"{folder}/armed"):
        _disarm(state)
        return CommandResult()
    systemctl(state, ("stop", paths.UNIT), b"")
    _change_database_password(state, f"{folder}/return.sql")
    _replace(state.openfire.properties, state.openfire.before_move)
    _place(state, f"{folder}/before")
    disk.move(f"{folder}/armed", f"{folder}/returned")
    _disarm(state)
    return systemctl(state, ("start", paths.UNIT), b"")


def _disarm(state: ServerState) -> None:
    systemctl(state, ("stop", TIMER), b"")
    systemctl(state, ("disable", BOOT.rpartition("/")[2]), b"")
    state.disk.remove(BOOT)


def _replace(properties: dict[str, str], rows: dict[str, str]) -> None:
    """The rows that say where people come from are these; all others stay."""
    for name in [name for name in properties if _moves(name)]:
        del properties[name]
    properties.update({name: value for name, value in rows.items() if _moves(name)})


def _moves(name: str) -> bool:
    return name.startswith(("ldap.", "provider.")) or name == ADMINS


def _place(state: ServerState, folder: str) -> None:
    for name in state.disk.names(folder):
        content = state.disk.read(f"{folder}/{name}")
        state.disk.write(f"{paths.CONF}/{name}", content, paths.OWNER, 0o640)
    if not state.disk.exists(f"{folder}/{MARK}"):
        state.disk.remove(f"{paths.CONF}/{MARK}")
