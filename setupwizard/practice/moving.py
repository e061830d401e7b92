"""`move_people.sh` on the practice server: what it does to Openfire's files and its database."""

import json
import re
from typing import TYPE_CHECKING

from setupwizard.openfire import paths
from setupwizard.openfire.ldap import ADMINS
from setupwizard.openfire.moving import BEFORE
from setupwizard.practice.command import Done, Words, must
from setupwizard.practice.postgresql import SCRAM, run_statements
from setupwizard.practice.units import systemctl

if TYPE_CHECKING:
    from setupwizard.practice.server import Server

TIMER = "openfire-setup-return.timer"
BOOT = "/etc/systemd/system/openfire-setup-return-at-boot.service"
MARK = paths.DIRECTORY_NAME
NEW_PASSWORD = re.compile(
    r"UPDATE ofuser SET .*salt = '(\S+)', storedkey = '(\S+)', .*\s+iterations = (\d+)"
)


def move_people(server: "Server", folder: str, words: Words) -> Done:
    mode, conf, owner, unit, _port, _database, boot = words
    must((conf, owner, unit, boot) == (paths.CONF, paths.OWNER, paths.UNIT, BOOT), words)
    if mode == "change":
        return _change(server, folder)
    if mode == "return":
        return _return(server, folder)
    must(mode == "keep", words)
    if not server.disk.exists(f"{folder}/armed"):
        return Done(status=4)
    _disarm(server)
    moved = server.disk.exists(f"{paths.CONF}/{MARK}")
    if not moved:
        server.chat.before_directory = None
    elif BEFORE in server.disk.text(f"{folder}/keep.sql"):
        server.chat.before_directory = server.chat.remembered
    server.disk.remove(folder)
    parent = folder.rpartition("/")[0]
    if not server.disk.names(parent):
        server.disk.remove(parent)
    return Done()


def _change(server: "Server", folder: str) -> Done:
    disk, store = server.disk, server.chat.store
    for name in ("openfire.xml", "security.xml"):
        if disk.read(f"{paths.CONF}/{name}") != disk.read(f"{folder}/before/{name}"):
            return Done(status=3)
    disk.move(f"{folder}/prepared", f"{folder}/armed")
    systemctl(server, ("stop", paths.UNIT), b"")
    server.chat.remembered = dict(store)
    mark = f"{folder}/new/{MARK}"
    if "ALTER ROLE" in disk.text(f"{folder}/change.sql"):
        run_statements(server, disk.text(f"{folder}/change.sql"))
    elif disk.exists(mark):
        _replace(store, json.loads(disk.text(mark)))
    else:
        _replace(store, server.chat.before_directory or {})
        if found := NEW_PASSWORD.search(disk.text(f"{folder}/change.sql")):
            store[SCRAM] = " ".join(found.groups())
    _place(server, f"{folder}/new")
    disk.remove(f"{folder}/new")
    disk.remove(f"{folder}/change.sql")
    return systemctl(server, ("start", paths.UNIT), b"")


def _return(server: "Server", folder: str) -> Done:
    disk = server.disk
    if not disk.exists(f"{folder}/armed"):
        _disarm(server)
        return Done()
    systemctl(server, ("stop", paths.UNIT), b"")
    if "ALTER ROLE" in disk.text(f"{folder}/return.sql"):
        run_statements(server, disk.text(f"{folder}/return.sql"))
    _replace(server.chat.store, server.chat.remembered)
    _place(server, f"{folder}/before")
    disk.move(f"{folder}/armed", f"{folder}/returned")
    _disarm(server)
    return systemctl(server, ("start", paths.UNIT), b"")


def _disarm(server: "Server") -> None:
    systemctl(server, ("stop", TIMER), b"")
    systemctl(server, ("disable", BOOT.rpartition("/")[2]), b"")
    server.disk.remove(BOOT)


def _replace(store: dict[str, str], rows: dict[str, str]) -> None:
    """The rows that say where people come from are these; all others stay."""
    for name in [name for name in store if _moves(name)]:
        del store[name]
    store.update({name: value for name, value in rows.items() if _moves(name)})


def _moves(name: str) -> bool:
    return name.startswith(("ldap.", "provider.")) or name == ADMINS


def _place(server: "Server", folder: str) -> None:
    for name in server.disk.names(folder):
        content = server.disk.read(f"{folder}/{name}")
        server.disk.write(f"{paths.CONF}/{name}", content, paths.OWNER, 0o640)
    if not server.disk.exists(f"{folder}/{MARK}"):
        server.disk.remove(f"{paths.CONF}/{MARK}")
