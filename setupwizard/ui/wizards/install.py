"""Page: the installation, while it happens."""

import time

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent

from setupwizard.model.events import (
    Event,
    Outcome,
    ProofLine,
    RunFinished,
    RunStarted,
    StepFinished,
    StepOutput,
    StepSaid,
    StepStarted,
)
from setupwizard.model.problems import Code, Problem
from setupwizard.ui.widgets.cards import Fold, LogWell, RowList
from setupwizard.ui.widgets.i18n import number, speech
from setupwizard.ui.widgets.layout import hbox
from setupwizard.ui.widgets.page import Page
from setupwizard.ui.widgets.proof import duration
from setupwizard.ui.widgets.steps import StepRow
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE
from setupwizard.ui.widgets.waiting import Bar
from setupwizard.ui.wizards.progress import Progress, clock


class InstallPage(Page):
    """`progress` is what the events told; this page shows it."""

    stage = "install"
    pending_icon = "play"
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress()
        self._bar = Bar()
        self._left, self._count = Text("", "strong"), Text("", "small", "muted", wrap=False)
        self._steps, self._proof = RowList(), RowList()
        self._proof_title = Text("", "heading")
        self._rows: dict[str, StepRow] = {}
        self._lines: list[tuple[StepRow, ProofLine]] = []
        self._log, self._heard = LogWell(), ""
        self._fold = Fold(self._log)
        self._state, self.restored, self.stopping = "ready", False, False
        self._finished = self._kept_out = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self.compose(
            self._bar,
            SPACE["s"],
            hbox((self._left, 1), self._count),
            SPACE["xl"],
            self._steps,
            SPACE["m"],
            self._fold,
            SPACE["m"],
            self._proof_title,
            SPACE["s"],
            self._proof,
        )

    def retranslate(self) -> None:
        self._fold.say(self.tr("Show what is going on inside"))
        self._log.setAccessibleName(self.tr("What is going on inside"))
        self._proof_title.say(self.tr("The test"))
        self._say_state()
        self._say_rows()

    def set_finished(self) -> None:
        """The chat is there: what is done here only changes it."""
        self._finished = True
        self._say_state()

    def begin(self) -> None:
        """A run starts: nothing of the one before counts."""
        self.clear_problem()
        self.progress = Progress()
        self._rows, self._lines, self._heard = {}, [], ""
        self._steps.put([])
        self._proof.put([])
        self._log.forget()
        self._bar.begin()
        self._state, self.restored, self.stopping = "running", False, False
        self._kept_out = False
        self._second.start()
        self._say_state()
        self.changed.emit()

    @Slot(object)
    def take(self, events: tuple[Event, ...]) -> None:
        """A batch of events, in order."""
        output: list[str] = []
        for event in events:
            self.progress.take(event, time.monotonic())
            match event:
                case RunStarted() | StepStarted():
                    self._make_rows()
                case StepOutput():
                    if event.step != self._heard:
                        output.append(f"— {speech().step(event.step).title} —")
                    self._heard = event.step
                    output.append(event.line)
                case ProofLine():
                    self._add_line(event)
                case RunFinished():
                    self._end(event)
                case StepSaid() | StepFinished():
                    pass
        self._log.add(output)
        self._bar.reach(self.progress.fraction)
        self._say_state()
        self._say_rows()

    def _make_rows(self) -> None:
        for step in self.progress.steps:
            if step not in self._rows:
                self._rows[step] = StepRow()
                self._steps.add(self._rows[step])

    def _add_line(self, line: ProofLine) -> None:
        row = StepRow()
        self._lines.append((row, line))
        self._proof.add(row)

    def _end(self, event: RunFinished) -> None:
        self._second.stop()
        self._state = {
            Outcome.FAILED: "failed",
            Outcome.CANCELLED: "stopped",
        }.get(event.outcome, "done")
        self.restored = event.restored
        self._kept_out = event.problem is not None and event.problem.code is Code.SERVER_BUSY
        if event.problem is not None:
            self.show_problem(event.problem)
        self.changed.emit()

    def fail(self, problem: Problem) -> None:
        """The run did not even begin, or ended without a word."""
        self._end(RunFinished(Outcome.FAILED, problem))
        self._say_state()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever goes elsewhere to cure what was wrong does not find it wrong on coming back."""
        if not event.spontaneous() and not self.running:
            self.clear_problem()
        super().hideEvent(event)

    @Slot()
    def _tick(self) -> None:
        self._say_state()
        self._say_rows()

    @property
    def running(self) -> bool:
        return self._state == "running"

    @Slot()
    def stop(self) -> None:
        """The person wants it to stop: said at once, however long the current command takes."""
        if self.running:
            self.stopping = True
            self._say_state()
            self.changed.emit()

    @property
    def worked(self) -> bool:
        return self._state == "done"

    def _say_state(self) -> None:
        steps, index = len(self._rows), self.progress.number
        visible = self._state != "ready" and steps > 0
        self._count.setVisible(visible)
        said = self.tr("Step {number} of {steps}").format(number=index, steps=steps)
        self._count.say(said)
        self._proof_title.setVisible(bool(self._lines))
        self._proof.setVisible(bool(self._lines))
        self._steps.setVisible(steps > 0)
        title, lead = self.words()
        self.title.say(title)
        self.lead.say(lead)
        self._left.say(self._left_words() if self._state == "running" else "")

    def words(self) -> tuple[str, str]:
        """The title of the moment, and the sentence under it."""
        finished = self._finished
        half_way = self.tr("What is done stays done. I can continue from here whenever you like.")
        match self._state:
            case "running" if self.stopping:
                return self.tr("Stopping…"), self.tr(
                    "The server finishes what it is doing at this moment; then I stop."
                )
            case "running":
                test, installation = self.tr("Testing the chat"), self.tr("Installing Openfire")
                if finished:
                    installation = self.tr("Changing the settings")
                meanwhile = self.tr(
                    "You can do something else in the meantime: I will tell you when it is done."
                )
                return test if self._lines else installation, meanwhile
            case "failed" if self._kept_out:
                return self.tr("I have not begun"), self.tr(
                    "Another change to this server is under way; I can begin when it has ended."
                )
            case "failed":
                return self.tr("It stopped halfway"), half_way
            case "stopped":
                return self.tr("Stopped, as you asked"), half_way
            case "done":
                done = self.tr("Everything is in place and has been tested.")
                return self.tr("Changed") if finished else self.tr("Installed"), done
            case _:
                title = self.tr("Changes") if finished else self.tr("Installation")
                return title, self.tr("It starts after the review.")

    def _left_words(self) -> str:
        seconds = self.progress.seconds_left(time.monotonic())
        if self._lines or seconds is None:
            return self.tr("One moment…")
        if seconds < 50:
            return self.tr("Less than a minute left")
        return self.tr("About %Ln minute(s) left", "", max(1, round(seconds / 60)))

    def _say_rows(self) -> None:
        now = time.monotonic()
        for step, row in self._rows.items():
            state = self.progress.state(step)
            took = self.progress.seconds(step, now)
            at_right = clock(took) if took is not None else self._expected(step)
            detail = ""
            if state == "now":
                detail = self._doing(step)
            title = speech().step(step).title
            row.show_state(state, title, detail, at_right, self._ear(state))
        for row, line in self._lines:
            state = "failed" if line.problem else "done"
            at_right = duration(line)
            row.show_state(state, speech().note(line.note), "", at_right, self._ear(state))

    def _doing(self, step: str) -> str:
        note = self.progress.note(step)
        if note is None:
            return speech().step(step).doing
        sentence, total = speech().note(note), note.params.get("total")
        if not total:
            return sentence
        done, whole = number(int(note.params["done"])), number(int(total))
        arrived = self.tr("{done} of {total} MB").format(done=done, total=whole)
        return f"{sentence} {arrived}"

    def _expected(self, step: str) -> str:
        weight = self.progress.weight(step)
        return self.tr("about {seconds} s").format(seconds=weight) if weight else ""

    def _ear(self, state: str) -> str:
        return {
            "done": self.tr("done"),
            "now": self.tr("in progress"),
            "failed": self.tr("failed"),
            "stopped": self.tr("stopped"),
        }.get(state, self.tr("to do"))

    @property
    def proof_lines(self) -> tuple[ProofLine, ...]:
        return tuple(line for _, line in self._lines)

    @property
    def log_text(self) -> str:
        return self._log.text

    @property
    def pending(self) -> bool:
        return self._state in ("failed", "stopped", "ready")

    def pending_words(self) -> str:
        if self._kept_out:
            return self.tr("Try again")
        if self._lines:
            return self.tr("Test it again")
        return self.tr("Continue") if self._finished else self.tr("Continue installing")

    def problem_title(self) -> str:
        if self._kept_out:
            return self.tr("I could not begin")
        return self.tr("I could not finish it")

    def reason(self) -> str:
        if self.running:
            return self.tr("Keep this computer on")
        return "" if self.problem.leads_away else super().reason()
