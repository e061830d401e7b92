"""Whether SSH passes connections on to the ports this program will talk to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import Requirement
from setupwizard.transport.base import Argv, Transport

Target = tuple[str, int]

WHERE = ("/etc/ssh/sshd_config", "/etc/ssh/sshd_config.d")
OPTIONS = "AllowTcpForwarding|DisableForwarding|PermitOpen"
ASK: Argv = ("grep", "-rsHniE", rf"^[[:space:]]*({OPTIONS})[[:space:]=]", *WHERE)
LINE = re.compile(rf"(/[^:]+):(\d+):\s*(({OPTIONS})[\s=]+(.*?))\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setting:
    """A line of sshd_config(5) that keeps streams from being opened, and what it should be."""

    file: str
    line: str
    text: str
    wanted: str


def forwarding(targets: Sequence[Target], also: Sequence[Target] = ()) -> Requirement:
    """Asks for a stream to each of the targets; where one is forbidden `also` to the others, so
    that the remedy is whole. Raises SSH_FORWARDING_LINE with the line that forbids it, and
    SSH_FORWARDING_REFUSED where there is no such line (a key may forbid it as well).

    Whether anything listens there is not judged here.
    """

    def require(host: Transport) -> None:
        refusals = _refusals(host, targets)
        if not refusals:
            return
        first = next(iter(refusals.values()))
        refusals |= _refusals(host, also)
        output = host.run(ASK).out
        for setting in settings(output, tuple(refusals)):
            raise SetupError(
                Code.SSH_FORWARDING_LINE,
                detail=output,
                file=setting.file,
                line=setting.line,
                found=setting.text,
                wanted=setting.wanted,
            )
        raise first

    return require


def _refusals(host: Transport, targets: Sequence[Target]) -> dict[Target, SetupError]:
    refusals: dict[Target, SetupError] = {}
    for target in targets:
        try:
            with host.tunnel(*target):
                pass
        except SetupError as error:
            if error.problem.code is Code.HOST_LOST:
                raise
            if error.problem.code is Code.SSH_FORWARDING_REFUSED:
                refusals[target] = error
    return refusals


def settings(output: str, targets: Sequence[Target]) -> list[Setting]:
    """The lines that forbid, out of what `ASK` prints (`file:number:line`)."""
    matches = []
    for line in output.splitlines():
        match = LINE.fullmatch(line)
        if not match or not match[1].endswith(("/sshd_config", ".conf")):
            continue
        file, number, text, option, value = match.groups()
        wanted = _wanted(option.lower(), value.strip("\"'").lower(), text, targets)
        if wanted:
            matches.append(Setting(file, number, text, wanted))
    return matches


def _wanted(option: str, value: str, text: str, targets: Sequence[Target]) -> str:
    """What the line should say; nothing when it forbids nothing."""
    if option == "allowtcpforwarding" and value in ("no", "remote"):
        return "AllowTcpForwarding yes"
    if option == "disableforwarding" and value == "yes":
        return "DisableForwarding no"
    if option == "permitopen" and value != "any":
        added = " ".join(f"{host}:{port}" for host, port in targets)
        return f"PermitOpen {added}" if value == "none" else f"{text} {added}"
    return ""
