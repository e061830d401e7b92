"""The program as a person runs it: `python -m setupwizard … --json` as a process of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from setupwizard.engine.answers_file import dump_answers
from setupwizard.model.answers import Answers, read_answers
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS
from tests.system.lab import KEYS, PATIENCE, LabHost

ROOT = Path(__file__).parent.parent.parent
ADMIN_PASSWORD = "Canary-admin-7£"


def answers_for(host: LabHost, tarball: Path, version: str, /, **sections: Any) -> Answers:
    """Answers as in the guide; `sections` change single ones, as in `server={"fqdn": …}`."""
    raw: dict[str, Any] = {
        "language": "es",
        "host": host.answers().model_dump(),
        "openfire": {"version": version, "source": "file", "file": str(tarball)},
        "server": {"domain": "empresa.example", "fqdn": "chat.empresa.example"},
        "admin": {"email": "ana@empresa.example"},
    }
    for name, section in sections.items():
        raw[name] = {**raw.get(name, {}), **section} if isinstance(section, dict) else section
    answers, problems = read_answers(raw)
    assert answers is not None, problems
    return answers


@dataclass
class Ended:
    """How a run ended: exit status, every event as it was printed, and stderr."""

    status: int
    events: list[dict[str, Any]]
    err: str

    @property
    def outcome(self) -> str:
        return self.events[-1]["outcome"] if self.events else ""

    @property
    def problem(self) -> dict[str, Any]:
        return self.events[-1].get("problem") or {}

    def steps(self, outcome: str) -> list[str]:
        """Ids of the steps that ended so."""
        return [
            event["step"]
            for event in self.events
            if event["event"] == "step-finished" and event["outcome"] == outcome
        ]

    def proof(self) -> list[str]:
        return [event["note"]["code"] for event in self.events if event["event"] == "proof-line"]

    def said(self, name: str) -> bool:
        return any(event["event"] == name for event in self.events)


@dataclass
class Program:
    """One server's answers and secrets in a folder, and the program run on them."""

    folder: Path
    answers: Answers
    secrets: dict[str, str] = field(default_factory=lambda: {"admin_password": ADMIN_PASSWORD})

    def __post_init__(self) -> None:
        self.write()

    def write(self) -> None:
        """Both files, as they are now."""
        (self.folder / "answers.toml").write_text(dump_answers(self.answers, "es"), "utf-8")
        lines = "".join(
            f"{k} = {json.dumps(v, ensure_ascii=False)}\n" for k, v in self.secrets.items()
        )
        path = self.folder / "secrets.toml"
        path.touch(0o600)
        path.write_text(lines, "utf-8")

    @classmethod
    def on(
        cls, host: LabHost, folder: Path, tarball: Path, version: str, /, **sections: Any
    ) -> "Program":
        return cls(folder, answers_for(host, tarball, version, **sections))

    def argv(self, command: str, *words: str) -> list[str]:
        files = ["--known-hosts", str(self.folder / "known_hosts"), "--host-key", host_key()]
        secrets = ["--secrets", str(self.folder / "secrets.toml")]
        answers = str(self.folder / "answers.toml")
        start = [sys.executable, "-m", "setupwizard", *command.split(), answers]
        return [*start, "--json", *files, *secrets, *words]

    def start(self, command: str = "apply", *words: str) -> subprocess.Popen[str]:
        home = {"HOME": str(self.folder), "XDG_STATE_HOME": str(self.folder / "state")}
        return subprocess.Popen(
            self.argv(command, *words),
            cwd=ROOT,
            env={**os.environ, **home},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(
        self,
        command: str = "apply",
        *words: str,
        at: Callable[[dict[str, Any]], bool] | None = None,
        then: Callable[[subprocess.Popen[str]], None] | None = None,
    ) -> Ended:
        """Run to the end. When an event fits `at`, `then` is done, once, at that very moment.

        The program is held meanwhile: on a busy machine its moment would have passed.
        """
        process = self.start(command, *words)
        events: list[dict[str, Any]] = []
        for event in _events(process):
            events.append(event)
            if at is not None and then is not None and at(event):
                at = None
                process.send_signal(signal.SIGSTOP)
                then(process)
                process.send_signal(signal.SIGCONT)
        assert process.stderr is not None
        err = process.stderr.read()
        status = process.wait(PATIENCE)
        process.stderr.close()
        assert stray(err) == "", err
        assert at is None, f"the moment never came; last: {events[-1:]}\n{err}"
        return Ended(status, events, err)


def stray(err: str) -> str:
    """What is on standard error and is not one of our sentences: a traceback, a warning, a log.

    With `--json` problems are events; a person who presses Ctrl+C is answered all the same.
    """
    for words in (Catalog("en"), Catalog("es")):
        err = err.replace(words.text("Cli", WORDS["cancelling"]), "")
    return err.strip()


def _events(process: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            if line.endswith("\n"):  # a killed program may leave half a line
                yield json.loads(line)


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)


def starts(step: str) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["event"] == "step-started" and event["step"] == step


def says(code: str) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["event"] == "step-said" and event["note"]["code"] == code


def host_key() -> str:
    """Fingerprint of the key every lab host has, as the program shows it."""
    shown = subprocess.run(
        ["ssh-keygen", "-lf", str(KEYS / "host_ed25519.pub")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return shown.stdout.split()[1]
