"""`sh` on the practice server: the scripts of `resources`.

They are known by their text, so that one it has never seen is an error; what each does is told
again here, and the contract tests hold the two together.
"""

from functools import cache

from setupwizard.files import shipped
from setupwizard.practice.commands import background, firewall, openfire_start, remote_files
from setupwizard.practice.commands.command import Args, Command
from setupwizard.practice.commands.guarded_change import guarded_change
from setupwizard.practice.commands.lock import lock
from setupwizard.practice.commands.probe import probe
from setupwizard.practice.commands.smtp import smtp
from setupwizard.practice.commands.status import status
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.unknown import UnknownCommand

IN_LINE: dict[str, Command] = {
    "write_file.sh": remote_files.write_file,
    "upload.sh": remote_files.upload,
    "probe.sh": probe,
    "lock.sh": lock,
    "firewall.sh": firewall.filters,
    "status.sh": status,
    "smtp.sh": smtp,
    "await_ports.sh": firewall.await_ports,
}
"""Given to `sh -c` whole."""

ON_INPUT: dict[str, Command] = {
    "detached.sh": background.detached,
    "wait_for_openfire.sh": openfire_start.wait_for_openfire,
    "why_not_started.sh": openfire_start.why_not_started,
}
"""Given to `sh -s` on its standard input."""


@cache
def script(name: str) -> bytes:
    return shipped("resources", name).read_bytes()


def sh(state: ServerState, args: Args, stdin: bytes) -> CommandResult:
    if args[0] == "-c":
        for name, command in IN_LINE.items():
            if args[1].encode() == script(name):
                return command(state, args[3:], stdin)
    if args[0] == "-s":
        for name, command in ON_INPUT.items():
            if stdin == script(name):
                return command(state, args[2:] if args[1:2] == ["--"] else args[1:], b"")
    if state.disk.exists(args[0]) and state.disk.read(args[0]) == script("guarded_change.sh"):
        return guarded_change(state, args[0].rpartition("/")[0], args[1:])
    raise UnknownCommand(" ".join([*args, stdin.decode(errors="replace")[:80]]))
