"""`curl` on the practice server; there is no `wget`."""

from setupwizard.practice.commands.command import ABSENT, Args, parse_options, require
from setupwizard.practice.releases import DOWNLOAD, published
from setupwizard.practice.state.job import CommandResult, Script
from setupwizard.practice.state.server import ServerState

REFUSED = "curl: (22) The requested URL returned error: 404\n"


def curl(_state: ServerState, args: Args, _: bytes) -> CommandResult:
    if list(args) == ["--version"]:
        return CommandResult("curl 7.88.1 (x86_64-pc-linux-gnu)\n")
    options, (url,) = parse_options(args, "fsSLr:o:", "connect-timeout=", "max-time=")
    require(options["-o"] == ["/dev/null"] and "-r" in options, args)
    if published(url) is None:
        return CommandResult(err=REFUSED, status=22)
    return CommandResult()


def wget(_state: ServerState, args: Args, _: bytes) -> CommandResult:
    return CommandResult(err=f"env: 'wget': {ABSENT}\n", status=127)


def curl_script(state: ServerState, args: Args) -> Script:
    """How a download will go."""
    options, (url,) = parse_options(args, "fsSLC:o:", "retry=", "connect-timeout=")
    remote, content = options["-o"][0], published(url)
    if content is None:
        return Script(1.0, effect=lambda: CommandResult(err=REFUSED, status=22))

    def effect() -> CommandResult:
        state.disk.write(remote, content, mode=0o644)
        return CommandResult()

    return Script(DOWNLOAD, effect=effect)
