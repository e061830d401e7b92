"""Those who set up a server: ours, the bare script, pyinfra. All timed around whole commands."""

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import environment

from bench import pyinfra
from bench.payload import Payload

HERE = Path(__file__).resolve().parent


class RunFailedError(Exception):
    """A command did not end well; the text is the end of what it said."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds: `work` without the proof, `proof` 0 where there is none."""

    work: float
    proof: float = 0.0


PACKAGES = ("openjdk-17-jre-headless", "postgresql")
"""What a bare host lacks (Debian 12)."""

Contestant = Callable[[Payload], Timing]


def ours(payload: Payload) -> Timing:
    """`apply`, our Python's start included. The proof is what follows the last step."""
    words = ["--secrets", str(payload.secrets), "--known-hosts", str(payload.known_hosts), "--json"]
    command = [environment.python(), "-m", "setupwizard", "apply", str(payload.answers), *words]
    start = proof_start = proof_end = perf_counter()
    with subprocess.Popen(
        command, cwd=environment.ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True,
    ) as running:  # fmt: skip
        lines = []
        for line in running.stdout or ():
            now, event = perf_counter(), _event(line)
            lines.append(line)
            if event == "step-finished":
                proof_start = proof_end = now
            elif event == "proof-line":
                proof_end = now
    end = perf_counter()
    if running.returncode:
        raise RunFailedError(_tail("ours", "".join(lines)))
    proof = proof_end - proof_start
    return Timing(end - start - proof, proof)


def script(payload: Payload, packages: Sequence[str] = ()) -> Timing:
    """`packages` are installed first, by one apt."""
    words = (
        payload.login.address,
        payload.login.user,
        payload.login.identity,
        str(payload.archive),
        *packages,
    )
    return _timed("script", [str(HERE / "script.sh"), *words], payload)


def script_on_bare(payload: Payload) -> Timing:
    return script(payload, PACKAGES)


def with_pyinfra(payload: Payload) -> Timing:
    data = {
        "ssh_known_hosts_file": payload.known_hosts,
        "folder": payload.folder,
        "tarball": payload.archive,
    }
    words = [word for name, value in data.items() for word in ("--data", f"{name}={value}")]
    login = ["--ssh-user", payload.login.user, "--ssh-key", payload.login.identity]
    deploy = str(HERE / "remote" / "deploy.py")
    command = [pyinfra.command(), "-y", *login, *words, payload.login.address, deploy]
    return _timed("pyinfra", command, payload)


def _timed(name: str, command: Sequence[str], payload: Payload) -> Timing:
    began = perf_counter()
    result = subprocess.run(
        command, cwd=payload.folder, stdin=subprocess.DEVNULL, check=False, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    ended = perf_counter()
    if result.returncode:
        raise RunFailedError(_tail(name, result.stdout))
    return Timing(ended - began)


def _event(line: str) -> str:
    try:
        return str(json.loads(line)["event"])
    except (ValueError, KeyError, TypeError):
        return ""


def _tail(name: str, text: str) -> str:
    return f"{name}\n" + "\n".join(text.splitlines()[-15:])
