"""What may be typed after `openfire-setup`."""

import argparse
import locale
import os
import re
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from setupwizard.languages import LANGUAGES
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS

USAGE = 2

ARGPARSE = (
    ("arguments are required", "usage-required"),
    ("unrecognized arguments", "usage-unknown"),
    ("expected one argument", "usage-value"),
)
"""What argparse says, and our words for it."""

HEADINGS = {"positional arguments": "help-commands", "options": "help-options"}


CHOICE = re.compile(r"invalid choice: (?P<detail>.+?) \(choose from (?P<choices>.+)\)")
"""What argparse says when an argument must be one of several words, and our words for it."""


def program() -> str:
    """The command that runs the program; from a checkout it is its `run.py`."""
    return os.environ.get("OPENFIRE_SETUP_CALLED", "openfire-setup")


class _Formatter(argparse.HelpFormatter):
    """Says in the reader's language how the program is used."""

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        if prefix is None:
            prefix = f"{_Parser.words.text('Cli', WORDS['usage-prefix'])} "
        super().add_usage(usage, actions, groups, prefix)


class _Parser(argparse.ArgumentParser):
    """An argument parser whose messages are in the reader’s language."""

    words = Catalog("en")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"formatter_class": _Formatter, **kwargs})

    def error(self, message: str) -> NoReturn:
        choice = CHOICE.search(message)
        name = next((name for start, name in ARGPARSE if start in message), "usage")
        params = choice.groupdict() if choice else {"detail": message.rpartition(": ")[2]}
        self.wrong_usage("usage-choice" if choice else name, **params)

    def wrong_usage(self, name: str, **params: str) -> NoReturn:
        """Print the usage and the message called `name`, and exit with 2."""
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.words.text('Cli', WORDS[name], params)}\n")

    def format_help(self) -> str:
        commands = any(isinstance(one, argparse._SubParsersAction) for one in self._actions)
        headings = HEADINGS | ({} if commands else {"positional arguments": "help-arguments"})
        for group in self._action_groups:
            if group.title in headings:
                group.title = self.words.text("Cli", WORDS[headings[group.title]])
        return super().format_help()


def language_of(argv: list[str], fallback: str) -> str:
    """The value of `--lang`, read before anything else is printed."""
    for index, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and index + 1 < len(argv):
            value = argv[index + 1]
        if value in LANGUAGES:
            return value
    return fallback


def make_parser(language: str) -> _Parser:
    words = Catalog(language)

    def said(name: str) -> str:
        return words.text("Cli", WORDS[name])

    _Parser.words = words
    common = _Parser(add_help=False)
    common.add_argument("-h", "--help", action="help", help=said("help-help"))
    common.add_argument("--lang", choices=LANGUAGES, default=language, help=said("help-lang"))
    reaching = _Parser(add_help=False, parents=[common])
    reaching.add_argument(
        "--identity", metavar=said("metavar-file"), default="", help=said("help-identity")
    )
    reaching.add_argument(
        "--known-hosts", metavar=said("metavar-file"), help=said("help-known-hosts")
    )
    reaching.add_argument("--host-key", metavar="SHA256:…", help=said("help-host-key"))
    reaching.add_argument("--secrets", metavar=said("metavar-file"), help=said("help-secrets"))
    reaching.add_argument("--json", action="store_true", help=said("help-json"))

    parser = _Parser(prog=program(), description=said("help"), parents=[common], add_help=False)
    parser.add_argument("--practice", action="store_true", help=said("help-practice"))
    parser.add_argument(
        "--screenshots", metavar=said("metavar-folder"), help=said("help-screenshots")
    )
    parser.add_argument("--self-check", action="store_true", help=said("help-self-check"))
    commands = parser.add_subparsers(dest="command", metavar=said("metavar-command"))
    example = commands.add_parser(
        "example", parents=[common], add_help=False, help=said("help-example")
    )
    example.add_argument("--ldap", action="store_true", help=said("help-ldap"))
    probe = commands.add_parser(
        "probe", parents=[reaching], add_help=False, help=said("help-probe")
    )
    probe.add_argument("target", metavar=said("metavar-target"), help=said("help-target"))
    status = commands.add_parser(
        "status", parents=[reaching], add_help=False, help=said("help-status")
    )
    status.add_argument("target", metavar="HOST|ANSWERS", help=said("help-status-target"))
    _add_capture(commands, common, reaching, said)
    for name in ("preview", "apply", "verify"):
        command = commands.add_parser(
            name, parents=[reaching], add_help=False, help=said(f"help-{name}")
        )
        command.add_argument("answers", metavar=said("metavar-answers"), help=said("help-answers"))
        if name == "apply":
            command.add_argument("--prove", action="store_true", help=said("help-prove"))
    ldap = commands.add_parser("ldap", parents=[common], add_help=False, help=said("help-ldap-all"))
    ways = ldap.add_subparsers(dest="way", metavar=said("metavar-command"), required=True)
    for name in ("check", "switch", "back"):
        way = ways.add_parser(
            name, parents=[reaching], add_help=False, help=said(f"help-ldap-{name}")
        )
        way.add_argument("answers", metavar=said("metavar-answers"), help=said("help-answers"))
    people = commands.add_parser(
        "people", parents=[common], add_help=False, help=said("help-people-all")
    )
    ways = people.add_subparsers(dest="way", metavar=said("metavar-command"), required=True)
    add = ways.add_parser("add", parents=[reaching], add_help=False, help=said("help-people-add"))
    add.add_argument("answers", metavar=said("metavar-answers"), help=said("help-answers"))
    add.add_argument("people", metavar=said("metavar-people"), help=said("help-people"))
    add.add_argument(
        "--passwords-file", metavar=said("metavar-file"), help=said("help-passwords-file")
    )
    return parser


def _add_capture(
    commands: "argparse._SubParsersAction[_Parser]",
    common: _Parser,
    reaching: _Parser,
    said: Callable[[str], str],
) -> None:
    telling = _Parser(add_help=False)
    for name in ("details", "xml", "reveal"):
        telling.add_argument(f"--{name}", action="store_true", help=said(f"help-capture-{name}"))
    capture = commands.add_parser(
        "capture", parents=[reaching, telling], add_help=False, help=said("help-capture")
    )
    capture.add_argument("target", metavar="HOST|ANSWERS", help=said("help-status-target"))
    capture.add_argument("--out", metavar=said("metavar-file"), help=said("help-capture-out"))
    capture.add_argument("--address", metavar="IP", help=said("help-capture-address"))
    capture.add_argument(
        "--seconds", metavar="N", type=int, default=300, help=said("help-capture-seconds")
    )
    capture.add_argument("--install", action="store_true", help=said("help-capture-install"))
    read = commands.add_parser(
        "read", parents=[common, telling], add_help=False, help=said("help-read")
    )
    read.add_argument("file", metavar=said("metavar-file"), help=said("help-capture-file"))
    read.add_argument("--json", action="store_true", help=said("help-json"))


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments, without the program’s name. Exits with 2 if they are wrong."""
    _speak_utf8()
    parser = make_parser(language_for(argv))
    parsed = parser.parse_args(argv)
    if parsed.command and (parsed.practice or parsed.screenshots):
        parser.wrong_usage("usage-practice", detail=parsed.command)
    return parsed


def language_for(argv: Sequence[str]) -> str:
    """The language of `--lang`, or else the system’s."""
    return language_of(list(argv), fallback=_system_language())


def _system_language() -> str:
    name = (locale.getlocale()[0] or "")[:2]
    return name if name in LANGUAGES else "en"


def _speak_utf8() -> None:
    """Write UTF-8: a pipe in the C locale or on Windows would refuse letters of our sentences."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
