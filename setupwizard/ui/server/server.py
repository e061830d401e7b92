"""One server in the window: whoever shows it or works on it does so over this."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTime, Signal, Slot

from setupwizard.engine.operations.service import Status
from setupwizard.engine.session import Session
from setupwizard.model.answers import Answers, FieldProblem, HostAnswers, read_answers
from setupwizard.model.cancel import Cancel
from setupwizard.model.draft import Draft
from setupwizard.model.events import Outcome, ProofLine
from setupwizard.model.facts import Facts, OpenfireFound
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.action_log import ActionLog
from setupwizard.ui.server.actions import Actions
from setupwizard.ui.server.backend import Backend
from setupwizard.ui.server.connection import Connection
from setupwizard.ui.server.console import ConsoleTunnel
from setupwizard.ui.server.draft_lock import lock_of
from setupwizard.ui.server.drafts import Drafts
from setupwizard.ui.server.tasks import Lane, Question, Task
from setupwizard.ui.server.vault import Vault
from setupwizard.ui.server.window_log import window_log

P = ParamSpec("P")
T = TypeVar("T")


class Origin(Enum):
    """Where the Openfire of a server comes from."""

    NONE = auto()
    UNFINISHED = auto()
    """This program has begun to set it up."""
    OURS = auto()
    """This program set it up, here or on another computer."""
    ADOPTED = auto()
    """Somebody else set it up: it can be shown, and is not touched."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """What the last run over this server has told: what was tried, when, and its log."""

    proof: tuple[ProofLine, ...] = ()
    at: QTime = field(default_factory=QTime)
    log: str = ""


class Server(QObject):
    """Lives for as long as somebody looks at it, and is closed by whoever opened it.

    `key_asked` carries the `HostKey` of a server that is reached for the first time; `answer_key`
    answers. `secrets_loaded`: those of the keyring are among `secrets` now. `keyring_known` carries
    whether there is a keyring.

    `looking_on`: another window has it open, and only that one sets it up and keeps answers.

    `account_passwords`, by user: of everybody for whom an account was begun here, made or not.
    `made_accounts`: of those that were made. In memory only: nobody else may know them yet.
    """

    key_asked = Signal(object)
    secrets_loaded = Signal()
    keyring_known = Signal(object)

    def __init__(
        self,
        backend: Backend,
        drafts: Drafts,
        vault: Vault,
        draft: Draft,
        *,
        looking_on: bool = False,
    ) -> None:
        super().__init__()
        self.backend, self.draft, self.looking_on = backend, draft, looking_on
        self._secrets = Secrets()
        self.facts: Facts | None = None
        self.status: Status | None = None
        self.last_run = LastRun()
        self.account_passwords: dict[str, Secret] = {}
        self.made_accounts: dict[str, Secret] = {}
        self._drafts, self._vault = drafts, vault
        self._draft_lock = lock_of(drafts, draft)
        self._draft_lock.take()  # whoever opens it has asked before whether another window has it
        self._question = Question(self)
        self._question.asked.connect(self.key_asked)
        self._connection = Connection(backend, self._question.ask)
        self._work, self._questions = Lane("work", self), Lane("questions", self)
        self._local, self._keyring = Lane("local", self), Lane("keyring", self)
        self._lasting, self._recording = Lane("lasting", self), Lane("recording", self)
        self._followed = Lane("followed", self)
        self.console = ConsoleTunnel(self)
        self.actions = Actions(self, ActionLog(drafts.action_log_path(draft)))
        self.has_keyring = self.closed = False
        self.keyring_known.connect(self._take_keyring)
        self._keyring.start(vault.available).succeeded.connect(self.keyring_known)
        if draft.remember:
            self._keyring.start(vault.load, draft.id).succeeded.connect(self._take_kept)

    # ------------------------------------------------------------------ what is known of it

    @property
    def secrets(self) -> Secrets:
        """What was typed or kept for it; the window's log strikes all that ever were."""
        return self._secrets

    @secrets.setter
    def secrets(self, secrets: Secrets) -> None:
        window_log.secrets.add(secrets.known())
        self._secrets = secrets

    @property
    def name(self) -> str:
        """What people call it."""
        return self.draft.title

    @property
    def origin(self) -> Origin:
        """As it was when it was last looked at."""
        facts = self.facts
        if facts is None:
            return Origin.OURS if self.draft.finished else Origin.NONE
        if facts.openfire is not None:
            set_up = facts.openfire.set_up and facts.openfire.ours
            return Origin.OURS if set_up else Origin.UNFINISHED
        return Origin.ADOPTED if facts.others else Origin.NONE

    @property
    def set_up_already(self) -> bool:
        """Its chat was set up and seen to work: there is nothing left of that to be done."""
        facts, found = self.facts, self.openfire
        if facts is None or found is None or self.origin is not Origin.OURS:
            return False
        return not (found.unproven or (facts.proof_owed and self.draft.begun))

    @property
    def account_exists(self) -> bool:
        """The administrator's account was made by an earlier run."""
        own = self.facts.openfire if self.facts else None
        return own is not None and own.set_up and own.ours

    @property
    def openfire(self) -> OpenfireFound | None:
        """The one this is about: ours, or the one of somebody else that is most in use."""
        facts = self.facts
        if facts is None:
            return None
        return facts.openfire or next(iter(facts.others), None)

    def answers(self) -> tuple[Answers | None, tuple[FieldProblem, ...]]:
        """As the draft has them."""
        return read_answers(self.draft.raw())

    # ------------------------------------------------------------------ what is kept of it

    def save(self) -> None:
        """The draft, and the passwords where that was ticked. Nothing without a name."""
        if not self.draft.title:
            return
        self._drafts.save(self.draft)
        if self.draft.remember:
            self._keyring.start(self._vault.save, self.draft.id, self.secrets)

    def others(self) -> list[Draft]:
        """The other servers this computer knows, the latest first."""
        return [draft for draft in self._drafts.all() if draft.id != self.draft.id and draft.title]

    def take(self, sections: Mapping[str, Mapping[str, Any]], secrets: Secrets) -> None:
        """The server is something else now: so are its answers."""
        for name, raw in sections.items():
            self.draft.put(name, {**self.draft.section(name), **raw})
        self.secrets = secrets
        self.save()

    def recognise(self) -> None:
        """Where this computer knew this server before, its draft instead of a second one."""
        known = self._drafts.of_same_server(self.draft)
        if known is not None:
            known.put("host", self.draft.section("host"))
            self._drafts.forget(self.draft)
            self.draft = known
            self.actions.log = ActionLog(self._drafts.action_log_path(known))

    @Slot(object)
    def _take_keyring(self, available: bool) -> None:
        self.has_keyring = available

    @Slot(object)
    def _take_kept(self, kept: dict[str, str]) -> None:
        for name, text in kept.items():
            if name in Secrets.names():
                self.secrets = self.secrets.with_secret(name, text)
        self.secrets_loaded.emit()

    @Slot()
    def forget_passwords(self) -> None:
        self._keyring.start(self._vault.forget, self.draft.id)

    # ------------------------------------------------------------------ asking and working

    def reach(self, host: HostAnswers, *, to_set_up: bool = False) -> Task:
        """Connect and look; brings `Facts`."""

        def work(secrets: Secrets, cancel: Cancel) -> Facts:
            return self._connection.reach(host, secrets, cancel, to_set_up=to_set_up)

        task = self._questions.start_stoppable(work, self.secrets)
        task.succeeded.connect(self._reached)
        return task

    @Slot(object)
    def _reached(self, facts: Facts) -> None:
        self.facts = facts

    def ask(
        self,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Task:
        """A question, which a long piece of work does not keep waiting."""
        return self._questions.start_stoppable(self._asked, operation, args, kwargs)

    def ask_stoppably(self, operation: Callable[..., object], *args: Any) -> Task:
        """A question that takes its time, and stops when its task is cancelled:
        `operation(session, *args, cancel)`.
        """
        return self._questions.start_stoppable(self._asked_stoppably, operation, args)

    def change(
        self,
        operation: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Task:
        """Something that changes the server, and brings a value: one after the other."""
        return self._work.start_stoppable(self._asked, operation, args, kwargs)

    def change_telling(self, operation: Callable[..., object], *args: Any) -> Task:
        """The same for what tells of it and can be stopped: `operation(session, *args, tell,
        cancel)`.
        """
        return self._work.start_telling(self._held, operation, args)

    def _asked(
        self,
        operation: Callable[..., object],
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        cancel: Cancel,
    ) -> object:
        return self._connection.ask(cancel, operation, *args, **kwargs)

    def _asked_stoppably(
        self, operation: Callable[..., object], args: Sequence[Any], cancel: Cancel
    ) -> object:
        return self._connection.ask(cancel, operation, *args, cancel)

    def run(self, operation: Callable[..., Outcome], *args: Any, **options: Any) -> Task:
        """`operation(session, *args, emit, cancel, **options)`: what it emits is in `emitted` of
        the task, and `RunFinished` the last of it.
        """
        task = self._work.start_telling(self._connection.run, operation, args, options)
        return self.actions.follow(operation, task)

    def hold(self, operation: Callable[..., None], *args: Any) -> Task:
        """`operation(session, *args, tell, cancel)`, which lasts until its task is cancelled.

        Beside everything else, one at a time: what it tells is in `emitted`.
        """
        return self._lasting.start_telling(self._held, operation, args)

    def record(self, operation: Callable[..., object], *args: Any) -> Task:
        """The same beside what is held; it brings its value."""
        return self._recording.start_telling(self._held, operation, args)

    def follow(self, operation: Callable[..., None], *args: Any) -> Task:
        """The same for what is followed only while it is looked at."""
        return self._followed.start_telling(self._held, operation, args)

    def _held(
        self,
        operation: Callable[..., object],
        args: Sequence[Any],
        tell: Callable[[object], None],
        cancel: Cancel,
    ) -> object:
        return self._connection.ask(cancel, operation, *args, tell, cancel)

    def locally(self, work: Callable[..., Any], *args: Any) -> Task:
        """What takes its time and is not about the server: files, lists of releases."""
        return self._local.start(work, *args)

    def answer_key(self, yes: bool) -> None:
        """Whether the key that was asked about is that of the server."""
        self._question.answer(yes)

    @property
    def busy(self) -> bool:
        return self._work.busy or self._questions.busy

    def close(self) -> None:
        """Let go of it, without waiting. A closed connection ends a call that waits for it."""
        self.closed = True
        self._question.answer(False)
        self._draft_lock.free()
        self._connection.close()
        lasting = (self._lasting, self._recording, self._followed)
        for lane in (self._work, self._questions, self._local, self._keyring, *lasting):
            lane.stop()
