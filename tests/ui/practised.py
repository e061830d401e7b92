"""A page of the dashboard with the practice server behind it, without a window around it: every
question and every action is answered by `admin` at once.
"""

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from setupwizard.model.draft import Draft
from setupwizard.model.problems import SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.ui.server.action_log import action as action_kept
from setupwizard.ui.server.server import Origin
from setupwizard.ui.server.tasks import Task


class PractisedServer(QObject):
    """`done`: the codes of what was done, with what it was told to be undone by."""

    secrets_loaded = Signal()
    origin = Origin.OURS
    has_keyring = closed = False

    def __init__(self, session, password):
        super().__init__()
        self.session, self.asked, self.done = session, [], []
        self.draft = Draft(language="en")
        self.account_passwords, self.made_accounts = {}, {}
        self.secrets = Secrets().with_secret("admin_password", password)
        self.actions = self.log = self
        self.kept = []

    def answers(self):
        return None, ()

    def save(self):
        """Nothing is kept."""

    def ask(self, question, *arguments):
        self.asked.append((question, arguments))
        return self._answer(question, arguments)

    def ask_stoppably(self, question, *arguments):
        return self.ask(question, *arguments, threading.Event())

    def do(self, note, action, *arguments, undo=None, undoes="", telling=False):
        self.done.append((note.code, undo))
        self.kept.insert(0, action_kept(note))
        if not telling:
            return self._answer(action, arguments)
        told, cancel = [], threading.Event()
        return self._answer(action, (*arguments, told.append, cancel), told)

    def all(self):
        """The list of what was done, the latest first."""
        return self.kept

    def locally(self, work, *arguments):
        return self._answer(lambda _, *given: work(*given), arguments)

    def _answer(self, question, arguments, told=()):
        task = Task()
        try:
            task._result = self.session.ask(question, *arguments), None
        except SetupError as error:
            task._result = None, error.problem
        task.let_go.set()
        QTimer.singleShot(0, lambda: task.emitted.emit(tuple(told)))
        QTimer.singleShot(0, task._conclude)
        return task
