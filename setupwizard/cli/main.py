"""Runs one command. Exit status: 0 done, 1 a problem, 2 wrong usage, 130 cancelled.

141: whoever read what it prints has gone.
"""

import argparse
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from setupwizard.cli import seams
from setupwizard.cli.arguments import USAGE, program
from setupwizard.cli.interrupts import Interrupts
from setupwizard.cli.pipe import output_may_be_lost, status_of
from setupwizard.cli.prompts import Prompts, given_secrets
from setupwizard.cli.reporter import JsonReporter, Reporter, TextReporter
from setupwizard.engine.answers_file import EXAMPLE, LDAP_EXAMPLE, dump_answers, load_answers
from setupwizard.engine.environment import real_environment
from setupwizard.engine.local_paths import default_known_hosts, log_file
from setupwizard.engine.logs import logging_to
from setupwizard.engine.new_people import read_new_people
from setupwizard.engine.secret_rules import check_secrets
from setupwizard.engine.session import Session
from setupwizard.model.answers import HostAnswers, read_section
from setupwizard.model.events import Outcome
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.model.ssh_target import ssh_target
from setupwizard.texts.catalog import Catalog, CommandLineCatalog
from setupwizard.texts.cli import WORDS
from setupwizard.transport.at_once import Task

DONE, PROBLEM, CANCELLED = 0, 1, 130

NEEDING_PEOPLE = ("apply", "preview", "check", "switch")
"""The commands that read the people of a directory that is to be made."""

STATUS = {
    Outcome.CHANGED: DONE,
    Outcome.UNCHANGED: DONE,
    Outcome.FAILED: PROBLEM,
    Outcome.CANCELLED: CANCELLED,
}


def run(arguments: argparse.Namespace) -> int:
    """Run one command and return its exit status."""
    words = CommandLineCatalog(arguments.lang, str(log_file()), program())
    errors: list[OSError] = []

    def wait_is_told() -> None:
        print(words.text("Cli", WORDS["cancelling"]), file=sys.stderr, flush=True)

    cancel = Interrupts(wait_is_told)

    def output_lost(error: OSError) -> None:
        errors.append(error)
        cancel.set()  # as Ctrl+C does: the server finishes what it is doing

    with output_may_be_lost(output_lost):
        status = _run(arguments, words, cancel)
    return status_of(errors, words) or status


def _run(arguments: argparse.Namespace, words: Catalog, cancel: Interrupts) -> int:
    if arguments.command == "example":
        example, of_reader = LDAP_EXAMPLE if arguments.ldap else EXAMPLE, arguments.lang
        shown = example.model_copy(update={"language": of_reader})
        print(dump_answers(shown, of_reader), end="")
        return DONE
    nothing_changed = "proven" if arguments.command == "verify" else "unchanged"
    reporter = JsonReporter(words) if arguments.json else TextReporter(words, nothing_changed)
    before = signal.signal(signal.SIGINT, cancel)
    try:
        if arguments.command == "read":
            return DONE if seams.capture().read_file(arguments, reporter, words) else PROBLEM
        return _reach(arguments, reporter, words, cancel)
    except SetupError as error:
        if cancel.is_set():  # what fails because it was cancelled did not fail
            return _cancelled(reporter, cancel)
        reporter.failed(error)
        return USAGE if error.problem.code is Code.ANSWERS_MISSING else PROBLEM
    except (KeyboardInterrupt, EOFError):
        return _cancelled(reporter, cancel)
    except Exception:  # noqa: BLE001 - nobody is shown a raw traceback but under Details
        reporter.failed(SetupError(Code.INTERNAL, detail=traceback.format_exc()))
        return PROBLEM
    finally:
        signal.signal(signal.SIGINT, before)


def _cancelled(reporter: Reporter, cancel: Interrupts) -> int:
    reporter.cancelled(begun=cancel.begun)
    return CANCELLED


def _reach(
    arguments: argparse.Namespace, reporter: Reporter, words: Catalog, cancel: Interrupts
) -> int:
    """Log in to the server and run the command there."""
    secrets = given_secrets(arguments.secrets)
    interactive = sys.stdin.isatty() and arguments.secrets != "-" and not arguments.json
    prompts = Prompts(words, interactive, arguments.host_key or "")
    looking = arguments.command in ("probe", "status", "capture")
    answers = None if looking else load_answers(Path(arguments.answers))
    if answers:
        check_secrets(answers, secrets)
    people = None
    if answers and getattr(arguments, "way", arguments.command) in NEEDING_PEOPLE:
        people = read_new_people(answers.directory)  # what is wrong with it is told line by line
    commands = Task(seams.commands)
    if answers:
        commands.begin()
    add_people = None
    if answers and arguments.command == "people":
        add_people = commands.result().read_new_accounts(arguments, answers, prompts).add
    host = answers.host if answers else _host(arguments, secrets)
    if arguments.identity:
        host = host.model_copy(update={"auth": "key", "identity": arguments.identity})
    secrets = prompts.login(host, secrets)

    environment = real_environment(Path(arguments.known_hosts or default_known_hosts()))

    def connect(secrets: Secrets) -> Session:
        prompts.connecting(host)
        return Session.connect(environment, host, secrets, prompts.ask_key, cancel)

    session, secrets = _asking_for_more(connect, secrets, prompts, host)
    with closing(session):
        if answers is None:
            with logging_to(log_file(), secrets.known()):
                if arguments.command == "status":
                    works = seams.status().tell_status(session, reporter, words, secrets)
                    return DONE if works else PROBLEM
                if arguments.command == "capture":
                    read = seams.capture().record_here(session, arguments, reporter, words, cancel)
                    return DONE if read else PROBLEM
                reporter.facts(session.facts, session.unsupported())
            return DONE
        command = commands.result().Command(
            arguments, session, answers, people, add_people, reporter, prompts, cancel
        )
        return STATUS[command.run(secrets)]


def _asking_for_more(
    connect: Callable[[Secrets], Session], secrets: Secrets, prompts: Prompts, host: HostAnswers
) -> tuple[Session, Secrets]:
    """Connect; a passphrase or password that turns out to be needed is asked for, once."""
    secret_names = {
        Code.SSH_PASSPHRASE_NEEDED: "key_passphrase",
        Code.SSH_PASSWORD_TOO: "ssh_password",
        Code.SUDO_PASSWORD_NEEDED: "sudo_password",
    }
    for _ in range(len(secret_names)):
        try:
            return connect(secrets), secrets
        except SetupError as error:
            name = secret_names.get(error.problem.code)
            if name is None or not prompts.interactive:
                raise
            secrets = prompts.secret(secrets, name, host.user)
    return connect(secrets), secrets


def _host(arguments: argparse.Namespace, secrets: Secrets) -> HostAnswers:
    """The server that is only looked at; an answers file says it too, but for `probe`."""
    path = Path(arguments.target)
    if arguments.command != "probe" and (path.suffix == ".toml" or path.is_file()):
        return load_answers(path).host
    return _target(arguments.target, arguments.identity, secrets)


def _target(target: str, identity: str, secrets: Secrets) -> HostAnswers:
    """`USER@HOST[:PORT]` as answers. Raises TARGET_INVALID."""
    named = ssh_target(target)
    identity = identity or named.identity
    auth = "key" if identity else "password" if secrets.ssh_password else "agent"
    raw = {"address": named.host, "port": named.port or "22", "auth": auth, "identity": identity}
    if named.user:
        raw["user"] = named.user
    host, problems = read_section(HostAnswers, raw)
    if host is None:
        words = {problem.field: problem.code for problem in problems}
        raise SetupError(Code.TARGET_INVALID, detail=str(words), target=target)
    return host
