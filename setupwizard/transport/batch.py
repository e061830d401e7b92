"""Many commands in one script, and their results out of what it printed."""

import re
import secrets
import shlex
from collections.abc import Sequence
from typing import Protocol

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Argv, Result

PROLOGUE = """\
answer() {{
    env "$@" </dev/null
    status=$?
    printf '\\n%s %d\\n' {token} $status
    printf '\\n%s\\n' {token} >&2
    return $status
}}
"""
"""`env` keeps the shell's own versions of commands out: the answers are those of a single run."""


LONGEST = 4 * 1024
"""Bytes of a script that travels in the command line. Written out by `LoginShell` a quotation mark
in it takes 25, and Linux lets one word have 128 KiB (MAX_ARG_STRLEN)."""


class RunCommand(Protocol):
    """`Transport.run`, as far as it is needed here."""

    def __call__(self, argv: Sequence[str], *, stdin: bytes) -> Result: ...


def ask(run: RunCommand, questions: Sequence[Argv]) -> tuple[Result, ...]:
    """Run the questions in one command. Raises READ_FAILED when the answers are not whole."""
    if not questions:
        return ()
    token = secrets.token_hex(16)  # no output contains it: it is new and used once
    done = _shell(run, script(questions, token))
    return answers(questions, token, done.out, done.err)


def do(run: RunCommand, commands: Sequence[Argv]) -> tuple[Result, ...]:
    """Run the commands in one, up to the first that fails. Raises READ_FAILED as `ask` does."""
    if not commands:
        return ()
    token = secrets.token_hex(16)
    output = _shell(run, script(commands, token, then=" || exit 0"))
    count = len(re.findall(rf"\n{token} \d+\n", output.out))
    results = answers(commands[:count], token, output.out, output.err)
    if count < len(commands) and (not results or results[-1].ok):
        raise SetupError(Code.READ_FAILED, detail=output.err, what="sh")
    return results


def _shell(run: RunCommand, text: bytes) -> Result:
    """sshd takes no input for a command before that has started (its `server_request_session` opens
    a channel with a window of 0): a script on standard input is a round trip more. What is secret
    is in neither, as each of the commands shows its words for as long as it runs.
    """
    if len(text) > LONGEST:
        return run(("sh", "-s"), stdin=text)
    return run(("sh", "-c", text.decode("utf-8", "surrogateescape")), stdin=b"")


def script(questions: Sequence[Argv], token: str, then: str = "") -> bytes:
    """For a shell. After each command its status and the token follow on stdout and stderr."""
    lines = [f"answer {shlex.join(question)}{then}\n" for question in questions]
    text = PROLOGUE.format(token=token) + "".join(lines)
    return text.encode("utf-8", "surrogateescape")


def answers(questions: Sequence[Argv], token: str, out: str, err: str) -> tuple[Result, ...]:
    """One result for each question. Raises READ_FAILED when the script did not get to its end."""
    parts = re.split(rf"\n{token} (\d+)\n", out)
    outs, statuses = parts[0:-1:2], parts[1::2]
    errs = err.split(f"\n{token}\n")[:-1]
    if len(outs) != len(questions) or len(errs) != len(questions):
        raise SetupError(Code.READ_FAILED, detail=err, what="sh")
    return tuple(
        Result(tuple(question), int(status), text, complaint)
        for question, status, text, complaint in zip(questions, statuses, outs, errs, strict=True)
    )
