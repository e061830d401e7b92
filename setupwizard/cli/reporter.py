"""How the command line tells what happens: sentences for a person, JSON lines for a program."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Protocol, TextIO

from setupwizard.cli import seams
from setupwizard.directory.people_file import PeopleRefusedError
from setupwizard.engine.answers_file import AnswersRefusedError
from setupwizard.engine.runner import ObjectionsError, StepPreview
from setupwizard.model.events import (
    Event,
    Note,
    Outcome,
    ProofLine,
    RunFinished,
    StepFinished,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.facts import Facts, FirewallFound
from setupwizard.model.problems import Problem, SetupError
from setupwizard.model.programs import program
from setupwizard.steps.base import State
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.cli import WORDS
from setupwizard.texts.figures import tenths

if TYPE_CHECKING:
    from setupwizard.engine.directory_check import DirectoryCheck
    from setupwizard.engine.outside import Outside
    from setupwizard.engine.rehearsal import Rehearsal

MARKS = {Outcome.CHANGED: "+", Outcome.UNCHANGED: "=", Outcome.FAILED: "!", Outcome.CANCELLED: "-"}
STATES = {State.HOLDS: "holds", State.MISSING: "missing", State.LATER: "later"}


class Reporter(Protocol):
    """`ends_last`: what is told after the end of a run would be lost.

    `told`: the answer to a question, as `lines` for a person and as `body` for a program; `failed`
    is what makes it a bad one. `line`: one thing of many that are told while they happen.
    """

    ends_last: bool

    def event(self, event: Event) -> None: ...
    def outside(self, outside: "Outside") -> None: ...
    def warned(self, notes: Sequence[Note]) -> None: ...
    def previewed(self, steps: tuple[StepPreview, ...]) -> None: ...
    def facts(self, facts: Facts, unsupported: Problem | None) -> None: ...
    def told(
        self, kind: str, lines: Sequence[str], body: Mapping[str, object], failed: Problem | None
    ) -> None: ...
    def line(self, kind: str, lines: Sequence[str], body: Mapping[str, object]) -> None: ...
    def checked(self, checked: "DirectoryCheck") -> None: ...
    def rehearsed(self, rehearsal: "Rehearsal") -> None: ...
    def failed(self, error: SetupError) -> None: ...
    def cancelled(self, *, begun: bool) -> None: ...


class TextReporter:
    """For a person at a terminal, in their language. What went wrong goes to stderr.

    `unchanged` is the word for a run that changed nothing.
    """

    ends_last = False

    def __init__(self, words: Catalog, unchanged: str = "unchanged") -> None:
        self._words, self._unchanged = words, unchanged
        self._under_way: dict[str, str] = {}
        """What was said last of each step that is under way, by its id."""

    def _word(self, name: str, params: Mapping[str, object] | None = None) -> str:
        shown = {key: str(value) for key, value in (params or {}).items()}
        return self._words.text("Cli", WORDS[name], shown)

    def _say(self, text: str, *, problem: bool = False) -> None:
        print(text, file=sys.stderr if problem else sys.stdout, flush=True)

    def event(self, event: Event) -> None:
        match event:
            case StepStarted():
                self._under_way[event.step] = ""
            case StepSaid():
                self._step_said(event)
            case StepFinished():
                self._under_way.pop(event.step, None)
                title = self._words.step(event.step).title
                self._say(f"  {MARKS[event.outcome]} {title} {self._took(event.seconds)}")
            case ProofLine():
                mark = "!" if event.problem else "✓"
                self._say(f"  {mark} {self._words.note(event.note)} {self._took(event.seconds)}")
            case RunFinished():
                unchanged = event.outcome is Outcome.UNCHANGED
                self._say(self._word(self._unchanged if unchanged else event.outcome.value))
                if event.restored:
                    self._say(self._word("restored"))
                if event.problem:
                    self._problem(event.problem)
            case StepOutput():
                pass  # for Details; a terminal shows only what a person reads

    def _took(self, seconds: float) -> str:
        return f"({tenths(seconds, self._words.language)} s)"

    def _step_said(self, event: StepSaid) -> None:
        """Each sentence once; of which step it is, where it could be of another one."""
        text = self._words.note(event.note)
        if text == self._under_way.get(event.step):
            return
        self._under_way[event.step] = text
        title = f"{self._words.step(event.step).title}: " if len(self._under_way) > 1 else ""
        self._say(f"      {title}{text}")

    def outside(self, outside: "Outside") -> None:
        for line in seams.outside().outside_lines(outside, self._words):
            self._say(line)

    def warned(self, notes: Sequence[Note]) -> None:
        for note in notes:
            self._say(f"  ! {self._words.note(note)}")

    def previewed(self, steps: tuple[StepPreview, ...]) -> None:
        for step in steps:
            title = self._words.step(step.step).title
            self._say(f"  {title}: {self._word(STATES[step.state])}")
            for change in step.changes:
                self._say(f"      {self._words.note(change)}")

    def facts(self, facts: Facts, problem: Problem | None) -> None:
        for line in facts_lines(facts, self._words):
            self._say(line)
        if problem:
            cause = self._words.problem(problem).cause
            self._say(self._word("facts-unsupported", {"cause": cause}))

    def told(
        self, kind: str, lines: Sequence[str], body: Mapping[str, object], failed: Problem | None
    ) -> None:
        for line in lines:
            self._say(line)

    def line(self, kind: str, lines: Sequence[str], body: Mapping[str, object]) -> None:
        for line in lines:
            self._say(line)

    def checked(self, checked: "DirectoryCheck") -> None:
        for line in checked_lines(checked, self._words):
            self._say(line)

    def rehearsed(self, rehearsal: "Rehearsal") -> None:
        for line in rehearsal_lines(rehearsal, self._words):
            self._say(line)

    def failed(self, error: SetupError) -> None:
        for problem in _all(error):
            self._problem(problem)
        if isinstance(error, AnswersRefusedError):
            for field, code, params in error.reasons:
                self._say(f"  {field}: {self._words.field(code, params)}", problem=True)
        if isinstance(error, PeopleRefusedError):
            for line in error.lines:
                self._say(f"  {self._words.note(line)}", problem=True)

    def cancelled(self, *, begun: bool) -> None:
        """`begun`: the run had started, so some of it may have been done."""
        if sys.stderr.isatty():
            self._say("", problem=True)  # a question, or what the terminal shows for Ctrl+C
        self._say(self._word("cancelled" if begun else "cancelled-before"), problem=True)

    def _problem(self, problem: Problem) -> None:
        words = self._words.problem(problem)
        self._say(f"{words.cause}\n{words.remedy}", problem=True)
        if problem.detail:
            self._say(f"\n{self._word('details')}:", problem=True)
            for line in problem.detail.strip().splitlines()[-30:]:
                self._say(f"  | {line}", problem=True)


class JsonReporter:
    """One JSON object per line. The last line of a run is always `run-finished`."""

    ends_last = True

    def __init__(self, words: Catalog, out: TextIO | None = None) -> None:
        self._words = words
        self._out = out or sys.stdout

    def _write(self, kind: str, body: Mapping[str, object]) -> None:
        line = json.dumps({"event": kind, **body}, ensure_ascii=False, default=_plain)
        print(line, file=self._out, flush=True)

    def event(self, event: Event) -> None:
        body = asdict(event)
        if isinstance(event, StepSaid | ProofLine):
            body["text"] = self._words.note(event.note)
        if isinstance(event, StepFinished | ProofLine | RunFinished):
            body["problem"] = self._problem(event.problem)
        self._write(_kebab(type(event).__name__), body)

    def outside(self, outside: "Outside") -> None:
        self._write("outside", seams.outside().outside_body(outside, self._words))

    def warned(self, notes: Sequence[Note]) -> None:
        for note in notes:
            self._write("warned", {"note": asdict(note), "text": self._words.note(note)})

    def previewed(self, steps: tuple[StepPreview, ...]) -> None:
        for step in steps:
            texts = [self._words.note(change) for change in step.changes]
            body = {"step": step.step, "state": STATES[step.state], "changes": texts}
            self._write("previewed", body)
        changed = any(step.state is not State.HOLDS for step in steps)
        self.event(RunFinished(Outcome.CHANGED if changed else Outcome.UNCHANGED))

    def facts(self, facts: Facts, unsupported: Problem | None) -> None:
        self._write("facts", {**asdict(facts), "unsupported": self._problem(unsupported)})
        self.event(RunFinished(Outcome.UNCHANGED))

    def told(
        self, kind: str, lines: Sequence[str], body: Mapping[str, object], failed: Problem | None
    ) -> None:
        self._write(kind, body)
        self.event(RunFinished(Outcome.FAILED if failed else Outcome.UNCHANGED, failed))

    def line(self, kind: str, lines: Sequence[str], body: Mapping[str, object]) -> None:
        self._write(kind, body)

    def checked(self, checked: "DirectoryCheck") -> None:
        text = checked_lines(checked, self._words)
        self._write("checked", {**asdict(checked), "text": text})
        self.event(RunFinished(Outcome.UNCHANGED))

    def rehearsed(self, rehearsal: "Rehearsal") -> None:
        text = rehearsal_lines(rehearsal, self._words)
        self._write("rehearsed", {**asdict(rehearsal), "text": text})
        self.event(RunFinished(Outcome.UNCHANGED))

    def failed(self, error: SetupError) -> None:
        body: dict[str, object] = {
            "outcome": Outcome.FAILED,
            "problem": self._problem(error.problem),
        }
        if isinstance(error, ObjectionsError):
            body["objections"] = [self._problem(problem) for problem in error.objections]
        if isinstance(error, AnswersRefusedError):
            body["fields"] = [
                {"field": field, "code": code, "text": self._words.field(code, params)}
                for field, code, params in error.reasons
            ]
        if isinstance(error, PeopleRefusedError):
            body["lines"] = [
                {
                    "line": int(note.params["line"]),
                    "code": note.code,
                    "text": self._words.note(note),
                }
                for note in error.lines
            ]
        self._write("run-finished", body)

    def cancelled(self, *, begun: bool) -> None:
        self.event(RunFinished(Outcome.CANCELLED))

    def _problem(self, problem: Problem | None) -> Mapping[str, object] | None:
        if problem is None:
            return None
        words = self._words.problem(problem)
        return {**asdict(problem), "cause": words.cause, "remedy": words.remedy}


def _all(error: SetupError) -> tuple[Problem, ...]:
    return error.objections if isinstance(error, ObjectionsError) else (error.problem,)


def checked_lines(findings: "DirectoryCheck | Rehearsal", words: Catalog) -> list[str]:
    """How many people and groups were found, and some of them; one sentence per line."""

    def say(name: str, /, **params: object) -> str:
        return words.text("Cli", WORDS[name], {key: str(value) for key, value in params.items()})

    people, groups = findings.people, findings.groups
    lines = [say("people" if people.whole else "people-some", count=people.count)]
    lines += [
        say("person", user=person.user, name=person.name, email=person.email or say("facts-none"))
        for person in people.sample
    ]
    if people.outside:
        lines.append(say("people-outside", count=people.outside))
    lines.append(say("groups" if groups.whole else "groups-some", count=groups.count))
    lines += [say("group", name=group.name, size=group.size) for group in groups.sample]
    for name, count in (("groups-nested", groups.nested), ("groups-outside", groups.outside)):
        lines += [say(name, count=count)] if count else []
    return lines


def rehearsal_lines(rehearsal: "Rehearsal", words: Catalog) -> list[str]:
    """As `checked_lines`, and what the move would mean for Openfire’s own users."""

    def say(name: str, /, **params: object) -> str:
        return words.text("Cli", WORDS[name], {key: str(value) for key, value in params.items()})

    none = say("facts-none")
    if rehearsal.corrected:
        settings = ", ".join(rehearsal.corrected)
        return [*checked_lines(rehearsal, words), say("rehearsal-corrected", settings=settings)]
    lines = [
        *checked_lines(rehearsal, words),
        say("rehearsal-users", count=rehearsal.users),
        say("rehearsal-namesakes", users=", ".join(rehearsal.namesakes) or none),
        say("rehearsal-without", users=", ".join(rehearsal.without) or none),
        say("rehearsal-admins", users=", ".join(rehearsal.admins)),
    ]
    if rehearsal.admin_goes:
        lines.append(say("rehearsal-admin-goes"))
    elif rehearsal.admin_is_another:
        lines.append(say("rehearsal-admin-another"))
    return lines


def facts_lines(facts: Facts, words: Catalog) -> list[str]:
    """What was found on a host; one sentence per line."""

    def say(name: str, /, **params: object) -> str:
        return words.text("Cli", WORDS[name], {key: str(value) for key, value in params.items()})

    none = say("facts-none")
    ports = ", ".join(str(port) for port in facts.postgresql_ports) or none
    lines = [
        say("facts-system", pretty=facts.pretty, architecture=facts.architecture),
        say("facts-memory", memory=facts.memory),
        say("facts-disk", disk=facts.disk_free_opt),
        say("facts-java", java=", ".join(str(java.major) for java in facts.java) or none),
        say("facts-postgresql", version=facts.postgresql or none, ports=ports),
        _firewall_line(facts.firewall, say),
        say("facts-clock", skew=facts.clock_skew),
    ]
    if facts.container:
        lines.insert(1, say("facts-container", container=facts.container))
    if openfire := facts.openfire:
        state = "facts-running" if facts.openfire_active else "facts-stopped"
        state = state if openfire.set_up else "facts-not-set-up"
        lines.append(say("facts-openfire", version=openfire.version or "?", state=say(state)))
    elif not facts.others:
        lines.append(say("facts-openfire-none"))
    if facts.change_unfinished:
        lines.append(say("facts-change-unfinished"))
    for other in facts.others:
        start = "facts-started-by" if other.starter else "facts-started-by-nothing"
        start = start if other.starter or not other.running else "facts-started-by-hand"
        lines.append(
            say(
                "facts-other-openfire" if other.user else "facts-other-openfire-of-nobody",
                version=other.version or "?",
                home=other.home,
                state=say("facts-running" if other.running else "facts-stopped"),
                user=other.user,
                start=say(start, starter=other.starter),
            )
        )
    lines += [
        say(
            "facts-listener",
            port=listener.port,
            process=program(listener.process, listener.unit),
            address=listener.address,
        )
        for listener in facts.listeners
    ]
    return lines


def _firewall_line(found: FirewallFound | None, say: Callable[..., str]) -> str:
    code = "facts-firewall-by-hand" if found and found.by_hand else "facts-firewall"
    return say(code, name=found.name if found else say("facts-none"))


def _kebab(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return str(value)
