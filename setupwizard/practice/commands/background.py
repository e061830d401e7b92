"""`detached.sh` on the practice server: long work that goes on whoever listens."""

import shlex
from base64 import b64encode
from collections.abc import Callable
from itertools import dropwhile

from setupwizard.practice.commands.archive import tar_script
from setupwizard.practice.commands.command import Args, lines, require
from setupwizard.practice.commands.download import curl_script
from setupwizard.practice.commands.exchange import sh_script
from setupwizard.practice.commands.packages import apt_get, dpkg
from setupwizard.practice.programs import jobs
from setupwizard.practice.state.job import CommandResult, Job, Script
from setupwizard.practice.state.server import ServerState

RUNNING = "running\n\n\n"
"""The answer when there is nothing to tell yet."""

LARGEST = 262_144
"""Bytes of a stream in one answer."""

PROGRAMS: dict[str, Callable[[ServerState, Args], Script]] = {
    "apt-get": apt_get,
    "dpkg": dpkg,
    "curl": curl_script,
    "tar": tar_script,
    "sh": sh_script,
}


def detached(state: ServerState, args: Args, _: bytes) -> CommandResult:
    mode, name, *rest = args
    if mode == "finish":
        state.jobs.pop(name, None)
        return CommandResult()
    out, err, *command = rest
    job = state.jobs.get(name)
    if mode == "start" and (job is None or jobs.expired(job, state.clock)):
        job = state.jobs[name] = Job(script_of(state, command[0]), state.clock.now())
    if job is None:
        return CommandResult("gone\n\n\n")
    jobs.advance(job, state.clock)
    status = str(job.result.status) if job.result else "running"
    news = (jobs.output(job, state.clock)[int(out) :], jobs.errors(job)[int(err) :])
    return CommandResult(lines([status, *(b64encode(text[:LARGEST]).decode() for text in news)]))


def script_of(state: ServerState, command: str) -> Script:
    """How a command line of `transport.detached` will go."""
    args = shlex.split(command)
    require(args and args[0] == "env", args)
    program, *rest = dropwhile(lambda word: "=" in word, args[1:])
    require(program in PROGRAMS, args)
    return PROGRAMS[program](state, rest)
