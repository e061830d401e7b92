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
    {{ err=$(env "$@" </dev/null 2>&1 >&3 3>&-; status=$?; echo .; exit $status); }} 3>&1
    status=$?
    printf '\\n%s %d\\n%s\\n%s\\n' {token} $status "${{err%.}}" {token}
    return $status
}}
"""
"""`env` keeps the shell's own versions of commands out: the answers are those of a single run. The
dot keeps the ends of lines that `$()` would take away."""

LONGEST = 100 * 1024
"""Bytes of a script that travels in the command line, as `LoginShell` writes it out: 25 for a
quotation mark and 5 at most for anything else. Linux lets one word have 128 KiB (MAX_ARG_STRLEN).
"""


class RunCommand(Protocol):
    """`Transport.run`, as far as it is needed here."""

    def __call__(self, argv: Sequence[str], *, stdin: bytes) -> Result: ...


def ask(run: RunCommand, questions: Sequence[Argv]) -> tuple[Result, ...]:
    """Run the questions in one command, in two halves at the same time.

    Raises READ_FAILED when the answers are not whole.
    """
    if not questions:
        return ()
    token = secrets.token_hex(16)  # no output contains it: it is new and used once
    done = _shell(run, script(questions, token, beside=len(questions) // 2))
    return answers(questions, token, done)


def do(run: RunCommand, commands: Sequence[Argv]) -> tuple[Result, ...]:
    """Run the commands in one, up to the first that fails. Raises READ_FAILED as `ask` does."""
    if not commands:
        return ()
    token = secrets.token_hex(16)
    output = _shell(run, script(commands, token, then=" || exit 0"))
    count = len(re.findall(rf"\n{token} \d+\n", output.out))
    results = answers(commands[:count], token, output)
    if count < len(commands) and (not results or results[-1].ok):
        raise SetupError(Code.READ_FAILED, detail=output.err, what="sh")
    return results


def _shell(run: RunCommand, text: bytes) -> Result:
    """sshd takes no input for a command before that has started (its `server_request_session` opens
    a channel with a window of 0): a script on standard input is a round trip more. What is secret
    is in neither, as each of the commands shows its words for as long as it runs.
    """
    if 5 * len(text) + 20 * text.count(b"'") > LONGEST:
        return run(("sh", "-s"), stdin=text)
    return run(("sh", "-c", text.decode("utf-8", "surrogateescape")), stdin=b"")


def script(questions: Sequence[Argv], token: str, then: str = "", beside: int = 0) -> bytes:
    """For a shell. After what each command prints follow the token, its status and its complaints.

    The last ones are asked `beside` the others; what they print waits in a pipe for its turn.
    """
    lines = [f"answer {shlex.join(question)}{then}\n" for question in questions]
    if beside:
        first, others = lines[:-beside], lines[-beside:]
        lines = ["{\n", *others, "} | {\n", *first, "cat\n}\n"]
    text = PROLOGUE.format(token=token) + "".join(lines)
    return text.encode("utf-8", "surrogateescape")


def answers(questions: Sequence[Argv], token: str, done: Result) -> tuple[Result, ...]:
    """One result for each question. Raises READ_FAILED when the script did not get to its end."""
    parts = re.split(rf"\n{token} (\d+)\n(.*?)\n{token}\n", done.out, flags=re.DOTALL)
    outs, statuses, errs = parts[0:-1:3], parts[1::3], parts[2::3]
    if len(outs) != len(questions) or parts[-1]:
        raise SetupError(Code.READ_FAILED, detail=done.err, what="sh")
    return tuple(
        Result(tuple(question), int(status), text, complaint)
        for question, status, text, complaint in zip(questions, statuses, outs, errs, strict=True)
    )
