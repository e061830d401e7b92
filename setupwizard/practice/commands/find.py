"""`find` on the practice server: the part of its language the steps speak."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from setupwizard.practice.commands.command import ABSENT, Args, lines
from setupwizard.practice.commands.file_mode import changed_mode
from setupwizard.practice.state.disk import Disk, DiskEntry
from setupwizard.practice.state.job import CommandResult
from setupwizard.practice.state.server import ServerState
from setupwizard.practice.unknown import UnknownCommand

Test = Callable[[str, DiskEntry], bool]


def find(state: ServerState, args: Args, _: bytes) -> CommandResult:
    first = next((n for n, word in enumerate(args) if word[0] in "-(!"), len(args))
    search = _Search(state.disk, list(args[first:]))
    test = search.either()
    if search.words:
        raise UnknownCommand(f"find: {' '.join(args)}")
    complaints = []
    for root in args[:first]:
        if state.disk.exists(root):
            search.walk(root, test)
        else:
            complaints.append(f"find: '{root}': {ABSENT}")
    return CommandResult(lines(search.printed), lines(complaints), 1 if complaints else 0)


@dataclass
class _Search:
    """Reads the expression, word by word, into one test; then walks."""

    disk: Disk
    words: list[str]
    depths: dict[str, int] = field(default_factory=dict)
    printed: list[str] = field(default_factory=list)
    pruned: list[str] = field(default_factory=list)
    acts: bool = False

    def walk(self, root: str, test: Test) -> None:
        for path in self.disk.below(root):
            depth = path.removeprefix(root.rstrip("/")).count("/")
            if not self.depths.get("-mindepth", 0) <= depth <= self.depths.get("-maxdepth", depth):
                continue
            if any(path.startswith(f"{one}/") for one in self.pruned):
                continue
            if test(path, self.disk.entry(path)) and not self.acts:
                self.printed.append(path)

    def either(self) -> Test:
        tests = [self._all()]
        while self.words and self.words[0] == "-o":
            self.words.pop(0)
            tests.append(self._all())
        return lambda path, entry: any(test(path, entry) for test in tests)

    def _all(self) -> Test:
        tests: list[Test] = []
        while self.words and self.words[0] not in ("-o", ")"):
            tests.append(self._one())
        return lambda path, entry: all(test(path, entry) for test in tests)

    def _one(self) -> Test:
        word = self.words.pop(0)
        if word == "(":
            test = self.either()
            self.words.pop(0)
            return test
        if word == "!":
            negated = self._one()
            return lambda path, entry: not negated(path, entry)
        if word in ("-prune", "-print"):
            self.acts = self.acts or word == "-print"
            return self._note(self.pruned if word == "-prune" else self.printed)
        if word == "-xdev":
            return lambda path, entry: True
        return self._with_value(word, self.words.pop(0))

    def _note(self, into: list[str]) -> Test:
        def note(path: str, _: DiskEntry) -> bool:
            into.append(path)
            return True

        return note

    def _with_value(self, word: str, value: str) -> Test:
        if word in ("-mindepth", "-maxdepth"):
            self.depths[word] = int(value)
            return lambda path, entry: True
        if word == "-type" and value in "fd":
            return lambda path, entry: entry.folder == (value == "d")
        if word == "-path":
            return lambda path, entry: fnmatchcase(path, value)
        if word == "-lname":
            return lambda path, entry: False  # there are no links on this server
        if word == "-size" and (size := re.fullmatch(r"-(\d+)k", value)):
            limit = int(size[1])
            return lambda path, entry: -(-len(entry.content or b"") // 1024) < limit
        if word == "-exec" and value == "chmod" and self.words[1:3] == ["{}", "+"]:
            mode, self.acts = self.words[0], True
            del self.words[:3]
            return lambda path, entry: self._chmod(entry, mode)
        raise UnknownCommand(f"find {word} {value}")

    def _chmod(self, entry: DiskEntry, mode: str) -> bool:
        entry.mode = changed_mode(entry, mode)
        return True
